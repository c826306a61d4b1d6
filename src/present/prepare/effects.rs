//! What a step did: events and cases before and after, and how many events it changed.

use crate::present::{Words, numbers};
use crate::protocol::{StepEffect, TopShare};

/// A count before and after a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    pub before: String,
    pub after: String,
    pub differs: bool,
}

/// Events and cases before and after.
pub fn changes(effect: &StepEffect, words: &Words) -> (Change, Change) {
    let whole = |count: u64| numbers::whole(count, words.language());
    let change =
        |before: u64, after: u64| Change { before: whole(before), after: whole(after), differs: before != after };
    (change(effect.events_before, effect.events_after), change(effect.cases_before, effect.cases_after))
}

/// «1.204 hændelser ændret · 12 tilføjet»; nothing where the counts say it all.
pub fn changed(effect: &StepEffect, words: &Words) -> String {
    let counted = |key: &str, count: u64| (count > 0).then(|| words.with(key, &[("n", count.into())]));
    let parts = [
        counted("prepare-changed", effect.changed_events),
        counted("prepare-dropped", effect.dropped_events),
        counted("prepare-added", effect.added_events),
        counted("prepare-emptied", effect.emptied_cases),
    ];
    let said: Vec<String> = parts.into_iter().flatten().collect();
    if said.is_empty() { words.text("prepare-no-effect") } else { said.join(" · ") }
}

/// The share of cases that the ten commonest variants hold, with the number of variants.
pub fn top_share(share: &TopShare, words: &Words) -> String {
    let part = share.cases_in_top as f64 / (share.cases as f64).max(1.0);
    let facts = [
        ("share", numbers::percent(part, 1, words.language()).into()),
        ("variants", numbers::whole(share.variants, words.language()).into()),
    ];
    words.with("prepare-top-share", &facts)
}
