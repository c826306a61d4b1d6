//! The raw samples opened as the page opens them, with everything that is proposed taken as it stands: personal data treated,
//! small numbers hidden, all files of a sample read together. What is planted stands among the findings with its count.

use crate::asked::asked;
use crate::cases;
use crate::sample_truth::{golden, number};
use crate::suitability_planted::{carry_out, planted, proposed, read, rejected};
use chrono::NaiveDateTime;
use spor::engine::prepare::shipped_profiles;
use spor::engine::samples::{Layer, SampleFile, SampleLog, sample_files};
use spor::protocol::*;
use spor::session::{Session, Work};
use std::collections::BTreeMap;

/// 25 November 2026, when the sample was made into a file.
const WRITTEN_MILLIS: i64 = 1_795_564_800_000;

/// A sample as it is open, and what is found in it.
struct Open {
    session: Session,
    log: LogId,
    profile: Option<Profile>,
    findings: Vec<DataFinding>,
}

/// Looks at a file as the page does, which knows when it was written.
fn probed(session: &mut Session, file: &SampleFile) -> Preview {
    let probe = ProbeFile { name: file.name.clone(), size_bytes: file.bytes.len() as u64, entry: None };
    let Ok(Work::Beginning(mut wanted)) = session.begin(probe.command()) else { panic!("{} is looked at", file.name) };
    wanted.written_millis = Some(WRITTEN_MILLIS);
    let beginning = file.bytes[..file.bytes.len().min(wanted.limit_bytes as usize)].to_vec();
    match session.probed(&wanted, beginning) {
        Ok(Work::Done(answer)) => ProbeFile::answer(answer).unwrap().preview,
        _ => panic!("{} is previewed", file.name),
    }
}

impl Open {
    fn of(sample: SampleLog) -> Open {
        let files = sample_files(sample, Layer::Raw, 1);
        let mut session = Session::new();
        session.set_key([7; 32]);
        let previews: Vec<Preview> = files.iter().map(|file| probed(&mut session, file)).collect();
        let to_read = files.iter().zip(&previews).map(|(file, preview)| FileToRead {
            name: file.name.clone(),
            size_bytes: file.bytes.len() as u64,
            settings: preview.settings.clone(),
        });
        let Ok(Work::Whole(mut reading)) = session.begin(ReadFiles { files: to_read.collect() }.command()) else {
            panic!("{sample:?} is read")
        };
        for file in &files {
            reading.feed(&file.bytes).unwrap();
            while reading.step().unwrap() {}
            reading.end_file().unwrap();
        }
        let opened = ReadFiles::answer(session.opened(*reading).unwrap()).unwrap();
        assert_ne!(opened.privacy.least_shown, None, "small numbers are hidden");
        // What the page takes for the source: the best match of the first file.
        let best = previews[0].profiles.first().map(|best| best.profile.clone());
        let profile = best.and_then(|best| shipped_profiles().into_iter().find(|known| known.id == best));
        let ask = ListDataFindings { profile: profile.clone(), ..ListDataFindings::of(opened.log, None) };
        let findings = asked(&mut session, ask, &[]).unwrap().findings;
        Open { session, log: opened.log, profile, findings }
    }

    /// What is proposed, carried out one after the other, and the findings that are left.
    fn carried_out(&mut self, is_declined: fn(&Step, &Evidence) -> bool) -> (Vec<Evidence>, Vec<DataFinding>) {
        carry_out(&mut self.session, self.log, self.findings.clone(), self.profile.clone(), is_declined)
    }
}

/// The count of the one finding that is meant.
fn told(findings: &[DataFinding], is: impl Fn(&DataFound) -> Option<u64>) -> u64 {
    findings.iter().find_map(|of| is(&of.found)).unwrap_or(0)
}

fn of_steps(done: &[Evidence], is: impl Fn(&Evidence) -> Option<u64>) -> u64 {
    done.iter().find_map(is).unwrap_or(0)
}

/// Every fault of which the truth file has a count, but for those that are no findings.
fn assert_all_found(sample: &str, found: &[(&str, u64)], no_findings: &[&str]) {
    let truth = golden(sample);
    let found: BTreeMap<&str, u64> = found.iter().copied().collect();
    for (fault, of) in truth["faults"].as_object().unwrap() {
        if of["count"].is_null() || no_findings.contains(&fault.as_str()) {
            continue;
        }
        assert_eq!(found.get(fault.as_str()).copied(), Some(planted(&truth, fault)), "{sample}: {fault}");
    }
}

/// No findings are line breaks and semicolons in quotes, which are no fault to a reader: as many rows are read as there are.
#[test]
fn faults_of_social_assistance_are_found_as_it_is_opened() {
    let truth = golden("social_assistance");
    let mut open = Open::of(SampleLog::SocialAssistance);
    let as_read = open.findings.clone();
    let (done, left) = open.carried_out(|_, _| false);
    let spellings = |is_broken: bool| {
        let count = |of: &Evidence| match of {
            Evidence::Spellings { variants } => {
                let meant = variants.iter().filter(|of| of.from.contains('Ã') == is_broken);
                Some(meant.map(|of| of.from_events).sum())
            }
            _ => None,
        };
        of_steps(&done, count)
    };
    let no_district = |of: &Finding| match of {
        Finding::ReadAsMissing { name, rows, .. } if name == "Distrikt" => Some(*rows),
        _ => None,
    };
    // The remarks are left out, and what they hold is counted in all rows as they go by.
    let left_out = |wanted: PersonalKind| {
        let of_kind = |of: &Finding| match of {
            Finding::PersonalDataLeftOut { name, found, .. } if name == "Bemærkning" => {
                Some(found.iter().filter(|of| of.kind == wanted).map(|of| of.rows).sum())
            }
            _ => None,
        };
        read(&as_read, of_kind).unwrap_or(0)
    };
    let unknown_districts = number(&truth["faults"]["Q13_words_for_no_district"]["rows_in_raw"]);
    assert_eq!(read(&as_read, no_district), Some(unknown_districts));
    let rows = |of: &DataFound| if let DataFound::Rejected { of, .. } = of { Some(*of) } else { None };
    // The line of totals is one of them.
    assert_eq!(told(&as_read, rows), number(&truth["faults"]["rows"]["raw"]) + 1);
    let titles = |of: &Finding| if let Finding::SkippedAboveHeader { count } = of { Some(*count) } else { None };
    assert_all_found(
        "social_assistance",
        &[
            (
                "Q1_exact_duplicates",
                of_steps(&done, |of| if let Evidence::Duplicates { events } = of { Some(*events) } else { None }),
            ),
            ("Q4_empty_activity", rejected(&as_read, RejectReason::MissingActivity)),
            ("Q4_empty_case", rejected(&as_read, RejectReason::MissingCase)),
            ("Q4_empty_time", rejected(&as_read, RejectReason::MissingTime)),
            ("Q5_spellings", spellings(false)),
            ("Q6_mojibake", spellings(true)),
            (
                "Q7_iso_dates",
                told(&as_read, |of| match of {
                    DataFound::UnanchoredTimes { other_spellings, .. } => Some(*other_spellings),
                    _ => None,
                }),
            ),
            (
                "Q8_midnight_in_utc",
                of_steps(
                    &done,
                    |of| if let Evidence::MidnightInUtc { events, .. } = of { Some(*events) } else { None },
                ),
            ),
            (
                "Q3_impossible_dates",
                rejected(&as_read, RejectReason::ImpossibleTime) + rejected(&as_read, RejectReason::OutsidePeriod),
            ),
            (
                "Q14_number_of_two_people",
                of_steps(&done, |of| if let Evidence::Gaps { cases, .. } = of { Some(*cases) } else { None }),
            ),
            (
                "Q2_day_only",
                told(
                    &left,
                    |of| if let DataFound::DayOnly { events, .. } = of { Some(u64::from(*events)) } else { None },
                ),
            ),
            (
                "Q10_begun_before_the_window",
                told(&left, |of| match of {
                    DataFound::CutAtTheLeft { cases } => cases.number().map(u64::from),
                    _ => None,
                }),
            ),
            ("Q11_cpr", left_out(PersonalKind::Cpr)),
            ("Q11_names", left_out(PersonalKind::Name)),
            ("Q11_phones", left_out(PersonalKind::Phone)),
            ("Q11_mails", left_out(PersonalKind::Mail)),
            (
                "Q13_words_for_no_district",
                read(&as_read, |of| match of {
                    Finding::ReadAsMissing { name, cases, .. } if name == "Distrikt" => *cases,
                    _ => None,
                })
                .unwrap_or(0),
            ),
            ("titles", read(&as_read, titles).unwrap_or(0)),
            ("total", rejected(&as_read, RejectReason::TotalRow)),
        ],
        &["Q12_breaks_and_semicolons"],
    );
    // How late registration comes is told to the minute, as the rows have it: see `suitability_planted`.
    let lag = left.iter().find_map(|of| match &of.found {
        DataFound::RegistrationLag { column, lag, .. } if column == "Registreret" => *lag,
        _ => None,
    });
    let lag = lag.unwrap();
    let (events, over_a_day) = (lag.events.number().unwrap(), lag.over_a_day.number().unwrap());
    let percent = |part: &str| truth["faults"]["Q9_registered_late"][part].as_f64().unwrap();
    let share = 100.0 * f64::from(over_a_day) / f64::from(events);
    let later = percent("later_percent");
    assert!(later < share && share < later + percent("after_1_to_3_days_percent"), "{share}");
    assert!(lag.median_millis > 0.0 && lag.median_millis % 86_400_000.0 != 0.0, "{}", lag.median_millis);
}

/// Who may see a case sees when each event was registered, as exactly as when it happened.
#[test]
fn a_case_is_told_with_its_times_of_registration() {
    let mut open = Open::of(SampleLog::SocialAssistance);
    let ask = ShowCase { answers: cases::answers(), ..cases::show(open.log, 0) };
    let course = asked(&mut open.session, ask, &[]).unwrap();
    assert_eq!(course.withheld, 0);
    let registered = course.columns.iter().position(|name| name == "Registreret").expect("it is not withheld");
    let is_clock = |text: &str| NaiveDateTime::parse_from_str(text, "%d-%m-%Y %H:%M").is_ok();
    assert!(course.events.iter().all(|event| is_clock(&event.values[registered])), "{:?}", course.events);
}

/// Both files together. Declined: to merge joint meetings a minute apart, which are real. No finding is that some days differ in
/// UTC: the times say their offset, and are read as what they are (`samples_fit.rs`).
#[test]
fn faults_of_the_insured_are_found_as_they_are_opened() {
    let mut open = Open::of(SampleLog::InsuredUnemployed);
    let as_read = open.findings.clone();
    let (done, left) = open.carried_out(|step, _| matches!(step, Step::MergeClose { .. }));
    let joint = proposed(&left, |of| if let Evidence::ClosePairs { pairs, .. } = of { Some(*pairs) } else { None });
    assert_all_found(
        "insured_unemployed",
        &[
            (
                "end_before_start",
                of_steps(
                    &done,
                    |of| if let Evidence::ExchangedTimes { events, .. } = of { Some(*events) } else { None },
                ),
            ),
            (
                "repeated_in_small_letters",
                of_steps(&done, |of| if let Evidence::Duplicates { events } = of { Some(*events) } else { None }),
            ),
            (
                "registered_too_late",
                of_steps(&done, |of| if let Evidence::LateRows { events, .. } = of { Some(*events) } else { None }),
            ),
            (
                "old_fund_number",
                of_steps(&done, |of| match of {
                    Evidence::RenamedValues { attribute, renamings } if attribute == "a_kasse" => {
                        Some(renamings[0].from_events)
                    }
                    _ => None,
                }),
            ),
            (
                "joined_spells",
                of_steps(&done, |of| if let Evidence::Restarts { cases, .. } = of { Some(*cases) } else { None }),
            ),
            ("open_ends_9999", rejected(&as_read, RejectReason::StandInTime)),
            (
                "nightly_job_at_three",
                told(&left, |of| match of {
                    DataFound::InOneHour { activity, at, events, .. } if activity == "Overgang til jobcenter" => {
                        assert_eq!(at.hour, 3);
                        Some(u64::from(*events))
                    }
                    _ => None,
                }),
            ),
            (
                "overlapping_offers",
                told(&left, |of| match of {
                    DataFound::CaseOverlaps { pairs, .. } => pairs.number(),
                    _ => None,
                }),
            ),
            ("joint_meetings_a_minute_apart", joint.unwrap_or(0)),
        ],
        &["utc_day_is_not_the_local_day"],
    );
}

/// Declined: the profile's own names and milestones, which are a choice and no repair. No finding is that cases end in 2024, after
/// the year that the file is of.
#[test]
fn faults_of_the_service_desk_are_found_as_it_is_opened() {
    let mut open = Open::of(SampleLog::ServiceDesk);
    let as_read = open.findings.clone();
    let (done, left) = open.carried_out(|_, of| {
        matches!(of, Evidence::OfProfile { reason: ProfileReason::Names | ProfileReason::Milestones, .. })
    });
    let of_reading =
        |is: fn(&Finding) -> bool| read(&as_read, |of| if is(of) { of.count() } else { None }).unwrap_or(0);
    let unsolved = |of: &Evidence| match of {
        Evidence::OfProfile { reason: ProfileReason::Trap { .. }, cases, .. } => Some(*cases),
        _ => None,
    };
    assert_all_found(
        "service_desk",
        &[
            (
                "status_renamed_before_june",
                of_steps(&done, |of| {
                    if let Evidence::Renamed { renamings } = of { Some(renamings[0].from_events) } else { None }
                }),
            ),
            ("trailing_blanks_in_category", of_reading(|of| matches!(of, Finding::OuterBlanksGone { .. }))),
            // Agents have other names by then: it was counted before.
            ("names_instead_of_agents", of_reading(|of| matches!(of, Finding::NamesAmongCodes { .. }))),
            ("dated_in_the_future", rejected(&as_read, RejectReason::OutsidePeriod)),
            (
                "test_tickets",
                of_steps(&done, |of| if let Evidence::TestCases { cases, .. } = of { Some(*cases) } else { None }),
            ),
            ("in_the_summer_time_gap", of_reading(|of| matches!(of, Finding::InSummerTimeGap { .. }))),
            ("in_the_repeated_hour", of_reading(|of| matches!(of, Finding::InRepeatedHour { .. }))),
            (
                "merged_tickets",
                of_steps(&done, |of| if let Evidence::MergedCases { cases, .. } = of { Some(*cases) } else { None }),
            ),
            ("closed_without_solution", of_steps(&done, unsolved)),
            (
                "old_tickets_closed_at_once",
                of_steps(&done, |of| if let Evidence::MassClosing { cases, .. } = of { Some(*cases) } else { None }),
            ),
            (
                // One pair in each of the cases.
                "equal_times",
                told(&left, |of| if let DataFound::UnknownOrder { of, .. } = of { Some(u64::from(*of)) } else { None }),
            ),
        ],
        &["cases_ending_2024"],
    );
}
