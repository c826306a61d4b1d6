//! From a transition of the map to a filter: at every position of the slider it keeps exactly the cases that are counted there.

use crate::asked::{asked, opened_as_written};
use crate::truth::shared_logs;
use proptest::prelude::*;
use spor::engine::filter::FilterSet;
use spor::present::filters::sentence;
use spor::present::map::{Item, cases_of};
use spor::present::{Language, Words};
use spor::protocol::*;
use spor::session::Session;
use std::collections::BTreeSet;

/// Cases as strings of letters, an hour from event to event.
fn opened(session: &mut Session, cases: &[String]) -> LogId {
    let mut csv = "Sagsnr;Aktivitet;Tidspunkt\r\n".to_owned();
    for (case, letters) in cases.iter().enumerate() {
        for (hour, letter) in letters.chars().enumerate() {
            csv += &format!("S{case:03};{letter};{:02}-01-2024 {:02}:00\r\n", 1 + hour / 24, hour % 24);
        }
    }
    opened_as_written(session, "sager.csv", csv.as_bytes()).log
}

fn view(count: u32, rarest_first: bool) -> MapView {
    MapView { activities: ActivityChoice { count: Some(count), rarest_first }, ..MapView::default() }
}

fn kept(session: &mut Session, log: LogId, filters: Vec<Filter>) -> Shown<u32> {
    asked(session, CountSelection { log, stack: FilterStack::of(filters) }, &[]).unwrap().cases
}

fn map_of(session: &mut Session, log: LogId, stack: FilterStack, view: MapView) -> MapAnswer {
    let selection = asked(session, DefineSelection { log, stack }, &[]).unwrap().selection;
    asked(session, ShowMap { log, selection, view, working: None, number: None }, &[]).unwrap()
}

/// The cases that take a transition when the letters that are not shown are crossed out, by their ids.
fn taking(cases: &[String], shown: &BTreeSet<char>, [from, to]: [Option<char>; 2]) -> Vec<String> {
    let takes = |letters: &&String| {
        let seen: Vec<char> = letters.chars().filter(|letter| shown.contains(letter)).collect();
        let mut way = vec![None];
        way.extend(seen.iter().copied().map(Some));
        way.push(None);
        !seen.is_empty() && way.windows(2).any(|two| two == [from, to])
    };
    let numbered = cases.iter().enumerate().filter(|(_, letters)| takes(letters));
    numbered.map(|(case, _)| format!("S{case:03}")).collect()
}

fn letter(map: &MapAnswer, place: Place) -> Option<char> {
    let node = map.nodes.iter().find(|node| Place::Activity(node.activity) == place);
    node.and_then(|node| node.name.chars().next())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn every_transition_keeps_the_cases_it_counts(
        cases in prop::collection::vec("[A-F]{1,9}", 1..14),
        shown in 1..7_u32,
        rarest_first: bool,
        picked in prop::option::of(prop::collection::vec(any::<prop::sample::Index>(), 1..4)),
    ) {
        let mut session = Session::new();
        let log = opened(&mut session, &cases);
        let on_map = picked.map(|picked| {
            let course = |at: &prop::sample::Index| at.get(&cases).chars().map(String::from).collect();
            VariantsOnMap { level: None, courses: picked.iter().map(course).collect() }
        });
        let on_it: Vec<String> = cases
            .iter()
            .map(|letters| {
                let course: Vec<String> = letters.chars().map(String::from).collect();
                let is_on_it = on_map.as_ref().is_none_or(|on_map| on_map.courses.contains(&course));
                if is_on_it { letters.clone() } else { String::new() }
            })
            .collect();
        let choices = Choices { variants_on_map: on_map.clone(), ..Choices::default() };
        let map = map_of(&mut session, log, choices.stack_on_map(), view(shown, rarest_first));
        let letters: BTreeSet<char> = map.nodes.iter().filter_map(|node| node.name.chars().next()).collect();
        prop_assert!(!map.edges.is_empty());
        for edge in &map.edges {
            let ends = [edge.from, edge.to].map(|place| letter(&map, place));
            let ids = taking(&on_it, &letters, ends);
            let filter = cases_of(&map, Item::Edge(edge.from, edge.to), on_map.as_ref()).unwrap();
            let count = Shown::Number(ids.len() as u32);
            prop_assert_eq!(edge.cases, count);
            prop_assert_eq!(kept(&mut session, log, vec![filter.clone()]), count, "{:?}", filter);
            // The same ones, and all others when it is turned round.
            let same = Filter::from(CaseRule::CaseIds { ids });
            prop_assert_eq!(kept(&mut session, log, vec![filter.clone(), same]), count);
            let others = Shown::Number((cases.len() - count.number().unwrap() as usize) as u32);
            prop_assert_eq!(kept(&mut session, log, vec![filter.clone().turned()]), others);
            // Saved and loaded it is the same.
            let (set, left_out) = FilterSet::of("Kort", "Spor", &FilterStack::of([filter]));
            prop_assert_eq!((FilterSet::from_json(&set.to_json()).unwrap(), left_out), (set, 0));
        }
        for node in &map.nodes {
            let filter = cases_of(&map, Item::Place(Place::Activity(node.activity)), on_map.as_ref()).unwrap();
            prop_assert_eq!(kept(&mut session, log, vec![filter]), node.cases);
        }
        prop_assert_eq!(cases_of(&map, Item::Place(Place::Start), on_map.as_ref()), None);
    }
}

/// Twenty-seven steps of a Dutch municipality: one by one on the slider, all cases, and those of its commonest variants.
#[test]
fn every_transition_of_a_real_log_keeps_the_cases_it_counts() {
    let Some(logs) = shared_logs() else { return };
    let file = std::fs::read(logs.join("receipt/receipt.csv")).unwrap();
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "receipt.csv", &file).log;
    let commonest = FilterStack::of([RelativeRule::CommonestVariants { count: 5 }]);
    let (mut edges, mut passed_over) = (0, 0);
    for (stack, steps) in [(FilterStack::default(), 1..=27), (commonest, 1..=8)] {
        for (count, rarest_first) in steps.flat_map(|count| [(count, false), (count, true)]) {
            let map = map_of(&mut session, log, stack.clone(), view(count, rarest_first));
            for edge in &map.edges {
                let filter = cases_of(&map, Item::Edge(edge.from, edge.to), None).unwrap();
                passed_over += u32::from(matches!(filter.rule, Rule::Case(CaseRule::RightAfter { .. })));
                let filters = stack.filters.iter().cloned().chain([filter.clone()]).collect();
                assert_eq!(kept(&mut session, log, filters), edge.cases, "{count} {filter:?}");
                edges += 1;
            }
        }
    }
    assert!(edges > 2_000 && passed_over > 1_000, "{edges} {passed_over}");
}

/// One sentence, however many steps the map shows; the form tells the same transition again.
#[test]
fn a_transition_is_one_sentence() {
    let words = [Language::Danish, Language::English].map(Words::new);
    let told = |from: Option<&str>, to: Option<&str>, steps: StepsLookedAt| {
        let rule = CaseRule::RightAfter { from: from.map(String::from), to: to.map(String::from), steps };
        words.each_ref().map(|words| sentence(&Filter::from(rule.clone()), Zone::Copenhagen, words))
    };
    let names = |count: usize| ["X", "Y", "Z", "W"][..count].iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    assert_eq!(
        told(Some("A"), Some("B"), StepsLookedAt::AllBut(names(2))),
        [
            "Behold sager, hvor «B» kommer lige efter «A», når «X», «Y» springes over",
            "Keep cases where “B” comes right after “A”, passing over «X», «Y»",
        ]
    );
    let first = told(None, Some("B"), StepsLookedAt::Only(names(4)));
    assert_eq!(first[0], "Behold sager, hvor «B» kommer først, når der kun ses på 4 trin");
    let last = told(Some("A"), None, StepsLookedAt::AllBut(names(4)));
    assert_eq!(last[0], "Behold sager, hvor «A» kommer sidst, når 4 trin springes over");
    assert_eq!(told(Some("A"), None, StepsLookedAt::default())[0], "Behold sager, hvor «A» kommer sidst");
}

/// The two steps of a transition are looked at also where a file says that they are passed over; what a log does not know is
/// nowhere in it.
#[test]
fn ends_are_always_looked_at() {
    let mut session = Session::new();
    let log = opened(&mut session, &["ABC", "AC", "BA", "C"].map(String::from));
    let mut count = |from: Option<&str>, to: Option<&str>, steps| {
        let rule = CaseRule::RightAfter { from: from.map(String::from), to: to.map(String::from), steps };
        kept(&mut session, log, vec![Filter::from(rule)])
    };
    let none = || StepsLookedAt::Only(Vec::new());
    assert_eq!(count(Some("A"), Some("C"), none()), Shown::Number(2));
    assert_eq!(count(Some("A"), Some("C"), StepsLookedAt::AllBut(vec!["A".into()])), Shown::Number(1));
    assert_eq!(count(None, Some("B"), none()), Shown::Number(2));
    assert_eq!(count(Some("unknown"), None, StepsLookedAt::default()), Shown::Number(0));
    assert_eq!(count(None, Some("unknown"), none()), Shown::Number(0));
    assert_eq!(count(Some("unknown"), Some("B"), none()), Shown::Number(0));
}
