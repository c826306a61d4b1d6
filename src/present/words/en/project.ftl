# Project: a file with all that was chosen about a log, and its last figures, without the log.
project-title = Project
project-lede = A project remembers reading, preparation, filters, bookmarks and the last figures – without the log. Open it with the next extract, and see what has changed.
project-save = Save project
project-save-why = Saves the choices and the last figures in a file on your computer. The log is not in it.
project-open = Open project
project-open-why = Opens a project file that was saved with Spor. Then you choose the log.
project-file-name = project
project-saved = The project is saved in { $file }.
project-left-out =
    { $n ->
        [one] 1 filter is not in the file: it keeps no lists of case ids and no values that point at persons. The figures in the file are counted without it.
       *[other] { $n } filters are not in the file, those of bookmarks among them: it keeps no lists of case ids and no values that point at persons. The figures in the file are counted without them.
    }
project-opened = The project is open.
project-in-use = The project is used on the log.
project-in-use-undo = The project is used on the log. Undo leads back to the choices before.
project-saved-at = “{ $name }” was saved { $day } with { $program }.
project-saved-nameless = Saved { $day } with { $program }.
project-waits-title = The project waits for a log
project-waits = Now choose the log file, such as next month’s extract. It is read as the project says. If something does not fit, you are told before the file is read.
project-waits-data = The file is read as the project says. Then the project’s filters, bookmarks and other choices are used.
project-see = See what the project holds
project-to-start = Invented data on the start page
project-forget = Forget the project
project-forgotten = The project is forgotten. The file on your computer is still there.
project-none = No project and no log
project-none-how = Open a project file to go on with a new extract, or choose a log and save a project afterwards.
project-unfit =
    { $n ->
        [one] 1 of the project’s filters names something that the log does not have, and may remove every case.
       *[other] { $n } of the project’s filters name something that the log does not have, and may remove every case.
    }
project-see-filters = See the filters

project-file-unreadable = The browser could not read the file, or it is larger than a project can be. Choose it again.
project-file-broken = The file is no project that Spor can read: line { $line }, column { $column }. Choose a file that was saved with “Save project”. ({ $message })
project-file-entry = Bookmark { $n } of the project is not known to this version of Spor. Correct it in the file, or use a newer Spor. ({ $message })
project-file-newer = The project was saved with a newer Spor (format { $version }). Update Spor and try again.

project-holds = What is in the project
project-holds-reading = Reading
project-holds-sources =
    { $n ->
        [0] no file (invented data)
        [one] 1 layout of files
       *[other] { $n } layouts of files
    }
project-holds-preparation = Preparation
project-holds-steps =
    { $n ->
        [0] no steps
        [one] 1 step
       *[other] { $n } steps
    }
project-holds-filters = Filters
project-holds-filter-count =
    { $n ->
        [0] none
        [one] 1 filter
       *[other] { $n } filters
    }
project-holds-calendar = Working calendar
project-calendar = Spor’s ordinary one
project-calendar-own = your own
project-holds-closing = Closes a case
project-holds-closing-count =
    { $n ->
        [0] not chosen
        [one] 1 step
       *[other] { $n } steps
    }
project-holds-bookmarks = Bookmarks
project-holds-bookmark-count =
    { $n ->
        [0] none
        [one] 1 bookmark
       *[other] { $n } bookmarks
    }
project-holds-note = Note
project-note-there = written
project-note-none = none
project-holds-amber = Amber functions
project-holds-amber-count =
    { $n ->
        [0] no answers
        [one] answers for 1 function
       *[other] answers for { $n } functions
    }
project-holds-figures = Figures
project-holds-figure-count = { $cases } cases, { $steps } steps and { $transitions } transitions
project-holds-not = The log, case ids and values that point at persons are not in it. Small numbers are hidden in logs about persons.
project-note = Note on the project
project-note-hint = What you look into, and what you have seen. Write no names or CPR numbers: the note is in the file.

project-since = Since last time
project-since-file = since last time
project-since-empty = Open a project that was saved with an earlier extract, and its figures stand here beside those now.
project-since-none = No material change since last time
project-since-none-is = That is a result as good as any: what you saw last time still holds.
project-since-some =
    { $n ->
        [one] 1 material change since last time
       *[other] { $n } material changes since last time
    }
project-since-not-compared = The figures cannot be compared, since the number of cases is hidden or nought then or now.
project-since-other-cases = The filters, or what closes a case, are not as in the project. So the figures are not of the same kind of cases.
project-since-rule =
    { $n ->
        [one] A share has changed materially when the difference is at least 1 percentage point and outside what chance often gives: the 95% interval of the difference (Newcombe). A time has changed materially when it is at least 10% longer or shorter.
       *[other] A share has changed materially when the difference is at least 1 percentage point and outside what chance often gives: the 95% interval of the difference (Newcombe), made wider since { $n } shares are compared at once. A time has changed materially when it is at least 10% longer or shorter.
    }
project-since-times = Times are the throughput time of the whole case in calendar time, so that two projects can be compared. If the views measure another time, it stands below them by itself.
project-since-other-time = The time that the views measure was not chosen in the same way last time and now (from and to, or the opening hours). It can therefore not be compared.
project-median-of = { $what }, { $clock }: median
project-p90-of = { $what }, { $clock }: 90% within
project-since-not =
    { $n ->
        [one] 1 step or transition is not compared, since its number is hidden, is a range or is not on both maps.
       *[other] { $n } steps and transitions are not compared, since their numbers are hidden, are ranges or are not on both maps.
    }
project-since-key = Key figures
project-since-steps = Steps: new, gone and changed most
project-since-transitions = Transitions: new, gone and changed most
project-since-most = “Most” is the largest difference in the share of cases, up or down. At most ten of each kind are listed.
project-since-same = The shares are exactly as last time.
project-figure = Figure
project-part-step = Step
project-part-transition = Transition
project-then = Then
project-then-share = Then (%)
project-now = Now
project-now-share = Now (%)
project-change = Change
project-verdict = Verdict
project-closed = Closed cases
project-commonest = In the ten commonest variants
project-points = { $n } points
project-verdict-material = Material
project-verdict-chance = Within chance
project-verdict-time = Below 10%
project-verdict-new = New
project-verdict-gone = Gone
project-verdict-hidden = Cannot be judged
project-verdict-fact = –
