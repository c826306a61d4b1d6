# Rammen: navigation, topbjælke, beskeder.
frame-name = Spor
frame-skip = Gå til indholdet
frame-views = Visninger
frame-group-data = Data
frame-group-explore = Udforsk
frame-data = Data
frame-prepare = Forberedelse
frame-prepare-short = Forbered
frame-map = Proceskort
frame-map-short = Kort
frame-about = Om og privatliv
frame-about-short = Privatliv
frame-start = Forside
frame-local = Data bliver i din browser. Intet sendes.
frame-local-reload = Genindlæser du siden, er loggen væk.
frame-no-log = Ingen log åben
frame-log = Åben log: { $name }
frame-log-open-other = Åbn en anden log
frame-log-close = Luk loggen
frame-sample-badge = Opdigtede data
frame-sample-benefit = Kontanthjælp og lægeerklæringer
frame-sample-insured = Forsikrede ledige
frame-sample-desk = It-servicedesk 2023
frame-undo = Fortryd
frame-redo = Gentag
frame-undo-keys = Fortryd (Ctrl+Z)
frame-redo-keys = Gentag (Ctrl+Y)
frame-nothing-to-undo = Der er intet at fortryde
frame-nothing-to-redo = Der er intet at gentage
frame-undone = Ændringen er fortrudt
frame-redone = Ændringen er gentaget
frame-help = Hjælp og genveje
frame-guide = Vejledning
frame-dictionary = Ordbog
frame-language = English
frame-language-label = Switch to English (DA / EN)
frame-language-marks = DA / EN
frame-strip = Det, der vises
frame-strip-cases = af { $n } sager
frame-strip-events = { $shown } af { $n } hændelser
frame-rejected =
    { $n ->
        [one] 1 række er ikke med
       *[other] { $n } rækker er ikke med
    }
frame-close = Luk
frame-close-question = Luk loggen?
frame-close-why = { $name } ligger kun i denne fane. Lukkes den, er den og dine valg væk, og filen skal indlæses igen.
frame-close-yes = Luk loggen
frame-close-no = Behold loggen
frame-closed = Loggen er lukket
frame-title-start = Spor – se, hvordan sagerne faktisk løber
frame-title = { $screen } – Spor
