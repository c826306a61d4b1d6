# Data: several files at once.
files-name =
    { $n ->
        [one] { $name } and 1 other
       *[other] { $name } and { $n } others
    }
files-title = Files
files-how = Files with the same columns are put one after the other. What is said of a case is joined on the id of the case.
files-file = File
files-used-as = Used as
files-use-of = What is { $name } used as?
files-state = Status
files-show-head = Show
files-show = Show { $name }
files-show-short = Show
files-shown = Shown
files-shown-of = Shown: { $name }
files-events = Events
files-table = About the case
files-out = Left out
files-after-each-other =
    { $n ->
        [one] 1 file
       *[other] { $n } files, one after the other
    }
files-missing = Lacks { $roles }
files-ready = Ready
files-not-read = Not read
files-joined = { $matched } of { $cases } cases found their row. { $unused } rows are not used ({ $repeated } of them repeat an id).
files-line = { $file } line { $line }
files-number = file { $n }
