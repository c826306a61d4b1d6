//! Cases by how often they change the person and the group.

use crate::present::Words;
use crate::protocol::{CaseRule, ChangesFigures, HandoverPage, Shown};

/// A number of changes, and the cases with so many; none where it stands with more changes, or none are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChangesRow {
    pub changes: String,
    pub of_person: Option<Shown<u32>>,
    pub of_group: Option<Shown<u32>>,
    /// How many changes the row is of at least, and at most where it does not stand for more.
    bounds: (u32, Option<u32>),
}

impl ChangesRow {
    /// The cases with so many changes of a column; none where there is no such case, or it is not told how many.
    pub fn rule(&self, column: Option<&String>, cases: Option<Shown<u32>>) -> Option<CaseRule> {
        cases?.number().filter(|&cases| cases > 0)?;
        let (least, most) = self.bounds;
        Some(CaseRule::ValueChanges { attribute: column?.clone(), least: Some(least), most })
    }
}

/// A row for every number of changes, «3 eller flere» by itself where a list ends so.
pub fn changes_rows(page: &HandoverPage, words: &Words) -> Vec<ChangesRow> {
    let of_person = page.person_changes.as_ref();
    let of_group = page.groups.as_ref().map(|groups| &groups.changes);
    let lists = || [of_person, of_group].into_iter().flatten();
    let last = lists().map(|list| list.cases.len()).max().unwrap_or(0);
    let mut rows = Vec::new();
    for n in 0..last {
        for is_open in [false, true] {
            let ends_so = |list: &ChangesFigures| list.last_is_open && n + 1 == list.cases.len();
            let of = |list: &ChangesFigures| list.cases.get(n).copied().filter(|_| ends_so(list) == is_open);
            let (person, group) = (of_person.and_then(of), of_group.and_then(of));
            if person.is_some() || group.is_some() {
                let key = if is_open { "handovers-changes-or-more" } else { "handovers-changes" };
                rows.push(ChangesRow {
                    changes: words.with(key, &[("n", n.into())]),
                    of_person: person,
                    of_group: group,
                    bounds: (n as u32, (!is_open).then_some(n as u32)),
                });
            }
        }
    }
    rows
}
