//! How variants read: the sentence over the list, and the list as a table that can be saved.

use crate::engine::export::{Cell, Column, Table};
use crate::present::time::{measured_said, measuring};
use crate::present::{Words, numbers};
use crate::protocol::{VariantFigures, VariantPage, VariantsOnMapPage};

/// How many of the commonest variants the sentence is about.
const TOP: usize = 10;

/// What the commonest variants say, and what milestones make of it.
pub struct Coverage {
    pub said: String,
    pub beside: String,
}

/// «De ti hyppigste forløb dækker 60,0 % af sagerne.»; none where no variant may be told of.
pub fn coverage(page: &VariantPage, words: &Words) -> Option<Coverage> {
    let top = page.coverage.len().min(TOP);
    let percent = |share: f64| numbers::percent(share, 1, words.language());
    let share_of = |coverage: &[f64]| coverage.get(coverage.len().min(TOP).checked_sub(1)?).copied();
    let share = share_of(&page.coverage)?;
    let is_told_by_milestones = !page.coverage_of_steps.is_empty() || page.variants != page.variants_of_steps;
    let key = if is_told_by_milestones { "variants-said-milestones" } else { "variants-said" };
    let said = words.with(key, &[("top", top.into()), ("share", percent(share).into())]);
    let beside = match share_of(&page.coverage_of_steps) {
        Some(of_steps) => words.with(
            "variants-why-milestones",
            &[
                ("all", page.variants_of_steps.into()),
                ("top", page.coverage_of_steps.len().min(TOP).into()),
                ("share", percent(of_steps).into()),
                ("variants", page.variants.into()),
            ],
        ),
        None => {
            let facts = [("cases", numbers::shown(page.cases, words).into()), ("variants", page.variants.into())];
            let counted = words.with("variants-of-steps", &facts);
            // Where the ten commonest say little, so would the list.
            match !is_told_by_milestones && share < 0.2 && page.variants > 50 {
                true => format!("{counted} {}", words.text("variants-one-each")),
                false => counted,
            }
        }
    };
    Some(Coverage { said, beside })
}

/// The names of a variant's steps.
pub fn steps<'a>(page: &'a VariantPage, row: &VariantFigures) -> Vec<&'a str> {
    row.steps.iter().filter_map(|&step| page.names.get(usize::from(step))).map(String::as_str).collect()
}

/// The rows that are shown, for a file or the clipboard.
pub fn saved_table(page: &VariantPage, words: &Words) -> Table {
    let keys = [
        ("variants-no", true),
        ("variants-steps-joined", false),
        ("variants-cases", true),
        ("variants-share-percent", true),
        ("variants-cumulated-percent", true),
        ("variants-median-hours", true),
        ("variants-p90-hours", true),
        ("variants-count", true),
    ];
    let row = |row: &VariantFigures| {
        vec![
            Cell::Whole(i64::from(row.rank)),
            Cell::Text(steps(page, row).join(" → ")),
            row.cases.number().map_or(Cell::Empty, |cases| Cell::Whole(i64::from(cases))),
            Cell::Decimal(row.share * 100.0, 2),
            Cell::Decimal(row.cumulated * 100.0, 2),
            numbers::hours(row.median_millis),
            numbers::hours(row.p90_millis),
            Cell::Whole(i64::from(row.variants)),
        ]
    };
    let mut notes = vec![words.with("variants-saved-rows", &[("n", page.rows.len().into())])];
    notes.extend(further(page, words));
    notes.extend(folded(page, words));
    notes.push(format!("{}.", measuring(&page.measured.measure, page.measured.clock, words)));
    notes.extend(measured_said(&page.measured, words));
    Table {
        columns: keys.map(|(key, numeric)| Column { name: words.text(key), numeric }).to_vec(),
        rows: page.rows.iter().map(row).collect(),
        notes,
    }
}

/// What is told of the rare variants.
pub fn folded(page: &VariantPage, words: &Words) -> Option<String> {
    page.folded.map(|folded| {
        let facts = [("n", folded.variants.into()), ("cases", numbers::shown(folded.cases, words).into())];
        words.with("variants-folded", &facts)
    })
}

/// What is told of the rarer ones below the rows.
pub fn further(page: &VariantPage, words: &Words) -> Option<String> {
    page.further.map(|further| {
        let cases = further.cases.number().zip(page.cases.number()).filter(|&(_, all)| all > 0);
        let share = cases.map(|(cases, all)| f64::from(cases) / f64::from(all));
        let share = share.map_or("–".to_owned(), |share| numbers::percent(share, 1, words.language()));
        let cases = numbers::shown(further.cases, words);
        words
            .with("variants-rarer", &[("n", further.variants.into()), ("cases", cases.into()), ("share", share.into())])
    })
}

/// «Kortet viser 7 varianter, 312 af 450 sager (69 %).»
pub fn on_map(page: &VariantsOnMapPage, words: &Words) -> String {
    if page.variants == 0 {
        return words.text("variants-map-none");
    }
    words.with(
        "variants-map-says",
        &[
            ("n", page.variants.into()),
            ("cases", numbers::shown(page.cases, words).into()),
            ("all", numbers::shown(page.all_cases, words).into()),
            ("share", numbers::percent(page.share, 0, words.language()).into()),
        ],
    )
}
