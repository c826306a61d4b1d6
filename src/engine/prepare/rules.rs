//! Rules that find an activity in a text: what the text contains, begins with, is, or looks like.

use crate::engine::log::EventLog;
use crate::engine::ordering::sort_by;
use crate::engine::table::EMPTY;
use regex_lite::Regex;
use serde::{Deserialize, Serialize};

/// One rule. In JSON: `{ "how": "contains", "text": "samtale", "activity": "Samtale" }`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TextRule {
    pub how: TextMatch,
    pub text: String,
    /// The activity of events whose text the rule catches.
    pub activity: String,
}

/// How a rule looks at a text. Capital and small letters are the same, Danish ones too.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TextMatch {
    Contains,
    StartsWith,
    /// Blanks at the ends of the text do not matter.
    Equals,
    /// A regular expression of the crate `regex-lite` that is found anywhere in the text.
    ///
    /// Text and expression are made small letters first; in the expression the letter after a backslash and the flags
    /// of a group stay as they are. So `\W` is still what is no letter, and `[A-Å]` is `[a-å]`. The classes `\w`, `\d`,
    /// `\s` and `\b` know ASCII only: a Danish word is `[a-zæøå]+`.
    Regex,
}

/// Rules in order, ready to be asked.
///
/// ```
/// use spor::engine::prepare::{TextMatch, TextRule, TextRules};
/// let rule = |how, text: &str, activity: &str| TextRule { how, text: text.into(), activity: activity.into() };
/// let rules = TextRules::new(&[
///     rule(TextMatch::Contains, "LÆGE", "Attest"),
///     rule(TextMatch::Regex, r"^ny\b|\bopr[eæ]t", "Oprettet"),
/// ]);
/// assert_eq!(rules.first_match("Lægeerklæring: ny"), Some(0));
/// assert_eq!(rules.first_match("Sag OPRÆTTET"), Some(1));
/// assert_eq!(rules.first_match("nyt brev"), None);
/// ```
pub struct TextRules {
    rules: Vec<Compiled>,
}

enum Compiled {
    Contains(String),
    StartsWith(String),
    Equals(String),
    Regex(Regex),
    /// Cannot be read as a regular expression, and catches nothing.
    Bad,
    /// Names no activity, and catches nothing.
    Nameless,
}

impl TextRules {
    /// Makes the rules ready. A regular expression that cannot be read catches nothing (see [`bad`](Self::bad)), and
    /// neither does a rule without an activity.
    pub fn new(rules: &[TextRule]) -> TextRules {
        let compile = |rule: &TextRule| match rule.how {
            _ if rule.activity.is_empty() => Compiled::Nameless,
            TextMatch::Contains => Compiled::Contains(rule.text.to_lowercase()),
            TextMatch::StartsWith => Compiled::StartsWith(rule.text.to_lowercase()),
            TextMatch::Equals => Compiled::Equals(rule.text.trim().to_lowercase()),
            TextMatch::Regex => Regex::new(&small_letters(&rule.text)).map_or(Compiled::Bad, Compiled::Regex),
        };
        TextRules { rules: rules.iter().map(compile).collect() }
    }

    /// The place (from 0) of the first rule that catches `text`.
    pub fn first_match(&self, text: &str) -> Option<usize> {
        let text = text.to_lowercase();
        self.rules.iter().position(|rule| match rule {
            Compiled::Contains(part) => text.contains(part),
            Compiled::StartsWith(begin) => text.starts_with(begin),
            Compiled::Equals(whole) => text.trim() == whole,
            Compiled::Regex(regex) => regex.is_match(&text),
            Compiled::Bad | Compiled::Nameless => false,
        })
    }

    /// Places of rules whose regular expression cannot be read.
    pub fn bad(&self) -> impl Iterator<Item = usize> + '_ {
        self.rules.iter().enumerate().filter(|(_, rule)| matches!(rule, Compiled::Bad)).map(|(place, _)| place)
    }
}

/// A regular expression in small letters, but for what a capital letter means something in.
fn small_letters(pattern: &str) -> String {
    let mut small = String::with_capacity(pattern.len());
    let mut rest = pattern.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            '\\' => {
                small.push(c);
                small.extend(rest.next());
            }
            '(' if rest.peek() == Some(&'?') => {
                small.push(c);
                while let Some(flag) = rest.next_if(|c| !matches!(c, ':' | ')' | '<')) {
                    small.push(flag);
                }
            }
            c => small.extend(c.to_lowercase()),
        }
    }
    small
}

/// What rules catch of the texts of a log, and what they do not: the list to go through.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RuleCoverage {
    /// Rows that each rule catches, after those before it.
    pub rows_by_rule: Vec<u64>,
    pub covered_rows: u64,
    pub uncovered_rows: u64,
    /// Texts that no rule catches: most rows first, ties by text.
    pub uncovered: Vec<UncoveredText>,
    /// Places of rules whose regular expression cannot be read.
    pub bad_rules: Vec<usize>,
}

/// A text that no rule catches.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct UncoveredText {
    pub text: String,
    pub rows: u64,
}

/// What `rules` catch of `texts`, each a text and the number of rows that have it. No texts give zeros.
pub fn coverage<'a>(rules: &[TextRule], texts: impl IntoIterator<Item = (&'a str, u64)>) -> RuleCoverage {
    let compiled = TextRules::new(rules);
    let mut found = RuleCoverage { rows_by_rule: vec![0; rules.len()], ..RuleCoverage::default() };
    found.bad_rules = compiled.bad().collect();
    for (text, rows) in texts {
        match compiled.first_match(text) {
            Some(rule) => {
                found.rows_by_rule[rule] += rows;
                found.covered_rows += rows;
            }
            None => {
                found.uncovered_rows += rows;
                found.uncovered.push(UncoveredText { text: text.to_string(), rows });
            }
        }
    }
    sort_by(&mut found.uncovered, |a, b| b.rows.cmp(&a.rows).then_with(|| a.text.cmp(&b.text)));
    found
}

/// The distinct texts of an attribute (of the activities, when none is named) and how many events have each, for
/// [`coverage`]. The missing value is the empty text; none when the log has no such attribute.
pub fn texts_of<'a>(log: &'a EventLog, attribute: Option<&str>) -> Option<Vec<(&'a str, u64)>> {
    let (counts, dictionary) = match attribute {
        None => (log.events_by_activity(), &log.activities),
        Some(name) => {
            let attribute = super::steps::find_attribute(log, name)?;
            let mut counts = vec![0; attribute.dictionary.len()];
            for code in log.codes_by_event(attribute) {
                counts[code as usize] += 1;
            }
            (counts, &*attribute.dictionary)
        }
    };
    let texts = (EMPTY..).zip(counts).filter(|&(_, events)| events > 0);
    Some(texts.map(|(code, events)| (dictionary.text(code), events)).collect())
}
