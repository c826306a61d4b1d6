//! What changed since a project was saved: one sentence, and tables of then, now and the difference.

use crate::engine::export::{Cell, Column, Table};
use crate::present::map::of_transition;
use crate::present::time::{in_clock, measure_name};
use crate::present::{Words, durations, numbers};
use crate::protocol::{CaseRule, PartChange, ProcessPart, ProjectFigures, ProjectPage, ShareChange, Shown, SinceLast};

/// The figures of a project beside those now.
#[derive(Clone, Copy)]
pub struct SinceView<'a> {
    pub then: &'a ProjectFigures,
    pub now: &'a ProjectFigures,
    pub since: &'a SinceLast,
}

impl<'a> SinceView<'a> {
    /// None where the answer is of no project.
    pub fn of(then: &'a ProjectFigures, page: &'a ProjectPage) -> Option<SinceView<'a>> {
        Some(SinceView { then, now: &page.now, since: page.since.as_ref()? })
    }
}

/// «Ingen væsentlig ændring siden sidst», or how many there are.
pub fn since_said(view: SinceView, words: &Words) -> String {
    let since = view.since;
    if since.compared == 0 {
        return words.text("project-since-not-compared");
    }
    if since.is_as_before() {
        return words.text("project-since-none");
    }
    let n = since.material + since.material_times();
    words.with("project-since-some", &[("n", n.into())])
}

/// What counts as a change, of how many comparisons, and what could not be compared.
pub fn rule(view: SinceView, words: &Words) -> Vec<String> {
    let of_which = if view.now.closed.is_some() { "time-of-closed" } else { "time-of-all" };
    let times = format!("{} {}", words.text("project-since-times"), words.text(of_which));
    let mut said = vec![words.with("project-since-rule", &[("n", view.since.compared.into())]), times];
    let chosen = view.then.chosen_time.is_some() || view.now.chosen_time.is_some();
    said.extend((chosen && view.since.chosen_time.is_none()).then(|| words.text("project-since-other-time")));
    if view.since.not_compared > 0 {
        said.push(words.with("project-since-not", &[("n", view.since.not_compared.into())]));
    }
    said
}

/// The key figures.
pub fn key_table(view: SinceView, words: &Words) -> Table {
    table(words, "project-figure", key_rows(view, words))
}

/// The parts that are new or gone, and those that changed most.
pub fn parts_table(parts: &[PartChange], name: &str, words: &Words) -> Table {
    table(words, name, parts.iter().map(|part| part_row(part, words)).collect())
}

/// The cases of the log in hand that have the part; none where none has it, and for a transition where the map of the
/// commonest steps hides others: it counts courses without them.
pub fn part_rule(view: SinceView, of: &PartChange) -> Option<CaseRule> {
    if of.now == 0 {
        return None;
    }
    let on_map = |name: &str| {
        let has = |end: &Option<String>| end.as_deref() == Some(name);
        let mut parts = view.now.parts.iter();
        parts.any(|of| matches!(&of.part, ProcessPart::Transition(from, to) if has(from) || has(to)))
    };
    match &of.part {
        ProcessPart::Step(name) => Some(CaseRule::has(name)),
        ProcessPart::Transition(from, to) => {
            let mut steps = view.now.parts.iter().filter_map(|of| match &of.part {
                ProcessPart::Step(name) => Some(name),
                ProcessPart::Transition(..) => None,
            });
            steps.all(|name| on_map(name)).then(|| of_transition(from.clone(), to.clone(), None))
        }
    }
}

/// All of it as one table, to be saved.
pub fn whole_table(view: SinceView, words: &Words) -> Table {
    let parts = view.since.steps.iter().chain(&view.since.transitions).map(|part| part_row(part, words));
    let mut whole = table(words, "project-figure", key_rows(view, words).into_iter().chain(parts).collect());
    whole.notes = std::iter::once(since_said(view, words)).chain(rule(view, words)).collect();
    // A plus in front is the beginning of a formula to a spreadsheet: a rise stands without it.
    for cell in whole.rows.iter_mut().flatten() {
        if let Cell::Text(text) = cell
            && let Some(rise) = text.strip_prefix('+')
        {
            *cell = Cell::Text(rise.to_owned());
        }
    }
    whole
}

fn table(words: &Words, name: &str, rows: Vec<Vec<Cell>>) -> Table {
    let column = |(place, key): (usize, &str)| Column { name: words.text(key), numeric: (1..6).contains(&place) };
    let keys = [
        name,
        "project-then",
        "project-then-share",
        "project-now",
        "project-now-share",
        "project-change",
        "project-verdict",
    ];
    Table { columns: keys.into_iter().enumerate().map(column).collect(), rows, notes: Vec::new() }
}

fn key_rows(SinceView { then, now, since }: SinceView, words: &Words) -> Vec<Vec<Cell>> {
    let fact = Cell::Text(words.text("project-verdict-fact"));
    let counts = |key: &str, then: Shown<u32>, now: Shown<u32>, shares: Option<ShareChange>, verdict: Cell| {
        let [share_then, share_now] = share_cells(shares);
        let change = match shares {
            Some(share) => points(share, words),
            None => difference(then, now, words),
        };
        let cell = |count| numbers::cell(count, words);
        vec![Cell::Text(words.text(key)), cell(then), share_then, cell(now), share_now, change, verdict]
    };
    let time = |name: String, then: Option<f64>, now: Option<f64>, is_material: Option<bool>| {
        let cell =
            |millis: Option<f64>| millis.map_or(Cell::Empty, |millis| Cell::Text(durations::medium(millis, words)));
        let change = then.zip(now).filter(|(then, _)| *then > 0.0).map(|(then, now)| (now - then) / then);
        let change = change.map_or(Cell::Empty, |change| Cell::Text(signed_percent(change, words)));
        let verdict = verdict(is_material, "project-verdict-time", words);
        vec![Cell::Text(name), cell(then), Cell::Empty, cell(now), Cell::Empty, change, verdict]
    };
    let mut rows = vec![
        counts("overview-cases", then.cases, now.cases, None, fact.clone()),
        counts("overview-events", then.events, now.events, None, fact.clone()),
        counts("overview-variants", Shown::Number(then.variants), Shown::Number(now.variants), None, fact),
    ];
    if let (Some(before), Some(after)) = (then.closed, now.closed) {
        let verdict = of_share(since.closed_share, words);
        rows.push(counts("project-closed", before, after, since.closed_share, verdict));
    }
    let (median, p90) = (words.text("overview-median"), words.text("overview-p90"));
    rows.push(time(median, then.median_millis, now.median_millis, since.median_is_material));
    rows.push(time(p90, then.p90_millis, now.p90_millis, since.p90_is_material));
    let chosen = then.chosen_time.as_ref().zip(now.chosen_time.as_ref()).zip(since.chosen_time);
    if let Some(((then, now), [median_is_material, p90_is_material])) = chosen {
        let of_time = |key: &str| {
            let what = measure_name(&now.timing.measure, words);
            let clock = words.text(in_clock(now.timing.clock));
            words.with(key, &[("what", what.into()), ("clock", clock.into())])
        };
        let (median, p90) = (of_time("project-median-of"), of_time("project-p90-of"));
        rows.push(time(median, then.median_millis, now.median_millis, median_is_material));
        rows.push(time(p90, then.p90_millis, now.p90_millis, p90_is_material));
    }
    let [share_then, share_now] = share_cells(since.commonest_share);
    let change = since.commonest_share.map_or(Cell::Empty, |share| points(share, words));
    let verdict = of_share(since.commonest_share, words);
    let name = Cell::Text(words.text("project-commonest"));
    rows.push(vec![name, Cell::Empty, share_then, Cell::Empty, share_now, change, verdict]);
    rows
}

fn part_row(of: &PartChange, words: &Words) -> Vec<Cell> {
    let whole = |count: u32| Cell::Whole(i64::from(count));
    let [share_then, share_now] = share_cells(Some(of.share));
    let kind = match (of.then, of.now) {
        (0, _) => Some("project-verdict-new"),
        (_, 0) => Some("project-verdict-gone"),
        _ => None,
    };
    let judged = judged(of.share.is_material, "project-verdict-chance", words);
    let verdict = kind.map_or(judged.clone(), |kind| format!("{}. {judged}", words.text(kind)));
    let name = Cell::Text(part_name(&of.part, words));
    let change = points(of.share, words);
    vec![name, whole(of.then), share_then, whole(of.now), share_now, change, Cell::Text(verdict)]
}

/// «Løst», or «Løst → Genåbnet»; a case begins at «Start» and ends at «Slut».
fn part_name(part: &ProcessPart, words: &Words) -> String {
    match part {
        ProcessPart::Step(name) => name.clone(),
        ProcessPart::Transition(from, to) => {
            let from = from.clone().unwrap_or_else(|| words.text("map-start"));
            let to = to.clone().unwrap_or_else(|| words.text("map-end"));
            format!("{from} → {to}")
        }
    }
}

fn share_cells(shares: Option<ShareChange>) -> [Cell; 2] {
    let percent = |share: f64| Cell::Decimal(share * 100.0, 1);
    shares.map_or([Cell::Empty, Cell::Empty], |shares| [percent(shares.then), percent(shares.now)])
}

/// «+1,9 pp».
fn points(share: ShareChange, words: &Words) -> Cell {
    let points = (share.now - share.then) * 100.0;
    let number = numbers::risen(points, numbers::decimal(points, 1, words.language()));
    Cell::Text(words.with("project-points", &[("n", number.into())]))
}

fn difference(then: Shown<u32>, now: Shown<u32>, words: &Words) -> Cell {
    let Some((then, now)) = then.number().zip(now.number()) else { return Cell::Empty };
    Cell::Text(numbers::signed(i64::from(now) - i64::from(then), words.language()))
}

fn signed_percent(change: f64, words: &Words) -> String {
    let change = (change * 100.0).round() / 100.0;
    numbers::risen(change, numbers::percent(change, 0, words.language()))
}

fn of_share(share: Option<ShareChange>, words: &Words) -> Cell {
    verdict(share.map(|share| share.is_material), "project-verdict-chance", words)
}

fn verdict(is_material: Option<bool>, otherwise: &str, words: &Words) -> Cell {
    Cell::Text(match is_material {
        Some(is_material) => judged(is_material, otherwise, words),
        None => words.text("project-verdict-hidden"),
    })
}

fn judged(is_material: bool, otherwise: &str, words: &Words) -> String {
    words.text(if is_material { "project-verdict-material" } else { otherwise })
}
