# Data: the shape of the table, and small repairs of its texts.
shape-wide-name = A row is a case, a date field is a step
shape-periods-name = A row is a period: two events
shape-snapshots-name = Lists of several days: changes are events

shape-wide-found =
    { $n ->
        [one] The file looks like a wide list: one row per case and <b>1 column of dates</b>
       *[other] The file looks like a wide list: one row per case and <b>{ $n } columns of dates</b>
    }
shape-wide-what = Spor can make every date an event that is called as its column is. That turns the list into courses.
shape-wide-lost = A wide list has room for one date per step. <b>Repetitions were lost</b> before the file was made: it cannot tell how often a step is repeated, who did it, or what happened between the dates.
shape-wide-use = Read every date as an event
shape-wide-steps = Columns that become steps

shape-periods-found = Every row has a start and an end
shape-periods-what = They are read as <b>one event with a duration</b>. To see start and end as steps of their own on the map, read them as two events.
shape-periods-lost = The duration of the activity becomes the time between two steps. An open end (empty or 31-12-9999) makes no event.
shape-periods-use = Read as two events
shape-started = started
shape-ended = ended

shape-status-found = The file is a status log: <b>{ $old }</b> and <b>{ $new }</b>
shape-status-what = This is the best kind of file: every change of status is an event. The column <b>{ $new }</b> is the activity.

shape-snapshots-found =
    { $n ->
       *[other] The file looks like <b>{ $n } lists</b> of different days with the same cases
    }
shape-snapshots-what = Spor can compare the lists: where a value is another than in the list before, that becomes an event.
shape-snapshots-lost = The time is the day of the list, not of the change. What happened and was undone <b>between two lists</b> cannot be seen, and durations are only as exact as the lists are apart.
shape-snapshots-use = Read the changes as events
shape-snapshots-watched = Values that are followed
shape-gone = No longer on the list

shape-activity-name = Step
shape-time-name = Time
shape-as-rows = Read the rows as they are
shape-is = The table is read in another shape
shape-file-rows = Rows in the file
shape-made-rows = Rows made of them
