# Filtre: hvilke sager og hændelser der tæller i alle visninger.
filter-title = Filtre
filter-lede = Filtrene gælder i alle visninger, straks de er slået til, og alt kan fortrydes. Loggen selv ændres ikke.
filter-add = Filter
filter-add-title = Tilføj filter
filter-add-why = Vælg, hvilke sager og hændelser alle visninger skal bygge på
filter-add-long = Tilføj filter
filter-add-kinds = Oplysning, periode, varighed, forløb, genbehandling, stikprøve …
filter-reset = Nulstil filtre
filter-reset-said = Alle filtre er fjernet. Fortryd henter dem igen.
filter-only-said = Nu gælder kun dette filter. Fortryd henter de andre igen.
filter-save = Gem filtersæt
filter-save-why = Filtrene gemmes som en læselig fil (JSON) uden data. Navne på aktiviteter, oplysninger og værdier, som filtrene nævner, står i den. Lister med sags-id’er gemmes aldrig.
filter-load = Hent filtersæt
filter-load-why = Hent filtre, I har gemt. De afløser filtrene her; fortryd henter dem igen. Det, der ikke findes i loggen, står under filteret.
filter-file-name = filtersæt
filter-saved = Filtrene er gemt som { $file }.
filter-saved-without =
    { $n ->
        [one] 1 filter er ikke med i filen: lister med sags-id’er, CPR-numre og andre sikre personoplysninger gemmes aldrig.
       *[other] { $n } filtre er ikke med i filen: lister med sags-id’er, CPR-numre og andre sikre personoplysninger gemmes aldrig.
    }
filter-loaded =
    { $n ->
        [0] Filtersættet er tomt: ingen filtre er i brug nu.
        [one] Filtersættet med 1 filter er hentet.
       *[other] Filtersættet med { $n } filtre er hentet.
    }
filter-file-broken = Filen er ikke et filtersæt: linje { $line }, kolonne { $column }. Vælg en fil, der er gemt med «Gem filtersæt». ({ $message })
filter-file-entry = Filter { $n } i filen kendes ikke af denne udgave af Spor. Ret filteret i filen, eller brug en nyere Spor. ({ $message })
filter-file-newer = Filtersættet er lavet med en nyere Spor (format { $version }). Opdatér Spor, og prøv igen.
filter-file-unreadable = Browseren kunne ikke læse filen. Vælg den igen.
filter-unknown-activities = { $names } findes ikke i loggen.
filter-unknown-attribute = Oplysningen «{ $name }» findes ikke i loggen.
filter-unknown-values = { $values } findes ikke i loggens «{ $name }».
filter-chips = Filtre i brug
filter-edit-chip = Ret filter { $n }: { $what }
filter-remove-chip = Fjern filter { $n }: { $what }
filter-list = Filtre i brug
filter-empty = Ingen filtre endnu
filter-empty-how = Alle sager i loggen tæller. Tilføj et filter her, eller vælg et trin eller en overgang på proceskortet og tryk «Behold» eller «Fjern».
filter-on = Brug filter { $n }
filter-is-off = slået fra
filter-switched-on = Filter { $n } er slået til
filter-switched-off = Filter { $n } er slået fra
filter-turn = Vend filter { $n } om: behold det, der fjernes, og omvendt
filter-turned = Filter { $n } er vendt om
filter-up = Flyt filter { $n } op
filter-down = Flyt filter { $n } ned
filter-moved = Nu filter { $n }
filter-edit = Ret filter { $n }
filter-remove = Fjern filter { $n }
filter-removed = Filter { $n } er fjernet
filter-added = Filter { $n } er tilføjet
filter-changed = Filter { $n } er ændret
filter-keys = Alt+pil flytter, Delete fjerner
filter-order = Hændelsesfiltre virker
filter-order-first = før de andre filtre
filter-order-listed = dér, hvor de står i listen
filter-order-why = Et filter på sager ser kun de hændelser, der er tilbage, når det kommer til. Står varighed før et hændelsesfilter, måles hele sagen; står det efter, måles kun resten.
filter-funnel = Hvad der er tilbage
filter-file-funnel = filtertragt
filter-column-number = Nr.
filter-column-name = Filter
filter-column-cases = Sager tilbage
filter-column-events = Hændelser tilbage
filter-column-went = Ændring
filter-all = Alle sager i loggen
filter-cases = { $n } sager
filter-events = { $n } hændelser
filter-less =
    { $n ->
        [one] −1 sag ({ $share })
       *[other] −{ $n } sager ({ $share })
    }
filter-same = ingen sager fjernet
filter-more = +{ $n } sager: stræk tæller som egne sager
filter-less-hidden = forskellen er skjult
filter-in-force = Med de filtre, der er slået til
filter-of-all = af { $n } sager
filter-of-events = { $shown } af { $n } hændelser
filter-nothing-left = Ingen sager er tilbage. Slå et filter fra, eller fortryd.
filter-new = Nyt filter
filter-edit-title = Ret filter
filter-choose = Tilføj filter
filter-loading = Henter, hvad der kan vælges …
filter-not-whole = Vælg det, der mangler, så kan filteret bruges.
filter-would-keep = Giver { $cases } sager og { $events } hændelser
filter-apply = Brug filter
filter-keep = Gem ændring
filter-cancel = Annullér
filter-way = Hvad skal der ske?
filter-way-keep-cases = Behold disse sager
filter-way-drop-cases = Fjern disse sager
filter-way-keep-events = Behold disse hændelser
filter-way-drop-events = Fjern disse hændelser
filter-family-case = Betingelser på sagen
filter-family-case-is = Sande eller falske for hver sag for sig. Rækkefølgen er uden betydning.
filter-family-relative = Relative
filter-family-relative-is = Måles på de sager, der er tilbage, når filteret kommer til. Rækkefølgen betyder noget.
filter-family-events = Hændelser
filter-family-events-is = Skærer hændelser væk. Derefter regnes alt om på det, der er tilbage.
filter-kind-attribute = Oplysning om sagen
filter-kind-attribute-is = Sager med bestemte værdier, fx målgruppe, kategori eller distrikt
filter-kind-range = Tal om sagen
filter-kind-range-is = Sager, hvor en oplysning er et tal mellem to grænser
filter-kind-event-attribute = Oplysning om hændelser
filter-kind-event-attribute-is = Sager, hvor nogen, alle eller ingen hændelser har bestemte værdier, fx team
filter-kind-other-value = Andre værdier
filter-kind-other-value-is = Sager, hvor mindst én hændelse har en anden værdi end de valgte, eller en værdi i det hele taget
filter-kind-event-range = Tal om hændelser
filter-kind-event-range-is = Sager med mindst én hændelse, hvor et tal ligger mellem to grænser
filter-kind-period = Periode
filter-kind-period-is = Sager, der er begyndt, afsluttet eller i gang i en periode
filter-kind-week-time = Ugedag og klokkeslæt
filter-kind-week-time-is = Sager, der begynder, eller hvor noget sker, på bestemte ugedage eller timer
filter-kind-duration = Varighed
filter-kind-duration-is = Sager, der har varet længere eller kortere end en grænse
filter-kind-size = Antal hændelser
filter-kind-size-is = Sager med mange eller få hændelser
filter-kind-variants = Bestemte varianter
filter-kind-variants-is = Sager med præcis disse forløb. Vælges i visningen Varianter.
filter-kind-endpoints = Første og sidste trin
filter-kind-endpoints-is = Sager, der begynder eller slutter med bestemte trin
filter-kind-follows = Trin følges af trin
filter-kind-follows-is = Straks efter eller senere, af samme eller en anden, hurtigere eller langsommere end en grænse
filter-kind-never = Trin følges aldrig af trin
filter-kind-never-is = Sager, hvor det ikke sker; du vælger, om sager uden første trin er med
filter-kind-chain = Kæde af trin
filter-kind-chain-is = Tre eller flere trin i rækkefølge, fx løst → senere genåbnet → senere svar sendt
filter-kind-right-after = Overgang på kortet
filter-kind-right-after-is = To trin lige efter hinanden, når andre trin springes over, som på et kort, der skjuler dem
filter-kind-repeats = Genbehandling
filter-kind-repeats-is = Sager, hvor et trin gentages, kommer igen eller går frem og tilbage
filter-kind-four-eyes = Fire øjne
filter-kind-four-eyes-is = Sager, hvor to trin er udført af samme, eller af hver sin
filter-kind-distinct = Skift i en oplysning
filter-kind-distinct-is = Sager, hvor et trin har flere forskellige værdier, fx sagsbehandlere
filter-kind-in-a-row = Værdier lige efter hinanden
filter-kind-in-a-row-is = Sager, der går direkte fra en værdi til en anden, fx fra et team til et andet
filter-kind-changes = Antal skift
filter-kind-changes-is = Sager, hvor en oplysning skifter værdi så mange gange, fx fra team til team
filter-kind-value-period = Oplysning i en periode
filter-kind-value-period-is = Sager, hvor noget sker i en periode med en bestemt værdi, fx et team i en uge
filter-kind-same-instant = Trin på samme tid
filter-kind-same-instant-is = Sager, hvor to trin står side om side på nøjagtig samme tid
filter-kind-set = Filtersæt som ét filter
filter-kind-set-is = Sager, der opfylder alle betingelser i et gemt filtersæt eller på listen. Så kan to sæt stilles over for hinanden med «Opdel efter».
filter-set-load = Hent et filtersæt
filter-set-load-why = Betingelserne i en fil, I har gemt, bliver til ét filter. Filtrene på listen bliver stående.
filter-set-list = Brug filtrene på listen
filter-set-list-why = De filtre, der er slået til på listen, bliver til ét filter. Slå dem fra bagefter, hvis de ikke også skal gælde hver for sig.
filter-set-holds = Sættets betingelser
filter-set-no-conditions = Der er ingen filtre at tage, eller nogle af dem er ikke betingelser på en sag for sig selv. Filtre, der skærer hændelser væk eller afhænger af de andre sager, kan ikke være med i et sæt.
filter-kind-ids = Liste med sagsnumre
filter-kind-ids-is = Indsæt en liste. Numrene forlader ikke maskinen.
filter-kind-commonest = De hyppigste varianter
filter-kind-commonest-is = De første så og så mange forløb
filter-kind-coverage = Dækning af varianter
filter-kind-coverage-is = De færreste varianter, der tilsammen dækker en andel af sagerne
filter-kind-share = Varianter over en andel
filter-kind-share-is = Kun varianter, som mindst en vis andel af sagerne følger
filter-kind-batch = Mange sager på én gang
filter-kind-batch-is = Sager, der får et trin på nøjagtig samme tid som mange andre
filter-kind-sample = Stikprøve
filter-kind-sample-is = Et antal tilfældige sager; samme frø giver de samme sager
filter-kind-activities = Kun bestemte trin
filter-kind-activities-is = Hændelser af udvalgte aktiviteter
filter-kind-events-with = Hændelser med en værdi
filter-kind-events-with-is = Fx kun ét teams hændelser
filter-kind-trim = Beskær til periode
filter-kind-trim-is = Kun de hændelser, der ligger i perioden
filter-kind-between = Mellem to trin
filter-kind-between-is = Den del af sagen, der ligger mellem to trin
filter-kind-stretches = Stræk som egne sager
filter-kind-stretches-is = Hvert stræk fra et trin til et andet bliver en sag for sig. Små tal tælles så i stræk, og flere stræk kan være samme borger.
filter-kind-part = Før eller efter et trin
filter-kind-part-is = Sagen fra, eller indtil, et trin
filter-say-keep-cases-where = Behold sager, hvor { $what }
filter-say-drop-cases-where = Fjern sager, hvor { $what }
filter-say-keep-cases = Behold sager { $what }
filter-say-drop-cases = Fjern sager { $what }
filter-say-keep-events = Behold hændelser { $what }
filter-say-drop-events = Fjern hændelser { $what }
filter-say-not = ikke: { $what }
filter-say-attribute = «{ $name }» er { $values }
filter-say-range = «{ $name }» er { $bounds }
filter-say-any-event = mindst én hændelse har «{ $name }» { $values }
filter-say-some-value = mindst én hændelse har en værdi i «{ $name }»
filter-say-other-than = mindst én hændelse har en anden «{ $name }» end { $values }
filter-say-all-events = alle hændelser har «{ $name }» { $values }
filter-say-no-event = ingen hændelse har «{ $name }» { $values }
filter-say-event-range = mindst én hændelse har «{ $name }» { $bounds }
filter-say-active = noget er sket { $period }
filter-say-contained = hele forløbet ligger { $period }
filter-say-started = forløbet er begyndt { $period }
filter-say-ended = forløbet er sluttet { $period }
filter-say-intersecting = forløbet var i gang { $period }
filter-say-throughput = gennemløbstiden er { $bounds }
filter-say-processing = behandlingstiden er { $bounds }
filter-say-waiting = ventetiden er { $bounds }
filter-say-closed-time = sagen er afsluttet med { $names }, og gennemløbstiden er { $bounds }
filter-say-time-between = tiden »{ $what }« er { $bounds }
filter-say-some-time-between = mindst én tid »{ $what }« er { $bounds }
filter-say-in-working-time = { "" } i arbejdstid
filter-say-size = antallet af hændelser er { $bounds }
filter-say-variants =
    { $n ->
        [one] forløbet er den valgte variant
       *[other] forløbet er en af { $n } valgte varianter
    }
filter-say-first = første trin er { $names }
filter-say-last = sidste trin er { $names }
filter-say-and = { " og " }
filter-say-directly = { $from } følges straks af { $to }
filter-say-eventually = { $from } senere følges af { $to }
filter-say-never-directly = { $from } aldrig følges straks af { $to }
filter-say-never-eventually = { $from } aldrig senere følges af { $to }
filter-say-with-those-without = { "" } (også sager uden { $names })
filter-say-without-those-without = { "" } (kun sager med { $names })
filter-say-same-value = { "" }, med samme «{ $name }»
filter-say-other-value = { "" }, med en anden «{ $name }»
filter-say-time = { "" }, og der går { $bounds }
filter-say-time-to-start = { "" }, og der går { $bounds } til det begynder
filter-say-gap-directly = straks
filter-say-gap-eventually = senere
filter-say-gap-without = senere uden { $names } imellem
filter-say-some-step = et trin
filter-say-right-after = «{ $to }» kommer lige efter «{ $from }»
filter-say-comes-first = «{ $name }» kommer først
filter-say-comes-last = «{ $name }» kommer sidst
filter-say-passing-over = { "" }, når { $names } springes over
filter-say-passing-over-n = { "" }, når { $n } trin springes over
filter-say-looking-at = { "" }, når der kun ses på { $names }
filter-say-looking-at-n = { "" }, når der kun ses på { $n } trin
filter-say-times =
    { $n ->
        [one] { $name } sker mindst 1 gang
       *[other] { $name } sker mindst { $n } gange
    }
filter-say-self-loop =
    { $n ->
        [one] { $name } gentages straks mindst 1 gang
       *[other] { $name } gentages straks mindst { $n } gange
    }
filter-say-return =
    { $n ->
        [one] { $name } kommer igen mindst 1 gang
       *[other] { $name } kommer igen mindst { $n } gange
    }
filter-say-ping-pong =
    { $n ->
        [one] { $name } går frem og tilbage mindst 1 gang
       *[other] { $name } går frem og tilbage mindst { $n } gange
    }
filter-say-same-eyes = «{ $first }» og «{ $second }» har samme «{ $name }»
filter-say-four-eyes = «{ $first }» og «{ $second }» har hver sin «{ $name }»
filter-say-distinct = «{ $activity }» har mindst { $n } forskellige «{ $name }»
filter-say-week-begin = sagen begynder en { $days }
filter-say-week-begin-hours = sagen begynder en { $days } mellem kl. { $from } og { $to }
filter-say-week-event = noget sker en { $days }
filter-say-week-event-hours = noget sker en { $days } mellem kl. { $from } og { $to }
filter-say-in-a-row = «{ $name }» går direkte { $row }
filter-say-changes = antallet af skift i «{ $name }» er { $bounds }
filter-say-value-period = noget er sket { $period } med «{ $name }» { $values }
filter-say-same-instant = «{ $one }» og «{ $other }» står side om side på samme tid
filter-say-ids =
    { $n ->
        [one] sagsnummeret er på en liste med 1
       *[other] sagsnummeret er på en liste med { $n }
    }
filter-say-commonest =
    { $n ->
        [one] i den hyppigste variant
       *[other] i de { $n } hyppigste varianter
    }
filter-say-coverage = i de hyppigste varianter, der dækker { $share }
filter-say-share = i varianter med mindst { $share } af sagerne
filter-say-batch = med «{ $name }» på nøjagtig samme tid i mindst { $n } sager
filter-say-sample = i en stikprøve på { $n } (frø { $seed })
filter-say-activities = af { $names }
filter-say-events-with = med «{ $name }» { $values }
filter-say-trim = { $period }
filter-say-between-last = fra første { $first } til sidste { $last }
filter-say-between-first = fra første { $first } til første { $last }
filter-say-stretches = i stræk fra { $first } til { $last }, hvert som sin egen sag
filter-say-from-first = fra første «{ $name }»
filter-say-from-last = fra sidste «{ $name }»
filter-say-until-first = indtil første «{ $name }»
filter-say-until-last = indtil sidste «{ $name }»
filter-say-without-itself = { "" } (uden trinnet selv)
filter-say-missing = uoplyst
filter-say-or = { " " }eller{ " " }
filter-say-or-missing = { $values } eller uoplyst
filter-say-exactly = præcis { $n }
filter-say-from-to = mellem { $least } og { $most }
filter-say-at-least = mindst { $n }
filter-say-at-most = højst { $n }
filter-say-on-day = den { $day }
filter-say-from-until = fra { $from } til { $until }
filter-say-since = fra { $from }
filter-say-until = til { $until }
filter-field-attribute = Oplysning
filter-field-attribute-none = Vælg en oplysning
filter-field-values = Værdier
filter-field-value-count = { $cases } sager
filter-field-persons = Kolonnen nævner enkelte personer, under navn eller pseudonym, så dens værdier bliver ikke vist.
filter-field-persons-none = Loggen handler om personer. Derfor kan der ikke filtreres på, hvad en enkelt af dem har gjort. Vælg en kolonne med grupper, eller spørg med «Fire øjne», om samme person stod ved to trin.
filter-field-persons-type = Værdier, en på hver linje
filter-field-persons-type-how = Skriv dem, som de står i kilden.
filter-field-missing = Tag også dem, hvor oplysningen mangler
filter-field-values-left-out =
    { $n ->
        [one] 1 værdi er ikke på listen, fordi den kan pege på en person.
       *[other] { $n } værdier er ikke på listen: for mange, eller de kan pege på en person.
    }
filter-field-quantifier = Hvor mange hændelser?
filter-field-other-how = Vælger du ingen værdier, er det sager med en hvilken som helst værdi. Vendt om er det sager uden.
filter-field-any = mindst én
filter-field-all = alle
filter-field-none = ingen
filter-field-least = Mindst
filter-field-most = Højst
filter-field-unit = Enhed
filter-field-measure = Hvilken tid?
filter-field-throughput = gennemløbstid
filter-field-processing = behandlingstid
filter-field-waiting = ventetid
filter-field-closed = gennemløbstid i afsluttede sager
filter-field-closed-by = Sagen slutter med
filter-field-step-to-step = tid mellem to trin
filter-field-working = Tæl kun arbejdstid
filter-field-working-is = { $calendar } Arbejdskalenderen ændres under Tid.
filter-field-one-time = Loggen har ét tidspunkt pr. hændelse: behandlingstid og ventetid kan ikke kendes, og ingen sager passer.
filter-field-minutes = minutter
filter-field-hours = timer
filter-field-days = dage
filter-field-mode = Sager, der
filter-field-started = er begyndt i perioden
filter-field-ended = er sluttet i perioden
filter-field-contained = både begynder og slutter i perioden
filter-field-active = har en hændelse i perioden
filter-field-intersecting = var i gang i perioden
filter-field-from = Fra og med
filter-field-until = Til og med
filter-field-first = Første trin
filter-field-last = Sidste trin
filter-field-any-step = Vælges intet, er alle trin med.
filter-field-follow-from = Først
filter-field-follow-to = Derefter
filter-field-near = Hvor tæt?
filter-field-near-later = senere
filter-field-near-next = straks efter
filter-field-near-without = senere uden …
filter-field-between = Ikke imellem, før trin { $n }
filter-field-compare = Sammenlign en oplysning
filter-field-compare-no = nej
filter-field-compare-same = den er den samme
filter-field-compare-other = den er en anden
filter-field-without-first = Tag også sager, hvor det første trin slet ikke sker
filter-field-chain = Trin i rækkefølge
filter-field-step = Trin { $n }
filter-field-step-none = Vælg et trin
filter-field-gap = Fra trin { $n }
filter-field-add-step = Tilføj trin
filter-field-remove-step = Fjern trin { $n }
filter-field-after = Fra
filter-field-after-none = Sagens begyndelse
filter-field-comes = Til
filter-field-comes-none = Sagens slutning
filter-field-looked-at = Hvilke trin ses der på?
filter-field-looked-at-all-but = alle undtagen de valgte
filter-field-looked-at-only = kun de valgte
filter-field-looked-at-steps = Valgte trin
filter-field-looked-at-how = Der ses altid på de to trin selv. De trin, der ikke ses på, tæller, som om de ikke var der.
filter-field-activity = Trin
filter-field-activity-any = ethvert trin
filter-field-repeat = Hvordan?
filter-field-repeat-times = sker flere gange
filter-field-repeat-self = gentages straks
filter-field-repeat-return = kommer igen efter andre trin
filter-field-repeat-ping = går frem og tilbage (A, B, A)
filter-field-at-least = Mindst antal gange
filter-field-at-least-values = Mindst antal forskellige
filter-field-first-step = Det ene trin
filter-field-second-step = Det andet trin
filter-field-eyes = Hvem?
filter-field-eyes-same = den samme på begge
filter-field-eyes-apart = hver sin
filter-field-week-of = Hvad?
filter-field-week-begin = sagens begyndelse
filter-field-week-event = mindst én hændelse
filter-field-weekdays = Ugedage
filter-field-some-hours = Kun nogle timer
filter-field-hour-from = Fra kl.
filter-field-hour-before = Til kl.
filter-field-in-a-row = Værdier i rækkefølge
filter-field-in-a-row-nth = Værdi nr. { $n }
filter-field-in-a-row-more = Tilføj en værdi
filter-field-in-a-row-fewer = Fjern den sidste værdi
filter-field-value-none = Vælg værdi
filter-field-ids = Sagsnumre, ét pr. linje
filter-field-ids-how = Numre, som loggen ikke har, tæller ikke med. Listen gemmes ikke.
filter-field-count = Antal varianter
filter-field-percent = Andel af sagerne i procent
filter-field-sample = Antal sager
filter-field-batch-cases = Mindst så mange sager på samme tid
filter-field-seed = Frø
filter-field-until-which = Indtil
filter-field-until-first = det første
filter-field-until-last = det sidste
filter-field-may-be-one = Samme hændelse må være både første og sidste
filter-field-side = Behold det, der kommer
filter-field-side-from = fra trinnet
filter-field-side-until = indtil trinnet
filter-field-which = Hvilken gang?
filter-field-include = Tag trinnet selv med
filter-field-variants = Valgte varianter
filter-keep-with-step = Behold sager med trinnet
filter-drop-with-step = Fjern sager med trinnet
filter-only-with-step = Kun disse, uden andre filtre
filter-keep-with-edge = Behold sager med overgangen
filter-drop-with-edge = Fjern sager med overgangen
filter-only-with-edge = Kun disse, uden andre filtre
filter-of-variants-on-map = Filtret holder sig til varianterne på kortet, ligesom tallene her.
filter-from-map = Filtrér
filter-ask = Begynd med et spørgsmål
filter-ask-how = Spørgsmålet sætter filter og visning op. Alt kan ændres og fortrydes bagefter.
filter-ask-reopened = Hvor genåbnes sager?
filter-ask-reopened-is = Proceskortet over sager, hvor «{ $reopened }» kommer senere end «{ $solved }». Genbehandling siger, hvad der sker bagefter.
filter-ask-alike = Er praksis ens i de forskellige grupper?
filter-ask-alike-is = Sagerne delt efter «{ $column }», side om side, med et interval for hver forskel
filter-ask-longest = Hvor venter borgeren længst?
filter-ask-longest-is = Proceskortet med den typiske tid (median) på hver overgang: de mørkeste venter længst
filter-ask-return = Hvor kommer sager tilbage?
filter-ask-return-is = Proceskortet over sager, hvor et trin kommer igen efter andre trin
filter-ask-wait = Hvor går tiden?
filter-ask-wait-is = Proceskortet med den samlede tid på hver overgang, for alle sager i udsnittet
filter-ask-usual = Hvad er den sædvanlige vej?
filter-ask-usual-is = Proceskortet over de hyppigste varianter, der dækker 80 % af sagerne
filter-ask-rare = Hvad er usædvanligt?
filter-ask-rare-is = Varianterne uden for de hyppigste 80 %. Usædvanligt er ikke det samme som forkert.
