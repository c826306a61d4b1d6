//! Milestones on real logs against an independent oracle, and what stands between raw and told by milestones.

use crate::figures_reading::{Asked, read};
use crate::prepare_logs::{after, lines, plain_log};
use crate::sample_truth::import;
use crate::truth::{json, shared_logs};
use serde_json::Value;
use spor::engine::log::EventLog;
use spor::engine::prepare::*;
use spor::engine::samples::{Layer, SampleLog, sample_files};
use spor::engine::variants::Variants;
use std::path::Path;

fn share(found: TopShare, expected: &Value, what: &str) {
    let number = |key: &str| expected[key].as_u64().unwrap();
    assert_eq!(found.variants, number("variants"), "{what}: variants");
    assert_eq!(found.cases_in_top, number("cases_in_top_10"), "{what}: cases of the ten commonest");
    assert_eq!(found.cases, number("cases"), "{what}: cases");
}

/// As a step that names the cases without milestones, and as a view of the variants: the same figures.
fn folded(log: &EventLog, milestones: Vec<Milestone>, expected: &Value, what: &str) {
    let variants = fold_variants(&Variants::of(log), &Folding::of(log, &milestones), true);
    share(top_share(&variants.cases, 10), expected, what);
    let without = Some("(none)".to_string());
    let prepared = after(log, Step::Milestones { milestones, collapse_repeats: true, without });
    share(top_variant_share(&prepared.log, 10), expected, what);
    let cases = match prepared.effects[0].misfits.as_slice() {
        [] => 0,
        [Misfit::CasesWithoutMilestone { cases }] => *cases,
        other => panic!("{what}: {other:?}"),
    };
    assert_eq!(Some(cases), expected["cases_without"].as_u64(), "{what}: cases without");
}

#[test]
fn real_logs_equal_the_oracle_raw_collapsed_and_by_milestones() {
    let Some(logs) = shared_logs() else { return };
    let golden = json(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/milestones/expected.json"));
    let mut compared = 0;
    for (name, expected) in golden.as_object().unwrap() {
        let log = read(&logs.join(expected["file"].as_str().unwrap()), &Asked::default()).unwrap().log;
        share(top_variant_share(&log, 10), &expected["raw"], name);
        let collapse = Step::CollapseRepeats { activities: vec![], keep: Keep::First };
        share(top_variant_share(&after(&log, collapse).log, 10), &expected["collapsed"], name);
        let proposed = propose_milestones(&log);
        let labels: Vec<&str> = expected["proposed"].as_array().unwrap().iter().map(|l| l.as_str().unwrap()).collect();
        assert_eq!(proposed, labels, "{name}");
        folded(&log, proposed.iter().map(|name| name.as_str().into()).collect(), &expected["folded"], name);
        if let Some(chosen) = expected["chosen"].as_object() {
            let milestone = |(name, of): (&String, &Value)| Milestone {
                name: name.clone(),
                of: of.as_array().unwrap().iter().map(|label| label.as_str().unwrap().to_string()).collect(),
            };
            folded(&log, chosen.iter().map(milestone).collect(), &expected["folded_into_chosen"], name);
        }
        compared += 1;
    }
    assert_eq!(compared, 6);
}

/// Eleven milestones bring the ten commonest courses of (a) from 1.2 % of the cases to 58.9 %, of (b) from 15.5 % to
/// 74.5 %: counted with Python over the rows of the sample files, in order of (time, row).
#[test]
fn milestones_show_the_main_lines_of_the_samples() {
    let ends = |kind: &str, names: &[&str]| names.iter().map(|name| format!("{kind}{name}")).collect::<Vec<_>>();
    let named = |names: &[&str], ends: Vec<String>| {
        let names = names.iter().map(|name| name.to_string()).chain(ends);
        names.map(|name| Milestone::from(name.as_str())).collect::<Vec<_>>()
    };
    let social = named(
        &["Visiteret aktivitetsparat", "Visiteret jobparat", "Lægeerklæring anmodet", "Virksomhedspraktik startet"],
        ends(
            "Afsluttet ",
            &[
                "til anden ydelse",
                "til fleksjob",
                "til førtidspension",
                "til job",
                "til ressourceforløb",
                "til uddannelse",
                "ved fraflytning",
            ],
        ),
    );
    let insured = named(
        &[
            "Tilmeldt som ledig på Jobnet",
            "CV-samtale i a-kasse",
            "Jobsamtale i jobcenter",
            "Overgang til jobcenter",
            "Virksomhedspraktik startet",
            "Sygemeldt",
        ],
        ends("Afmeldt: ", &["dagpengeret opbrugt", "ferie eller barsel", "ordinært job", "sygedagpenge", "uddannelse"]),
    );
    for (sample, milestones, raw, told) in [
        (SampleLog::SocialAssistance, social, [2358, 28, 2400], [83, 1414, 2400]),
        (SampleLog::InsuredUnemployed, insured, [1960, 464, 3000], [133, 2234, 3000]),
    ] {
        let (_, imported) = import(&sample_files(sample, Layer::Clean, 1).swap_remove(0));
        let figures = |found: TopShare| [found.variants, found.cases_in_top, found.cases];
        assert_eq!(figures(top_variant_share(&imported.log, 10)), raw);
        let folding = Folding::of(&imported.log, &milestones);
        assert!(folding.gone().is_empty());
        let folded = fold_variants(&Variants::of(&imported.log), &folding, true);
        assert_eq!(figures(top_share(&folded.cases, 10)), told);
    }
}

#[test]
fn a_proposal_marks_what_a_case_passes_once() {
    // 20 cases: all have Start once; 10 have Plan once, 1 twice; Note stands twice in all; Rare in 1 case (5 %);
    // Never in none.
    let mut rows = Vec::new();
    let ids: Vec<String> = (0..20).map(|case| case.to_string()).collect();
    for (case, id) in ids.iter().enumerate() {
        rows.extend([(id.as_str(), "Start", 0), (id.as_str(), "Note", 1), (id.as_str(), "Note", 2)]);
        if case < 11 {
            rows.push((id.as_str(), "Plan", 3));
        }
        if case == 10 {
            rows.push((id.as_str(), "Plan", 4));
        }
        if case == 3 {
            rows.push((id.as_str(), "Rare", 5));
        }
    }
    assert_eq!(propose_milestones(&plain_log(&rows)), ["Start", "Plan", "Rare"]);
    // One case more without it, and one in 21 is less than 5 %.
    rows.push(("more", "Start", 0));
    assert_eq!(propose_milestones(&plain_log(&rows)), ["Start", "Plan"]);
}

#[test]
fn the_share_of_the_commonest_says_what_a_tie_left_out() {
    let tied = |k| top_share(&[5, 3, 3, 3, 0, 1], k);
    assert_eq!(tied(2), TopShare { cases_in_top: 8, cases: 15, variants: 5, tied_left_out: 2 });
    assert_eq!(tied(4), TopShare { cases_in_top: 14, cases: 15, variants: 5, tied_left_out: 0 });
    assert_eq!(tied(10).cases_in_top, 15);
    assert_eq!(top_share(&[], 10), TopShare::default());
}

#[test]
fn variants_fold_into_numbered_courses_and_the_empty_one_is_among_them() {
    let log = plain_log(&[
        ("1", "A", 0),
        ("1", "n", 1),
        ("1", "A", 2),
        ("1", "B", 3),
        ("2", "n", 0),
        ("3", "n", 0),
        ("3", "A", 1),
        ("3", "B", 2),
    ]);
    let folding = Folding::of(&log, &["A".into(), "B".into()]);
    let variants = Variants::of(&log);
    let once = fold_variants(&variants, &folding, true);
    assert_eq!(once.of_variant, [0, 1, 0]);
    assert_eq!(once.cases, [2, 1]);
    assert_eq!((once.sequences.get(0), once.sequences.get(1)), ([1, 2].as_slice(), [].as_slice()));
    let each = fold_variants(&variants, &folding, false);
    assert_eq!(each.cases, [1, 1, 1]);
    assert_eq!(each.sequences.get(0), [1, 1, 2]);
    let kept = after(
        &log,
        Step::Milestones { milestones: vec!["A".into(), "B".into()], collapse_repeats: false, without: None },
    );
    assert_eq!(lines(&kept.log), ["1 A 0", "1 A 2", "1 B 3", "3 A 1", "3 B 2"]);
}
