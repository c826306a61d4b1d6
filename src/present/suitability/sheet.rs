//! The whole verdict as a sheet to print or keep: figures, limits and reasons, and no value of the log.
//!
//! Names of steps and columns are values too: steps of the recipe are told by their kind, findings as counts.

use super::carried::carried;
use super::counted::counted_table;
use super::laws::laws_told;
use super::limits::{AMBERS_KEY, LIMITS, numbers_of_all};
use super::names::{number_of, order_said};
use super::saved::saved_table;
use super::shape::{benefit_said, growth_said, precision_table, shape_table};
use super::verdict::{orders, verdict_said, verdict_word};
use super::worth::{PremiseSaid, filled_in, people_said, proposed, rate_said, volume_said};
use crate::engine::export::{Cell, Column, Table};
use crate::present::Words;
use crate::present::prepare::StepKind;
use crate::present::report::{
    FileMade, Paper, PaperHead, PaperSection, PaperTable, Piece, Told, files_told, paper, recipe_lines,
};
use crate::protocol::{Closing, DataFindings, Marker, Premises, RecipeStep, ShapeFigures, SuitabilityPage};

/// What the sheet tells of.
#[derive(Clone, Copy, Debug)]
pub struct Reported<'a> {
    pub page: &'a SuitabilityPage,
    /// None while they are looked for.
    pub findings: Option<&'a DataFindings>,
    /// Markers in the log's period, and the changes of the law that are proposed for it.
    pub markers: &'a [Marker],
    pub premises: &'a Premises,
    pub recipe: &'a [RecipeStep],
    /// What was confirmed to close a case.
    pub closing: Option<&'a Closing>,
    /// None while no fingerprint is computed.
    pub files: Option<&'a [FileMade]>,
}

/// The sheet.
pub fn sheet(head: &PaperHead, of: &Reported, words: &Words) -> Paper {
    let page = of.page;
    let section = |key: &str, pieces: Vec<Piece>| PaperSection { title: words.text(key), pieces };
    let said = verdict_said(&page.now, words);
    let before = page
        .as_read
        .as_ref()
        .map(|before| words.with("suitability-before-was", &[("verdict", verdict_word(before.verdict, words).into())]));
    let verdict = [sentence(said.why)].into_iter().chain(before.map(sentence));
    let verdict = verdict.chain([quiet(words.text("suitability-scope"))]).collect();
    let mut criteria = Table { notes: Vec::new(), ..saved_table(page, words) };
    criteria
        .columns
        .iter_mut()
        .filter(|of| of.name == words.text("suitability-figure"))
        .for_each(|of| of.numeric = true);
    let mut sections = vec![
        PaperSection { title: said.word, pieces: verdict },
        section("suitability-carries", vec![whole(&carries_table(page, words), words)]),
        section("suitability-criteria", vec![whole(&criteria, words)]),
        section("suitability-worth", worth(page, of.premises, words)),
    ];
    if let Some(findings) = of.findings {
        let table = counted_table(&findings.findings, page.least_shown, words);
        sections.push(section("suitability-findings", vec![whole(&table, words)]));
        sections.push(section("suitability-shape-title", shape_told(&findings.shape, words)));
    }
    let laws = laws_told(of.markers, of.findings.map_or(&[][..], |found| &found.findings[..]), words);
    if !laws.is_empty() {
        let why = words.with("suitability-laws-why", &[("n", laws.len().into())]);
        sections.push(section("suitability-laws", vec![sentence(why), Piece::List(laws)]));
    }
    let orders: Vec<String> = orders(&page.now).into_iter().map(|order| order_said(order, words)).collect();
    if !orders.is_empty() {
        sections.push(section("suitability-orders", vec![Piece::List(orders)]));
    }
    sections.push(section("suitability-limits", vec![whole(&limits_table(page, words), words)]));
    sections.push(section("report-made", vec![Piece::Told(made(head, of, words))]));
    paper(head, &sections, words)
}

/// Complexity, coverage and how exactly times are told; columns of times without their names.
fn shape_told(shape: &ShapeFigures, words: &Words) -> Vec<Piece> {
    let benefit = format!("{}: {}", words.text("suitability-benefit"), benefit_said(shape, words));
    let growth = growth_said(shape, words).map(sentence);
    let mut pieces = vec![sentence(benefit), whole(&shape_table(shape, words), words)];
    pieces.extend(growth);
    pieces.push(whole(&precision_table(shape, false, words), words));
    pieces
}

fn sentence(text: String) -> Piece {
    Piece::Sentence { text, quiet: false }
}

fn quiet(text: String) -> Piece {
    Piece::Sentence { text, quiet: true }
}

fn whole(table: &Table, words: &Words) -> Piece {
    Piece::Table(PaperTable { is_whole: true, ..PaperTable::of(table, String::new(), words) })
}

fn table<const N: usize>(heads: [&str; N], rows: impl Iterator<Item = [String; N]>, words: &Words) -> Table {
    Table {
        columns: heads.map(|key| Column { name: words.text(key), numeric: false }).into(),
        rows: rows.map(|row| row.map(Cell::Text).into()).collect(),
        notes: Vec::new(),
    }
}

fn carries_table(page: &SuitabilityPage, words: &Words) -> Table {
    let rows = carried(&page.now, words).into_iter().map(|of| [of.name, of.word, of.because]);
    table(["suitability-analysis", "suitability-level", "suitability-why"], rows, words)
}

fn limits_table(page: &SuitabilityPage, words: &Words) -> Table {
    let rows = LIMITS.iter().map(|row| {
        let side = words.text(if row.at_least { "suitability-limit-least" } else { "suitability-limit-most" });
        let name = format!("{} {} ({side})", number_of(row.criterion), words.text(row.key));
        let [green, amber, stop] = row.all_written(&page.thresholds, words).map(Option::unwrap_or_default);
        [name, green, amber, stop]
    });
    let ambers = format!("{} {}", numbers_of_all(), words.text(AMBERS_KEY));
    let ambers = [ambers, String::new(), page.thresholds.ambers_for_reservations.to_string(), String::new()];
    let rows = rows.chain([ambers]);
    table(["suitability-limit-what", "suitability-green", "suitability-amber", "suitability-stop"], rows, words)
}

/// Premises two and three: what was filled in, and what it comes to.
fn worth(page: &SuitabilityPage, premises: &Premises, words: &Words) -> Vec<Piece> {
    let proposed = proposed(page);
    let said = |key: &str, said: &PremiseSaid| format!("{}: {}. {}", words.text(key), said.word, said.why);
    let (volume, people) = (volume_said(premises, proposed, words), people_said(premises, words));
    let mut pieces = vec![sentence(said("suitability-volume", &volume))];
    if !volume.figures.is_empty() {
        pieces.push(Piece::Figures(volume.figures.into_iter().map(|of| [of.name, of.value, of.beside]).collect()));
    }
    pieces.push(sentence(said("suitability-people", &people)));
    let filled = filled_in(premises, proposed, words).into_iter().map(|(name, value)| Told::one(name, value));
    pieces.push(Piece::Told(filled.collect()));
    pieces.push(quiet(rate_said(page, words)));
    pieces
}

/// How it was made: the files, the kinds of the recipe's steps, and what closes a case by how many steps it is.
fn made(head: &PaperHead, of: &Reported, words: &Words) -> Vec<Told> {
    let files = match of.files {
        Some(files) => files_told(files, words),
        None => Told::one(words.text("report-files"), words.text("suitability-report-files")),
    };
    let recipe = recipe_lines(of.recipe, |step| words.text(StepKind::of(step).name_key()), words);
    let closing = match of.closing {
        Some(closing) => words.with("suitability-report-closing", &[("n", closing.steps.len().into())]),
        None => words.text("suitability-note-closing"),
    };
    vec![
        files,
        Told { name: words.text("report-recipe"), lines: recipe },
        Told::one(words.text("report-closing"), closing),
        Told::one(words.text("report-version"), head.version.clone()),
    ]
}
