//! Merged cases: cases that end because they went on under another number.

use super::{Evidence, Suggestion};
use crate::engine::log::EventLog;
use crate::engine::ordering;
use crate::engine::prepare::CaseCondition;
use crate::engine::prepare::case_condition::last;
use crate::engine::prepare::step::Step;

/// Merged cases are the exception: at most one case in so many.
const CASES_ONE_IN: u64 = 5;
/// What the last status says, in Danish and English systems.
const MERGED: [&str; 7] = ["flettet", "sammenlagt", "dublet", "duplikat", "merged", "duplicate", "duplicated"];
/// A longer name is a sentence about something else.
const WORDS_AT_MOST: usize = 4;

/// Dropping the cases whose last activity says that they were merged into another, as a whole word.
///
/// Nothing is proposed where more than a fifth of the cases end so.
pub(super) fn suggest(log: &EventLog) -> Option<Suggestion> {
    let says_merged: Vec<bool> =
        (0..log.activity_codes() as u16).map(|code| is_merged(log.activity_name(code))).collect();
    let mut ends = vec![0u64; log.activity_codes()];
    for event in (0..log.case_count() as u32).filter_map(|case| last(log, case)) {
        ends[log.activity()[event] as usize] += 1;
    }
    let found = (1..ends.len()).filter(|&code| says_merged[code] && ends[code] > 0);
    let mut activities: Vec<String> = found.clone().map(|code| log.activity_name(code as u16).to_owned()).collect();
    let (cases, of_cases) = (found.map(|code| ends[code]).sum::<u64>(), log.case_count() as u64);
    ordering::sort(&mut activities);
    (cases > 0 && cases * CASES_ONE_IN <= of_cases).then_some(Suggestion {
        step: Step::DropCases { when: CaseCondition::LastActivity(activities) },
        evidence: Evidence::MergedCases { cases, of_cases },
    })
}

fn is_merged(name: &str) -> bool {
    let words = name.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.clone().count() <= WORDS_AT_MOST && words.map(str::to_lowercase).any(|word| MERGED.contains(&word.as_str()))
}

#[cfg(test)]
mod tests {
    use super::is_merged;

    #[test]
    fn whole_words_of_short_names_count() {
        for name in ["Flettet", "DUPLICATE", "Lukket som dublet", "Closed (merged)"] {
            assert!(is_merged(name), "{name}");
        }
        for name in ["Flettebrev sendt", "Emerged", "Borger spurgt om et duplikat af brevet", ""] {
            assert!(!is_merged(name), "{name}");
        }
    }
}
