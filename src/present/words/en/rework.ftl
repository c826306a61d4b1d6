# Rework: steps that happen again, cases that go to and fro, and cases that are reopened.
rework-title = Rework
rework-short = Again
rework-lede = Rework is a step that happens more than once in the same case.
rework-waiting = Counting rework …
rework-none = No cases are left
rework-none-how = The filters have removed all cases. Switch a filter off, or undo.
rework-said = { $with } of { $all } cases have a step more than once
rework-said-nobody = None of the { $all } cases has a step more than once
rework-said-hidden = How many of the { $all } cases have a step more than once is hidden
rework-share = That is { $share } of the cases.
rework-never =
    { $n ->
        [one] 1 step never happens twice in the same case.
       *[other] { $n } steps never happen twice in the same case.
    }
rework-time = Time
rework-time-side = Cases
rework-with = With rework
rework-without = Without rework
rework-median = Median
rework-median-is = The middle one of the times that are measured
rework-p90 = 90% within
rework-p90-is = Nine in ten of the measured times are at most this long
rework-no-cause = The difference is no cause: a difficult case can both take longer and be worked on several times.
rework-too-few = With fewer than 10 cases no times are shown.
rework-steps = Steps that happen again
rework-steps-none = No step happens twice in the same case.
rework-step = Step
rework-cases = Cases
rework-cases-is = Cases in which the step happens at least twice
rework-share-of = Share
rework-share-is = The share of all cases shown
rework-extra = Extra
rework-extra-is = Events beyond the first of each case
rework-self = Right away
rework-self-is = Extra events right after the same step
rework-return = Comes again
rework-return-is = Extra events after at least one other step
rework-ways = Filter
rework-keep = Keep
rework-drop = Remove
rework-only = Only these
rework-keep-where = Keep cases: { $what }
rework-drop-where = Remove cases: { $what }
rework-only-where = Only these cases, without other filters: { $what }
rework-there-and-back = There and back
rework-there-and-back-is = A step, another one, and right away the first again
rework-there-and-back-cases = { $n } cases go there and back between two steps at least once.
rework-there-and-back-none = No cases go there and back between two steps.
rework-pairs = Steps there and back
rework-times = Times
rework-not-told =
    { $n ->
        [one] 1 course is not shown, because too few cases have it or lack it.
       *[other] { $n } courses are not shown, because too few cases have them or lack them.
    }
rework-further =
    { $n ->
        [one] 1 rarer course stands in the file only.
       *[other] { $n } rarer courses stand in the file only.
    }
rework-reopened = Reopened cases
rework-reopened-table = Reopened cases in figures
rework-solved-step = The case is solved
rework-reopened-step = The case is reopened
rework-answer-step = An answer is sent
rework-choose-step = Choose a step
rework-no-answer = No step
rework-proposed = Spor proposes the steps by their names. Change them if they are wrong.
rework-choose-how = Choose two different steps: the one that solves a case, and the one that opens it again.
rework-not-here = The chosen steps do not occur in the cases shown.
rework-propose = Use Spor's proposal
rework-of-solved = Share
rework-of-solved-is = The share of the cases that are solved at least once
rework-solved-cases = Solved at least once
rework-reopened-cases = Reopened after solved
rework-reopened-twice = Reopened at least twice
rework-answered-cases = Reopened, and an answer sent later
rework-unanswered-cases = Reopened without a new answer
rework-unanswered-is = Solved again with no answer sent in between: often just a thank-you from the citizen or user
rework-file-time = time with and without rework
rework-file-steps = repeated steps
rework-file-pairs = there and back
rework-file-reopened = reopened cases
rework-part = Part
rework-share-percent = Share of cases (%)
rework-hidden-note = Small numbers are hidden. An empty place can be a hidden number.
rework-time-note = Median time: { $with } with rework, { $without } without.
rework-measured = Measured
rework-measured-is = So many of the cases have a time
