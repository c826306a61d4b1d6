# Overblik: de vigtigste tal for de sager, der vises, og hvornår tingene sker.
overview-title = Overblik
overview-lede = De vigtigste tal for de sager, der vises, og hvornår tingene sker
overview-waiting = Regner overblikket …
overview-figures = Nøgletal
overview-cases = Sager
overview-all-cases = alle sager i loggen
overview-of-cases = af { $all } sager i loggen
overview-some-cases = af sagerne i loggen
overview-events = Hændelser
overview-per-case = { $mean } pr. sag i gennemsnit
overview-variants = Varianter
overview-of-activities =
    { $n ->
        [one] forskellige forløb af 1 aktivitet
       *[other] forskellige forløb af { $n } aktiviteter
    }
overview-median = Median gennemløbstid
overview-median-of = halvdelen af { $cases } sager tager højst så længe
overview-median-of-times = halvdelen af { $cases } tider er højst så lange
overview-p90 = 90 % inden
overview-p90-of = ni ud af ti af { $cases } sager
overview-p90-of-times = ni ud af ti af { $cases } tider
overview-few = for få sager til at vise
overview-extremes = Korteste: { $shortest }. Længste: { $longest }.
overview-as = Vis som
overview-as-picture = Diagram
overview-weeks = Sager uge for uge
overview-weeks-unit = antal sager pr. uge
overview-weeks-began =
    { $n ->
        [one] Flest sager begyndte i { $week }: 1 af { $cases }.
       *[other] Flest sager begyndte i { $week }: { $n } af { $cases }.
    }
overview-weeks-open =
    { $n ->
        [one] Flest var i gang ved slutningen af { $week }: 1.
       *[other] Flest var i gang ved slutningen af { $week }: { $n }.
    }
overview-weeks-end = En sag begynder med sin første hændelse og slutter med sin sidste. Mod slutningen af loggen er derfor flere sager i gang, end tallene viser.
overview-weeks-end-closed = En sag begynder med sin første hændelse og slutter med sin sidste, hvis den er afsluttet. Åbne sager er i gang til og med den sidste uge.
overview-weeks-earlier = { $n } tidligere uger er udeladt. En forkert dato kan være skyld i så lang en periode.
overview-week = uge { $week }, { $year }
overview-iso-week = ISO-uge
overview-started = Begyndt
overview-ended = Sidste hændelse
overview-open = I gang ved ugens slutning
overview-throughput = Hvor længe det tager
overview-throughput-unit = antal sager; hver søjle er { $width } bred
overview-throughput-unit-times = antal tider; hver søjle er { $width } bred
overview-throughput-said = Halvdelen af { $cases } sager er færdige inden { $median }, og ni ud af ti inden { $p90 }.
overview-throughput-median = Halvdelen af { $cases } sager er færdige inden { $median }.
overview-throughput-longer = Sidste søjle er { $edge } { $unit } og derover: { $cases } sager.
overview-sizes = Hændelser pr. sag
overview-sizes-unit =
    { $width ->
        [one] antal sager; hver søjle er ét antal hændelser
       *[other] antal sager; hver søjle er { $width } hændelser bred
    }
overview-sizes-axis = hændelser
overview-sizes-said = Halvdelen af { $cases } sager har højst { $median } hændelser, og ni ud af ti højst { $p90 }.
overview-sizes-median = Halvdelen af { $cases } sager har højst { $median } hændelser.
overview-sizes-more = Sidste søjle er flere end { $most } hændelser: { $cases } sager.
overview-sizes-from = Hændelser fra
overview-sizes-to = Hændelser til og med
overview-file-sizes = hændelser pr. sag
overview-line-median = Median { $time }
overview-line-p90 = 90 % inden { $time }
overview-unit-days = dage
overview-unit-hours = timer
overview-unit-minutes = minutter
overview-unit-seconds = sekunder
overview-from = Fra ({ $unit })
overview-to = Til ({ $unit })
overview-share = Andel af sager (%)
overview-hours = Hvornår der sker noget
overview-hours-unit = antal hændelser pr. ugedag og time
overview-hours-said =
    { $n ->
        [one] Travlest er { $day } kl. { $from }–{ $to }: 1 af { $events } hændelser.
       *[other] Travlest er { $day } kl. { $from }–{ $to }: { $n } af { $events } hændelser.
    }
overview-hours-none = Ingen hændelse har et klokkeslæt, der kan vises.
overview-hours-are = Hver kolonne er en time og begynder på det klokkeslæt, der står over den.
overview-hours-without = { $n } hændelser har kun en dato og er ikke talt med.
overview-hour = kl. { $hour }
overview-hour-of-day = Fra kl.
overview-weekday = Ugedag
overview-monday = Mandag
overview-tuesday = Tirsdag
overview-wednesday = Onsdag
overview-thursday = Torsdag
overview-friday = Fredag
overview-saturday = Lørdag
overview-sunday = Søndag
overview-file-weeks = sager pr. uge
overview-file-throughput = tider
overview-file-hours = hændelser pr. ugedag og time
overview-file-figures = hovedtal
overview-figure = Tal
overview-value = Værdi
overview-beside = Bemærkning
overview-hidden-weeks = Hvor stregen mangler, er tallet skjult.
overview-hidden-bins = En stiplet søjle er et skjult antal.
overview-hidden-hours = –: et skjult antal.
overview-week-cases = Knapperne gælder sager, der
overview-week-set = Sager, der { $what }: { $n }
overview-week-begun = begyndte i ugen
overview-week-ended = sluttede i ugen
overview-week-open = var i gang ved ugens slutning
overview-rows-filter = Klik i diagrammet, eller brug knapperne i tabellen: behold sagerne, fjern dem, eller se kun dem.
