//! The sentence over the hand-overs, what is said of the groups, and why there are none.

use crate::present::{Words, numbers};
use crate::protocol::{ChangesFigures, GroupFigures, HandoverPage, Shown};

/// «11.240 overdragelser i 9.000 sager», and how many of the cases have one.
pub struct Sentence {
    pub said: String,
    pub beside: String,
}

/// How often cases change the group, or the person where no groups may be told of; none where neither is known.
pub fn sentence(page: &HandoverPage, words: &Words) -> Option<Sentence> {
    let (found, [counted, nobody, hidden]) = match (&page.groups, &page.person_changes) {
        (Some(groups), _) => (&groups.changes, ["handovers-said", "handovers-said-nobody", "handovers-said-hidden"]),
        (None, Some(changes)) => (changes, ["handovers-person", "handovers-person-nobody", "handovers-person-hidden"]),
        (None, None) => return None,
    };
    let all = ("all", numbers::shown(page.cases, words).into());
    let said = match found.changes {
        Shown::Number(0) => words.with(nobody, &[all]),
        Shown::Number(n) => words.with(counted, &[("n", n.into()), all]),
        _ => words.with(hidden, &[all]),
    };
    let share = with_change(page, found).filter(|(cases, _)| *cases > 0).map(|(cases, all)| {
        let share = numbers::percent(f64::from(cases) / f64::from(all.max(1)), 1, words.language());
        words.with("handovers-share", &[("n", cases.into()), ("share", share.into())])
    });
    Some(Sentence { said, beside: share.unwrap_or_default() })
}

/// Cases with a change, and all cases; none where the cases without one do not stand by themselves.
fn with_change(page: &HandoverPage, found: &ChangesFigures) -> Option<(u32, u32)> {
    let stands_alone = found.cases.len() > 1 || !found.last_is_open;
    let without = found.cases.first().filter(|_| stands_alone)?.number()?;
    let all = page.cases.number()?;
    Some((all.saturating_sub(without), all))
}

/// What is to be known of the groups that are told of.
pub fn notes(groups: &GroupFigures, words: &Words) -> Vec<String> {
    let mut said = Vec::new();
    if groups.others > 0 {
        said.push(words.with("handovers-others-are", &[("n", groups.others.into())]));
    }
    if groups.too_few_persons > 0 {
        said.push(words.with("handovers-too-few", &[("n", groups.too_few_persons.into())]));
    }
    if groups.events_without_group != Shown::Number(0) {
        let n = numbers::shown(groups.events_without_group, words);
        said.push(words.with("handovers-without-group", &[("n", n.into())]));
    }
    said.extend(groups.hidden.map(|hidden| numbers::hidden_note(hidden, words)));
    said
}

/// Why no groups are told of, and what can be done; none where they are.
pub fn why_no_groups(page: &HandoverPage, words: &Words) -> Option<Vec<String>> {
    if page.groups.is_some() {
        return None;
    }
    let mut said = Vec::new();
    if !page.too_few_persons.is_empty() {
        let columns = page.too_few_persons.join(", ");
        said.push(words.with("handovers-columns-too-few", &[("columns", columns.into())]));
    }
    said.push(match (&page.person, page.offered.is_empty()) {
        (_, false) => words.text("handovers-choose"),
        (Some(person), true) => words.with("handovers-only-persons", &[("column", person.as_str().into())]),
        (None, true) => words.text("handovers-nobody-known"),
    });
    Some(said)
}
