# Variants: the courses that cases take, commonest first.
variants-title = Variants
variants-lede = A variant is a certain course: the same steps in the same order.
variants-said =
    { $top ->
        [one] The commonest course covers { $share } of the cases.
       *[other] The { $top } commonest courses cover { $share } of the cases.
    }
variants-said-milestones =
    { $top ->
        [one] The commonest course of milestones covers { $share } of the cases.
       *[other] The { $top } commonest courses of milestones cover { $share } of the cases.
    }
variants-of-steps = { $cases } cases take { $variants } different courses when every step counts.
variants-why-milestones = With every step counted there are { $all } variants, and the { $top } commonest cover only { $share }. Milestones bring them down to { $variants }.
variants-one-each = Nearly every case is a variant of its own. Choose milestones to see the main lines.
variants-none = No cases are left
variants-none-how = The filters have removed every case. Switch a filter off, or undo.
variants-level = Level
variants-all-steps = Every step
variants-milestones = Milestones
variants-choose = Choose milestones ({ $n })
variants-choose-title = Choose milestones
variants-choose-how = Choose the steps that matter. All others are folded into the milestone before them.
variants-choose-list = Milestones
variants-choose-proposed = Use what Spor proposes
variants-collapse = The same milestone several times in a row counts once
variants-use = Use milestones
variants-waiting = Finding the variants …
variants-search = Find a step in variants
variants-found =
    { $n ->
        [one] 1 variant found
       *[other] { $n } variants found
    }
variants-more = Show more variants
variants-shown = { $shown } of { $all } variants shown
variants-table = Variants, commonest first
variants-pick = Choose variant { $n }
variants-no = No.
variants-course = Course
variants-cases = Cases
variants-share = Share
variants-cumulated = In all
variants-median = Median
variants-p90 = 90 % within
variants-median-is = The middle one of the times that are measured
variants-p90-is = Nine in ten of the measured times are at most this long
variants-cumulated-is = The share of the cases in this variant and all commoner ones
variants-count = Variants
variants-count-is = So many variants when every step counts
variants-empty-course = no milestones
variants-further =
    { $n ->
        [one] +1 step
       *[other] +{ $n } steps
    }
variants-further-all = { $further }: show the whole course of variant { $n }
variants-folded =
    { $n ->
        [one] 1 rare variant is put together here: { $cases } cases. So few cases may point at a person, so the course is not shown.
       *[other] { $n } rare variants are put together here: { $cases } cases. So few cases may point at a person, so the courses are not shown.
    }
variants-picked =
    { $n ->
        [one] 1 variant chosen
       *[other] { $n } variants chosen
    }
variants-picked-cases = { $n } cases
variants-keep = Keep { $n } cases
variants-drop = Remove { $n } cases
variants-to-map = Show on the map
variants-unpick = Clear choice
variants-curve = Share of the cases in the commonest variants
variants-curve-at = { $n } variants: { $share }
variants-file = variants
variants-saved-rows = The file has the { $n } variants that are shown.
variants-steps-joined = Steps
variants-median-hours = Median (hours)
variants-p90-hours = 90 % within (hours)
variants-share-percent = Share (%)
variants-cumulated-percent = In all (%)
