//! Conditions on a case, each true or false of it by itself.

mod attribute;
mod case_ids;
mod course;
mod duration;
mod follows;
mod in_a_row;
mod numbers;
mod parallel;
mod period;
mod repeats;
mod values;
mod week_time;

pub use period::Span;

use super::Selection;
use super::ground::Ground;
use super::rule::{CaseRule, Follows, OrFollows};
use crate::engine::prepare::Folding;

/// The cases of which the rule is true, or false where it is `inverted`. Only those of `before` need be right.
pub fn cases_where(ground: &Ground, before: &Selection, rule: &CaseRule, inverted: bool) -> Selection {
    let total = ground.log.case_count();
    let by_case = |holds: &dyn Fn(u32) -> bool| before.only(|case| holds(case) != inverted);
    let by_variant = |holds: &mut dyn FnMut(&[u16]) -> bool| {
        let variants = ground.variants;
        let holds: Vec<bool> =
            (0..variants.count() as u32).map(|of| holds(variants.sequence(of)) != inverted).collect();
        let of_case = variants.of_case();
        Selection::where_case(total, |case| holds[of_case[case as usize] as usize])
    };
    match rule {
        CaseRule::Attribute { attribute, values, or_missing } => {
            by_case(&*attribute::is_one_of(ground, attribute, values, *or_missing))
        }
        CaseRule::AttributeRange { attribute, least, most } => {
            by_case(&*attribute::is_within(ground, attribute, *least, *most))
        }
        CaseRule::EventAttribute { attribute, values, quantifier } => {
            by_case(&*attribute::events_are_one_of(ground, attribute, values, *quantifier))
        }
        CaseRule::OtherValue { attribute, values } => {
            by_case(&*attribute::some_event_is_other(ground, attribute, values))
        }
        CaseRule::EventAttributeRange { attribute, least, most } => {
            by_case(&*attribute::some_event_is_within(ground, attribute, *least, *most))
        }
        CaseRule::NumbersTogether { attribute, together, least, most } => {
            by_case(&*numbers::together_within(ground, attribute, *together, [*least, *most]))
        }
        CaseRule::EndValue { attribute, values, last } => {
            by_case(&*attribute::end_is_one_of(ground, attribute, values, *last))
        }
        CaseRule::FlowEfficiency { calendar, least, most } => {
            let fits = numbers::flow_efficiency_within(ground.log, before, calendar.as_deref(), [*least, *most]);
            by_case(&|case| fits[case as usize])
        }
        CaseRule::Period { from_millis, before_millis, mode } => {
            let period = period::Span::of(*from_millis, *before_millis);
            by_case(&|case| period.holds(ground.log, case, *mode))
        }
        CaseRule::Duration { measure, calendar, least_millis, most_millis } => {
            let how = (measure, calendar.as_deref());
            let fits = duration::fits(ground.log, before, how, [*least_millis, *most_millis]);
            by_case(&|case| fits[case as usize])
        }
        CaseRule::Size { least, most } => {
            by_case(&|case| within(ground.log.events_of(case).len() as i64, least.map(i64::from), most.map(i64::from)))
        }
        CaseRule::Variants { sequences, level: None } => {
            let wanted = course::sequences(sequences, |name| ground.log.activity_code(name));
            by_variant(&mut |sequence| wanted.iter().any(|wanted| wanted == sequence))
        }
        CaseRule::Variants { sequences, level: Some(level) } => {
            let folding = Folding::of(ground.log, &level.milestones);
            let number = |name: &str| folding.names().iter().position(|known| known == name);
            let wanted = course::sequences(sequences, |name| number(name).map(|place| place as u16 + 1));
            let mut folded = Vec::new();
            by_variant(&mut |sequence| {
                folding.fold(sequence, level.collapse_repeats, &mut folded);
                wanted.contains(&folded)
            })
        }
        CaseRule::Endpoints { first, last } => {
            let ends = [first, last].map(|names| names.as_ref().map(|names| ground.activity_set(names)));
            by_variant(&mut |sequence| {
                let fits = |set: &Option<Vec<bool>>, code: Option<&u16>| {
                    set.as_ref().is_none_or(|set| code.is_some_and(|&code| set[usize::from(code)]))
                };
                fits(&ends[0], sequence.first()) && fits(&ends[1], sequence.last())
            })
        }
        CaseRule::Chain { steps, gaps } => {
            let steps: Vec<Vec<bool>> = steps.iter().map(|names| ground.activity_set(names)).collect();
            let gaps: Vec<course::Near> = gaps.iter().map(|gap| course::Near::of(ground, gap)).collect();
            let mut ends = Vec::new();
            by_variant(&mut |sequence| course::has_chain(sequence, &steps, &gaps, &mut ends))
        }
        CaseRule::RightAfter { from, to, steps } => {
            let looked_at = course::looked_at(ground, steps, [from, to]);
            let ends = [from, to].map(|name| name.as_ref().map(|name| ground.log.activity_code(name)));
            by_variant(&mut |sequence| course::has_right_after(sequence, &looked_at, ends))
        }
        CaseRule::Follows(follows) => match follows::Pair::of(ground, follows) {
            follows::Pair::OfCourse { from, to, gaps } => {
                let (steps, mut ends) = ([from, to], Vec::new());
                by_variant(&mut |sequence| course::has_chain(sequence, &steps, &gaps, &mut ends))
            }
            follows::Pair::OfEvents(pair) => by_case(&|case| pair.occurs_in(ground.log, case)),
        },
        CaseRule::NeverFollows { follows, keep_without_first } => {
            let never = cases_where(ground, before, &CaseRule::Follows(follows.clone()), true);
            let kept = match keep_without_first {
                true => never,
                false => {
                    let first = CaseRule::has_one_of(follows.from.clone());
                    never.and(&cases_where(ground, before, &first, false))
                }
            };
            if inverted { kept.turned() } else { kept }
        }
        CaseRule::Repeats { activity, how, at_least } => {
            let only = activity.as_ref().map(|name| ground.log.activity_code(name).unwrap_or(0));
            let mut count = repeats::Counter::of(ground.log.activity_codes());
            by_variant(&mut |sequence| count.times(sequence, *how, only) >= *at_least)
        }
        CaseRule::FourEyes { first, second, attribute, same } => {
            let eyes = values::ValuesOfTwo::of(ground, [first, second], attribute);
            by_case(&|case| eyes.as_ref().is_some_and(|eyes| eyes.holds(ground.log, case, *same)))
        }
        CaseRule::DistinctValues { activity, attribute, at_least } => {
            let of = values::ValuesOf::of(ground, activity, attribute);
            by_case(&|case| of.as_ref().map_or(0, |of| of.distinct(ground.log, case)) >= *at_least)
        }
        CaseRule::WeekTime { of, weekdays, hours, zone } => {
            let time = week_time::WeekTime::of(ground.log, weekdays, *hours, *zone);
            by_case(&|case| time.holds(ground.log, case, *of))
        }
        CaseRule::ValuesInARow { attribute, values } => by_case(&*in_a_row::has_values(ground, attribute, values)),
        CaseRule::ValueChanges { attribute, least, most } => {
            let changes = in_a_row::changes(ground, attribute);
            by_case(&|case| within(changes(case), least.map(i64::from), most.map(i64::from)))
        }
        CaseRule::ValueInPeriod { attribute, values, from_millis, before_millis } => {
            let period = (from_millis.unwrap_or(i64::MIN), before_millis.unwrap_or(i64::MAX));
            by_case(&*attribute::some_event_is_one_of_in(ground, attribute, values, period))
        }
        CaseRule::SameInstant { one, other } => {
            let pair = [one, other].map(|name| ground.log.activity_code(name));
            by_case(&|case| in_a_row::at_once(ground.log, case, pair))
        }
        CaseRule::Parallel { one, other, or_follows } => {
            let pair = [one, other].map(|name| ground.log.activity_code(name));
            let [from, to] = [one, other].map(|name| vec![name.clone()]);
            let follows = match or_follows {
                OrFollows::Never => None,
                OrFollows::Directly => Some(Follows::directly(from, to)),
                OrFollows::Eventually => Some(Follows::eventually(from, to)),
            };
            let follows = follows.map(|follows| cases_where(ground, before, &CaseRule::Follows(follows), false));
            let is_one_after_the_other = |case| follows.as_ref().is_some_and(|cases| cases.contains(case));
            by_case(&|case| is_one_after_the_other(case) || parallel::side_by_side(ground.log, case, pair))
        }
        CaseRule::WithFinding { detector, zone } => {
            let is_found = detector.cases_of(ground.whole, *zone);
            by_case(&|case| is_found[ground.whole_case(case) as usize])
        }
        CaseRule::AllOf { conditions } => {
            let kept = conditions
                .iter()
                .fold(before.clone(), |left, of| left.and(&cases_where(ground, &left, &of.rule, of.inverted)));
            if inverted { kept.turned() } else { kept }
        }
        CaseRule::CaseIds { ids } => {
            let is_wanted = case_ids::listed(ground.whole, ids);
            by_case(&|case| is_wanted[ground.whole_case(case) as usize])
        }
    }
}

/// Both bounds included; a bound that is not given asks nothing.
pub(in crate::engine::filter) fn within(value: i64, least: Option<i64>, most: Option<i64>) -> bool {
    least.is_none_or(|least| value >= least) && most.is_none_or(|most| value <= most)
}
