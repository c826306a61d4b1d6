//! Laws of the verdict: a fault never makes its own criterion better, a clean case never makes one worse.

use proptest::prelude::*;
use spor::engine::filter::Selection;
use spor::engine::import::{ImportReport, RejectReason, RejectedRows, Zone};
use spor::engine::log::{EventLog, RawEvents};
use spor::engine::performance::Closing;
use spor::engine::suitability::verdict::{Criterion, Facts, Figure, Judged, Level, Measure, Thresholds, judge};
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

    /// A label that nothing else has takes an event out of relations that others share, and puts it into relations that are met once:
    /// each one lost is made up for by one met once, so that what is met once never gets fewer.
    #[test]
    fn a_label_made_unique_covers_no_more(rows in rows(), at in any::<prop::sample::Index>()) {
        let coverage = |rows: &[Row]| {
            let judged = criteria(rows, 1, 1).into_iter().find(|of| of.criterion == Criterion::EnoughCases).unwrap();
            let of = judged.measured.iter().find(|of| of.measure == Measure::Coverage).and_then(|of| of.figure.value());
            (judged.level, of)
        };
        let mut unique = rows.clone();
        unique[at.index(rows.len())].activity = "Kun denne ene gang".into();
        let ((level, before), (level_after, after)) = (coverage(&rows), coverage(&unique));
        if let (Some(before), Some(after)) = (before, after) {
            prop_assert!(after <= before + 1e-12, "{} became {}", before, after);
        }
        if let (Ok(before), Ok(after)) = (level, level_after) {
            prop_assert!(after >= before, "{:?} became {:?}", before, after);
        }
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

/// Two years of twenty cases a month that all take one way, with activities that are renamed from a month on.
fn renamed(renames: &[(&str, i64)]) -> Vec<Row> {
    let steps = ["Ansøgning", "Samtale", "Brev", "Afgørelse", CLOSES];
    let mut rows = Vec::new();
    for number in 0..24 * 20_i64 {
        let (month, day) = (number / 20, number / 20 * 30 + number % 20);
        for (place, step) in (0..).zip(steps) {
            let is_renamed = renames.iter().any(|&(name, from)| name == step && month >= from);
            let activity = if is_renamed { format!("{step} efter ny vejledning") } else { step.to_string() };
            let minute = (day + place) * DAY_MINUTES + 61 + number % 7;
            rows.push(Row { case: format!("S{number}"), activity, minute, day_only: false });
        }
    }
    rows
}

/// The first law of the ninth criterion: what one rename makes of it, a second one, in whatever month, never makes better.
#[test]
fn one_more_rename_makes_practice_no_steadier() {
    let changes = |renames: &[(&str, i64)]| {
        let judged = criteria(&renamed(renames), 0, 0);
        let of = judged.into_iter().find(|of| of.criterion == Criterion::StablePractice).unwrap();
        let Some(Figure::Count(count)) = of.measured.first().map(|of| of.figure) else { panic!("{of:?}") };
        (count, of.level.unwrap())
    };
    assert_eq!(changes(&[]), (0, Level::Green));
    for first in [6, 9, 12] {
        let one = changes(&[("Brev", first)]);
        assert_eq!(one.0, 1, "a rename in month {first}");
        for second in [6, 9, 12, 15, 18] {
            let two = changes(&[("Brev", first), ("Samtale", second)]);
            assert!(two.0 >= one.0 && two.1 >= one.1, "{first} and {second}: {one:?} became {two:?}");
        }
    }
}
