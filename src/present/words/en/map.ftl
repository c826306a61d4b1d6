# The process map: labels, sentences, details, table, and help in reading it.
map-start = Start
map-end = End
map-picture-title = Process map
map-nothing-after = nothing after
map-n-cases =
    { $n ->
        [one] { $n } case
       *[other] { $n } cases
    }
map-n-times =
    { $n ->
        [one] { $n } time
       *[other] { $n } times
    }
map-most-times = at most { $n }
map-mean-times = { $mean } per case

# The number on the map.
map-metric-cases = Number of cases
map-metric-case-share = Share of cases
map-metric-leaving-share = Share of cases leaving the step
map-metric-entering-share = Share of cases entering the step
map-metric-occurrences = Occurrences
map-metric-occurrence-share = Share of all occurrences
map-metric-max-in-case = Most in one case
map-metric-median-in-case = Median in cases that have it
map-metric-least-in-case = Fewest in one case
map-metric-mean-per-case = Mean per case
map-metric-repeats = Repetitions
map-metric-repeat-cases = Cases with repetition
map-metric-self-loops = Repetitions right after each other
map-metric-loops-in = Repetitions with other steps between
map-metric-loops-out = Leads back from here
map-metric-net-loops = Repetitions in less leading back
map-metric-median = Median duration
map-metric-mean = Mean duration
map-metric-p90 = 90th percentile of duration
map-metric-total = Total duration
map-metric-duration-share = Share of total duration
map-metric-shortest = Shortest duration
map-metric-longest = Longest duration
map-metric-range = Range: longest less shortest duration
map-metric-spread = Standard deviation of duration
map-metric-median-processing = Median processing
map-metric-total-processing = Total processing
map-metric-median-number = Median in column
map-metric-mean-number = Mean in column
map-metric-total-number = Sum in column
map-short-median = Median
map-short-mean = Mean
map-short-p90 = 90% within
map-short-total = Total
map-short-shortest = Shortest
map-short-longest = Longest

# How much the map shows.
map-statement = The map shows { $drawn } of { $all } cases ({ $share }) completely · { $hidden }
map-statement-none = Each of the { $all } cases has at least one step or transition that the map does not show · { $hidden }
map-hidden-none = nothing is hidden
map-hidden-edges =
    { $edges ->
        [one] { $edges } transition is hidden
       *[other] { $edges } transitions are hidden
    }
map-hidden-activities =
    { $activities ->
        [one] { $activities } activity is hidden
       *[other] { $activities } activities are hidden
    }
map-hidden-both =
    { $activities ->
        [one] { $activities } activity
       *[other] { $activities } activities
    } and { $edges ->
        [one] { $edges } transition
       *[other] { $edges } transitions
    } are hidden

# Sentences about a step or a transition.
map-start-sentence =
    { $n ->
        [one] <b>{ $n } case</b> begins here.
       *[other] <b>{ $n } cases</b> begin here.
    }
map-end-sentence =
    { $n ->
        [one] <b>{ $n } case</b> ends here.
       *[other] <b>{ $n } cases</b> end here.
    }
map-ends-have-no-time = Start and End are not events, so they have no duration.
map-node-sentence = <b>{ $cases } of { $all } cases ({ $share })</b> had the step at least once, { $times } times in all.
map-node-once = <b>{ $cases } of { $all } cases ({ $share })</b> had the step, none more than once.
map-repetition-twice =
    { $once ->
        [one] { $once } case
       *[other] { $once } cases
    } had the step once, { $twice } twice.
map-repetition-more =
    { $once ->
        [one] { $once } case
       *[other] { $once } cases
    } had the step once, { $twice } twice and { $more } three times or more.
map-begins-with = <b>{ $cases } of { $all } cases ({ $share })</b> begin with { $to }.
map-ends-with = <b>{ $cases } of { $all } cases ({ $share })</b> end with { $from }.
map-edge-sentence =
    <b>{ $cases } of { $all } cases ({ $share })</b> went directly from { $from } to { $to } at least once, { $times } { $times ->
        [1] time
       *[other] times
    } in all.
map-edge-loop =
    <b>{ $cases } of { $all } cases ({ $share })</b> had { $from } twice in a row at least once, { $times } { $times ->
        [1] time
       *[other] times
    } in all.
map-edge-leaving =
    That is { $share } of { $n ->
        [one] the { $n } case
       *[other] the { $n } cases
    } that had { $from }.
map-uncertain-short = The order is uncertain.

# Details.
map-kind-step = Activity
map-kind-transition = Transition
map-kind-start = Where cases begin
map-kind-end = Where cases end
map-kind-map = The whole map
map-transition-title = { $from } → { $to }
map-figure-cases = Cases
map-figure-times = Times
map-figure-most = Most in one case
map-flow-from = Comes from
map-flow-to = Goes on to
map-flow-begins-with = Begins with
map-flow-ends-with = Ends with
map-flow-from-none = No transition leads here.
map-flow-to-none = No transition leads on from here.
map-flow-cases =
    { $n ->
        [one] <b>{ $n }</b> case
       *[other] <b>{ $n }</b> cases
    }
map-flow-times =
    { $n ->
        [one] { $n } time
       *[other] { $n } times
    }
map-flow-times-median =
    { $n ->
        [one] { $n } time
       *[other] { $n } times
    } · median { $median }
map-flow-off-map = not on the map
map-time-next = Time until the next step is done
map-time-next-start = Waiting time until the next step begins
map-time-edge = Time between the two steps
map-time-edge-start = Waiting time between the two steps
map-time-processing = Processing time
map-time-measured =
    { $n ->
        [one] Measured { $n } time, { $hours }
       *[other] Measured { $n } times, { $hours }
    }
map-note-uncertain = The order is uncertain: some events of the same case have the same time, or the day only. Depending on their order the number is { $cases } cases ({ $times } times). The map takes the order of the file.
map-note-negative = { $n } of { $times } times { $to } began before { $from } was done. Those times are negative and count as negative.
map-note-concurrent = Concurrent? { $from } comes before { $to } almost as often ({ $there } times) as after it ({ $back } times). The two steps may be going on at the same time.
map-note-skipped =
    { $n ->
        [one] { $n } hidden activity is skipped: “directly” means without other shown steps in between.
       *[other] { $n } hidden activities are skipped: “directly” means without other shown steps in between.
    }
map-note-not-drawn = The transition is not drawn with the number of transitions chosen.

# The whole map.
map-overview-shown = What the map shows
map-overview-hidden = Hidden activities
map-hidden-more =
    { $n ->
        [one] and { $n } more
       *[other] and { $n } more
    }
map-without-steps =
    { $n ->
        [one] { $n } case has none of the steps shown.
       *[other] { $n } cases have none of the steps shown.
    }
map-reading-title = How to read the map
map-reading-sums = <b>Numbers of cases do not add up.</b> A case counts once on every step and transition it has had, also when it goes in circles. So what enters a step is often more than the step itself.
map-reading-left-out = <b>The map does not show everything.</b> Hidden transitions can make a process look straighter than it is. The line above the map says how many cases are drawn completely.
map-reading-loops = <b>Circles can be concurrency.</b> Two steps that go on at the same time look like back and forth.
map-reading-times = <b>Durations depend on what is hidden.</b> When an activity is hidden, time is measured to the next step shown, and the numbers on transitions are computed again.
map-reading-clock = <b>The time on a transition</b> runs from one step being done to the next being done, { $hours }.
map-reading-clock-start = <b>The time on a transition</b> runs from one step being done to the next beginning, { $hours }. It is negative where the next begins first.
map-reading-measure = <b>Times on the map are always from one step to the next,</b> whatever the other views measure: a transition is just the way between two steps that follow each other. Open cases count, since a transition that has happened is over. The clock is shared: calendar or working time is chosen here under More choices, or in Time. The time of the whole case and between two chosen steps is under Time.
map-reading-dashed = <b>Dashed transition:</b> some events have the same time, or the day only, so their order is uncertain. The number is the least and the greatest that the order can give.
map-elsewhere-title = The same number in other tools
map-elsewhere-cases = Number of cases: Case frequency in Disco, Power Automate, Apromore and Celonis. PM4Py does not have it in its ordinary calls.
map-elsewhere-case-share = Share of cases: Case coverage in Disco, Case frequency in per cent in Power Automate, Relative case frequency in Apromore, relative-case in bupaR.
map-elsewhere-leaving-share = Share of cases leaving the step: the others do not have it for cases. relative-antecedent in bupaR is the same for occurrences.
map-elsewhere-entering-share = Share of cases entering the step: the others do not have it for cases. relative-consequent in bupaR is the same for occurrences.
map-elsewhere-occurrences = Occurrences: Absolute frequency in Disco, Event frequency in Power Automate, Total frequency in Apromore, Activity frequency in Celonis, frequency in PM4Py.
map-elsewhere-occurrence-share = Share of all occurrences: Event frequency in per cent in Power Automate, relative in bupaR.
map-elsewhere-max-in-case = Most in one case: Max repetitions in Disco, Maximum repetitions in Power Automate, Max frequency in Apromore.
map-elsewhere-median-in-case = Median in cases that have it: Median frequency in Apromore.
map-elsewhere-least-in-case = Fewest in one case: Min frequency in Apromore.
map-elsewhere-mean-per-case = Mean per case: Average frequency in Apromore, which also counts cases without the step.
map-elsewhere-repeats = Repetitions: Rework, Self-loop and Loop in Power Automate are parts of it. A transition from a step to itself is Self-loop.
map-elsewhere-repeat-cases = Cases with repetition: not on the map in the others.
map-elsewhere-self-loops = Repetitions right after each other: Self-loop in Power Automate.
map-elsewhere-loops-in = Repetitions with other steps between: Loop and Loop inflow in Power Automate.
map-elsewhere-loops-out = Leads back from here: Loop outflow in Power Automate.
map-elsewhere-net-loops = Repetitions in less leading back: Net loop gain in Power Automate.
map-elsewhere-median = Median duration: Median duration in Disco and Apromore, Median throughput time in Celonis, median in PM4Py. Power Automate does not have it on the map.
map-elsewhere-mean = Mean duration: Mean duration in Disco and Power Automate, Average duration in Apromore, Average throughput time in Celonis, mean in PM4Py.
map-elsewhere-p90 = 90th percentile of duration: not on the map in Disco, Power Automate, Apromore or Celonis.
map-elsewhere-total = Total duration: Total duration in Disco, Power Automate and Apromore, sum in PM4Py.
map-elsewhere-duration-share = Share of total duration: Total duration in per cent in Power Automate.
map-elsewhere-shortest = Shortest duration: Min. duration in Disco, Minimum duration in Power Automate, Min duration in Apromore, min in PM4Py.
map-elsewhere-longest = Longest duration: Max. duration in Disco, Maximum duration in Power Automate, Max duration in Apromore, max in PM4Py.
map-elsewhere-range = Range: Range in Power Automate.
map-elsewhere-spread = Standard deviation: Standard deviation in Power Automate, stdev in PM4Py.
map-elsewhere-median-processing = Median processing: the duration of a step in Apromore, Disco and Power Automate.
map-elsewhere-total-processing = Total processing: the total duration of a step in Apromore, Disco and Power Automate.
map-elsewhere-median-number = Median of numbers: cost per step in Apromore, finance attributes in Power Automate. Disco does not have it.
map-elsewhere-mean-number = Mean of numbers: average cost per step in Apromore, finance attributes in Power Automate. Disco does not have it.
map-elsewhere-total-number = Sum of numbers: total cost per step in Apromore, finance attributes in Power Automate. Disco does not have it.

# Legend.
map-legend-cases = <b>The number is the number of cases</b> that had the step or transition at least once. The numbers do not add up: a case counts everywhere it goes.
map-legend-case-share = <b>The number is the share of all cases shown</b> that had the step or transition at least once.
map-legend-leaving-share = <b>The number is the share of the cases that had the step</b> that took the transition at least once.
map-legend-entering-share = <b>The number is the share of the cases that had the next step</b> that came by the transition at least once.
map-legend-occurrences = <b>The number is how many times</b> the step or transition happened, all cases together.
map-legend-occurrence-share = <b>The number is the share of all occurrences:</b> of all events on the map, or of all transitions.
map-legend-max-in-case = <b>The number is the most times in one case.</b>
map-legend-median-in-case = <b>The number is the median of times per case</b> among the cases that have the step or transition.
map-legend-least-in-case = <b>The number is the fewest times in one case</b> among the cases that have the step or transition.
map-legend-mean-per-case = <b>The number is times per case</b>, over all cases shown, also those without the step.
map-legend-repeats = <b>The number is repetitions:</b> times after the first in each case. On a transition: how often it leads back to a step the case has had before.
map-legend-repeat-cases = <b>The number is cases with repetition:</b> cases that have the step again, or in which the transition leads back to a step the case has had before.
map-legend-self-loops = <b>The number is repetitions right after each other:</b> times that the step follows itself.
map-legend-loops-in = <b>The number is repetitions with other steps between:</b> times that the case comes back to a step it has had before, from another.
map-legend-loops-out = <b>The number is how often the case goes back from here:</b> times that the step is followed by another that the case has had before.
map-legend-net-loops = <b>The number is repetitions in less leading back:</b> above nought loops end in the step, below nought they begin there.
map-legend-median = <b>The number is the median duration</b> until the next step is done, { $hours }.
map-legend-mean = <b>The number is the mean duration</b> until the next step is done, { $hours }.
map-legend-p90 = <b>90% are faster than the number:</b> the duration until the next step is done, { $hours }.
map-legend-total = <b>The number is the total duration</b> until the next step is done, { $hours }.
map-legend-shortest = <b>The number is the shortest duration</b> until the next step is done, { $hours }.
map-legend-longest = <b>The number is the longest duration</b> until the next step is done, { $hours }.
map-legend-median-waiting = <b>The number is the median waiting time</b> until the next step begins, { $hours }.
map-legend-mean-waiting = <b>The number is the mean waiting time</b> until the next step begins, { $hours }.
map-legend-p90-waiting = <b>90% are faster than the number:</b> the waiting time until the next step begins, { $hours }.
map-legend-total-waiting = <b>The number is the total waiting time</b> until the next step begins, { $hours }.
map-legend-shortest-waiting = <b>The number is the shortest waiting time</b> until the next step begins, { $hours }.
map-legend-longest-waiting = <b>The number is the longest waiting time</b> until the next step begins, { $hours }.
map-legend-duration-share = <b>The number is the share of all time between steps on the map:</b> the total duration until the next step is done, { $hours }.
map-legend-range = <b>The number is the longest less the shortest duration</b> until the next step is done, { $hours }.
map-legend-spread = <b>The number is the standard deviation of the duration</b> until the next step is done, { $hours }.
map-legend-duration-share-waiting = <b>The number is the share of all time between steps on the map:</b> the total waiting time until the next step begins, { $hours }.
map-legend-range-waiting = <b>The number is the longest less the shortest waiting time</b> until the next step begins, { $hours }.
map-legend-spread-waiting = <b>The number is the standard deviation of the waiting time</b> until the next step begins, { $hours }.
map-legend-median-processing = <b>The number is the median processing</b>: on a step from its beginning to its completion, on a transition the time between the steps, { $hours }.
map-legend-total-processing = <b>The number is the total processing</b>: on a step from its beginning to its completion, on a transition the time between the steps, { $hours }.
map-legend-median-number = <b>The number on a step is the median of “{ $column }”</b> over its events; events without a number are not part of it. On a transition the number is cases.
map-legend-mean-number = <b>The number on a step is the mean of “{ $column }”</b> over its events; events without a number are not part of it. On a transition the number is cases.
map-legend-total-number = <b>The number on a step is the sum of “{ $column }”</b> over its events; events without a number are not part of it. On a transition the number is cases.
map-no-number-column = no column
map-legend-second-is = The second number is: { $metric }.
map-legend-second-time-is = The second number is: { $metric }, { $hours }.
map-legend-colour-is = Colour is: { $metric }.
map-legend-width-is = Width is: { $metric }.
map-legend-long = long time
map-legend-brief = short time
map-legend-many = many cases
map-legend-few = few cases
map-legend-often = many times
map-legend-seldom = few times
map-legend-large-share = large share
map-legend-small-share = small share
map-legend-dashed = uncertain order (same time or day only)

# The table.
map-column-step = Step
map-column-from = From
map-column-to = To
map-column-case-share = Share of cases
map-column-leaving-share = Share leaving step
map-column-most = Most in one case
map-column-mean = Per case
map-column-measured = Measured
map-column-processing = Processing time, median
map-column-range = Uncertain order
map-range-times = { $range } times
map-save-cases = Number of cases
map-save-cases-least = Number of cases, least
map-save-cases-greatest = Number of cases, greatest
map-save-case-share = Share of cases (%)
map-save-leaving-share = Share of cases leaving the step (%)
map-save-times = Occurrences
map-save-times-least = Occurrences, least
map-save-times-greatest = Occurrences, greatest
map-save-most = Most in one case
map-save-mean = Mean per case
map-save-measured = Measured durations
map-save-median-hours = Median duration (hours)
map-save-mean-hours = Mean duration (hours)
map-save-p90-hours = 90th percentile of duration (hours)
map-save-total-hours = Total duration (hours)
map-save-shortest-hours = Shortest duration (hours)
map-save-longest-hours = Longest duration (hours)
map-save-negative = Negative durations
map-save-processing-hours = Processing time, median (hours)
map-save-plainly = { $metric }
map-save-in-percent = { $metric } (%)
map-save-in-hours = { $metric } (hours)

# The map's screen.
map-first-metric = Number on the map
map-second-metric = Also on transitions
map-second-none = Nothing more
map-group-counts = How many
map-group-times = How long
map-group-numbers = Numbers in a column
map-number-column = Column of numbers on events
map-number-first = the first in the file
map-activities = Activities
map-transitions = Transitions
map-n-of-all = { $n } of { $all }
map-n-of-all-rarest = rarest first: { $n } of { $all }
map-rarest-mark = rare
map-slider-least = At least { $n }: fewer would break the way from Start to End.
map-slider-fixed = There is nothing to choose from: all are needed for every step to have a way from Start to End.
map-or-table = Map or table
map-as-map = Map
map-as-table = Table
map-more = More choices
map-rare-activities = The rarest activities first
map-rare-transitions = The rarest transitions first
map-edges-standard = Spor’s choice: 80% of the cases completely, but at most 60 transitions
map-edges-count = The number of transitions on the slider
map-edges-cases = Show at least a share of the cases completely
map-edges-percent = Share of the cases
map-at-least-percent = at least { $n }%
map-clock = The time on a transition
map-hours = Which time counts
map-colour-by = Colour by
map-width-by = Width by
map-by-number = as the number on the map
map-look = Colour and width
map-look-is = The colour of steps and transitions and the width of transitions can each show a number of their own, also another than the one on the map.
map-clock-complete = Until the next step is done
map-clock-start = Until the next step begins (waiting time)
map-reset = Reset choices
map-direction = Direction of the map
map-direction-down = From the top down
map-direction-right = From left to right
map-put-back = Reset places
map-put-back-is = Steps you have moved go back to where the map itself puts them
map-step-moved = { $name } has been moved.
map-picture-name = Process map with { $steps } steps and { $edges } transitions
map-keys = Walk with the arrow keys: down follows a transition forwards, up follows it back, left and right go to the neighbour. Enter shows the numbers. Shift and an arrow move the map. The table has the same content.
map-zoom = Zoom
map-zoom-in = Zoom in (+)
map-zoom-out = Zoom out (-)
map-fit = Fit to the window (0)
map-find = Find step
map-find-keys = Find step (/). Enter goes from one to the next.
map-found =
    { $n ->
        [0] no step
        [one] { $n } step
       *[other] { $n } steps
    }
map-save = Save
map-save-svg = Picture as SVG
map-save-png = Picture as PNG
map-save-transitions = Transitions as CSV for Excel
map-save-steps = Steps as CSV for Excel
map-print = Print
map-reading-short = Read the map
map-legend = Legend
map-close-panel = Close the panel
map-twin = Steps or transitions
map-tab-steps = Steps ({ $n })
map-tab-transitions = Transitions ({ $n })
map-search-table = Search
map-rows-found =
    { $n ->
        [one] { $n } row
       *[other] { $n } rows
    }
map-no-rows = No rows match the search.
map-caption-steps = The steps on the map
map-caption-transitions = The transitions on the map
map-table-foot = The same content as the map. A case can have many steps and transitions, so numbers of cases do not add up. Durations { $hours }, until the next step.
map-file-map = process map
map-file-steps = steps
map-file-transitions = transitions
map-sheet-counts = { $cases } of { $all } cases · { $events } of { $allevents } events
map-sheet-counts-cases = { $cases } of { $all } cases
# What is hidden of what leaves Spor.
map-hides-nothing = No number here has fewer than { $n } cases behind it. Shortest and longest durations are left out.
map-hides-small = Hidden: { $small } numbers with fewer than { $n } cases behind them. Shortest and longest durations are left out.
map-hides-both = Hidden: { $small } numbers with fewer than { $n } cases behind them, and { $complements } more, so that those cannot be worked out. Shortest and longest durations are left out.
map-hides-ranges = { $n ->
        [one] One number of cases is a range
       *[other] { $n } numbers of cases are ranges
    }, so that it cannot be seen how few cases have something more than once.
map-differencing = <b>You have already saved, copied or printed other figures of this log.</b> Who gets both can subtract the figures from each other and may find one that is hidden. Spor cannot prevent it. Pass on one version only.
map-small-leave = Small numbers are shown. Figures of a log about persons can be saved, copied or printed when the small ones are hidden.
map-small-leave-hide = Hide small numbers
map-too-large = Too much for one map
map-too-large-why = { $steps } steps and { $edges } transitions would be a knot that nobody can read. Show fewer, or see the numbers in the table.
map-too-large-edges = Show { $n } transitions
map-too-large-steps = Show { $n } activities
map-too-large-table = Show as table
map-no-cases = No cases to show
map-no-cases-why = There are no cases in the part shown.
map-drawing = Drawing the map
