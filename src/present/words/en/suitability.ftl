# Suitability: whether the data are good enough, why, what they can carry, and what helps.
suitability-title = Suitability
suitability-short = Suitable
suitability-question = Are the data suitable?
suitability-waiting = Assessing the data …
suitability-scope = The assessment is of the whole log as it is prepared. Filters play no part.
suitability-file = suitability
suitability-file-limits = limits of suitability
suitability-file-premises = volume and people
suitability-premise = Premise
suitability-fit = Suitable
suitability-reserved = Suitable with reservations
suitability-not-fit = Not suitable
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
suitability-count-stop =
    { $n ->
        [one] 1 is unfit
       *[other] { $n } are unfit
    }
suitability-count-unjudged = { $n } cannot be assessed yet
suitability-because-stop = The log is not suitable because of { $criteria }. That is an answer that saves work: below stands what you can order instead.
suitability-because-red = The reservation is due to { $criteria }.
suitability-because-amber = Each reservation is small, but there are many of them, so they have to be mentioned when the log is used.
suitability-because-sample = What is missing is an expert who has seen a sample.
suitability-because-all = All is in order, and experts have approved a sample.
suitability-because-no-red = No criterion is deficient, and experts have seen a sample.
suitability-because-few-amber = The reservations are too few to change the verdict together, but mention them when the log is used.
suitability-because-unjudged = Criteria that are not judged count neither for nor against.
suitability-usable-now = It can be used for { $analyses } now.
suitability-usable-sample = A sample has to be approved before it is used for { $analyses }.
suitability-usable-reserved = With reservations it can be used for { $analyses }.
suitability-usable-not = It cannot be used for { $analyses }.
suitability-carries = What the data can carry
suitability-map = Process map and variants
suitability-durations = Durations
suitability-deadlines = Deadlines and rules
suitability-groups = Comparing groups
suitability-for-map = a process map with variants
suitability-for-durations = durations
suitability-for-deadlines = deadlines
suitability-for-groups = comparing groups
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
suitability-findings-of-kind = { $n } findings
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
suitability-closed-is = Where few cases are closed, only the quick ones are known, and the mean becomes too low. Where only few cases go on after a closing step, they count as open when small numbers are hidden.
suitability-enough = Enough cases
suitability-enough-is = There have to be so many cases that the next one seldom shows anything new.
suitability-stable = Stable registration
suitability-stable-is = Where the way of registering changes, the log is really two: one before and one after.
suitability-singly = Not typed in batches
suitability-singly-is = Where many events are registered at once, the time says when it was typed and not when it happened.
suitability-labels = Uniform names
suitability-labels-is = The same step has to be called the same. Spelling variants and names with numbers in them split a step into several.
suitability-expert = Approved by an expert
suitability-expert-is = An expert has answered every case of a random sample and said how many are correct.
suitability-why-fields = { $part } of { $of } rows have case id, activity and time.
suitability-why-times = { $part } of { $of } rows with all fields have a valid time.
suitability-why-clock = { $part } of { $of } events have a time of day.
suitability-why-order = { $part } of { $of } neighbouring pairs have the same time or the day only, so that their order is unknown.
suitability-why-map-certain = No transition on the map depends on it.
suitability-why-map = On the map { $n } of { $of } transitions are uncertain, and { $none } of them may be 0.
suitability-why-category = { $n } names; { $part } of { $of } events have a name that no other has.
suitability-why-repeats = { $part } of { $of } events repeat another.
suitability-why-closed = { $part } of { $of } cases have a step that closes them.
suitability-why-closed-hidden = So few cases are open, closed or changed that the numbers are not shown. The criterion is judged by the worst they can be, so that no limit can give them away.
suitability-why-enough = { $cases } cases. The map covers { $covered } of the transitions that the next case will show.
suitability-why-covered = That is computed from { $meetings } transitions of the cases, each counted once a case: { $once } kinds were seen in one case only and { $twice } in two only.
suitability-why-stable = No change found in the way of registering.
suitability-why-changes = Practice changes around { $days }.
suitability-why-singly = { $part } of { $of } events were registered together with others.
suitability-why-labels = { $part } of { $of } events stand under names that are in doubt.
suitability-why-expert = { $of } of { $drawn } drawn cases are judged, and { $part } of them are correct. By the sample at least { $least } and at most { $most } of the cases in the log are correct.
suitability-not-account = The log was not read from a file.
suitability-not-nothing = There is nothing to count.
suitability-none-closed = No case ends with a step that closes it.
suitability-not-months =
    { $n ->
        [one] Cannot be assessed: the cases began in only 1 month.
       *[other] Cannot be assessed: the cases began in only { $n } months.
    }
suitability-not-followed = Cannot be assessed: most cases are too new for one to see how they go.
suitability-not-pairs = Cannot be assessed: there have to be at least 60 closed cases from the months before and after a cut.
suitability-not-sample = No expert has seen a sample yet.
suitability-not-sample-yet = The sample is under way: { $n } of { $of } cases have an answer. The criterion is judged when all have.
suitability-note-closing = What closes a case is proposed by Spor and not confirmed, so that the criterion makes reservations at most.
suitability-note-closing-met = What closes a case is proposed by Spor and not confirmed.
suitability-note-chance = The change has not been held against chance yet.
suitability-note-few-before = Only few cases began before { $month }. They are too few to compare with and do not count here.
suitability-note-roles = The column of the employee says roles, so batches cannot be seen; only forms are counted.
suitability-note-resource = No column says who registered, so batches cannot be seen; only forms are counted.
suitability-note-variants = Nearly every case has a course of its own: is it an extract with one case per variant?
suitability-note-hand = More than half of the clock times lie on full quarters: they were written by hand.
suitability-rows = See the rows
suitability-rows-help = Open Data, where the rows that were not read are counted with their reasons
suitability-clean = Merge the names
suitability-drop = Drop the duplicates
suitability-merge-forms = Merge the forms
suitability-mend = See what helps
suitability-clean-all =
    { $n ->
        [one] Clean up: 1 proposal
       *[other] Clean up: { $n } proposals
    }
suitability-clean-title = Clean up
suitability-clean-how = Each proposal becomes a step of the recipe. Raw data do not change, and you can undo.
suitability-clean-names = Let names become one. Take the tick away from those that are two different things:
suitability-clean-name = «{ $from }» becomes «{ $to }»
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
suitability-sample = Start a sample
suitability-sample-help = An expert judges random cases one at a time: 35 cases take about 2 hours.
suitability-choose-closing = Choose the ending
suitability-split = Split at { $day }
suitability-split-help = Divides the cases into those that began before the day and those that began on it or later; all views show both groups
suitability-limits-edit = Edit limits
suitability-limits = Limits
suitability-limits-how = The limits are a proposal, calibrated on public logs. Change them to your needs; they stay with the project and the report. Better limits take the worse ones along.
suitability-limits-reset = Back to the proposal
suitability-limits-reset-said = The limits are those that Spor proposes again.
suitability-limits-changed = The limits are your own.
suitability-limits-ambers = Criteria with reservations that together make «Suitable with reservations» (at least)
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
suitability-limit-expert = Correct cases by the sample, lower limit (unsuitable: the upper one below), %
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
suitability-findings = Findings
suitability-findings-why = all that Spor looked for, and what it found; filters play no part
suitability-findings-waiting = Looking for findings …
suitability-findings-show = Show what was not found too
suitability-finding = Finding
suitability-finding-state = Answer
suitability-finding-said = What was seen
suitability-finding-ways = See the cases
suitability-finding-keep = Show the cases
suitability-finding-help = Add a filter that keeps the cases, and see them in the list
suitability-group-file = Rows of the file
suitability-group-proposed = Proposals for cleaning up
suitability-group-patterns = Eleven patterns of bad data
suitability-group-checks = Single faults
suitability-group-time = Time and registration
suitability-group-columns = Columns: category or free text
suitability-group-practice = Changes of practice
suitability-group-complexity = Complexity
suitability-group-coverage = Have we seen enough?
suitability-group-completeness = Whole and cut cases
suitability-state-figure = Figures
suitability-state-none = Not found
suitability-state-found = Found
suitability-state-question = Ask an expert
suitability-state-proposed = Proposed
suitability-state-unknown = Cannot be assessed
suitability-state-text = Free text
suitability-state-whole = None missing
suitability-state-lacks = Missing in { $n } of { $of }
suitability-state-lacks-some = Values missing
suitability-rows-open = See the rows the finding is about
suitability-rows-waiting = Finding the rows …
suitability-rows-table = Rows the finding is about
suitability-rows-all =
    { $n ->
        [one] 1 row.
       *[other] { $n } rows in the order of the file.
    }
suitability-rows-some = The first { $shown } of { $n } rows in the order of the file.
suitability-rows-cases-all =
    { $n ->
        [one] 1 case with its first row.
       *[other] { $n } cases, each with its first row, in the order of the file.
    }
suitability-rows-cases-some = The first { $shown } of { $n } cases, each with its first row, in the order of the file.
suitability-rows-withheld = “{ $name }” is not shown for single cases.
suitability-rows-only = The rows are shown here only. They are in no table, report or project file.
suitability-row = Event no.
suitability-row-is = Its number among the rows that became events, in the order of the file. The header and rejected rows are not counted.
suitability-row-case = Case
suitability-row-time = Time
suitability-row-lacks = missing
suitability-found-none = Spor looked for it and did not find it.
suitability-few-rows = The number is not shown, as it could tell of few.
suitability-few-cases = The number is not shown, as it could tell of few cases.
suitability-others =
    { $n ->
        [one] 1 other
       *[other] { $n } others
    }
suitability-forms = Form saved at once
suitability-forms-said =
    { $n ->
        [one] 1 set of steps stands on the same second: { $names }. That is { $events } events. If it is one form, they can be merged, and the first stays.
       *[other] { $n } sets of steps stand on the same second, most often { $names }. That is { $events } events in all. If it is one form, these steps can be merged, and the first stays.
    }
suitability-travel = Steps in the wrong order
suitability-travel-said =
    { $n ->
        [one] “{ $then }” stands before “{ $first }” in { $cases ->
            [one] 1 case
           *[other] { $cases } cases
        }; otherwise it nearly always comes after.
       *[other] { $n } pairs of steps stand wrongly. Most often “{ $then }” before “{ $first }”, in { $cases ->
            [one] 1 case
           *[other] { $cases } cases
        }.
    }
suitability-unanchored = Uncertain format of dates
suitability-unanchored-both = Day and month can be read either way in the whole column.
suitability-unanchored-said =
    { $n ->
        [one] 1 time is written in another way than the others.
       *[other] { $n } times are written in another way than the others.
    }
suitability-unanchored-days = All { $n } days with events are among the first 12 of their month. In the time that the log covers, only { $share } of the days are. Were day and month exchanged before the file was made, or was the rest of the month not extracted?
suitability-clocks = Clocks that differ
suitability-clocks-said =
    { $n ->
        [one] “{ $then }” in { $later } nearly always stands as far after “{ $first }” in { $earlier }: { $lags }. Is it the same doing, and is one source in another time zone?
       *[other] { $n } pairs of sources are displaced against each other. Most of all “{ $then }” in { $later } after “{ $first }” in { $earlier }: { $lags }. Is it the same doing, and is one source in another time zone?
    }
suitability-clocks-winter =
    { $hours ->
        [one] 1 hour in winter ({ $n } of { $of } times)
       *[other] { $hours } hours in winter ({ $n } of { $of } times)
    }
suitability-clocks-summer =
    { $hours ->
        [one] 1 hour in summer ({ $n } of { $of } times)
       *[other] { $hours } hours in summer ({ $n } of { $of } times)
    }
suitability-source-file = file { $n }
suitability-source-named = “{ $name }”
suitability-whose-log = the whole log
suitability-displaced = Clock times that seem displaced
suitability-displaced-early =
    { $n ->
        [one] { $outside } of { $of } clock times ({ $share }) in { $whose } lie outside 6:00 to 20:00.{ " " }
       *[other] { $n } sources or steps seem displaced, most of all { $whose }: { $outside } of { $of } clock times ({ $share }) lie outside 6:00 to 20:00.{ " " }
    }{ $hours ->
        [one] If they were 1 hour later, nearly all would
       *[other] If they were { $hours } hours later, nearly all would
    } lie in the day. Is the clock in another time zone, or is there work at night?
suitability-displaced-late =
    { $n ->
        [one] { $outside } of { $of } clock times ({ $share }) in { $whose } lie outside 6:00 to 20:00.{ " " }
       *[other] { $n } sources or steps seem displaced, most of all { $whose }: { $outside } of { $of } clock times ({ $share }) lie outside 6:00 to 20:00.{ " " }
    }{ $hours ->
        [one] If they were 1 hour earlier, nearly all would
       *[other] If they were { $hours } hours earlier, nearly all would
    } lie in the day. Is the clock in another time zone, or is there work at night?
suitability-scattered = Events kept in columns
suitability-scattered-said =
    { $n ->
        [one] The column { $names } holds times. Are they events that are missing from the course? Then ask for an extract in which each of them is a row.
       *[other] The columns { $names } hold times. Are they events that are missing from the course? Then ask for an extract in which each of them is a row.
    }
suitability-elusive = Rows whose case is unclear
suitability-elusive-said = { $n } of { $of } rows are without a case id, or one case has more than one percent of all events. Is it the right column?
suitability-sources = Cases spread over several systems
suitability-sources-files = The log was read from { $n } files.
suitability-sources-cases = { $n } of { $of } cases have events from several of them.
suitability-sources-lacking =
    { $n ->
        [one] “{ $step }” happens { $events } times, but “{ $follower }”, which otherwise comes right after it, only { $times }.
       *[other] { $n } steps often lack what otherwise comes right after them. Most of all “{ $step }”: it happens { $events } times, but “{ $follower }” only { $times }.
    }
suitability-sources-said = No log can tell by itself. Is a part of the course registered in another system?
suitability-sources-ask = Is a part of the course registered in another system?
suitability-collateral = Steps that always go together
suitability-collateral-said =
    { $n ->
        [one] { $names } come within a minute { $times } times. If they are one step, they can be merged, so that the first one stays.
       *[other] { $n } sets of steps come within a minute, most often { $names } ({ $times } times). If they are one step, they can be merged, so that the first one stays.
    }
suitability-polluted = Names with numbers in them
suitability-polluted-said =
    { $n ->
        [one] 1 name exists in many forms because a number or a date stands in it: { $events } events.
       *[other] { $n } names exist in many forms because a number or a date stands in them: { $events } events.
    }
suitability-distorted = Spelling variants
suitability-distorted-said =
    { $n ->
        [one] 1 name is like another: { $events } events.
       *[other] { $n } names are like others: { $events } events.
    }
suitability-synonyms = Different names for the same
suitability-synonyms-said =
    { $n ->
        [one] “{ $one }” and “{ $other }” have the same neighbours and never meet. Are they the same?
       *[other] { $n } pairs of names have the same neighbours and never meet, such as “{ $one }” and “{ $other }”. Are they the same?
    }
suitability-homonyms = The same name for different things
suitability-homonyms-said =
    { $n ->
        [one] “{ $name }” happens again and again after nearly everything. Does the name cover several things?
       *[other] { $n } names happen again and again after nearly everything, most of all “{ $name }”. Do they cover several things?
    }
suitability-homonyms-contexts =
    { $n ->
        [one] “{ $name }” has two contexts. The first time in a case it comes after “{ $one }” { $first } of { $firsts } times, later after “{ $other }” { $later } of { $laters } times. Is it the same doing in both places?
       *[other] { $n } names may cover several things. Most of all “{ $name }”: the first time in a case it comes after “{ $one }” { $first } of { $firsts } times, later after “{ $other }” { $later } of { $laters } times. Is it the same doing in both places?
    }
suitability-homonyms-few =
    { $n ->
        [one] “{ $name }” has two contexts. The first time in a case it more often comes after “{ $one }”, later more often after “{ $other }”. Is it the same doing in both places?
       *[other] { $n } names may cover several things. Most of all “{ $name }”: the first time in a case it more often comes after “{ $one }”, later more often after “{ $other }”. Is it the same doing in both places?
    }
suitability-near = Near-duplicates
suitability-near-said =
    { $activities ->
        [one] { $n } events repeat “{ $name }” in the same case within a minute.
       *[other] { $n } events of { $activities } steps are repeated in the same case within a minute, most of all “{ $name }”.
    }
suitability-zero = Duration of nought or less
suitability-zero-said = { $zero } events last nought and { $negative } less than nought, of { $of } with start and end.
suitability-longer = Cases that last far longer
suitability-longer-said =
    { $n ->
        [one] 1 case lasts more than { $time }, far above the others.
       *[other] { $n } cases last more than { $time }, far above the others.
    }
suitability-no-starts = The log has no start times, so it cannot be seen.
suitability-no-clocks = The times say the day only, so it cannot be seen.
suitability-no-sources = The log has one source only, so it cannot be seen. Sources are files with columns of their own, or a column called Source or System.
suitability-no-persons = No column says which person registered, so it cannot be seen.
suitability-no-list = There is no list to hold the names against. Write the registration handbook under Validation, and Spor does it.
suitability-of-rows = rows
suitability-of-cases = cases
suitability-the-step = the step
suitability-reading = Seen when the file was read
suitability-rejected-missing =
    { $n ->
        [one] 1 of { $of } rows lacks it and became no event.
       *[other] { $n } of { $of } rows lack it and became no events.
    }
suitability-rejected-said =
    { $n ->
        [one] 1 of { $of } rows became no event for that reason.
       *[other] { $n } of { $of } rows became no events for that reason.
    }
suitability-repeated = Duplicates
suitability-repeated-said =
    { $n ->
        [one] 1 of { $of } events repeats another: the same case, step, time and employee.
       *[other] { $n } of { $of } events repeat another: the same case, step, time and employee.
    }
suitability-odd = Steps that take very different times
suitability-odd-longer = “{ $name }”: { $n } of { $of } events take more than { $most }, far above the others.
suitability-odd-both = “{ $name }”: { $n } of { $of } events take less than { $least } or more than { $most }, far from the others.
suitability-dependency = Columns that go together
suitability-dependency-said = “{ $first }” nearly always tells what stands in “{ $second }”: { $n } of { $of } { $unit } are exceptions. Is it a rule?
suitability-far = Numbers far from the others
suitability-far-said = “{ $name }”: { $n } of { $of } { $unit } have a number outside { $least } to { $most }. Can that be right?
suitability-once = Registered in one go
suitability-once-persons = “{ $name }”: { $n } of { $all } persons have events at most 10 seconds apart. That is { $events } of { $of } events with a clock time. Is the day written up at its end?
suitability-once-groups = “{ $name }”: { $n } of { $all } groups have events at most 10 seconds apart. That is { $events } of { $of } events with a clock time. Is the day written up at its end?
suitability-case-overlap = Steps at the same time in one case
suitability-case-overlap-said = In { $n } cases steps overlap: { $pairs } pairs, { $events } of { $of } events with a start and an end.
suitability-companion = Steps that usually belong
suitability-companion-step = Cases with “{ $first }” nearly always have “{ $then }” too: { $n } of { $of } closed cases lack it. Is it a rule?
suitability-companion-value = Cases in which “{ $column }” is “{ $value }” nearly always have “{ $then }”: { $n } of { $of } closed cases lack it. Is it a rule?
suitability-again = Steps that usually happen once
suitability-again-said = “{ $name }” happens several times in { $n } of { $of } cases; otherwise once only. Is it an error?
suitability-unlisted = Names outside the list
suitability-unlisted-said =
    { $n ->
        [one] 1 name ({ $events } events) is not among the { $all } on the list: { $names }.
       *[other] { $n } names ({ $events } events) are not among the { $all } on the list: { $names }.
    }
suitability-gaps = Gaps in the case numbers
suitability-gaps-said = { $missing } numbers are missing in { $n } gaps. Were cases left out of the extract?
suitability-silent = Silent periods
suitability-silent-said =
    { $n ->
        [one] 1 period is without events or new cases: { $days } days from { $from }.
       *[other] { $n } periods are without events or new cases; the longest is { $days } days from { $from }.
    }
suitability-hand = Clock times written by hand
suitability-hand-said = { $n } of { $of } clock times lie on full quarters, far more than chance would give.
suitability-hand-step = Clock times written by hand at one step
suitability-hand-of = “{ $name }”: { $n } of { $of } clock times are full quarters of an hour, far more than chance would give.
suitability-hour = Step registered in one hour
suitability-hour-said = “{ $name }”: { $n } of { $of } events ({ $share }) are registered { $hour }. Is it a fixed routine, or does it happen so regularly?
suitability-hour-of = between { $from }:00 and { $to }:00
suitability-hour-on = on { $day } { $hour }
suitability-last = Step on the last working day of the month
suitability-last-said = “{ $name }”: { $n } of { $of } events ({ $share }) are on the last working day of a month. Is it registered all at once, or does it happen then?
suitability-lag = Registered long after
suitability-lag-said = “{ $name }” has a time for { $n } of { $of } events. { $late } are more than a day after the event and { $before } before it; { $median }. Is it the time of registration?
suitability-lag-after = the middle one is { $time } after
suitability-lag-same = the middle one has the same time or day
suitability-lag-before = the middle one is { $time } before
suitability-lag-few = “{ $name }” holds times, but so few are far from the event that the numbers are not shown. Is it the time of registration?
suitability-overlap = Several tasks at once
suitability-overlap-persons = “{ $name }”: { $n } of { $all } persons have tasks that overlap. That is { $events } of { $of } events with a start and an end.
suitability-overlap-groups = “{ $name }”: { $n } of { $all } groups have tasks that overlap. That is { $events } of { $of } events with a start and an end.
suitability-days = Day only
suitability-days-said = { $n } of { $of } events say the day only. That holds for { $names }.
suitability-days-some = { $n } of { $of } events say the day only, spread over the steps.
suitability-ties = The order is not known
suitability-ties-said =
    { $n ->
        [one] “{ $one }” and “{ $other }” stand at the same time once.
       *[other] “{ $one }” and “{ $other }” stand at the same time { $n } times.
    }
suitability-ties-of-said = “{ $one }” and “{ $other }” stand at the same time { $n } of the { $of } times that { $pairs } pairs of steps do.
suitability-batches = Typed in batches
suitability-batches-said =
    { $n ->
        [one] Once several cases were typed one right after the other: { $events } events.
       *[other] { $n } times several cases were typed one right after the other: { $events } events.
    }
suitability-column = Column
suitability-column-said =
    { $n ->
        [one] “{ $name }” is { $kind }: one value; { $missing } of { $of } are missing.
       *[other] “{ $name }” is { $kind }: { $n } different values; { $missing } of { $of } are missing.
    }
suitability-column-hidden =
    { $n ->
        [one] “{ $name }” is { $kind }: one value; how many are missing is hidden because the number is small.
       *[other] “{ $name }” is { $kind }: { $n } different values; how many are missing is hidden because the number is small.
    }
suitability-kind-category = a category
suitability-kind-text = free text
suitability-kind-id = an id
suitability-kind-other = neither category, id nor free text
suitability-change = Practice changes
suitability-change-month = Cases are registered in another way from { $month }; the day cannot be found.
suitability-change-said = Around { $day }: steps and transitions that appear: { $appeared }; that end: { $ended }.
suitability-begins = Step comes into use
suitability-begins-said =
    { $n ->
        [one] “{ $name }” is first seen on { $day }: 1 event.
       *[other] “{ $name }” is first seen on { $day }, and { $n } times in all. Cases before do not have it.
    }
suitability-ends = Step goes out of use
suitability-ends-said =
    { $n ->
        [one] “{ $name }” is last seen on { $day }: 1 event.
       *[other] “{ $name }” is last seen on { $day }, and { $n } times in all. Later cases do not have it.
    }
suitability-shift = Durations and lengths of cases over time
suitability-shift-durations = Durations of cases change
suitability-shift-durations-said = Cases begun from { $month } on last otherwise: the middle one { $after } against { $before } in the months before. Where both distributions are farthest apart, the distance is { $far } (D).
suitability-shift-lengths = Lengths of cases change
suitability-shift-lengths-said = Cases begun from { $month } on have another number of events: the middle one { $after } against { $before } in the months before. Where both distributions are farthest apart, the distance is { $far } (D).
suitability-shift-of = Compared are { $after } closed cases with { $before } from before, all followed for equally long.
suitability-shift-few = The number of cases is not shown, since few are left out.
suitability-laws = Changes of the law in the period of the log
suitability-laws-why =
    { $n ->
        [one] The log spans a change of the law. Cases from before and after may lawfully run differently, so a common map mixes two arrangements. Split the cases at the date before figures from before and after are added up.
       *[other] The log spans { $n } changes of the law. Cases from before and after may lawfully run differently, so a common map mixes several arrangements. Split the cases at a date before figures from before and after are added up.
    }
suitability-laws-near = A change was found near it: { $names }. They fall together in time; that does not show what is the cause.
suitability-laws-proposed = proposal, check it
suitability-shape = Size and variation
suitability-shape-said = { $activities } steps, { $relations } transitions, { $variants } variants and { $length } events per case. The disorder of the courses is { $entropy } on a scale from 0 to 1.
suitability-commonest = The ten commonest variants
suitability-commonest-raw = They cover { $raw } of the cases.
suitability-commonest-said = They cover { $raw } of the cases, and { $milestones } when the course is seen in milestones.
suitability-relations = Transitions
suitability-relations-said =
    { $n ->
        [one] 1 transition was seen; there is at least about { $all }. The map covers { $covered } of the transitions that the next case will show.
       *[other] { $n } transitions were seen; there are at least about { $all }. The map covers { $covered } of the transitions that the next case will show.
    }
suitability-courses = Variants
suitability-courses-said = About { $covered } of the next cases will go a way that was seen already. The figure is low in most logs and is not judged.
suitability-cut = Begun before the extract
suitability-cut-said =
    { $n ->
        [one] 1 case begins in the middle of its course shortly after the log begins.
       *[other] { $n } cases begin in the middle of their course shortly after the log begins.
    }
suitability-open = Open cases
suitability-open-said =
    { $n ->
        [one] 1 case does not end with a step that closes.
       *[other] { $n } cases do not end with a step that closes.
    }
suitability-left = Cases perhaps left lying
suitability-left-said =
    { $n ->
        [one] 1 open case has lain still for longer than cases do.
       *[other] { $n } open cases have lain still for longer than cases do.
    }

# Premises two and three: volume and people.
suitability-worth = Is it worth the trouble?
suitability-worth-of = the two other premises: volume and people
suitability-worth-how = Suitable data are not enough. There also have to be so many cases that the benefit matches the work, and people to carry it. Spor does not guess: only the cases a year are proposed from the log.
suitability-volume = Volume
suitability-people = People
suitability-worth-cases = Cases a year
suitability-worth-once = Hours of data work, once
suitability-worth-once-how = To get, clean and validate data until the first result can be used.
suitability-worth-yearly = Hours a year afterwards
suitability-worth-yearly-how = New extracts, validation and follow-up. Write 0 if it is done only once.
suitability-worth-benefit = Expected benefit
suitability-worth-benefit-in = The benefit is in
suitability-worth-minutes = minutes per case
suitability-worth-hours = hours a year
suitability-worth-years = Years it is used
suitability-about = about { $n }
suitability-rate-year = Proposal: { $year }. In the busiest 365 days of the log, from { $month }, { $cases } cases began.
suitability-rate-part = Proposal: { $year }. The log covers { $days } days from { $month }, in which { $cases } cases began, scaled up to 365 days.
suitability-rate-empty = An empty field uses the proposal.
suitability-rate-none = The log covers less than four weeks and therefore proposes no number.
suitability-worth-fill = Fill in { $what }, and Spor works it out.
suitability-worth-green = Worth the trouble
suitability-worth-amber = Close
suitability-worth-red = Not worth the trouble
suitability-worth-said = Over { $years } years it gives { $benefit } hours and costs { $work } hours.
suitability-worth-safe = The work is paid back after { $months }, and half of the benefit would do, too.
suitability-worth-tight = The work is paid back after { $months }, but not if the benefit turns out to be half.
suitability-worth-late = The work would only be paid back after { $months }, and it is not used for that long.
suitability-worth-never = The benefit is not larger than the work of each year, so it is never paid back.
suitability-worth-months =
    { $n ->
        [one] 1 month
       *[other] { $n } months
    }
suitability-worth-gained = Benefit in all
suitability-worth-worked = Work in all
suitability-worth-hours-are =
    { $count ->
        [one] { $n } hour
       *[other] { $n } hours
    }
suitability-worth-over = over { $years } years
suitability-worth-back = Paid back after
suitability-worth-back-never = Never
suitability-worth-back-cases =
    { $count ->
        [one] or { $n } case
       *[other] or { $n } cases
    }
suitability-worth-needed = So many are needed
suitability-worth-needed-is = cases a year
suitability-consultant = In-house BI consultant
suitability-domain = Expert who knows the work
suitability-manager = Manager who takes decisions
suitability-unanswered = Choose an answer
suitability-unsure = Not sure
suitability-people-green = In place
suitability-people-amber = Nearly in place
suitability-people-red = Missing
suitability-people-fill = Answer the three questions.
suitability-people-all = BI consultant, expert and manager take part: that is what the evaluation of 2024 found necessary.
suitability-no-consultant = An external consultant can help to begin, but data work takes time, and steady collaboration is a clear advantage.
suitability-no-domain = Without an expert nobody can say whether the map is right.
suitability-no-manager = Without a manager who takes decisions, results seldom lead to changes.
suitability-people-unsure = Find out about { $who }.

# The report without values.
suitability-report = Report without values
suitability-report-title = Assessment of the data
suitability-report-how = The whole assessment with figures, limits and reasons. Names of steps, columns and people, ids and other values of the log are not in it: findings are counted, and the steps of the recipe stand by their kind.
suitability-report-files = The fingerprints of the files are computed when the report is opened on the page
suitability-report-closing =
    { $n ->
        [one] Cases whose last step is the one that was confirmed
       *[other] Cases whose last step is one of the { $n } that were confirmed
    }
suitability-report-close = Close the report
suitability-print = Print the assessment
suitability-file-report = assessment without values
suitability-analysis = Analysis
suitability-unit-pairs = Pairs
suitability-unit-names = Names
suitability-unit-steps = Steps
suitability-unit-rows = Rows
suitability-unit-ids = Numbers
suitability-unit-periods = Periods

# Complexity, coverage and precision: figures that are no faults.
suitability-group = Group
suitability-file-findings = findings about data
suitability-file-shape = complexity and coverage
suitability-file-growth = transitions by number of cases
suitability-file-times = precision of times
suitability-file-columns = columns
suitability-rejected-value = The form of what stands there: x is a letter, 9 a digit
suitability-shape-title = Complexity and coverage
suitability-shape-why = figures that tell of the work and are no faults
suitability-benefit = Expected benefit
suitability-benefit-low = The five commonest variants cover { $share } of the cases. The process is transparent already, so a map will probably show little that is new.
suitability-benefit-high = The five commonest variants cover { $share } of the cases. The others take many ways, and these a map can show.
suitability-benefit-hidden = How much the five commonest variants cover is not shown, as few cases could be worked out from it.
suitability-shape-measure = Measure
suitability-shape-means = It means
suitability-shape-size = Events
suitability-shape-size-is = So much there is to look at. Repeated registrations are not counted.
suitability-shape-activities = Different steps
suitability-shape-activities-is = Above about 50 the map is hard to read without milestones.
suitability-shape-length = Events per case, mean
suitability-shape-length-is = Long cases make many ways.
suitability-shape-lengths = Shortest and longest case
suitability-shape-lengths-is = In events. A very long case may be several cases with one number.
suitability-shape-detail = Different steps per case, mean
suitability-shape-detail-is = Far below the number of events per case means that steps are repeated.
suitability-shape-variants = Variants
suitability-shape-variants-is = Different ways through the process.
suitability-shape-distinct = Variants per case
suitability-shape-distinct-is = At 100% no two cases take the same way.
suitability-shape-relations = Transitions
suitability-shape-relations-is = Different pairs of steps that follow each other directly.
suitability-shape-structure = Structure
suitability-shape-structure-is = 1 less the transitions seen, of those there could be. 0 means that everything follows everything; near 1 are fixed ways.
suitability-shape-pentland = Possible ways, as a number of digits
suitability-shape-pentland-is = Pentland’s estimate is 10 to this power: how many ways the transitions would allow.
suitability-shape-affinity = Transitions in common
suitability-shape-affinity-is = How much two cases taken by chance have in common. At 100% all cases are alike.
suitability-shape-random = Nearness to a random order
suitability-shape-random-is = 1 where all steps follow each other equally often; towards 0 where few transitions are all there is.
suitability-shape-phrases = Different fragments (Lempel-Ziv)
suitability-shape-phrases-is = Into so many pieces the row of all steps in order of time has to be cut for each to be new. Few mean repetition.
suitability-shape-courses = Disorder of ways
suitability-shape-courses-is = From 0 to 1: how early and how often the ways part.
suitability-shape-disorder = Disorder of courses
suitability-shape-disorder-is = The same, every event counting. Low where most cases take few ways.
suitability-shape-granularity = Shortest time between two events
suitability-shape-granularity-is = Mean over the cases. Near 0 means that events are registered together.
suitability-cover-activities = Coverage of steps
suitability-cover-activities-is = This share of the steps that the next case will have is seen already.
suitability-cover-relations = Coverage of transitions
suitability-cover-relations-is = This share of the transitions that the next case will show is on the map already.
suitability-cover-variants = Coverage of variants
suitability-cover-variants-is = This share of the next cases will take a way that is seen already. Low in most logs.
suitability-growth = Have we seen enough?
suitability-growth-flat = The last cases bring hardly any new transitions: { $n } of { $all }. More cases would not change the map.
suitability-growth-rising = The last tenth of the cases brings { $n } of { $all } transitions. More cases would bring more.
suitability-growth-why = So many transitions would be seen on average if so many cases were drawn by chance.
suitability-times-title = How exactly times are written
suitability-times-why = Many full minutes are normal where the system keeps minutes only. Far above 1 in 15 on full quarters is written by hand.
suitability-times-of = Time
suitability-times-completions = Time of the event
suitability-times-starts = Start time
suitability-times-column = A column of times
suitability-times-count = Times
suitability-times-days = Day only
suitability-times-minutes = Full minutes
suitability-times-quarters = Full quarters
suitability-columns-title = What the columns hold
suitability-columns-why = Free text has 4 words or more on average and 30 % values that no other row has (or 20 characters and 60 %). An id has nearly as many values as rows, each of one word. A category has at most 50 values (or 5 % of the rows) and at most 5 % that stand alone. Alone are filled fields whose value stands nowhere else; words are the average, and sentences are fields with punctuation. Entropy says in bits how unevenly the values are distributed: 0 is one value. Spread is the same relative to the most there can be: 1 where each field has its own value.
suitability-columns-name = Column
suitability-columns-kind = Looks like
suitability-columns-of = About
suitability-columns-cases = Cases
suitability-columns-events = Events
suitability-columns-filled = Filled in
suitability-columns-values = Values
suitability-columns-distinct = Per filled
suitability-columns-once = Alone
suitability-columns-words = Words
suitability-columns-sentences = Sentences
suitability-columns-entropy = Entropy
suitability-columns-spread = Spread
suitability-slips = The order fits if one time was written wrongly: { $slips }.
suitability-slip-day =
    { $n ->
        [one] 1 case by a day
       *[other] { $n } cases by a day
    }
suitability-slip-exchanged =
    { $n ->
        [one] 1 case by day and month exchanged
       *[other] { $n } cases by day and month exchanged
    }
suitability-slip-month =
    { $n ->
        [one] 1 case by a month
       *[other] { $n } cases by a month
    }
suitability-slip-year =
    { $n ->
        [one] 1 case by a year
       *[other] { $n } cases by a year
    }
suitability-word-complexity = Complexity
suitability-word-complexity-is = How many ways cases take, and how different they are. It is no fault: the more complex, the more a map can show.
suitability-word-coverage = Coverage
suitability-word-coverage-is = The chance that what the next case shows is in the log already. After Chao and Jost, from what was seen once or twice.
suitability-word-benefit = Expected benefit
suitability-word-benefit-is = Whether there is something new to see. Low where the five commonest variants cover at least 90% of the cases: the process is transparent already.
suitability-word-source = Source
suitability-word-source-is = Where an event was registered: a file with columns of its own, or what a column called Source or System says.
suitability-word-cramer = Cramér's V
suitability-word-cramer-is = How differently two groups are distributed, from 0 (alike) to 1 (nothing in common). From 0.5 on the difference is called large (Cohen 1988). Spor uses it where what comes before a step the first time is held against what comes before it later.
suitability-word-entropy = Entropy
suitability-word-entropy-is = How unevenly the values of a column are distributed, in bits (Shannon): 0 where all rows have the same value, and 1 bit more each time there are twice as many equally frequent values.
