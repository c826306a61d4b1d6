//! What is measured, in words: «fra Ny til første Løst af agent», by which clock, and what of the cases cannot be measured.

use super::in_clock;
use crate::present::{Words, numbers};
use crate::protocol::{
    CaseRule, DurationMeasure, MeasuredCases, MeasuredTime, Occurrence, Shown, StepToStep, TimeClock, TimeMeasure,
    Timing, Zone,
};

/// «Hele sagen», or «Fra Ny til første Løst af agent».
pub fn measure_name(measure: &TimeMeasure, words: &Words) -> String {
    named(measure, ["time-whole", "time-name-first", "time-name-last", "time-name-next"], words)
}

/// «Måler: hele sagen, i kalendertid».
pub fn measuring(measure: &TimeMeasure, clock: TimeClock, words: &Words) -> String {
    let what =
        named(measure, ["time-measure-whole", "time-measure-first", "time-measure-last", "time-measure-next"], words);
    words.with("time-measure-said", &[("what", what.into()), ("clock", words.text(in_clock(clock)).into())])
}

/// «Måler: hele sagen, i kalendertid. Kun afsluttede sager er målt.»
pub fn time_said(of: &MeasuredTime, words: &Words) -> String {
    let key = match (&of.measure, of.of_closed) {
        (TimeMeasure::WholeCase, true) => "time-of-closed",
        (TimeMeasure::WholeCase, false) => "time-of-all",
        (TimeMeasure::Between(_), _) => "time-of-steps",
    };
    format!("{}. {}", measuring(&of.measure, of.clock, words), words.text(key))
}

fn named(measure: &TimeMeasure, [whole, first, last, next]: [&str; 4], words: &Words) -> String {
    match measure {
        TimeMeasure::WholeCase => words.text(whole),
        TimeMeasure::Between(StepToStep { from, to, occurrence }) => {
            let key = match occurrence {
                Occurrence::First => first,
                Occurrence::Last => last,
                Occurrence::Next => next,
            };
            words.with(key, &[("from", from.as_str().into()), ("to", to.as_str().into())])
        }
    }
}

/// Whether each occurrence is measured, so that times are more than cases, and the step pair, if any.
pub fn of_measure(of: &MeasuredCases) -> (bool, Option<&StepToStep>) {
    match &of.measure {
        TimeMeasure::WholeCase => (false, None),
        TimeMeasure::Between(steps) => (steps.occurrence == Occurrence::Next, Some(steps)),
    }
}

/// What the times count, and which cases are not among them.
pub fn measured_said(of: &MeasuredCases, words: &Words) -> Vec<String> {
    let (is_each, steps) = of_measure(of);
    let Some(steps) = steps else {
        return vec![match of.open {
            Some(open) => words.with("time-counts-closed", &[("n", numbers::shown(open, words).into())]),
            None => words.text("time-counts-whole"),
        }];
    };
    let lacking = |key: &str, count: Shown<u32>| {
        let facts = [
            ("n", numbers::shown(count, words).into()),
            ("from", steps.from.as_str().into()),
            ("to", steps.to.as_str().into()),
        ];
        (count != Shown::Number(0)).then(|| words.with(key, &facts))
    };
    let mut said = vec![words.text("time-counts-between")];
    said.extend(lacking("time-without-from", of.without_from));
    said.extend(lacking("time-without-to", of.without_to));
    said.extend(lacking("time-unmet", of.unmet).filter(|_| is_each));
    said
}

/// The cases with a time within bounds (milliseconds), measured as it is now.
pub fn duration_rule(timing: &Timing, zone: Zone, [least_millis, most_millis]: [Option<i64>; 2]) -> CaseRule {
    let measure = match (&timing.measure, &timing.closing) {
        (TimeMeasure::Between(steps), _) => DurationMeasure::Between(steps.clone()),
        (TimeMeasure::WholeCase, Some(closing)) => DurationMeasure::Closed(closing.steps.clone()),
        (TimeMeasure::WholeCase, None) => DurationMeasure::Throughput,
    };
    let is_working = timing.clock == TimeClock::Working;
    let calendar = is_working.then(|| Box::new(timing.calendar.in_zone(zone)));
    CaseRule::Duration { measure, calendar, least_millis, most_millis }
}
