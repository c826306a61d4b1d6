# Sager: listen over enkelte sager, og én sag som tidslinje.
cases-title = Sager
cases-lede = En sag ad gangen: hvad der skete hvornår, og hvor længe den ventede.
cases-waiting-list = Stiller sagerne op …
cases-search = Søg på sagens id
cases-search-pseudonym = Søg på pseudonym
cases-order = Rækkefølge
cases-by-begin = Start
cases-by-duration = Tid
cases-by-events = Antal hændelser
cases-by-name = Sagens navn
cases-rising = Stigende
cases-falling = Faldende
cases-turn = Vend rækkefølgen
cases-count =
    { $n ->
        [one] 1 sag
       *[other] { $n } sager
    }
cases-found =
    { $n ->
        [one] 1 af { $all } sager
       *[other] { $n } af { $all } sager
    }
cases-none-found = Ingen sag hedder sådan
cases-none-found-how = Søg på en del af navnet, eller ryd søgningen.
cases-none-found-clear = Ryd søgningen
cases-list = Sager i rækkefølge. Pil op og ned vælger en sag.
cases-row-loading = Henter sagen …
cases-events =
    { $n ->
        [one] 1 hændelse
       *[other] { $n } hændelser
    }
cases-case = Sag { $name }
cases-previous = Forrige
cases-next = Næste
cases-previous-how = Forrige sag i listen (pil op i listen)
cases-next-how = Næste sag i listen (pil ned i listen)
cases-this = Denne sag:
cases-only = Kun dette forløb
cases-only-how = Filtrér til de sager, der har præcis de samme trin i samme rækkefølge
cases-to-map = Vis på kortet
cases-to-map-how = Filtrér til sagens forløb, og vis det på proceskortet
cases-variant =
    { $n ->
        [one] Variant { $rank } af { $all }: { $cases } sag, { $share }
       *[other] Variant { $rank } af { $all }: { $cases } sager, { $share }
    }
cases-variant-rare = En sjælden variant: så få sager har forløbet, at antallet ikke vises.
cases-waiting = Ventede i alt <b>{ $all }</b>: <b>{ $open }</b> i åbningstiden og { $closed } uden for.
cases-waiting-days = Ventede i alt <b>{ $all }</b>. Nogle tidspunkter er kun en dato, så ventetiden kan ikke deles efter åbningstid.
cases-no-waiting = Sagen ventede ikke: dens hændelser har samme tidspunkt eller overlapper.
cases-hours = Åbningstid efter arbejdskalenderen, som kan ændres under Tid.
cases-no-starts = Loggen siger ikke, hvornår et trin begynder. Derfor er arbejdet med trinnet en del af ventetiden før det.
cases-waited = ventede { $time }, heraf { $open } i åbningstiden
cases-waited-days = ventede { $time }
cases-lasted = { $step } varede { $time }
cases-lane-others =
    { $n ->
        [one] 1 trin mere
       *[other] { $n } trin mere
    }
cases-timeline = Tidslinje for sag { $name }. Det samme står i tabellen under den.
cases-key-clock = med klokkeslæt
cases-key-day = kun dato: rækkefølgen den dag er usikker
cases-key-last = sagens sidste hændelse
cases-key-wait = venter på trinnet
cases-key-work = trinnet er i gang
cases-table = Sagens hændelser
cases-picture-file = sagens forløb
cases-file-events = sagens hændelser
cases-file-list = sager
cases-column-name = Sag
cases-column-begin = Begynder
cases-column-hours = Tid (timer)
cases-column-events = Hændelser
cases-column-last = Sidste aktivitet
cases-waited-hours = Ventede (timer)
cases-open-hours = Heraf i åbningstiden (timer)
cases-closed-hours = Heraf uden for (timer)
cases-date = Dato
cases-clock = Kl.
cases-step = Trin
cases-started = Begyndte
cases-waited-head = Ventetid
cases-waited-is = Fra det forrige trin var slut, til dette begyndte
cases-open-head = I åbningstid
cases-open-is = Den del af ventetiden, hvor kontoret havde åbent efter arbejdskalenderen, som kan ændres under Tid
cases-closed-head = Uden for
cases-closed-is = Den del af ventetiden, hvor kontoret havde lukket
cases-tied = samme tidspunkt
cases-tied-is = En anden hændelse i sagen har præcis samme tidspunkt. Deres rækkefølge er den, de har i filen.
cases-withheld =
    { $n ->
        [one] 1 kolonne vises ikke: den er fri tekst, datoer eller personoplysninger.
       *[other] { $n } kolonner vises ikke: de er fri tekst, datoer eller personoplysninger.
    }
cases-rare = sjælden værdi
cases-open = åben
cases-not-measured = ikke målt
cases-times = Af en sag med flere tider vises den længste.
cases-time-is = Tiden går til sagens sidste hændelse, også i sager, der er i gang.
