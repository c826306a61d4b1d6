# Om og privatliv.
about-title = Om og privatliv
about-requests =
    { $n ->
        [one] forespørgsel, siden Spor var klar
       *[other] forespørgsler, siden Spor var klar
    }
about-measured = Målt i denne browser
about-not-ready = Spor er ved at hente sine egne filer. Tællingen begynder, når de er der.
about-explained =
    { $n ->
        [one] Siden har hentet sin ene fil ved start. Derefter har den ikke talt med nogen. Browseren passer på det: siden har kun lov til at hente fra sit eget sted.
       *[other] Siden har hentet sine egne { $n } filer ({ $size }) ved start. Derefter har den ikke talt med nogen. Browseren passer på det: siden har kun lov til at hente fra sit eget sted.
    }
about-explained-after = Noget har bedt browseren om at hente mere, efter at Spor var klar. Se listen nedenfor. Det kan være en udvidelse i browseren.
about-ready-after = Spor var klar efter { $time } sekunder
about-fetched = Alt, hvad siden har hentet
about-copy = Kopiér listen
about-copied = Listen er kopieret
about-column-file = Fil
about-column-use = Bruges til
about-column-size = Størrelse
about-column-when = Hentet (0 til { $end } sekunder)
about-when = { $from }–{ $to } s
about-after-ready = efter start
about-blocked = afvist af browseren
about-use-page = side
about-use-style = udseende
about-use-program = program
about-use-wasm = program (wasm)
about-use-font = skrift
about-use-worker = beregner
about-use-worker-wasm = beregner (wasm)
about-use-other = andet
about-by-worker = bedt om af beregneren
about-this-page = siden selv

about-verify = Efterprøv det selv
about-verify-1 = Tryk <kbd>F12</kbd>, og vælg <b>Netværk</b>. Indlæs en fil. Listen forbliver tom.
about-verify-2 = Afbryd nettet, når siden er åben. Spor læser stadig filer og tegner kort.
about-verify-3 = Bed it-afdelingen se sidens <b>Content-Security-Policy</b>: <code>connect-src 'self'</code>
about-verify-4 = Læs <b>kildekoden</b>, og byg den selv. Kontrolsummen nedenfor skal blive den samme.

about-stored = Gemt i browseren
about-stored-nothing = Intet om data
about-stored-log = Log, sager og valg på kortet
about-stored-memory = kun i hukommelsen
about-stored-project = Projekter
about-stored-project-where = kun i filer, du selv gemmer
about-stored-choices = Sprog og genvejstaster
about-stored-count =
    { $n ->
        [0] ikke gemt
        [one] 1 valg
       *[other] { $n } valg
    }
about-stored-why = Sprog og genvejstaster gemmes kun, hvis du ændrer dem, så siden husker det til næste gang. Lukker eller genindlæser du siden, er loggen væk.
about-stored-project-why = En projektfil holder indlæsning, forberedelse, filtre, kalender og øvrige valg, bogmærker, noter, svarene ved gule funktioner og de sidste tal: sager, hændelser, varianter, åbne og afsluttede, median og 90 %-percentil, og antal sager ved hvert trin og hver overgang. Loggen, sags-id'er og værdier, der peger på personer, er aldrig med, CPR-numre i noter maskeres, og små tal er skjult i logge om personer.
about-delete = Slet alt, og luk loggen
about-delete-sure = Loggen og dine valg slettes med det samme. Det kan ikke fortrydes.
about-delete-yes = Slet alt
about-delete-no = Behold
about-deleted = Alt er slettet. Loggen er lukket, og browseren har glemt sprog og genvejstaster.

about-version = Version og licenser
about-build = Kontrolsum for denne udgave
about-licence = Spors egen licens
about-licences = Licenser for alt, hvad der følger med
about-licences-open = Åbn teksten (ny fane)
about-parts = Skrift: IBM Plex Sans (OFL). Udseende og ikoner: Det Fælles Designsystem (MIT) og Material Symbols (Apache 2.0). Programdele i Rust: MIT, Apache 2.0, BSD, ISC, Zlib, Unicode og MPL 2.0.

about-access = Tilgængelighed
about-access-1 = Spor er lavet, så det kan bruges med tastatur, skærmlæser og zoom op til 400 % efter WCAG 2.1 AA. Kortets indhold findes også som tabel.
about-access-2 = Kendte begrænsninger: Under 1024 px bredde er tabellen lettere at læse end kortet. Selve kortets billede kan ikke læses op; brug tabellen. På meget store kort vises ikke alle tal ved overgangene på én gang.
about-access-3 = Teksten kan bruges i kommunens tilgængelighedserklæring, som laves i WAS-Tool.

about-what = Hvad er Spor?
about-what-is = Spor er et værktøj til process mining for kommuner. Det viser, hvordan sager faktisk løber, og bruges til at forbedre arbejdsgange – ikke til at vurdere enkelte medarbejdere eller borgere.
