//! Test cases: cases that say of themselves in a column of categories that they are a test.

use super::{Evidence, Suggestion};
use crate::engine::log::{Attribute, AttributeUse, EventLog};
use crate::engine::ordering;
use crate::engine::prepare::case_condition::CaseCondition;
use crate::engine::prepare::effect::Outcome;
use crate::engine::prepare::step::Step;

/// A column of categories has no more values than this.
const VALUES_AT_MOST: usize = 500;
/// Test cases are the exception: at most one case in so many.
const CASES_ONE_IN: u64 = 5;
/// What a value must say to be a test …
const TEST_WORDS: [&str; 6] = ["test", "tests", "testsag", "testsager", "testticket", "testcase"];
/// … and what it may say beside it: «Blood test» and «Test af alarm» are things that are done.
const BESIDE: [&str; 7] = ["sag", "sager", "ticket", "tickets", "case", "cases", "data"];

/// Dropping the cases with a value that says «test», of the column in which most cases have one (ties: the first).
///
/// Only whole words count, capitals or not. Columns of people and of life cycles are not looked at, nor columns with
/// more than 500 values; nothing is proposed where more than a fifth of the cases would be tests.
pub(super) fn suggest(log: &EventLog) -> Option<Suggestion> {
    let mut best: Option<(u64, CaseCondition)> = None;
    for attribute in log.attributes().iter().filter(|attribute| is_of_categories(attribute)) {
        let texts = (1..attribute.dictionary.len() as u32).map(|code| attribute.dictionary.text(code));
        let mut values: Vec<String> = texts.filter(|text| says_test(text)).map(str::to_owned).collect();
        if values.is_empty() {
            continue;
        }
        ordering::sort(&mut values);
        let when = CaseCondition::Attribute { name: attribute.name.clone(), values };
        let holds = when.holds(log, &mut Outcome::default())?;
        let cases = holds.iter().filter(|&&holds| holds).count() as u64;
        if cases > best.as_ref().map_or(0, |(most, _)| *most) {
            best = Some((cases, when));
        }
    }
    let (cases, when) = best?;
    let of_cases = log.case_count() as u64;
    (cases * CASES_ONE_IN <= of_cases)
        .then_some(Suggestion { step: Step::DropCases { when }, evidence: Evidence::TestCases { cases, of_cases } })
}

fn is_of_categories(attribute: &Attribute) -> bool {
    attribute.used_as == AttributeUse::Plain && attribute.dictionary.len() <= VALUES_AT_MOST + 1
}

fn says_test(value: &str) -> bool {
    let mut is_test = false;
    let mut words = value.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
    words.all(|word| {
        let word = word.to_lowercase();
        let is_test_word = TEST_WORDS.contains(&word.as_str());
        is_test |= is_test_word;
        is_test_word || BESIDE.contains(&word.as_str()) || word.chars().all(char::is_numeric)
    }) && is_test
}

#[cfg(test)]
mod tests {
    use super::says_test;

    #[test]
    fn only_what_says_nothing_but_test_is_one() {
        for value in ["TEST", "test", "Test-sag 2", "Testsag", " [test] "] {
            assert!(says_test(value), "{value}");
        }
        for value in ["Blood test", "Test af alarm", "Attest", "Protest", "Sag 2", "", "COVID-test"] {
            assert!(!says_test(value), "{value}");
        }
    }
}
