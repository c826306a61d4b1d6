# Filters: which cases and events count in every view.
filter-title = Filters
filter-lede = The filters hold in every view as soon as they are on, and everything can be undone. The log itself is not changed.
filter-add = Filter
filter-add-title = Add a filter
filter-add-why = Choose which cases and events every view is built on
filter-add-long = Add a filter
filter-add-kinds = Attribute, period, duration, course, rework, sample …
filter-reset = Clear filters
filter-reset-said = All filters are removed. Undo brings them back.
filter-only-said = This filter alone holds now. Undo brings the others back.
filter-save = Save filter set
filter-save-why = The filters are saved as a readable file (JSON) without data. The names of activities, attributes and values that the filters mention are in it. Lists of case ids are never saved.
filter-load = Load filter set
filter-load-why = Load filters that you have saved. They take the place of those here; undo brings those back. What the log does not have is said under the filter.
filter-file-name = filter set
filter-saved = The filters are saved as { $file }.
filter-saved-without =
    { $n ->
        [one] 1 filter is not in the file: lists of case ids, CPR numbers and other certain personal data are never saved.
       *[other] { $n } filters are not in the file: lists of case ids, CPR numbers and other certain personal data are never saved.
    }
filter-loaded =
    { $n ->
        [0] The filter set is empty: no filters are in use now.
        [one] The filter set with 1 filter is loaded.
       *[other] The filter set with { $n } filters is loaded.
    }
filter-file-broken = The file is no filter set: line { $line }, column { $column }. Choose a file that was saved with “Save filter set”. ({ $message })
filter-file-entry = Filter { $n } of the file is not known to this version of Spor. Correct it in the file, or use a newer Spor. ({ $message })
filter-file-newer = The filter set was made with a newer Spor (format { $version }). Update Spor and try again.
filter-file-unreadable = The browser could not read the file. Choose it again.
filter-unknown-activities = { $names } is not in the log.
filter-unknown-attribute = The attribute “{ $name }” is not in the log.
filter-unknown-values = { $values } is not among the log’s “{ $name }”.
filter-chips = Filters in use
filter-edit-chip = Edit filter { $n }: { $what }
filter-remove-chip = Remove filter { $n }: { $what }
filter-list = Filters in use
filter-empty = No filters yet
filter-empty-how = Every case of the log counts. Add a filter here, or choose a step or transition on the process map and press “Keep” or “Remove”.
filter-on = Use filter { $n }
filter-is-off = switched off
filter-switched-on = Filter { $n } is on
filter-switched-off = Filter { $n } is off
filter-turn = Turn filter { $n } round: keep what it removes, and the other way
filter-turned = Filter { $n } is turned round
filter-up = Move filter { $n } up
filter-down = Move filter { $n } down
filter-moved = Now filter { $n }
filter-edit = Edit filter { $n }
filter-remove = Remove filter { $n }
filter-removed = Filter { $n } is removed
filter-added = Filter { $n } is added
filter-changed = Filter { $n } is changed
filter-keys = Alt+arrow moves, Delete removes
filter-order = Event filters act
filter-order-first = before the others
filter-order-listed = where they stand in the list
filter-order-why = A filter of cases sees only the events that are left when its turn comes. If duration stands before an event filter, the whole case is measured; if it stands after it, only the rest.
filter-funnel = What is left
filter-file-funnel = filter funnel
filter-column-number = No.
filter-column-name = Filter
filter-column-cases = Cases left
filter-column-events = Events left
filter-column-went = Change
filter-all = All cases of the log
filter-cases = { $n } cases
filter-events = { $n } events
filter-less =
    { $n ->
        [one] −1 case ({ $share })
       *[other] −{ $n } cases ({ $share })
    }
filter-same = no cases removed
filter-more = +{ $n } cases: stretches count as cases of their own
filter-less-hidden = the difference is hidden
filter-in-force = With the filters that are on
filter-of-all = of { $n } cases
filter-of-events = { $shown } of { $n } events
filter-nothing-left = No cases are left. Switch a filter off, or undo.
filter-new = New filter
filter-edit-title = Edit filter
filter-choose = Add a filter
filter-loading = Fetching what can be chosen …
filter-not-whole = Choose what is missing, and the filter can be used.
filter-would-keep = Gives { $cases } cases and { $events } events
filter-apply = Use filter
filter-keep = Keep change
filter-cancel = Cancel
filter-way = What should happen?
filter-way-keep-cases = Keep these cases
filter-way-drop-cases = Remove these cases
filter-way-keep-events = Keep these events
filter-way-drop-events = Remove these events
filter-family-case = Conditions on the case
filter-family-case-is = True or false of each case by itself. Their order does not matter.
filter-family-relative = Relative
filter-family-relative-is = Measured on the cases left when the filter’s turn comes. Their order matters.
filter-family-events = Events
filter-family-events-is = Cut events away. Then everything is counted anew from what is left.
filter-kind-attribute = Attribute of the case
filter-kind-attribute-is = Cases with certain values, such as target group, category or district
filter-kind-range = Number of the case
filter-kind-range-is = Cases where an attribute is a number between two bounds
filter-kind-event-attribute = Attribute of events
filter-kind-event-attribute-is = Cases where some, all or no events have certain values, such as team
filter-kind-other-value = Other values
filter-kind-other-value-is = Cases where at least one event has another value than the chosen ones, or any value at all
filter-kind-event-range = Number of events
filter-kind-event-range-is = Cases with at least one event where a number lies between two bounds
filter-kind-period = Period
filter-kind-period-is = Cases that began, ended or were under way in a period
filter-kind-week-time = Weekday and hour
filter-kind-week-time-is = Cases that begin, or in which something happens, on certain weekdays or hours
filter-kind-duration = Duration
filter-kind-duration-is = Cases that took longer or shorter than a bound
filter-kind-size = How many events
filter-kind-size-is = Cases with many or few events
filter-kind-variants = Certain variants
filter-kind-variants-is = Cases with exactly these courses. Chosen in the view Variants.
filter-kind-endpoints = First and last step
filter-kind-endpoints-is = Cases that begin or end with certain steps
filter-kind-follows = Step followed by step
filter-kind-follows-is = Right away or later, by the same or another, faster or slower than a bound
filter-kind-never = Step never followed by step
filter-kind-never-is = Cases where it does not happen; you choose whether cases without the first step are in
filter-kind-chain = Chain of steps
filter-kind-chain-is = Three or more steps in order, such as solved → later reopened → later answer sent
filter-kind-right-after = Transition on the map
filter-kind-right-after-is = Two steps right after each other when other steps are passed over, as on a map that hides them
filter-kind-repeats = Rework
filter-kind-repeats-is = Cases where a step is repeated, comes back or goes to and fro
filter-kind-four-eyes = Four eyes
filter-kind-four-eyes-is = Cases where two steps were done by the same, or by different ones
filter-kind-distinct = Change of a value
filter-kind-distinct-is = Cases where a step has several different values, such as caseworkers
filter-kind-in-a-row = Values right after each other
filter-kind-in-a-row-is = Cases that go directly from one value to another, such as from one team to another
filter-kind-changes = Number of changes
filter-kind-changes-is = Cases in which a value changes so many times, such as from team to team
filter-kind-value-period = Value in a period
filter-kind-value-period-is = Cases in which something happens in a period with a certain value, such as a team in a week
filter-kind-same-instant = Steps at the same time
filter-kind-same-instant-is = Cases in which two steps stand side by side at exactly the same time
filter-kind-set = Filter set as one filter
filter-kind-set-is = Cases that fulfil all conditions of a saved filter set, or of those on the list. So two sets can be set against each other with “Divide by”.
filter-set-load = Load a filter set
filter-set-load-why = The conditions in a file that you have saved become one filter. The filters on the list stay.
filter-set-list = Use the filters on the list
filter-set-list-why = The filters that are on become one filter. Switch them off afterwards unless they are to hold one by one as well.
filter-set-holds = The conditions of the set
filter-set-no-conditions = There are no filters to take, or some of them are no conditions on a case by itself. Filters that cut events away, or depend on the other cases, cannot be part of a set.
filter-kind-ids = List of case numbers
filter-kind-ids-is = Paste a list. The numbers do not leave the machine.
filter-kind-commonest = The commonest variants
filter-kind-commonest-is = The first so many courses
filter-kind-coverage = Coverage of variants
filter-kind-coverage-is = The fewest variants that together hold a share of the cases
filter-kind-share = Variants above a share
filter-kind-share-is = Only variants that at least a certain share of the cases follow
filter-kind-batch = Many cases at once
filter-kind-batch-is = Cases that have a step at exactly the same time as many others
filter-kind-sample = Random sample
filter-kind-sample-is = So many cases by chance; the same seed gives the same cases
filter-kind-activities = Only certain steps
filter-kind-activities-is = Events of chosen activities
filter-kind-events-with = Events with a value
filter-kind-events-with-is = Such as the events of one team only
filter-kind-trim = Trim to a period
filter-kind-trim-is = Only the events that lie in the period
filter-kind-between = Between two steps
filter-kind-between-is = The part of the case between two steps
filter-kind-stretches = Stretches as cases of their own
filter-kind-stretches-is = Every stretch from one step to another becomes a case of its own. Small numbers then count stretches, and several of them may be one citizen.
filter-kind-part = Before or after a step
filter-kind-part-is = The case from, or until, a step
filter-say-keep-cases-where = Keep cases where { $what }
filter-say-drop-cases-where = Remove cases where { $what }
filter-say-keep-cases = Keep cases { $what }
filter-say-drop-cases = Remove cases { $what }
filter-say-keep-events = Keep events { $what }
filter-say-drop-events = Remove events { $what }
filter-say-not = not: { $what }
filter-say-attribute = “{ $name }” is { $values }
filter-say-range = “{ $name }” is { $bounds }
filter-say-any-event = at least one event has “{ $name }” { $values }
filter-say-some-value = at least one event has a value in “{ $name }”
filter-say-other-than = at least one event has another “{ $name }” than { $values }
filter-say-all-events = all events have “{ $name }” { $values }
filter-say-no-event = no event has “{ $name }” { $values }
filter-say-event-range = at least one event has “{ $name }” { $bounds }
filter-say-active = something happened { $period }
filter-say-contained = the whole course lies { $period }
filter-say-started = the course began { $period }
filter-say-ended = the course ended { $period }
filter-say-intersecting = the course was under way { $period }
filter-say-throughput = the throughput time is { $bounds }
filter-say-processing = the processing time is { $bounds }
filter-say-waiting = the waiting time is { $bounds }
filter-say-closed-time = the case is closed by { $names }, and the throughput time is { $bounds }
filter-say-time-between = the time “{ $what }” is { $bounds }
filter-say-some-time-between = at least one time “{ $what }” is { $bounds }
filter-say-in-working-time = { "" } in working time
filter-say-size = the number of events is { $bounds }
filter-say-variants =
    { $n ->
        [one] the course is the chosen variant
       *[other] the course is one of { $n } chosen variants
    }
filter-say-first = the first step is { $names }
filter-say-last = the last step is { $names }
filter-say-and = { " and " }
filter-say-directly = { $from } is followed right away by { $to }
filter-say-eventually = { $from } is later followed by { $to }
filter-say-never-directly = { $from } is never followed right away by { $to }
filter-say-never-eventually = { $from } is never later followed by { $to }
filter-say-with-those-without = { "" } (also cases without { $names })
filter-say-without-those-without = { "" } (only cases with { $names })
filter-say-same-value = { "" }, with the same “{ $name }”
filter-say-other-value = { "" }, with another “{ $name }”
filter-say-time = { "" }, after { $bounds }
filter-say-time-to-start = { "" }, beginning after { $bounds }
filter-say-gap-directly = right away
filter-say-gap-eventually = later
filter-say-gap-without = later without { $names } in between
filter-say-some-step = a step
filter-say-right-after = “{ $to }” comes right after “{ $from }”
filter-say-comes-first = “{ $name }” comes first
filter-say-comes-last = “{ $name }” comes last
filter-say-passing-over = { "" }, passing over { $names }
filter-say-passing-over-n = { "" }, passing over { $n } steps
filter-say-looking-at = { "" }, looking at { $names } only
filter-say-looking-at-n = { "" }, looking at { $n } steps only
filter-say-times =
    { $n ->
        [one] { $name } happens at least once
       *[other] { $name } happens at least { $n } times
    }
filter-say-self-loop =
    { $n ->
        [one] { $name } is repeated right away at least once
       *[other] { $name } is repeated right away at least { $n } times
    }
filter-say-return =
    { $n ->
        [one] { $name } comes back at least once
       *[other] { $name } comes back at least { $n } times
    }
filter-say-ping-pong =
    { $n ->
        [one] { $name } goes to and fro at least once
       *[other] { $name } goes to and fro at least { $n } times
    }
filter-say-same-eyes = “{ $first }” and “{ $second }” have the same “{ $name }”
filter-say-four-eyes = “{ $first }” and “{ $second }” have different “{ $name }”
filter-say-distinct = “{ $activity }” has at least { $n } different “{ $name }”
filter-say-week-begin = the case begins on a { $days }
filter-say-week-begin-hours = the case begins on a { $days } between { $from } and { $to } o’clock
filter-say-week-event = something happens on a { $days }
filter-say-week-event-hours = something happens on a { $days } between { $from } and { $to } o’clock
filter-say-in-a-row = “{ $name }” goes directly { $row }
filter-say-changes = the number of changes of “{ $name }” is { $bounds }
filter-say-value-period = something happened { $period } with “{ $name }” { $values }
filter-say-same-instant = “{ $one }” and “{ $other }” stand side by side at the same time
filter-say-ids =
    { $n ->
        [one] the case number is on a list of 1
       *[other] the case number is on a list of { $n }
    }
filter-say-commonest =
    { $n ->
        [one] in the commonest variant
       *[other] in the { $n } commonest variants
    }
filter-say-coverage = in the commonest variants that hold { $share }
filter-say-share = in variants with at least { $share } of the cases
filter-say-batch = with “{ $name }” at exactly the same time in at least { $n } cases
filter-say-sample = in a sample of { $n } (seed { $seed })
filter-say-activities = of { $names }
filter-say-events-with = with “{ $name }” { $values }
filter-say-trim = { $period }
filter-say-between-last = from the first { $first } to the last { $last }
filter-say-between-first = from the first { $first } to the first { $last }
filter-say-stretches = in stretches from { $first } to { $last }, each a case of its own
filter-say-from-first = from the first “{ $name }”
filter-say-from-last = from the last “{ $name }”
filter-say-until-first = until the first “{ $name }”
filter-say-until-last = until the last “{ $name }”
filter-say-without-itself = { "" } (without the step itself)
filter-say-missing = missing
filter-say-or = { " " }or{ " " }
filter-say-or-missing = { $values } or missing
filter-say-exactly = exactly { $n }
filter-say-from-to = between { $least } and { $most }
filter-say-at-least = at least { $n }
filter-say-at-most = at most { $n }
filter-say-on-day = on { $day }
filter-say-from-until = from { $from } to { $until }
filter-say-since = from { $from }
filter-say-until = to { $until }
filter-field-attribute = Attribute
filter-field-attribute-none = Choose an attribute
filter-field-values = Values
filter-field-value-count = { $cases } cases
filter-field-persons = The column names single persons, by name or pseudonym, so its values are not listed.
filter-field-persons-none = The log is about persons. So it cannot be filtered by what one of them has done. Choose a column of groups, or ask with “Four eyes” whether the same person stood at two steps.
filter-field-persons-type = Values, one on each line
filter-field-persons-type-how = Write them as they stand in the source.
filter-field-missing = Also those where the attribute is missing
filter-field-values-left-out =
    { $n ->
        [one] 1 value is not listed, since it may point at a person.
       *[other] { $n } values are not listed: too many, or they may point at a person.
    }
filter-field-quantifier = How many events?
filter-field-other-how = With no values chosen it is cases with any value. Turned round it is cases without.
filter-field-any = at least one
filter-field-all = all
filter-field-none = none
filter-field-least = At least
filter-field-most = At most
filter-field-unit = Unit
filter-field-measure = Which time?
filter-field-throughput = throughput time
filter-field-processing = processing time
filter-field-waiting = waiting time
filter-field-closed = throughput time of closed cases
filter-field-closed-by = The case ends with
filter-field-step-to-step = time between two steps
filter-field-working = Count working time only
filter-field-working-is = { $calendar } The working calendar is changed under Time.
filter-field-one-time = The log has one time per event: processing and waiting time cannot be known, and no case fits.
filter-field-minutes = minutes
filter-field-hours = hours
filter-field-days = days
filter-field-mode = Cases that
filter-field-started = began in the period
filter-field-ended = ended in the period
filter-field-contained = both begin and end in the period
filter-field-active = have an event in the period
filter-field-intersecting = were under way in the period
filter-field-from = From
filter-field-until = Up to and including
filter-field-first = First step
filter-field-last = Last step
filter-field-any-step = With nothing chosen, every step will do.
filter-field-follow-from = First
filter-field-follow-to = Then
filter-field-near = How close?
filter-field-near-later = later
filter-field-near-next = right away
filter-field-near-without = later without …
filter-field-between = Not in between, before step { $n }
filter-field-compare = Compare an attribute
filter-field-compare-no = no
filter-field-compare-same = it is the same
filter-field-compare-other = it is another
filter-field-without-first = Also cases where the first step never happens
filter-field-chain = Steps in order
filter-field-step = Step { $n }
filter-field-step-none = Choose a step
filter-field-gap = From step { $n }
filter-field-add-step = Add a step
filter-field-remove-step = Remove step { $n }
filter-field-after = From
filter-field-after-none = The beginning of the case
filter-field-comes = To
filter-field-comes-none = The end of the case
filter-field-looked-at = Which steps are looked at?
filter-field-looked-at-all-but = all but those chosen
filter-field-looked-at-only = only those chosen
filter-field-looked-at-steps = Chosen steps
filter-field-looked-at-how = The two steps themselves are always looked at. Steps that are not count as if they had not happened.
filter-field-activity = Step
filter-field-activity-any = any step
filter-field-repeat = How?
filter-field-repeat-times = happens several times
filter-field-repeat-self = is repeated right away
filter-field-repeat-return = comes back after other steps
filter-field-repeat-ping = goes to and fro (A, B, A)
filter-field-at-least = At least so many times
filter-field-at-least-values = At least so many different
filter-field-first-step = One step
filter-field-second-step = The other step
filter-field-eyes = Who?
filter-field-eyes-same = the same on both
filter-field-eyes-apart = different ones
filter-field-week-of = What?
filter-field-week-begin = the beginning of the case
filter-field-week-event = at least one event
filter-field-weekdays = Weekdays
filter-field-some-hours = Some hours only
filter-field-hour-from = From
filter-field-hour-before = To
filter-field-in-a-row = Values in order
filter-field-in-a-row-nth = Value no. { $n }
filter-field-in-a-row-more = Add a value
filter-field-in-a-row-fewer = Remove the last value
filter-field-value-none = Choose a value
filter-field-ids = Case numbers, one a line
filter-field-ids-how = Numbers that the log does not have do not count. The list is not stored.
filter-field-count = Number of variants
filter-field-percent = Share of the cases in percent
filter-field-sample = Number of cases
filter-field-batch-cases = At least so many cases at one time
filter-field-seed = Seed
filter-field-until-which = Until
filter-field-until-first = the first
filter-field-until-last = the last
filter-field-may-be-one = One event may be both first and last
filter-field-side = Keep what comes
filter-field-side-from = from the step
filter-field-side-until = until the step
filter-field-which = Which time?
filter-field-include = Include the step itself
filter-field-variants = Chosen variants
filter-keep-with-step = Keep cases with the step
filter-drop-with-step = Remove cases with the step
filter-only-with-step = Only these, without other filters
filter-keep-with-edge = Keep cases with the transition
filter-drop-with-edge = Remove cases with the transition
filter-only-with-edge = Only these, without other filters
filter-of-variants-on-map = The filter keeps to the variants on the map, as the figures here do.
filter-from-map = Filter
filter-ask = Begin with a question
filter-ask-how = The question sets up filter and view. Everything can be changed and undone afterwards.
filter-ask-reopened = Where are cases reopened?
filter-ask-reopened-is = The process map of cases where “{ $reopened }” comes later than “{ $solved }”. Rework says what happens afterwards.
filter-ask-alike = Is practice alike in the groups?
filter-ask-alike-is = The cases divided by “{ $column }”, side by side, with an interval for every difference
filter-ask-longest = Where does the citizen wait longest?
filter-ask-longest-is = The process map with the typical time (median) on every transition: the darkest wait longest
filter-ask-return = Where do cases come back?
filter-ask-return-is = The process map of cases where a step comes back after other steps
filter-ask-wait = Where does the time go?
filter-ask-wait-is = The process map with the total time on every transition, for all cases in the selection
filter-ask-usual = What is the usual way?
filter-ask-usual-is = The process map of the commonest variants that cover 80 % of the cases
filter-ask-rare = What is unusual?
filter-ask-rare-is = The variants outside the commonest 80 %. Unusual is not the same as wrong.
