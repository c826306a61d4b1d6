# Validation: experts judge a sample, known totals stand beside the log, and registration is written down.
validation-title = Validation
validation-lede = Experts judge a random sample of cases and say how much of the log tells what really happened.
validation-parts = Parts of the validation
validation-sample = Sample
validation-part-result = Result
validation-part-totals = Known totals
validation-part-handbook = Registration handbook
validation-waiting = Fetching the sample …
validation-planning = Working out how much the sample can say …
validation-or = or
validation-how-many = Draw a sample
validation-size = Number of cases
validation-minutes-each = Minutes per case
validation-seed = Seed
validation-seed-is = The seed is the number that chance begins with: the same seed, log and filters give the same sample.
validation-group-by = Also by
validation-no-group = No column
validation-strata-are = The sample is spread over strata: short, middling, long and open cases with frequent or rare courses. Cases of equal duration stand together, so that one third can be larger than the others. Each stratum has its share and three cases at least. Where there are too many strata for the sample, or one is too small, it is merged with the one most like it.
validation-draw = Draw the sample
validation-drawn-said =
    { $n ->
        [one] 1 case is drawn.
       *[other] { $n } cases are drawn.
    }
validation-what-errors = What errors would mean
validation-advice =
    { $n ->
        [one] 1 case, { $time }: without errors at least { $share } of all cases are registered correctly
       *[other] { $n } cases, { $time }: without errors at least { $share } of all cases are registered correctly
    }
validation-minutes =
    { $n ->
        [one] about 1 minute
       *[other] about { $n } minutes
    }
validation-hours = about { $n } hours
validation-errors = Errors
validation-plan = With strata of these sizes some of the cases weigh less: without errors at least { $share } are correctly registered, when each stratum counts by its cases, and not { $even }.
validation-plan-enough = { $n } cases are enough to show at least { $share }, if all of them are correct.
validation-plan-use = Use { $n } cases
validation-plan-none = Up to { $n } cases no sample with these strata shows at least { $share }. Do not spread it by a column, or make do with a lower limit.
validation-closing-proposed = Nobody has confirmed what closes a case. The strata take those cases as open that do not end with { $steps }, as Spor proposes.
validation-share-of-sample = Correct in the sample
validation-share-of-all = Correct of all cases (95%)
validation-between = { $low }–{ $high }
validation-size-for = Without strata: { $n } cases without errors show that at least { $share } of all cases are correct.
validation-size-precise = To know a share of about 90% to within 5 percentage points takes { $n } cases.
validation-progress-label = How far the judging has come
validation-progress = { $judged } of { $n } cases are judged
validation-seed-said = Seed { $seed }.
validation-group-said = Also by { $column }.
validation-rater = Rater (in the raters' file only)
validation-other-selection = The filters have changed since the sample was drawn. It is still of the cases that were in view then.
validation-new-sample = New sample
validation-new-sample-why = Begin again. Undo brings the sample and the answers back. Criterion 12 of Suitability is not judged until a case of the new sample is.
validation-changed = The log is another one now
validation-changed-how = It was prepared differently since the sample was drawn, and the answers do not belong to the cases that would be shown. Take back the change in the preparation, or draw a new sample.
validation-strata = Strata
validation-stratum = Stratum
validation-in-log = In the log
validation-drawn = Drawn
validation-judged = Judged
validation-interval = Correct in the stratum (95%)
validation-merged = The cases are of { $kinds } kinds. They are merged into { $n } strata, so that the sample can carry them.
validation-any-duration = any duration
validation-any-course = any course
validation-shortest = shortest third
validation-middle = middle third
validation-longest = longest third
validation-open-case = open case
validation-frequent = frequent course
validation-rare = rare course
validation-no-value = without a value
validation-other-values = other values
validation-questions = Questions about the case
validation-case-of = Case { $place } of { $n }
validation-question = Does the log tell what really happened in the case?
validation-answer = Answer
validation-correct = Correct
validation-partly = Partly correct
validation-wrong = Wrong
validation-cannot-tell = Cannot be told
validation-causes = What is wrong? Tick all that apply
validation-cause = Cause
validation-cause-missing = An event is missing
validation-cause-not-of-case = An event does not belong to the case
validation-cause-time = Wrong time
validation-cause-order = Wrong order
validation-cause-activity = Wrong activity
validation-cause-twice = Registered twice
validation-cause-mixed = Several cases are mixed up
validation-cause-other = Something else
validation-remark = Remark
validation-remark-how = Kept in the raters' file only. Write no names or CPR numbers.
validation-no-answer = Remove the answer
validation-answered = { $answer }. { $judged } of { $n } cases are judged.
validation-keys = Press <kbd>1</kbd>–<kbd>4</kbd> to answer, <kbd>Enter</kbd> for the next case and <kbd>Shift</kbd> <kbd>Enter</kbd> for the one before.
validation-key-answer = Answer for a case under Validation
validation-show-id = Show the case's own number
validation-hide-id = Hide the number
validation-show-id-why = Shows what the source calls this one case, so that it can be looked up there. The number is kept nowhere.
validation-id = In the source system: <b>{ $id }</b>
validation-load = Go on from a file
validation-load-why = Load a saved raters' file and go on where you stopped
validation-save = Save judgements
validation-save-why = Save seed, answers, remarks, known totals and handbook in a file, so that the work can go on another day
validation-file-name = judgements
validation-saved = The judgements are saved. Cases stand under pseudonyms in the file.
validation-loaded = The judgements are loaded.
validation-file-unreadable = The file is no raters' file that this version of Spor can read.
validation-other-log = The file belongs to another log: the same sample cannot be drawn again. Open the log with the same files, preparation and filters, and try again.
validation-other-sample = The file is of another sample. Two raters can be compared on the same cases only.
validation-second = Compare with another rater
validation-second-why = Load the file that another rater saved of the same sample
validation-second-loaded = The other rater's answers are loaded.
validation-drawn-how = { $judged } of { $n } cases drawn have been judged. Seed: { $seed }. Also divided by: { $by }.
validation-nothing = No case is judged yet
validation-nothing-how = Draw a sample and judge the first case. The result then stands here and becomes surer with every case.
validation-result-so-far = Under way: { $judged } of { $drawn } cases are judged, { $share } correct so far
validation-result = { $share } of the cases are registered correctly
validation-result-beside = With 95% confidence it is between { $low } and { $high } of all cases. It rests on { $judged } of { $drawn } drawn cases, each stratum counting as much as it has cases in the log; without weights the share is { $unweighted }.
validation-left =
    { $n ->
        [one] 1 case is still to be judged.
       *[other] { $n } cases are still to be judged.
    }
validation-unseen =
    { $n ->
        [one] Of one stratum no case is judged; the figure says nothing of it.
       *[other] Of { $n } strata no case is judged; the figure says nothing of them.
    }
validation-rests-on-least = The interval rests on the stratum that is judged least for its size.
validation-rests-on-other-answers = The interval has been widened, so that an error in a small stratum does not make the result look surer.
validation-cannot-tell-counts = Cases that cannot be told do not count as correct.
validation-why-told = Numbers of the sample are shown even where they are small: they count what experts said of how cases are registered, not what the cases are about.
validation-by-answer = By answer
validation-by-cause = By cause
validation-by-stratum = By stratum
validation-none-yet = None yet.
validation-cases = Cases
validation-share = Share
validation-agreed =
    { $n ->
        [one] The two raters agree on { $agreed } of 1 case ({ $share }).
       *[other] The two raters agree on { $agreed } of { $n } cases ({ $share }).
    }
validation-kappa = Kappa is { $kappa }: { $level }.
validation-no-kappa = Kappa cannot be computed where all answers are the same.
validation-kappa-none = no more than chance
validation-kappa-low = little agreement beyond chance
validation-kappa-middle = some agreement beyond chance
validation-kappa-high = good agreement beyond chance
validation-kappa-very-high = almost full agreement beyond chance
validation-certificate = Certificate of validation
validation-method = The sample is drawn at random within strata. The interval is Wilson's 95% interval, weighted by strata. The certificate names neither cases nor raters.
validation-preview = The sheet as it is printed
validation-print = Print
validation-save-sheet = Save as a file
validation-total-new = A total you know from elsewhere
validation-totals-are = From management reports, for example: “we closed 412 cases in March”. Where the numbers are far apart, something is missing from the extract, or is counted twice.
validation-totals-none = No known totals yet. Write the first one above.
validation-total-what = What is counted
validation-total-begun = Cases begun
validation-total-closed = Closed cases
validation-total-of-step = Events of an activity
validation-total-events = Events: { $step }
validation-total-period = Period
validation-total-from = From
validation-total-to = To
validation-total-known = Known total
validation-difference = Difference
validation-total-add = Add
validation-total-added = The total is added.
validation-total-remove = Remove: { $total }
validation-total-missing = Choose what is counted, and two days of which the first is not after the last.
validation-total-no-closing = First choose under Overview what closes a case.
validation-handbook-how = Write for every activity what it means, who registers it, when and in which field. Beside it stands what the log shows. The text is kept in the raters' file.
validation-handbook-is = What every activity means, who registers it, when and in which field; and what the log shows.
validation-registered-in = Time of registration
validation-not-registered = Not in the log
validation-activities = Activities
validation-activity = Activity
validation-means = What does it mean?
validation-who = Who registers it?
validation-when = When?
validation-field = In which field?
validation-adherence = What the log shows
validation-events = Events: { $n }
validation-also-written = Also written “{ $label }” ({ $n }).
validation-missing = { $column } is missing in { $n } of { $of } events.
validation-lag = Typically (median) registered { $median } after the event; { $late } of { $n } more than a day after, and { $before } before.
validation-no-deviation = No deviations found.
validation-guide-title = Validate with experts
validation-guide = Draw a sample under Validation and go through it with somebody who knows the cases. Every case is shown as a course; answer whether it tells what happened. The result says how much of the log you can trust, and the certificate can go with the report. The work can be saved and continued another day.
validation-word = Sample
validation-word-is = Cases drawn at random, so that they can say something of all of them.
validation-word-stratum = Stratum
validation-word-stratum-is = A group of cases that are alike, of which the sample is to have some.
validation-word-kappa = Kappa
validation-word-kappa-is = How much two raters agree beyond what chance would give: 1 is full agreement, 0 is as chance.
validation-word-handbook = Registration handbook
validation-word-handbook-is = An agreement on what every activity means, and who registers it, when and where.
