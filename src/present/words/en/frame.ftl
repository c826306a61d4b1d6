# The frame: navigation, top bar, messages.
frame-name = Spor
frame-skip = Go to the content
frame-views = Views
frame-group-data = Data
frame-group-explore = Explore
frame-data = Data
frame-prepare = Preparation
frame-prepare-short = Prepare
frame-map = Process map
frame-map-short = Map
frame-about = About and privacy
frame-about-short = Privacy
frame-start = First page
frame-local = Data stays in your browser. Nothing is sent.
frame-local-reload = If you reload the page, the log is gone.
frame-no-log = No log open
frame-log = Open log: { $name }
frame-log-open-other = Open another log
frame-log-close = Close the log
frame-sample-badge = Invented data
frame-sample-benefit = Cash benefit and medical statements
frame-sample-insured = Insured unemployed
frame-sample-desk = IT service desk 2023
frame-undo = Undo
frame-redo = Redo
frame-undo-keys = Undo (Ctrl+Z)
frame-redo-keys = Redo (Ctrl+Y)
frame-nothing-to-undo = There is nothing to undo
frame-nothing-to-redo = There is nothing to redo
frame-undone = The change is undone
frame-redone = The change is made again
frame-help = Help and shortcuts
frame-guide = Guide
frame-dictionary = Dictionary
frame-language = Dansk
frame-language-label = Skift til dansk (EN / DA)
frame-language-marks = EN / DA
frame-strip = What is shown
frame-strip-cases = of { $n } cases
frame-strip-events = { $shown } of { $n } events
frame-rejected =
    { $n ->
        [one] 1 row is not included
       *[other] { $n } rows are not included
    }
frame-close = Close
frame-close-question = Close the log?
frame-close-why = { $name } lies in this tab only. If it is closed, it and your choices are gone, and the file must be read again.
frame-close-yes = Close the log
frame-close-no = Keep the log
frame-closed = The log is closed
frame-title-start = Spor – see how cases really run
frame-title = { $screen } – Spor
