//! The verdict: fit, fit with reservations, or not fit. A good figure never makes up for a bad one.

use super::super::registered_together::BatchGround;
use super::criterion::{Criterion, Figure, Judged, Level, Measure, Measured, NotJudged, Note, Order, Remedy};
use super::facts::{DriftFacts, Facts};
use super::thresholds::{Limits, Thresholds};
use crate::engine::calendar::CalendarDay;
use crate::engine::prepare::{Keep, Step};
use serde::{Deserialize, Serialize};

/// Whether a log is fit for process mining.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    Fit,
    FitWithReservations,
    NotFit,
}

/// What decided the verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Because {
    /// At least one criterion stops.
    Stop,
    Red,
    ManyAmber,
    /// Nothing is red, ambers are few, and no expert has seen a sample.
    NotValidated,
    /// Nothing is red, ambers are few, and experts have seen a sample.
    NothingAgainst,
}

/// What is analysed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Analysis {
    Map,
    Durations,
    Deadlines,
    Groups,
}

/// What the data can carry: how well, and the criteria that limit it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carries {
    pub analysis: Analysis,
    pub verdict: Verdict,
    /// Criteria that are not green.
    pub limited_by: Vec<Criterion>,
}

/// The verdict with everything it rests on.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Suitability {
    pub verdict: Verdict,
    pub because: Because,
    /// In the order of [`Criterion`].
    pub criteria: Vec<Judged>,
    pub carries: Vec<Carries>,
}

/// Judges the facts by the thresholds (methods 1.10).
///
/// Any stop makes a log not fit; any red, or as many ambers as the thresholds say, makes reservations; and without a sample judged by experts there
/// are reservations too. What cannot be judged counts neither way.
pub fn judge(facts: &Facts, thresholds: &Thresholds) -> Suitability {
    let criteria = vec![
        required_fields(facts, thresholds),
        valid_times(facts, thresholds),
        time_of_day(facts, thresholds),
        known_order(facts, thresholds),
        activity_is_category(facts, thresholds),
        no_repetitions(facts, thresholds),
        closed_cases(facts, thresholds),
        enough_cases(facts, thresholds),
        stable_practice(facts, thresholds),
        registered_singly(facts, thresholds),
        clean_labels(facts, thresholds),
        expert_sample(facts, thresholds),
    ];
    let levels = || criteria.iter().filter_map(|of| of.level.ok());
    let ambers = levels().filter(|&level| level == Level::Amber).count() as u32;
    let (verdict, because) = if levels().any(|level| level == Level::Stop) {
        (Verdict::NotFit, Because::Stop)
    } else if levels().any(|level| level == Level::Red) {
        (Verdict::FitWithReservations, Because::Red)
    } else if ambers >= thresholds.ambers_for_reservations {
        (Verdict::FitWithReservations, Because::ManyAmber)
    } else if facts.judged_sample().is_err() {
        (Verdict::FitWithReservations, Because::NotValidated)
    } else {
        (Verdict::Fit, Because::NothingAgainst)
    };
    let carries = CARRIED_BY.iter().map(|(analysis, by)| carries(*analysis, by, &criteria)).collect();
    Suitability { verdict, because, criteria, carries }
}

/// At most one case in so many shares its course with another where a log looks like one case of each variant.
const OWN_COURSE_ONE_IN: u64 = 100;

/// The criteria that each analysis needs.
const CARRIED_BY: [(Analysis, &[Criterion]); 4] = [
    (
        Analysis::Map,
        &[Criterion::RequiredFields, Criterion::ValidTimes, Criterion::KnownOrder, Criterion::ActivityIsCategory],
    ),
    (Analysis::Durations, &[Criterion::ValidTimes, Criterion::TimeOfDay, Criterion::ClosedCases]),
    (Analysis::Deadlines, &[Criterion::ValidTimes, Criterion::TimeOfDay, Criterion::RegisteredSingly]),
    (Analysis::Groups, &[Criterion::ClosedCases, Criterion::EnoughCases, Criterion::ExpertSample]),
];

fn carries(analysis: Analysis, by: &[Criterion], criteria: &[Judged]) -> Carries {
    let needed = || criteria.iter().filter(|of| by.contains(&of.criterion));
    let worst = needed().filter_map(|of| of.level.ok()).max().unwrap_or(Level::Green);
    let verdict = match worst {
        Level::Green => Verdict::Fit,
        Level::Amber | Level::Red => Verdict::FitWithReservations,
        Level::Stop => Verdict::NotFit,
    };
    let is_limit = |of: &&Judged| of.level.is_ok_and(|level| level > Level::Green);
    Carries { analysis, verdict, limited_by: needed().filter(is_limit).map(|of| of.criterion).collect() }
}

fn required_fields(facts: &Facts, thresholds: &Thresholds) -> Judged {
    let Some(rows) = facts.rows else { return not_judged(Criterion::RequiredFields, NotJudged::NoAccount) };
    let share = at_least(Measure::RowsWithFields, share(rows.with_fields, rows.rows), thresholds.required_fields);
    judged(Criterion::RequiredFields, [share]).ordering(Order::RowsWithFields)
}

fn valid_times(facts: &Facts, thresholds: &Thresholds) -> Judged {
    let Some(rows) = facts.rows else { return not_judged(Criterion::ValidTimes, NotJudged::NoAccount) };
    let share = at_least(Measure::RowsWithValidTime, share(rows.valid, rows.with_fields), thresholds.valid_times);
    judged(Criterion::ValidTimes, [share]).ordering(Order::ValidTimes)
}

fn time_of_day(facts: &Facts, thresholds: &Thresholds) -> Judged {
    let of = &facts.precision;
    let with_clock = share((of.events - of.day_only).into(), of.events.into());
    let mut judged =
        judged(Criterion::TimeOfDay, [at_least(Measure::EventsWithClock, with_clock, thresholds.time_of_day)])
            .ordering(Order::Clocks);
    /// Half of the clock times on full quarters, where one in fifteen is expected.
    const BY_HAND_ONE_IN: u32 = 2;
    let timed = of.events - of.day_only;
    if of.quarters_by_chance < 0.001 && of.at_full_quarter * BY_HAND_ONE_IN >= timed {
        judged.notes.push(Note::WrittenByHand);
    }
    judged.offer_steps(facts.clock.as_slice());
    judged
}

fn known_order(facts: &Facts, thresholds: &Thresholds) -> Judged {
    let order = &facts.order;
    // Cases of one event each have no order that could be unknown.
    let pairs = share(order.ambiguous_pairs.into(), order.adjacent_pairs.into());
    let mut judged = judged(Criterion::KnownOrder, [at_most(Measure::AmbiguousPairs, pairs, thresholds.unknown_order)])
        .ordering(Order::Clocks);
    // Between the steps of a form there is no order to be known.
    judged.offer_steps(facts.clock.as_slice());
    judged.offer_steps(&facts.merge_forms);
    judged
}

fn activity_is_category(facts: &Facts, thresholds: &Thresholds) -> Judged {
    let labels = &facts.labels;
    let of_events = |count: u32| share(count.into(), labels.events.into());
    let mut judged = judged(
        Criterion::ActivityIsCategory,
        [
            at_most(Measure::EventsWithLabelUsedOnce, of_events(labels.used_once), thresholds.labels_used_once),
            at_most(Measure::Labels, Figure::Count(labels.distinct.into()), thresholds.labels),
            at_most(Measure::LabelsPerEvent, of_events(labels.distinct), thresholds.labels_per_event),
        ],
    )
    .ordering(Order::ActivityCodes);
    judged.offer_steps(&labels.merge);
    judged
}

fn no_repetitions(facts: &Facts, thresholds: &Thresholds) -> Judged {
    let repeated = share(facts.repeated_events.into(), facts.events.into());
    let mut judged =
        judged(Criterion::NoRepetitions, [at_most(Measure::RepeatedEvents, repeated, thresholds.repetitions)]);
    if facts.exact_duplicates > 0 {
        judged.offer_steps(&[Step::DropDuplicates {}]);
    }
    // Two registrations at one time need not agree in every column, as exact duplicates do.
    if facts.repeated_events > facts.exact_duplicates {
        let (within_minutes, activities) = (0, Vec::new());
        judged.offer_steps(&[Step::MergeClose { within_minutes, activities, together: false, keep: Keep::First }]);
    }
    judged
}

fn closed_cases(facts: &Facts, thresholds: &Thresholds) -> Judged {
    let of = &facts.truncation;
    let closed = at_least(Measure::ClosedCases, share(of.with_end.into(), of.cases.into()), thresholds.closed_cases);
    // What nobody has confirmed makes reservations at most: the closing may be another one.
    let most = if of.closing_is_proposed { Level::Amber } else { Level::Stop };
    let closed = Measured { level: closed.level.min(most), ..closed };
    let mut judged = judged(Criterion::ClosedCases, [closed]);
    if of.closing_is_proposed {
        judged.notes.push(Note::ClosingIsProposed);
        judged.remedies.push(Remedy::ChooseClosing);
    }
    judged
}

fn enough_cases(facts: &Facts, thresholds: &Thresholds) -> Judged {
    let cases = u64::from(facts.relations.cases);
    let mut judged = judged(
        Criterion::EnoughCases,
        [
            at_least(Measure::Cases, Figure::Count(cases), thresholds.cases),
            at_least(Measure::Coverage, Figure::Coverage(facts.relations), thresholds.coverage),
        ],
    )
    .ordering(Order::MoreCases);
    if cases > 1 && u64::from(facts.variants.once) * OWN_COURSE_ONE_IN >= cases * (OWN_COURSE_ONE_IN - 1) {
        judged.notes.push(Note::OneCaseAVariant);
    }
    judged
}

fn stable_practice(facts: &Facts, thresholds: &Thresholds) -> Judged {
    match &facts.drift {
        DriftFacts::Unknown(unknown) => not_judged(Criterion::StablePractice, NotJudged::Drift(*unknown)),
        DriftFacts::Changes { changes, against_chance } => {
            let count = Figure::Count(changes.len() as u64);
            let mut judged = judged(Criterion::StablePractice, [at_most(Measure::Changes, count, thresholds.changes)]);
            if !against_chance {
                judged.notes.push(Note::NotAgainstChance);
            }
            judged.notes.extend(facts.few_before.map(Note::FewBegunBefore));
            judged.remedies.extend(changes.iter().map(|change| Remedy::SplitAt {
                month: change.from_month,
                day: change.day.map(|of| CalendarDay::from_number(of.day)),
            }));
            judged
        }
    }
}

fn registered_singly(facts: &Facts, thresholds: &Thresholds) -> Judged {
    let of = &facts.together;
    let events = share(of.events.into(), of.of_events.into());
    let mut judged =
        judged(Criterion::RegisteredSingly, [at_most(Measure::EventsTogether, events, thresholds.together)])
            .ordering(Order::TimesOfEvents);
    match of.batches.looked_at {
        BatchGround::Persons => {}
        BatchGround::Roles => judged.notes.push(Note::ResourceIsRoles),
        BatchGround::NoResource => judged.notes.push(Note::NoResource),
    }
    judged.offer_steps(&facts.merge_forms);
    judged
}

fn clean_labels(facts: &Facts, thresholds: &Thresholds) -> Judged {
    let labels = &facts.labels;
    let events = share(labels.suspicious_events.into(), labels.events.into());
    let mut judged = judged(
        Criterion::CleanLabels,
        [at_most(Measure::EventsUnderSuspiciousLabels, events, thresholds.suspicious_labels)],
    );
    judged.offer_steps(&labels.merge);
    judged
}

fn expert_sample(facts: &Facts, thresholds: &Thresholds) -> Judged {
    let sample = match facts.judged_sample() {
        Ok(sample) => sample,
        Err(why) => {
            let mut judged = not_judged(Criterion::ExpertSample, why);
            judged.remedies.push(Remedy::DrawSample);
            return judged;
        }
    };
    let limits = thresholds.expert_sample;
    let without_stop = Limits { stop: None, ..limits };
    let (numerator, denominator, drawn) = (sample.correct.into(), sample.judged.into(), sample.drawn.into());
    let end = |value: f64| Figure::Bound { value, numerator, denominator, drawn };
    let low = at_least(Measure::CorrectAtLeast, end(sample.interval.low), without_stop);
    let is_refuted = limits.stop.is_some_and(|stop| sample.interval.high < stop);
    let high = Measured {
        measure: Measure::CorrectAtMost,
        figure: end(sample.interval.high),
        level: if is_refuted { Level::Stop } else { Level::Green },
    };
    judged(Criterion::ExpertSample, [low, high])
}

impl Figure {
    /// The figure as a number; none of a share of nothing.
    pub fn value(self) -> Option<f64> {
        match self {
            Figure::Share { denominator: 0, .. } => None,
            Figure::Share { numerator, denominator } => Some(numerator as f64 / denominator as f64),
            Figure::Count(count) => Some(count as f64),
            Figure::Coverage(species) => Some(species.coverage()),
            Figure::Bound { value, .. } => Some(value),
        }
    }
}

impl Judged {
    /// What to order where the criterion is red or worse.
    fn ordering(mut self, order: Order) -> Judged {
        if self.level.is_ok_and(|level| level >= Level::Red) {
            self.remedies.push(Remedy::Order(order));
        }
        self
    }

    fn offer_steps(&mut self, steps: &[Step]) {
        self.remedies.extend(steps.iter().cloned().map(Remedy::Step));
    }
}

fn share(numerator: u64, denominator: u64) -> Figure {
    Figure::Share { numerator, denominator }
}

fn at_least(measure: Measure, figure: Figure, limits: Limits) -> Measured {
    measured(measure, figure, limits, |value, limit| value >= limit)
}

fn at_most(measure: Measure, figure: Figure, limits: Limits) -> Measured {
    measured(measure, figure, limits, |value, limit| value <= limit)
}

/// A share of nothing is green: there is nothing that could be wrong.
fn measured(measure: Measure, figure: Figure, limits: Limits, reaches: fn(f64, f64) -> bool) -> Measured {
    let level = match figure.value() {
        None => Level::Green,
        Some(value) if reaches(value, limits.green) => Level::Green,
        Some(value) if reaches(value, limits.amber) => Level::Amber,
        Some(value) if limits.stop.is_some_and(|stop| !reaches(value, stop)) => Level::Stop,
        Some(_) => Level::Red,
    };
    Measured { measure, figure, level }
}

fn judged<const N: usize>(criterion: Criterion, measured: [Measured; N]) -> Judged {
    let has_figure = measured.iter().any(|of| of.figure.value().is_some());
    let worst = measured.iter().map(|of| of.level).max().filter(|_| has_figure);
    Judged {
        criterion,
        level: worst.ok_or(NotJudged::NothingToCount),
        measured: measured.to_vec(),
        notes: Vec::new(),
        remedies: Vec::new(),
    }
}

fn not_judged(criterion: Criterion, why: NotJudged) -> Judged {
    Judged { criterion, level: Err(why), measured: Vec::new(), notes: Vec::new(), remedies: Vec::new() }
}
