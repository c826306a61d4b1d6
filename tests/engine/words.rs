//! The catalogues: the same sentences with the same facts in Danish and English, none missing, none unused.

use fluent_bundle::FluentResource;
use spor::present::{CATALOGUES, Language, Words, findings, problems};
use spor::protocol::{BinaryKind, Finding, ImportProblem, ImportReport, Problem, RejectReason, RejectedRows};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Key → names of its facts, read from one language's source.
fn messages(source: &str, file: &str) -> BTreeMap<String, BTreeSet<String>> {
    FluentResource::try_new(source.to_owned()).map_err(|(_, faults)| panic!("{file}: {faults:?}")).ok();
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut key = String::new();
    for line in source.lines() {
        if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        if let Some((name, _)) = line.split_once('=').filter(|_| !line.starts_with([' ', '}'])) {
            key = name.trim().to_owned();
            assert!(messages.insert(key.clone(), BTreeSet::new()).is_none(), "{file}: {key} stands twice");
        }
        // A fact that only chooses an ending (`{ $n ->`) may be idle in a language without that ending.
        for piece in line.split("{ $").skip(1) {
            let (name, rest) =
                piece.split_at(piece.find(' ').unwrap_or_else(|| panic!("{file}: write {{ $name }}: {line}")));
            if !rest.starts_with(" ->") {
                messages.entry(key.clone()).or_default().insert(name.to_owned());
            }
        }
        assert_eq!(line.matches('$').count(), line.matches("{ $").count(), "{file}: write {{ $name }}: {line}");
    }
    messages
}

#[test]
fn both_languages_say_the_same_things_with_the_same_facts() {
    for (name, danish, english) in CATALOGUES {
        let danish = messages(danish, &format!("da/{name}.ftl"));
        let english = messages(english, &format!("en/{name}.ftl"));
        let keys = |messages: &BTreeMap<String, BTreeSet<String>>| messages.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(keys(&danish), keys(&english), "{name}.ftl");
        let prefix = if *name == "problems" { "problem-" } else { &format!("{name}-") };
        for (key, facts) in &danish {
            assert_eq!(facts, &english[key], "facts of {key}");
            assert!(key.starts_with(prefix), "{key} stands in {name}.ftl and does not begin with {prefix}");
        }
    }
}

#[test]
fn every_key_in_the_code_exists_and_every_key_is_used() {
    let known: BTreeSet<String> =
        CATALOGUES.iter().flat_map(|(name, danish, _)| messages(danish, name).into_keys()).collect();
    let mut mentioned = BTreeSet::new();
    for folder in ["src/present", "src/ui"] {
        for path in rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)) {
            let source = std::fs::read_to_string(&path).unwrap();
            for asked in asked_keys(&source) {
                assert!(known.contains(&asked), "{}: no sentence is called {asked:?}", path.display());
            }
            let literals: Vec<&str> = source.split('"').collect();
            mentioned.extend(literals.into_iter().filter(|text| known.contains(*text)).map(str::to_owned));
        }
    }
    // A problem is asked for by its title; what was found stands beside it.
    let is_mentioned =
        |key: &String| mentioned.contains(key) || key.strip_suffix("-found").is_some_and(|key| mentioned.contains(key));
    let unused: Vec<&String> = known.iter().filter(|key| !is_mentioned(key)).collect();
    assert!(unused.is_empty(), "sentences that nothing asks for: {unused:?}");
}

#[test]
fn a_sentence_gets_its_numbers_written() {
    let danish = Words::new(Language::Danish);
    assert_eq!(danish.with("units-days-long", &[("n", 8208.into())]), "8.208 dage");
    assert_eq!(danish.with("units-days-long", &[("n", 1.into())]), "1 dag");
    assert_eq!(Words::new(Language::English).with("units-days-long", &[("n", 8208.into())]), "8,208 days");
    assert_eq!(danish.text("no-such-key"), "no-such-key");
}

#[test]
fn events_at_the_same_time_are_not_called_within_no_minutes() {
    let said = |language, key, minutes: u32| {
        Words::new(language).with(key, &[("n", minutes.into()), ("of", " for «CRP»".into())])
    };
    let danish = |key, minutes| said(Language::Danish, key, minutes);
    let together = "prepare-say-merge-together";
    assert_eq!(danish(together, 0), "Saml hændelser på samme tidspunkt for «CRP», også forskellige");
    assert_eq!(danish(together, 1), "Saml hændelser inden for 1 minut for «CRP», også forskellige");
    assert_eq!(danish("prepare-say-merge", 0), "Saml hændelser med samme aktivitet på samme tidspunkt for «CRP»");
    assert_eq!(danish("prepare-say-merge", 5), "Saml hændelser med samme aktivitet inden for 5 minutter for «CRP»");
    for key in ["prepare-say-merge", together] {
        assert!(said(Language::English, key, 0).contains("at the same time for «CRP»"));
    }
}

#[test]
fn every_problem_says_what_is_wrong_and_what_to_do() {
    for language in Language::ALL {
        let words = Words::new(language);
        for problem in all_problems() {
            let explained = problems::explain(&problem, &words);
            let needs_steps = !matches!(problem, Problem::Stopped | Problem::Superseded);
            assert!(!needs_steps || !explained.steps.is_empty(), "{problem:?} says nothing to do");
            let steps = explained.steps.iter().flat_map(|step| [&step.what, &step.how]);
            for sentence in [&explained.title, &explained.found].into_iter().chain(steps) {
                assert!(!sentence.starts_with("problem-") && !sentence.contains("{$"), "{problem:?}: {sentence}");
            }
        }
    }
}

#[test]
fn every_finding_and_every_reason_has_a_sentence() {
    for language in Language::ALL {
        let words = Words::new(language);
        for finding in all_findings() {
            let sentence = findings::sentence(&finding, &[], &words);
            assert!(!sentence.starts_with("data-") && !sentence.contains("{$"), "{finding:?}: {sentence}");
        }
        for reason in REASONS {
            assert!(!findings::reason(reason, &words).starts_with("data-"), "{reason:?}");
        }
    }
}

const REASONS: [RejectReason; 10] = [
    RejectReason::MissingCase,
    RejectReason::MissingActivity,
    RejectReason::MissingTime,
    RejectReason::InvalidTime,
    RejectReason::ImpossibleTime,
    RejectReason::InvalidStart,
    RejectReason::OutsidePeriod,
    RejectReason::TooFewFields,
    RejectReason::TooManyFields,
    RejectReason::NotComplete,
];

fn all_findings() -> Vec<Finding> {
    let (count, first_lines, name) = (3, vec![2, 40], "Sted".to_owned());
    vec![
        Finding::DayMonthAmbiguous { pattern: "dd-MM-yyyy".into(), other: "MM-dd-yyyy".into() },
        Finding::DayMonthCertain { count },
        Finding::InSummerTimeGap { count, first_lines: first_lines.clone() },
        Finding::InRepeatedHour { count, first_lines: first_lines.clone() },
        Finding::DayOnly { count, of: 9 },
        Finding::LooksLikeCpr { column: 1, name: name.clone(), count },
        Finding::BrokenCharacters { count, first_lines: first_lines.clone() },
        Finding::SkippedAboveHeader { count },
        Finding::RenamedColumns { count },
        Finding::TwoDigitYears { count },
        Finding::StartAfterComplete { count, first_lines },
        Finding::MissingStart { count },
        Finding::ChangingCaseAttribute { name, cases: 2 },
        Finding::RepeatedTrace { count },
        Finding::EmptyTrace { count },
        Finding::OuterBlanksGone { name: "Sted".into(), rows: 3 },
        Finding::MojibakeMended { name: "Sted".into(), rows: 3 },
        Finding::ReadAsMissing { name: "Sted".into(), words: vec!["-".into(), "NA".into()], rows: 3, cases: None },
        Finding::OpenEnds { name: "Slut".into(), count },
        Finding::UnclosedQuote { line: 7 },
    ]
}

fn all_problems() -> Vec<Problem> {
    let nothing = |reason| {
        let rejected = vec![RejectedRows { reason, count: 3, first_lines: vec![2, 3] }];
        let report = ImportReport { rows: 3, rejected, ..ImportReport::default() };
        ImportProblem::NothingUsable { rows: 3, report: Box::new(report) }
    };
    let import = vec![
        ImportProblem::Empty,
        ImportProblem::NotText { looks_like: BinaryKind::Workbook },
        ImportProblem::NotText { looks_like: BinaryKind::OldWorkbook },
        ImportProblem::NotText { looks_like: BinaryKind::Zip },
        ImportProblem::NotText { looks_like: BinaryKind::Pdf },
        ImportProblem::NotText { looks_like: BinaryKind::Image },
        ImportProblem::NotText { looks_like: BinaryKind::Parquet },
        ImportProblem::NotText { looks_like: BinaryKind::WebArchive },
        ImportProblem::NotText { looks_like: BinaryKind::Unknown },
        ImportProblem::HeaderOnly { columns: 4 },
        ImportProblem::RoleMissing { case: true, activity: true, time: true },
        ImportProblem::NoSuchColumn { column: 9 },
        ImportProblem::BadPattern { pattern: "qq".into() },
        nothing(RejectReason::InvalidTime),
        nothing(RejectReason::MissingCase),
        ImportProblem::NothingUsable { rows: 0, report: Box::default() },
        ImportProblem::GzipTruncated { rows: 0 },
        ImportProblem::GzipDamaged { rows: 4 },
        ImportProblem::RowTooLong { line: 2, limit_bytes: 1 << 24 },
        ImportProblem::TooManyColumns { line: 2, limit: 4096 },
        ImportProblem::XmlBroken { line: 2 },
        ImportProblem::XmlTooDeep { line: 2, limit: 100 },
        ImportProblem::XmlEntities { line: 2 },
        ImportProblem::UnknownEncoding { label: "klingon".into() },
        ImportProblem::NotXes { root: "html".into() },
        ImportProblem::TooManyActivities { found: 70_000 },
        ImportProblem::TooManyRows { limit: 100_000_000 },
        ImportProblem::WorkbookProtected,
        ImportProblem::WorkbookIsLockFile,
        ImportProblem::WorkbookTruncated,
        ImportProblem::WorkbookDamaged,
        ImportProblem::WorkbookTooOld,
        ImportProblem::WorkbookWithoutSheets,
        ImportProblem::WorkbookTooLarge { limit_bytes: 1 << 30 },
        ImportProblem::HtmlWithoutTable,
        ImportProblem::ZipTruncated,
        ImportProblem::ZipDamaged,
        ImportProblem::ZipEmpty,
        ImportProblem::ZipEncrypted { name: "a.csv".into() },
        ImportProblem::ZipMethod { name: "a.csv".into() },
        ImportProblem::ZipTooLarge { name: "a.csv".into(), limit_bytes: 1 << 30 },
        ImportProblem::OcelBroken { line: 2 },
        ImportProblem::OcelEmpty,
    ];
    let others = [
        Problem::FileUnreadable,
        Problem::FileChanged,
        Problem::Stopped,
        Problem::Superseded,
        Problem::NotOpen,
        Problem::NoKey,
        Problem::WorkbookNotWritten,
        Problem::ProgramNotFetched,
        Problem::WorkerCrashed,
        Problem::OutOfMemory,
        Problem::StaleBuild,
        Problem::WrongAnswer,
    ];
    import.into_iter().map(Problem::Import).chain(others).collect()
}

/// The literal keys in `.text("…")`, `.with("…"`, `.emphasis("…")` and so on.
fn asked_keys(source: &str) -> Vec<String> {
    let mut keys = Vec::new();
    for call in [".text(", ".with(", ".rich(", ".rich_with("] {
        for piece in source.split(call).skip(1) {
            let piece = piece.trim_start();
            if let Some((key, _)) = piece.strip_prefix('"').and_then(|rest| rest.split_once('"')) {
                keys.push(key.to_owned());
            }
        }
    }
    keys.retain(|key| key != "no-such-key");
    keys
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}
