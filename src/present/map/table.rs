//! The map as a table: the same steps and transitions with every figure, sortable, and the table that is saved.

use super::details::short_key;
use super::item::{Item, Scene};
use super::measure::{self, Amount};
use super::scale::Scale;
use super::sentences::hidden_note;
use crate::engine::export::{Cell, Column, Table};
use crate::engine::ordering::sort_by;
use crate::present::numbers;
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

/// The table to save or copy: numbers as numbers, shares in per cent, durations in hours, ranges in columns of their own.
pub fn saved_table(scene: &Scene, twin: Twin, shown: usize) -> Table {
    let has_processing = has_processing(scene, twin);
    let mut columns = match twin {
        Twin::Steps => vec![text_column(scene, "map-column-step")],
        Twin::Transitions => vec![text_column(scene, "map-column-from"), text_column(scene, "map-column-to")],
    };
    let mut numbers = vec!["map-save-cases"];
    if twin == Twin::Transitions {
        numbers.extend(["map-save-cases-least", "map-save-cases-greatest"]);
    }
    numbers.push("map-save-case-share");
    if twin == Twin::Transitions {
        numbers.push("map-save-leaving-share");
    }
    numbers.push("map-save-times");
    if twin == Twin::Transitions {
        numbers.extend(["map-save-times-least", "map-save-times-greatest"]);
    }
    numbers.extend(["map-save-most", "map-save-mean", "map-save-measured"]);
    numbers.extend([
        "map-save-median-hours",
        "map-save-mean-hours",
        "map-save-p90-hours",
        "map-save-total-hours",
        "map-save-shortest-hours",
        "map-save-longest-hours",
    ]);
    if twin == Twin::Transitions {
        numbers.push("map-save-negative");
    }
    if has_processing {
        numbers.push("map-save-processing-hours");
    }
    let mut names: Vec<String> = numbers.into_iter().map(|key| scene.words.text(key)).collect();
    names.extend(chosen_besides(scene, twin).map(|metric| {
        let key = if is_share(metric) {
            "map-save-in-percent"
        } else if metric.is_duration() {
            "map-save-in-hours"
        } else {
            "map-save-plainly"
        };
        scene.words.with(key, &[("metric", scene.words.text(measure::metric_key(metric)).into())])
    }));
    columns.extend(names.into_iter().map(|name| Column { name, numeric: true }));
    let rows = lines(scene, twin, shown).iter().map(|line| saved_row(scene, line, twin, has_processing)).collect();
    Table { columns, rows, notes: hidden_note(scene).into_iter().collect() }
}

/// The metrics that are not in every table and were chosen, in the order of the menu.
fn chosen_besides(scene: &Scene, twin: Twin) -> impl Iterator<Item = Metric> {
    let view = scene.answer.view;
    let is_besides = move |metric: &Metric| !metric.is_usual() && view.shows(|shown| shown == *metric);
    // On a step it is the share of all cases.
    Metric::ALL
        .into_iter()
        .filter(is_besides)
        .filter(move |metric| !(twin == Twin::Steps && *metric == Metric::EnteringShare))
}

fn is_share(metric: Metric) -> bool {
    matches!(metric, Metric::EnteringShare | Metric::OccurrenceShare | Metric::DurationShare)
}

/// A step or a transition on the map.
enum Line<'a> {
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

    fn names(&self, scene: &Scene) -> Vec<String> {
        match self {
            Line::Node(node) => vec![node.name.clone()],
            Line::Edge(edge) => vec![scene.name(edge.from), scene.name(edge.to)],
        }
    }

    fn amount(&self, scene: &Scene, metric: Metric) -> Amount {
        match self {
            Line::Node(node) => measure::node_amount(scene, node, metric),
            Line::Edge(edge) => measure::edge_amount(scene, edge, metric),
        }
    }

    fn measured(&self) -> Option<Shown<u32>> {
        match self {
            Line::Node(node) => node.until_next.as_ref(),
            Line::Edge(edge) => edge.duration.as_ref(),
        }
        .map(|durations| durations.n)
    }

    fn processing(&self) -> Amount {
        match self {
            Line::Node(node) => measure::timed(node.processing.as_ref(), Metric::MedianDuration),
            Line::Edge(_) => Amount::None,
        }
    }
}

fn lines<'a>(scene: &Scene<'a>, twin: Twin, shown: usize) -> Vec<Line<'a>> {
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

fn has_processing(scene: &Scene, twin: Twin) -> bool {
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

fn text_column(scene: &Scene, key: &str) -> Column {
    Column { name: scene.words.text(key), numeric: false }
}

fn saved_row(scene: &Scene, line: &Line, twin: Twin, has_processing: bool) -> Vec<Cell> {
    let mut cells: Vec<Cell> = line.names(scene).into_iter().map(Cell::Text).collect();
    let whole = |count: Shown<u32>| numbers::cell(count, scene.words);
    let figure = |metric: Metric| match line.amount(scene, metric) {
        Amount::None => Cell::Empty,
        Amount::Hidden | Amount::Counts(..) | Amount::Shares(..) => Cell::Text(line.amount(scene, metric).long(scene)),
        Amount::Count(count) => Cell::Whole(i64::from(count)),
        Amount::Share(share) => Cell::Decimal(share * 100.0, 2),
        Amount::Mean(mean) => Cell::Decimal(mean, 4),
        Amount::Millis(millis) => hours(millis),
    };
    cells.push(figure(Metric::Cases));
    if let Line::Edge(edge) = line {
        cells.extend([whole(edge.cases_bounds.least), whole(edge.cases_bounds.greatest)]);
    }
    cells.push(figure(Metric::CaseShare));
    if let Line::Edge(_) = line {
        cells.push(figure(Metric::LeavingShare));
    }
    cells.push(figure(Metric::Occurrences));
    if let Line::Edge(edge) = line {
        cells.extend([whole(edge.occurrences_bounds.least), whole(edge.occurrences_bounds.greatest)]);
    }
    cells.extend([figure(Metric::MaxInCase), figure(Metric::MeanPerCase)]);
    cells.push(line.measured().map_or(Cell::Empty, whole));
    cells.extend(Metric::ALL.into_iter().filter(|metric| metric.is_duration() && metric.is_usual()).map(figure));
    if let Line::Edge(edge) = line {
        cells.push(whole(edge.negative));
    }
    if has_processing {
        cells.push(match line.processing() {
            Amount::Millis(millis) => hours(millis),
            _ => Cell::Empty,
        });
    }
    cells.extend(chosen_besides(scene, twin).map(figure));
    cells
}

fn hours(millis: f64) -> Cell {
    Cell::Decimal(millis / 3_600_000.0, 4)
}
