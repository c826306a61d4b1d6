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
variants-rarer =
    { $n ->
        [one] 1 sjældnere variant er lagt sammen her: { $cases } sager ({ $share }).
       *[other] { $n } sjældnere varianter er lagt sammen her: { $cases } sager ({ $share }).
    }
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
variants-only = Kun disse { $n } sager
variants-only-is = Vis kun disse sager, uden andre filtre
variants-to-map = Vis på kortet
variants-unpick = Fravælg
variants-curve = Andel af sagerne i de hyppigste varianter
variants-curve-at = { $n } varianter: { $share }
variants-file = varianter
variants-curve-file = dækning
variants-saved-rows = Filen har de { $n } varianter, der vises.
variants-steps-joined = Trin
variants-median-hours = Median (timer)
variants-p90-hours = 90 % inden (timer)
variants-share-percent = Andel (%)
variants-cumulated-percent = I alt (%)

# Varianter på kortet.
variants-map-title = Varianter på kortet
variants-map-all = Kortet viser alle varianter.
variants-map-says =
    { $n ->
        [one] Kortet viser 1 variant, { $cases } af { $all } sager ({ $share }).
       *[other] Kortet viser { $n } varianter, { $cases } af { $all } sager ({ $share }).
    }
variants-map-none = Ingen af de valgte varianter findes i udsnittet.
variants-map-begin = Vis én variant ad gangen
variants-map-begin-is = Kortet begynder med den hyppigste variant, og du lægger de næste på en for en
variants-map-add = Tilføj den næste
variants-map-add-is = Lægger den hyppigste variant, der mangler, på kortet (V)
variants-map-remove = Fjern den sjældneste
variants-map-remove-is = Tager den sjældneste variant af kortet (Skift + V)
variants-map-show-all = Vis alle varianter
variants-map-see = Se kortet
variants-map-column = Kort
variants-map-column-is = De varianter, som proceskortet viser. Andre billeder ændres ikke.
variants-on-map = Variant { $n } på kortet
variants-to-map-is = Kortet viser kun de valgte varianter. Andre billeder ændres ikke.

# To varianter ved siden af hinanden.
variants-compare = Sammenlign to
variants-compare-is = Vælg to varianter for at se dem trin for trin ved siden af hinanden
variants-pair-title = To varianter trin for trin
variants-pair-how = Så mange trin som muligt står ud for et tilsvarende trin i den anden variant, uden at rækkefølgen ændres.
variants-pair-close = Luk sammenligningen
variants-pair-gone = De to varianter findes ikke længere begge i udsnittet, eller for få sager følger dem. Vælg to andre.
variants-pair-one =
    { $steps ->
        [one] Variant { $n }: { $cases } sager ({ $share }), 1 trin.
       *[other] Variant { $n }: { $cases } sager ({ $share }), { $steps } trin.
    }
variants-pair-median = Median tid er { $time }.
variants-pair-shared = { $shared } trin er fælles; { $first } findes kun i variant { $a } og { $second } kun i variant { $b }.
variants-pair-gaps =
    { $clock ->
        [working] Tallet ved et trin er tiden siden det forrige fælles trin, i arbejdstid.
       *[calendar] Tallet ved et trin er tiden siden det forrige fælles trin.
    }
variants-pair-cut = Kun de første 1.000 trin af hver variant er sammenlignet.
variants-pair-both = begge
variants-pair-only = kun variant { $n }
variants-pair-variant = Variant { $n }
variants-pair-time = Median tid, { $variant }
variants-pair-time-is = Tid siden det forrige trin, som begge varianter har. Median af variantens sager.
variants-pair-hours = { $variant }: timer siden forrige fælles trin
variants-pair-step = Trin
variants-pair-has = Hvem har det
variants-pair-file = to-varianter
