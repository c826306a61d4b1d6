//! Laws of filters over random logs, and each rule against a recount that tries everything.

use proptest::prelude::*;
use spor::engine::filter::{
    CaseRule, DurationMeasure, EventRule, Filter, FilterStack, Filtered, Follows, Gap, HoursOfDay, PeriodMode,
    Quantifier, RelativeRule, Repetition, Selection, SetCondition, Side, StackOrder, StepsLookedAt, TimeOfPair,
    ValuesOfPair, WeekTimeOf,
};
use spor::engine::import::Zone;
use spor::engine::log::{Attribute, AttributeLevel, AttributeUse, EventLog, RawEvents};
use spor::engine::performance::{Occurrence, StepToStep};
use spor::engine::table::{Dictionary, TextColumn};
use spor::engine::variants::Variants;

const LETTERS: [&str; 4] = ["A", "B", "C", "D"];
const TEAMS: [&str; 4] = ["", "Øst", "Vest", "12"];

/// Case, activity, seconds, team: one row of a random log.
type Row = (u8, u8, u16, u8);

fn rows() -> impl Strategy<Value = Vec<Row>> {
    prop::collection::vec((0..6_u8, 0..4_u8, 0..40_u16, 0..4_u8), 1..40)
}

fn log_of(rows: &[Row]) -> EventLog {
    let column = |of: &dyn Fn(&Row) -> String| {
        let mut dictionary = Dictionary::default();
        let codes: Vec<u32> = rows.iter().map(|row| dictionary.code(&of(row))).collect();
        TextColumn { name: String::new(), codes, dictionary }
    };
    let team = column(&|row| TEAMS[row.3 as usize].to_owned());
    EventLog::from_events(RawEvents {
        case: column(&|row| format!("S{}", row.0)),
        activity: column(&|row| LETTERS[row.1 as usize].to_owned()),
        time_millis: rows.iter().map(|row| i64::from(row.2) * 1000).collect(),
        start_millis: None,
        day_only: None,
        case_attributes: Vec::new(),
        attributes: vec![Attribute {
            name: "Team".into(),
            level: AttributeLevel::Event,
            used_as: AttributeUse::Plain,
            codes: team.codes.into(),
            dictionary: team.dictionary.into(),
        }],
    })
    .unwrap()
}

fn names(picked: u8) -> Vec<String> {
    LETTERS.iter().enumerate().filter(|(at, _)| picked >> at & 1 == 1).map(|(_, name)| name.to_string()).collect()
}

fn teams(picked: u8) -> Vec<String> {
    TEAMS.iter().enumerate().filter(|(at, _)| picked >> at & 1 == 1).map(|(_, name)| name.to_string()).collect()
}

fn follows() -> impl Strategy<Value = Follows> {
    let values = prop::option::of(any::<bool>().prop_map(|same| ValuesOfPair { attribute: "Team".into(), same }));
    let bound = || prop::option::of((0..30_i64).prop_map(|seconds| seconds * 1000));
    let time = (bound(), bound(), any::<bool>()).prop_map(|(least_millis, most_millis, to_start)| TimeOfPair {
        least_millis,
        most_millis,
        to_start,
        calendar: None,
    });
    let time = prop::option::of(time);
    (1..16_u8, 1..16_u8, any::<bool>(), values, time).prop_map(|(from, to, directly, values, time)| Follows {
        from: names(from),
        to: names(to),
        directly,
        values,
        time,
    })
}

fn gap() -> impl Strategy<Value = Gap> {
    prop_oneof![Just(Gap::Eventually), Just(Gap::Directly), (0..16_u8).prop_map(|picked| Gap::Without(names(picked)))]
}

fn measures() -> Vec<DurationMeasure> {
    let between = |occurrence| StepToStep { from: "A".into(), to: "B".into(), occurrence };
    let steps = [Occurrence::First, Occurrence::Last, Occurrence::Next].map(between).map(DurationMeasure::Between);
    let closed = DurationMeasure::Closed(vec!["C".into(), "D".into()]);
    steps.into_iter().chain([DurationMeasure::Throughput, closed]).collect()
}

fn case_rule() -> impl Strategy<Value = CaseRule> {
    let attribute = || "Team".to_string();
    let millis = || prop::option::of((0..40_i64).prop_map(|seconds| seconds * 1000));
    let quantifier = prop::sample::select(vec![Quantifier::Any, Quantifier::All, Quantifier::None]);
    let mode = prop::sample::select(vec![
        PeriodMode::ActiveIn,
        PeriodMode::ContainedIn,
        PeriodMode::StartedIn,
        PeriodMode::EndedIn,
        PeriodMode::Intersecting,
        PeriodMode::Spanning,
    ]);
    let how =
        prop::sample::select(vec![Repetition::Times, Repetition::SelfLoop, Repetition::Return, Repetition::PingPong]);
    let letter = || prop::sample::select(LETTERS.to_vec()).prop_map(str::to_owned);
    prop_oneof![
        (0..16_u8, any::<bool>()).prop_map(move |(picked, or_missing)| CaseRule::Attribute {
            attribute: attribute(),
            values: teams(picked),
            or_missing,
        }),
        prop::option::of(0..20_u8).prop_map(move |least| CaseRule::AttributeRange {
            attribute: attribute(),
            least: least.map(f64::from),
            most: None,
        }),
        (0..16_u8, quantifier).prop_map(move |(picked, quantifier)| CaseRule::EventAttribute {
            attribute: attribute(),
            values: teams(picked),
            quantifier,
        }),
        (0..16_u8).prop_map(move |picked| CaseRule::OtherValue { attribute: attribute(), values: teams(picked) }),
        (millis(), millis(), mode).prop_map(|(from_millis, before_millis, mode)| CaseRule::Period {
            from_millis,
            before_millis,
            mode
        }),
        (prop::sample::select(measures()), millis(), millis()).prop_map(|(measure, least_millis, most_millis)| {
            CaseRule::Duration { measure, calendar: None, least_millis, most_millis }
        }),
        (any::<bool>(), 0..7_u8, 0..24_u8).prop_map(|(begins, weekday, from)| CaseRule::WeekTime {
            of: if begins { WeekTimeOf::Begin } else { WeekTimeOf::SomeEvent },
            weekdays: vec![weekday, 3],
            hours: (from > 4).then_some(HoursOfDay { from: 0, before: from }),
            zone: Zone::Utc,
        }),
        (1..4_usize, 1..4_usize).prop_map(move |(one, other)| CaseRule::ValuesInARow {
            attribute: attribute(),
            values: vec![TEAMS[one].into(), TEAMS[other].into()],
        }),
        (letter(), letter()).prop_map(|(one, other)| CaseRule::SameInstant { one, other }),
        (prop::option::of(0..3_u32), prop::option::of(1..4_u32))
            .prop_map(move |(least, most)| CaseRule::ValueChanges { attribute: attribute(), least, most }),
        (1..4_usize, millis(), millis()).prop_map(move |(team, from_millis, before_millis)| CaseRule::ValueInPeriod {
            attribute: attribute(),
            values: vec![TEAMS[team].into()],
            from_millis,
            before_millis,
        }),
        (0..6_u32, 3..9_u32).prop_map(|(least, most)| CaseRule::Size { least: Some(least), most: Some(most) }),
        (1..16_u8, 1..16_u8)
            .prop_map(|(first, last)| CaseRule::Endpoints { first: Some(names(first)), last: Some(names(last)) }),
        follows().prop_map(CaseRule::Follows),
        (follows(), any::<bool>())
            .prop_map(|(follows, keep_without_first)| CaseRule::NeverFollows { follows, keep_without_first }),
        (1..16_u8, 1..16_u8, 1..16_u8, gap())
            .prop_map(|(a, b, c, gap)| CaseRule::Chain { steps: vec![names(a), names(b), names(c)], gaps: vec![gap] }),
        (prop::option::of(letter()), prop::option::of(letter()), 0..16_u8, any::<bool>()).prop_map(
            |(from, to, picked, only)| {
                let steps =
                    if only { StepsLookedAt::Only(names(picked)) } else { StepsLookedAt::AllBut(names(picked)) };
                CaseRule::RightAfter { from, to, steps }
            }
        ),
        (prop::option::of(letter()), how, 1..4_u32).prop_map(|(activity, how, at_least)| CaseRule::Repeats {
            activity,
            how,
            at_least
        }),
        (letter(), letter(), any::<bool>()).prop_map(move |(first, second, same)| CaseRule::FourEyes {
            first,
            second,
            attribute: attribute(),
            same,
        }),
        (letter(), 1..3_u32).prop_map(move |(activity, at_least)| CaseRule::DistinctValues {
            activity,
            attribute: attribute(),
            at_least,
        }),
        prop::sample::subsequence(vec!["S0", " S1", "S2 ", "S9"], 0..4)
            .prop_map(|ids| CaseRule::CaseIds { ids: ids.into_iter().map(str::to_owned).collect() }),
    ]
}

/// A condition, or a set of two that may be turned round.
fn condition() -> impl Strategy<Value = CaseRule> {
    let in_set = || (case_rule(), any::<bool>()).prop_map(|(rule, inverted)| SetCondition { rule, inverted });
    prop_oneof![
        4 => case_rule(),
        1 => (in_set(), in_set()).prop_map(|(one, other)| CaseRule::AllOf { conditions: vec![one, other] }),
    ]
}

fn event_rule() -> impl Strategy<Value = EventRule> {
    let letter = || prop::sample::select(LETTERS.to_vec()).prop_map(str::to_owned);
    prop_oneof![
        (0..16_u8).prop_map(|picked| EventRule::Activities { activities: names(picked) }),
        (0..16_u8, any::<bool>()).prop_map(|(picked, or_missing)| EventRule::Attribute {
            attribute: "Team".into(),
            values: teams(picked),
            or_missing,
        }),
        (0..20_i64, 20..40_i64).prop_map(|(from, before)| EventRule::Period {
            from_millis: Some(from * 1000),
            before_millis: Some(before * 1000),
        }),
        (1..16_u8, 1..16_u8, any::<bool>(), any::<bool>()).prop_map(|(first, last, until_last, may_be_one)| {
            EventRule::Between { first: names(first), last: names(last), until_last, may_be_one }
        }),
        (letter(), any::<bool>(), any::<bool>(), any::<bool>()).prop_map(|(activity, from, last, include)| {
            EventRule::Part { side: if from { Side::From } else { Side::Until }, activity, last, include }
        }),
    ]
}

fn filter() -> impl Strategy<Value = Filter> {
    let letter = || prop::sample::select(LETTERS.to_vec()).prop_map(str::to_owned);
    let relative = prop_oneof![
        (0..4_u32).prop_map(|count| RelativeRule::CommonestVariants { count }),
        (0..100_u8).prop_map(|percent| RelativeRule::VariantCoverage { percent: f64::from(percent) }),
        (0..100_u8).prop_map(|percent| RelativeRule::VariantShare { percent: f64::from(percent) }),
        (0..6_u32, any::<u64>()).prop_map(|(cases, seed)| RelativeRule::Sample { cases, seed }),
        (letter(), 1..4_u32).prop_map(|(activity, least_cases)| RelativeRule::InBatch { activity, least_cases }),
    ];
    let rule = prop_oneof![
        3 => condition().prop_map(Filter::from),
        1 => relative.prop_map(Filter::from),
        1 => event_rule().prop_map(Filter::from),
    ];
    (rule, any::<bool>()).prop_map(|(filter, inverted)| Filter { inverted, ..filter })
}

/// Cases and events left, by id, activity and time: what a reader could see of the events.
fn told(log: &EventLog, left: &Filtered) -> Vec<(String, String, i64)> {
    let seen = left.log(log);
    let event = |case: u32, event: usize| {
        let activity = seen.activity_name(seen.activity()[event]).to_owned();
        (seen.case_id(case).to_owned(), activity, seen.time_millis()[event])
    };
    left.cases.cases().flat_map(|case| seen.events_of(case).map(move |at| event(case, at))).collect()
}

proptest! {
    #[test]
    fn a_condition_and_its_inverse_part_the_cases(rows in rows(), rule in condition(), bits: u8) {
        let log = log_of(&rows);
        let variants = Variants::of(&log);
        let before = Filtered { cases: Selection::where_case(log.case_count(), |case| bits >> case & 1 == 1), cut: None };
        let filter = Filter::from(rule);
        let kept = before.then(&log, &variants, &filter).cases;
        let other = before.then(&log, &variants, &filter.turned()).cases;
        for case in 0..log.case_count() as u32 {
            prop_assert_eq!(u32::from(kept.contains(case)) + u32::from(other.contains(case)), u32::from(before.cases.contains(case)));
        }
    }

    #[test]
    fn an_event_rule_and_its_inverse_part_the_events(rows in rows(), rule in event_rule()) {
        let log = log_of(&rows);
        let variants = Variants::of(&log);
        let everything = Filtered::everything(log.case_count());
        let filter = Filter::from(rule);
        let mut parts = told(&log, &everything.then(&log, &variants, &filter));
        parts.extend(told(&log, &everything.then(&log, &variants, &filter.turned())));
        let mut whole = told(&log, &everything);
        parts.sort();
        whole.sort();
        prop_assert_eq!(parts, whole);
    }

    #[test]
    fn the_order_of_conditions_does_not_matter(rows in rows(), one in condition(), other in condition()) {
        let log = log_of(&rows);
        let variants = Variants::of(&log);
        let by = |rules: [&CaseRule; 2]| Filtered::by(&log, &variants, &FilterStack::of(rules.map(|rule| rule.clone()))).cases;
        prop_assert_eq!(by([&one, &other]), by([&other, &one]));
    }

    #[test]
    fn filters_that_are_off_and_orders_do_what_they_say(rows in rows(), filters in prop::collection::vec(filter(), 0..4), off in filter()) {
        let log = log_of(&rows);
        let variants = Variants::of(&log);
        let stack = |filters: Vec<Filter>, order| FilterStack { filters, order };
        let listed = Filtered::by(&log, &variants, &stack(filters.clone(), StackOrder::AsListed));
        let mut with_off = vec![Filter { on: false, ..off.clone() }];
        with_off.extend(filters.clone());
        with_off.push(Filter { on: false, ..off });
        prop_assert_eq!(told(&log, &listed), told(&log, &Filtered::by(&log, &variants, &stack(with_off, StackOrder::AsListed))));
        // Events first is the list with the event filters in front, both parts in their order.
        let (events, cases): (Vec<Filter>, Vec<Filter>) =
            filters.iter().cloned().partition(|filter| matches!(filter.rule, spor::engine::filter::Rule::Events(_)));
        let by_hand = Filtered::by(&log, &variants, &stack([events, cases].concat(), StackOrder::AsListed));
        let first = Filtered::by(&log, &variants, &stack(filters, StackOrder::EventsFirst));
        prop_assert_eq!(told(&log, &by_hand), told(&log, &first));
    }

    #[test]
    fn pairs_are_found_as_by_trying_every_pair(rows in rows(), follows in follows()) {
        let log = log_of(&rows);
        let variants = Variants::of(&log);
        let kept = Filtered::by(&log, &variants, &FilterStack::of([CaseRule::Follows(follows.clone())])).cases;
        let team = &log.attributes()[0];
        for case in 0..log.case_count() as u32 {
            let events: Vec<usize> = log.events_of(case).collect();
            let name = |event: usize| log.activity_name(log.activity()[event]).to_string();
            let value = |event: usize| team.dictionary.text(team.codes[log.row()[event] as usize]);
            let fits = |i: usize, j: usize| {
                let (a, b) = (events[i], events[j]);
                let between = log.time_millis()[b] - log.time_millis()[a];
                follows.from.contains(&name(a)) && follows.to.contains(&name(b))
                    && (!follows.directly || j == i + 1)
                    && follows.time.as_ref().is_none_or(|time| {
                        time.least_millis.is_none_or(|least| between >= least)
                            && time.most_millis.is_none_or(|most| between <= most)
                    })
                    && follows.values.as_ref().is_none_or(|values| {
                        !value(a).is_empty() && !value(b).is_empty() && (value(a) == value(b)) == values.same
                    })
            };
            let found = (0..events.len()).any(|j| (0..j).any(|i| fits(i, j)));
            prop_assert_eq!(kept.contains(case), found);
        }
    }

    #[test]
    fn chains_are_found_as_by_trying_every_three_events(
        rows in rows(),
        picked in prop::array::uniform3(1..16_u8),
        gaps in prop::array::uniform2(gap()),
    ) {
        let log = log_of(&rows);
        let variants = Variants::of(&log);
        let steps = picked.map(names);
        let rule = CaseRule::Chain { steps: steps.to_vec(), gaps: gaps.to_vec() };
        let found = Filtered::by(&log, &variants, &FilterStack::of([Filter::from(rule)])).cases;
        for case in 0..log.case_count() as u32 {
            let course: Vec<&str> = log.events_of(case).map(|event| log.activity_name(log.activity()[event])).collect();
            let is = |step: usize, at: usize| steps[step].iter().any(|name| name == course[at]);
            let near = |gap: &Gap, from: usize, to: usize| match gap {
                Gap::Eventually => from < to,
                Gap::Directly => from + 1 == to,
                Gap::Without(names) => {
                    from < to && course[from + 1..to].iter().all(|between| !names.iter().any(|name| name == between))
                }
            };
            let places = || 0..course.len();
            let tried = places().any(|a| {
                places().any(|b| {
                    is(0, a) && is(1, b) && near(&gaps[0], a, b)
                        && places().any(|c| is(2, c) && near(&gaps[1], b, c))
                })
            });
            prop_assert_eq!(found.contains(case), tried);
        }
    }

    #[test]
    fn values_in_a_row_are_found_as_by_trying_every_place(rows in rows(), wanted in prop::collection::vec(1..4_usize, 1..4)) {
        let log = log_of(&rows);
        let variants = Variants::of(&log);
        let values = wanted.iter().map(|&value| TEAMS[value].to_owned()).collect();
        let rule = CaseRule::ValuesInARow { attribute: "Team".into(), values };
        let found = Filtered::by(&log, &variants, &FilterStack::of([Filter::from(rule)])).cases;
        let team = &log.attributes()[0];
        for case in 0..log.case_count() as u32 {
            let events = log.events_of(case);
            let values: Vec<&str> = events.map(|event| team.dictionary.text(team.codes[log.row()[event] as usize])).collect();
            // From a value to the next one: nothing but itself and gaps in between.
            let next = |from: usize, to: usize, value: &str| {
                values[to] == value && values[to] != values[from]
                    && values[from + 1..to].iter().all(|between| between.is_empty() || *between == values[from])
            };
            let mut ends: Vec<usize> = (0..values.len()).filter(|&at| values[at] == TEAMS[wanted[0]]).collect();
            for &value in &wanted[1..] {
                ends = (0..values.len()).filter(|&to| ends.iter().any(|&from| from < to && next(from, to, TEAMS[value]))).collect();
            }
            prop_assert_eq!(found.contains(case), !ends.is_empty());
        }
    }

    #[test]
    fn changes_and_values_in_a_period_are_found_as_by_looking_at_every_event(
        rows in rows(), wanted in 1..4_usize, bounds in (0..3_u32, 0..3_u32), from in prop::option::of(0..40_i64),
        before in prop::option::of(0..40_i64),
    ) {
        let log = log_of(&rows);
        let variants = Variants::of(&log);
        let kept = |rule: CaseRule| Filtered::by(&log, &variants, &FilterStack::of([Filter::from(rule)])).cases;
        let attribute = || "Team".to_owned();
        let (least, most) = (Some(bounds.0), Some(bounds.0 + bounds.1));
        let changing = kept(CaseRule::ValueChanges { attribute: attribute(), least, most });
        let values = vec![TEAMS[wanted].to_owned()];
        let [from_millis, before_millis] = [from, before].map(|second| second.map(|second| second * 1000));
        let in_period = kept(CaseRule::ValueInPeriod { attribute: attribute(), values, from_millis, before_millis });
        let team = &log.attributes()[0];
        for case in 0..log.case_count() as u32 {
            let text = |event: usize| team.dictionary.text(team.codes[log.row()[event] as usize]);
            let named: Vec<&str> = log.events_of(case).map(text).filter(|text| !text.is_empty()).collect();
            let changes = named.windows(2).filter(|pair| pair[0] != pair[1]).count() as u32;
            prop_assert_eq!(changing.contains(case), (bounds.0..=bounds.0 + bounds.1).contains(&changes));
            let lies = |event: usize| {
                let millis = log.time_millis()[event];
                from_millis.is_none_or(|from| from <= millis) && before_millis.is_none_or(|before| millis < before)
            };
            let met = log.events_of(case).any(|event| text(event) == TEAMS[wanted] && lies(event));
            prop_assert_eq!(in_period.contains(case), met);
        }
    }

    #[test]
    fn two_steps_at_one_instant_are_neighbours_of_equal_time(rows in rows(), one in 0..4_usize, other in 0..4_usize) {
        let log = log_of(&rows);
        let variants = Variants::of(&log);
        let rule = CaseRule::SameInstant { one: LETTERS[one].into(), other: LETTERS[other].into() };
        let found = Filtered::by(&log, &variants, &FilterStack::of([Filter::from(rule)])).cases;
        for case in 0..log.case_count() as u32 {
            let told: Vec<(&str, i64)> =
                log.events_of(case).map(|event| (log.activity_name(log.activity()[event]), log.time_millis()[event])).collect();
            let is = told.windows(2).any(|two| {
                two[0].1 == two[1].1
                    && [[LETTERS[one], LETTERS[other]], [LETTERS[other], LETTERS[one]]].contains(&[two[0].0, two[1].0])
            });
            prop_assert_eq!(found.contains(case), is);
        }
    }

    #[test]
    fn a_set_is_its_conditions_one_after_the_other(rows in rows(), filters in prop::collection::vec((case_rule(), any::<bool>()), 1..4)) {
        let log = log_of(&rows);
        let variants = Variants::of(&log);
        let stack = FilterStack::of(filters.into_iter().map(|(rule, inverted)| Filter { inverted, ..rule.into() }));
        let set = CaseRule::AllOf { conditions: stack.as_conditions().unwrap() };
        let as_one = Filtered::by(&log, &variants, &FilterStack::of([Filter::from(set)])).cases;
        prop_assert_eq!(as_one, Filtered::by(&log, &variants, &stack).cases);
    }

    #[test]
    fn other_values_are_neither_missing_nor_listed(rows in rows(), picked in 0..16_u8) {
        let log = log_of(&rows);
        let variants = Variants::of(&log);
        let listed = teams(picked);
        let rule = CaseRule::OtherValue { attribute: "Team".into(), values: listed.clone() };
        let found = Filtered::by(&log, &variants, &FilterStack::of([Filter::from(rule)])).cases;
        let team = &log.attributes()[0];
        for case in 0..log.case_count() as u32 {
            let mut values = log.events_of(case).map(|event| team.dictionary.text(team.codes[log.row()[event] as usize]));
            let is_other = values.any(|value| !value.is_empty() && !listed.iter().any(|known| known == value));
            prop_assert_eq!(found.contains(case), is_other);
        }
    }

    #[test]
    fn a_batch_is_what_enough_of_the_cases_before_have_at_once(rows in rows(), bits: u8, letter in 0..4_usize, least_cases in 1..4_u32, inverted: bool) {
        let log = log_of(&rows);
        let variants = Variants::of(&log);
        let before = Filtered { cases: Selection::where_case(log.case_count(), |case| bits >> case & 1 == 1), cut: None };
        let rule = RelativeRule::InBatch { activity: LETTERS[letter].into(), least_cases };
        let found = before.then(&log, &variants, &Filter { inverted, ..rule.into() }).cases;
        let times = |case: u32| -> std::collections::BTreeSet<i64> {
            let is = |event: &usize| log.activity_name(log.activity()[*event]) == LETTERS[letter];
            log.events_of(case).filter(is).map(|event| log.time_millis()[event]).collect()
        };
        for case in 0..log.case_count() as u32 {
            let with = |at: &i64| before.cases.cases().filter(|&other| times(other).contains(at)).count() as u32;
            let is_in = before.cases.contains(case) && (times(case).iter().any(|at| with(at) >= least_cases) != inverted);
            prop_assert_eq!(found.contains(case), is_in);
        }
    }

    #[test]
    fn a_sample_has_its_size_and_its_seed(rows in rows(), wanted in 0..8_u32, seed: u64) {
        let log = log_of(&rows);
        let variants = Variants::of(&log);
        let draw = |cases| Filtered::by(&log, &variants, &FilterStack::of([RelativeRule::Sample { cases, seed }])).cases;
        prop_assert_eq!(draw(wanted).count(), wanted.min(log.case_count() as u32));
        prop_assert_eq!(draw(wanted), draw(wanted));
        // A larger sample of the same seed holds the smaller one.
        prop_assert_eq!(draw(wanted).and(&draw(wanted + 1)), draw(wanted));
    }
}
