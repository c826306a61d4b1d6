# About and privacy.
about-title = About and privacy
about-requests =
    { $n ->
        [one] request since Spor was ready
       *[other] requests since Spor was ready
    }
about-measured = Measured in this browser
about-not-ready = Spor is fetching its own files. Counting begins when they are here.
about-explained =
    { $n ->
        [one] The page fetched its one file at start. Since then it has talked to nobody. The browser sees to it: the page may fetch from its own place only.
       *[other] The page fetched its own { $n } files ({ $size }) at start. Since then it has talked to nobody. The browser sees to it: the page may fetch from its own place only.
    }
about-explained-after = Something asked the browser to fetch more after Spor was ready. See the list below. It may be an extension of the browser.
about-ready-after = Spor was ready after { $time } seconds
about-fetched = Everything the page has fetched
about-copy = Copy the list
about-copied = The list is copied
about-column-file = File
about-column-use = Used for
about-column-size = Size
about-column-when = Fetched (0 to { $end } seconds)
about-when = { $from }–{ $to } s
about-after-ready = after start
about-blocked = refused by the browser
about-use-page = page
about-use-style = looks
about-use-program = program
about-use-wasm = program (wasm)
about-use-font = font
about-use-worker = calculator
about-use-worker-wasm = calculator (wasm)
about-use-other = other
about-by-worker = asked for by the calculator
about-this-page = the page itself

about-verify = Verify it yourself
about-verify-1 = Press <kbd>F12</kbd>, and choose <b>Network</b>. Read a file. The list stays empty.
about-verify-2 = Disconnect the network once the page is open. Spor still reads files and draws maps.
about-verify-3 = Ask your IT department to look at the page's <b>Content-Security-Policy</b>: <code>connect-src 'self'</code>
about-verify-4 = Read the <b>source code</b>, and build it yourself. The checksum below must come out the same.

about-stored = Kept in the browser
about-stored-nothing = Nothing about data
about-stored-log = Log, cases and choices on the map
about-stored-memory = in memory only
about-stored-project = Projects
about-stored-project-where = only in files that you save
about-stored-choices = Language and shortcuts
about-stored-count =
    { $n ->
        [0] not kept
        [one] 1 choice
       *[other] { $n } choices
    }
about-stored-why = Language and shortcuts are kept only if you change them, so that the page remembers next time. If you close or reload the page, the log is gone.
about-stored-project-why = A project file holds reading, preparation, filters, calendar and other choices, bookmarks, notes, the answers at amber functions and the last figures: cases, events, variants, open and closed, median and 90th percentile, and cases by step and transition. The log, case ids and values that point at persons are never in it, CPR numbers in notes are masked, and small numbers are hidden in logs about persons.
about-delete = Delete everything, and close the log
about-delete-sure = The log and your choices are deleted at once. This cannot be undone.
about-delete-yes = Delete everything
about-delete-no = Keep
about-deleted = Everything is deleted. The log is closed, and the browser has forgotten language and shortcuts.

about-version = Version and licences
about-build = Checksum of this edition
about-licence = Spor's own licence
about-licences = Licences of everything that comes with it
about-licences-open = Open the text (new tab)
about-parts = Font: IBM Plex Sans (OFL). Looks and icons: Det Fælles Designsystem (MIT) and Material Symbols (Apache 2.0). Program parts in Rust: MIT, Apache 2.0, BSD, ISC, Zlib, Unicode and MPL 2.0.

about-access = Accessibility
about-access-1 = Spor is made to be used by keyboard, with a screen reader and at up to 400% zoom, after WCAG 2.1 AA. The content of the map is there as a table too.
about-access-2 = Known limits: Under a width of 1024 px the table is easier to read than the map. The picture of the map itself cannot be read aloud; use the table. On very large maps not all numbers of transitions are shown at once.
about-access-3 = The text can be used in the municipality's accessibility statement, which is made in WAS-Tool.

about-what = What is Spor?
about-what-is = Spor is a process-mining tool for municipalities. It shows how cases really run and is used to improve ways of working – not to judge single employees or citizens.
