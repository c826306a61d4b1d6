//! Figures as sentences: «212 af 430 sager gik mindst én gang direkte fra Løst til Genåbnet».
//!
//! A sentence may hold `<b>` marks; [`plain`] takes them out again.

use super::item::{Item, Scene};
use super::labels::{self, NodeLabel};
use super::measure::{self, Amount};
use crate::present::{Fact, numbers};
use crate::protocol::{EdgeFigures, NodeFigures, Place, Shown};

/// The first thing to say about a step or a transition.
pub fn sentence(scene: &Scene, item: Item) -> String {
    match item {
        Item::Place(Place::Start) => {
            scene.words.with("map-start-sentence", &[("n", fact(scene, scene.cases_with_steps()))])
        }
        Item::Place(Place::End) => {
            scene.words.with("map-end-sentence", &[("n", fact(scene, scene.cases_with_steps()))])
        }
        Item::Place(Place::Activity(activity)) => {
            scene.node(activity).map(|node| node_sentence(scene, node)).unwrap_or_default()
        }
        Item::Edge(from, to) => scene.edge(from, to).map(|edge| edge_sentence(scene, edge)).unwrap_or_default(),
    }
}

/// What a screen reader says on a step or a transition: what stands on it, so that it can be called by what is
/// seen (WCAG 2.5.3), then its sentence, and its number where that is a time.
pub fn label(scene: &Scene, item: Item) -> String {
    let mut label = plain(&sentence(scene, item));
    if let Item::Place(place) = item {
        label = format!("{}. {label}", written(scene, place));
    }
    let metric = scene.answer.view.metric;
    let amount = match item {
        _ if !metric.is_duration() => Amount::None,
        Item::Place(Place::Activity(activity)) => {
            scene.node(activity).map_or(Amount::None, |node| measure::node_amount(scene, node, metric))
        }
        Item::Place(_) => Amount::None,
        Item::Edge(from, to) => {
            scene.edge(from, to).map_or(Amount::None, |edge| measure::edge_amount(scene, edge, metric))
        }
    };
    if amount != Amount::None {
        let name = scene.words.text(measure::metric_key(metric));
        label.push_str(&format!(" {name}: {}.", amount.long(scene)));
    }
    if let Item::Edge(from, to) = item
        && scene.edge(from, to).is_some_and(|edge| measure::is_uncertain(edge, metric))
    {
        label.push(' ');
        label.push_str(&scene.words.text("map-uncertain-short"));
    }
    label
}

/// The text of a step as it is drawn: «Ny: 9.000, 100 %».
fn written(scene: &Scene, place: Place) -> String {
    let (name, figures) = match place {
        Place::Activity(activity) => {
            let Some(node) = scene.node(activity) else { return scene.name(place) };
            let NodeLabel { name, number, second } = labels::node_label(scene, node);
            (name.join(" "), [number, second])
        }
        Place::Start | Place::End => {
            let (name, number) = labels::end_label(scene, place);
            (name, [number, String::new()])
        }
    };
    let figures: Vec<String> = figures.into_iter().filter(|figure| !figure.is_empty()).collect();
    let mut written = format!("{name}: {}", figures.join(", "));
    let whole = scene.name(place);
    // A name that was cut to fit is said whole behind what is seen of it.
    if whole.split_whitespace().ne(name.split_whitespace()) {
        written.push_str(&format!(". {whole}"));
    }
    written
}

/// How much the map shows, and what it leaves out.
pub fn statement(scene: &Scene, shown: usize) -> String {
    let drawn = scene.answer.cases_drawn.get(shown).copied().unwrap_or(Shown::Number(0));
    let hidden = hidden(scene, shown);
    let share = match (drawn.number(), scene.cases()) {
        (Some(drawn), cases) if cases > 0 => scene.percent(f64::from(drawn) / f64::from(cases)),
        _ => "–".to_owned(),
    };
    let key = if drawn.number() == Some(0) && scene.cases() > 0 { "map-statement-none" } else { "map-statement" };
    scene.words.with(
        key,
        &[
            ("drawn", scene.count(drawn).into()),
            ("all", scene.count(scene.answer.cases).into()),
            ("share", share.into()),
            ("hidden", hidden.into()),
        ],
    )
}

/// A sentence without its marks, for labels and files.
pub fn plain(sentence: &str) -> String {
    sentence.replace("<b>", "").replace("</b>", "")
}

/// A count for a sentence: a number that chooses its ending, or the words for a hidden one.
pub fn fact(scene: &Scene, count: Shown<u32>) -> Fact {
    match count {
        Shown::Number(number) => number.into(),
        told => scene.count(told).into(),
    }
}

/// A share of a whole, written; «–» where either is hidden.
pub fn share(scene: &Scene, part: Shown<u32>, whole: Shown<u32>) -> String {
    match measure::share(part, whole) {
        Amount::Hidden => "–".to_owned(),
        share => share.long(scene),
    }
}

fn hidden(scene: &Scene, shown: usize) -> String {
    let activities = (scene.answer.activities_in_selection as usize).saturating_sub(scene.answer.nodes.len());
    let edges = scene.answer.edges.len().saturating_sub(shown);
    let facts = [("activities", Fact::from(activities)), ("edges", Fact::from(edges))];
    match (activities, edges) {
        (0, 0) => scene.words.text("map-hidden-none"),
        (0, _) => scene.words.with("map-hidden-edges", &facts[1..]),
        (_, 0) => scene.words.with("map-hidden-activities", &facts[..1]),
        _ => scene.words.with("map-hidden-both", &facts),
    }
}

/// What is hidden and why, for what leaves; none where nothing is.
pub fn hidden_note(scene: &Scene) -> Option<String> {
    scene.answer.hidden.map(|hidden| numbers::hidden_note(hidden, scene.words))
}

fn node_sentence(scene: &Scene, node: &NodeFigures) -> String {
    let facts = [
        ("cases", scene.count(node.cases).into()),
        ("all", fact(scene, scene.answer.cases)),
        ("share", share(scene, node.cases, scene.answer.cases).into()),
        ("times", scene.count(node.occurrences).into()),
    ];
    if node.cases == node.occurrences {
        scene.words.with("map-node-once", &facts[..3])
    } else {
        scene.words.with("map-node-sentence", &facts)
    }
}

fn edge_sentence(scene: &Scene, edge: &EdgeFigures) -> String {
    let mut facts = vec![
        ("cases", scene.count(edge.cases).into()),
        ("all", fact(scene, scene.answer.cases)),
        ("share", share(scene, edge.cases, scene.answer.cases).into()),
    ];
    if edge.from == Place::Start {
        facts.push(("to", scene.name(edge.to).into()));
        return scene.words.with("map-begins-with", &facts);
    }
    facts.push(("from", scene.name(edge.from).into()));
    if edge.to == Place::End {
        return scene.words.with("map-ends-with", &facts);
    }
    facts.push(("times", scene.count(edge.occurrences).into()));
    if edge.from == edge.to {
        return scene.words.with("map-edge-loop", &facts);
    }
    facts.push(("to", scene.name(edge.to).into()));
    scene.words.with("map-edge-sentence", &facts)
}
