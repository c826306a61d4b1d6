# Time: how long cases take, where the time lies, and what is typical.
time-title = Time
time-lede = How long cases take, where the time lies, and what is typical
time-waiting = Measuring time …
time-measure = What is measured
time-from = Measure from
time-occurrence = Until
time-to = Step
time-whole = The whole case
time-choose-step = Choose a step
time-choose-to = Choose the step to measure to. Until then the whole case is measured.
time-first = the first time
time-last = the last time
time-next = the next time, each time
time-first-is = From the first time the first step happens to the first time after that the second does
time-last-is = From the first time the first step happens to the last time after that the second does
time-next-is = From each time the first step happens to the next time the second does: a case can have several times
time-name-first = From { $from } to the first { $to }
time-name-last = From { $from } to the last { $to }
time-name-next = From each { $from } to the next { $to }
time-clock = Clock
time-working = Working time
time-calendar = Calendar time
time-in-working = in working time
time-in-calendar = in calendar time
time-figures = Key figures
time-median = Median
time-median-is = Half of them take no longer than this
time-p90 = 90% within
time-p90-is = Nine out of ten take no longer than this
time-p25 = 25% within
time-p75 = 75% within
time-total = Time in all
time-total-is = The sum of all time measured here
time-efficiency = Flow efficiency
time-efficiency-unknown = cannot be known: the log has one time per event
time-efficiency-of = { $worked } of processing, { $waited } of waiting
time-measured = Cases measured
time-measured-all = all cases shown
time-measured-closed = closed, of { $all } cases shown
time-measured-of = of { $all } cases shown
time-measured-times = of { $all } cases shown; { $times } times
time-counts-whole = Time runs from the first event of the case to its last. The last event is taken as the end, even where the case is still open.
time-counts-closed = Time runs from the first event of the case to its last. Only closed cases are measured; open cases: { $n }. What closes a case is chosen under Overview.
time-counts-between = Time runs from when the first step is done to when the second is done. All cases shown count, open ones too.
time-without-from = Without “{ $from }”: { $n } cases.
time-without-to = With “{ $from }” but no “{ $to }” after it: { $n } cases.
time-unmet = Occurrences of “{ $from }” with no “{ $to }” after them: { $n }.
time-one-time = The log has one time per event. How much of the time somebody works on the case, and how much it lies still, can therefore not be known: both are in the time until the next event.
time-distribution = Distribution
time-bins-cases = number of cases; each bar is { $width } wide, { $clock }
time-bins-times = number of times; each bar is { $width } wide, { $clock }
time-said-cases = Half of { $n } cases take at most { $median }, and nine out of ten at most { $p90 }.
time-said-times = Half of { $n } times are at most { $median }, and nine out of ten at most { $p90 }.
time-longer-times = The last bar is { $edge } { $unit } and more: { $cases } times.
time-few = Fewer than 10 cases: median and 90% limit are not shown.
time-nothing = None of the cases shown can be measured like this.
time-file-distribution = distribution of time
time-places = Where the time lies
time-places-by = Show by
time-by-step = Step
time-by-transition = Transition
time-place = Place
time-place-is = The step, the transition or the value the case stands at
time-share = Share
time-share-is = Share of all time measured
time-share-percent = Share of time (%)
time-times = Times
time-times-is = How often the time until the next event is measured here
time-cases-is = Cases that have time here
time-places-are = The time from each event to the next is put down to the place where the case stands meanwhile.
time-places-not-told =
    { $n ->
        [one] 1 place is not shown because too few cases have time there.
       *[other] { $n } places are not shown because too few cases have time there, or because they could be worked out from the rest.
    }
time-places-further =
    { $n ->
        [one] 1 place with less time is left out.
       *[other] { $n } places with less time are left out.
    }
time-places-none = There is no time to divide: every case has one event only, or too few cases can be measured.
time-file-places = where the time lies
time-no-value = no value
time-groups = Side by side
time-groups-by = Compare by
time-groups-propose = What Spor proposes
time-groups-unit = { $unit } { $clock }
time-groups-middle = middle half
time-groups-none = Choose a column with several values. Groups of fewer than 10 cases are shown together.
time-groups-no-column = The log has no column to compare by. Employees are not compared.
time-groups-folded =
    { $n ->
        [one] 1 value is not shown by itself: { $cases } cases.
       *[other] { $n } values are not shown by themselves: { $cases } cases in all.
    }
time-groups-no-cause = A difference between groups is no cause.
time-groups-keep = Keep cases: { $what }
time-file-groups = time side by side
time-in-hours = { $name } (hours { $clock })
time-day-1 = Mon
time-day-2 = Tue
time-day-3 = Wed
time-day-4 = Thu
time-day-5 = Fri
time-day-6 = Sat
time-day-7 = Sun
time-calendar-button = Working calendar: { $name }
time-calendar-title = Working calendar
time-calendar-is = Working time counts only the hours in which the office is open. The calendar also holds for the filter “in working time”.
time-calendar-never = never open
time-calendar-holidays = closed on holidays
time-calendar-closed = Also closed: { $days }.
time-calendar-hours = Opening hours
time-calendar-from = { $day } from
time-calendar-to = { $day } to
time-calendar-shut = closed
time-calendar-close-holidays = Closed on Danish public holidays
time-calendar-bededag = Store bededag is a holiday up to and including 2023.
time-calendar-other = Also closed
time-closed-constitution = Constitution Day
time-closed-ascension = the day after Ascension Day
time-closed-christmas = Christmas Eve
time-closed-new-year = New Year’s Eve
time-closed-after-easter = { $n } days after Easter Sunday
time-calendar-first = From
time-calendar-last = To
time-calendar-add = Add closing days
time-calendar-remove = Remove { $days }
time-calendar-wrong = An office closes after it opens. Correct { $day }.
time-calendar-use = Use the calendar
time-calendar-reset = Reset
time-calendar-used = The working calendar was changed
