# Cases: the list of single cases, and one case as a timeline.
cases-title = Cases
cases-lede = One case at a time: what happened when, and how long it waited.
cases-waiting-list = Putting the cases in order …
cases-search = Search the case's id
cases-search-pseudonym = Search by pseudonym
cases-order = Order
cases-by-begin = Start
cases-by-duration = Time
cases-by-events = Number of events
cases-by-name = Name of the case
cases-rising = Rising
cases-falling = Falling
cases-turn = Turn the order round
cases-count =
    { $n ->
        [one] 1 case
       *[other] { $n } cases
    }
cases-found =
    { $n ->
        [one] 1 of { $all } cases
       *[other] { $n } of { $all } cases
    }
cases-none-found = No case is called that
cases-none-found-how = Search for a part of the name, or clear the search.
cases-none-found-clear = Clear the search
cases-list = Cases in order. Arrow up and down choose a case.
cases-row-loading = Fetching the case …
cases-events =
    { $n ->
        [one] 1 event
       *[other] { $n } events
    }
cases-case = Case { $name }
cases-previous = Previous
cases-next = Next
cases-previous-how = The previous case of the list (arrow up in the list)
cases-next-how = The next case of the list (arrow down in the list)
cases-this = This case:
cases-only = Only this course
cases-only-how = Filter to the cases that have exactly the same steps in the same order
cases-to-map = Show on the map
cases-to-map-how = Filter to the course of the case, and show it on the process map
cases-variant =
    { $n ->
        [one] Variant { $rank } of { $all }: { $cases } case, { $share }
       *[other] Variant { $rank } of { $all }: { $cases } cases, { $share }
    }
cases-variant-rare = A rare variant: so few cases take the course that their number is not shown.
cases-waiting = Waited <b>{ $all }</b> in all: <b>{ $open }</b> during opening hours and { $closed } outside.
cases-waiting-days = Waited <b>{ $all }</b> in all. Some times are a date only, so the waiting cannot be split by opening hours.
cases-no-waiting = The case did not wait: its events have the same time or overlap.
cases-hours = Opening hours by the working calendar, which can be changed under Time.
cases-no-starts = The log does not say when a step begins. So the work on a step is part of the waiting before it.
cases-waited = waited { $time }, of which { $open } during opening hours
cases-waited-days = waited { $time }
cases-lasted = { $step } took { $time }
cases-lane-others =
    { $n ->
        [one] 1 more step
       *[other] { $n } more steps
    }
cases-timeline = Timeline of case { $name }. The table below says the same.
cases-key-clock = with clock
cases-key-day = date only: the order within the day is uncertain
cases-key-last = last event of the case
cases-key-wait = waits for the step
cases-key-work = the step is under way
cases-table = The events of the case
cases-picture-file = course of the case
cases-file-events = events of the case
cases-file-list = cases
cases-column-name = Case
cases-column-begin = Begins
cases-column-hours = Time (hours)
cases-column-events = Events
cases-column-last = Last activity
cases-waited-hours = Waited (hours)
cases-open-hours = Of which in opening hours (hours)
cases-closed-hours = Of which outside (hours)
cases-date = Date
cases-clock = Clock
cases-step = Step
cases-started = Began
cases-waited-head = Waiting
cases-waited-is = From the end of the step before to the beginning of this one
cases-open-head = Open hours
cases-open-is = The part of the waiting when the office was open by the working calendar, which can be changed under Time
cases-closed-head = Outside
cases-closed-is = The part of the waiting in which the office was closed
cases-tied = same time
cases-tied-is = Another event of the case has exactly the same time. Their order is the one they have in the file.
cases-withheld =
    { $n ->
        [one] 1 column is not shown: it is free text, dates or personal data.
       *[other] { $n } columns are not shown: they are free text, dates or personal data.
    }
cases-rare = rare value
cases-open = open
cases-not-measured = not measured
cases-times = Of a case with several times the longest is shown.
cases-time-is = Times run to the last event of a case, also of cases that are under way.
