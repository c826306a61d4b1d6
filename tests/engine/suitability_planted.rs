//! What is planted in the raw samples stands among the findings of Egnethed with its count: rows that were turned away, what
//! reading taught, steps that are proposed; and what no step mends: overlaps, cut cases, the delay of registration.

use crate::asked::asked;
use crate::sample_truth::{golden, import, number, rows};
use chrono::{NaiveDate, NaiveDateTime};
use serde_json::Value;
use spor::engine::filter::Selection;
use spor::engine::import::{Period, Zone};
use spor::engine::prepare::shipped_profiles;
use spor::engine::samples::{Layer, SampleLog, sample_files};
use spor::engine::suitability::{Registered, checks::overlaps, registration_lags, truncation};
use spor::engine::validation::registered_at;
use spor::protocol::*;
use spor::session::Session;

/// 25 November 2026, when the sample was made into a file.
const WRITTEN_MILLIS: i64 = 1_795_564_800_000;

pub fn planted(truth: &Value, fault: &str) -> u64 {
    number(&truth["faults"][fault]["count"])
}

/// The findings of a raw sample, read as the page proposes; columns as they are written, so that employees are told apart.
fn findings_of(sample: SampleLog, profile: Option<&str>) -> (Session, LogId, Vec<DataFinding>) {
    let file = sample_files(sample, Layer::Raw, 1).swap_remove(0);
    let (name, size_bytes) = (file.name.clone(), file.bytes.len() as u64);
    let mut session = Session::new();
    let probe = ProbeFile { name: name.clone(), size_bytes, entry: None };
    let guessed = asked(&mut session, probe, &file.bytes[..]).unwrap().preview.settings;
    let period = Some(Period::plausible(WRITTEN_MILLIS));
    let settings = ImportSettings { subjects: Subjects::NotPersonal, treatments: Vec::new(), period, ..guessed };
    let files = vec![FileToRead { name, size_bytes, settings }];
    let log = asked(&mut session, ReadFiles { files }, &file.bytes[..]).unwrap().log;
    let profile = profile.and_then(|id| shipped_profiles().into_iter().find(|known| known.id == id));
    let ask = ListDataFindings { profile, ..ListDataFindings::of(log, None) };
    let found = asked(&mut session, ask, &[]).unwrap().findings;
    (session, log, found)
}

pub fn rejected(found: &[DataFinding], wanted: RejectReason) -> u64 {
    let rows = found.iter().find_map(|of| match of.found {
        DataFound::Rejected { reason, rows, .. } if reason == wanted => Some(rows),
        _ => None,
    });
    rows.unwrap_or(0)
}

pub fn read(found: &[DataFinding], is: impl Fn(&Finding) -> Option<u64>) -> Option<u64> {
    found.iter().find_map(|of| match &of.found {
        DataFound::Reading { finding } => is(finding),
        _ => None,
    })
}

pub fn proposed(found: &[DataFinding], is: impl Fn(&Evidence) -> Option<u64>) -> Option<u64> {
    found.iter().find_map(|of| match &of.found {
        DataFound::Proposed { evidence, .. } => is(evidence),
        _ => None,
    })
}

/// What Egnethed proposes, carried out step by step until nothing but what is declined is left: the evidence of every step as it
/// stood among the findings, and the findings that are left. Some faults hide others, which are found when these are mended.
fn carried_out(
    sample: SampleLog,
    profile: Option<&str>,
    is_declined: fn(&Step, &Evidence) -> bool,
) -> (Vec<Evidence>, Vec<DataFinding>) {
    let (mut session, log, findings) = findings_of(sample, profile);
    let profile = profile.and_then(|id| shipped_profiles().into_iter().find(|known| known.id == id));
    carry_out(&mut session, log, findings, profile, is_declined)
}

/// The same of a log that is open, whose findings these are.
pub fn carry_out(
    session: &mut Session,
    log: LogId,
    mut findings: Vec<DataFinding>,
    profile: Option<Profile>,
    is_declined: fn(&Step, &Evidence) -> bool,
) -> (Vec<Evidence>, Vec<DataFinding>) {
    let (mut done, mut steps) = (Vec::new(), Vec::new());
    loop {
        let next = findings.iter().find_map(|of| match &of.found {
            DataFound::Proposed { step, evidence } if !is_declined(step, evidence) => {
                Some((step.clone(), evidence.clone()))
            }
            _ => None,
        });
        let Some((step, evidence)) = next else { return (done, findings) };
        assert!(!done.contains(&evidence), "{evidence:?} is proposed again");
        done.push(evidence);
        steps.push(RecipeStep::from(step));
        asked(session, Prepare { log, steps: steps.clone(), profile: profile.clone() }, &[]).unwrap();
        let ask = ListDataFindings { profile: profile.clone(), ..ListDataFindings::of(log, None) };
        findings = asked(session, ask, &[]).unwrap().findings;
    }
}

#[test]
fn faults_of_social_assistance_are_findings() {
    let truth = golden("social_assistance");
    let (mut session, log, found) = findings_of(SampleLog::SocialAssistance, None);
    for (reason, fault) in [
        (RejectReason::MissingActivity, "Q4_empty_activity"),
        (RejectReason::MissingCase, "Q4_empty_case"),
        (RejectReason::MissingTime, "Q4_empty_time"),
        (RejectReason::TotalRow, "total"),
    ] {
        assert_eq!(rejected(&found, reason), planted(&truth, fault), "{fault}");
    }
    let impossible = rejected(&found, RejectReason::ImpossibleTime) + rejected(&found, RejectReason::OutsidePeriod);
    assert_eq!(impossible, planted(&truth, "Q3_impossible_dates"));
    let repeated = found.iter().find_map(|of| match of.found {
        DataFound::Repeated { events, .. } => Some(u64::from(events)),
        _ => None,
    });
    assert!(repeated >= Some(planted(&truth, "Q1_exact_duplicates")));
    assert_eq!(
        proposed(&found, |of| if let Evidence::Duplicates { events } = of { Some(*events) } else { None }),
        Some(planted(&truth, "Q1_exact_duplicates"))
    );
    let midnight = |of: &Evidence| if let Evidence::MidnightInUtc { events, .. } = of { Some(*events) } else { None };
    assert_eq!(proposed(&found, midnight), Some(planted(&truth, "Q8_midnight_in_utc")));
    let no_district = |of: &Finding| match of {
        Finding::ReadAsMissing { name, rows, .. } if name == "Distrikt" => Some(*rows),
        _ => None,
    };
    assert_eq!(read(&found, no_district), Some(number(&truth["faults"]["Q13_words_for_no_district"]["rows_in_raw"])));
    let other_dates = found.iter().find_map(|of| match of.found {
        DataFound::UnanchoredTimes { other_spellings, .. } => Some(other_spellings),
        _ => None,
    });
    assert_eq!(other_dates, Some(planted(&truth, "Q7_iso_dates")));
    // The rows without a case are there to be looked at, by their lines.
    let without_case =
        found.iter().find(|of| matches!(of.found, DataFound::Rejected { reason: RejectReason::MissingCase, .. }));
    let ask = ShowFindingRows {
        log,
        closing: None,
        found: without_case.unwrap().found.clone(),
        rare: String::new(),
        answers: None,
    };
    let shown = asked(&mut session, ask, &[]).unwrap();
    assert_eq!((shown.all, shown.rejected.len(), shown.rows.len()), (12, 12, 0));
    assert!(shown.rejected.windows(2).all(|pair| pair[0].line < pair[1].line));
    // When something was registered is a column of its own, and most of it comes within a day.
    let lag = found.iter().find(
        |of| matches!(&of.found, DataFound::RegistrationLag { column, lag: Some(_), .. } if column == "Registreret"),
    );
    assert!(lag.is_some(), "the delay of registration is measured");
}

#[test]
fn faults_of_the_insured_are_findings() {
    let truth = golden("insured_unemployed");
    let (_, _, found) = findings_of(SampleLog::InsuredUnemployed, None);
    let exchanged = |of: &Evidence| if let Evidence::ExchangedTimes { events, .. } = of { Some(*events) } else { None };
    assert_eq!(proposed(&found, exchanged), Some(planted(&truth, "end_before_start")));
    let funds = |of: &Evidence| match of {
        Evidence::RenamedValues { renamings, .. } => Some(renamings[0].from_events),
        _ => None,
    };
    assert_eq!(proposed(&found, funds), Some(planted(&truth, "old_fund_number")));
}

/// Declined: to merge joint meetings a minute apart, which are real.
#[test]
fn faults_of_the_insured_behind_others_are_findings() {
    let truth = golden("insured_unemployed");
    let (done, left) =
        carried_out(SampleLog::InsuredUnemployed, None, |step, _| matches!(step, Step::MergeClose { .. }));
    let found = |is: fn(&Evidence) -> Option<u64>| done.iter().find_map(is);
    for (is, fault) in [
        (
            (|of| if let Evidence::LateRows { events, .. } = of { Some(*events) } else { None })
                as fn(&Evidence) -> Option<u64>,
            "registered_too_late",
        ),
        (|of| if let Evidence::Restarts { cases, .. } = of { Some(*cases) } else { None }, "joined_spells"),
        // Once their letters are those of the others they repeat them.
        (|of| if let Evidence::Duplicates { events } = of { Some(*events) } else { None }, "repeated_in_small_letters"),
        (|of| if let Evidence::ExchangedTimes { events, .. } = of { Some(*events) } else { None }, "end_before_start"),
    ] {
        assert_eq!(found(is), Some(planted(&truth, fault)), "{fault}: {done:?}");
    }
    // What was repeated is gone, and the joint meetings are still asked about.
    assert!(left.iter().any(|of| matches!(of.found, DataFound::Repeated { events: 0, .. })));
    let is_joint = |of: &&DataFinding| matches!(&of.found, DataFound::Proposed { step: Step::MergeClose { .. }, .. });
    assert_eq!(left.iter().filter(is_joint).count(), 1);
    assert_eq!(planted(&truth, "registered_too_late"), 35);
}

/// Declined: the profile's own names and milestones, which are a choice and no repair.
#[test]
fn tickets_without_a_solution_are_findings() {
    let truth = golden("service_desk");
    let (done, _) = carried_out(SampleLog::ServiceDesk, Some("service_desk"), |_, of| {
        matches!(of, Evidence::OfProfile { reason: ProfileReason::Names | ProfileReason::Milestones, .. })
    });
    let unsolved: Vec<u64> = done
        .iter()
        .filter_map(|of| match of {
            Evidence::OfProfile { reason: ProfileReason::Trap { .. }, cases, .. } => Some(*cases),
            _ => None,
        })
        .collect();
    assert_eq!(unsolved, [planted(&truth, "closed_without_solution")], "{done:?}");
}

#[test]
fn faults_of_the_service_desk_are_findings() {
    let truth = golden("service_desk");
    let (_, _, found) = findings_of(SampleLog::ServiceDesk, Some("service_desk"));
    assert_eq!(rejected(&found, RejectReason::OutsidePeriod), planted(&truth, "dated_in_the_future"));
    let count = |is: fn(&Finding) -> bool| read(&found, |of| if is(of) { of.count() } else { None });
    for (is, fault) in [
        ((|of| matches!(of, Finding::InSummerTimeGap { .. })) as fn(&Finding) -> bool, "in_the_summer_time_gap"),
        (|of| matches!(of, Finding::InRepeatedHour { .. }), "in_the_repeated_hour"),
        (|of| matches!(of, Finding::OuterBlanksGone { .. }), "trailing_blanks_in_category"),
    ] {
        assert_eq!(count(is), Some(planted(&truth, fault)), "{fault}");
    }
    let evidence = |is: fn(&Evidence) -> Option<u64>| proposed(&found, is);
    for (is, fault) in [
        (
            (|of| if let Evidence::TestCases { cases, .. } = of { Some(*cases) } else { None })
                as fn(&Evidence) -> Option<u64>,
            "test_tickets",
        ),
        (|of| if let Evidence::MergedCases { cases, .. } = of { Some(*cases) } else { None }, "merged_tickets"),
        (
            |of| if let Evidence::MassClosing { cases, .. } = of { Some(*cases) } else { None },
            "old_tickets_closed_at_once",
        ),
        (
            |of| if let Evidence::NamesAmongCodes { events, .. } = of { Some(*events) } else { None },
            "names_instead_of_agents",
        ),
        (
            |of| if let Evidence::Renamed { renamings } = of { Some(renamings[0].from_events) } else { None },
            "status_renamed_before_june",
        ),
    ] {
        assert_eq!(evidence(is), Some(planted(&truth, fault)), "{fault}");
    }
}

/// The delay of the engine is that of the rows: by the instant where both have a clock.
#[test]
fn the_delay_of_registration_is_that_of_the_rows() {
    let file = sample_files(SampleLog::SocialAssistance, Layer::Clean, 1).swap_remove(0);
    let log = import(&file).1.log;
    let registered = Registered::of(&log, &Selection::all(log.case_count()), Zone::Copenhagen);
    let column = log.attributes().iter().find(|of| of.name == "Registreret").expect("it is read");
    let at = registered_at(column, Zone::Copenhagen).unwrap();
    let all = registration_lags(&registered, column, &at.pattern, at.zone).unwrap().swap_remove(0);
    // Of Windows-1252 nothing but letters of Latin-1 stands in these columns.
    let text: String = file.bytes.iter().map(|&byte| char::from(byte)).collect();
    // From day to day where one of the two is a day, and otherwise by the clock.
    let seconds = |row: &std::collections::BTreeMap<String, String>| {
        let [at, event] = [&row["Registreret"], &row["Tidspunkt"]];
        let clock = |text: &str| NaiveDateTime::parse_from_str(text, "%d-%m-%Y %H:%M").ok();
        // A clock that shows midnight tells a day.
        let clock_of_event = clock(event).filter(|_| !event.ends_with("00:00"));
        let day = |text: &str| NaiveDate::parse_from_str(&text[..10], "%d-%m-%Y").unwrap();
        match (clock(at), clock_of_event) {
            (Some(at), Some(event)) => (at - event).num_seconds(),
            _ => (day(at) - day(event)).num_seconds(),
        }
    };
    let lags: Vec<i64> = rows(&text, b';').iter().map(seconds).collect();
    assert_eq!(all.events as usize, lags.len());
    // The clock goes an hour forth or back within few of them: those within an hour of a day are not compared.
    let over = |seconds: i64| lags.iter().filter(|&&lag| lag > seconds).count() as u32;
    assert!(over(90_000) <= all.over_a_day && all.over_a_day <= over(82_800), "{}", all.over_a_day);
    // The truth counts from day to day: 62 in a hundred on the same one, 23 one to three days after, 15 later.
    let truth = &golden("social_assistance")["faults"]["Q9_registered_late"];
    let percent = |part: &str| truth[part].as_f64().unwrap();
    let (same_day, soon, later) =
        (percent("same_day_percent"), percent("after_1_to_3_days_percent"), percent("later_percent"));
    assert!((same_day + soon + later - 100.0).abs() < 0.02);
    // So more than a day is what came later, and at most all that came on another day.
    let over_a_day = 100.0 * f64::from(all.over_a_day) / f64::from(all.events);
    assert!(later < over_a_day && over_a_day < soon + later, "{over_a_day}");
    assert_eq!((all.before, all.events), (0, number(&golden("social_assistance")["faults"]["rows"]["clean"]) as u32));
    // Where each of them lies in the order of the lags says between which days: an hour is that of summer time.
    let (hour, day) = (3_600_000.0, 86_400_000.0);
    for (share, millis) in
        [(25.0, all.millis.p25), (50.0, all.millis.median), (75.0, all.millis.p75), (90.0, all.millis.p90)]
    {
        let [from, to] = match share {
            share if share < same_day => [0.0, day + hour],
            share if share < same_day + soon => [0.0, 4.0 * day + hour],
            _ => [3.0 * day - hour, f64::INFINITY],
        };
        assert!(from <= millis && millis <= to, "{share} in a hundred: {millis}");
    }
}

/// Offers as steps with a start and an end: the pairs of one case that overlap.
#[test]
fn overlapping_offers_are_found() {
    let truth = golden("insured_unemployed");
    let file = sample_files(SampleLog::InsuredUnemployed, Layer::Clean, 1).swap_remove(1);
    let text = std::str::from_utf8(&file.bytes).unwrap().trim_start_matches('\u{feff}');
    let day = |text: &str| NaiveDate::parse_from_str(text, "%d-%m-%Y").ok();
    let offers: Vec<(String, NaiveDate, NaiveDate)> = rows(text, b';')
        .iter()
        .map(|row| {
            let start = day(&row["start"]).unwrap();
            (row["sags_id"].clone(), start, day(&row["slut"]).unwrap_or(NaiveDate::MAX))
        })
        .collect();
    let meets = |a: &(String, NaiveDate, NaiveDate), b: &(String, NaiveDate, NaiveDate)| {
        a.0 == b.0 && a.1 < a.2 && b.1 < b.2 && a.1 < b.2 && b.1 < a.2
    };
    let pairs = |offers: &[(String, NaiveDate, NaiveDate)]| {
        let of = |one: usize| offers[one + 1..].iter().filter(|other| meets(&offers[one], other)).count() as u64;
        (0..offers.len()).map(of).sum::<u64>()
    };
    assert_eq!(pairs(&offers), planted(&truth, "overlapping_offers"));
    // Open offers have no end to be measured by.
    let ended: Vec<_> = offers.iter().filter(|offer| offer.2 != NaiveDate::MAX).cloned().collect();
    let millis = |day: NaiveDate| day.and_hms_opt(0, 0, 0).unwrap().and_utc().timestamp_millis();
    let log = crate::suitability_daqapo::log_of_stretches(
        &ended.iter().map(|(case, start, end)| (case.as_str(), millis(*start), millis(*end))).collect::<Vec<_>>(),
    );
    let registered = Registered::of(&log, &Selection::all(log.case_count()), Zone::Utc);
    let found = overlaps(&registered, &crate::suitability_daqapo::codes_of_cases(&log));
    assert_eq!(found.pairs, pairs(&ended));
}

/// Cases that began before the window lack the step that begins all others.
#[test]
fn cases_begun_before_the_window_do_not_begin_here() {
    let truth = golden("social_assistance");
    let log = import(&sample_files(SampleLog::SocialAssistance, Layer::Clean, 1)[0]).1.log;
    let found = truncation(&log, &Selection::all(log.case_count()), &Closing::default());
    assert_eq!(found.starts, ["Henvendelse om hjælp"]);
    assert_eq!(u64::from(found.not_begun_here), planted(&truth, "Q10_begun_before_the_window"));
}
