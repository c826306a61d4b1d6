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
variants-rarer =
    { $n ->
        [one] 1 rarer variant is folded here: { $cases } cases ({ $share }).
       *[other] { $n } rarer variants are folded here: { $cases } cases ({ $share }).
    }
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
variants-only = Only these { $n } cases
variants-only-is = Show these cases alone, without other filters
variants-to-map = Show on the map
variants-unpick = Clear choice
variants-curve = Share of the cases in the commonest variants
variants-curve-at = { $n } variants: { $share }
variants-file = variants
variants-curve-file = coverage
variants-saved-rows = The file has the { $n } variants that are shown.
variants-steps-joined = Steps
variants-median-hours = Median (hours)
variants-p90-hours = 90 % within (hours)
variants-share-percent = Share (%)
variants-cumulated-percent = In all (%)

# Variants on the map.
variants-map-title = Variants on the map
variants-map-all = The map shows every variant.
variants-map-says =
    { $n ->
        [one] The map shows 1 variant, { $cases } of { $all } cases ({ $share }).
       *[other] The map shows { $n } variants, { $cases } of { $all } cases ({ $share }).
    }
variants-map-none = None of the chosen variants is in the selection.
variants-map-begin = Show one variant at a time
variants-map-begin-is = The map begins with the commonest variant, and you add the next ones one by one
variants-map-add = Add the next
variants-map-add-is = Puts the commonest variant that is missing on the map (V)
variants-map-remove = Remove the rarest
variants-map-remove-is = Takes the rarest variant off the map (Shift + V)
variants-map-show-all = Show every variant
variants-map-see = See the map
variants-map-column = Map
variants-map-column-is = The variants that the process map shows. Other views do not change.
variants-on-map = Variant { $n } on the map
variants-to-map-is = The map shows the chosen variants only. Other views do not change.

# Two variants side by side.
variants-compare = Compare two
variants-compare-is = Choose two variants to see them side by side, step by step
variants-pair-title = Two variants step by step
variants-pair-how = As many steps as possible stand beside an equal step of the other variant, without changing their order.
variants-pair-close = Close the comparison
variants-pair-gone = The two variants are no longer both in the selection, or too few cases take them. Choose two others.
variants-pair-one =
    { $steps ->
        [one] Variant { $n }: { $cases } cases ({ $share }), 1 step.
       *[other] Variant { $n }: { $cases } cases ({ $share }), { $steps } steps.
    }
variants-pair-median = Median time is { $time }.
variants-pair-shared = { $shared } steps are shared; { $first } are in variant { $a } only and { $second } in variant { $b } only.
variants-pair-gaps =
    { $clock ->
        [working] The number at a step is the time since the step before that both have, in working time.
       *[calendar] The number at a step is the time since the step before that both have.
    }
variants-pair-cut = Only the first 1,000 steps of each variant are compared.
variants-pair-both = both
variants-pair-only = variant { $n } only
variants-pair-variant = Variant { $n }
variants-pair-time = Median time, { $variant }
variants-pair-time-is = Time since the step before that both variants have. Median of the variant's cases.
variants-pair-hours = { $variant }: hours since the shared step before
variants-pair-step = Step
variants-pair-has = Which has it
variants-pair-file = two-variants
