# Egnethed: om data er gode nok, hvorfor, hvad de kan bære, og hvad der hjælper.
suitability-title = Egnethed
suitability-short = Egnet
suitability-question = Er data egnede?
suitability-waiting = Vurderer data …
suitability-scope = Vurderingen gælder hele loggen, sådan som den er forberedt. Filtre tæller ikke med.
suitability-file = egnethed
suitability-file-limits = grænser for egnethed
suitability-file-premises = volumen og personer
suitability-premise = Forudsætning
suitability-fit = Egnet
suitability-reserved = Egnet med forbehold
suitability-not-fit = Ikke egnet
suitability-count-met = { $n } af { $all } krav er opfyldt
suitability-count-amber = { $n } har forbehold
suitability-count-red =
    { $n ->
        [one] 1 er mangelfuldt
       *[other] { $n } er mangelfulde
    }
suitability-count-stop =
    { $n ->
        [one] 1 er uegnet
       *[other] { $n } er uegnede
    }
suitability-count-unjudged = { $n } kan ikke vurderes endnu
suitability-because-stop = Loggen er ikke egnet på grund af { $criteria }. Det er et svar, der sparer arbejde: nedenfor står, hvad I kan bestille i stedet.
suitability-because-red = Forbeholdet skyldes { $criteria }.
suitability-because-amber = Hvert forbehold er lille, men der er mange af dem, så de skal nævnes, når loggen bruges.
suitability-because-sample = Det, der mangler, er en fagperson, der har set en stikprøve.
suitability-because-all = Alt er i orden, og fagpersoner har godkendt en stikprøve.
suitability-because-no-red = Intet krav er mangelfuldt, og fagpersoner har set en stikprøve.
suitability-because-few-amber = Forbeholdene er for få til tilsammen at ændre vurderingen, men nævn dem, når loggen bruges.
suitability-because-unjudged = Krav, der ikke er vurderet, tæller hverken for eller imod.
suitability-usable-now = Den kan bruges til { $analyses } nu.
suitability-usable-sample = En stikprøve skal godkendes, før den bruges til { $analyses }.
suitability-usable-reserved = Med forbehold kan den bruges til { $analyses }.
suitability-usable-not = Den kan ikke bruges til { $analyses }.
suitability-carries = Det kan data bære
suitability-map = Proceskort og varianter
suitability-durations = Varigheder
suitability-deadlines = Frister og regler
suitability-groups = Sammenligne grupper
suitability-for-map = proceskort med varianter
suitability-for-durations = varigheder
suitability-for-deadlines = frister
suitability-for-groups = sammenligning af grupper
suitability-yes = Ja
suitability-with = Med forbehold
suitability-no = Nej
suitability-after-sample = Efter stikprøve
suitability-unlimited = Ingen forbehold
suitability-criteria = Tolv krav
suitability-criteria-why = et brud på ét krav kan ikke opvejes af et andet
suitability-key-scale = skala 50–100 %
suitability-key-file = i filen
suitability-key-prepared = efter oprydning
suitability-key-limit = grænse
suitability-no-of = Nr.
suitability-criterion = Krav
suitability-level = Vurdering
suitability-level-before = Før oprydning
suitability-figure = Tal
suitability-scale-head = På skalaen
suitability-why = Begrundelse
suitability-remedy = Det hjælper
suitability-green = Opfyldt
suitability-amber = Forbehold
suitability-red = Mangelfuldt
suitability-stop = Uegnet
suitability-unjudged = Ikke vurderet
suitability-findings-of-kind = { $n } fund
suitability-few = få
suitability-all = alle
suitability-scale = Grænsen er { $limit }.
suitability-scale-before = Grænsen er { $limit }. Før oprydning: { $before }.
suitability-at-least = grænse: mindst { $limit }
suitability-at-most = grænse: højst { $limit }
suitability-names =
    { $n ->
        [one] 1 navn
       *[other] { $n } navne
    }
suitability-changes = { $n } skift
suitability-fields = Påkrævede felter
suitability-fields-is = Hver række skal sige, hvilken sag den hører til, hvad der skete, og hvornår.
suitability-times = Gyldige datoer
suitability-times-is = Tiden skal findes i kalenderen og ligge i en periode, der er mulig.
suitability-clock = Klokkeslæt findes
suitability-clock-is = Uden klokkeslæt kan man regne i dage, men ikke i timer, og rækkefølgen på en dag er ukendt.
suitability-order = Sikker rækkefølge
suitability-order-is = Når to nabohændelser har samme tid, kan kortet ikke vide, hvad der kom først. Det er det bedste enkelte tegn på, om kortet kan bruges.
suitability-category = Aktivitet er en kategori
suitability-category-is = Aktiviteten skal være et af få faste navne. Fritekst giver et kort, hvor hver sag er sin egen.
suitability-repeats = Ingen dubletter
suitability-repeats-is = Den samme registrering skal stå én gang: samme sag, aktivitet, tid og medarbejder.
suitability-closed = Afsluttede sager
suitability-closed-is = Er få sager afsluttet, kender man kun de hurtige, og gennemsnittet bliver for lavt. Går kun få sager videre efter et trin, der afslutter, regnes de for åbne, når små tal skjules.
suitability-enough = Nok sager
suitability-enough-is = Der skal være så mange sager, at den næste sag sjældent viser noget nyt.
suitability-stable = Stabil registrering
suitability-stable-is = Skifter måden at registrere på, er loggen i virkeligheden to: en før og en efter.
suitability-singly = Ikke tastet i bunker
suitability-singly-is = Er mange hændelser registreret på én gang, siger tiden, hvornår der blev tastet, ikke hvornår det skete.
suitability-labels = Ens navne
suitability-labels-is = Det samme trin skal hedde det samme. Stavevarianter og navne med numre i splitter et trin i flere.
suitability-expert = Godkendt af fagperson
suitability-expert-is = En fagperson har svaret på hver sag i en tilfældig stikprøve og sagt, hvor mange der er korrekte.
suitability-why-fields = { $part } af { $of } rækker har sags-id, aktivitet og tid.
suitability-why-times = { $part } af { $of } rækker med alle felter har en gyldig tid.
suitability-why-clock = { $part } af { $of } hændelser har et klokkeslæt.
suitability-why-order = { $part } af { $of } nabopar har samme tid eller kun dato, så rækkefølgen er ukendt.
suitability-why-map-certain = Ingen overgange på kortet afhænger af det.
suitability-why-map = På kortet er { $n } af { $of } overgange usikre, og { $none } af dem kan være 0.
suitability-why-category = { $n } navne; { $part } af { $of } hændelser har et navn, som ingen anden har.
suitability-why-repeats = { $part } af { $of } hændelser gentager en anden.
suitability-why-closed = { $part } af { $of } sager har et trin, der afslutter.
suitability-why-closed-hidden = Så få sager er åbne, afsluttede eller ændret, at tallene ikke vises. Kravet er dømt efter det dårligste, de kan være, så ingen grænse kan røbe dem.
suitability-why-enough = { $cases } sager. Kortet dækker { $covered } af de overgange, næste sag vil vise.
suitability-why-covered = Det er beregnet af { $meetings } overgange i sagerne, hver talt én gang pr. sag: { $once } slags er set i kun én sag og { $twice } i kun to.
suitability-why-stable = Ingen skift fundet i måden at registrere på.
suitability-why-changes = Praksis skifter omkring { $days }.
suitability-why-singly = { $part } af { $of } hændelser er registreret sammen med andre.
suitability-why-labels = { $part } af { $of } hændelser står under navne, der er i tvivl.
suitability-why-expert = { $of } af { $drawn } trukne sager er vurderet, og { $part } af dem er korrekte. Ifølge stikprøven er mindst { $least } og højst { $most } af loggens sager korrekte.
suitability-not-account = Loggen er ikke læst fra en fil.
suitability-not-nothing = Der er intet at tælle.
suitability-none-closed = Ingen sag slutter med et trin, der afslutter.
suitability-not-months =
    { $n ->
        [one] Kan ikke vurderes: sagerne er begyndt i kun 1 måned.
       *[other] Kan ikke vurderes: sagerne er begyndt i kun { $n } måneder.
    }
suitability-not-followed = Kan ikke vurderes: de fleste sager er for nye til, at man kan se, hvordan de går.
suitability-not-pairs = Kan ikke vurderes: der skal være mindst 60 afsluttede sager fra månederne før og efter et skel.
suitability-not-sample = Ingen fagperson har set en stikprøve endnu.
suitability-not-sample-yet = Stikprøven er i gang: { $n } af { $of } sager har et svar. Kravet vurderes, når alle har.
suitability-note-closing = Hvad der afslutter en sag, er Spors forslag og ikke bekræftet, så kravet giver højst forbehold.
suitability-note-closing-met = Hvad der afslutter en sag, er Spors forslag og ikke bekræftet.
suitability-note-chance = Skiftet er ikke holdt op mod tilfældet endnu.
suitability-note-few-before = Før { $month } begyndte kun få sager. De er for få til at sammenligne med og tæller ikke med her.
suitability-note-roles = Kolonnen for medarbejder siger roller, så bunker kan ikke ses; kun formularer er talt.
suitability-note-resource = Ingen kolonne siger, hvem der registrerede, så bunker kan ikke ses; kun formularer er talt.
suitability-note-variants = Næsten hver sag har sit eget forløb: er det et udtræk med én sag pr. variant?
suitability-note-hand = Over halvdelen af klokkeslættene står på hele kvarterer: de er skrevet i hånden.
suitability-rows = Se rækkerne
suitability-rows-help = Åbn Data, hvor de rækker, der ikke blev læst, er talt op med grund
suitability-clean = Saml navnene
suitability-drop = Fjern dubletterne
suitability-merge-forms = Saml formularerne
suitability-mend = Se, hvad der hjælper
suitability-clean-all =
    { $n ->
        [one] Ryd op: 1 forslag
       *[other] Ryd op: { $n } forslag
    }
suitability-clean-title = Ryd op
suitability-clean-how = Hvert forslag bliver et trin i opskriften. Rå data ændres ikke, og du kan fortryde.
suitability-clean-names = Lad navne blive til ét. Fjern fluebenet ved dem, der er to forskellige ting:
suitability-clean-name = «{ $from }» bliver til «{ $to }»
suitability-clean-do =
    { $n ->
        [0] Vælg et forslag
        [one] Tilføj 1 trin
       *[other] Tilføj { $n } trin
    }
suitability-cleaned =
    { $n ->
        [one] 1 trin er tilføjet opskriften.
       *[other] { $n } trin er tilføjet opskriften.
    }
suitability-undo-clean = Fortryd oprydningen
suitability-sample = Start stikprøve
suitability-sample-help = En fagperson bedømmer tilfældige sager en ad gangen: 35 sager tager ca. 2 timer.
suitability-choose-closing = Vælg afslutning
suitability-split = Del ved { $day }
suitability-split-help = Deler sagerne i dem, der begyndte før dagen, og dem, der begyndte på den eller senere; alle visninger viser begge grupper
suitability-limits-edit = Ret grænser
suitability-limits = Grænser
suitability-limits-how = Grænserne er et forslag, afstemt på offentlige logs. Ret dem efter jeres behov; de følger med arbejdet og rapporten. Bedre grænser flytter de dårligere med.
suitability-limits-reset = Tilbage til forslaget
suitability-limits-reset-said = Grænserne er igen Spors forslag.
suitability-limits-changed = Grænserne er jeres egne.
suitability-limits-ambers = Krav med forbehold, som tilsammen giver «Egnet med forbehold» (mindst)
suitability-limit-field = { $number }, { $measure }, { $level }
suitability-limit-what = Det måles
suitability-limit-least = mindst
suitability-limit-most = højst
suitability-limit-fields = Rækker med alle felter, %
suitability-limit-times = Rækker med gyldig tid, %
suitability-limit-clock = Hændelser med klokkeslæt, %
suitability-limit-order = Nabopar med ukendt rækkefølge, %
suitability-limit-once = Hændelser med et navn, som ingen anden har, %
suitability-limit-labels = Antal navne
suitability-limit-each = Navne i forhold til hændelser, %
suitability-limit-repeats = Hændelser, der gentager en anden, %
suitability-limit-closed = Afsluttede sager, %
suitability-limit-cases = Antal sager
suitability-limit-coverage = Dækning af næste sags overgange, %
suitability-limit-changes = Antal skift i praksis
suitability-limit-together = Hændelser registreret sammen, %
suitability-limit-suspicious = Hændelser under navne i tvivl, %
suitability-limit-expert = Korrekte sager ifølge stikprøven, nedre grænse (uegnet: den øvre under), %
suitability-orders = Bestil hos leverandøren
suitability-orders-how = Det kan ikke ryddes op i Spor, men det kan ofte leveres.
suitability-orders-copy = Kopiér bestillingen
suitability-orders-copied = Bestillingen er kopieret.
suitability-orders-not-copied = Browseren tog ikke imod kopien.
suitability-order-fields = Rækker, der alle har sags-id, aktivitet og tid.
suitability-order-times = Tider, der findes i kalenderen, i ét og samme format.
suitability-order-clocks = Tider med klokkeslæt, helst på sekundet.
suitability-order-codes = Aktiviteten som en kode fra en fast liste i sin egen kolonne, ikke som fritekst.
suitability-order-events = Tidspunktet, hvor det skete, ved siden af tidspunktet, hvor det blev registreret.
suitability-order-cases = En længere periode eller alle sager i perioden.
suitability-compare = Før og efter oprydning
suitability-compare-before = Før
suitability-compare-after = Efter
suitability-before-was = Før oprydning: { $verdict }.
suitability-chance = Holder skiftene op mod tilfældet: { $done } % …
suitability-chance-is = Sagerne lægges i tilfældig rækkefølge mange gange. Kun skift, der er større end tilfældets, bliver stående. Siden kan bruges imens.
suitability-chance-stop = Stop
suitability-chance-stopped = Skiftene er ikke holdt op mod tilfældet.
suitability-chance-go = Fortsæt
suitability-findings = Fund
suitability-findings-why = alt, hvad Spor har set efter, og hvad det fandt; filtre tæller ikke med
suitability-findings-waiting = Leder efter fund …
suitability-findings-show = Vis også det, der ikke blev fundet
suitability-finding = Fund
suitability-finding-state = Svar
suitability-finding-said = Det blev set
suitability-finding-ways = Se sagerne
suitability-finding-keep = Vis sagerne
suitability-finding-help = Tilføj et filter, der beholder sagerne, og se dem på listen
suitability-group-file = Filens rækker
suitability-group-proposed = Forslag til oprydning
suitability-group-patterns = Elleve mønstre i dårlige data
suitability-group-checks = Enkelte fejl
suitability-group-time = Tid og registrering
suitability-group-columns = Kolonner: kategori eller fritekst
suitability-group-practice = Skift i praksis
suitability-group-complexity = Kompleksitet
suitability-group-coverage = Har vi set nok?
suitability-group-completeness = Hele og afbrudte sager
suitability-state-figure = Tal
suitability-state-none = Ikke fundet
suitability-state-found = Fundet
suitability-state-question = Spørg en fagperson
suitability-state-proposed = Foreslås
suitability-state-unknown = Kan ikke vurderes
suitability-state-text = Fritekst
suitability-state-whole = Ingen mangler
suitability-state-lacks = Mangler i { $n } af { $of }
suitability-state-lacks-some = Værdier mangler
suitability-rows-open = Se de rækker, fundet handler om
suitability-rows-waiting = Finder rækkerne …
suitability-rows-table = Rækker, fundet handler om
suitability-rows-all =
    { $n ->
        [one] 1 række.
       *[other] { $n } rækker i filens rækkefølge.
    }
suitability-rows-some = De første { $shown } af { $n } rækker i filens rækkefølge.
suitability-rows-cases-all =
    { $n ->
        [one] 1 sag med sin første række.
       *[other] { $n } sager, hver med sin første række, i filens rækkefølge.
    }
suitability-rows-cases-some = De første { $shown } af { $n } sager, hver med sin første række, i filens rækkefølge.
suitability-rows-withheld = «{ $name }» vises ikke for enkelte sager.
suitability-rows-only = Rækkerne vises kun her. De kommer hverken med i tabeller, rapporter eller projektfiler.
suitability-row = Hændelse nr.
suitability-row-is = Nummeret blandt de rækker, der blev til hændelser, i filens rækkefølge. Overskriften og afviste rækker er ikke talt med.
suitability-row-case = Sag
suitability-row-time = Tid
suitability-row-lacks = mangler
suitability-found-none = Spor har set efter og ikke fundet det.
suitability-few-rows = Tallet vises ikke, fordi det kunne røbe få.
suitability-few-cases = Tallet vises ikke, fordi det kunne røbe få sager.
suitability-others =
    { $n ->
        [one] 1 anden
       *[other] { $n } andre
    }
suitability-forms = Formular gemt på én gang
suitability-forms-said =
    { $n ->
        [one] 1 sæt trin står på samme sekund: { $names }. Det er { $events } hændelser. Er det én formular, kan de lægges sammen, så det første står tilbage.
       *[other] { $n } sæt trin står på samme sekund, oftest { $names }. Det er i alt { $events } hændelser. Er det én formular, kan de trin lægges sammen, så det første står tilbage.
    }
suitability-travel = Trin i forkert rækkefølge
suitability-travel-said =
    { $n ->
        [one] «{ $then }» står før «{ $first }» i { $cases ->
            [one] 1 sag
           *[other] { $cases } sager
        }; ellers kommer det næsten altid efter.
       *[other] { $n } par trin står forkert. Oftest «{ $then }» før «{ $first }», i { $cases ->
            [one] 1 sag
           *[other] { $cases } sager
        }.
    }
suitability-unanchored = Usikkert datoformat
suitability-unanchored-both = Dag og måned kan læses begge veje i hele kolonnen.
suitability-unanchored-said =
    { $n ->
        [one] 1 tid er skrevet på en anden måde end de øvrige.
       *[other] { $n } tider er skrevet på en anden måde end de øvrige.
    }
suitability-unanchored-days = Alle { $n } dage med hændelser er en af de første 12 i deres måned. I den tid, loggen dækker, er det kun { $share } af dagene. Er dag og måned byttet om, før filen blev lavet, eller er resten af måneden ikke trukket ud?
suitability-clocks = Ure, der går forskelligt
suitability-clocks-said =
    { $n ->
        [one] «{ $then }» i { $later } står næsten altid lige langt efter «{ $first }» i { $earlier }: { $lags }. Er det den samme handling, og står den ene kilde i en anden tidszone?
       *[other] { $n } par kilder står forskudt for hinanden. Mest «{ $then }» i { $later } efter «{ $first }» i { $earlier }: { $lags }. Er det den samme handling, og står den ene kilde i en anden tidszone?
    }
suitability-clocks-winter =
    { $hours ->
        [one] 1 time om vinteren ({ $n } af { $of } gange)
       *[other] { $hours } timer om vinteren ({ $n } af { $of } gange)
    }
suitability-clocks-summer =
    { $hours ->
        [one] 1 time om sommeren ({ $n } af { $of } gange)
       *[other] { $hours } timer om sommeren ({ $n } af { $of } gange)
    }
suitability-source-file = fil { $n }
suitability-source-named = «{ $name }»
suitability-whose-log = hele loggen
suitability-displaced = Klokkeslæt, der ser forskudte ud
suitability-displaced-early =
    { $n ->
        [one] { $outside } af { $of } klokkeslæt ({ $share }) i { $whose } ligger uden for kl. 6–20.{ " " }
       *[other] { $n } kilder eller trin ser forskudte ud, mest { $whose }: { $outside } af { $of } klokkeslæt ({ $share }) ligger uden for kl. 6–20.{ " " }
    }{ $hours ->
        [one] Lå de 1 time senere, var næsten alle
       *[other] Lå de { $hours } timer senere, var næsten alle
    } om dagen. Står uret i en anden tidszone, eller arbejdes der om natten?
suitability-displaced-late =
    { $n ->
        [one] { $outside } af { $of } klokkeslæt ({ $share }) i { $whose } ligger uden for kl. 6–20.{ " " }
       *[other] { $n } kilder eller trin ser forskudte ud, mest { $whose }: { $outside } af { $of } klokkeslæt ({ $share }) ligger uden for kl. 6–20.{ " " }
    }{ $hours ->
        [one] Lå de 1 time tidligere, var næsten alle
       *[other] Lå de { $hours } timer tidligere, var næsten alle
    } om dagen. Står uret i en anden tidszone, eller arbejdes der om natten?
suitability-scattered = Hændelser gemt i kolonner
suitability-scattered-said =
    { $n ->
        [one] Kolonnen { $names } holder tider. Er de hændelser, der mangler i forløbet? Så bed om et udtræk, hvor hver af dem er en række.
       *[other] Kolonnerne { $names } holder tider. Er de hændelser, der mangler i forløbet? Så bed om et udtræk, hvor hver af dem er en række.
    }
suitability-elusive = Rækker, hvis sag er uklar
suitability-elusive-said = { $n } af { $of } rækker er uden sags-id, eller én sag har over en procent af alle hændelser. Er det den rigtige kolonne?
suitability-sources = Sager spredt på flere systemer
suitability-sources-files = Loggen er læst af { $n } filer.
suitability-sources-cases = { $n } af { $of } sager har hændelser fra flere af dem.
suitability-sources-lacking =
    { $n ->
        [one] «{ $step }» sker { $events } gange, men «{ $follower }», der ellers følger lige efter, kun { $times }.
       *[other] { $n } trin mangler tit det, der ellers følger lige efter. Mest «{ $step }»: det sker { $events } gange, men «{ $follower }» kun { $times }.
    }
suitability-sources-said = Det kan ingen log selv sige. Registreres noget af forløbet i et andet system?
suitability-sources-ask = Registreres noget af forløbet i et andet system?
suitability-collateral = Trin, der altid følges ad
suitability-collateral-said =
    { $n ->
        [one] { $names } kommer inden for et minut { $times } gange. Er det ét trin, kan de lægges sammen, så det første står tilbage.
       *[other] { $n } sæt trin kommer inden for et minut, oftest { $names } ({ $times } gange). Er det ét trin, kan de lægges sammen, så det første står tilbage.
    }
suitability-polluted = Navne med numre i
suitability-polluted-said =
    { $n ->
        [one] 1 navn findes i mange udgaver, fordi der står et nummer eller en dato i det: { $events } hændelser.
       *[other] { $n } navne findes i mange udgaver, fordi der står et nummer eller en dato i dem: { $events } hændelser.
    }
suitability-distorted = Stavevarianter
suitability-distorted-said =
    { $n ->
        [one] 1 navn ligner et andet: { $events } hændelser.
       *[other] { $n } navne ligner andre: { $events } hændelser.
    }
suitability-synonyms = Forskellige navne for det samme
suitability-synonyms-said =
    { $n ->
        [one] «{ $one }» og «{ $other }» har samme naboer og mødes aldrig. Er det det samme?
       *[other] { $n } par navne har samme naboer og mødes aldrig, fx «{ $one }» og «{ $other }». Er de det samme?
    }
suitability-homonyms = Samme navn for forskelligt
suitability-homonyms-said =
    { $n ->
        [one] «{ $name }» sker igen og igen efter næsten alt. Dækker navnet over flere ting?
       *[other] { $n } navne sker igen og igen efter næsten alt, mest «{ $name }». Dækker de over flere ting?
    }
suitability-homonyms-contexts =
    { $n ->
        [one] «{ $name }» har to sammenhænge. Første gang i en sag kommer det efter «{ $one }» { $first } af { $firsts } gange, senere efter «{ $other }» { $later } af { $laters } gange. Er det den samme handling begge steder?
       *[other] { $n } navne kan dække over flere ting. Mest «{ $name }»: første gang i en sag kommer det efter «{ $one }» { $first } af { $firsts } gange, senere efter «{ $other }» { $later } af { $laters } gange. Er det den samme handling begge steder?
    }
suitability-homonyms-few =
    { $n ->
        [one] «{ $name }» har to sammenhænge. Første gang i en sag kommer det oftere efter «{ $one }», senere oftere efter «{ $other }». Er det den samme handling begge steder?
       *[other] { $n } navne kan dække over flere ting. Mest «{ $name }»: første gang i en sag kommer det oftere efter «{ $one }», senere oftere efter «{ $other }». Er det den samme handling begge steder?
    }
suitability-near = Næsten dubletter
suitability-near-said =
    { $activities ->
        [one] { $n } hændelser gentager «{ $name }» i samme sag inden for et minut.
       *[other] { $n } hændelser i { $activities } trin gentages i samme sag inden for et minut, mest «{ $name }».
    }
suitability-zero = Varighed på nul eller mindre
suitability-zero-said = { $zero } hændelser varer nul og { $negative } mindre end nul, af { $of } med start og slut.
suitability-longer = Sager, der varer langt længere
suitability-longer-said =
    { $n ->
        [one] 1 sag varer mere end { $time }, langt over de øvrige.
       *[other] { $n } sager varer mere end { $time }, langt over de øvrige.
    }
suitability-no-starts = Loggen har ingen starttider, så det kan ikke ses.
suitability-no-clocks = Tiderne siger kun dagen, så det kan ikke ses.
suitability-no-sources = Loggen har kun én kilde, så det kan ikke ses. Kilder er filer med hver sine kolonner eller en kolonne, der hedder Kilde eller System.
suitability-no-persons = Ingen kolonne siger, hvilken person der registrerede, så det kan ikke ses.
suitability-no-list = Der er ingen liste at holde navnene op mod. Skriv registreringshåndbogen under Validering, så gør Spor det.
suitability-of-rows = rækker
suitability-of-cases = sager
suitability-the-step = trinnet
suitability-reading = Set, da filen blev læst
suitability-rejected-missing =
    { $n ->
        [one] 1 af { $of } rækker mangler det og blev ikke en hændelse.
       *[other] { $n } af { $of } rækker mangler det og blev ikke hændelser.
    }
suitability-rejected-said =
    { $n ->
        [one] 1 af { $of } rækker blev ikke en hændelse af den grund.
       *[other] { $n } af { $of } rækker blev ikke hændelser af den grund.
    }
suitability-repeated = Dubletter
suitability-repeated-said =
    { $n ->
        [one] 1 af { $of } hændelser gentager en anden: samme sag, trin, tid og medarbejder.
       *[other] { $n } af { $of } hændelser gentager en anden: samme sag, trin, tid og medarbejder.
    }
suitability-odd = Trin, der varer meget anderledes
suitability-odd-longer = «{ $name }»: { $n } af { $of } hændelser varer mere end { $most }, langt over de øvrige.
suitability-odd-both = «{ $name }»: { $n } af { $of } hændelser varer under { $least } eller over { $most }, langt fra de øvrige.
suitability-dependency = Kolonner, der følges ad
suitability-dependency-said = «{ $first }» siger næsten altid, hvad der står i «{ $second }»: { $n } af { $of } { $unit } er undtagelser. Er det en regel?
suitability-far = Tal langt fra de øvrige
suitability-far-said = «{ $name }»: { $n } af { $of } { $unit } har et tal uden for { $least } til { $most }. Kan det passe?
suitability-once = Registreret på én gang
suitability-once-persons = «{ $name }»: { $n } af { $all } personer har hændelser højst 10 sekunder fra hinanden. Det er { $events } af { $of } hændelser med klokkeslæt. Skrives dagen ind samlet?
suitability-once-groups = «{ $name }»: { $n } af { $all } grupper har hændelser højst 10 sekunder fra hinanden. Det er { $events } af { $of } hændelser med klokkeslæt. Skrives dagen ind samlet?
suitability-case-overlap = Trin på samme tid i samme sag
suitability-case-overlap-said = I { $n } sager overlapper trin hinanden: { $pairs } par, { $events } af { $of } hændelser med start og slut.
suitability-companion = Trin, der plejer at høre med
suitability-companion-step = Sager med «{ $first }» har næsten altid også «{ $then }»: { $n } af { $of } afsluttede sager mangler det. Er det en regel?
suitability-companion-value = Sager, hvor «{ $column }» er «{ $value }», har næsten altid «{ $then }»: { $n } af { $of } afsluttede sager mangler det. Er det en regel?
suitability-again = Trin, der plejer at ske én gang
suitability-again-said = «{ $name }» sker flere gange i { $n } af { $of } sager; ellers kun én. Er det en fejl?
suitability-unlisted = Navne uden for listen
suitability-unlisted-said =
    { $n ->
        [one] 1 navn ({ $events } hændelser) er ikke blandt de { $all } på listen: { $names }.
       *[other] { $n } navne ({ $events } hændelser) er ikke blandt de { $all } på listen: { $names }.
    }
suitability-gaps = Huller i sagsnumrene
suitability-gaps-said = { $missing } numre mangler i { $n } huller. Er sager udeladt af udtrækket?
suitability-silent = Stille perioder
suitability-silent-said =
    { $n ->
        [one] 1 periode er uden hændelser eller nye sager: { $days } dage fra { $from }.
       *[other] { $n } perioder er uden hændelser eller nye sager; den længste er { $days } dage fra { $from }.
    }
suitability-hand = Klokkeslæt skrevet i hånden
suitability-hand-said = { $n } af { $of } klokkeslæt står på hele kvarterer, langt flere end tilfældet ville give.
suitability-hand-step = Klokkeslæt skrevet i hånden ved et trin
suitability-hand-of = «{ $name }»: { $n } af { $of } klokkeslæt står på hele kvarterer, langt flere end tilfældet ville give.
suitability-hour = Trin registreret i én time
suitability-hour-said = «{ $name }»: { $n } af { $of } hændelser ({ $share }) er registreret { $hour }. Er det en fast kørsel, eller sker det så regelmæssigt?
suitability-hour-of = kl. { $from }–{ $to }
suitability-hour-on = { $day } { $hour }
suitability-last = Trin på månedens sidste arbejdsdag
suitability-last-said = «{ $name }»: { $n } af { $of } hændelser ({ $share }) ligger på månedens sidste arbejdsdag. Bliver det registreret samlet, eller sker det dér?
suitability-lag = Registreret længe efter
suitability-lag-said = «{ $name }» har en tid for { $n } af { $of } hændelser. { $late } ligger mere end et døgn efter hændelsen og { $before } før den; { $median }. Er det tiden for registreringen?
suitability-lag-after = den midterste ligger { $time } efter
suitability-lag-same = den midterste har samme tid eller dag
suitability-lag-before = den midterste ligger { $time } før
suitability-lag-few = «{ $name }» holder tider, men så få ligger langt fra hændelsen, at tallene ikke vises. Er det tiden for registreringen?
suitability-overlap = Flere opgaver på samme tid
suitability-overlap-persons = «{ $name }»: { $n } af { $all } personer har opgaver, der overlapper. Det gælder { $events } af { $of } hændelser med start og slut.
suitability-overlap-groups = «{ $name }»: { $n } af { $all } grupper har opgaver, der overlapper. Det gælder { $events } af { $of } hændelser med start og slut.
suitability-days = Kun dato
suitability-days-said = { $n } af { $of } hændelser har kun dato. Det gælder { $names }.
suitability-days-some = { $n } af { $of } hændelser har kun dato, spredt over trinene.
suitability-ties = Rækkefølgen er ikke kendt
suitability-ties-said =
    { $n ->
        [one] «{ $one }» og «{ $other }» står på samme tid én gang.
       *[other] «{ $one }» og «{ $other }» står på samme tid { $n } gange.
    }
suitability-ties-of-said = «{ $one }» og «{ $other }» står på samme tid { $n } af { $of } gange, som { $pairs } par af trin gør det.
suitability-batches = Tastet i bunker
suitability-batches-said =
    { $n ->
        [one] 1 gang er flere sager tastet lige efter hinanden: { $events } hændelser.
       *[other] { $n } gange er flere sager tastet lige efter hinanden: { $events } hændelser.
    }
suitability-column = Kolonne
suitability-column-said =
    { $n ->
        [one] «{ $name }» er { $kind }: én værdi; { $missing } af { $of } mangler.
       *[other] «{ $name }» er { $kind }: { $n } forskellige værdier; { $missing } af { $of } mangler.
    }
suitability-column-hidden =
    { $n ->
        [one] «{ $name }» er { $kind }: én værdi; hvor mange der mangler, er skjult, fordi tallet er lille.
       *[other] «{ $name }» er { $kind }: { $n } forskellige værdier; hvor mange der mangler, er skjult, fordi tallet er lille.
    }
suitability-kind-category = en kategori
suitability-kind-text = fritekst
suitability-kind-id = et id
suitability-kind-other = hverken kategori, id eller fritekst
suitability-change = Praksis skifter
suitability-change-month = Sagerne registreres anderledes fra { $month }; dagen kan ikke findes.
suitability-change-said = Omkring { $day }: trin og overgange, der kommer til: { $appeared }; der hører op: { $ended }.
suitability-begins = Trin kommer til
suitability-begins-said =
    { $n ->
        [one] «{ $name }» ses første gang { $day }: 1 hændelse.
       *[other] «{ $name }» ses første gang { $day } og i alt { $n } gange. Sager før har det ikke.
    }
suitability-ends = Trin hører op
suitability-ends-said =
    { $n ->
        [one] «{ $name }» ses sidste gang { $day }: 1 hændelse.
       *[other] «{ $name }» ses sidste gang { $day } og i alt { $n } gange. Senere sager har det ikke.
    }
suitability-shift = Sagernes varighed og længde over tid
suitability-shift-durations = Sagernes varighed skifter
suitability-shift-durations-said = Sager begyndt fra { $month } varer anderledes: den midterste { $after } mod { $before } i månederne før. Hvor de to fordelinger er længst fra hinanden, er afstanden { $far } (D).
suitability-shift-lengths = Sagernes længde skifter
suitability-shift-lengths-said = Sager begyndt fra { $month } har et andet antal hændelser: den midterste { $after } mod { $before } i månederne før. Hvor de to fordelinger er længst fra hinanden, er afstanden { $far } (D).
suitability-shift-of = Sammenlignet er { $after } afsluttede sager med { $before } fra før, alle fulgt lige længe.
suitability-shift-few = Antallet af sager vises ikke, fordi få er udeladt.
suitability-laws = Lovændringer i loggens periode
suitability-laws-why =
    { $n ->
        [one] Loggen går hen over en lovændring. Sager fra før og efter kan lovligt forløbe forskelligt, så et fælles kort blander to ordninger. Del sagerne ved datoen, før tal fra før og efter lægges sammen.
       *[other] Loggen går hen over { $n } lovændringer. Sager fra før og efter kan lovligt forløbe forskelligt, så et fælles kort blander flere ordninger. Del sagerne ved en dato, før tal fra før og efter lægges sammen.
    }
suitability-laws-near = Et skift er fundet tæt på: { $names }. De falder sammen i tid; det viser ikke, hvad der er årsagen.
suitability-laws-proposed = forslag, kontrollér det
suitability-shape = Størrelse og variation
suitability-shape-said = { $activities } trin, { $relations } overgange, { $variants } varianter og { $length } hændelser pr. sag. Forløbenes uorden er { $entropy } på en skala fra 0 til 1.
suitability-commonest = De ti hyppigste varianter
suitability-commonest-raw = De dækker { $raw } af sagerne.
suitability-commonest-said = De dækker { $raw } af sagerne, og { $milestones }, når forløbet ses i milepæle.
suitability-relations = Overgange
suitability-relations-said =
    { $n ->
        [one] 1 overgang er set; der er mindst ca. { $all }. Kortet dækker { $covered } af de overgange, næste sag vil vise.
       *[other] { $n } overgange er set; der er mindst ca. { $all }. Kortet dækker { $covered } af de overgange, næste sag vil vise.
    }
suitability-courses = Varianter
suitability-courses-said = Ca. { $covered } af de næste sager vil gå en vej, der allerede er set. Tallet er lavt i de fleste logs og dømmes ikke.
suitability-cut = Begyndt før udtrækket
suitability-cut-said =
    { $n ->
        [one] 1 sag begynder midt i forløbet kort efter loggens start.
       *[other] { $n } sager begynder midt i forløbet kort efter loggens start.
    }
suitability-open = Åbne sager
suitability-open-said =
    { $n ->
        [one] 1 sag slutter ikke med et trin, der afslutter.
       *[other] { $n } sager slutter ikke med et trin, der afslutter.
    }
suitability-left = Måske forladte sager
suitability-left-said =
    { $n ->
        [one] 1 åben sag har ligget stille længere, end sager plejer.
       *[other] { $n } åbne sager har ligget stille længere, end sager plejer.
    }

# Præmis to og tre: volumen og mennesker.
suitability-worth = Er det umagen værd?
suitability-worth-of = de to andre præmisser: volumen og mennesker
suitability-worth-how = Egnede data er ikke nok. Der skal også være så mange sager, at gevinsten står mål med arbejdet, og folk til at bære det. Spor gætter ikke på tal: kun sager om året er et forslag fra loggen.
suitability-volume = Volumen
suitability-people = Mennesker
suitability-worth-cases = Sager om året
suitability-worth-once = Timer til data, én gang
suitability-worth-once-how = At hente, rense og validere data, til det første resultat kan bruges.
suitability-worth-yearly = Timer om året bagefter
suitability-worth-yearly-how = Nye udtræk, validering og opfølgning. Skriv 0, hvis det kun gøres én gang.
suitability-worth-benefit = Forventet gevinst
suitability-worth-benefit-in = Gevinsten er i
suitability-worth-minutes = minutter pr. sag
suitability-worth-hours = timer om året
suitability-worth-years = År, det bruges
suitability-about = ca. { $n }
suitability-rate-year = Forslag: { $year }. I de travleste 365 dage i loggen, fra { $month }, begyndte { $cases } sager.
suitability-rate-part = Forslag: { $year }. Loggen dækker { $days } dage fra { $month }, hvor { $cases } sager begyndte, regnet op til 365 dage.
suitability-rate-empty = Et tomt felt bruger forslaget.
suitability-rate-none = Loggen dækker under fire uger og foreslår derfor intet tal.
suitability-worth-fill = Udfyld { $what }, så regner Spor det ud.
suitability-worth-green = Umagen værd
suitability-worth-amber = Tæt på
suitability-worth-red = Ikke umagen værd
suitability-worth-said = På { $years } år giver det { $benefit } timer og koster { $work } timer.
suitability-worth-safe = Arbejdet er tjent ind efter { $months }, og halvdelen af gevinsten ville også være nok.
suitability-worth-tight = Arbejdet er tjent ind efter { $months }, men ikke hvis gevinsten kun bliver det halve.
suitability-worth-late = Arbejdet ville først være tjent ind efter { $months }, og så længe bruges det ikke.
suitability-worth-never = Gevinsten er ikke større end arbejdet hvert år, så det bliver aldrig tjent ind.
suitability-worth-months =
    { $n ->
        [one] 1 måned
       *[other] { $n } måneder
    }
suitability-worth-gained = Gevinst i alt
suitability-worth-worked = Arbejde i alt
suitability-worth-hours-are =
    { $count ->
        [one] { $n } time
       *[other] { $n } timer
    }
suitability-worth-over = på { $years } år
suitability-worth-back = Tjent ind efter
suitability-worth-back-never = Aldrig
suitability-worth-back-cases =
    { $count ->
        [one] eller { $n } sag
       *[other] eller { $n } sager
    }
suitability-worth-needed = Så mange skal til
suitability-worth-needed-is = sager om året
suitability-consultant = Egen BI-konsulent
suitability-domain = Fagperson, der kender arbejdet
suitability-manager = Leder, der tager beslutninger
suitability-unanswered = Vælg svar
suitability-unsure = Ved ikke
suitability-people-green = På plads
suitability-people-amber = Næsten på plads
suitability-people-red = Mangler
suitability-people-fill = Svar på de tre spørgsmål.
suitability-people-all = BI-konsulent, fagperson og leder er med: det er den sammensætning, evalueringen fra 2024 fandt nødvendig.
suitability-no-consultant = En ekstern konsulent kan hjælpe i gang, men arbejdet med data tager tid, og faste samarbejder er en klar fordel.
suitability-no-domain = Uden en fagperson kan ingen sige, om kortet er rigtigt.
suitability-no-manager = Uden en leder, der tager beslutninger, bliver resultatet sjældent til ændringer.
suitability-people-unsure = Afklar { $who }.

# Rapporten uden værdier.
suitability-report = Rapport uden værdier
suitability-report-title = Vurdering af data
suitability-report-how = Hele vurderingen med tal, grænser og begrundelser. Navne på trin, kolonner og personer, id'er og andre værdier fra loggen er ikke med: fund er talt op, og opskriftens trin står med deres art.
suitability-report-files = Filernes fingeraftryk beregnes, når rapporten åbnes på siden
suitability-report-closing =
    { $n ->
        [one] Sager, hvis sidste trin er det ene, der er bekræftet
       *[other] Sager, hvis sidste trin er et af de { $n }, der er bekræftet
    }
suitability-report-close = Luk rapporten
suitability-print = Udskriv vurdering
suitability-file-report = vurdering uden værdier
suitability-analysis = Analyse
suitability-unit-pairs = Par
suitability-unit-names = Navne
suitability-unit-steps = Trin
suitability-unit-rows = Rækker
suitability-unit-ids = Numre
suitability-unit-periods = Perioder

# Kompleksitet, dækning og nøjagtighed: tal, der ikke er fejl.
suitability-group = Gruppe
suitability-file-findings = fund om data
suitability-file-shape = kompleksitet og dækning
suitability-file-growth = overgange efter antal sager
suitability-file-times = nøjagtighed af tider
suitability-file-columns = kolonner
suitability-rejected-value = Formen af det, der står: x er et bogstav, 9 et ciffer
suitability-shape-title = Kompleksitet og dækning
suitability-shape-why = tal, der fortæller om arbejdet og ikke er fejl
suitability-benefit = Forventet nytte
suitability-benefit-low = De fem hyppigste varianter dækker { $share } af sagerne. Forløbet er gennemsigtigt i forvejen, så et kort viser nok ikke meget nyt.
suitability-benefit-high = De fem hyppigste varianter dækker { $share } af sagerne. Resten går mange veje, og dem kan et kort vise.
suitability-benefit-hidden = Hvor meget de fem hyppigste varianter dækker, vises ikke, fordi få sager kunne regnes ud af det.
suitability-shape-measure = Mål
suitability-shape-means = Det betyder
suitability-shape-size = Hændelser
suitability-shape-size-is = Så meget er der at se på. Gentagne registreringer er ikke talt med.
suitability-shape-activities = Forskellige trin
suitability-shape-activities-is = Over ca. 50 bliver kortet svært at læse uden milepæle.
suitability-shape-length = Hændelser pr. sag, gennemsnit
suitability-shape-length-is = Lange sager giver mange veje.
suitability-shape-lengths = Korteste og længste sag
suitability-shape-lengths-is = I hændelser. En meget lang sag kan være flere sager med samme nummer.
suitability-shape-detail = Forskellige trin pr. sag, gennemsnit
suitability-shape-detail-is = Langt under antallet af hændelser pr. sag betyder, at trin gentages.
suitability-shape-variants = Varianter
suitability-shape-variants-is = Forskellige veje gennem forløbet.
suitability-shape-distinct = Varianter pr. sag
suitability-shape-distinct-is = Ved 100 % går ingen to sager samme vej.
suitability-shape-relations = Overgange
suitability-shape-relations-is = Forskellige par af trin, der følger lige efter hinanden.
suitability-shape-structure = Struktur
suitability-shape-structure-is = 1 minus de overgange, der er set, af dem, der kunne være. 0 betyder, at alt følger efter alt; nær 1 er faste veje.
suitability-shape-pentland = Mulige veje, som antal cifre
suitability-shape-pentland-is = Pentlands skøn er 10 i denne potens: hvor mange veje overgangene ville tillade.
suitability-shape-affinity = Fælles overgange
suitability-shape-affinity-is = Hvor meget to tilfældige sager har til fælles. Ved 100 % ligner alle sager hinanden.
suitability-shape-random = Nærhed til tilfældig orden
suitability-shape-random-is = 1, når alle trin lige ofte følger efter hinanden; mod 0, når få overgange er det hele.
suitability-shape-phrases = Forskellige brudstykker (Lempel-Ziv)
suitability-shape-phrases-is = Så mange stykker må rækken af alle trin i tidens orden deles i, for at hvert er nyt. Få betyder gentagelse.
suitability-shape-courses = Uorden i veje
suitability-shape-courses-is = Fra 0 til 1: hvor tidligt og hvor tit vejene skilles.
suitability-shape-disorder = Uorden i forløb
suitability-shape-disorder-is = Det samme, når hver hændelse tæller. Lavt, når de fleste sager går få veje.
suitability-shape-granularity = Korteste tid mellem to hændelser
suitability-shape-granularity-is = Gennemsnit over sagerne. Nær 0 betyder, at hændelser registreres sammen.
suitability-cover-activities = Dækning af trin
suitability-cover-activities-is = Så stor en del af de trin, næste sag vil have, er allerede set.
suitability-cover-relations = Dækning af overgange
suitability-cover-relations-is = Så stor en del af de overgange, næste sag vil vise, er allerede på kortet.
suitability-cover-variants = Dækning af varianter
suitability-cover-variants-is = Så stor en del af de næste sager vil gå en vej, der er set. Lavt i de fleste logs.
suitability-growth = Har vi set nok?
suitability-growth-flat = De sidste sager bringer næsten ingen nye overgange: { $n } af { $all }. Flere sager ville ikke ændre kortet.
suitability-growth-rising = Den sidste tiendedel af sagerne bringer { $n } af { $all } overgange. Flere sager ville give flere.
suitability-growth-why = Så mange overgange ville man i gennemsnit se, hvis så mange sager blev trukket tilfældigt.
suitability-times-title = Hvor nøjagtigt tider er skrevet
suitability-times-why = Mange hele minutter er normalt, hvis systemet kun gemmer minutter. Langt over 1 af 15 på hele kvarterer er skrevet i hånden.
suitability-times-of = Tid
suitability-times-completions = Hændelsens tid
suitability-times-starts = Starttid
suitability-times-column = En kolonne med tider
suitability-times-count = Tider
suitability-times-days = Kun dato
suitability-times-minutes = Hele minutter
suitability-times-quarters = Hele kvarterer
suitability-columns-title = Hvad kolonnerne indeholder
suitability-columns-why = Fritekst har i gennemsnit mindst 4 ord og 30 % værdier, som ingen anden række har (eller mindst 20 tegn og 60 %). Et id har næsten lige så mange værdier som rækker, hver på ét ord. En kategori har højst 50 værdier (eller 5 % af rækkerne) og højst 5 % enlige. Enlige er udfyldte felter, hvis værdi ikke står andre steder; ord er gennemsnittet, og sætninger er felter med tegnsætning. Entropi siger i bit, hvor ulige værdierne er fordelt: 0 er én værdi. Spredning er det samme i forhold til det mest mulige: 1, når hvert felt har sin egen værdi.
suitability-columns-name = Kolonne
suitability-columns-kind = Ligner
suitability-columns-of = Om
suitability-columns-cases = Sager
suitability-columns-events = Hændelser
suitability-columns-filled = Udfyldt i
suitability-columns-values = Værdier
suitability-columns-distinct = Pr. udfyldt
suitability-columns-once = Enlige
suitability-columns-words = Ord
suitability-columns-sentences = Sætninger
suitability-columns-entropy = Entropi
suitability-columns-spread = Spredning
suitability-slips = Rækkefølgen passer, hvis én tid er skrevet forkert: { $slips }.
suitability-slip-day =
    { $n ->
        [one] 1 sag af en dag
       *[other] { $n } sager af en dag
    }
suitability-slip-exchanged =
    { $n ->
        [one] 1 sag af ombyttet dag og måned
       *[other] { $n } sager af ombyttet dag og måned
    }
suitability-slip-month =
    { $n ->
        [one] 1 sag af en måned
       *[other] { $n } sager af en måned
    }
suitability-slip-year =
    { $n ->
        [one] 1 sag af et år
       *[other] { $n } sager af et år
    }
suitability-word-complexity = Kompleksitet
suitability-word-complexity-is = Hvor mange veje sager går, og hvor forskellige de er. Det er ikke en fejl: jo mere kompleks, jo mere kan et kort vise.
suitability-word-coverage = Dækning
suitability-word-coverage-is = Chancen for, at det, næste sag viser, allerede er set i loggen. Regnet efter Chao og Jost af det, der er set en eller to gange.
suitability-word-benefit = Forventet nytte
suitability-word-benefit-is = Om der er noget nyt at se. Lav, når de fem hyppigste varianter dækker mindst 90 % af sagerne: så er forløbet gennemsigtigt i forvejen.
suitability-word-source = Kilde
suitability-word-source-is = Hvor en hændelse er registreret: en fil med sine egne kolonner, eller det, en kolonne ved navn Kilde eller System siger.
suitability-word-cramer = Cramérs V
suitability-word-cramer-is = Hvor forskelligt to grupper fordeler sig, fra 0 (ens) til 1 (intet til fælles). Fra 0,5 kaldes forskellen stor (Cohen 1988). Spor bruger det, når det, der kommer før et trin første gang, holdes op mod det, der kommer før det senere.
suitability-word-entropy = Entropi
suitability-word-entropy-is = Hvor ulige en kolonnes værdier er fordelt, i bit (Shannon): 0, når alle rækker har samme værdi, og 1 bit mere, hver gang der er dobbelt så mange lige hyppige værdier.
