# Genbehandling: trin, der sker igen, sager, der går frem og tilbage, og sager, der genåbnes.
rework-title = Genbehandling
rework-short = Igen
rework-lede = Genbehandling er et trin, der sker mere end én gang i samme sag.
rework-waiting = Tæller genbehandling …
rework-none = Ingen sager er tilbage
rework-none-how = Filtrene har fjernet alle sager. Slå et filter fra, eller fortryd.
rework-said = { $with } af { $all } sager har et trin mere end én gang
rework-said-nobody = Ingen af de { $all } sager har et trin mere end én gang
rework-said-hidden = Hvor mange af de { $all } sager der har et trin mere end én gang, er skjult
rework-share = Det er { $share } af sagerne.
rework-never =
    { $n ->
        [one] 1 trin sker aldrig to gange i samme sag.
       *[other] { $n } trin sker aldrig to gange i samme sag.
    }
rework-time = Tid
rework-time-side = Sager
rework-with = Med genbehandling
rework-without = Uden genbehandling
rework-median = Median
rework-median-is = Den midterste af de målte tider
rework-p90 = 90 % inden
rework-p90-is = Ni ud af ti målte tider er højst så lange
rework-no-cause = Forskellen er ingen årsag: en svær sag kan både tage længere tid og blive behandlet flere gange.
rework-too-few = Med færre end 10 sager vises ingen tider.
rework-steps = Trin, der sker igen
rework-steps-none = Ingen trin sker to gange i samme sag.
rework-step = Trin
rework-cases = Sager
rework-cases-is = Sager, hvor trinnet sker mindst to gange
rework-share-of = Andel
rework-share-is = Andelen af alle de sager, der vises
rework-extra = Ekstra
rework-extra-is = Hændelser ud over den første i hver sag
rework-self = Straks igen
rework-self-is = Ekstra hændelser lige efter samme trin
rework-return = Kommer igen
rework-return-is = Ekstra hændelser efter mindst ét andet trin
rework-ways = Filter
rework-keep = Behold
rework-drop = Fjern
rework-only = Kun disse
rework-keep-where = Behold sager: { $what }
rework-drop-where = Fjern sager: { $what }
rework-only-where = Kun disse sager, uden andre filtre: { $what }
rework-there-and-back = Frem og tilbage
rework-there-and-back-is = Et trin, et andet, og straks det første igen
rework-there-and-back-cases = { $n } sager går frem og tilbage mellem to trin mindst én gang.
rework-there-and-back-none = Ingen sager går frem og tilbage mellem to trin.
rework-pairs = Trin frem og tilbage
rework-times = Gange
rework-not-told =
    { $n ->
        [one] 1 forløb vises ikke, fordi for få sager har det eller mangler det.
       *[other] { $n } forløb vises ikke, fordi for få sager har dem eller mangler dem.
    }
rework-further =
    { $n ->
        [one] 1 sjældnere forløb står kun i filen.
       *[other] { $n } sjældnere forløb står kun i filen.
    }
rework-reopened = Genåbnede sager
rework-reopened-table = Genåbnede sager i tal
rework-solved-step = Sagen er løst
rework-reopened-step = Sagen er genåbnet
rework-answer-step = Svar er sendt
rework-choose-step = Vælg trin
rework-no-answer = Intet trin
rework-proposed = Spor foreslår trinene ud fra deres navne. Ret dem, hvis de er forkerte.
rework-choose-how = Vælg to forskellige trin: det, der løser en sag, og det, der åbner den igen.
rework-not-here = De valgte trin findes ikke i de sager, der vises.
rework-propose = Brug Spors forslag
rework-of-solved = Andel
rework-of-solved-is = Andelen af de sager, der er løst mindst én gang
rework-solved-cases = Løst mindst én gang
rework-reopened-cases = Genåbnet efter løst
rework-reopened-twice = Genåbnet mindst to gange
rework-answered-cases = Genåbnet, og svar sendt senere
rework-unanswered-cases = Genåbnet uden nyt svar
rework-unanswered-is = Løst igen, uden at svar er sendt imellem: ofte kun en tak fra borgeren eller brugeren
rework-file-time = tid med og uden genbehandling
rework-file-steps = trin der gentages
rework-file-pairs = frem og tilbage
rework-file-reopened = genåbnede sager
rework-part = Del
rework-share-percent = Andel af sager (%)
rework-hidden-note = Små tal er skjult. En tom plads kan være et skjult tal.
rework-time-note = Median af tiden: { $with } med genbehandling, { $without } uden.
rework-measured = Målt
rework-measured-is = Så mange af sagerne er der en tid for
