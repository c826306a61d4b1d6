# Varianter: de forløb, som sagerne følger, de hyppigste først.
variants-title = Varianter
variants-lede = En variant er et bestemt forløb: de samme trin i samme rækkefølge.
variants-said =
    { $top ->
        [one] Det hyppigste forløb dækker { $share } af sagerne.
       *[other] De { $top } hyppigste forløb dækker { $share } af sagerne.
    }
variants-said-milestones =
    { $top ->
        [one] Det hyppigste milepælsforløb dækker { $share } af sagerne.
       *[other] De { $top } hyppigste milepælsforløb dækker { $share } af sagerne.
    }
variants-of-steps = { $cases } sager følger { $variants } forskellige forløb, når alle trin tælles.
variants-why-milestones = Tæller man alle trin, er der { $all } varianter, og de { $top } hyppigste dækker kun { $share }. Milepælene samler dem til { $variants }.
variants-one-each = Næsten hver sag er sin egen variant. Vælg milepæle for at se de store linjer.
variants-none = Ingen sager er tilbage
variants-none-how = Filtrene har fjernet alle sager. Slå et filter fra, eller fortryd.
variants-level = Niveau
variants-all-steps = Alle trin
variants-milestones = Milepæle
variants-choose = Vælg milepæle ({ $n })
variants-choose-title = Vælg milepæle
variants-choose-how = Vælg de trin, der er afgørende. Alle andre trin foldes ind i milepælen før dem.
variants-choose-list = Milepæle
variants-choose-proposed = Brug Spors forslag
variants-collapse = Den samme milepæl flere gange i træk tæller én gang
variants-use = Brug milepæle
variants-waiting = Finder varianterne …
variants-search = Find trin i varianter
variants-found =
    { $n ->
        [one] 1 variant fundet
       *[other] { $n } varianter fundet
    }
variants-more = Vis flere varianter
variants-shown = { $shown } af { $all } varianter vist
variants-table = Varianter, de hyppigste først
variants-pick = Vælg variant { $n }
variants-no = Nr.
variants-course = Forløb
variants-cases = Sager
variants-share = Andel
variants-cumulated = I alt
variants-median = Median
variants-p90 = 90 % inden
variants-median-is = Den midterste af de målte tider
variants-p90-is = Ni ud af ti målte tider er højst så lange
variants-cumulated-is = Andelen af sagerne i denne variant og alle hyppigere
variants-count = Varianter
variants-count-is = Så mange varianter, når alle trin tælles
variants-empty-course = ingen milepæle
variants-further =
    { $n ->
        [one] +1 trin
       *[other] +{ $n } trin
    }
variants-further-all = { $further }: vis hele forløbet for variant { $n }
variants-folded =
    { $n ->
        [one] 1 sjælden variant er lagt sammen her: { $cases } sager. Så få sager kan pege på en person, og forløbet vises derfor ikke.
       *[other] { $n } sjældne varianter er lagt sammen her: { $cases } sager. Så få sager kan pege på en person, og forløbene vises derfor ikke.
    }
variants-picked =
    { $n ->
        [one] 1 variant valgt
       *[other] { $n } varianter valgt
    }
variants-picked-cases = { $n } sager
variants-keep = Behold { $n } sager
variants-drop = Fjern { $n } sager
variants-to-map = Vis på kortet
variants-unpick = Fravælg
variants-curve = Andel af sagerne i de hyppigste varianter
variants-curve-at = { $n } varianter: { $share }
variants-file = varianter
variants-saved-rows = Filen har de { $n } varianter, der vises.
variants-steps-joined = Trin
variants-median-hours = Median (timer)
variants-p90-hours = 90 % inden (timer)
variants-share-percent = Andel (%)
variants-cumulated-percent = I alt (%)
