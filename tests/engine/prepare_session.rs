//! Preparing an open log through the session, as the page does. The figures are counted by hand from the eight rows.

use crate::asked::asked;
use spor::protocol::*;
use spor::session::Session;
use std::collections::BTreeMap;

const CSV: &str = "Sagsnr;Aktivitet;Tidspunkt;Team;Note\r\n\
    S1;Ansøgning;01-03-2024 08:00;Øst;Brev modtaget\r\n\
    S1;Notat;01-03-2024 09:00;Øst;Skrev til ane@eksempel.dk\r\n\
    S1;notat;02-03-2024 09:00;Vest;Ringet op\r\n\
    S1;Afgørelse;03-03-2024 09:00;Vest;Brev sendt\r\n\
    S2;Ansøgning;01-03-2024 10:00;Øst;Brev modtaget\r\n\
    S2;Afgørelse;05-03-2024 10:00;Øst;Brev sendt\r\n\
    S3;Ansøgning;01-03-2024 11:00;Vest;Brev modtaget\r\n\
    S3;Notat;04-03-2024 11:00;Vest;Ringet op\r\n";

fn answer<A: Ask>(session: &mut Session, ask: A) -> Result<A::Answer, Problem> {
    asked(session, ask, CSV.as_bytes())
}

fn open(session: &mut Session) -> LogId {
    let (name, size_bytes) = ("sager.csv".to_string(), CSV.len() as u64);
    let mut settings =
        answer(session, ProbeFile { name: name.clone(), size_bytes, entry: None }).unwrap().preview.settings;
    // About nobody, so that no count is hidden.
    (settings.subjects, settings.treatments) = (Subjects::NotPersonal, Vec::new());
    settings.roles =
        Roles { case: vec![0], activity: vec![1], time: vec![2], event_attributes: vec![3, 4], ..Roles::default() };
    answer(session, ReadFiles { files: vec![FileToRead { name, size_bytes, settings }] }).unwrap().log
}

fn rename() -> RecipeStep {
    let names = BTreeMap::from([("notat".to_string(), "Notat".to_string())]);
    Step::MapActivities { names, names_all: false }.into()
}

fn collapse() -> RecipeStep {
    Step::CollapseRepeats { activities: vec![], keep: Keep::First }.into()
}

fn milestones() -> RecipeStep {
    let milestones = vec![Milestone::from("Ansøgning"), Milestone::from("Afgørelse")];
    Step::Milestones { milestones, collapse_repeats: true, without: None }.into()
}

fn prepare(session: &mut Session, log: LogId, steps: &[RecipeStep]) -> Prepared {
    answer(session, Prepare { log, steps: steps.to_vec(), profile: None }).unwrap()
}

#[test]
fn steps_change_the_map_and_taking_them_away_brings_the_log_back() {
    let mut session = Session::new();
    let log = open(&mut session);
    let as_read =
        answer(&mut session, ShowMap { log, selection: 0, view: MapView::default(), working: None, number: None })
            .unwrap();
    let prepared = prepare(&mut session, log, &[rename(), collapse()]);
    assert_eq!((prepared.summary.events, prepared.summary.cases, prepared.summary.activities), (7, 3, 3));
    let [renamed, collapsed] = &prepared.effects[..] else { panic!("an effect for each step") };
    assert_eq!((renamed.events_before, renamed.events_after, renamed.changed_events), (8, 8, 1));
    assert_eq!((collapsed.events_before, collapsed.events_after, collapsed.dropped_events), (8, 7, 1));
    let map =
        answer(&mut session, ShowMap { log, selection: 0, view: MapView::default(), working: None, number: None })
            .unwrap();
    assert_eq!((map.events, map.nodes.len()), (Shown::Number(7), 3));

    let nothing = prepare(&mut session, log, &[]);
    assert_eq!((nothing.summary.events, nothing.effects.len()), (8, 0));
    assert_eq!(
        answer(&mut session, ShowMap { log, selection: 0, view: MapView::default(), working: None, number: None })
            .unwrap(),
        as_read
    );
    // A second time, when there is nothing to take back.
    assert_eq!(prepare(&mut session, log, &[]), nothing);
}

#[test]
fn a_step_that_is_off_has_an_effect_of_nothing_and_order_matters() {
    let mut session = Session::new();
    let log = open(&mut session);
    let off = RecipeStep { on: false, ..rename() };
    let prepared = prepare(&mut session, log, &[off]);
    assert_eq!((prepared.effects.len(), prepared.effects[0].changed_events, prepared.summary.events), (1, 0, 8));
    // Collapsed first, «Notat» and «notat» are still two activities.
    let prepared = prepare(&mut session, log, &[collapse(), rename()]);
    assert_eq!((prepared.summary.events, prepared.summary.activities), (8, 3));
}

#[test]
fn the_ten_commonest_variants_are_compared_before_and_after() {
    let mut session = Session::new();
    let log = open(&mut session);
    let prepared = prepare(&mut session, log, &[milestones()]);
    // Ansøgning, Afgørelse (two cases); Ansøgning (one).
    assert_eq!((prepared.top_before.unwrap().variants, prepared.top_after.unwrap().variants), (3, 2));
    assert_eq!((prepared.summary.events, prepared.summary.variants), (5, 2));
    let tried = TryMilestones { log, steps: vec![], milestones: vec!["Afgørelse".into()], collapse_repeats: true };
    let tried = answer(&mut session, tried).unwrap();
    // Two cases have the milestone, in one course; the third case has none. Counted from the log as it was read.
    assert_eq!((tried.before.unwrap().variants, tried.after.unwrap().variants), (3, 1));
    assert_eq!((tried.after.unwrap().cases_in_top, tried.without), (2, 1));
}

#[test]
fn a_selection_means_the_same_after_a_preparation() {
    let mut session = Session::new();
    let log = open(&mut session);
    let follows = Follows::eventually(vec!["Ansøgning".into()], vec!["Afgørelse".into()]);
    let stack = FilterStack::of([CaseRule::Follows(follows)]);
    let defined = answer(&mut session, DefineSelection { log, stack }).unwrap();
    assert_eq!((defined.cases, defined.events), (Shown::Number(2), Shown::Number(6)));
    prepare(&mut session, log, &[milestones()]);
    let ask = ShowMap { log, selection: defined.selection, view: MapView::default(), working: None, number: None };
    let map = answer(&mut session, ask).unwrap();
    assert_eq!((map.cases, map.events), (Shown::Number(2), Shown::Number(4)));
}

#[test]
fn what_does_not_fit_is_said_and_nothing_fails() {
    let mut session = Session::new();
    let log = open(&mut session);
    let names = BTreeMap::from([("Klage".to_string(), "Klage modtaget".to_string())]);
    let steps = [
        Step::MapActivities { names, names_all: true }.into(),
        Step::DropAttributes { names: vec!["Kontor".into()] }.into(),
    ];
    let prepared = prepare(&mut session, log, &steps);
    assert_eq!(prepared.effects[0].misfits[0], Misfit::ActivitiesGone { labels: vec!["Klage".into()] });
    let Misfit::NotKnown { labels } = &prepared.effects[0].misfits[1] else { panic!("four activities are new") };
    assert_eq!((labels.labels, labels.events), (4, 8));
    assert_eq!(prepared.effects[1].misfits, [Misfit::AttributeGone { attribute: "Kontor".into() }]);
    assert_eq!(prepared.summary.events, 8);
}

#[test]
fn the_editor_is_told_what_stands_before_its_step() {
    let mut session = Session::new();
    let log = open(&mut session);
    let first = answer(&mut session, ListLabels { log, steps: vec![], values_of: Some("Note".into()) }).unwrap();
    let names: Vec<&str> = first.activities.iter().map(|activity| activity.name.as_str()).collect();
    assert_eq!(names, ["Ansøgning", "Afgørelse", "Notat", "notat"]);
    assert_eq!((first.activities[0].events, first.activities[2].cases), (Shown::Number(3), Shown::Number(2)));
    let note = first.attributes.iter().find(|attribute| attribute.name == "Note").unwrap();
    assert_eq!((note.of_case, note.distinct), (false, 4));
    // The note with an address is not offered as a value.
    let values: Vec<&str> = first.values.iter().map(|(value, _)| value.as_str()).collect();
    assert_eq!((values, first.values_left_out), (vec!["Brev modtaget", "Brev sendt", "Ringet op"], 1));

    let after = answer(&mut session, ListLabels { log, steps: vec![rename()], values_of: None }).unwrap();
    assert_eq!(after.activities.len(), 3);
    // Looking ahead changes nothing.
    let map =
        answer(&mut session, ShowMap { log, selection: 0, view: MapView::default(), working: None, number: None })
            .unwrap();
    assert_eq!(map.nodes.len(), 4);
}

#[test]
fn rules_are_tried_and_what_none_catches_is_listed_without_persons() {
    let mut session = Session::new();
    let log = open(&mut session);
    let rule = |how, text: &str| TextRule { how, text: text.into(), activity: "Brev".into() };
    let rules = vec![rule(TextMatch::StartsWith, "brev"), rule(TextMatch::Regex, "(")];
    let checked = answer(&mut session, CheckRules { log, steps: vec![], text_of: Some("Note".into()), rules }).unwrap();
    assert_eq!((checked.events_by_rule, checked.caught_events, checked.other_events), (vec![5, 0], 5, 3));
    assert_eq!((checked.bad_rules, checked.texts_not_caught), (vec![1], 2));
    assert_eq!(checked.not_caught[0], ("Ringet op".to_string(), 2));
    assert!(checked.not_caught.iter().all(|(text, _)| !text.contains("ane@")), "an address is hidden");
}

#[test]
fn a_log_without_events_left_is_no_fault() {
    let mut session = Session::new();
    let log = open(&mut session);
    let all = EventCondition::Activity(["Ansøgning", "Afgørelse", "Notat", "notat"].map(String::from).to_vec());
    let prepared = prepare(&mut session, log, &[Step::DropEvents { when: all }.into()]);
    assert_eq!((prepared.summary.events, prepared.summary.cases, prepared.effects[0].emptied_cases), (0, 0, 3));
    let map =
        answer(&mut session, ShowMap { log, selection: 0, view: MapView::default(), working: None, number: None })
            .unwrap();
    assert!(map.nodes.is_empty());
    assert_eq!(prepare(&mut session, log, &[]).summary.events, 8);
}

#[test]
fn a_profile_in_use_proposes_steps_and_says_why() {
    let mut session = Session::new();
    let csv = "Sagsnr;Aktivitet;Tidspunkt\nS1;7;01-03-2024\nS1;10;02-03-2024\nS2;7;03-03-2024\n";
    let (name, size_bytes) = ("koder.csv".to_string(), csv.len() as u64);
    let probe = ProbeFile { name: name.clone(), size_bytes, entry: None };
    let mut settings = asked(&mut session, probe, csv.as_bytes()).unwrap().preview.settings;
    settings.roles = Roles { case: vec![0], activity: vec![1], time: vec![2], ..Roles::default() };
    let files = vec![FileToRead { name, size_bytes, settings }];
    let log = asked(&mut session, ReadFiles { files }, csv.as_bytes()).unwrap().log;
    let profiles = answer(&mut session, ShowProfiles {}).unwrap().profiles;
    let dfdg = profiles.into_iter().find(|profile| profile.id == "dfdg");
    let of_profile = |session: &mut Session, profile: Option<Profile>| -> Vec<Suggested> {
        let prepared = answer(session, Prepare { log, steps: vec![], profile }).unwrap();
        let is_of_profile = |suggested: &Suggested| matches!(suggested.evidence, Evidence::OfProfile { .. });
        prepared.suggestions.into_iter().filter(is_of_profile).collect()
    };
    assert_eq!(of_profile(&mut session, None), []);
    // 7 is «Jobsamtale» and 10 «CV-samtale» in DFDG; both are milestones.
    let [names, milestones] = &of_profile(&mut session, dfdg)[..] else { panic!("names and milestones") };
    assert!(matches!(&names.step, Step::MapActivities { names, .. } if names["10"] == "CV-samtale"));
    assert!(matches!(names.evidence, Evidence::OfProfile { reason: ProfileReason::Names, events: 3, .. }));
    assert!(matches!(milestones.evidence, Evidence::OfProfile { reason: ProfileReason::Milestones, events: 3, .. }));
}

#[test]
fn a_log_that_is_not_open_cannot_be_prepared() {
    assert_eq!(
        answer(&mut Session::new(), Prepare { log: 3, steps: vec![], profile: None }).err(),
        Some(Problem::NotOpen)
    );
}
