# Preparation: the steps of the recipe, their effect, and what does not fit.
prepare-title = Preparation
prepare-lede = A recipe is a list of steps from the file as it was read to the log that the figures stand on. The file itself is never changed, and every step can be switched off, moved and removed again.
prepare-empty = No steps yet
prepare-empty-how = The log is used as it was read. Add a step when names are to be merged, noise removed or the level chosen: for example “Rename activities” or “Milestones”.
prepare-add = Add step
prepare-save = Save recipe
prepare-save-why = The recipe is saved as a readable file (JSON) without data. Names of activities and columns stand in it.
prepare-load = Load recipe
prepare-load-why = Load a recipe that you have saved. What does not fit this file is said under the step.
prepare-copy = Copy as a list
prepare-copied = The list has been copied
prepare-not-copied = The browser did not take the text
prepare-saved = The recipe has been saved as { $file }
prepare-file-name = recipe
prepare-loaded =
    { $n ->
        [one] The recipe with 1 step has been loaded.
       *[other] The recipe with { $n } steps has been loaded.
    }
prepare-loaded-misfits =
    { $n ->
        [one] One step does not quite fit the log.
       *[other] { $n } steps do not quite fit the log.
    }
prepare-undone = The recipe is as it was before
prepare-redone = The change has been made again
prepare-steps = Steps of the recipe
prepare-working = Preparing the log …
prepare-events = Events
prepare-cases = Cases
prepare-from-to = { $before } → { $after }
prepare-unchanged = { $n } (unchanged)
prepare-changed =
    { $n ->
        [one] 1 event changed
       *[other] { $n } events changed
    }
prepare-dropped =
    { $n ->
        [one] 1 event removed
       *[other] { $n } events removed
    }
prepare-added =
    { $n ->
        [one] 1 event added
       *[other] { $n } events added
    }
prepare-emptied =
    { $n ->
        [one] 1 case without events left
       *[other] { $n } cases without events left
    }
prepare-no-effect = No events changed
prepare-list-effect = events { $events } → { $events-after }, cases { $cases } → { $cases-after }; { $changed }
prepare-is-off = switched off
prepare-on = Use step { $n }
prepare-up = Move step { $n } up
prepare-down = Move step { $n } down
prepare-edit = Edit step { $n }
prepare-remove = Remove step { $n }
prepare-keys = Alt + arrow up or down moves the step, Delete removes it
prepare-moved = The step is number { $n } now
prepare-removed = Step { $n } has been removed. Ctrl+Z undoes it.
prepare-added-step = Added as step { $n }
prepare-kept-step = Step { $n } has been changed
prepare-switched-on = Step { $n } is on
prepare-switched-off = Step { $n } is off
prepare-misfits = Does not quite fit
prepare-suggestions = Spor suggests
prepare-suggestions-none = Spor sees nothing in the log that needs a step.
prepare-suggestions-why = The suggestions are counted in the log as it is now. Nothing happens by itself.
prepare-suggestion-add = Add the step
prepare-top = The ten commonest variants
prepare-top-why = The larger the share, the more of the work can be seen on one map.
prepare-top-before = As read
prepare-top-after = Prepared
prepare-top-share = { $share } of the cases ({ $variants } variants in all)
prepare-choose = Which step?
prepare-new = New step
prepare-edit-title = Edit the step
prepare-apply = Add the step
prepare-keep = Keep the change
prepare-cancel = Cancel
prepare-not-whole = Fill in the fields, then the step can be used.
prepare-before-step = The lists show the log as it is right before the step.
prepare-loading-lists = Fetching lists …

# Kinds of steps
prepare-kind-rename = Rename and merge activities
prepare-kind-rename-is = Give activities new names. Two that get the same name become one.
prepare-kind-rules = Find the activity in a text
prepare-kind-rules-is = Rules turn free text into activities: contains, begins with, is or looks like.
prepare-kind-milestones = Milestones
prepare-kind-milestones-is = Choose a few activities as the level. All other events are folded into them.
prepare-kind-collapse = Collapse repeats
prepare-kind-collapse-is = The same activity several times in a row counts once.
prepare-kind-perspective = Perspective: another column as activity
prepare-kind-perspective-is = See the course as team, status or another column, without reading the file again.
prepare-kind-case = Case level: what is a case?
prepare-kind-case-is = Choose whether a course follows a person, a case, a spell of benefit or a certificate.
prepare-kind-split = Split the case at a gap
prepare-kind-split-is = After a long pause a new course begins. Small numbers then count courses, and several of them may be one citizen.
prepare-kind-merge = Merge events close to each other
prepare-kind-merge-is = What was registered within a few minutes was one act.
prepare-kind-duplicates = Remove duplicates
prepare-kind-duplicates-is = Events that are equal in everything count once.
prepare-kind-keep = Keep only some events
prepare-kind-keep-is = Choose by activity, value or period; the rest leave the log.
prepare-kind-drop = Remove some events
prepare-kind-drop-is = Choose by activity, value or period what leaves the log.
prepare-kind-keep-cases = Keep only some cases
prepare-kind-keep-cases-is = Choose whole cases by activity, end or value; the others leave the log.
prepare-kind-drop-cases = Remove some cases
prepare-kind-drop-cases-is = Whole cases that do not belong: tests, merged cases or a clean-up.
prepare-kind-values = Rename and merge values
prepare-kind-values-is = Give the values of a column new names, merge several into one, or remove them.
prepare-kind-columns = Remove columns
prepare-kind-columns-is = Columns that are not needed, or that must not go along.
prepare-kind-midnight = Repair midnight in UTC
prepare-kind-midnight-is = Dates that became 10 or 11 pm of the day before become the day again.
prepare-kind-day = Use the day only
prepare-kind-day-is = Where the clock cannot be trusted, only the date counts.
prepare-kind-time = Use another time
prepare-kind-time-is = Time of registration instead of time of the event, or the other way round.
prepare-kind-start-order = Order by start
prepare-kind-start-order-is = The events of a case stand in order of when they begin instead of when they end.
prepare-misfit-no-starts = The log has no start times. The step was left out: choose a column with starts under Data.
prepare-kind-exchange = Exchange times
prepare-kind-exchange-is = Where the end lies before the event, the two were exchanged.
prepare-kind-change = Make events of a change
prepare-kind-change-is = A new event whenever a column changes, for example a change of caseworker.
prepare-kind-attribute = Make a new column
prepare-kind-attribute-is = Age band, number of the contact, days since the start, month.

# Steps as sentences
prepare-say-rename =
    { $n ->
        [one] Rename 1 activity: { $pairs }
       *[other] Rename { $n } activities: { $pairs }
    }
prepare-say-values =
    { $n ->
        [one] Rename 1 value of “{ $name }”: { $pairs }
       *[other] Rename { $n } values of “{ $name }”: { $pairs }
    }
prepare-say-value-none = no value
prepare-say-clear-names = Remove values of “{ $name }” that look like a person’s name
prepare-say-clear-names-too = , and remove those that look like a person’s name
prepare-say-rules-own = the activity’s own text
prepare-say-rules-of = the text in “{ $name }”
prepare-say-rest-keep = the rest keep their activity
prepare-say-rest-drop = the rest leave the log
prepare-say-rest-called = the rest are called “{ $name }”
prepare-say-rules =
    { $n ->
        [one] Find the activity in { $text } by 1 rule; { $rest }
       *[other] Find the activity in { $text } by { $n } rules; { $rest }
    }
prepare-say-milestones =
    { $n ->
        [one] Look at 1 milestone only: { $names }
       *[other] Look at { $n } milestones only: { $names }
    }
prepare-say-milestones-without = ; cases without a milestone are called “{ $name }”
prepare-say-collapse-first = Collapse repeats in a row{ $of }; the first stays
prepare-say-collapse-last = Collapse repeats in a row{ $of }; the last stays
prepare-say-change = Make the event “{ $activity }” whenever “{ $name }” changes
prepare-say-attribute = Make the column “{ $name }”: { $value }
prepare-say-age = age band at the start of the case from “{ $name }”
prepare-say-number = number in the row of { $names } in the case
prepare-say-since-start = days since the first event of the case
prepare-say-since-previous = days since the event before
prepare-say-year = year of the event
prepare-say-month = month of the event
prepare-say-weekday = weekday of the event, 1 is Monday
prepare-say-hour = hour of the event
prepare-say-split =
    { $n ->
        [one] Split the case where more than 1 day passes between two events{ $begins }
       *[other] Split the case where more than { $n } days pass between two events{ $begins }
    }
prepare-say-split-at = {" "}and the next one is { $names }
prepare-say-merge =
    { $n ->
        [0] Merge events of the same activity at the same time{ $of }
        [one] Merge events of the same activity within 1 minute{ $of }
       *[other] Merge events of the same activity within { $n } minutes{ $of }
    }
prepare-say-merge-together =
    { $n ->
        [0] Merge events at the same time{ $of }, different ones too
        [one] Merge events within 1 minute{ $of }, different ones too
       *[other] Merge events within { $n } minutes{ $of }, different ones too
    }
prepare-say-midnight = Turn midnight in UTC into the Danish day{ $of }
prepare-say-day = Use only the day of the time{ $of }
prepare-say-time = Use the time in “{ $name }” ({ $pattern }) instead of the event’s own
prepare-say-start-order = Order the events of each case by their starts
prepare-say-exchange = Exchange the time of the event with “{ $name }” where “{ $name }” lies before it
prepare-say-columns =
    { $n ->
        [one] Remove the column { $names }
       *[other] Remove { $n } columns: { $names }
    }
prepare-say-duplicates = Remove events that are equal in everything
prepare-say-keep = Keep only events { $when }
prepare-say-drop = Remove events { $when }
prepare-say-keep-cases = Keep only cases { $when }
prepare-say-drop-cases = Remove cases { $when }
prepare-say-case-activity = with the activity { $names }
prepare-say-case-last = that end with { $names }
prepare-say-case-without = that end with { $names } without ever having had { $lacks }
prepare-say-case-at = whose last event is at { $second }
prepare-say-when-activity = with the activity { $names }
prepare-say-when-attribute = where “{ $name }” is { $values }
prepare-say-when-late = that stand in the file behind a later event of their case
prepare-say-when-between = from { $from } to { $until }
prepare-say-when-from = from { $from } on
prepare-say-when-until = up to { $until }
prepare-say-case = Let a case be everything with the same { $names }
prepare-say-kept-id = ; the old case id is kept in “{ $name }”
prepare-say-perspective = Use { $names } as activity
prepare-say-missing = ; where the value is missing it is called “{ $name }”
prepare-say-kept-activity = ; the old activity is kept in “{ $name }”
prepare-say-of-all = { "" }
prepare-say-of = {" "}for { $names }
prepare-say-others =
    { $n ->
        [one] { $named } and 1 more
       *[other] { $named } and { $n } more
    }

# What does not fit
prepare-misfit-gone =
    { $n ->
        [one] { $names } is not in the log. The rest of the step was used.
       *[other] { $n } activities are not in the log: { $names }. The rest of the step was used.
    }
prepare-misfit-new =
    { $n ->
        [one] 1 new text that the step does not know ({ $events } events): { $names }
       *[other] { $n } new texts that the step does not know ({ $events } events): { $names }
    }
prepare-misfit-column-gone = The column “{ $name }” is not in this file. That part of the step was skipped.
prepare-misfit-column-exists = There is a column “{ $name }” already; it was left alone. Give the new one another name.
prepare-misfit-values-gone = “{ $name }” no longer has the value { $values }
prepare-misfit-rule-idle = Rule { $rule } catches no text that the rules before it do not catch already
prepare-misfit-rule-bad = Rule { $rule } is no regular expression that can be read
prepare-misfit-pattern = The date format “{ $name }” does not name day, month and year
prepare-misfit-of-cases = “{ $name }” belongs to the whole case, and the step needs a column about events. It was skipped.
prepare-misfit-day = “{ $name }” is no day; write it as yyyy-mm-dd
prepare-misfit-not-read =
    { $n ->
        [one] 1 value in “{ $name }” does not fit the format { $pattern }
       *[other] { $n } values in “{ $name }” do not fit the format { $pattern }
    }
prepare-misfit-without-value =
    { $n ->
        [one] 1 event has no value in { $names }
       *[other] { $n } events have no value in { $names }
    }
prepare-misfit-empty-name =
    { $n ->
        [one] The new name is missing: { $names }
       *[other] { $n } new names are missing: { $names }
    }
prepare-misfit-two-milestones =
    { $n ->
        [one] { $names } belongs to two milestones and counts for the first
       *[other] { $n } activities belong to two milestones and count for the first: { $names }
    }
prepare-misfit-no-milestone =
    { $n ->
        [one] 1 case has none of the milestones
       *[other] { $n } cases have none of the milestones
    }
prepare-misfit-moved = “{ $name }” has several values in the new cases and belongs to the events now
prepare-misfit-never-changes = “{ $name }” belongs to the whole case and never changes; no events were made
prepare-misfit-too-many = That would give { $n } activities, more than a log can hold; the step was skipped. Choose a column with fewer values.

# Suggestions
prepare-why-duplicates =
    { $n ->
        [one] 1 event equals an earlier one in everything.
       *[other] { $n } events equal an earlier one in everything.
    }
prepare-why-midnight =
    { $n ->
        [one] 1 time is exactly Danish midnight, which is 22:00 or 23:00 in UTC: a date without a clock time. { $against } speak against it.
       *[other] { $n } times are exactly Danish midnight, which is 22:00 or 23:00 in UTC: dates without a clock time. { $against } speak against it.
    }
prepare-why-spellings =
    { $n ->
        [one] 1 activity seems to be written in two ways: { $pairs }
       *[other] { $n } activities seem to be other spellings: { $pairs }
    }
prepare-why-mojibake = broken characters
prepare-why-same-letters = the same letters
prepare-why-one-letter = one letter differs
prepare-why-two-letters = two letters differ
prepare-why-close =
    { $pairs ->
        [one] 1 pair of equal events in
       *[other] { $pairs } pairs of equal events in
    } { $cases ->
        [one] 1 case
       *[other] { $cases } cases
    } { $pairs ->
        [one] is
       *[other] are
    } at most { $minutes ->
        [one] 1 minute
       *[other] { $minutes } minutes
    } apart.
prepare-why-gaps =
    { $gaps ->
        [one] 1 unusually long gap in { $cases } case; the longest in the others is { $days } days.
       *[other] { $gaps } unusually long gaps in { $cases } cases; the longest in the others is { $days } days.
    }
prepare-why-clock =
    { $of ->
        [one] 1 event says the day only, and the column says a clock time on that day. Check that it is the time of the event.
       *[other] { $of } events say the day only, and for { $n } of them the column says a clock time on that day. Check that it is the time of the event.
    }
prepare-why-exchanged =
    { $n ->
        [one] 1 of { $of } events ends before it begins: the two times seem to be exchanged.
       *[other] { $n } of { $of } events end before they begin: the two times seem to be exchanged.
    }
prepare-why-late =
    { $n ->
        [one] The file is in order of time except for 1 of { $of } events: it stands behind a later event of its case and was probably registered late.
       *[other] The file is in order of time except for { $n } of { $of } events in { $cases } cases: they stand behind a later event of their case and were probably registered late.
    }
prepare-why-restarts =
    { $n ->
        [one] 1 case begins again: “{ $activity }”, which { $begins } of { $of } cases begin with, comes again after more than 28 days without events.
       *[other] { $n } cases begin again: “{ $activity }”, which { $begins } of { $of } cases begin with, comes again after more than 28 days without events.
    }
prepare-why-renamed-pair = “{ $from }” ({ $n } events) is last seen { $last }, “{ $to }” for the first time { $first }
prepare-why-renamed = One name seems to have succeeded another, with the same steps before and after: { $pairs }.
prepare-why-renamed-values = One value of “{ $name }” seems to have succeeded another, with the same activities: { $pairs }.
prepare-why-names-among-codes =
    { $n ->
        [one] “{ $name }” holds codes of one form, but in 1 of { $of } events the value looks like a person’s name. The step leaves the value empty and does not keep the name.
       *[other] “{ $name }” holds codes of one form, but in { $n } of { $of } events the value looks like a person’s name. The step leaves the value empty and keeps no names.
    }
prepare-why-test-cases =
    { $n ->
        [one] 1 of { $of } cases says of itself that it is a test.
       *[other] { $n } of { $of } cases say of themselves that they are a test.
    }
prepare-why-merged-cases =
    { $n ->
        [one] 1 of { $of } cases ends because it was merged into another.
       *[other] { $n } of { $of } cases end because they were merged into another.
    }
prepare-why-mass-closing = { $n } cases end in the same second, most of them with “{ $activity }”; otherwise it has at most { $other } events in a second. It looks like a clean-up.

# Files
prepare-file-broken = The file is no recipe: line { $line }, column { $column }. Choose a file that was saved with “Save recipe”. ({ $message })
prepare-file-step = Step { $step } of the file is not known to this version of Spor. Correct the step in the file, or use a newer Spor. ({ $message })
prepare-file-newer = The recipe was made with a newer Spor (format { $version }). Update Spor and try again.
prepare-file-unreadable = The browser could not read the file. Choose it again.
prepare-csv-no-header = Line { $line }: the header from;to is missing; the line was read as a pair of names
prepare-csv-fields = Line { $line }: { $n } fields instead of two; skipped
prepare-csv-no-old = Line { $line }: the old name is missing; skipped
prepare-csv-no-new = Line { $line }: “{ $name }” has no new name and keeps its own
prepare-csv-contradicts = Line { $line }: “{ $name }” has another new name on line { $earlier }, and that one holds

# Fields
prepare-activities-of = Activities
prepare-activities-all = When none is chosen, the step is for all of them.
prepare-find = Find
prepare-find-none = Nothing fits what you search for
prepare-label-count = { $events } events, { $cases } cases
prepare-value-count = { $events } events
prepare-chosen =
    { $n ->
        [one] 1 chosen
       *[other] { $n } chosen
    }
prepare-old-name = Activity
prepare-new-name = New name
prepare-new-name-of = New name for { $name }
prepare-old-value = Value
prepare-new-value = New value
prepare-new-value-of = New value for { $name }
prepare-no-value = Remove
prepare-no-value-of = Remove the value { $name }
prepare-no-value-now = no value
prepare-clear-names = Also remove values that look like a person’s name
prepare-clear-names-how = Two to five words with a capital first letter. The recipe keeps no names, so that it works on next month’s file too.
prepare-no-values = The column has no values that can be shown.
prepare-events-short = Events
prepare-coverage =
    { $n ->
        [one] 1 of { $of } activities gets a new name ({ $share } of the events)
       *[other] { $n } of { $of } activities get a new name ({ $share } of the events)
    }
prepare-gone-names =
    { $n ->
        [one] 1 name of the table is not in the log and stays in the recipe: { $names }
       *[other] { $n } names of the table are not in the log and stay in the recipe: { $names }
    }
prepare-values-coverage =
    { $n ->
        [one] 1 of { $of } values gets a new value ({ $share } of the events in the table)
       *[other] { $n } of { $of } values get a new value ({ $share } of the events in the table)
    }
prepare-gone-values =
    { $n ->
        [one] 1 value of the table is not in the column and stays in the recipe: { $names }
       *[other] { $n } values of the table are not in the column and stay in the recipe: { $names }
    }
prepare-values-all = The table names all values: tell about new ones
prepare-values-file = values.csv
prepare-values-loaded =
    { $n ->
        [one] 1 value loaded
       *[other] { $n } values loaded
    }
prepare-values-cleared =
    { $n ->
        [one] 1 value has no new value in the file and is removed: { $names }
       *[other] { $n } values have no new value in the file and are removed: { $names }
    }
prepare-names-all = The table names all activities: tell about new ones
prepare-table-load = Load table (CSV)
prepare-table-save = Save table (CSV)
prepare-table-file = activity-names.csv
prepare-table-loaded =
    { $n ->
        [one] 1 name loaded
       *[other] { $n } names loaded
    }
prepare-text-of = The text stands in
prepare-text-own = The activity itself
prepare-rules = Rules
prepare-rules-order = The first rule that fits decides. Capital and small letters are the same.
prepare-rule-how = Rule { $n }: how
prepare-rule-text = Rule { $n }: text
prepare-rule-activity = Rule { $n }: activity
prepare-rule-catches = { $n } events
prepare-rule-bad = Cannot be read
prepare-rule-remove = Remove rule { $n }
prepare-rule-add = Add rule
prepare-how-contains = contains
prepare-how-starts = begins with
prepare-how-equals = is
prepare-how-regex = regular expression
prepare-rule-then = becomes
prepare-otherwise = The rest
prepare-otherwise-keep = keep their activity
prepare-otherwise-drop = leave the log
prepare-otherwise-called = are called
prepare-otherwise-name = Name of the rest
prepare-caught = The rules catch { $share } of the events ({ $caught } of { $all })
prepare-review = To go through: what no rule catches
prepare-review-none = The rules catch everything.
prepare-review-more =
    { $n ->
        [one] … and 1 text more
       *[other] … and { $n } texts more
    }
prepare-review-use = Make a rule of “{ $text }”
prepare-propose = Propose milestones
prepare-proposed =
    { $n ->
        [0] Spor found no activities that look like milestones
        [one] Spor proposes 1 milestone
       *[other] Spor proposes { $n } milestones
    }
prepare-milestones-collapse = The same milestone several times in a row counts once
prepare-without = Cases without a milestone
prepare-without-drop = leave the log
prepare-without-called = are called
prepare-without-name = Name of cases without a milestone
prepare-tried = The ten commonest variants: { $before } → { $after }
prepare-tried-after = The ten commonest variants: → { $after }
prepare-tried-without =
    { $n ->
        [one] 1 case has none of the milestones
       *[other] { $n } cases have none of the milestones
    }
prepare-keep-which = The one that stays
prepare-keep-first = the first
prepare-keep-last = the last
prepare-attributes = Columns
prepare-attribute = Column
prepare-attribute-choose = Choose a column
prepare-attribute-case = { $name } – of the case, { $n } values
prepare-attribute-event = { $name } – of the event, { $n } values
prepare-no-attributes = The log has no other columns. Choose them as attributes under Data, and read the file again.
prepare-perspective-how = Several values are joined with +. The map then shows how the course goes from value to value, for example from team to team.
prepare-missing = Where the value is missing, the activity is called
prepare-missing-how = Leave the field empty if the event is to leave the log.
prepare-keep-activity = Keep the old activity in the column
prepare-keep-id = Keep the old case id in the column
prepare-optional = May be left empty
prepare-case-how = What a case is decides what the figures answer:
prepare-case-person = Person
prepare-case-person-is = The whole course of a citizen across cases. Throughput times become long and variants many; you see the way between benefits.
prepare-case-case = Case
prepare-case-case-is = One case of the source system. Counts and times agree with its own lists; changes between cases are not seen.
prepare-case-spell = Spell of benefit
prepare-case-spell-is = From grant to end. The same citizen counts several times; the times say how long a benefit lasts.
prepare-case-paper = Certificate or document
prepare-case-paper-is = One paper at a time. Short courses that show waiting for others, but nothing about the case as a whole.
prepare-case-choose = Choose the column or columns that hold a case together. Events without a value leave the log, and cases are counted anew everywhere.
prepare-gap-days = Days without events
prepare-minutes = Minutes
prepare-together = Different ones of the chosen activities merge too
prepare-when-by = Choose by
prepare-when-by-activity = activity
prepare-when-by-attribute = value
prepare-when-by-period = period
prepare-when-by-late = place in the file
prepare-when-late-how = This is for events that stand in the file behind a later event of their case, which means that they were registered late.
prepare-case-when-activity = activity
prepare-case-when-last = last activity
prepare-case-when-without = end without an activity
prepare-case-when-value = value
prepare-case-when-second = time of the end
prepare-case-ends-with = The case ends with
prepare-case-lacks = The case never had
prepare-case-second = Last event (Danish time, to the second)
prepare-values = Values
prepare-values-left-out =
    { $n ->
        [one] 1 value is not shown: there are too many, or it could point at a person.
       *[other] { $n } values are not shown: there are too many, or they could point at a person.
    }
prepare-from = From
prepare-until = Up to
prepare-read-as = How the time came in
prepare-read-utc = read as UTC: the day is right, the clock is false
prepare-read-clock = read as Danish time: the event stands on the day before
prepare-pattern = Date format
prepare-pattern-how = For example dd-MM-yyyy HH:mm or yyyy-MM-dd
prepare-zone = Time zone
prepare-zone-danish = Danish time
prepare-zone-utc = UTC
prepare-change-name = The new event is called
prepare-column-name = The new column is called
prepare-derivation = Content
prepare-derive-age = age band
prepare-derive-number = number of the contact
prepare-derive-start = days since the start
prepare-derive-previous = days since the event before
prepare-derive-year = year
prepare-derive-month = month
prepare-derive-weekday = weekday
prepare-derive-hour = hour of the day
prepare-born = Date of birth stands in
prepare-bands = The bands begin at (years)
prepare-bands-how = Numbers with commas between, for example 30, 40, 50, 60
prepare-nothing-to-set = The step has nothing to set.
prepare-why-profile-names =
    { $n ->
        [one] The source profile { $profile } has a name for the code or spelling of 1 event.
       *[other] The source profile { $profile } has names for codes and spellings of { $n } events.
    }
prepare-why-profile-milestones =
    { $n ->
        [one] The source profile { $profile } knows the milestones; 1 event is one of them.
       *[other] The source profile { $profile } knows the milestones; { $n } events are among them.
    }
prepare-why-profile-trap =
    { $n ->
        [one] { $warning } (Source profile { $profile }; the step concerns 1 event.)
       *[other] { $warning } (Source profile { $profile }; the step concerns { $n } events.)
    }
prepare-why-profile-trap-cases =
    { $n ->
        [one] { $warning } (Source profile { $profile }; the step is about 1 case.)
       *[other] { $warning } (Source profile { $profile }; the step is about { $n } cases.)
    }
