//! The registration handbook: what was written of every activity, and beside it how the log keeps to it.

use crate::engine::export::{Cell, Column, Table};
use crate::present::{Words, durations, numbers};
use crate::protocol::{ActivityAdherence, AdherencePage, HandbookEntry, LagFigures};

/// What the log says of the registration of an activity, one sentence after the other.
pub fn adherence_said(of: &ActivityAdherence, words: &Words) -> Vec<String> {
    let shown = |count| numbers::shown(count, words).into();
    let written = of.also_written.iter().map(|(label, events)| {
        words.with("validation-also-written", &[("label", label.as_str().into()), ("n", shown(*events))])
    });
    let missing = of.missing.iter().map(|(column, events)| {
        words.with(
            "validation-missing",
            &[("column", column.as_str().into()), ("n", shown(*events)), ("of", shown(of.events))],
        )
    });
    let lag = |lag: LagFigures| {
        let facts = [
            ("median", durations::medium(lag.median_millis, words).into()),
            ("late", shown(lag.over_a_day)),
            ("before", shown(lag.before)),
            ("n", shown(lag.events)),
        ];
        words.with("validation-lag", &facts)
    };
    let said: Vec<String> = written.chain(missing).chain(of.lag.map(lag)).collect();
    if said.is_empty() { vec![words.text("validation-no-deviation")] } else { said }
}

/// The handbook as a table, every activity of the log in its order.
pub fn handbook_table(entries: &[HandbookEntry], page: &AdherencePage, words: &Words) -> Table {
    const HEADS: [&str; 6] = [
        "validation-activity",
        "validation-means",
        "validation-who",
        "validation-when",
        "validation-field",
        "validation-adherence",
    ];
    let row = |of: &ActivityAdherence| {
        let none = HandbookEntry::default();
        let entry = entries.iter().find(|entry| entry.activity == of.name).unwrap_or(&none);
        let said = adherence_said(of, words).join(" ");
        [&of.name, &entry.means, &entry.who, &entry.when, &entry.field, &said]
            .map(|text| Cell::Text(text.clone()))
            .into()
    };
    Table {
        columns: HEADS.map(|key| Column { name: words.text(key), numeric: false }).into(),
        rows: page.activities.iter().map(row).collect(),
        notes: Vec::new(),
    }
}
