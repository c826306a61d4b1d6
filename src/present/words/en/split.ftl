# Split by: groups of cases side by side.
split-title = Split by
split-button = Split by
split-button-by = Split by { $split }
split-why = Divide the cases into groups, and see every figure for each of them
split-choose = Divide the cases by
split-none = No split
split-group-case = Columns of the case
split-group-events = Columns of the events
split-group-start = When the case begins
split-group-filters = Filters
split-start-year = Year
split-start-quarter = Quarter
split-start-month = Month
split-by-year = year
split-by-quarter = quarter
split-by-month = month
split-by-filter = a filter
split-by-filters = two filters
split-with-and-without = With and without a filter
split-with-two = Two filters against each other
split-first = Filter A
split-second = Filter B
split-no-filters = Add a filter to divide by it. Only conditions on cases can divide.
split-filters-how = Filters that divide stop leaving cases out. A filter that is switched off in the list can divide, too.
split-add-set = Add a filter set
split-add-set-why = A saved filter set, or the filters on the list, becomes one filter that cases can be divided by
split-persons-left-out =
    { $n ->
        [one] 1 column of single persons cannot divide.
       *[other] { $n } columns of single persons cannot divide.
    }
split-how = Eight groups at most: the largest, and the rest together. Groups with too few cases or fewer than five employees stand together, too.
split-waiting = Dividing …
split-said-column = By “{ $column }”. Where it is a column of events, the first event of the case counts.
split-said-start = By when the first event of the case begins.
split-said-filter = Cases that the filter keeps, against those it does not: { $first }
split-said-filters = A: { $first }. B: { $second }.
split-said-overlap = A case may be in both or in neither: { $both } are in both, { $neither } in neither.
split-several-values =
    { $n ->
        [one] { $cases } case has several values.
       *[other] { $cases } cases have several values.
    }
split-no-value = No value
split-quarter = Q{ $quarter } { $year }
split-with = With the filter
split-without = Without the filter
split-only-first = Only A
split-only-second = Only B
split-both = Both A and B
split-neither = Neither A nor B
split-others =
    { $n ->
        [one] Others (1)
       *[other] Others ({ $n })
    }
split-all = All
split-tabs = Show group
split-tab-cases = { $cases } cases
split-tab-why = Show the whole page for this group alone
split-shown-said = Showing { $group }
split-said-now = The cases are divided by { $split }
split-ended-said = The cases are not divided any more
split-end = Remove the split
split-no-groups = There are not two groups that are large enough to stand by themselves. Choose another split or fewer filters.
split-table = Figures by group
split-table-unit = Share of the cases of the group, with the number of cases below. Times are median and 90th percentile.
split-table-show = Show figures by group
split-table-hide = Hide figures by group
split-no-rows = There are no figures to set side by side for these cases.
split-rows-left-out =
    { $n ->
        [one] 1 row is not here: too rare, or further down than the 20 most common.
       *[other] { $n } rows are not here: too rare, or further down than the most common.
    }
split-figure = Figure
split-cases = Cases
split-of = { $part } of { $of }
split-closed = Closed cases
split-events-per-case = Events per case
split-median = Median
split-p90 = 90 % are below
split-measured = Cases that can be measured
split-rework = Cases with rework
split-there-and-back = Cases that go there and back
split-reopened = Reopened cases
split-changing-group = Cases that change group
split-back-to-group = Cases that are sent back
split-changing-person = Cases that change employee
split-repeated = { $step } more than once
split-variant = { $rank }. { $steps }
split-other-variants =
    { $n ->
        [one] 1 other variant
       *[other] { $n } other variants
    }
split-pair = { $second } against { $first }
split-pair-first = Compare
split-pair-second = with
split-difference = Difference
split-difference-column = Difference (percentage points; times in hours)
split-difference-is = The share of the second group less that of the first, in percentage points; of medians, that of the second group less that of the first. The interval covers with 95 % confidence.
split-low = 95 % interval from
split-high = 95 % interval to
split-verdict = Verdict
split-points = { $points } points
split-interval = { $low } to { $high }
split-no-difference = No material difference
split-more = Larger share
split-fewer = Smaller share
split-longer = Longer
split-shorter = Shorter
split-note-by = Divided by { $split }.
split-note-interval = Intervals are 95 % intervals, each row by itself: of shares by Newcombe (method 10), of medians by Bonett and Price. Of twenty rows without a difference, one lies outside by chance on average.
split-file = figures-by-group
split-column-figure = { $group }
split-column-cases = { $group }, cases
split-bars = Time by group
split-bars-unit = Share of the cases of the group. The same axes in every group; the last bar is all that takes longer.
split-bars-file = time-by-group
split-bars-said = { $group }: most, { $share }, from { $from }
split-group = Group
split-bins-from = From ({ $unit })
split-column-median = { $group }, median time (hours)
split-median-of-cell = Median time of this group
split-medians-to-complete = Under the number on a transition stands the median time of the group, from the end of the first step to the end of the next, { $hours }.
split-medians-to-start = Under the number on a transition stands the median time of the group, from the end of the first step to the beginning of the next, { $hours }.
split-medians-of-cases = Under the number stands the median time of the group's cases in the row.
split-flow-efficiency = Share of the time that is worked
split-median-processing = Median processing time
split-median-waiting = Median waiting time
split-time-whole = Time
split-time-processing = Processing
split-time-waiting = Waiting
split-time-after = { $part } after { $place }
split-time-up-to = { $part } up to { $place }
split-time-on = { $part } on { $place }
split-handover-time = Median time at a hand-over, { $hours }
split-stay-time = Median time without a hand-over, { $hours }
split-medians-of-places = In the rows on time at a place, the number is the share of the place in all measured time of the group, and below it is the median time there, { $hours }. Shares of time have no interval and are therefore not compared.
split-medians-of-handovers = Below the number on a hand-over is the median time until the next begins, { $hours }.
split-on-picked = Only the variants that are picked for the map count.
split-weeks = Cases week by week by group
split-weeks-unit = number of cases a week, one column a group
split-weeks-of = Show by week
split-weeks-file = cases-by-week-by-group
split-weeks-hidden = Where a number is hidden because it is small, ended and open cases are hidden too: otherwise it could be worked out.
