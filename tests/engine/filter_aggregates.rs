//! Filters on numbers and times taken together, on ends, and on steps side by side: against a recount on random logs whose
//! events have starts and amounts.

use proptest::prelude::*;
use spor::engine::calendar::WorkCalendar;
use spor::engine::filter::{
    CaseRule, DurationMeasure, EventRule, Filter, Filtered, Follows, OrFollows, PeriodMode, StepTime, StepTimes,
    TimeOfPair, Together,
};
use spor::engine::import::Zone;
use spor::engine::log::{Attribute, AttributeLevel, AttributeUse, EventLog, NO_TIME, RawEvents};
use spor::engine::table::{Dictionary, TextColumn};
use spor::engine::variants::Variants;

const HOUR: i64 = 3_600_000;
const LETTERS: [&str; 3] = ["A", "B", "C"];

/// A number that an event has, or not.
type OfEvent = dyn Fn(&Event) -> Option<f64>;

/// An event: case, step, start if it has one, completion, amount if it has one. Hours after a Thursday's midnight.
#[derive(Clone, Debug)]
struct Event {
    case: u8,
    step: usize,
    start: Option<i64>,
    complete: i64,
    amount: Option<i32>,
}

fn events() -> impl Strategy<Value = Vec<Event>> {
    let event = (0..5_u8, 0..3_usize, prop::option::weighted(0.8, -2..9_i64), 0..60_i64, prop::option::of(-3..9_i32));
    let event = event.prop_map(|(case, step, worked, hour, amount)| Event {
        case,
        step,
        start: worked.map(|worked| (hour - worked) * HOUR),
        complete: hour * HOUR,
        amount,
    });
    prop::collection::vec(event, 1..30)
}

fn log_of(events: &[Event]) -> EventLog {
    let column = |of: &dyn Fn(&Event) -> String| {
        let mut dictionary = Dictionary::default();
        let codes: Vec<u32> = events.iter().map(|event| dictionary.code(&of(event))).collect();
        TextColumn { name: String::new(), codes, dictionary }
    };
    // A Danish file: halves have a comma.
    let amount = column(&|event| event.amount.map_or(String::new(), |amount| format!("{amount},5")));
    EventLog::from_events(RawEvents {
        case: column(&|event| format!("S{}", event.case)),
        activity: column(&|event| LETTERS[event.step].to_owned()),
        time_millis: events.iter().map(|event| event.complete).collect(),
        start_millis: Some(events.iter().map(|event| event.start.unwrap_or(NO_TIME)).collect()),
        day_only: None,
        case_attributes: Vec::new(),
        attributes: vec![Attribute {
            name: "Beløb".into(),
            level: AttributeLevel::Event,
            used_as: AttributeUse::Plain,
            codes: amount.codes.into(),
            dictionary: amount.dictionary.into(),
        }],
    })
    .unwrap()
}

/// Every case with its events in the order of the log: by completion, then as they stand in the file.
fn cases(events: &[Event]) -> Vec<(String, Vec<Event>)> {
    let mut cases: Vec<(String, Vec<Event>)> = Vec::new();
    for event in events {
        let id = format!("S{}", event.case);
        match cases.iter_mut().find(|(known, _)| *known == id) {
            Some((_, of_case)) => of_case.push(event.clone()),
            None => cases.push((id, vec![event.clone()])),
        }
    }
    cases.iter_mut().for_each(|(_, of_case)| of_case.sort_by_key(|event| event.complete));
    cases
}

/// Ids of the cases that a rule keeps, and of those it keeps turned round.
fn kept(log: &EventLog, rule: impl Into<Filter>) -> [Vec<String>; 2] {
    let variants = Variants::of(log);
    let filter = rule.into();
    [filter.clone(), filter.turned()].map(|filter| {
        let left = Filtered::everything(log.case_count()).then(log, &variants, &filter);
        left.cases.cases().map(|case| log.case_id(case).to_owned()).collect()
    })
}

/// The rule keeps the cases that `holds` is true of, in their order, and turned round the others.
fn keeps(events: &[Event], rule: CaseRule, holds: impl Fn(&[Event]) -> bool) -> Result<(), TestCaseError> {
    let expected = cases(events).into_iter().partition::<Vec<_>, _>(|(_, of_case)| holds(of_case));
    let ids = |cases: Vec<(String, Vec<Event>)>| cases.into_iter().map(|(id, _)| id).collect::<Vec<_>>();
    let [with, without] = kept(&log_of(events), rule.clone());
    prop_assert_eq!(with, ids(expected.0), "{:?}", rule);
    prop_assert_eq!(without, ids(expected.1), "turned round: {:?}", rule);
    Ok(())
}

/// Sum, mean, least, greatest, worked out one after the other.
fn taken_together(numbers: &[f64], together: Together) -> Option<f64> {
    let sorted = || {
        let mut sorted = numbers.to_vec();
        sorted.sort_by(f64::total_cmp);
        sorted
    };
    (!numbers.is_empty()).then(|| match together {
        Together::Sum => numbers.iter().sum(),
        Together::Mean => numbers.iter().sum::<f64>() / numbers.len() as f64,
        Together::Least => sorted()[0],
        Together::Greatest => sorted()[numbers.len() - 1],
    })
}

/// The earliest instant of a case; an event that completes before it starts begins with its completion.
fn begin(of_case: &[Event]) -> i64 {
    of_case.iter().map(|event| event.start.map_or(event.complete, |start| start.min(event.complete))).min().unwrap()
}

fn together() -> impl Strategy<Value = Together> {
    prop::sample::select(vec![Together::Sum, Together::Mean, Together::Least, Together::Greatest])
}

fn lies(number: Option<f64>, least: Option<f64>, most: Option<f64>) -> bool {
    number.is_some_and(|number| least.is_none_or(|least| least <= number) && most.is_none_or(|most| number <= most))
}

proptest! {
    #[test]
    fn numbers_are_taken_together_case_by_case(events in events(), together in together(), least in prop::option::of(-4..12_i32), most in prop::option::of(-2..30_i32)) {
        let [least, most] = [least, most].map(|bound| bound.map(f64::from));
        let rule = CaseRule::NumbersTogether { attribute: "Beløb".into(), together, least, most };
        keeps(&events, rule, |of_case| {
            // «-3,5» is three and a half below nought, «0,5» half above.
            let number = |amount: i32| f64::from(amount) + if amount < 0 { -0.5 } else { 0.5 };
            let numbers: Vec<f64> = of_case.iter().filter_map(|event| event.amount.map(number)).collect();
            lies(taken_together(&numbers, together), least, most)
        })?;
    }

    #[test]
    fn times_of_steps_are_taken_together(events in events(), together in together(), step in prop::option::of(0..3_usize), waiting: bool, least in prop::option::of(0..9_i64), most in prop::option::of(0..20_i64)) {
        let times = StepTimes {
            step: step.map(|step| LETTERS[step].to_owned()),
            of: if waiting { StepTime::WaitingBefore } else { StepTime::Processing },
            together,
        };
        let [least_millis, most_millis] = [least, most].map(|bound| bound.map(|hours| hours * HOUR));
        let rule = CaseRule::Duration { measure: DurationMeasure::Steps(times), calendar: None, least_millis, most_millis };
        keeps(&events, rule, |of_case| {
            let mut millis = Vec::new();
            for (at, event) in of_case.iter().enumerate().filter(|(_, event)| step.is_none_or(|step| event.step == step)) {
                if waiting && at > 0 {
                    millis.push((event.start.unwrap_or(event.complete) - of_case[at - 1].complete).max(0) as f64);
                }
                if let (false, Some(start)) = (waiting, event.start) {
                    millis.push((event.complete - start).max(0) as f64);
                }
            }
            lies(taken_together(&millis, together), least_millis.map(|m| m as f64), most_millis.map(|m| m as f64))
        })?;
    }

    #[test]
    fn flow_efficiency_is_the_share_of_hours_worked_in(events in events(), least in prop::option::of(0..100_u8), most in prop::option::of(0..101_u8)) {
        let [least, most] = [least, most].map(|bound| bound.map(f64::from));
        keeps(&events, CaseRule::FlowEfficiency { calendar: None, least, most }, |of_case| {
            let begin = begin(of_case) / HOUR;
            let end = of_case.iter().map(|event| event.complete).max().unwrap() / HOUR;
            // Hour by hour: is somebody at work?
            let worked = |hour: i64| of_case.iter().any(|event| event.start.is_some_and(|start| start / HOUR <= hour && hour < event.complete / HOUR));
            let hours = (begin..end).filter(|hour| worked(*hour)).count();
            // No share lies nearer to a bound than a thousandth without being it.
            let share = (end > begin).then(|| hours as f64 * 100.0 / (end - begin) as f64);
            lies(share, least, most)
        })?;
    }

    #[test]
    fn steps_side_by_side_share_an_hour(events in events(), one in 0..3_usize, other in 0..3_usize) {
        let rule = |or_follows| CaseRule::Parallel { one: LETTERS[one].into(), other: LETTERS[other].into(), or_follows };
        let is_side_by_side = |of_case: &[Event]| {
            let worked = |event: &Event, hour: i64| event.start.is_some_and(|start| start <= hour * HOUR && hour * HOUR < event.complete);
            (0..of_case.len()).any(|a| (0..of_case.len()).any(|b| {
                a != b && of_case[a].step == one && of_case[b].step == other
                    && (-10..70).any(|hour| worked(&of_case[a], hour) && worked(&of_case[b], hour))
            }))
        };
        keeps(&events, rule(OrFollows::Never), is_side_by_side)?;
        keeps(&events, rule(OrFollows::Directly), |of_case| {
            is_side_by_side(of_case) || of_case.windows(2).any(|two| two[0].step == one && two[1].step == other)
        })?;
        keeps(&events, rule(OrFollows::Eventually), |of_case| {
            let after = |first: usize| of_case[first + 1..].iter().any(|event| event.step == other);
            is_side_by_side(of_case) || (0..of_case.len()).any(|first| of_case[first].step == one && after(first))
        })?;
    }

    #[test]
    fn ends_and_periods_are_looked_at(events in events(), amount in -3..9_i32, last: bool, from in 0..40_i64, hours in 0..20_i64) {
        let rule = CaseRule::EndValue { attribute: "Beløb".into(), values: vec![format!("{amount},5")], last };
        keeps(&events, rule, |of_case| {
            let end = if last { of_case.last() } else { of_case.first() };
            end.is_some_and(|event| event.amount == Some(amount))
        })?;
        let (from, before) = (from * HOUR, (from + hours) * HOUR);
        let rule = CaseRule::Period { from_millis: Some(from), before_millis: Some(before), mode: PeriodMode::Spanning };
        keeps(&events, rule, |of_case| {
            begin(of_case) < from
                && of_case.iter().any(|event| event.complete >= before)
        })?;
    }

    #[test]
    fn events_are_kept_by_their_number_and_by_how_long_they_take(events in events(), least in prop::option::of(-3..5_i64), most in prop::option::of(-1..9_i64)) {
        let log = log_of(&events);
        let variants = Variants::of(&log);
        let bounds = [least, most].map(|bound| bound.map(|bound| bound as f64));
        let by_number = EventRule::AttributeRange { attribute: "Beløb".into(), least: bounds[0], most: bounds[1] };
        let by_time = EventRule::Lasting { least_millis: least.map(|h| h * HOUR), most_millis: most.map(|h| h * HOUR) };
        let number = |event: &Event| event.amount.map(|amount| f64::from(amount) + if amount < 0 { -0.5 } else { 0.5 });
        let hours = |event: &Event| event.start.map(|start| ((event.complete - start) / HOUR) as f64);
        let kept_by: [(EventRule, &OfEvent); 2] = [(by_number, &number), (by_time, &hours)];
        for (rule, value) in kept_by {
            let filter = Filter::from(rule);
            for turned in [false, true] {
                let filter = if turned { filter.clone().turned() } else { filter.clone() };
                let left = Filtered::everything(log.case_count()).then(&log, &variants, &filter);
                let expected = events.iter().filter(|event| lies(value(event), bounds[0], bounds[1]) != turned).count();
                prop_assert_eq!(left.event_count(&log), expected, "{:?}", filter);
            }
        }
    }
}

proptest! {
    /// The random events lie between Thursday 1 January 1970, a holiday, and Saturday noon: the office has open on Friday from
    /// 8 to 16, the hours 32 to 40.
    #[test]
    fn the_time_between_two_steps_is_counted_by_opening_hours(
        events in events(),
        directly: bool,
        to_start: bool,
        least in prop::option::of(-2..6_i64),
        most in prop::option::of(0..9_i64),
    ) {
        let time = TimeOfPair {
            least_millis: least.map(|hours| hours * HOUR),
            most_millis: most.map(|hours| hours * HOUR),
            to_start,
            calendar: Some(Box::new(WorkCalendar::danish_office().in_zone(Zone::Utc))),
        };
        let pair = Follows { directly, time: Some(time), ..Follows::eventually(vec!["A".into()], vec!["B".into()]) };
        let hour = |millis: i64| (millis / HOUR).clamp(32, 40);
        keeps(&events, CaseRule::Follows(pair), |of_case| {
            (0..of_case.len()).any(|b| {
                let near = if directly { b.saturating_sub(1)..b } else { 0..b };
                near.into_iter().any(|a| {
                    let (first, second) = (&of_case[a], &of_case[b]);
                    let until = second.start.filter(|_| to_start).unwrap_or(second.complete);
                    let hours = hour(until) - hour(first.complete);
                    let fits = least.is_none_or(|least| hours >= least) && most.is_none_or(|most| hours <= most);
                    first.step == 0 && second.step == 1 && fits
                })
            })
        })?;
    }
}

/// Two working hours on Thursday 1 January 1970 are a holiday; Friday's count: the same case by the clock and by the office.
#[test]
fn times_of_steps_are_counted_by_opening_hours() {
    let event = |step, start: i64, complete: i64| Event {
        case: 0,
        step,
        start: Some(start * HOUR),
        complete: complete * HOUR,
        amount: None,
    };
    // From Friday 10 to Friday 12, and from Friday 14 over the weekend to Monday 10, UTC.
    let log = log_of(&[event(0, 34, 36), event(1, 38, 106)]);
    let office = WorkCalendar::municipal_office().in_zone(Zone::Utc);
    let lasts = |step: usize, calendar: Option<&WorkCalendar>, hours: i64| {
        let times = StepTimes { step: Some(LETTERS[step].into()), of: StepTime::Processing, together: Together::Sum };
        let rule = CaseRule::Duration {
            measure: DurationMeasure::Steps(times),
            calendar: calendar.cloned().map(Box::new),
            least_millis: Some(hours * HOUR),
            most_millis: Some(hours * HOUR),
        };
        !kept(&log, rule)[0].is_empty()
    };
    assert!(lasts(0, None, 2) && lasts(0, Some(&office), 2));
    assert!(lasts(1, None, 68) && !lasts(1, Some(&office), 68));
}
