# Suitability: whether the data are good enough, why, what they can carry, and what helps.
suitability-title = Suitability
suitability-short = Suitable
suitability-question = Are the data suitable?
suitability-waiting = Assessing the data …
suitability-scope = The assessment is of the whole log as it is prepared. Filters play no part.
suitability-file = suitability
suitability-fit = Suitable
suitability-reserved = Suitable with reservations
suitability-not-fit = Not suitable
suitability-and = { $first } and { $last }
suitability-count-met = { $n } of { $all } criteria are met
suitability-count-amber =
    { $n ->
        [one] 1 has reservations
       *[other] { $n } have reservations
    }
suitability-count-red =
    { $n ->
        [one] 1 is deficient
       *[other] { $n } are deficient
    }
suitability-count-unjudged = { $n } cannot be assessed yet
suitability-because-stop = The log is not suitable because of { $criteria }. That is an answer that saves work: below stands what you can order instead.
suitability-because-red = The reservation is due to { $criteria }.
suitability-because-amber = Each reservation is small, but there are many of them, so they have to be mentioned when the log is used.
suitability-because-sample = What is missing is an expert who has seen a sample.
suitability-because-nothing = All is in order, and experts have approved a sample.
suitability-usable-now = It can be used for { $analyses } now.
suitability-usable-sample = A sample has to be approved before it is used for: { $analyses }.
suitability-usable-reserved = With reservations it can be used for { $analyses }.
suitability-usable-not = It cannot be used for { $analyses }.
suitability-carries = What the data can carry
suitability-map = Process map and variants
suitability-durations = Durations
suitability-deadlines = Deadlines and rules
suitability-groups = Comparing groups
suitability-yes = Yes
suitability-with = With reservations
suitability-no = No
suitability-after-sample = After a sample
suitability-unlimited = No reservations
suitability-criteria = Twelve criteria
suitability-criteria-why = a breach of one cannot be made up for by another
suitability-key-scale = scale 50–100%
suitability-key-file = in the file
suitability-key-prepared = after cleaning
suitability-key-limit = limit
suitability-no-of = No.
suitability-criterion = Criterion
suitability-level = Assessment
suitability-level-before = Before cleaning
suitability-figure = Figure
suitability-scale-head = On the scale
suitability-why = Reason
suitability-remedy = What helps
suitability-green = Met
suitability-amber = Reservation
suitability-red = Deficient
suitability-stop = Unsuitable
suitability-unjudged = Not assessed
suitability-few = few
suitability-all = all
suitability-scale = The limit is { $limit }.
suitability-scale-before = The limit is { $limit }. Before cleaning: { $before }.
suitability-at-least = limit: at least { $limit }
suitability-at-most = limit: at most { $limit }
suitability-names =
    { $n ->
        [one] 1 name
       *[other] { $n } names
    }
suitability-changes =
    { $n ->
        [one] 1 change
       *[other] { $n } changes
    }
suitability-fields = Required fields
suitability-fields-is = Every row has to say which case it belongs to, what happened, and when.
suitability-times = Valid dates
suitability-times-is = The time has to exist in the calendar and lie in a period that is possible.
suitability-clock = Time of day is there
suitability-clock-is = Without a time of day one can count in days but not in hours, and the order within a day is unknown.
suitability-order = Known order
suitability-order-is = When two neighbouring events have the same time, the map cannot know which came first. It is the best single sign of whether the map can be trusted.
suitability-category = Activity is a category
suitability-category-is = The activity has to be one of few fixed names. Free text makes a map in which every case stands by itself.
suitability-repeats = No duplicates
suitability-repeats-is = The same registration has to stand once: same case, activity, time and employee.
suitability-closed = Closed cases
suitability-closed-is = Where few cases are closed, only the quick ones are known, and the mean becomes too low.
suitability-enough = Enough cases
suitability-enough-is = There have to be so many cases that the next one seldom shows anything new.
suitability-stable = Stable registration
suitability-stable-is = Where the way of registering changes, the log is really two: one before and one after.
suitability-singly = Not typed in batches
suitability-singly-is = Where many events are registered at once, the time says when it was typed and not when it happened.
suitability-labels = Uniform names
suitability-labels-is = The same step has to be called the same. Spelling variants and names with numbers in them split a step into several.
suitability-expert = Approved by an expert
suitability-expert-is = An expert has seen a random sample and said how many cases are correct.
suitability-why-fields = { $part } of { $of } rows have case id, activity and time.
suitability-why-times = { $part } of { $of } rows with all fields have a valid time.
suitability-why-clock = { $part } of { $of } events have a time of day.
suitability-why-order = { $part } of { $of } neighbouring pairs have the same time, so that their order is unknown.
suitability-why-category = { $n } names; { $part } of { $of } events have a name that no other has.
suitability-why-repeats = { $part } of { $of } events repeat another.
suitability-why-closed = { $part } of { $of } cases are closed.
suitability-why-closed-hidden = So few cases are open, closed or changed that the numbers are not shown.
suitability-why-enough = { $cases } cases. The map covers about { $covered } of the transitions that the next case will show.
suitability-why-stable = No change found in the way of registering.
suitability-why-changes = Practice changes around { $months }.
suitability-why-singly = { $part } of { $of } events were registered together with others.
suitability-why-labels = { $part } of { $of } events stand under names that are in doubt.
suitability-why-expert = At least { $share } of the cases are correct by the sample.
suitability-not-account = The log was not read from a file.
suitability-not-nothing = There is nothing to count.
suitability-not-closing = Nobody has chosen what closes a case.
suitability-not-months =
    { $n ->
        [one] Cannot be assessed: the cases began in only 1 month.
       *[other] Cannot be assessed: the cases began in only { $n } months.
    }
suitability-not-followed = Cannot be assessed: most cases are too new for one to see how they go.
suitability-not-sample = No expert has seen a sample yet.
suitability-note-closing = What closes a case is proposed by Spor and not confirmed.
suitability-note-chance = The change has not been held against chance yet.
suitability-note-roles = The column of the employee says roles, so batches cannot be seen; only forms are counted.
suitability-note-resource = No column says who registered, so batches cannot be seen; only forms are counted.
suitability-note-variants = Every case has a course of its own: is it an extract with one case per variant?
suitability-note-hand = More than half of the clock times lie on full quarters: they were written by hand.
suitability-rows = See the rows
suitability-rows-help = Open Data, where the rows that were not read are counted with their reasons
suitability-clean = Merge the names
suitability-drop = Drop the duplicates
suitability-clean-all =
    { $n ->
        [one] Clean up: 1 proposal
       *[other] Clean up: { $n } proposals
    }
suitability-clean-title = Clean up
suitability-clean-how = Each proposal becomes a step of the recipe. Raw data do not change, and you can undo.
suitability-clean-do =
    { $n ->
        [0] Choose a proposal
        [one] Add 1 step
       *[other] Add { $n } steps
    }
suitability-cleaned =
    { $n ->
        [one] 1 step was added to the recipe.
       *[other] { $n } steps were added to the recipe.
    }
suitability-undo-clean = Undo the cleaning
suitability-choose-closing = Choose the ending
suitability-split = Split at { $month }
suitability-split-help = Divides the cases into those that began before and those that began from the 1st of the month on; all views show both groups
suitability-limits-edit = Edit limits
suitability-limits = Limits
suitability-limits-how = The limits are a proposal, calibrated on public logs. Change them to your needs; they stay with the project and the report. Better limits take the worse ones along.
suitability-limits-reset = Back to the proposal
suitability-limits-reset-said = The limits are those that Spor proposes again.
suitability-limits-changed = The limits are your own.
suitability-limits-ambers = So many reservations together make a reservation
suitability-limit-field = { $number }, { $measure }, { $level }
suitability-limit-what = What is measured
suitability-limit-least = at least
suitability-limit-most = at most
suitability-limit-fields = Rows with all fields, %
suitability-limit-times = Rows with a valid time, %
suitability-limit-clock = Events with a time of day, %
suitability-limit-order = Neighbouring pairs of unknown order, %
suitability-limit-once = Events with a name that no other has, %
suitability-limit-labels = Number of names
suitability-limit-each = Names over events, %
suitability-limit-repeats = Events that repeat another, %
suitability-limit-closed = Closed cases, %
suitability-limit-cases = Number of cases
suitability-limit-coverage = Coverage of the next case's transitions, %
suitability-limit-changes = Number of changes of practice
suitability-limit-together = Events registered together, %
suitability-limit-suspicious = Events under names in doubt, %
suitability-limit-expert = Correct cases of the sample, lower limit, %
suitability-orders = Order from the supplier
suitability-orders-how = It cannot be cleaned up in Spor, but it can often be delivered.
suitability-orders-copy = Copy the order
suitability-orders-copied = The order is copied.
suitability-orders-not-copied = The browser did not take the copy.
suitability-order-fields = Rows that all have case id, activity and time.
suitability-order-times = Times that exist in the calendar, in one and the same format.
suitability-order-clocks = Times with a time of day, preferably to the second.
suitability-order-codes = The activity as a code from a fixed list in a column of its own, not as free text.
suitability-order-events = The time when it happened, beside the time when it was registered.
suitability-order-cases = A longer period, or all cases of the period.
suitability-compare = Before and after cleaning
suitability-compare-before = Before
suitability-compare-after = After
suitability-before-was = Before cleaning: { $verdict }.
suitability-chance = Holding the changes against chance: { $done }% …
suitability-chance-is = The cases are put into random order many times. Only changes larger than those of chance stay. The page can be used meanwhile.
suitability-chance-stop = Stop
suitability-chance-stopped = The changes have not been held against chance.
suitability-chance-go = Go on
