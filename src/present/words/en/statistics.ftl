# Statistics: activities, values, arrivals and what happens at the same time.
statistics-title = Statistics
statistics-lede = Activities, values, arrivals of cases and what happens at the same time
statistics-waiting = Counting …
statistics-activities = Activities
statistics-activity = Activity
statistics-cases = Cases
statistics-cases-is = Cases in which the activity happens at least once
statistics-share = Share
statistics-share-is = The share of all cases shown
statistics-events = Events
statistics-first = First
statistics-first-is = Cases that begin with the activity
statistics-last = Last
statistics-last-is = Cases whose last event is the activity
statistics-values = Values of a column
statistics-column = Column
statistics-column-first = The first column
statistics-value = Value
statistics-value-cases-is = Cases with the value. A case can have several values, and then the sum is greater than the number of cases.
statistics-others =
    { $n ->
        [one] 1 other value
       *[other] { $n } other values
    }
statistics-without = Without a value
statistics-persons =
    { $n ->
        [one] 1 column names single persons and cannot be chosen.
       *[other] { $n } columns name single persons and cannot be chosen.
    }
statistics-no-columns = The log has no columns with values to show.
statistics-arrivals = Arrivals
statistics-arrivals-said = { $mean } cases begin a day on average, weekends and public holidays included.
statistics-arrivals-between = Half of the times it is at most { $median } from one case to the next, nine times out of ten at most { $p90 }.
statistics-weekday = Weekday
statistics-began = Begun
statistics-mean-day = Per day
statistics-mean-day-is = Cases divided by the number of such weekdays from the first day to the last
statistics-months = Arrivals month by month
statistics-months-is = Each month is counted for all the years { $first }–{ $last } together.
statistics-month = Month
statistics-step-weekdays = Steps with a weekday of their own
statistics-step-weekdays-is = Steps of whose events at least half lie on the same weekday. Where all lie in even or all in odd weeks, the step happens every second week, and cases wait for the day.
statistics-step-weekdays-none = No step has half of its events on the same weekday.
statistics-step-weekday-is = The weekday that most of the step’s events lie on
statistics-on-weekday = On the day
statistics-on-weekday-is = The step’s events on this weekday
statistics-weekday-share-is = Events on the day as a share of all of the step’s events
statistics-weekday-events-is = All of the step’s events
statistics-even-weeks = In even weeks
statistics-even-weeks-is = Events on the day that lie in weeks with an even number, as a share of those on the day
statistics-event-share = Share of events
statistics-event-share-is = The activity’s events as a share of all events shown
statistics-file-months = arrivals month by month
statistics-file-step-weekdays = steps with a weekday of their own
statistics-batches = Many cases at one time
statistics-batches-is = At least five cases have the same activity at exactly the same time. That happens when a list is worked off at once, or when a system closes cases by itself.
statistics-batches-none = No activity happens in five cases at exactly the same time.
statistics-batch-count = Times
statistics-batch-events = Events
statistics-batch-share = Share
statistics-batch-share-is = The share of the activity's events that have a time of day
statistics-largest = Largest
statistics-largest-is = Cases in the largest
statistics-same-time = The same time in one case
statistics-same-time-is = Two activities stand side by side in a case with exactly the same time. On the map their order is then that of the rows of the file.
statistics-same-time-none = No cases have two activities at exactly the same time.
statistics-pair = Activities
statistics-times = Times
statistics-not-told =
    { $n ->
        [one] 1 pair has too few cases to be shown.
       *[other] { $n } pairs have too few cases to be shown.
    }
statistics-further =
    { $n ->
        [one] The file has 1 more.
       *[other] The file has { $n } more.
    }
statistics-file-activities = activities
statistics-file-values = values
statistics-file-arrivals = arrivals
statistics-file-batches = batches
statistics-file-same-time = simultaneous events
statistics-hidden-note = Small numbers are hidden.
statistics-parts = Parts of the statistics
statistics-part-lists = Numbers and lists
