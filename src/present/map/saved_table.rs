//! The table of the map that is saved or copied: every figure as a number, shares in per cent, durations in hours.

use super::item::Scene;
use super::measure::{self, Amount};
use super::sentences::hidden_note;
use super::table::{Line, Twin, has_processing, lines};
use crate::engine::export::{Cell, Column, Table};
use crate::present::numbers;
use crate::protocol::{Metric, Shown};

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
        Amount::Net(net) => Cell::Whole(net),
        Amount::Share(share) => Cell::Decimal(share * 100.0, 2),
        Amount::Mean(mean) => Cell::Decimal(mean, 4),
        Amount::Number(number) => Cell::Decimal(number, 2),
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
