//! The sample «Forsikrede ledige»: its clean layer through the import, its table of offers, and what is planted.

use crate::sample_truth::{assert_figures, golden, import, number, of_case, rows, share, steps};
use spor::engine::import::{FileFormat, TextEncoding};
use spor::engine::samples::{Layer, SampleLog, sample_files};
use std::collections::BTreeMap;

const JOINT: &str = "Fælles jobsamtale (a-kasse og jobcenter)";

/// UTF-8 with a mark, semicolons, instants in UTC.
#[test]
fn the_clean_file_imports_as_guessed() {
    let files = sample_files(SampleLog::InsuredUnemployed, Layer::Clean, 1);
    assert!(files[0].bytes.starts_with(b"\xef\xbb\xbfsags_id;aktivitet;tidspunkt_utc;"));
    let (preview, imported) = import(&files[0]);
    let FileFormat::Csv(dialect) = &preview.settings.format else { panic!("no CSV") };
    assert_eq!((dialect.encoding, dialect.delimiter), (TextEncoding::Utf8, b';'));
    let roles = &preview.settings.roles;
    assert_eq!((&roles.case, &roles.activity, &roles.time), (&vec![0], &vec![1], &vec![2]));
    let golden = golden("insured_unemployed");
    assert_eq!(imported.report.rejected, []);
    assert_eq!(imported.report.events, number(&golden["figures"]["events"]));
    assert_figures(&imported.log, &golden["figures"]);

    // Counted again from the log: pairs a minute apart, cases of each age and fund.
    let log = &imported.log;
    let mut pairs = 0;
    let mut oldest_by_fund: BTreeMap<String, u64> = BTreeMap::new();
    for case in 0..log.case_count() as u32 {
        let joint: Vec<i64> = log
            .events_of(case)
            .filter(|&event| log.activity_name(log.activity()[event]) == JOINT)
            .map(|event| log.time_millis()[event])
            .collect();
        pairs += joint.windows(2).filter(|pair| pair[1] - pair[0] == 60_000).count();
        let in_job = steps(log, case).last() == Some(&"Afmeldt: ordinært job");
        if in_job && of_case(log, case, "aldersgruppe") == "60+ år" {
            *oldest_by_fund.entry(of_case(log, case, "a_kasse")).or_default() += 1;
        }
    }
    assert_eq!(pairs, 45);
    let of_fund_3 = share(&golden["findings"]["B10"]["share_over_sixty"]["fund_3"]).0;
    assert_eq!(oldest_by_fund["3"], of_fund_3);
    let others = share(&golden["findings"]["B10"]["share_over_sixty"]["others"]).0;
    assert_eq!(oldest_by_fund.values().sum::<u64>(), of_fund_3 + others);
}

/// The second file: periods with two days and hours with a decimal comma.
#[test]
fn the_table_of_offers_fits_the_list_of_events() {
    let files = sample_files(SampleLog::InsuredUnemployed, Layer::Clean, 1);
    let [events, offers] = [0, 1].map(|file| {
        let text = std::str::from_utf8(&files[file].bytes).unwrap();
        rows(text.strip_prefix('\u{feff}').unwrap(), b';')
    });
    let golden = golden("insured_unemployed");
    assert_eq!(offers.len() as u64, number(&golden["offers"]["rows"]));
    let open = offers.iter().filter(|offer| offer["slut"].is_empty()).count();
    assert_eq!(open as u64, number(&golden["offers"]["open"]));
    let count = |suffix: &str| {
        let mut counts: BTreeMap<(String, String), usize> = BTreeMap::new();
        for event in &events {
            if let Some(kind) = event["aktivitet"].strip_suffix(suffix) {
                *counts.entry((event["sags_id"].clone(), kind.to_owned())).or_default() += 1;
            }
        }
        counts
    };
    let (mut started, mut ended) = (count(" startet"), count(" afsluttet"));
    for offer in &offers {
        let hours = offer["timer_pr_uge"].split_once(',').unwrap();
        assert!(hours.0.parse::<u32>().unwrap() <= 37 && hours.1.len() == 1);
        let key = (offer["sags_id"].clone(), offer["type"].clone());
        *started.get_mut(&key).unwrap() -= 1;
        if !offer["slut"].is_empty() {
            *ended.get_mut(&key).unwrap() -= 1;
        }
    }
    assert!(started.values().chain(ended.values()).all(|&left| left == 0), "every offer is in the list, and no other");
}

/// Domain document §6.2: what is exact there.
#[test]
fn the_oracle_finds_what_is_planted() {
    let golden = golden("insured_unemployed");
    let findings = &golden["findings"];
    assert_eq!(number(&findings["B8"]["pairs"]), 45);
    let months: Vec<u64> = findings["B9"]["registered_by_month"].as_array().unwrap().iter().map(number).collect();
    assert_eq!((months.len(), months.iter().sum::<u64>()), (12, 3000));
    assert_eq!((months[0], months[6], months[7]), (339, 163, 341));
    let (in_time, of) = share(&findings["B6"]);
    assert_eq!(in_time, of * 845 / 1000);
    // 77 of a thousand late, rounded down.
    let (in_time, of) = share(&findings["B3"]["first_meeting_within_14_days"]);
    assert_eq!(of - in_time, number(&findings["B3"]["registered_under_new_law"]) * 77 / 1000);
    for (date, first, last) in [
        ("last_cv_or_availability_meeting", "2023-12-18", "2023-12-31"),
        ("first_first_meeting_in_fund", "2024-01-01", "2024-01-14"),
    ] {
        let found = findings["B3"][date].as_str().unwrap();
        assert!((first..=last).contains(&found), "{date}: {found}");
    }
    assert_eq!(number(&golden["offers"]["overlapping_pairs"]), 80);
    // B10: slow at first sight, not within any age group.
    let p = |compared: &serde_json::Value| compared["p_mann_whitney"].as_f64().unwrap();
    assert!(p(&findings["B10"]["crude"]) < 0.05);
    for (age, compared) in findings["B10"]["within"].as_object().unwrap() {
        assert!(p(compared) > 0.2, "{age}: {compared}");
    }
}

/// Findings that come from spread times: they point the way the domain document says.
#[test]
fn the_statistical_findings_point_where_the_domain_document_says() {
    let findings = &golden("insured_unemployed")["findings"];
    let value = |path: &str| findings.pointer(path).unwrap().as_f64().unwrap();
    for (path, wanted, tolerance) in [
        ("/B1/ratio_of_geometric_means", 0.82, 0.05),
        ("/B2/under_60/ratio_of_geometric_means", 0.80, 0.05),
        ("/B4/median", 19.4, 1.0),
        ("/B4/p90", 34.3, 5.0),
        ("/B4/over_31_days/percent", 16.5, 3.0),
        ("/B5/Fremmøde/percent", 12.6, 1.5),
        ("/B5/Telefon/percent", 4.3, 1.0),
        ("/B5/Video/percent", 5.3, 1.0),
        ("/B7/rebooked_of_invitations/percent", 7.0, 1.0),
    ] {
        assert!((value(path) - wanted).abs() <= tolerance, "{path}: {}, wanted {wanted} ± {tolerance}", value(path));
    }
    assert!(value("/B1/p_welch_of_logarithms") < 0.01);
    assert!(value("/B2/60_and_over/p_welch_of_logarithms") > 0.1);
    assert!(value("/B7/loops_without_a_step_between") > 100.0);
}
