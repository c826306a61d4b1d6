# Data: hvordan filen læses, forhåndsvisning, fund og regnskab.
data-title = Bekræft, hvordan filen læses
data-title-read = Sådan blev filen læst
data-lede =
    { $n ->
        [one] Spor har gættet ud fra filens ene række. Ret det, der er forkert – forhåndsvisningen følger med.
       *[other] Spor har gættet ud fra de første { $n } rækker. Ret det, der er forkert – forhåndsvisningen følger med.
    }
data-lede-whole =
    { $n ->
        [one] Spor har gættet ud fra filens ene række. Ret det, der er forkert – forhåndsvisningen følger med.
       *[other] Spor har gættet ud fra alle { $n } rækker. Ret det, der er forkert – forhåndsvisningen følger med.
    }
data-lede-read = Loggen er åben. Ændrer du noget her, kan filen læses igen.
data-lede-sample = Loggen er opdigtet og lavet af Spor selv. Her ser du, hvad den indeholder.
data-step-file = Fil
data-step-columns = Kolonner og datoer
data-step-map = Proceskort
data-steps = Trin på vejen

data-preview = Forhåndsvisning
data-preview-where =
    { $columns ->
        [one] linje { $first }–{ $last } · 1 kolonne
       *[other] linje { $first }–{ $last } · { $columns } kolonner
    }
data-preview-rows = Rækkerne i filen, kan rulles
data-as-read = Sådan læses det
data-as-written = Som i filen
data-how-shown = Visning af rækkerne
data-line = Linje
data-role-of = Hvad er kolonnen { $column }?
data-column-numbered = Kolonne { $n }
data-role-none = Udelades
data-role-case = Sag
data-role-activity = Aktivitet
data-role-time = Tidspunkt
data-role-start = Starttid
data-role-lifecycle = Trinnets status (lifecycle)
data-role-resource = Medarbejder eller team
data-role-case-attribute = Oplysning på sag
data-role-event-attribute = Oplysning på hændelse
data-day-only = kun dato
data-not-a-time = kan ikke læses
data-joined-case = <b>Sag</b> sættes sammen af { $columns }.
data-joined-activity = <b>Aktivitet</b> sættes sammen af { $columns }.
data-joined-time = <b>Tidspunkt</b> sættes sammen af { $columns }.
data-joined-start = <b>Starttid</b> sættes sammen af { $columns }.
data-joined-only = Brug kun { $column }
data-needed-column = kolonnen <b>{ $column }</b>
data-needed-none = ikke fundet
data-needed-choose = Findes kolonnen, så vælg den i menuen over den.
data-missing-roles = Vælg, hvilken kolonne der er <b>{ $roles }</b>. Først derefter kan kortet tegnes.

data-how = Sådan læses filen
data-encoding = Tegnsæt
data-delimiter = Skilletegn
data-semicolon = Semikolon ;
data-comma = Komma ,
data-tab = Tabulator
data-pipe = Lodret streg |
data-colon = Kolon :
data-space = Mellemrum
data-other-delimiter = Andet tegn …
data-own-delimiter = Eget skilletegn
data-delimiter-one = Skriv ét tegn (bogstaver, tal og " kan ikke bruges).
data-headings = Overskrifter i
data-headings-row = Række { $n }
data-headings-none = Ingen overskrifter
data-pattern = Datoformat
data-start-pattern = Datoformat, starttid
data-pattern-letters = <code>dd</code> dag · <code>MM</code> måned · <code>yyyy</code> år · <code>HH</code> time · <code>mm</code> minut · <code>ss</code> sekund · <code>fff</code> brøkdel af et sekund · <code>zzz</code> tidszone, fx +01:00 · <code>[ ]</code> om det, der kan mangle
data-pattern-fits = Passer også: vælg et
data-from-file = Fra filen
data-read-as = Læses som
data-cannot-be-read = kan ikke læses med dette format
data-zone = Tidszone
data-zone-copenhagen = Dansk tid (sommertid følges)
data-zone-utc = UTC
data-zone-offsets = Står der en tidszone i selve tidspunktet, gælder den.
data-lifecycle-rows = Rækker, der tæller
data-lifecycle-all = Alle rækker
data-lifecycle-complete = Kun «complete» (afsluttet)
data-xes = XES-fil: tegnsæt og datoer står i filen selv.
data-gzip = Filen er pakket (.gz) og pakkes ud, mens den læses.

data-order-question = Hvad står først i datoerne: dag eller måned?
data-order-why = I ingen af de læste datoer er et tal over 12, så filen kan ikke selv svare. Vælg, før kortet tegnes.
data-order-day = <b>Dagen først</b>: { $text } er { $day }
data-order-month = <b>Måneden først</b>: { $text } er { $day }
data-order-day-plain = <b>Dagen først</b>
data-order-month-plain = <b>Måneden først</b>
data-order-choose = Vælg, om dag eller måned står først.

data-findings = Det fandt Spor i filen
data-day-or-month = dag eller måned?
data-nothing-more-found = Ud over det, der står ovenfor: intet at bemærke.
data-nothing-found = Intet at bemærke.
data-found-ambiguous = Datoerne kan læses både som <b>{ $pattern }</b> og som <b>{ $other }</b>.
data-found-certain =
    { $n ->
        [one] 1 dato har et tal over 12 på dagens plads. Rækkefølgen af dag og måned er sikker.
       *[other] { $n } datoer har et tal over 12 på dagens plads. Rækkefølgen af <b>dag og måned er sikker</b>.
    }
data-found-summer-gap =
    { $n ->
        [one] 1 tidspunkt falder i den time, der springes over, når sommertiden begynder. Det læses en time senere – { $lines }.
       *[other] { $n } tidspunkter falder i den time, der springes over, når sommertiden begynder. De læses en time senere – { $lines }.
    }
data-found-repeated-hour =
    { $n ->
        [one] 1 tidspunkt falder i den time, der kommer to gange, når sommertiden slutter. Det læses som den første – { $lines }.
       *[other] { $n } tidspunkter falder i den time, der kommer to gange, når sommertiden slutter. De læses som den første – { $lines }.
    }
data-found-day-only = <b>{ $n } af { $of }</b> tidspunkter har kun en dato. De læses som kl. 00.00, så rækkefølgen inden for samme dag er usikker.
data-found-cpr =
    { $n ->
        [one] <b>1 værdi i kolonnen { $column } ligner et CPR-nummer</b>
       *[other] <b>{ $n } værdier i kolonnen { $column } ligner CPR-numre</b>
    }
data-found-broken =
    { $n ->
        [one] 1 tegn passer ikke med tegnsættet og vises som � – { $lines }. Prøv et andet tegnsæt.
       *[other] { $n } tegn passer ikke med tegnsættet og vises som � – { $lines }. Prøv et andet tegnsæt.
    }
data-found-skipped =
    { $n ->
        [one] 1 række over overskrifterne er sprunget over.
       *[other] { $n } rækker over overskrifterne er sprunget over.
    }
data-found-renamed =
    { $n ->
        [one] 1 kolonne har intet navn eller samme navn som en anden og har fået et nummer.
       *[other] { $n } kolonner har intet navn eller samme navn som en anden og har fået et nummer.
    }
data-found-two-digit-years =
    { $n ->
        [one] 1 dato har kun to cifre i årstallet. Den læses som 1970–2069.
       *[other] { $n } datoer har kun to cifre i årstallet. De læses som 1970–2069.
    }
data-excel-serial = Excels dagnumre (fx 45250)
data-found-other-spelling =
    { $n ->
        [one] 1 tidspunkt er skrevet anderledes end de andre og er læst som <b>{ $patterns }</b>.
       *[other] { $n } tidspunkter er skrevet anderledes end de andre og er læst som <b>{ $patterns }</b>.
    }
data-found-start-after =
    { $n ->
        [one] 1 hændelse begynder efter, at den er afsluttet. Den er taget med, som den er – { $lines }.
       *[other] { $n } hændelser begynder efter, at de er afsluttet. De er taget med, som de er – { $lines }.
    }
data-found-missing-start =
    { $n ->
        [one] 1 hændelse mangler en starttid og er taget med uden.
       *[other] { $n } hændelser mangler en starttid og er taget med uden.
    }
data-found-changing =
    { $n ->
        [one] Oplysningen <b>{ $column }</b> skifter værdi inden for 1 sag. Den første værdi gælder.
       *[other] Oplysningen <b>{ $column }</b> skifter værdi inden for { $n } sager. Den første værdi gælder.
    }
data-found-repeated-trace =
    { $n ->
        [one] 1 sags-id står ved flere forløb i filen. De læses som én sag.
       *[other] { $n } sags-id'er står ved flere forløb i filen. De læses som én sag hver.
    }
data-found-empty-trace =
    { $n ->
        [one] 1 sag i filen har ingen hændelser.
       *[other] { $n } sager i filen har ingen hændelser.
    }
data-quoted = «{ $text }»
data-found-blanks-gone =
    { $n ->
        [one] Blanke tegn først og sidst er fjernet i <b>{ $column }</b> i 1 række.
       *[other] Blanke tegn først og sidst er fjernet i <b>{ $column }</b> i { $n } rækker.
    }
data-found-mojibake-mended =
    { $n ->
        [one] Ødelagte bogstaver er rettet i <b>{ $column }</b> i 1 række.
       *[other] Ødelagte bogstaver er rettet i <b>{ $column }</b> i { $n } rækker.
    }
data-found-in-cases = Det er i { $n } sager.
data-found-read-as-missing =
    { $n ->
        [one] { $words } i <b>{ $column }</b> er læst som «mangler» i 1 række.
       *[other] { $words } i <b>{ $column }</b> er læst som «mangler» i { $n } rækker.
    }
data-found-open-ends =
    { $n ->
        [one] 1 periode er åben: Slutdatoen i <b>{ $column }</b> er 31-12-9999. Den har kun en starthændelse.
       *[other] { $n } perioder er åbne: Slutdatoen i <b>{ $column }</b> er 31-12-9999. De har kun en starthændelse.
    }
data-found-unclosed-quote = Et anførselstegn åbnes og lukkes aldrig – { $lines }. Resten af filen er læst som ét felt.

data-cpr-hidden = De vises ikke.
data-cpr-attribute = Kolonnen bruges ikke til proceskortet, så det sikreste er at lade den blive ude.
data-cpr-left-out = Kolonnen er udeladt og bliver ikke læst ind.
data-cpr-case = Kolonnen er valgt som sag. Proceskortet viser kun antal, aldrig de enkelte sags-id'er. Et sagsnummer, der ikke er et CPR-nummer, er bedre, hvis I har et.
data-cpr-activity = Kolonnen er valgt som aktivitet, og dens værdier ville stå på kortet. Vælg en anden kolonne.
data-cpr-leave-out = Udelad kolonnen (anbefales)
data-cpr-keep = Tag den med som den er (numrene ligger så i loggen, til du lukker fanen)
data-cpr-what = Hvad skal der ske med kolonnen { $column }?

data-account = Regnskab
data-account-part =
    { $n ->
        [one] over den første række
       *[other] over de første { $n } rækker
    }
data-account-whole = over hele filen
data-rows = Rækker i filen
data-rows-looked = Rækker set på
data-events-usable = Hændelser, der kan bruges
data-rejected-all = Rækker, der ikke kan bruges
data-cases = Sager
data-activities = Aktiviteter
data-variants = Forskellige forløb (varianter)
data-period = Periode
data-tied = Hændelser med samme tidspunkt som en anden i sagen
data-memory = Hukommelse i brug
data-reject-missing-case = Sags-id mangler
data-reject-missing-activity = Aktivitet mangler
data-reject-missing-time = Tidspunkt mangler
data-reject-invalid-time = Tidspunktet kan ikke læses
data-reject-impossible-time = Umulig dato, fx 31-02-2023
data-reject-outside = Tidspunktet ligger før 2000 eller efter filens dato
data-period-bound = Udelad rækker med en dato før 2000 eller efter { $date }
data-period-why = Filen er fra den dag. Rækkerne tælles i regnskabet med linjenummer. Fjern fluebenet, hvis tiderne er rigtige.
data-reject-stand-in = Tidspunktet betyder «åben» eller «ukendt», fx 31-12-9999
data-reject-total = Række med totaler («I alt»)
data-reject-invalid-start = Starttiden kan ikke læses
data-reject-too-few = For få felter i rækken
data-reject-too-many = For mange felter i rækken
data-reject-not-complete = Ikke «complete» (valgt fra)
data-save-rejected =
    { $n ->
        [one] Gem den ene som fil
       *[other] Gem de { $n } som fil
    }
data-rejected-file = INTERN - frasorterede_raekker.csv
data-rejected-internal = Intern liste: Den peger række for række på din egen fil, og i filen står personoplysningerne. Værdierne står kun som form (x for bogstav, 9 for ciffer). Brug den kun til at rette kilden, og del den ikke.
data-rejected-in-file = Fil
data-rejected-line = Linje
data-rejected-reason = Grund
data-rejected-value = Formen af det, der står: x er et bogstav, 9 et ciffer (INTERN)
data-rejected-more =
    { $n ->
        [one] 1 række mere er talt, men ikke vist her
       *[other] { $n } rækker mere er talt, men ikke vist her
    }
data-saved = Gemt som { $file }

data-other-file = Anden fil
data-show-map = Vis proceskort
data-to-map = Til proceskortet
data-read-again = Læs filen igen med ændringerne
data-undo-changes = Behold, som den blev læst
data-summary = { $cases } sager · { $activities } aktiviteter
data-summary-part = { $cases } sager · { $activities } aktiviteter i det, der er set på
data-settings-refused = Sådan kan filen ikke læses
data-reload-warning = Loggen ligger kun i denne fane. Genindlæser du siden, er den væk.

data-empty = Ingen log åben endnu
data-empty-how = Vælg en fil, eller prøv med opdigtede data.
data-choose-file = Vælg fil

data-looking = Ser på { $file }
data-reading = Læser { $file }
data-making-sample = Laver de opdigtede data
data-sorting = Sætter hændelserne i rækkefølge
data-counting = Tæller forløb
data-starting = Spor er ved at blive klar
data-wait = Det varer kun et øjeblik
data-progress-rows =
    { $n ->
        [one] 1 række
       *[other] { $n } rækker
    }
data-progress-bytes = { $done } af { $total }
data-progress-left = ca. { $time } tilbage
data-stop = Stop
data-stopped = Indlæsningen er stoppet. Intet er indlæst.
data-read-said = { $cases } sager og { $events } hændelser er læst.
data-rejected-said =
    { $n ->
        [one] 1 række kunne ikke bruges.
       *[other] { $n } rækker kunne ikke bruges.
    }
data-see-account = Se regnskabet
data-pasted-name = indsatte-rækker.tsv
