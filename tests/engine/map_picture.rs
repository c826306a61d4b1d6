//! The map as a picture: figures that name their colour and width, pills that cover nothing, and no jump between two layouts.

use spor::engine::export::{Mark, Role, Tone};
use spor::engine::layout::{Weight, lay_out, text_width};
use spor::present::map::{
    Emphasis, Item, Scene, SheetText, Standing, Step, between, draw, layout_request, place_pills, reading_order, sheet,
    squeezed, standing, walk,
};
use spor::present::{Language, Words};
use spor::protocol::*;
use spor::session::{Session, Work};

fn sample(view: MapView) -> MapAnswer {
    let mut session = Session::new();
    let Ok(Work::Done(Answer::Opened(opened))) = session.begin(OpenSample { sample: Sample::ServiceDesk }.command())
    else {
        panic!("the sample opens at once")
    };
    let asked = ShowMap { log: opened.log, selection: 0, view, working: None, number: None }.command();
    let Ok(Work::Done(Answer::Map(map))) = session.begin(asked) else { panic!("the map is shown") };
    *map
}

fn arranged(scene: &Scene, shown: usize, previous: Option<&Standing>) -> Standing {
    let layout = lay_out(&layout_request(scene, shown, previous, Direction::TopDown));
    standing(scene, shown, layout)
}

/// Texts of a picture's groups of one role, with the colours that fill their first rectangle.
fn read(answer: &MapAnswer, role: Role) -> Vec<(Vec<String>, Option<Tone>)> {
    let words = Words::new(Language::Danish);
    let scene = Scene::new(answer, &words);
    let shown = answer.shown_edges as usize;
    let stands = arranged(&scene, shown, None);
    let pills = place_pills(&scene, &stands, shown, 1.0);
    let picture = draw(&scene, &stands, shown, &pills, &Emphasis::default());
    picture
        .groups
        .iter()
        .filter(|group| group.role == role)
        .map(|group| {
            let texts = group.marks.iter().filter_map(|mark| match mark {
                Mark::Text { runs, .. } => {
                    Some(runs.iter().map(|run| run.text.replace('\u{a0}', " ")).collect::<Vec<_>>())
                }
                _ => None,
            });
            let fill = group.marks.iter().find_map(|mark| match mark {
                Mark::Rect { fill: Some(paint), .. } => Some(paint.tone),
                _ => None,
            });
            (texts.flatten().collect(), fill)
        })
        .collect()
}

#[test]
fn steps_say_their_number_and_wear_its_colour() {
    let nodes = read(&sample(MapView::default()), Role::Node);
    let find = |name: &str| nodes.iter().find(|(texts, _)| texts.first().is_some_and(|first| first == name)).unwrap();
    // Of 9.000 cases: 9.000 pass Ny, 3.311 the second line, 990 are opened again (domain.md §6.3, counted by the oracle).
    assert_eq!(*find("Ny"), (vec!["Ny".into(), "9.000".into(), "100 %".into()], Some(Tone::Frequency(7))));
    assert_eq!(find("Sendt til 2. linje").1, Some(Tone::Frequency(3)));
    assert_eq!(find("Genåbnet").1, Some(Tone::Frequency(1)));
    assert_eq!(find("Start"), &(vec!["Start".to_owned(), "9.000".into()], Some(Tone::Ink)));
}

#[test]
fn under_time_the_second_figure_is_cases_and_ends_have_none() {
    let answer = sample(MapView { metric: Metric::MedianDuration, ..MapView::default() });
    let nodes = read(&answer, Role::Node);
    let closed = nodes.iter().find(|(texts, _)| texts[0] == "Lukket automatisk").unwrap();
    assert_eq!(closed.0, ["Lukket automatisk", "intet efter", "7.652 sager"]);
    assert_eq!(closed.1, Some(Tone::Time(1)));
    let pills = read(&answer, Role::Pill);
    assert!(pills.iter().any(|(texts, _)| texts == &["–"]), "arcs of Slut have no time: {pills:?}");
    assert!(pills.iter().all(|(texts, _)| texts.len() == 1), "no second figure was asked for");
}

#[test]
fn where_the_order_is_uncertain_the_range_stands_on_a_dashed_line() {
    let answer = sample(MapView { second: Some(Metric::MedianDuration), ..MapView::default() });
    let words = Words::new(Language::Danish);
    let scene = Scene::new(&answer, &words);
    let shown = answer.shown_edges as usize;
    let stands = arranged(&scene, shown, None);
    let pills = place_pills(&scene, &stands, shown, 1.0);
    let picture = draw(&scene, &stands, shown, &pills, &Emphasis::default());
    let mut dashed = 0;
    for edge in &answer.edges[..shown] {
        let uncertain = edge.cases_bounds.least != edge.cases_bounds.greatest;
        let key = Item::Edge(edge.from, edge.to).key();
        let line = picture.groups.iter().find(|group| group.role == Role::Edge && group.key == key).unwrap();
        let Mark::Curve { stroke, .. } = line.marks[0] else { panic!() };
        assert_eq!(stroke.dash.is_some(), uncertain);
        if let Some(pill) = pills.iter().find(|pill| pill.item().key() == key) {
            assert_eq!(pill.label.number.contains('–'), uncertain, "{:?}", pill.label);
            dashed += u32::from(uncertain);
        }
    }
    assert!(dashed > 0, "the sample has tied times");
}

/// Every view that a slider can reach on the sample, with the metrics that make the widest pills.
fn views() -> Vec<MapView> {
    let mut views = vec![MapView::default()];
    for second in [Metric::MedianDuration, Metric::Cases, Metric::MeanPerCase] {
        for count in [0, 23, 26, 99] {
            views.push(MapView {
                metric: Metric::Occurrences,
                second: Some(second),
                edges: EdgeChoice::Count { count, rarest_first: count == 26 },
                ..MapView::default()
            });
        }
    }
    views.push(MapView { activities: ActivityChoice { count: Some(4), rarest_first: true }, ..MapView::default() });
    views
}

#[test]
fn no_pill_covers_a_step_or_another_pill_on_any_map() {
    let words = Words::new(Language::Danish);
    for view in views() {
        let answer = sample(view);
        let scene = Scene::new(&answer, &words);
        let laid_out = answer.shown_edges as usize;
        let natural = arranged(&scene, laid_out, None);
        // As laid out, squeezed into a low window, and while the slider shows what the layout does not know.
        for (stands, shown) in [
            (natural.clone(), laid_out),
            (squeezed(&natural, 500.0), laid_out),
            (natural.clone(), answer.edges.len()),
            (natural, answer.backbone as usize),
        ] {
            let pills = place_pills(&scene, &stands, shown, 1.0);
            let placed: Vec<_> = pills.iter().filter(|pill| !pill.quiet).collect();
            for (at, pill) in placed.iter().enumerate() {
                for (place, bounds) in &stands.places {
                    assert!(!pill.bounds.nears(*bounds, 0.0, 0.0), "{:?} covers {place:?}", pill.label);
                }
                for other in &placed[at + 1..] {
                    assert!(!pill.bounds.nears(other.bounds, 0.0, 0.0), "{:?} covers {:?}", pill.label, other.label);
                }
            }
        }
    }
}

#[test]
fn squeezing_keeps_sizes_order_and_ends_of_lines() {
    let (answer, words) = (sample(MapView::default()), Words::new(Language::Danish));
    let scene = Scene::new(&answer, &words);
    let natural = arranged(&scene, answer.shown_edges as usize, None);
    let low = squeezed(&natural, natural.height - 120.0);
    assert!((low.height - (natural.height - 120.0)).abs() < 1.0, "{} → {}", natural.height, low.height);
    assert_eq!(squeezed(&natural, natural.height + 1.0), natural);
    for (place, bounds) in &natural.places {
        let moved = low.places[place];
        assert_eq!((moved.x, moved.width, moved.height), (bounds.x, bounds.width, bounds.height));
        assert!(moved.y <= bounds.y + 1e-9);
    }
    assert_eq!(reading_order(&natural), reading_order(&low));
    for ((from, to), route) in &low.edges {
        let (first, last) = (route.points[0], route.points[route.points.len() - 1]);
        assert!(low.places[from].holds(first, 1.0), "{from:?} → {to:?} begins at its step");
        assert!(low.places[to].holds(last, 1.0), "{from:?} → {to:?} ends at its step");
    }
}

#[test]
fn a_new_layout_is_reached_in_even_steps() {
    let words = Words::new(Language::Danish);
    let few = sample(MapView { edges: EdgeChoice::Count { count: 0, rarest_first: false }, ..MapView::default() });
    let scene = Scene::new(&few, &words);
    let before = arranged(&scene, few.backbone as usize, None);
    let after = arranged(&scene, few.edges.len(), Some(&before));
    assert_eq!(between(&before, &after, 1.0).places, after.places);
    let (start, middle) = (between(&before, &after, 0.0), between(&before, &after, 0.5));
    for (place, bounds) in &before.places {
        assert_eq!((start.places[place].x, start.places[place].y), (bounds.x, bounds.y));
        let expected = (bounds.x + after.places[place].x) / 2.0;
        assert!((middle.places[place].x - expected).abs() < 1e-9);
    }
    // A line keeps its ends at its steps on the way.
    for ((from, to), route) in &before.edges {
        let on_the_way = start.route(*from, *to).unwrap();
        assert_eq!(on_the_way.points[0], route.points[0]);
        assert_eq!(on_the_way.points.last(), route.points.last());
    }
}

#[test]
fn a_selection_brings_its_lines_forward_and_fades_nothing() {
    let (answer, words) = (sample(MapView::default()), Words::new(Language::Danish));
    let scene = Scene::new(&answer, &words);
    let shown = answer.shown_edges as usize;
    let stands = arranged(&scene, shown, None);
    let pills = place_pills(&scene, &stands, shown, 1.0);
    let reopened = answer.nodes.iter().find(|node| node.name == "Genåbnet").unwrap();
    let place = Place::Activity(reopened.activity);
    let emphasis = Emphasis { selected: Some(Item::Place(place)), hits: Vec::new() };
    let picture = draw(&scene, &stands, shown, &pills, &emphasis);
    for group in picture.groups.iter().filter(|group| group.role == Role::Edge) {
        let Mark::Curve { stroke, .. } = &group.marks[0] else { panic!() };
        let touches = Item::of_key(group.key).unwrap().touches(place);
        assert_eq!(stroke.paint.tone, if touches { Tone::Ink } else { Tone::Edge(0) });
        assert_eq!(stroke.paint.cover, 1.0);
    }
    let plain = draw(&scene, &stands, shown, &pills, &Emphasis::default());
    let nodes = |picture: &spor::engine::export::Picture| {
        picture
            .groups
            .iter()
            .filter(|group| group.role == Role::Node && group.key != Item::Place(place).key())
            .cloned()
            .collect::<Vec<_>>()
    };
    assert_eq!(nodes(&picture), nodes(&plain), "steps never fade");
}

#[test]
fn arrow_keys_reach_every_step_and_transition() {
    let (answer, words) = (sample(MapView::default()), Words::new(Language::Danish));
    let scene = Scene::new(&answer, &words);
    let shown = answer.shown_edges as usize;
    let stands = arranged(&scene, shown, None);
    let mut seen = vec![Item::Place(Place::Start)];
    let mut queue: Vec<(Item, Option<Place>)> = vec![(seen[0], None)];
    while let Some((item, via)) = queue.pop() {
        for step in [Step::Down, Step::Up, Step::Left, Step::Right, Step::Last] {
            let Some(next) = walk(&scene, &stands, shown, item, via, step) else { continue };
            if !seen.contains(&next) {
                seen.push(next);
                let from = match item {
                    Item::Place(place) => Some(place),
                    Item::Edge(..) => via,
                };
                queue.push((next, from));
            }
        }
    }
    assert_eq!(seen.len(), stands.places.len() + shown);
}

#[test]
fn keys_name_things_both_ways() {
    for item in [
        Item::Place(Place::Start),
        Item::Place(Place::End),
        Item::Place(Place::Activity(u16::MAX)),
        Item::Edge(Place::Start, Place::Activity(0)),
        Item::Edge(Place::Activity(65_535), Place::Activity(65_535)),
        Item::Edge(Place::Activity(3), Place::End),
    ] {
        assert_eq!(Item::of_key(item.key()), Some(item));
    }
}

#[test]
fn the_sheet_says_what_it_is_of_what_and_when() {
    let (answer, words) = (sample(MapView::default()), Words::new(Language::Danish));
    let scene = Scene::new(&answer, &words);
    let shown = answer.shown_edges as usize;
    let stands = arranged(&scene, shown, None);
    let pills = place_pills(&scene, &stands, shown, 1.0);
    let map = draw(&scene, &stands, shown, &pills, &Emphasis::default());
    let text = SheetText {
        title: "It-servicedesk 2023".into(),
        counts: "9.000 af 9.000 sager".into(),
        date: "22. november 2026".into(),
        stamp: "Opdigtede data".into(),
    };
    let sheet = sheet(&scene, &map, shown, &text);
    let (left, top, right, bottom) = sheet.extent();
    assert!(
        left >= -1.0 && top >= -1.0 && right <= sheet.width + 1.0 && bottom <= sheet.height + 1.0,
        "nothing is cut off"
    );
    let said: Vec<String> = sheet
        .groups
        .iter()
        .flat_map(|group| &group.marks)
        .filter_map(|mark| match mark {
            Mark::Text { runs, .. } => Some(runs.iter().map(|run| run.text.as_str()).collect::<Vec<_>>().join(" ")),
            _ => None,
        })
        .collect();
    for wanted in [
        "It-servicedesk 2023",
        "Opdigtede data",
        "22. november 2026",
        "Kortet viser",
        "Tallet er antal sager",
        "Genåbnet",
    ] {
        assert!(said.iter().any(|text| text.contains(wanted)), "{wanted} is missing in {said:?}");
    }
}

#[test]
fn text_is_as_wide_as_the_font_says() {
    // Advances of IBM Plex Sans in thousandths of an em, read from the font with fontTools: L 501, ø 568, s 487, t 351.
    assert!((text_width("Løst", 10.0, Weight::Regular) - 19.07).abs() < 1e-9);
    assert_eq!(text_width("", 12.0, Weight::SemiBold), 0.0);
    assert_eq!(text_width("1111", 12.0, Weight::SemiBold), text_width("8888", 12.0, Weight::SemiBold));
    assert_eq!(text_width("案", 12.0, Weight::Regular), 12.0);
}
