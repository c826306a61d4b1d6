# Projekt: en fil med alt, hvad der er valgt om en log, og de sidste tal, uden loggen.
project-title = Projekt
project-lede = Et projekt husker indlæsning, forberedelse, filtre, bogmærker og de sidste tal – uden loggen. Åbn det med næste udtræk, og se, hvad der er ændret.
project-save = Gem projekt
project-save-why = Gemmer valgene og de sidste tal i en fil på din pc. Loggen er ikke med.
project-open = Åbn projekt
project-open-why = Åbner en projektfil, der er gemt med Spor. Derefter vælger du loggen.
project-file-name = projekt
project-saved = Projektet er gemt i { $file }.
project-left-out =
    { $n ->
        [one] 1 filter er ikke med i filen: den gemmer ingen lister over sags-id'er og ingen værdier, der peger på personer. Tallene i filen er talt uden det.
       *[other] { $n } filtre er ikke med i filen, bogmærkernes talt med: den gemmer ingen lister over sags-id'er og ingen værdier, der peger på personer. Tallene i filen er talt uden dem.
    }
project-opened = Projektet er åbnet.
project-in-use = Projektet er brugt på loggen.
project-in-use-undo = Projektet er brugt på loggen. Fortryd fører tilbage til valgene før.
project-saved-at = «{ $name }» er gemt { $day } med { $program }.
project-saved-nameless = Gemt { $day } med { $program }.
project-waits-title = Projektet venter på en log
project-waits = Vælg nu logfilen, for eksempel næste måneds udtræk. Den læses, som projektet siger. Passer noget ikke, får du det at vide, før filen læses.
project-waits-data = Filen læses, som projektet siger. Derefter bruges projektets filtre, bogmærker og øvrige valg.
project-see = Se, hvad projektet holder
project-to-start = Opdigtede data på forsiden
project-forget = Glem projektet
project-forgotten = Projektet er glemt. Filen på din pc er der stadig.
project-none = Intet projekt og ingen log
project-none-how = Åbn en projektfil for at arbejde videre med et nyt udtræk, eller vælg en log, og gem et projekt bagefter.
project-unfit =
    { $n ->
        [one] 1 af projektets filtre nævner noget, som loggen ikke har, og fjerner måske alle sager.
       *[other] { $n } af projektets filtre nævner noget, som loggen ikke har, og fjerner måske alle sager.
    }
project-see-filters = Se filtrene

project-file-unreadable = Browseren kunne ikke læse filen, eller den er større end et projekt kan være. Vælg den igen.
project-file-broken = Filen er ikke et projekt, Spor kan læse: linje { $line }, kolonne { $column }. Vælg en fil, der er gemt med «Gem projekt». ({ $message })
project-file-entry = Bogmærke { $n } i projektet kendes ikke af denne udgave af Spor. Ret det i filen, eller brug en nyere Spor. ({ $message })
project-file-newer = Projektet er gemt med en nyere Spor (format { $version }). Opdatér Spor, og prøv igen.

project-holds = Det er med i projektet
project-holds-reading = Indlæsning
project-holds-sources =
    { $n ->
        [0] ingen fil (opdigtede data)
        [one] 1 filtype
       *[other] { $n } filtyper
    }
project-holds-preparation = Forberedelse
project-holds-steps =
    { $n ->
        [0] ingen trin
        [one] 1 trin
       *[other] { $n } trin
    }
project-holds-filters = Filtre
project-holds-filter-count =
    { $n ->
        [0] ingen
        [one] 1 filter
       *[other] { $n } filtre
    }
project-holds-calendar = Arbejdskalender
project-calendar = Spors almindelige
project-calendar-own = jeres egen
project-holds-closing = Afslutter en sag
project-holds-closing-count =
    { $n ->
        [0] ikke valgt
        [one] 1 trin
       *[other] { $n } trin
    }
project-holds-bookmarks = Bogmærker
project-holds-bookmark-count =
    { $n ->
        [0] ingen
        [one] 1 bogmærke
       *[other] { $n } bogmærker
    }
project-holds-note = Note
project-note-there = skrevet
project-note-none = ingen
project-holds-amber = Gule funktioner
project-holds-amber-count =
    { $n ->
        [0] ingen svar
        [one] svar for 1 funktion
       *[other] svar for { $n } funktioner
    }
project-holds-figures = Tal
project-holds-figure-count = { $cases } sager, { $steps } trin og { $transitions } overgange
project-holds-not = Loggen, sags-id'er og værdier, der peger på personer, er ikke med. Små tal er skjult i logge om personer.
project-note = Note om projektet
project-note-hint = Hvad I undersøger, og hvad I har set. Skriv ingen navne eller CPR-numre: noten står i filen.

project-since = Siden sidst
project-since-file = siden sidst
project-since-empty = Åbn et projekt, der er gemt med et tidligere udtræk, så står tallene fra dengang her ved siden af dem nu.
project-since-none = Ingen væsentlig ændring siden sidst
project-since-none-is = Det er et resultat så godt som noget andet: det, I så sidst, holder stadig.
project-since-some =
    { $n ->
        [one] 1 væsentlig ændring siden sidst
       *[other] { $n } væsentlige ændringer siden sidst
    }
project-since-not-compared = Tallene kan ikke sammenlignes, fordi antallet af sager er skjult eller nul sidst eller nu.
project-since-other-cases = Filtrene, eller det, der afslutter en sag, er ikke som i projektet. Tallene er derfor ikke af de samme slags sager.
project-since-rule =
    { $n ->
        [one] En andel er ændret væsentligt, når forskellen er mindst 1 procentpoint og uden for det, tilfældet ofte giver: 95 %-intervallet for forskellen (Newcombe). En tid er ændret væsentligt, når den er mindst 10 % længere eller kortere.
       *[other] En andel er ændret væsentligt, når forskellen er mindst 1 procentpoint og uden for det, tilfældet ofte giver: 95 %-intervallet for forskellen (Newcombe), gjort bredere, fordi { $n } andele sammenlignes på én gang. En tid er ændret væsentligt, når den er mindst 10 % længere eller kortere.
    }
project-since-times = Tider er hele sagens gennemløbstid i kalendertid, så to projekter kan sammenlignes. Måler visningerne en anden tid, står den for sig selv under dem.
project-since-other-time = Den tid, der måles i visningerne, var ikke valgt på samme måde sidst og nu (fra og til, eller åbningstiderne). Den kan derfor ikke sammenlignes.
project-median-of = { $what }, { $clock }: median
project-p90-of = { $what }, { $clock }: 90 % inden
project-since-not =
    { $n ->
        [one] 1 trin eller overgang er ikke sammenlignet, fordi tallet er skjult, er et interval eller ikke er på begge kort.
       *[other] { $n } trin og overgange er ikke sammenlignet, fordi tallene er skjult, er intervaller eller ikke er på begge kort.
    }
project-since-key = Nøgletal
project-since-steps = Trin: nye, væk og mest ændret
project-since-transitions = Overgange: nye, væk og mest ændret
project-since-most = «Mest» er den største forskel i andelen af sager, op eller ned. Af hver slags står højst ti.
project-since-same = Andelene er præcis som sidst.
project-figure = Tal
project-part-step = Trin
project-part-transition = Overgang
project-then = Sidst
project-then-share = Sidst (%)
project-now = Nu
project-now-share = Nu (%)
project-change = Ændring
project-verdict = Vurdering
project-closed = Afsluttede sager
project-commonest = I de ti hyppigste varianter
project-points = { $n } %-point
project-verdict-material = Væsentlig
project-verdict-chance = Inden for det tilfældige
project-verdict-time = Under 10 %
project-verdict-new = Ny
project-verdict-gone = Væk
project-verdict-hidden = Kan ikke vurderes
project-verdict-fact = –
