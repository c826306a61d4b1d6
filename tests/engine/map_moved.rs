//! Steps moved by hand: their lines go along, nothing else moves, and what is undone is as it was; both directions.

use crate::asked::asked;
use spor::engine::layout::lay_out;
use spor::present::map::{
    Item, Moves, Scene, Standing, layout_request, moves, named, pills_along, place_pills, standing, with_moves,
};
use spor::present::{Language, Words};
use spor::protocol::*;
use spor::session::Session;

fn sample() -> MapAnswer {
    let mut session = Session::new();
    let log = asked(&mut session, OpenSample { sample: Sample::ServiceDesk }, &[]).unwrap().log;
    asked(&mut session, ShowMap { log, selection: 0, view: MapView::default(), working: None, number: None }, &[])
        .unwrap()
}

fn stands(scene: &Scene, direction: Direction) -> Standing {
    let shown = scene.answer.shown_edges as usize;
    standing(scene, shown, lay_out(&layout_request(scene, shown, None, direction)))
}

#[test]
fn a_moved_step_takes_its_lines_along_and_nothing_else() {
    let (answer, words) = (sample(), Words::new(Language::Danish));
    let scene = Scene::new(&answer, &words);
    for direction in [Direction::TopDown, Direction::LeftRight] {
        let before = stands(&scene, direction);
        for &place in before.places.keys() {
            for by in [(7.0, 3.0), (-400.0, 900.0), (0.0, -2_000.0)] {
                let after = with_moves(&before, &Moves::from([(place, by)]));
                for (other, bounds) in &after.places {
                    let stood = before.places[other];
                    let expected = if *other == place { (stood.x + by.0, stood.y + by.1) } else { (stood.x, stood.y) };
                    assert_eq!((bounds.x, bounds.y), expected);
                    assert!(bounds.left() >= after.left && bounds.right() <= after.left + after.width);
                    assert!(bounds.top() >= after.top && bounds.bottom() <= after.top + after.height);
                }
                for ((from, to), route) in &after.edges {
                    let stood = &before.edges[&(*from, *to)];
                    if *from != place && *to != place {
                        assert_eq!(route, stood);
                        continue;
                    }
                    assert_eq!(route.points.len() % 3, 1);
                    assert!(route.points.iter().all(|(x, y)| x.is_finite() && y.is_finite()));
                    // Both ends stay at their steps.
                    for (end, point) in [(from, route.points[0]), (to, route.points[route.points.len() - 1])] {
                        assert!(after.places[end].holds(point, 8.0), "{from:?} → {to:?} leaves {end:?}");
                    }
                }
            }
        }
        assert_eq!(with_moves(&before, &Moves::new()), before);
    }
}

#[test]
fn moves_are_kept_by_the_names_of_steps() {
    let (answer, words) = (sample(), Words::new(Language::Danish));
    let scene = Scene::new(&answer, &words);
    let before = stands(&scene, Direction::TopDown);
    for (number, &place) in before.places.keys().enumerate() {
        let moved = MovedStep { place: named(&scene, place).unwrap(), right: number as f64, down: 4.0 };
        assert_eq!(moves(&scene, &[moved]), Moves::from([(place, (number as f64, 4.0))]));
    }
    let gone = MovedStep { place: NamedPlace::Step("Findes ikke".into()), right: 9.0, down: 9.0 };
    assert!(moves(&scene, &[gone]).is_empty());
}

#[test]
fn pills_go_along_with_the_step_that_is_held() {
    let (answer, words) = (sample(), Words::new(Language::Danish));
    let scene = Scene::new(&answer, &words);
    let before = stands(&scene, Direction::TopDown);
    let shown = answer.shown_edges as usize;
    let pills = place_pills(&scene, &before, shown, 1.0);
    let place = Place::Activity(answer.nodes[0].activity);
    for (stood, moved) in pills.iter().zip(pills_along(&pills, place, (40.0, -10.0))) {
        let part = match stood.item() {
            Item::Edge(from, to) if from == place && to == place => 1.0,
            item if item.touches(place) => 0.5,
            _ => 0.0,
        };
        assert_eq!((moved.bounds.x, moved.bounds.y), (stood.bounds.x + 40.0 * part, stood.bounds.y - 10.0 * part));
    }
}

#[test]
fn a_map_may_run_to_the_right() {
    let (answer, words) = (sample(), Words::new(Language::Danish));
    let scene = Scene::new(&answer, &words);
    let right = stands(&scene, Direction::LeftRight);
    let (start, end) = (right.places[&Place::Start], right.places[&Place::End]);
    assert!(right.places.values().all(|bounds| bounds.x >= start.x && bounds.x <= end.x));
    assert!(right.width > right.height);
}
