//! The details of one step or transition: sentences, figures, where cases come from and go to, durations and notes.

use super::item::{Item, Scene};
use super::measure::{self, Amount, timed};
use super::sentences::{self, fact, share};
use crate::engine::ordering::sort_by;
use crate::present::{durations as written, numbers};
use crate::protocol::{EdgeClock, EdgeFigures, Metric, NodeFigures, Place, Shown, TimeFigures};

/// Everything the panel says about one thing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Details {
    /// What it is: a step, a transition, an end.
    pub kind: String,
    pub title: String,
    /// Sentences, with `<b>` marks.
    pub sentences: Vec<String>,
    /// The three figures under the sentences: name and value.
    pub figures: Vec<(String, String)>,
    pub flows: Vec<FlowList>,
    pub times: Vec<TimeTable>,
    pub notes: Vec<Note>,
}

/// Durations of one kind: what is measured, over how many, and the six figures.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TimeTable {
    pub title: String,
    pub measured: String,
    pub rows: Vec<(String, String)>,
}

/// «Kommer fra» or «Går videre til».
#[derive(Clone, Debug, Default, PartialEq)]
pub struct FlowList {
    pub title: String,
    pub rows: Vec<Flow>,
    /// Said where the list is empty.
    pub none: String,
}

/// One place that cases come from or go to.
#[derive(Clone, Debug, PartialEq)]
pub struct Flow {
    pub item: Item,
    pub name: String,
    /// «<b>948</b> sager».
    pub cases: String,
    /// Share of the largest in the list, 0..1.
    pub share: f64,
    /// Times and median.
    pub small: String,
    /// «ikke på kortet», where the slider hides the transition.
    pub off_map: Option<String>,
}

/// Something to know about the figures.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    pub kind: NoteKind,
    pub text: String,
}

/// Which shape stands beside a note.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoteKind {
    Uncertain,
    Negative,
    Concurrent,
    Hidden,
}

/// The details of `item`; `shown` is how many transitions are on the map. None where it is not on the map.
pub fn details(scene: &Scene, item: Item, shown: usize) -> Option<Details> {
    match item {
        Item::Place(Place::Activity(activity)) => scene.node(activity).map(|node| node_details(scene, node, shown)),
        Item::Place(place) => Some(end_details(scene, place, shown)),
        Item::Edge(from, to) => scene.edge(from, to).map(|edge| edge_details(scene, edge, shown)),
    }
}

fn node_details(scene: &Scene, node: &NodeFigures, shown: usize) -> Details {
    let place = Place::Activity(node.activity);
    let words = scene.words;
    let mut sentences = vec![sentences::sentence(scene, Item::Place(place))];
    sentences.extend(repetition(scene, node));
    let mut times = Vec::new();
    times.extend(node.until_next.as_ref().map(|durations| time_table(scene, durations, next_key(scene))));
    times.extend(node.processing.as_ref().map(|durations| time_table(scene, durations, "map-time-processing")));
    Details {
        kind: words.text("map-kind-step"),
        title: node.name.clone(),
        sentences,
        figures: counts(scene, node.cases, node.occurrences, node.max_in_case),
        flows: vec![incoming(scene, place, shown), outgoing(scene, place, shown)],
        times,
        notes: Vec::new(),
    }
}

fn end_details(scene: &Scene, place: Place, shown: usize) -> Details {
    let key = if place == Place::Start { "map-kind-start" } else { "map-kind-end" };
    let flow = if place == Place::Start { outgoing(scene, place, shown) } else { incoming(scene, place, shown) };
    Details {
        kind: scene.words.text(key),
        title: scene.name(place),
        sentences: vec![sentences::sentence(scene, Item::Place(place)), scene.words.text("map-ends-have-no-time")],
        flows: vec![flow],
        ..Details::default()
    }
}

fn edge_details(scene: &Scene, edge: &EdgeFigures, shown: usize) -> Details {
    let words = scene.words;
    let mut sentences = vec![sentences::sentence(scene, Item::Edge(edge.from, edge.to))];
    if let (Place::Activity(_), false) = (edge.from, edge.to == Place::End) {
        let leaving = scene.place_cases(edge.from);
        sentences.push(words.with(
            "map-edge-leaving",
            &[
                ("share", share(scene, edge.cases, leaving).into()),
                ("n", fact(scene, leaving)),
                ("from", scene.name(edge.from).into()),
            ],
        ));
    }
    if measure::is_end_arc(edge) {
        sentences.push(words.text("map-ends-have-no-time"));
    }
    Details {
        kind: words.text("map-kind-transition"),
        title: words.with(
            "map-transition-title",
            &[("from", scene.name(edge.from).into()), ("to", scene.name(edge.to).into())],
        ),
        sentences,
        figures: counts(scene, edge.cases, edge.occurrences, edge.max_in_case),
        flows: Vec::new(),
        times: edge.duration.iter().map(|durations| time_table(scene, durations, edge_time_key(scene))).collect(),
        notes: edge_notes(scene, edge, shown),
    }
}

fn edge_notes(scene: &Scene, edge: &EdgeFigures, shown: usize) -> Vec<Note> {
    let words = scene.words;
    let language = words.language();
    let mut notes = Vec::new();
    let uncertain = measure::is_uncertain(edge, Metric::Cases) || measure::is_uncertain(edge, Metric::Occurrences);
    if uncertain {
        let range = |least: Shown<u32>, greatest: Shown<u32>| match (least.number(), greatest.number()) {
            (Some(least), Some(greatest)) => numbers::range(u64::from(least), u64::from(greatest), language),
            _ => scene.count(Shown::Hidden),
        };
        notes.push(Note {
            kind: NoteKind::Uncertain,
            text: words.with(
                "map-note-uncertain",
                &[
                    ("cases", range(edge.cases_bounds.least, edge.cases_bounds.greatest).into()),
                    ("times", range(edge.occurrences_bounds.least, edge.occurrences_bounds.greatest).into()),
                ],
            ),
        });
    }
    if let Some(negative) = edge.negative.number().filter(|&negative| negative > 0) {
        notes.push(Note {
            kind: NoteKind::Negative,
            text: words.with(
                "map-note-negative",
                &[
                    ("n", negative.into()),
                    ("times", scene.count(edge.occurrences).into()),
                    ("from", scene.name(edge.from).into()),
                    ("to", scene.name(edge.to).into()),
                ],
            ),
        });
    }
    if let Some(back) = back_and_forth(scene, edge) {
        notes.push(Note {
            kind: NoteKind::Concurrent,
            text: words.with(
                "map-note-concurrent",
                &[
                    ("from", scene.name(edge.from).into()),
                    ("to", scene.name(edge.to).into()),
                    ("there", scene.count(edge.occurrences).into()),
                    ("back", scene.count(back.occurrences).into()),
                ],
            ),
        });
    }
    let hidden = (scene.answer.activities_in_selection as usize).saturating_sub(scene.answer.nodes.len());
    if hidden > 0 {
        notes.push(Note { kind: NoteKind::Hidden, text: words.with("map-note-skipped", &[("n", hidden.into())]) });
    }
    if !on_map(scene, edge, shown) {
        notes.push(Note { kind: NoteKind::Hidden, text: words.text("map-note-not-drawn") });
    }
    notes
}

/// The transition the other way, where both are common and nearly equal: a sign that the steps run at the same time
/// (|a − b| / (a + b) < 0.1; van der Aalst, 2019).
fn back_and_forth<'a>(scene: &Scene<'a>, edge: &EdgeFigures) -> Option<&'a EdgeFigures> {
    if edge.from == edge.to {
        return None;
    }
    let back = scene.edge(edge.to, edge.from)?;
    let (there, back_cases) = (edge.cases.ends()?.1, back.cases.ends()?.1);
    let common = scene.cases() / 20;
    let (a, b) = (f64::from(edge.occurrences.number()?), f64::from(back.occurrences.number()?));
    (there.min(back_cases) > common.max(4) && (a - b).abs() / (a + b) < 0.1).then_some(back)
}

fn counts(scene: &Scene, cases: Shown<u32>, times: Shown<u32>, most: Shown<u32>) -> Vec<(String, String)> {
    let most = most.number().map_or_else(|| "–".to_owned(), |most| scene.count(Shown::Number(most)));
    let written = |count: Shown<u32>| measure::count(count).long(scene);
    [("map-figure-cases", written(cases)), ("map-figure-times", written(times)), ("map-figure-most", most)]
        .into_iter()
        .map(|(key, written)| (scene.words.text(key), written))
        .collect()
}

/// «1.230 sager havde trinnet én gang, 184 to gange, 3 tre gange eller flere.»
fn repetition(scene: &Scene, node: &NodeFigures) -> Option<String> {
    let counts: Vec<u32> = node.cases_by_repetition.iter().map(|count| count.number()).collect::<Option<_>>()?;
    let more: u32 = counts.iter().skip(2).sum();
    let (once, twice) = (counts.first().copied()?, counts.get(1).copied().unwrap_or(0));
    let facts = [("once", once.into()), ("twice", twice.into()), ("more", more.into())];
    match (twice, more) {
        (0, 0) => None,
        (_, 0) => Some(scene.words.with("map-repetition-twice", &facts[..2])),
        _ => Some(scene.words.with("map-repetition-more", &facts)),
    }
}

fn incoming(scene: &Scene, place: Place, shown: usize) -> FlowList {
    let key = if place == Place::End { "map-flow-ends-with" } else { "map-flow-from" };
    flow_list(scene, key, "map-flow-from-none", shown, |edge| (edge.to == place).then_some(edge.from))
}

fn outgoing(scene: &Scene, place: Place, shown: usize) -> FlowList {
    let key = if place == Place::Start { "map-flow-begins-with" } else { "map-flow-to" };
    flow_list(scene, key, "map-flow-to-none", shown, |edge| (edge.from == place).then_some(edge.to))
}

/// The transitions at a place, most cases first, ties by name.
fn flow_list(
    scene: &Scene,
    title: &'static str,
    none: &'static str,
    shown: usize,
    other_end: impl Fn(&EdgeFigures) -> Option<Place>,
) -> FlowList {
    let mut edges: Vec<(&EdgeFigures, Place)> =
        scene.answer.edges.iter().filter_map(|edge| other_end(edge).map(|place| (edge, place))).collect();
    sort_by(&mut edges, |(a, a_place), (b, b_place)| {
        most_cases(b).cmp(&most_cases(a)).then_with(|| scene.name(*a_place).cmp(&scene.name(*b_place)))
    });
    let most = edges.iter().map(|(edge, _)| most_cases(edge)).max().unwrap_or(0).max(1);
    let rows = edges
        .into_iter()
        .map(|(edge, place)| Flow {
            item: Item::Edge(edge.from, edge.to),
            name: scene.name(place),
            cases: scene.words.with("map-flow-cases", &[("n", fact(scene, edge.cases))]),
            share: f64::from(most_cases(edge)) / f64::from(most),
            small: flow_small(scene, edge),
            off_map: (!on_map(scene, edge, shown)).then(|| scene.words.text("map-flow-off-map")),
        })
        .collect();
    FlowList { title: scene.words.text(title), rows, none: scene.words.text(none) }
}

/// The cases told, or the upper end of their range; nought where they are hidden.
fn most_cases(edge: &EdgeFigures) -> u32 {
    edge.cases.ends().map_or(0, |ends| ends.1)
}

fn flow_small(scene: &Scene, edge: &EdgeFigures) -> String {
    let times = fact(scene, edge.occurrences);
    match timed(edge.duration.as_ref(), Metric::MedianDuration) {
        Amount::Millis(median) => scene
            .words
            .with("map-flow-times-median", &[("n", times), ("median", written::medium(median, scene.words).into())]),
        _ => scene.words.with("map-flow-times", &[("n", times)]),
    }
}

fn time_table(scene: &Scene, durations: &TimeFigures, title: &'static str) -> TimeTable {
    let rows = Metric::ALL
        .into_iter()
        .filter(|metric| metric.is_duration() && metric.is_usual())
        .map(|metric| {
            let value = match timed(Some(durations), metric) {
                Amount::Millis(millis) => written::medium(millis, scene.words),
                other => other.long(scene),
            };
            (scene.words.text(short_key(metric)), value)
        })
        .collect();
    TimeTable {
        title: scene.words.text(title),
        measured: match durations.n {
            Shown::Number(n) => {
                scene.words.with("map-time-measured", &[("n", n.into()), ("hours", scene.hours().into())])
            }
            _ => String::new(),
        },
        rows,
    }
}

/// The short name of a duration, under a title that says what is measured.
pub fn short_key(metric: Metric) -> &'static str {
    match metric {
        Metric::MeanDuration => "map-short-mean",
        Metric::P90Duration => "map-short-p90",
        Metric::TotalDuration => "map-short-total",
        Metric::ShortestDuration => "map-short-shortest",
        Metric::LongestDuration => "map-short-longest",
        _ => "map-short-median",
    }
}

fn next_key(scene: &Scene) -> &'static str {
    match scene.answer.view.clock {
        EdgeClock::CompleteToComplete => "map-time-next",
        EdgeClock::CompleteToStart => "map-time-next-start",
    }
}

fn edge_time_key(scene: &Scene) -> &'static str {
    match scene.answer.view.clock {
        EdgeClock::CompleteToComplete => "map-time-edge",
        EdgeClock::CompleteToStart => "map-time-edge-start",
    }
}

fn on_map(scene: &Scene, edge: &EdgeFigures, shown: usize) -> bool {
    scene.edges(shown).iter().any(|other| other.from == edge.from && other.to == edge.to)
}
