# Hand-overs: where cases go from group to group, what time that takes, and what the groups have to do.
handovers-title = Hand-overs
handovers-short = Changes
handovers-lede = A hand-over is when the next step of a case is carried out by another group.
handovers-waiting = Counting hand-overs …
handovers-said =
    { $n ->
        [one] 1 hand-over between groups in { $all } cases
       *[other] { $n } hand-overs between groups in { $all } cases
    }
handovers-said-nobody = None of the { $all } cases changes the group
handovers-said-hidden = How often the { $all } cases change the group is hidden
handovers-person =
    { $n ->
        [one] 1 change of employee in { $all } cases
       *[other] { $n } changes of employee in { $all } cases
    }
handovers-person-nobody = None of the { $all } cases changes the employee
handovers-person-hidden = How often the { $all } cases change the employee is hidden
handovers-share =
    { $n ->
        [one] 1 case changes at least once. That is { $share }.
       *[other] { $n } cases change at least once. That is { $share }.
    }
handovers-column = Column of groups
handovers-column-none = Choose a column
handovers-proposed = Spor proposes the column by its name.
handovers-propose = Use Spor's proposal
handovers-five = A group stands by itself when at least five persons have worked in it. Spor never shows a single employee and makes no ranking.
handovers-others = Others ({ $n })
handovers-others-are =
    { $n ->
        [one] Others are 1 group.
       *[other] Others are { $n } groups taken together.
    }
handovers-too-few =
    { $n ->
        [one] 1 of the groups has fewer than five persons and does not stand by itself.
       *[other] { $n } of the groups have fewer than five persons and do not stand by themselves.
    }
handovers-without-group = { $n } events do not say which group and are skipped.
handovers-none = No groups to show
handovers-columns-too-few = Not shown, since the groups have fewer than five persons: { $columns }.
handovers-choose = Choose above which column says which group carries out the step.
handovers-only-persons = The log says in the column { $column } who carries out the steps, but has no column of groups with at least five persons. Spor does not show single employees. So only how often cases change the employee is shown here. Read the file again with a column for the team or the department to see more.
handovers-nobody-known = The log has no column that says which employee or group carries out the steps. Read the file again with a column such as team, group or department.
handovers-times = Time to the next event
handovers-times-between = When the group changes
handovers-times-within = Within the same group
handovers-count = Times
handovers-calendar = Calendar time
handovers-working = Working time
handovers-median = Median
handovers-median-is = Half of the times it takes at most so long
handovers-p90 = 90% within
handovers-p90-is = Nine times out of ten it takes at most so long
handovers-working-is = Working time follows the working calendar, which can be changed under Time.
handovers-of-open = Time runs from one event to the next in the same case. Open cases count: the hand-over has happened, even though the case is not closed.
handovers-no-cause = The difference is no cause: what is handed over may be what takes time anyway.
handovers-few-times = Times of fewer than 10 cases are not shown.
handovers-between = From group to group
handovers-between-unit = number of hand-overs; the row hands over, the column takes over
handovers-between-click = Click a number to keep the cases, remove them, or see them alone. By keyboard: the buttons in the table of the most frequent hand-overs, or the filter “Values right after each other”.
handovers-count-of = { $name }, hand-overs: { $n }
handovers-week-of = { $name }, cases: { $n }
handovers-from-to = From \ to
handovers-total = In all
handovers-same = same group
handovers-pairs = The most frequent hand-overs
handovers-pairs-none = No hand-overs between two groups can be shown.
handovers-pair = From → to
handovers-cases = Cases
handovers-further =
    { $n ->
        [one] The file has 1 more.
       *[other] The file has { $n } more.
    }
handovers-changes-title = Changes per case
handovers-changes-head = Number of changes
handovers-changes-is = A case that does not say who counts as without a change.
handovers-changes = { $n }
handovers-changes-of = “{ $name }”, changes: { $n }
handovers-changes-or-more = { $n } or more
handovers-of-person = Employee
handovers-of-group = Group
handovers-there-and-back = There and back between groups
handovers-there-and-back-is = A case goes from a group to another and right back to the first
handovers-there-and-back-cases =
    { $n ->
        [one] 1 case goes there and back between two groups at least once.
       *[other] { $n } cases go there and back between two groups at least once.
    }
handovers-there-and-back-none = No cases go there and back between two groups.
handovers-there-and-back-hidden = How many cases go there and back is hidden.
handovers-way = Way
handovers-not-told =
    { $n ->
        [one] 1 way is not shown: too few cases or too small groups.
       *[other] { $n } ways are not shown: too few cases or too small groups.
    }
handovers-loads = What the groups have to do
handovers-loads-unit = cases with an event in the group, week by week
handovers-group = Group
handovers-events = Events
handovers-weeks-click = Click a number to keep the cases, remove them, or see them alone. By keyboard: the filter “Value in a period”.
handovers-weeks = Cases per week
handovers-busiest = Most cases
handovers-busiest-week = { $week }: { $n }
handovers-overlap = Several tasks at once
handovers-overlap-is = Of the time in which the group is at work on something, the share with at least two tasks at the same time
handovers-overlap-percent = Time with several tasks at once (%)
handovers-week-figure = What the weeks show
handovers-week-tasks = Tasks at a time by week
handovers-parallel = Tasks at once
handovers-parallel-is = So many tasks the group has going on average while it has any
handovers-no-starts = The log has only one time per event. So it cannot be seen how many tasks a group has going at once.
handovers-week = Week
handovers-earlier = { $n } earlier weeks are left out. A wrong date may be the reason for such a long period.
handovers-file-between = hand-overs between groups
handovers-file-times = time to the next event
handovers-file-there-and-back = there and back between groups
handovers-file-loads = cases of the groups
handovers-file-weeks = cases of the groups by week
handovers-file-changes = changes in the cases
handovers-part = Part
handovers-of = From / what
handovers-to = To / week
handovers-median-hours = Median, calendar time (hours)
handovers-p90-hours = 90% within, calendar time (hours)
handovers-median-working-hours = Median, working time (hours)
handovers-p90-working-hours = 90% within, working time (hours)
