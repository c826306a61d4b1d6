//! Laws of the verdict: a fault never makes its own criterion better, a clean case never makes one worse.

use proptest::prelude::*;
use spor::engine::filter::Selection;
use spor::engine::import::{ImportReport, RejectReason, RejectedRows, Zone};
use spor::engine::log::{EventLog, RawEvents};
use spor::engine::performance::Closing;
use spor::engine::suitability::verdict::{Criterion, Facts, Judged, Thresholds, judge};
use spor::engine::table::{Dictionary, TextColumn};

#[derive(Clone, Debug)]
struct Row {
    case: String,
    activity: String,
    minute: i64,
    day_only: bool,
}

const CLOSES: &str = "Lukket";
const DAY_MINUTES: i64 = 24 * 60;

fn log(rows: &[Row]) -> EventLog {
    let column = |name: &str, text: fn(&Row) -> &str| {
        let mut dictionary = Dictionary::default();
        let codes = rows.iter().map(|row| dictionary.code(text(row))).collect();
        TextColumn { name: name.into(), codes, dictionary }
    };
    let minute = |row: &Row| if row.day_only { row.minute - row.minute % DAY_MINUTES } else { row.minute };
    EventLog::from_events(RawEvents {
        case: column("case", |row| &row.case),
        activity: column("activity", |row| &row.activity),
        time_millis: rows.iter().map(|row| minute(row) * 60_000).collect(),
        start_millis: None,
        day_only: Some(rows.iter().map(|row| row.day_only).collect()),
        attributes: Vec::new(),
        case_attributes: Vec::new(),
    })
    .unwrap()
}

fn report(rows: &[Row], missing: u64, invalid: u64) -> ImportReport {
    let rejected = |reason, count| RejectedRows { reason, count, first_lines: Vec::new() };
    let events = rows.len() as u64;
    ImportReport {
        rows: events + missing + invalid,
        events,
        rejected: vec![rejected(RejectReason::MissingCase, missing), rejected(RejectReason::ImpossibleTime, invalid)],
        ..ImportReport::default()
    }
}

fn criteria(rows: &[Row], missing: u64, invalid: u64) -> Vec<Judged> {
    let log = log(rows);
    let closing = Closing { steps: vec![CLOSES.into()], observed_to_millis: None };
    let all = Selection::all(log.case_count());
    let facts = Facts::of(&log, &all, Some(&report(rows, missing, invalid)), &closing, Zone::Utc);
    judge(&facts, &Thresholds::default()).criteria
}

/// Whether a criterion is at least as bad after as before: by its level, and by its first figure.
fn is_no_better(criterion: Criterion, before: &[Judged], after: &[Judged]) -> Result<(), TestCaseError> {
    let of = |judged: &[Judged]| judged.iter().find(|of| of.criterion == criterion).unwrap().clone();
    let (before, after) = (of(before), of(after));
    if let (Ok(before), Ok(after)) = (before.level, after.level) {
        prop_assert!(after >= before, "{:?}: {:?} became {:?}", criterion, before, after);
    }
    let value = |of: &Judged| of.measured.first().and_then(|of| of.figure.value());
    let large_is_good = matches!(
        criterion,
        Criterion::RequiredFields | Criterion::ValidTimes | Criterion::TimeOfDay | Criterion::ClosedCases
    );
    if let (Some(before), Some(after)) = (value(&before), value(&after)) {
        let is_worse = if large_is_good { after <= before + 1e-12 } else { after >= before - 1e-12 };
        prop_assert!(is_worse, "{:?}: {} became {}", criterion, before, after);
    }
    Ok(())
}

fn rows() -> impl Strategy<Value = Vec<Row>> {
    let event = (0..5_usize, 0..4_i64, 0..DAY_MINUTES / 60, prop::bool::weighted(0.2));
    let case = (prop::collection::vec(event, 1..6), any::<bool>());
    prop::collection::vec(case, 2..8).prop_map(|cases| {
        let names = ["Ansøgning", "Samtale", "Brev", "Afgørelse", "Opfølgning"];
        let mut rows = Vec::new();
        for (number, (events, is_closed)) in cases.into_iter().enumerate() {
            let case = format!("S{number}");
            for (activity, day, hour, day_only) in events {
                let minute = day * DAY_MINUTES + hour * 60 + 1;
                rows.push(Row { case: case.clone(), activity: names[activity].into(), minute, day_only });
            }
            if is_closed {
                rows.push(Row { case, activity: CLOSES.into(), minute: 5 * DAY_MINUTES + 1, day_only: false });
            }
        }
        rows
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_fault_never_makes_its_own_criterion_better(rows in rows(), at in any::<prop::sample::Index>()) {
        let before = criteria(&rows, 1, 1);
        let row = rows[at.index(rows.len())].clone();
        is_no_better(Criterion::RequiredFields, &before, &criteria(&rows, 2, 1))?;
        is_no_better(Criterion::ValidTimes, &before, &criteria(&rows, 1, 2))?;
        let with = |more: Vec<Row>| criteria(&[rows.clone(), more].concat(), 1, 1);
        let mut coarser = rows.clone();
        coarser[at.index(rows.len())].day_only = true;
        is_no_better(Criterion::TimeOfDay, &before, &criteria(&coarser, 1, 1))?;
        let beside = |activity: &str| Row { activity: activity.into(), ..row.clone() };
        is_no_better(Criterion::KnownOrder, &before, &with(vec![beside("Samtidigt notat")]))?;
        is_no_better(Criterion::ActivityIsCategory, &before, &with(vec![beside("Kun denne ene gang")]))?;
        is_no_better(Criterion::NoRepetitions, &before, &with(vec![row.clone()]))?;
        let open = Row { case: "åben".into(), activity: "Ansøgning".into(), ..row.clone() };
        is_no_better(Criterion::ClosedCases, &before, &with(vec![open]))?;
        let form: Vec<Row> = ["Felt a", "Felt b", "Felt c", "Felt d", "Felt e"]
            .map(|field| Row { minute: 6 * DAY_MINUTES + 7, day_only: false, ..beside(field) })
            .into();
        is_no_better(Criterion::RegisteredSingly, &before, &with(form))?;
        let polluted = |from: u32| (from..from + 3).map(|number| beside(&format!("Brev i sag {number}"))).collect();
        let polluted_before = with(polluted(100));
        let more: Vec<Row> = [polluted(100), polluted(200)].concat();
        is_no_better(Criterion::CleanLabels, &before, &polluted_before)?;
        is_no_better(Criterion::CleanLabels, &polluted_before, &with(more))?;
    }

    #[test]
    fn one_more_clean_case_makes_nothing_worse(rows in rows(), activities in prop::collection::vec(0..5_usize, 1..5)) {
        // A clean, closed case that is there already, and a copy of it.
        let names = ["Ansøgning", "Samtale", "Brev", "Afgørelse", "Opfølgning"];
        let clean = |case: &str| {
            let steps = activities.iter().map(|&of| names[of]).chain([CLOSES]).enumerate();
            let row = |(day, activity): (usize, &str)| Row {
                case: case.into(),
                activity: activity.into(),
                minute: day as i64 * DAY_MINUTES + 61,
                day_only: false,
            };
            steps.map(row).collect::<Vec<_>>()
        };
        let one: Vec<Row> = [rows, clean("ren")].concat();
        let two: Vec<Row> = [one.clone(), clean("kopi")].concat();
        let (before, after) = (criteria(&one, 1, 1), criteria(&two, 1, 1));
        for criterion in [
            Criterion::RequiredFields,
            Criterion::ValidTimes,
            Criterion::TimeOfDay,
            Criterion::KnownOrder,
            Criterion::ActivityIsCategory,
            Criterion::ClosedCases,
        ] {
            is_no_better(criterion, &after, &before)?;
        }
    }
}
