# The dotted chart: every event of every case as a dot.
dots-title = Dotted chart
dots-lede = A row for every case and a dot for every event
dots-said = { $cases } cases and { $events } events: a row for every case, { $across }. { $order }
dots-said-time = a dot for every event where it happened
dots-said-since = a dot for every event, so long after the case began
dots-said-order = a dot for every event in the order of the case
dots-said-by-begin = The cases that began first are at the top.
dots-said-by-duration = The cases that lasted longest are at the top.
dots-said-by-end = The cases that ended first are at the top.
dots-rows = Rows { $first }–{ $last } of { $cases } are seen.
dots-across = Across
dots-across-time = Time
dots-across-since = Time since the case began
dots-across-order = Step by step
dots-order = Rows by
dots-by-begin = Begin of the case
dots-by-duration = Duration
dots-by-end = End of the case
dots-colour = Colour by
dots-colour-activity = Activity
dots-zoom = Zoom
dots-window-ways = Filter to what is seen
dots-window = Cases with an event from { $from } to { $to }
dots-fit = Show everything
dots-key = Colours of the dots
dots-key-many = The darker a dot, the more events lie on each other. Where several colours meet, the commonest is seen.
dots-others =
    { $n ->
        [one] 1 other activity
       *[other] { $n } other activities
    }
dots-other-values =
    { $n ->
        [one] 1 other value
       *[other] { $n } other values
    }
dots-keys = The arrow keys move what is seen, with Shift half a picture at a time. Plus and minus zoom, 0 shows everything. The text below the picture says what lies in the middle.
dots-begin = The case begins
dots-here-how = Point at the dots, or come here with Tab, and it says what they are.
dots-here-none = There are no events here.
dots-here =
    { $events ->
        [one] 1 event
       *[other] { $events } events
    } in { $cases ->
        [one] 1 case
       *[other] { $cases } cases
    } { $when }: { $kinds }
dots-here-time = ({ $when })
dots-here-since = ({ $when } after the case began)
dots-here-order = (step { $when })
dots-here-further =
    { $n ->
        [one] 1 more
       *[other] { $n } more
    }
dots-stays = The dots are single cases. The picture of a log about persons cannot be saved; the table can.
dots-file = dotted chart
dots-file-table = events by period
dots-table = Events by period and activity
dots-week = Week
dots-month = Month
dots-quarter = Quarter
dots-quarter-name = Quarter { $n } of { $year }
dots-year = Year
dots-until = up to and including { $period }
dots-total = Total
