//! The rule of the verdict as a decision table: facts made by hand, every verdict with what decided it, and the twelfth criterion.

use spor::engine::filter::Selection;
use spor::engine::import::Zone;
use spor::engine::log::EventLog;
use spor::engine::performance::Closing;
use spor::engine::stats::ShareInterval;
use spor::engine::suitability::Species;
use spor::engine::suitability::drift::DriftUnknown;
use spor::engine::suitability::verdict::{
    Because, DriftFacts, ExpertSample, Facts, Figure, Level, NotJudged, RowFacts, Thresholds, Verdict, judge,
};
use spor::present::suitability::{saved_table, verdict_said};
use spor::present::{Language, Words};
use spor::protocol::*;

/// Facts of a thousand rows that are green by every criterion.
fn green() -> Facts {
    let log = EventLog::from_rows([("1", "A", 0), ("1", "B", 1)]).unwrap();
    let closing = Closing { steps: vec!["B".into()], observed_to_millis: None };
    let mut facts = Facts::of(&log, &Selection::all(1), None, &closing, Zone::Utc);
    facts.rows = Some(RowFacts { rows: 1_000, with_fields: 1_000, valid: 1_000 });
    facts.events = 1_000;
    (facts.precision.events, facts.precision.day_only) = (1_000, 0);
    (facts.order.adjacent_pairs, facts.order.ambiguous_pairs) = (900, 0);
    (facts.labels.events, facts.labels.distinct, facts.labels.used_once) = (1_000, 8, 0);
    (facts.truncation.cases, facts.truncation.with_end) = (100, 100);
    facts.relations = Species { cases: 100, kinds: 10, once: 0, twice: 0, meetings: 900 };
    facts.drift = DriftFacts::Changes { changes: Vec::new(), against_chance: true };
    (facts.together.events, facts.together.of_events) = (0, 1_000);
    facts.expert_sample = Some(sample(0.95, 0.99));
    facts
}

fn sample(low: f64, high: f64) -> ExpertSample {
    ExpertSample { drawn: 40, answered: 40, judged: 35, correct: 34, interval: ShareInterval { low, high } }
}

type Fault = fn(&mut Facts);

const AMBER_FIELDS: Fault = |facts| facts.rows = Some(RowFacts { rows: 1_000, with_fields: 950, valid: 950 });
const AMBER_CLOCKS: Fault = |facts| facts.precision.day_only = 300;
const AMBER_REPEATS: Fault = |facts| facts.repeated_events = 30;
const RED_REPEATS: Fault = |facts| facts.repeated_events = 60;
const STOP_ORDER: Fault = |facts| facts.order.ambiguous_pairs = 600;
const NO_SAMPLE: Fault = |facts| facts.expert_sample = None;
const AMBER_SAMPLE: Fault = |facts| facts.expert_sample = Some(sample(0.80, 0.96));
const RED_SAMPLE: Fault = |facts| facts.expert_sample = Some(sample(0.70, 0.90));
const STOP_SAMPLE: Fault = |facts| facts.expert_sample = Some(sample(0.50, 0.74));
const NO_CLOSING: Fault = |facts| {
    facts.truncation.with_end = 5;
    facts.truncation.closing_is_proposed = true;
};
const NO_MONTHS: Fault = |facts| facts.drift = DriftFacts::Unknown(DriftUnknown::TooFewMonths { months: 2 });

#[test]
fn the_verdict_follows_its_decision_table() {
    use Because::{ManyAmber, NotValidated, NothingAgainst, Red, Stop};
    use Verdict::{Fit, FitWithReservations as Reserved, NotFit};
    let table: [(&[Fault], Verdict, Because); 15] = [
        (&[], Fit, NothingAgainst),
        (&[NO_SAMPLE], Reserved, NotValidated),
        (&[AMBER_FIELDS], Fit, NothingAgainst),
        (&[AMBER_FIELDS, AMBER_CLOCKS], Fit, NothingAgainst),
        (&[AMBER_FIELDS, AMBER_CLOCKS, NO_SAMPLE], Reserved, NotValidated),
        (&[AMBER_FIELDS, AMBER_CLOCKS, AMBER_REPEATS], Reserved, ManyAmber),
        (&[AMBER_FIELDS, AMBER_CLOCKS, AMBER_SAMPLE], Reserved, ManyAmber),
        (&[AMBER_FIELDS, AMBER_CLOCKS, AMBER_REPEATS, NO_SAMPLE], Reserved, ManyAmber),
        (&[RED_REPEATS], Reserved, Red),
        (&[RED_REPEATS, AMBER_FIELDS, AMBER_CLOCKS, NO_SAMPLE], Reserved, Red),
        (&[RED_SAMPLE], Reserved, Red),
        (&[STOP_ORDER], NotFit, Stop),
        (&[STOP_ORDER, RED_REPEATS, AMBER_FIELDS, NO_SAMPLE], NotFit, Stop),
        (&[STOP_SAMPLE], NotFit, Stop),
        // What cannot be judged counts neither way.
        (&[NO_CLOSING, NO_MONTHS], Fit, NothingAgainst),
    ];
    for (row, (faults, verdict, because)) in table.iter().enumerate() {
        let mut facts = green();
        faults.iter().for_each(|fault| fault(&mut facts));
        let found = judge(&facts, &Thresholds::default());
        assert_eq!((found.verdict, found.because), (*verdict, *because), "row {row}: {:?}", found.criteria);
    }
}

#[test]
fn the_number_of_ambers_is_a_limit_like_the_others() {
    let mut facts = green();
    [AMBER_FIELDS, AMBER_CLOCKS].iter().for_each(|fault| fault(&mut facts));
    for (limit, because) in [(1, Because::ManyAmber), (2, Because::ManyAmber), (3, Because::NothingAgainst)] {
        let thresholds = Thresholds { ambers_for_reservations: limit, ..Thresholds::default() };
        assert_eq!(judge(&facts, &thresholds).because, because, "{limit}");
    }
}

/// Green from .90 of the lower limit, amber from .75, and K.O. where the upper limit is below .75 (methods 1.10).
#[test]
fn the_sample_is_judged_by_both_ends_of_its_interval() {
    let table = [
        (0.90, 0.99, Level::Green),
        (0.899, 0.99, Level::Amber),
        (0.75, 0.89, Level::Amber),
        (0.749, 0.89, Level::Red),
        (0.10, 0.75, Level::Red),
        (0.10, 0.749, Level::Stop),
    ];
    for (low, high, level) in table {
        let facts = Facts { expert_sample: Some(sample(low, high)), ..green() };
        let judged = judge(&facts, &Thresholds::default()).criteria.pop().unwrap();
        assert_eq!(judged.level, Ok(level), "{low} to {high}");
        let figures: Vec<Figure> = judged.measured.iter().map(|of| of.figure).collect();
        let end = |value: f64| Figure::Bound { value, numerator: 34, denominator: 35, drawn: 40 };
        assert_eq!(figures, [end(low), end(high)]);
    }
    let without = judge(&Facts { expert_sample: None, ..green() }, &Thresholds::default());
    assert_eq!(without.criteria[11].level, Err(NotJudged::NoSample));
    // A sample with a case that nobody has answered yet judges nothing, whatever was said of the others.
    for (low, high) in [(0.0, 0.1), (0.95, 0.99)] {
        let under_way = ExpertSample { answered: 39, ..sample(low, high) };
        let of = judge(&Facts { expert_sample: Some(under_way), ..green() }, &Thresholds::default());
        assert_eq!(of.criteria[11].level, Err(NotJudged::SampleUnderWay { answered: 39, drawn: 40 }));
        assert_eq!((of.verdict, of.because), (Verdict::FitWithReservations, Because::NotValidated));
    }
}

#[test]
fn repetitions_are_helped_by_what_can_take_them_away() {
    let close = Step::MergeClose { within_minutes: 0, activities: Vec::new(), together: false, keep: Keep::First };
    let table = [
        (0, 0, vec![]),
        (30, 30, vec![Step::DropDuplicates {}]),
        (30, 12, vec![Step::DropDuplicates {}, close.clone()]),
        (30, 0, vec![close]),
    ];
    for (repeated_events, exact_duplicates, steps) in table {
        let facts = Facts { repeated_events, exact_duplicates, ..green() };
        let remedies: Vec<CriterionRemedy> = steps.into_iter().map(CriterionRemedy::Step).collect();
        assert_eq!(judge(&facts, &Thresholds::default()).criteria[5].remedies, remedies, "{exact_duplicates}");
    }
}

/// The verdict as it would be told of a log about nobody.
fn told(faults: &[Fault]) -> VerdictTold {
    let mut facts = green();
    faults.iter().for_each(|fault| fault(&mut facts));
    let found = judge(&facts, &Thresholds::default());
    let criteria = found.criteria.into_iter().map(|of| CriterionTold {
        criterion: of.criterion,
        level: of.level.map_err(Into::into),
        measured: Vec::new(),
        notes: of.notes,
        remedies: of.remedies,
    });
    let (verdict, because) = (found.verdict, found.because);
    VerdictTold { verdict, because, criteria: criteria.collect(), carries: found.carries, awaits_chance: false }
}

#[test]
fn a_fit_log_is_said_to_be_all_in_order_only_where_it_is() {
    let words = Words::new(Language::Danish);
    let why = |faults: &[Fault]| verdict_said(&told(faults), &words).why;
    let is_all = |faults: &[Fault]| why(faults).contains("Alt er i orden");
    assert!(is_all(&[]));
    for faults in [&[AMBER_FIELDS][..], &[AMBER_SAMPLE], &[NO_CLOSING], &[NO_MONTHS]] {
        assert!(!is_all(faults), "{}", why(faults));
    }
    assert!(why(&[AMBER_FIELDS]).contains("Forbeholdene er for få"));
    assert!(why(&[NO_MONTHS]).contains("ikke er vurderet"));
}

#[test]
fn the_number_of_ambers_is_printed_with_the_limits() {
    let now = told(&[]);
    let thresholds = Thresholds { ambers_for_reservations: 4, ..Thresholds::default() };
    let order_on_map = OrderOnMap { transitions: 9, unsure: 0, perhaps_none: 0 };
    let page = SuitabilityPage {
        now,
        as_read: None,
        order_on_map,
        thresholds,
        case_rate: None,
        least_shown: None,
        release: 0,
    };
    for language in [Language::Danish, Language::English] {
        let notes = saved_table(&page, &Words::new(language)).notes;
        let printed = notes.last().unwrap();
        assert!(printed.starts_with("K1–K12 ") && printed.ends_with(": 4"), "{printed}");
        assert_eq!(notes.len(), 1 + 15 + 1, "the verdict, every limit, and this one");
    }
}
