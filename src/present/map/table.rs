//! The map as a table: the same steps and transitions with every figure, sortable, and the table that is saved.

use super::details::short_key;
use super::item::{Item, Scene};
use super::measure::{self, Amount};
use super::scale::Scale;
use crate::engine::ordering::sort_by;
use crate::protocol::{EdgeFigures, Metric, NodeFigures, Place, Shown};
use std::cmp::Ordering;

/// Which of the two tables.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Twin {
    Steps,
    #[default]
    Transitions,
}

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TableColumn {
    /// The step.
    Name,
    From,
    To,
    Figure(Metric),
    /// How many times were measured.
    Measured,
    /// Median processing time, where the source has starts.
    Processing,
    /// Least and greatest value.
    Range,
}

/// The column rows are sorted by; ties keep the order of the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SortBy {
    pub column: TableColumn,
    pub descending: bool,
}

/// A table as it stands on the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableView {
    pub columns: Vec<(TableColumn, String)>,
    pub rows: Vec<TableRow>,
    /// Rows before the search.
    pub all_rows: usize,
}

/// One step or transition.
#[derive(Clone, Debug, PartialEq)]
pub struct TableRow {
    pub item: Item,
    pub cells: Vec<TableCell>,
}

/// A cell as it is read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct TableCell {
    pub text: String,
    /// Share of the largest, 0..1, in the column of the chosen metric.
    pub bar: Option<f64>,
    pub uncertain: bool,
}

/// The steps or transitions on the map as rows, those that hold `search` in a name.
pub fn table(scene: &Scene, twin: Twin, shown: usize, sort: SortBy, search: &str) -> TableView {
    let columns = columns(scene, twin);
    let scale = Scale::by(scene, shown, scene.answer.view.metric);
    let search = search.trim().to_lowercase();
    let lines = lines(scene, twin, shown);
    let all_rows = lines.len();
    let mut lines: Vec<Line> = lines
        .into_iter()
        .filter(|line| search.is_empty() || line.names(scene).iter().any(|name| name.to_lowercase().contains(&search)))
        .collect();
    sort_by(&mut lines, |a, b| {
        let order = compare(scene, a, b, sort.column);
        if sort.descending { order.reverse() } else { order }
    });
    let rows = lines
        .iter()
        .map(|line| TableRow {
            item: line.item(),
            cells: columns.iter().map(|column| cell(scene, line, *column, &scale)).collect(),
        })
        .collect();
    TableView { columns: columns.iter().map(|column| (*column, heading(scene, *column))).collect(), rows, all_rows }
}

/// A step or a transition on the map.
pub(super) enum Line<'a> {
    Node(&'a NodeFigures),
    Edge(&'a EdgeFigures),
}

impl Line<'_> {
    fn item(&self) -> Item {
        match self {
            Line::Node(node) => Item::Place(Place::Activity(node.activity)),
            Line::Edge(edge) => Item::Edge(edge.from, edge.to),
        }
    }

    pub(super) fn names(&self, scene: &Scene) -> Vec<String> {
        match self {
            Line::Node(node) => vec![node.name.clone()],
            Line::Edge(edge) => vec![scene.name(edge.from), scene.name(edge.to)],
        }
    }

    pub(super) fn amount(&self, scene: &Scene, metric: Metric) -> Amount {
        match self {
            Line::Node(node) => measure::node_amount(scene, node, metric),
            Line::Edge(edge) => measure::edge_amount(scene, edge, metric),
        }
    }

    pub(super) fn measured(&self) -> Option<Shown<u32>> {
        match self {
            Line::Node(node) => node.until_next.as_ref(),
            Line::Edge(edge) => edge.duration.as_ref(),
        }
        .map(|durations| durations.n)
    }

    pub(super) fn processing(&self) -> Amount {
        match self {
            Line::Node(node) => measure::timed(node.processing.as_ref(), Metric::MedianDuration),
            Line::Edge(_) => Amount::None,
        }
    }
}

pub(super) fn lines<'a>(scene: &Scene<'a>, twin: Twin, shown: usize) -> Vec<Line<'a>> {
    match twin {
        Twin::Steps => scene.answer.nodes.iter().map(Line::Node).collect(),
        Twin::Transitions => scene.edges(shown).iter().map(Line::Edge).collect(),
    }
}

/// Names, the chosen metric, then all the others in the order of the menu.
fn columns(scene: &Scene, twin: Twin) -> Vec<TableColumn> {
    let chosen = match (scene.answer.view.metric, twin) {
        // On a step the two shares are the same.
        (Metric::LeavingShare | Metric::EnteringShare, Twin::Steps) => Metric::CaseShare,
        (metric, _) => metric,
    };
    let is_share_of_step = |metric| matches!(metric, Metric::LeavingShare | Metric::EnteringShare);
    let is_listed = |metric: &Metric| metric.is_usual() || scene.answer.view.shows(|shown| shown == *metric);
    let mut columns = match twin {
        Twin::Steps => vec![TableColumn::Name],
        Twin::Transitions => vec![TableColumn::From, TableColumn::To],
    };
    columns.push(TableColumn::Figure(chosen));
    columns.extend(
        Metric::ALL
            .into_iter()
            .filter(is_listed)
            .filter(|metric| *metric != chosen && !(twin == Twin::Steps && is_share_of_step(*metric)))
            .map(TableColumn::Figure),
    );
    columns.push(TableColumn::Measured);
    match twin {
        Twin::Steps if has_processing(scene, twin) => columns.push(TableColumn::Processing),
        Twin::Steps => {}
        // What can change a number stands beside the number.
        Twin::Transitions => columns.insert(3, TableColumn::Range),
    }
    columns
}

pub(super) fn has_processing(scene: &Scene, twin: Twin) -> bool {
    twin == Twin::Steps && scene.answer.nodes.iter().any(|node| node.processing.is_some())
}

fn heading(scene: &Scene, column: TableColumn) -> String {
    scene.words.text(match column {
        TableColumn::Name => "map-column-step",
        TableColumn::From => "map-column-from",
        TableColumn::To => "map-column-to",
        TableColumn::Figure(Metric::LeavingShare) => "map-column-leaving-share",
        TableColumn::Figure(Metric::CaseShare) => "map-column-case-share",
        TableColumn::Figure(Metric::MaxInCase) => "map-column-most",
        TableColumn::Figure(Metric::MeanPerCase) => "map-column-mean",
        TableColumn::Figure(metric) if metric.is_duration() && metric.is_usual() => short_key(metric),
        TableColumn::Figure(metric) => measure::metric_key(metric),
        TableColumn::Measured => "map-column-measured",
        TableColumn::Processing => "map-column-processing",
        TableColumn::Range => "map-column-range",
    })
}

fn cell(scene: &Scene, line: &Line, column: TableColumn, scale: &Scale) -> TableCell {
    let text = |text: String| TableCell { text, ..TableCell::default() };
    match (column, line) {
        (TableColumn::Name | TableColumn::From, line) => text(line.names(scene).first().cloned().unwrap_or_default()),
        (TableColumn::To, line) => text(line.names(scene).last().cloned().unwrap_or_default()),
        (TableColumn::Figure(metric), line) => {
            let chosen = metric == scene.answer.view.metric
                || (metric == Metric::CaseShare
                    && matches!(line, Line::Node(_))
                    && matches!(scale.metric, Metric::LeavingShare | Metric::EnteringShare));
            TableCell {
                text: line.amount(scene, metric).long(scene),
                bar: chosen.then(|| bar(scene, line, scale)),
                uncertain: false,
            }
        }
        (TableColumn::Measured, line) => text(line.measured().map_or(Amount::None, measure::count).long(scene)),
        (TableColumn::Processing, line) => text(line.processing().long(scene)),
        (TableColumn::Range, Line::Edge(edge)) => range_cell(scene, edge),
        (TableColumn::Range, Line::Node(_)) => TableCell::default(),
    }
}

fn bar(scene: &Scene, line: &Line, scale: &Scale) -> f64 {
    let greatest = match line {
        Line::Node(_) => scale.node,
        Line::Edge(_) => scale.edge,
    };
    let size = line.amount(scene, scale.metric).size();
    if greatest > 0.0 { (size / greatest).clamp(0.0, 1.0) } else { 0.0 }
}

/// The range of the chosen number; of cases where the number is a time or has no range of its own.
fn range_cell(scene: &Scene, edge: &EdgeFigures) -> TableCell {
    let metric = scene.answer.view.metric;
    let written = |metric| {
        measure::edge_range(scene, edge, metric)
            .map(|(least, greatest)| format!("{}–{}", least.long(scene), greatest.long(scene)))
    };
    let text = match written(metric) {
        Some(range) => range,
        None if measure::is_uncertain(edge, metric) => written(Metric::Occurrences)
            .map(|range| scene.words.with("map-range-times", &[("range", range.into())]))
            .unwrap_or_default(),
        None => String::new(),
    };
    TableCell { uncertain: !text.is_empty(), text, bar: None }
}

fn compare(scene: &Scene, a: &Line, b: &Line, column: TableColumn) -> Ordering {
    let size = |line: &Line| match (column, line) {
        (TableColumn::Figure(metric), line) => line.amount(scene, metric).size(),
        (TableColumn::Measured, line) => {
            line.measured().map_or(-1.0, |measured| measured.number().map_or(0.0, f64::from))
        }
        (TableColumn::Processing, line) => line.processing().size(),
        (TableColumn::Range, Line::Edge(edge)) => {
            let bounds = edge.occurrences_bounds;
            f64::from(bounds.greatest.number().unwrap_or(0)) - f64::from(bounds.least.number().unwrap_or(0))
        }
        _ => 0.0,
    };
    match column {
        TableColumn::Name | TableColumn::From => by_name(a.names(scene).first(), b.names(scene).first()),
        TableColumn::To => by_name(a.names(scene).last(), b.names(scene).last()),
        _ => size(a).total_cmp(&size(b)),
    }
}

/// Names in the order of the Danish alphabet: æ, ø and å come after z.
fn by_name(a: Option<&String>, b: Option<&String>) -> Ordering {
    let key = |name: Option<&String>| -> Vec<u32> {
        name.map(|name| {
            name.to_lowercase()
                .chars()
                .map(|character| match character {
                    'æ' => 'z' as u32 + 1,
                    'ø' => 'z' as u32 + 2,
                    'å' => 'z' as u32 + 3,
                    other => other as u32,
                })
                .collect()
        })
        .unwrap_or_default()
    };
    key(a).cmp(&key(b))
}
