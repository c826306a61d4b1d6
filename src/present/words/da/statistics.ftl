# Statistik: aktiviteter, værdier, tilgang og det, der sker på samme tid.
statistics-title = Statistik
statistics-lede = Aktiviteter, værdier, tilgang af sager og det, der sker på samme tid
statistics-waiting = Tæller …
statistics-activities = Aktiviteter
statistics-activity = Aktivitet
statistics-cases = Sager
statistics-cases-is = Sager, hvor aktiviteten sker mindst én gang
statistics-share = Andel
statistics-share-is = Andelen af alle de sager, der vises
statistics-events = Hændelser
statistics-first = Først
statistics-first-is = Sager, der begynder med aktiviteten
statistics-last = Sidst
statistics-last-is = Sager, hvis sidste hændelse er aktiviteten
statistics-values = Værdier af en kolonne
statistics-column = Kolonne
statistics-column-first = Loggens første kolonne (som foreslået)
statistics-value = Værdi
statistics-value-cases-is = Sager med værdien. En sag kan have flere værdier, og så er summen større end antallet af sager.
statistics-others =
    { $n ->
        [one] 1 anden værdi
       *[other] { $n } andre værdier
    }
statistics-without = Uden værdi
statistics-persons =
    { $n ->
        [one] 1 kolonne nævner enkelte personer og kan ikke vælges.
       *[other] { $n } kolonner nævner enkelte personer og kan ikke vælges.
    }
statistics-no-columns = Loggen har ingen kolonner med værdier at vise.
statistics-arrivals = Tilgang
statistics-arrivals-said = { $mean } sager begynder om dagen i gennemsnit, weekender og helligdage regnet med.
statistics-arrivals-between = Halvdelen af gangene går der højst { $median } fra en sag til den næste, ni ud af ti gange højst { $p90 }.
statistics-weekday = Ugedag
statistics-began = Begyndt
statistics-mean-day = Pr. dag
statistics-mean-day-is = Sager delt med antallet af den slags ugedage fra første til sidste dag
statistics-months = Tilgang måned for måned
statistics-months-is = Hver måned er talt for alle årene { $first }–{ $last } tilsammen.
statistics-month = Måned
statistics-step-weekdays = Trin med en fast ugedag
statistics-step-weekdays-is = Trin, hvor mindst halvdelen af hændelserne ligger på samme ugedag. Ligger de alle i lige eller alle i ulige uger, sker trinnet hver anden uge, og sager venter på dagen.
statistics-step-weekdays-none = Intet trin har halvdelen af sine hændelser på samme ugedag.
statistics-step-weekday-is = Den ugedag, de fleste af trinnets hændelser ligger på
statistics-on-weekday = På dagen
statistics-on-weekday-is = Trinnets hændelser på denne ugedag
statistics-weekday-share-is = Hændelser på dagen som andel af alle trinnets hændelser
statistics-weekday-events-is = Alle trinnets hændelser
statistics-even-weeks = I lige uger
statistics-even-weeks-is = Hændelser på dagen, der ligger i uger med lige nummer, som andel af dem på dagen
statistics-event-share = Andel af hændelser
statistics-event-share-is = Aktivitetens hændelser som andel af alle hændelser, der vises
statistics-file-months = tilgang måned for måned
statistics-file-step-weekdays = trin med fast ugedag
statistics-batches = Mange sager på samme tidspunkt
statistics-batches-is = Mindst fem sager har samme aktivitet på nøjagtig samme tidspunkt. Det sker, når en liste behandles samlet, eller når et system lukker sager af sig selv.
statistics-batches-none = Ingen aktivitet sker i fem sager på nøjagtig samme tidspunkt.
statistics-batch-count = Gange
statistics-batch-events = Hændelser
statistics-batch-share = Andel
statistics-batch-share-is = Andelen af aktivitetens hændelser med klokkeslæt
statistics-largest = Største
statistics-largest-is = Sager i den største
statistics-same-time = Samme tidspunkt i samme sag
statistics-same-time-is = To aktiviteter står ved siden af hinanden i en sag med nøjagtig samme tidspunkt. Rækkefølgen på kortet følger da filens rækker.
statistics-same-time-none = Ingen sager har to aktiviteter på nøjagtig samme tidspunkt.
statistics-pair = Aktiviteter
statistics-times = Gange
statistics-not-told =
    { $n ->
        [one] 1 par har for få sager til at blive vist.
       *[other] { $n } par har for få sager til at blive vist.
    }
statistics-further =
    { $n ->
        [one] Filen har 1 mere.
       *[other] Filen har { $n } flere.
    }
statistics-file-activities = aktiviteter
statistics-file-values = værdier
statistics-file-arrivals = tilgang
statistics-file-batches = mange sager på samme tidspunkt
statistics-file-same-time = samme tidspunkt i samme sag
statistics-hidden-note = Små tal er skjult.
statistics-parts = Statistikkens dele
statistics-part-lists = Tal og lister
