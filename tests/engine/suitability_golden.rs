//! What is measured of a log's fitness against the golden files of the methods.

use crate::figures_reading::{Asked, read};
use serde_json::Value;
use spor::engine::filter::Selection;
use spor::engine::import::{ImportSettings, Imported, Importer, Period, RejectReason, Repairs, Zone, probe};
use spor::engine::log::EventLog;
use spor::engine::performance::Closing;
use spor::engine::prepare::Step;
use spor::engine::suitability::drift::monthly_cuts;
use spor::engine::suitability::{
    Registered, Species, column_figures, complexity, labels, order_ambiguity, registered_together, time_precision,
    truncation,
};
use spor::engine::table::Dictionary;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

fn golden(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(file)
}

pub fn expected(file: &str) -> Value {
    serde_json::from_slice(&std::fs::read(golden(file)).unwrap()).unwrap()
}

/// Within the tolerance of the golden files: 1e-9 of the value, or 1e-12 where they are rounded to nothing.
pub fn assert_close(ours: f64, theirs: &Value, what: &str) {
    let theirs = theirs.as_f64().unwrap();
    assert!((ours - theirs).abs() <= 1e-12_f64.max(theirs.abs() * 1e-9), "{what}: {ours} is not {theirs}");
}

fn small() -> EventLog {
    let asked = Asked {
        case: vec!["case".into()],
        activity: vec!["activity".into()],
        start: vec!["start".into()],
        time: vec!["complete".into()],
        resource: Some("resource".into()),
        ..Asked::default()
    };
    read(&golden("resources/log.csv"), &asked).unwrap().log
}

/// The dirty log as the methods read it.
pub fn dirty() -> Imported {
    let bytes = std::fs::read(golden("suitability/dirty_small.csv")).unwrap();
    let mut importer = Importer::new(dirty_settings(&bytes), Some(bytes.len() as u64)).unwrap();
    importer.feed(&bytes).unwrap();
    importer.finish().unwrap()
}

/// How the methods read it: one pattern, a period, and nothing repaired.
pub fn dirty_settings(bytes: &[u8]) -> ImportSettings {
    let mut settings = probe(bytes, true, "dirty_small.csv").unwrap().settings;
    let column = |of: u16| vec![of.into()];
    settings.roles.case = column(0);
    settings.roles.activity = column(1);
    settings.roles.time = column(2);
    settings.roles.start.clear();
    settings.roles.resource = Some(3);
    settings.roles.lifecycle = None;
    settings.roles.case_attributes.clear();
    settings.roles.event_attributes = column(4);
    settings.time_pattern = "dd-MM-yyyy HH:mm:ss".into();
    settings.zone = Zone::Utc;
    settings.repairs = Repairs::default();
    settings.treatments.clear();
    let day = |text: &str| chrono::DateTime::parse_from_rfc3339(text).unwrap().timestamp_millis();
    settings.period =
        Some(Period { from_millis: day("2000-01-01T00:00:00Z"), until_millis: day("2024-05-02T00:00:00Z") });
    settings
}

#[test]
fn complexity_is_that_of_the_reference() {
    let log = small();
    let found = complexity(&Registered::of(&log, &Selection::all(log.case_count()), Zone::Utc));
    let ours = &expected("suitability/complexity_coverage.json")["ours"];
    for (value, key) in [
        (f64::from(found.events), "magnitude_events"),
        (f64::from(found.cases), "support_cases"),
        (f64::from(found.activities), "variety_activities"),
        (found.level_of_detail, "level_of_detail"),
        (found.distinct_courses, "distinct_traces_share"),
        (found.structure, "structure"),
        (libm_pow10(found.pentland_exponent), "pentland_process"),
        (found.affinity, "affinity"),
        (found.deviation_from_random, "deviation_from_random"),
        (found.time_granularity_seconds.unwrap(), "time_granularity_s_mean_of_case_min"),
        (f64::from(found.lempel_ziv_phrases), "lempel_ziv_phrases_time_order"),
        (found.variant_bits, "trace_entropy_bits"),
        (found.variant_bits_normalised, "trace_entropy_normalised"),
    ] {
        assert_close(value, &ours[key], key);
    }
    let lengths = &ours["trace_length"];
    for (value, key) in
        [(f64::from(found.shortest), "min"), (found.mean_length, "mean"), (f64::from(found.longest), "max")]
    {
        assert_close(value, &lengths[key], key);
    }
    let automaton = &ours["epa_case_order"];
    for (value, key) in [
        (f64::from(found.prefixes.states), "states"),
        (f64::from(found.prefixes.partitions), "partitions"),
        (found.prefixes.variant_entropy, "variant_entropy"),
        (found.prefixes.variant_entropy_normalised, "variant_entropy_norm"),
        (found.prefixes.sequence_entropy, "sequence_entropy"),
        (found.prefixes.sequence_entropy_normalised, "sequence_entropy_norm"),
    ] {
        assert_close(value, &automaton[key], key);
    }
}

fn libm_pow10(exponent: f64) -> f64 {
    libm::pow(10.0, exponent)
}

#[test]
fn coverage_is_that_of_the_reference() {
    let log = small();
    let registered = Registered::of(&log, &Selection::all(log.case_count()), Zone::Utc);
    let expected = &expected("suitability/complexity_coverage.json")["species"];
    for (found, key) in [
        (Species::variants(&registered), "variants_abundance"),
        (Species::relations(&registered), "df_relations_incidence"),
        (Species::activities(&registered), "activities_incidence"),
    ] {
        let theirs = &expected[key];
        for (value, figure) in [
            (f64::from(found.cases), "n"),
            (f64::from(found.kinds), "S_obs"),
            (f64::from(found.once), "f1"),
            (f64::from(found.twice), "f2"),
            (found.meetings as f64, "total"),
            (found.kinds_at_least(), "chao_with_n_minus_1_over_n"),
            (found.good_turing_coverage(), "good_turing_coverage"),
            (found.coverage(), "coverage_chao_jost"),
        ] {
            assert_close(value, &theirs[figure], figure);
        }
    }
}

#[test]
fn cuts_between_months_are_those_of_scipy() {
    let expected = expected("suitability/drift.json");
    let counts: Vec<Vec<u32>> = serde_json::from_value(expected["counts"].clone()).unwrap();
    let found = monthly_cuts(&counts);
    let theirs = expected["cuts"].as_array().unwrap();
    assert_eq!(found.len(), theirs.len());
    for (cut, theirs) in found.iter().zip(theirs) {
        for (value, key) in [
            (cut.before_month as f64, "cut_before_month"),
            (cut.difference.before as f64, "n_before"),
            (cut.difference.after as f64, "n_after"),
            (f64::from(cut.difference.degrees), "df"),
            (cut.difference.chi_squared, "chi2"),
            (cut.difference.p, "p"),
            (cut.difference.cramers_v, "cramers_v"),
            (cut.difference.js_distance, "js_distance_base2"),
            (cut.q, "q_bh"),
        ] {
            assert_close(value, &theirs[key], key);
        }
    }
    let largest = found.iter().max_by(|a, b| a.difference.js_distance.total_cmp(&b.difference.js_distance)).unwrap();
    assert_eq!(largest.before_month as u64, expected["planted_change_month_index"].as_u64().unwrap());
}

#[test]
fn planted_faults_are_counted() {
    let imported = dirty();
    let (log, all) = (&imported.log, Selection::all(imported.log.case_count()));
    let theirs = expected("suitability/dirty_counts.json");
    let count = |ours: u32, key: &str| assert_eq!(u64::from(ours), theirs[key].as_u64().unwrap(), "{key}");
    count(imported.report.rows as u32, "rows");
    let rejected =
        |reason: RejectReason| imported.report.rejected.iter().find(|of| of.reason == reason).map_or(0, |of| of.count);
    for (reason, key) in [
        (RejectReason::MissingCase, "/missing/case"),
        (RejectReason::MissingActivity, "/missing/activity"),
        (RejectReason::MissingTime, "/missing/time"),
        // The day is not in the calendar.
        (RejectReason::ImpossibleTime, "/invalid_timestamp"),
        // It is written in another way than the others.
        (RejectReason::InvalidTime, "/foreign_format"),
    ] {
        assert_eq!(Some(rejected(reason)), theirs.pointer(key).unwrap().as_u64(), "{key}");
    }
    let out_of_range = rejected(RejectReason::OutsidePeriod) + rejected(RejectReason::StandInTime);
    assert_eq!(Some(out_of_range), theirs["out_of_range"].as_u64());
    count(log.event_count() as u32, "valid_events");
    count(log.case_count() as u32, "cases");
    count(time_precision(log, &all, Zone::Utc).day_only, "date_only_events");
    let registered = Registered::of(log, &all, Zone::Utc);
    count(registered.repeated_events, "exact_duplicates_extra_rows");
    count(registered.event_count(), "events_after_dedup");
    let order = order_ambiguity(&registered);
    count(order.adjacent_pairs, "adjacent_pairs");
    count(order.ambiguous_pairs, "ambiguous_pairs");
    let labels = labels(&registered);
    count(labels.distinct, "distinct_labels");
    count(labels.used_once, "labels_used_once");
    let mut in_doubt: Vec<&str> = labels.in_doubt.iter().map(|(name, _)| name.as_str()).collect();
    in_doubt.sort_unstable();
    assert_eq!(serde_json::json!(in_doubt), expected("suitability/dirty_verdict.json")["minority_distorted_labels"]);
    // Every pair that is one label but for its spelling is merged into one name, and nothing else is.
    let merged: BTreeMap<&str, &str> = labels.merge.iter().flat_map(names_given).collect();
    let mut distorted: BTreeSet<&str> = BTreeSet::new();
    for pair in theirs["distorted_pairs"].as_array().unwrap() {
        let [one, other] = ["a", "b"].map(|end| pair[end].as_str().unwrap());
        let meant = |label| merged.get(label).copied().unwrap_or(label);
        assert_eq!(meant(one), meant(other), "{one} and {other}");
        distorted.extend([one, other]);
    }
    // A number in a name is another fault, which comes below.
    let named = merged.iter().flat_map(|(from, to)| [*from, *to]).filter(|name| !name.starts_with("Brev sendt, sag "));
    assert_eq!(named.collect::<BTreeSet<&str>>(), distorted);
    let polluted: Vec<&str> = labels.polluted[0].labels.iter().map(String::as_str).collect();
    assert_eq!(labels.polluted.len(), 1);
    assert_eq!(serde_json::json!(polluted), theirs["polluted_groups"]["brev sendt sag #"]);
    let together = registered_together(&registered);
    let names: Vec<&str> = together.forms[0].activities.iter().map(|&code| log.activity_name(code)).collect();
    let mut names = names;
    names.sort_unstable();
    assert_eq!(together.forms.len(), 1);
    assert_eq!(serde_json::json!(names), theirs["form_groups_ge3"][0]["activities"]);
    let run = &theirs["batch_runs"][0];
    assert_eq!(together.batches.runs as usize, theirs["batch_runs"].as_array().unwrap().len());
    assert_eq!(
        (u64::from(together.batches.events), u64::from(together.batches.largest_cases)),
        (run["events"].as_u64().unwrap(), run["cases"].as_u64().unwrap())
    );
    let closing = Closing { steps: vec!["Afsluttet".into()], observed_to_millis: None };
    count(truncation(log, &all, &closing).with_end, "cases_with_end_activity");
}

/// The names that a proposed step gives, where it gives single ones.
fn names_given(step: &Step) -> Vec<(&str, &str)> {
    match step {
        Step::MapActivities { names, .. } => names.iter().map(|(from, to)| (from.as_str(), to.as_str())).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn full_minutes_are_counted_as_in_the_methods() {
    let log = small();
    let found = time_precision(&log, &Selection::all(log.case_count()), Zone::Utc);
    let theirs = &expected("suitability/complexity_coverage.json")["quality_counters"];
    let share = |part: u32, of: u32| f64::from(part) / f64::from(of);
    assert_close(share(found.at_full_minute, found.events - found.day_only), &theirs["second_zero_share"], "minutes");
    assert_close(share(found.day_only, found.events), &theirs["date_only_share"], "days");
    let order = order_ambiguity(&Registered::of(&log, &Selection::all(log.case_count()), Zone::Utc));
    assert_eq!(Some(u64::from(order.ambiguous_pairs)), theirs["same_ts_in_case_pairs"].as_u64());
}

#[test]
fn columns_are_described_as_in_the_methods() {
    let bytes = std::fs::read(golden("suitability/dirty_small.csv")).unwrap();
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(&bytes[..]);
    let header = reader.headers().unwrap().clone();
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    let theirs = expected("suitability/dirty_counts.json");
    for (column, name) in header.iter().enumerate() {
        let mut dictionary = Dictionary::default();
        let codes: Vec<u32> = rows.iter().map(|row| dictionary.code(&row[column])).collect();
        let found = column_figures(&codes, &dictionary);
        let theirs = &theirs["columns"][name];
        for (value, key) in [
            (f64::from(found.rows), "n"),
            (f64::from(found.distinct), "distinct"),
            (f64::from(found.distinct) / f64::from(found.rows), "distinct_ratio"),
            (found.entropy_bits, "entropy_bits"),
            (found.entropy_normalised, "entropy_normalised_by_log2_n"),
            (f64::from(found.used_once) / f64::from(found.rows), "share_of_rows_with_value_used_once"),
            (found.mean_words, "mean_words"),
        ] {
            assert_close(value, &theirs[key], &format!("{name}, {key}"));
        }
    }
}
