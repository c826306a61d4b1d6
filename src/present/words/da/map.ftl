# Proceskortet: etiketter, sætninger, detaljer, tabel og hjælp til at læse det.
map-start = Start
map-end = Slut
map-picture-title = Proceskort
map-nothing-after = intet efter
map-n-cases =
    { $n ->
        [one] { $n } sag
       *[other] { $n } sager
    }
map-n-times =
    { $n ->
        [one] { $n } gang
       *[other] { $n } gange
    }
map-most-times = højst { $n }
map-mean-times = { $mean } pr. sag

# Tallet på kortet.
map-metric-cases = Antal sager
map-metric-case-share = Andel af sager
map-metric-leaving-share = Andel af sager fra trinnet
map-metric-entering-share = Andel af sager til trinnet
map-metric-occurrences = Antal gange
map-metric-occurrence-share = Andel af alle gange
map-metric-max-in-case = Flest i én sag
map-metric-median-in-case = Median i sager, der har det
map-metric-least-in-case = Færrest i én sag
map-metric-mean-per-case = Gennemsnit pr. sag
map-metric-repeats = Gentagelser
map-metric-repeat-cases = Sager med gentagelse
map-metric-self-loops = Gentagelser lige efter hinanden
map-metric-loops-in = Gentagelser med andre trin imellem
map-metric-loops-out = Går tilbage herfra
map-metric-net-loops = Gentagelser ind minus tilbage herfra
map-metric-median = Median varighed
map-metric-mean = Gennemsnitlig varighed
map-metric-p90 = 90 %-percentil af varighed
map-metric-total = Samlet varighed
map-metric-duration-share = Andel af samlet varighed
map-metric-shortest = Korteste varighed
map-metric-longest = Længste varighed
map-metric-range = Spænd: længste minus korteste varighed
map-metric-spread = Standardafvigelse af varighed
map-metric-median-processing = Median behandling
map-metric-total-processing = Samlet behandling
map-metric-median-number = Median i kolonne
map-metric-mean-number = Gennemsnit i kolonne
map-metric-total-number = Sum i kolonne
map-short-median = Median
map-short-mean = Gennemsnit
map-short-p90 = 90 % inden
map-short-total = Samlet
map-short-shortest = Korteste
map-short-longest = Længste

# Hvor meget kortet viser.
map-statement = Kortet viser { $drawn } af { $all } sager ({ $share }) fuldt ud · { $hidden }
map-statement-none = Hver af de { $all } sager har mindst ét trin eller én overgang, som kortet ikke viser · { $hidden }
map-hidden-none = intet er skjult
map-hidden-edges =
    { $edges ->
        [one] { $edges } overgang er skjult
       *[other] { $edges } overgange er skjult
    }
map-hidden-activities =
    { $activities ->
        [one] { $activities } aktivitet er skjult
       *[other] { $activities } aktiviteter er skjult
    }
map-hidden-both =
    { $activities ->
        [one] { $activities } aktivitet
       *[other] { $activities } aktiviteter
    } og { $edges ->
        [one] { $edges } overgang
       *[other] { $edges } overgange
    } er skjult

# Sætninger om et trin eller en overgang.
map-start-sentence =
    { $n ->
        [one] <b>{ $n } sag</b> begynder her.
       *[other] <b>{ $n } sager</b> begynder her.
    }
map-end-sentence =
    { $n ->
        [one] <b>{ $n } sag</b> slutter her.
       *[other] <b>{ $n } sager</b> slutter her.
    }
map-ends-have-no-time = Start og Slut er ikke hændelser og har derfor ingen varighed.
map-node-sentence = <b>{ $cases } af { $all } sager ({ $share })</b> har haft trinnet mindst én gang, i alt { $times } gange.
map-node-once = <b>{ $cases } af { $all } sager ({ $share })</b> har haft trinnet, ingen mere end én gang.
map-repetition-twice =
    { $once ->
        [one] { $once } sag
       *[other] { $once } sager
    } havde trinnet én gang, { $twice } to gange.
map-repetition-more =
    { $once ->
        [one] { $once } sag
       *[other] { $once } sager
    } havde trinnet én gang, { $twice } to gange og { $more } tre gange eller flere.
map-begins-with = <b>{ $cases } af { $all } sager ({ $share })</b> begynder med { $to }.
map-ends-with = <b>{ $cases } af { $all } sager ({ $share })</b> slutter med { $from }.
map-edge-sentence =
    <b>{ $cases } af { $all } sager ({ $share })</b> gik mindst én gang direkte fra { $from } til { $to }, i alt { $times } { $times ->
        [1] gang
       *[other] gange
    }.
map-edge-loop =
    <b>{ $cases } af { $all } sager ({ $share })</b> havde mindst én gang { $from } to gange lige efter hinanden, i alt { $times } { $times ->
        [1] gang
       *[other] gange
    }.
map-edge-leaving =
    Det er { $share } af { $n ->
        [one] den { $n } sag
       *[other] de { $n } sager
    }, der har haft { $from }.
map-uncertain-short = Rækkefølgen er usikker.

# Detaljer.
map-kind-step = Aktivitet
map-kind-transition = Overgang
map-kind-start = Sagernes begyndelse
map-kind-end = Sagernes afslutning
map-kind-map = Hele kortet
map-transition-title = { $from } → { $to }
map-figure-cases = Sager
map-figure-times = Gange
map-figure-most = Højst i én sag
map-flow-from = Kommer fra
map-flow-to = Går videre til
map-flow-begins-with = Begynder med
map-flow-ends-with = Slutter med
map-flow-from-none = Ingen overgang fører hertil.
map-flow-to-none = Ingen overgang fører herfra.
map-flow-cases =
    { $n ->
        [one] <b>{ $n }</b> sag
       *[other] <b>{ $n }</b> sager
    }
map-flow-times =
    { $n ->
        [one] { $n } gang
       *[other] { $n } gange
    }
map-flow-times-median =
    { $n ->
        [one] { $n } gang
       *[other] { $n } gange
    } · median { $median }
map-flow-off-map = ikke på kortet
map-time-next = Tid til næste trin er færdigt
map-time-next-start = Ventetid til næste trin begynder
map-time-edge = Tid mellem de to trin
map-time-edge-start = Ventetid mellem de to trin
map-time-processing = Behandlingstid
map-time-measured =
    { $n ->
        [one] Målt { $n } gang, { $hours }
       *[other] Målt { $n } gange, { $hours }
    }
map-note-uncertain = Rækkefølgen er usikker: nogle hændelser i samme sag har samme tidspunkt eller kun en dato. Alt efter deres rækkefølge er tallet { $cases } sager ({ $times } gange). Kortet regner i filens rækkefølge.
map-note-negative = { $n } af { $times } gange begyndte { $to }, før { $from } var færdig. De tider er negative og tæller med som negative.
map-note-concurrent = Samtidighed? { $from } kommer næsten lige så tit før ({ $there } gange) som efter ({ $back } gange) { $to }. Måske foregår de to trin samtidig.
map-note-skipped =
    { $n ->
        [one] { $n } skjult aktivitet er sprunget over: «direkte» betyder uden andre viste trin imellem.
       *[other] { $n } skjulte aktiviteter er sprunget over: «direkte» betyder uden andre viste trin imellem.
    }
map-note-not-drawn = Overgangen er ikke tegnet med det valgte antal overgange.

# Hele kortet.
map-overview-shown = Det viser kortet
map-overview-hidden = Skjulte aktiviteter
map-hidden-more =
    { $n ->
        [one] og { $n } til
       *[other] og { $n } til
    }
map-without-steps =
    { $n ->
        [one] { $n } sag har ingen af de viste trin.
       *[other] { $n } sager har ingen af de viste trin.
    }
map-reading-title = Sådan læses kortet
map-reading-sums = <b>Antal sager kan ikke lægges sammen.</b> En sag tæller én gang på hvert trin og hver overgang, den har haft, også når den går i ring. Derfor er det, der går ind i et trin, tit mere end trinnet selv.
map-reading-left-out = <b>Kortet viser ikke alt.</b> Skjulte overgange kan give indtryk af en mere ensrettet proces, end den er. Linjen over kortet siger, hvor mange sager der er tegnet helt.
map-reading-loops = <b>Ringe kan være samtidighed.</b> To trin, der foregår på samme tid, ser ud som frem og tilbage.
map-reading-times = <b>Varigheder afhænger af, hvad der er skjult.</b> Når en aktivitet skjules, måles tiden til det næste viste trin, og tallene på overgangene regnes om.
map-reading-clock = <b>Tiden på en overgang</b> går, fra det ene trin er færdigt, til det næste er færdigt, { $hours }.
map-reading-clock-start = <b>Tiden på en overgang</b> går, fra det ene trin er færdigt, til det næste begynder, { $hours }. Den er negativ, når det næste begynder først.
map-reading-measure = <b>Kortets tider er altid fra ét trin til det næste,</b> hvad der end måles i de andre visninger: en overgang er netop vejen mellem to trin, der følger efter hinanden. Åbne sager er med, for en overgang, der er sket, er slut. Uret er fælles: kalendertid eller arbejdstid vælges her under Flere valg eller i Tid. Tiden for hele sagen og mellem to valgte trin står under Tid.
map-reading-dashed = <b>Stiplet overgang:</b> nogle hændelser har samme tidspunkt eller kun en dato, så rækkefølgen er usikker. Tallet er det mindste og det største, rækkefølgen kan give.
map-elsewhere-title = Samme tal i andre værktøjer
map-elsewhere-cases = Antal sager: Case frequency i Disco, Power Automate, Apromore og Celonis. PM4Py har det ikke i sine almindelige kald.
map-elsewhere-case-share = Andel af sager: Case coverage i Disco, Case frequency i procent i Power Automate, Relative case frequency i Apromore, relative-case i bupaR.
map-elsewhere-leaving-share = Andel af sager fra trinnet: findes ikke som sager i de andre. bupaRs relative-antecedent er det samme for gange.
map-elsewhere-entering-share = Andel af sager til trinnet: findes ikke som sager i de andre. bupaRs relative-consequent er det samme for gange.
map-elsewhere-occurrences = Antal gange: Absolute frequency i Disco, Event frequency i Power Automate, Total frequency i Apromore, Activity frequency i Celonis, frequency i PM4Py.
map-elsewhere-occurrence-share = Andel af alle gange: Event frequency i procent i Power Automate, relative i bupaR.
map-elsewhere-max-in-case = Flest i én sag: Max repetitions i Disco, Maximum repetitions i Power Automate, Max frequency i Apromore.
map-elsewhere-median-in-case = Median i sager, der har det: Median frequency i Apromore.
map-elsewhere-least-in-case = Færrest i én sag: Min frequency i Apromore.
map-elsewhere-mean-per-case = Gennemsnit pr. sag: Average frequency i Apromore, som også tæller sager uden trinnet med.
map-elsewhere-repeats = Gentagelser: Rework, Self-loop og Loop i Power Automate er dele af det. En overgang fra et trin til det selv er Self-loop.
map-elsewhere-repeat-cases = Sager med gentagelse: findes ikke på kortet i de andre.
map-elsewhere-self-loops = Gentagelser lige efter hinanden: Self-loop i Power Automate.
map-elsewhere-loops-in = Gentagelser med andre trin imellem: Loop og Loop inflow i Power Automate.
map-elsewhere-loops-out = Går tilbage herfra: Loop outflow i Power Automate.
map-elsewhere-net-loops = Gentagelser ind minus tilbage herfra: Net loop gain i Power Automate.
map-elsewhere-median = Median varighed: Median duration i Disco og Apromore, Median throughput time i Celonis, median i PM4Py. Power Automate har den ikke på kortet.
map-elsewhere-mean = Gennemsnitlig varighed: Mean duration i Disco og Power Automate, Average duration i Apromore, Average throughput time i Celonis, mean i PM4Py.
map-elsewhere-p90 = 90 %-percentil af varighed: findes ikke på kortet i Disco, Power Automate, Apromore eller Celonis.
map-elsewhere-total = Samlet varighed: Total duration i Disco, Power Automate og Apromore, sum i PM4Py.
map-elsewhere-duration-share = Andel af samlet varighed: Total duration i procent i Power Automate.
map-elsewhere-shortest = Korteste varighed: Min. duration i Disco, Minimum duration i Power Automate, Min duration i Apromore, min i PM4Py.
map-elsewhere-longest = Længste varighed: Max. duration i Disco, Maximum duration i Power Automate, Max duration i Apromore, max i PM4Py.
map-elsewhere-range = Spænd: Range i Power Automate.
map-elsewhere-spread = Standardafvigelse: Standard deviation i Power Automate, stdev i PM4Py.
map-elsewhere-median-processing = Median behandling: varigheden af et trin i Apromore, Disco og Power Automate.
map-elsewhere-total-processing = Samlet behandling: den samlede varighed af et trin i Apromore, Disco og Power Automate.
map-elsewhere-median-number = Median af tal: omkostninger (cost) pr. trin i Apromore, økonomiske attributter i Power Automate. Disco har det ikke.
map-elsewhere-mean-number = Gennemsnit af tal: gennemsnitlig omkostning (cost) pr. trin i Apromore, økonomiske attributter i Power Automate. Disco har det ikke.
map-elsewhere-total-number = Sum af tal: samlet omkostning (cost) pr. trin i Apromore, økonomiske attributter i Power Automate. Disco har det ikke.

# Signaturforklaring.
map-legend-cases = <b>Tallet er antal sager</b>, der har haft trinnet eller overgangen mindst én gang. Tallene kan ikke lægges sammen: en sag tæller hvert sted, den kommer.
map-legend-case-share = <b>Tallet er andelen af alle viste sager</b>, der har haft trinnet eller overgangen mindst én gang.
map-legend-leaving-share = <b>Tallet er andelen af de sager, der har haft trinnet,</b> som mindst én gang gik ad overgangen.
map-legend-entering-share = <b>Tallet er andelen af de sager, der har haft det næste trin,</b> som mindst én gang kom ad overgangen.
map-legend-occurrences = <b>Tallet er antal gange</b>, trinnet eller overgangen er sket, alle sager lagt sammen.
map-legend-occurrence-share = <b>Tallet er andelen af alle gange:</b> af alle hændelser på kortet, eller af alle overgange.
map-legend-max-in-case = <b>Tallet er flest gange i én sag.</b>
map-legend-median-in-case = <b>Tallet er medianen af gange pr. sag</b> blandt de sager, der har trinnet eller overgangen.
map-legend-least-in-case = <b>Tallet er færrest gange i én sag</b> blandt de sager, der har trinnet eller overgangen.
map-legend-mean-per-case = <b>Tallet er gange pr. sag</b>, fordelt på alle viste sager, også dem uden trinnet.
map-legend-repeats = <b>Tallet er gentagelser:</b> gange efter den første i hver sag. På en overgang: hvor tit den fører tilbage til et trin, sagen har haft før.
map-legend-repeat-cases = <b>Tallet er sager med gentagelse:</b> sager, der har trinnet igen, eller hvor overgangen fører tilbage til et trin, sagen har haft før.
map-legend-self-loops = <b>Tallet er gentagelser lige efter hinanden:</b> gange, hvor trinnet følger efter sig selv.
map-legend-loops-in = <b>Tallet er gentagelser med andre trin imellem:</b> gange, hvor sagen kommer tilbage til et trin, den har haft før, fra et andet.
map-legend-loops-out = <b>Tallet er, hvor tit sagen går tilbage herfra:</b> gange, hvor trinnet følges af et andet, som sagen har haft før.
map-legend-net-loops = <b>Tallet er gentagelser ind minus tilbage herfra:</b> over nul ender sløjferne i trinnet, under nul begynder de dér.
map-legend-median = <b>Tallet er median varighed</b>, til næste trin er færdigt, { $hours }.
map-legend-mean = <b>Tallet er gennemsnitlig varighed</b>, til næste trin er færdigt, { $hours }.
map-legend-p90 = <b>90 % er hurtigere end tallet:</b> varigheden, til næste trin er færdigt, { $hours }.
map-legend-total = <b>Tallet er samlet varighed</b>, til næste trin er færdigt, { $hours }.
map-legend-shortest = <b>Tallet er korteste varighed</b>, til næste trin er færdigt, { $hours }.
map-legend-longest = <b>Tallet er længste varighed</b>, til næste trin er færdigt, { $hours }.
map-legend-median-waiting = <b>Tallet er median ventetid</b>, til næste trin begynder, { $hours }.
map-legend-mean-waiting = <b>Tallet er gennemsnitlig ventetid</b>, til næste trin begynder, { $hours }.
map-legend-p90-waiting = <b>90 % er hurtigere end tallet:</b> ventetiden, til næste trin begynder, { $hours }.
map-legend-total-waiting = <b>Tallet er samlet ventetid</b>, til næste trin begynder, { $hours }.
map-legend-shortest-waiting = <b>Tallet er korteste ventetid</b>, til næste trin begynder, { $hours }.
map-legend-longest-waiting = <b>Tallet er længste ventetid</b>, til næste trin begynder, { $hours }.
map-legend-duration-share = <b>Tallet er andelen af al tid mellem trin på kortet:</b> den samlede varighed, til næste trin er færdigt, { $hours }.
map-legend-range = <b>Tallet er længste minus korteste varighed</b>, til næste trin er færdigt, { $hours }.
map-legend-spread = <b>Tallet er standardafvigelsen af varighed</b>, til næste trin er færdigt, { $hours }.
map-legend-duration-share-waiting = <b>Tallet er andelen af al tid mellem trin på kortet:</b> den samlede ventetid, til næste trin begynder, { $hours }.
map-legend-range-waiting = <b>Tallet er længste minus korteste ventetid</b>, til næste trin begynder, { $hours }.
map-legend-spread-waiting = <b>Tallet er standardafvigelsen af ventetid</b>, til næste trin begynder, { $hours }.
map-legend-median-processing = <b>Tallet er median behandling</b>: på et trin fra det begynder til det er færdigt, på en overgang tiden mellem trinnene, { $hours }.
map-legend-total-processing = <b>Tallet er samlet behandling</b>: på et trin fra det begynder til det er færdigt, på en overgang tiden mellem trinnene, { $hours }.
map-legend-median-number = <b>Tallet på et trin er medianen af «{ $column }»</b> på trinnets hændelser; hændelser uden tal er ikke med. På en overgang er tallet antal sager.
map-legend-mean-number = <b>Tallet på et trin er gennemsnittet af «{ $column }»</b> på trinnets hændelser; hændelser uden tal er ikke med. På en overgang er tallet antal sager.
map-legend-total-number = <b>Tallet på et trin er summen af «{ $column }»</b> på trinnets hændelser; hændelser uden tal er ikke med. På en overgang er tallet antal sager.
map-no-number-column = ingen kolonne
map-legend-second-is = Det andet tal er: { $metric }.
map-legend-second-time-is = Det andet tal er: { $metric }, { $hours }.
map-legend-colour-is = Farven er: { $metric }.
map-legend-width-is = Bredden er: { $metric }.
map-legend-long = lang tid
map-legend-brief = kort tid
map-legend-many = mange sager
map-legend-few = få sager
map-legend-often = mange gange
map-legend-seldom = få gange
map-legend-large-share = stor andel
map-legend-small-share = lille andel
map-legend-dashed = usikker rækkefølge (samme tid eller kun dato)

# Tabellen.
map-column-step = Trin
map-column-from = Fra
map-column-to = Til
map-column-case-share = Andel af sager
map-column-leaving-share = Andel fra trinnet
map-column-most = Højst i én sag
map-column-mean = Pr. sag
map-column-measured = Målt
map-column-processing = Behandlingstid, median
map-column-range = Usikker rækkefølge
map-range-times = { $range } gange
map-save-cases = Antal sager
map-save-cases-least = Antal sager, mindst
map-save-cases-greatest = Antal sager, højst
map-save-case-share = Andel af sager (%)
map-save-leaving-share = Andel af sager fra trinnet (%)
map-save-times = Antal gange
map-save-times-least = Antal gange, mindst
map-save-times-greatest = Antal gange, højst
map-save-most = Flest i én sag
map-save-mean = Gennemsnit pr. sag
map-save-measured = Målte varigheder
map-save-median-hours = Median varighed (timer)
map-save-mean-hours = Gennemsnitlig varighed (timer)
map-save-p90-hours = 90 %-percentil af varighed (timer)
map-save-total-hours = Samlet varighed (timer)
map-save-shortest-hours = Korteste varighed (timer)
map-save-longest-hours = Længste varighed (timer)
map-save-negative = Negative varigheder
map-save-processing-hours = Behandlingstid, median (timer)
map-save-plainly = { $metric }
map-save-in-percent = { $metric } (%)
map-save-in-hours = { $metric } (timer)

# Kortets skærm.
map-first-metric = Tallet på kortet
map-second-metric = Også på overgange
map-second-none = Intet mere
map-group-counts = Hvor mange
map-group-times = Hvor længe
map-group-numbers = Tal i en kolonne
map-number-column = Kolonne med tal på hændelser
map-number-first = den første i filen
map-activities = Aktiviteter
map-transitions = Overgange
map-n-of-all = { $n } af { $all }
map-n-of-all-rarest = sjældne først: { $n } af { $all }
map-rarest-mark = sjældne
map-slider-least = Mindst { $n }: færre ville bryde vejen fra Start til Slut.
map-slider-fixed = Der er intet at vælge fra: alle er nødvendige, for at hvert trin har en vej fra Start til Slut.
map-or-table = Kort eller tabel
map-as-map = Kort
map-as-table = Tabel
map-more = Flere valg
map-rare-activities = De sjældne aktiviteter først
map-rare-transitions = De sjældne overgange først
map-edges-standard = Spors valg: 80 % af sagerne fuldt ud, dog højst 60 overgange
map-edges-count = Antal overgange på skyderen
map-edges-cases = Vis mindst en andel af sagerne fuldt ud
map-edges-percent = Andel af sagerne
map-at-least-percent = mindst { $n } %
map-clock = Tiden på en overgang
map-hours = Hvilken tid tæller
map-colour-by = Farve efter
map-width-by = Bredde efter
map-by-number = som tallet på kortet
map-look = Farve og bredde
map-look-is = Farven på trin og overgange og bredden på overgange kan vise hver sit tal, også et andet end det, der står på kortet.
map-clock-complete = Til næste trin er færdigt
map-clock-start = Til næste trin begynder (ventetid)
map-reset = Nulstil valg
map-direction = Kortets retning
map-direction-down = Oppefra og ned
map-direction-right = Fra venstre mod højre
map-put-back = Nulstil placering
map-put-back-is = Trin, du har flyttet, kommer tilbage, hvor kortet selv stiller dem
map-step-moved = { $name } er flyttet.
map-picture-name = Proceskort med { $steps } trin og { $edges } overgange
map-keys = Gå med piletasterne: ned følger en overgang frem, op følger den tilbage, venstre og højre går til naboen. Enter viser tallene. Skift og pil flytter kortet. Alt og pil flytter trinnet. Tabellen har det samme indhold.
map-zoom = Zoom
map-zoom-in = Zoom ind (+)
map-zoom-out = Zoom ud (-)
map-fit = Tilpas til vinduet (0)
map-find = Find trin
map-find-keys = Find trin (/). Enter går fra fund til fund.
map-found =
    { $n ->
        [0] intet trin
       *[other] { $n } trin
    }
map-save = Gem
map-save-svg = Billede som SVG
map-save-png = Billede som PNG
map-save-transitions = Overgange som CSV til Excel
map-save-steps = Trin som CSV til Excel
map-print = Udskriv
map-reading-short = Læs kortet
map-legend = Signaturforklaring
map-close-panel = Luk panelet
map-twin = Trin eller overgange
map-tab-steps = Trin ({ $n })
map-tab-transitions = Overgange ({ $n })
map-search-table = Søg
map-rows-found =
    { $n ->
        [one] { $n } række
       *[other] { $n } rækker
    }
map-no-rows = Ingen rækker passer til søgningen.
map-caption-steps = Trinnene på kortet
map-caption-transitions = Overgangene på kortet
map-table-foot = Samme indhold som kortet. En sag kan have mange trin og overgange, så antal sager kan ikke lægges sammen. Varigheder { $hours }, til næste trin.
map-file-map = proceskort
map-file-steps = trin
map-file-transitions = overgange
map-sheet-counts = { $cases } af { $all } sager · { $events } af { $allevents } hændelser
map-sheet-counts-cases = { $cases } af { $all } sager
# Hvad der er skjult i det, der forlader Spor.
map-hides-nothing = Her er ingen tal, som færre end { $n } sager står bag. Korteste og længste varighed er udeladt.
map-hides-small = Skjult: { $small } tal, som færre end { $n } sager står bag. Korteste og længste varighed er udeladt.
map-hides-both = Skjult: { $small } tal, som færre end { $n } sager står bag, og yderligere { $complements }, så de første ikke kan regnes ud. Korteste og længste varighed er udeladt.
map-hides-ranges = { $n ->
        [one] Ét sagstal står som et spænd
       *[other] { $n } sagstal står som et spænd
    }, så det ikke kan ses, hvor få sager der har noget flere gange.
map-differencing = <b>Du har allerede gemt, kopieret eller udskrevet andre tal fra denne log.</b> Den, der får begge dele, kan trække tallene fra hinanden og måske finde et tal, som er skjult. Spor kan ikke forhindre det. Giv kun den ene udgave videre.
map-small-leave = Små tal er vist. Fra en log om personer kan tal først gemmes, kopieres eller udskrives, når de små er skjult.
map-small-leave-hide = Skjul små tal
map-too-large = For meget til ét kort
map-too-large-why = { $steps } trin og { $edges } overgange ville blive en knude, som ingen kan læse. Vis færre, eller se tallene i tabellen.
map-too-large-edges = Vis { $n } overgange
map-too-large-steps = Vis { $n } aktiviteter
map-too-large-table = Vis som tabel
map-no-cases = Ingen sager at vise
map-no-cases-why = Der er ingen sager i det viste udsnit.
map-drawing = Kortet tegnes
