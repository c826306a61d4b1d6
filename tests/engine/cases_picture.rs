//! The picture of a case: everything stands where its time says, and nothing that is written touches another.

use proptest::prelude::*;
use spor::engine::layout::{Weight, text_width};
use spor::present::cases::{LEAST_WIDTH, header, hours_said, timeline, variant_said, waiting_said};
use spor::present::{Language, Words};
use spor::protocol::*;

const HOUR: i64 = 3_600_000;

/// A case whose events are (activity, hours waited, hours worked); one of days only where `days`.
fn course(events: &[(u32, i64, i64)], days: bool) -> CaseCourse {
    let mut at = 1_704_700_800_000;
    let begin = at;
    let wall = |millis| wall_time(millis, Zone::Copenhagen, days);
    let most = events.iter().map(|(activity, ..)| *activity).max().unwrap_or(0);
    let told = events.iter().enumerate().map(|(place, &(activity, waited, worked))| {
        let begin_millis = at + if place == 0 { 0 } else { waited * HOUR };
        at = begin_millis + worked * HOUR;
        CaseEvent {
            activity,
            start: (worked > 0).then(|| wall(begin_millis)),
            time: wall(at),
            begin_millis,
            end_millis: at,
            waited_millis: (place > 0).then_some(waited * HOUR),
            waited_open_millis: (place > 0 && !days).then_some(waited * HOUR / 4),
            is_tied: false,
            values: Vec::new(),
        }
    });
    let events: Vec<CaseEvent> = told.collect();
    CaseCourse {
        case: 0,
        name: "S-1".into(),
        begin: wall(begin),
        end: wall(at),
        begin_millis: begin,
        end_millis: at,
        open_millis: None,
        activities: (0..=most).map(|activity| format!("Trin {activity}")).collect(),
        events,
        columns: Vec::new(),
        attributes: Vec::new(),
        withheld: 0,
        variant: None,
    }
}

#[test]
fn a_case_stands_against_its_time() {
    let words = Words::new(Language::Danish);
    let drawn = timeline(&course(&[(0, 0, 0), (1, 30, 10), (0, 60, 0)], false), Zone::Copenhagen, &words);
    let lanes: Vec<&str> = drawn.lanes.iter().map(|lane| &*lane.name).collect();
    assert_eq!(lanes, ["Trin 0", "Trin 1"]);
    let marks: Vec<_> = drawn.marks.iter().map(|mark| (mark.lane, mark.at, mark.is_last)).collect();
    assert_eq!(marks, [(0, 0.0, false), (1, 0.4, false), (0, 1.0, true)]);
    let bars: Vec<_> = drawn.waits.iter().map(|bar| (bar.lane, bar.from, bar.to)).collect();
    assert_eq!(bars, [(1, 0.0, 0.3), (0, 0.4, 1.0)]);
    let works: Vec<_> = drawn.works.iter().map(|bar| (bar.lane, bar.from, bar.to)).collect();
    assert_eq!(works, [(1, 0.3, 0.4)]);
    let plain = |text: String| text.replace('\u{a0}', " ");
    assert_eq!(plain(drawn.waits[1].said.clone()), "Trin 0: ventede 2 dage 12 timer, heraf 15,0 timer i åbningstiden");
    assert_eq!(drawn.waits[1].name.clone().map(plain).as_deref(), Some("2,5 dage"));
    // One instant: everything in the middle.
    let at_once = timeline(&course(&[(0, 0, 0), (1, 0, 0)], true), Zone::Copenhagen, &words);
    assert!(at_once.marks.iter().all(|mark| mark.at == 0.5 && mark.day_only) && at_once.waits.is_empty());
}

#[test]
fn too_many_activities_share_the_last_lane() {
    let words = Words::new(Language::Danish);
    let events: Vec<_> = (0..20).chain([15, 15]).map(|activity| (activity, 5, 0)).collect();
    let drawn = timeline(&course(&events, false), Zone::Copenhagen, &words);
    let lanes: Vec<&str> = drawn.lanes.iter().map(|lane| &*lane.name).collect();
    // The one with three events keeps its own, and so do the ten that come first.
    assert_eq!((lanes.len(), lanes[9], lanes[10], lanes[11]), (12, "Trin 9", "Trin 15", "9 trin mere"));
    assert_eq!((drawn.marks[11].lane, drawn.marks[15].lane), (11, 10));
}

#[test]
fn what_is_said_of_a_case() {
    let words = Words::new(Language::Danish);
    let plain = |text: String| text.replace('\u{a0}', " ");
    let told = course(&[(0, 0, 0), (1, 30, 0), (0, 60, 0)], false);
    assert_eq!(plain(header(&told, &words)), "8. jan. 2024 – 12. jan. 2024 · 3 dage 18 timer · 3 hændelser");
    let said = "Ventede i alt <b>3 dage 18 timer</b>: <b>22,5 timer</b> i åbningstiden og 67,5 timer uden for.";
    assert_eq!(plain(waiting_said(&told, &words)), said);
    assert!(waiting_said(&course(&[(0, 0, 0), (1, 48, 0)], true), &words).contains("kun en dato"));
    assert!(waiting_said(&course(&[(0, 0, 0)], false), &words).starts_with("Sagen ventede ikke"));
    assert!(variant_said(&told, &words).starts_with("En sjælden variant"));
    assert_eq!(plain(hours_said(80 * HOUR, &words)), "80,0 timer");
}

proptest! {
    #[test]
    fn nothing_written_in_a_lane_touches_another(
        events in prop::collection::vec((0u32..6, 0i64..2_000, 0i64..50), 1..40),
    ) {
        let words = Words::new(Language::English);
        let drawn = timeline(&course(&events, false), Zone::Copenhagen, &words);
        for lane in 0..drawn.lanes.len() {
            let mut names: Vec<(f64, f64)> = drawn.waits.iter().filter(|bar| bar.lane == lane).filter_map(|bar| {
                let half = text_width(bar.name.as_ref()?, 12.0, Weight::SemiBold) / 2.0;
                Some((bar.name_at * LEAST_WIDTH - half, bar.name_at * LEAST_WIDTH + half))
            }).collect();
            names.sort_by(|a, b| a.0.total_cmp(&b.0));
            prop_assert!(names.iter().all(|(from, to)| *from > -0.01 && *to < LEAST_WIDTH + 0.01), "{names:?}");
            prop_assert!(names.windows(2).all(|two| two[0].1 + 7.0 < two[1].0), "{names:?}");
        }
        let named = drawn.ticks.iter().filter(|(_, name)| !name.is_empty());
        let named: Vec<(f64, f64)> = named
            .map(|(at, name)| (at * LEAST_WIDTH, at * LEAST_WIDTH + text_width(name, 11.0, Weight::Regular)))
            .collect();
        prop_assert!(named.windows(2).all(|two| two[0].1 < two[1].0), "{named:?}");
        prop_assert!(named.iter().all(|(_, to)| *to <= LEAST_WIDTH + 20.0), "{named:?}");
        let places = drawn.marks.iter().map(|mark| mark.at).chain(drawn.waits.iter().flat_map(|bar| [bar.from, bar.to]));
        prop_assert!(places.into_iter().all(|at| (-1e-9..=1.0 + 1e-9).contains(&at)));
    }
}
