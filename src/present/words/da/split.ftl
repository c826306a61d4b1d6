# Opdel efter: grupper af sager ved siden af hinanden.
split-title = Opdel efter
split-button = Opdel efter
split-button-by = Opdelt efter { $split }
split-why = Del sagerne i grupper, og se alle tal for hver af dem
split-choose = Del sagerne efter
split-none = Ingen opdeling
split-group-case = Kolonner på sagen
split-group-events = Kolonner på hændelserne
split-group-start = Hvornår sagen begynder
split-group-filters = Filtre
split-start-year = År
split-start-quarter = Kvartal
split-start-month = Måned
split-by-year = år
split-by-quarter = kvartal
split-by-month = måned
split-by-filter = et filter
split-by-filters = to filtre
split-with-and-without = Med og uden et filter
split-with-two = To filtre mod hinanden
split-first = Filter A
split-second = Filter B
split-no-filters = Føj et filter til for at dele efter det. Kun betingelser på sager kan dele.
split-filters-how = Filtre, der deler, holder op med at sortere fra. Et filter, der er slået fra på listen, kan også dele.
split-add-set = Tilføj et filtersæt
split-add-set-why = Et gemt filtersæt, eller filtrene på listen, bliver til ét filter, som der kan deles efter
split-persons-left-out =
    { $n ->
        [one] 1 kolonne med enkeltpersoner kan ikke dele.
       *[other] { $n } kolonner med enkeltpersoner kan ikke dele.
    }
split-how = Højst otte grupper: de største, og resten samlet. Grupper med for få sager eller under fem medarbejdere er også samlet.
split-waiting = Deler …
split-said-column = Efter «{ $column }». Står kolonnen på hændelserne, gælder sagens første hændelse.
split-said-start = Efter hvornår sagens første hændelse begynder.
split-said-filter = Sager, som filteret beholder, over for dem, det ikke beholder: { $first }
split-said-filters = A: { $first }. B: { $second }.
split-said-overlap = En sag kan være i begge eller i ingen af dem: { $both } er i begge, { $neither } i ingen.
split-several-values =
    { $n ->
        [one] { $cases } sag har flere værdier.
       *[other] { $cases } sager har flere værdier.
    }
split-no-value = Uden værdi
split-quarter = { $quarter }. kvartal { $year }
split-with = Med filteret
split-without = Uden filteret
split-only-first = Kun A
split-only-second = Kun B
split-both = Både A og B
split-neither = Hverken A eller B
split-others =
    { $n ->
        [one] Øvrige (1)
       *[other] Øvrige ({ $n })
    }
split-all = Alle
split-tabs = Vis gruppe
split-tab-cases = { $cases } sager
split-tab-why = Vis hele siden for denne gruppe alene
split-shown-said = Viser { $group }
split-said-now = Sagerne er delt efter { $split }
split-ended-said = Sagerne er ikke delt længere
split-end = Fjern opdelingen
split-no-groups = Der er ikke mindst to grupper, der er store nok til at stå hver for sig. Vælg en anden opdeling eller færre filtre.
split-table = Tal pr. gruppe
split-table-unit = Andel af gruppens sager, antal sager derunder. Tider er median og 90 %-percentil.
split-table-show = Vis tal pr. gruppe
split-table-hide = Skjul tal pr. gruppe
split-no-rows = Der er ingen tal at stille op for disse sager.
split-rows-left-out =
    { $n ->
        [one] 1 række er ikke med: for sjælden, eller længere nede end de 20 hyppigste.
       *[other] { $n } rækker er ikke med: for sjældne, eller længere nede end de hyppigste.
    }
split-figure = Tal
split-cases = Sager
split-of = { $part } af { $of }
split-closed = Afsluttede sager
split-events-per-case = Hændelser pr. sag
split-median = Median
split-p90 = 90 % inden
split-measured = Sager, der kan måles
split-rework = Sager med genbehandling
split-there-and-back = Sager, der går frem og tilbage
split-reopened = Genåbnede sager
split-changing-group = Sager, der skifter gruppe
split-back-to-group = Sager, der sendes retur
split-changing-person = Sager, der skifter medarbejder
split-repeated = { $step } flere gange
split-variant = { $rank }. { $steps }
split-other-variants =
    { $n ->
        [one] 1 anden variant
       *[other] { $n } andre varianter
    }
split-pair = { $second } i forhold til { $first }
split-pair-first = Sammenlign
split-pair-second = med
split-difference = Forskel
split-difference-column = Forskel (%-point; tider i timer)
split-difference-is = Den anden gruppes andel minus den første gruppes, i procentpoint; ved medianen den anden gruppes minus den første gruppes. Intervallet dækker med 95 % sikkerhed.
split-low = 95 %-interval fra
split-high = 95 %-interval til
split-verdict = Vurdering
split-points = { $points } %-point
split-interval = { $low } til { $high }
split-no-difference = Ingen væsentlig forskel
split-more = Større andel
split-fewer = Mindre andel
split-longer = Længere
split-shorter = Kortere
split-note-by = Delt efter { $split }.
split-note-interval = Intervallerne er 95 %-intervaller for hver række for sig: af andele efter Newcombe (metode 10), af medianer efter Bonett og Price. Af tyve rækker uden forskel falder i gennemsnit én uden for ved et tilfælde.
split-file = tal-pr-gruppe
split-column-figure = { $group }
split-column-cases = { $group }, sager
split-bars = Tid pr. gruppe
split-bars-unit = Andel af gruppens sager. Samme akser i alle grupper; det sidste felt er alt, der varer længere.
split-bars-file = tid-pr-gruppe
split-bars-said = { $group }: flest, { $share }, fra { $from }
split-group = Gruppe
split-bins-from = Fra ({ $unit })
split-column-median = { $group }, mediantid (timer)
split-median-of-cell = Mediantid for denne gruppe
split-medians-to-complete = Under antallet på en overgang står gruppens mediantid, fra det første trin er færdigt, til det næste er færdigt, { $hours }.
split-medians-to-start = Under antallet på en overgang står gruppens mediantid, fra det første trin er færdigt, til det næste begynder, { $hours }.
split-medians-of-cases = Under antallet står mediantiden for gruppens sager i rækken.
split-flow-efficiency = Andel af tiden, hvor der arbejdes
split-median-processing = Median behandlingstid
split-median-waiting = Median ventetid
split-time-whole = Tid
split-time-processing = Behandling
split-time-waiting = Ventetid
split-time-after = { $part } efter { $place }
split-time-up-to = { $part } frem til { $place }
split-time-on = { $part } på { $place }
split-handover-time = Median tid ved overdragelse, { $hours }
split-stay-time = Median tid uden overdragelse, { $hours }
split-medians-of-places = I rækkerne om tid på et sted er tallet stedets andel af al gruppens målte tid, og under det står mediantiden dér, { $hours }. Andele af tid har ikke noget interval og sammenlignes derfor ikke.
split-medians-of-handovers = Under antallet på en overdragelse står mediantiden, til det næste begynder, { $hours }.
split-on-picked = Kun de varianter, der er valgt til kortet, tæller med.
split-weeks = Sager uge for uge pr. gruppe
split-weeks-unit = antal sager pr. uge, en kolonne pr. gruppe
split-weeks-of = Vis pr. uge
split-weeks-file = sager-pr-uge-pr-gruppe
split-weeks-hidden = Hvor et tal er skjult, fordi det er for lille, er sluttede og åbne sager også skjult: ellers kunne det regnes ud.
