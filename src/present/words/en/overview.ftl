# Overview: the main figures of the cases in view, and when things happen.
overview-title = Overview
overview-lede = The main figures of the cases in view, and when things happen
overview-waiting = Working out the overview …
overview-figures = Key figures
overview-cases = Cases
overview-all-cases = all cases in the log
overview-of-cases = of { $all } cases in the log
overview-some-cases = of the cases in the log
overview-events = Events
overview-per-case = { $mean } per case on average
overview-variants = Variants
overview-of-activities =
    { $n ->
        [one] different courses of 1 activity
       *[other] different courses of { $n } activities
    }
overview-median = Median throughput time
overview-median-of = half of { $cases } cases take no longer
overview-median-of-times = half of { $cases } times are at most this long
overview-p90 = 90% within
overview-p90-of = nine in ten of { $cases } cases
overview-p90-of-times = nine out of ten of { $cases } times
overview-few = too few cases to show
overview-extremes = Shortest: { $shortest }. Longest: { $longest }.
overview-as = Show as
overview-as-picture = Chart
overview-weeks = Cases week by week
overview-weeks-unit = number of cases a week
overview-weeks-began =
    { $n ->
        [one] Most cases began in { $week }: 1 of { $cases }.
       *[other] Most cases began in { $week }: { $n } of { $cases }.
    }
overview-weeks-open =
    { $n ->
        [one] Most were under way at the end of { $week }: 1.
       *[other] Most were under way at the end of { $week }: { $n }.
    }
overview-weeks-end = A case begins with its first event and ends with its last. Towards the end of the log, more cases are therefore under way than the figures show.
overview-weeks-end-closed = A case begins with its first event and ends with its last if it is closed. Open cases are under way up to the last week.
overview-weeks-earlier = { $n } earlier weeks are left out. A wrong date may be the reason for so long a period.
overview-week = week { $week }, { $year }
overview-iso-week = ISO week
overview-started = Begun
overview-ended = Last event
overview-open = Under way at the week’s end
overview-throughput = How long it takes
overview-throughput-unit = number of cases; each bar is { $width } wide
overview-throughput-unit-times = number of times; each bar is { $width } wide
overview-throughput-said = Half of { $cases } cases are done within { $median }, and nine in ten within { $p90 }.
overview-throughput-median = Half of { $cases } cases are done within { $median }.
overview-throughput-longer = The last bar is { $edge } { $unit } and more: { $cases } cases.
overview-sizes = Events per case
overview-sizes-unit =
    { $width ->
        [one] number of cases; each bar is one number of events
       *[other] number of cases; each bar is { $width } events wide
    }
overview-sizes-axis = events
overview-sizes-said = Half of { $cases } cases have at most { $median } events, and nine in ten at most { $p90 }.
overview-sizes-median = Half of { $cases } cases have at most { $median } events.
overview-sizes-more = The last bar is more than { $most } events: { $cases } cases.
overview-sizes-from = Events from
overview-sizes-to = Events up to
overview-file-sizes = events per case
overview-line-median = Median { $time }
overview-line-p90 = 90% within { $time }
overview-unit-days = days
overview-unit-hours = hours
overview-unit-minutes = minutes
overview-unit-seconds = seconds
overview-from = From ({ $unit })
overview-to = To ({ $unit })
overview-share = Share of cases (%)
overview-hours = When things happen
overview-hours-unit = number of events by weekday and hour
overview-hours-said =
    { $n ->
        [one] Busiest is { $day } { $from }–{ $to } o’clock: 1 of { $events } events.
       *[other] Busiest is { $day } { $from }–{ $to } o’clock: { $n } of { $events } events.
    }
overview-hours-none = No event has a time of day that can be shown.
overview-hours-are = Each column is an hour and begins at the time that stands above it.
overview-hours-without = { $n } events have a date only and are not counted.
overview-hour = { $hour }:00
overview-hour-of-day = From hour
overview-weekday = Weekday
overview-monday = Monday
overview-tuesday = Tuesday
overview-wednesday = Wednesday
overview-thursday = Thursday
overview-friday = Friday
overview-saturday = Saturday
overview-sunday = Sunday
overview-file-weeks = cases by week
overview-file-throughput = times
overview-file-hours = events by weekday and hour
overview-file-figures = key figures
overview-figure = Figure
overview-value = Value
overview-beside = Note
overview-hidden-weeks = Where the line is missing, the number is hidden.
overview-hidden-bins = A dashed bar is a hidden number.
overview-hidden-hours = –: a hidden number.
overview-week-cases = The buttons are of cases that
overview-week-set = Cases that { $what }: { $n }
overview-week-begun = began in the week
overview-week-ended = ended in the week
overview-week-open = were under way at the week’s end
overview-rows-filter = Click in the chart, or use the buttons in the table: keep the cases, remove them, or see them alone.
