//! What was counted for a suggestion, in a sentence.

use super::sentences::{second_as_read, with_others};
use crate::present::{Language, Words};
use crate::protocol::{Evidence, InBoth, ProfileReason, Renaming, SpellingReason};

/// Why the step is proposed.
pub fn evidence(evidence: &Evidence, words: &Words) -> String {
    match evidence {
        Evidence::Duplicates { events } => words.with("prepare-why-duplicates", &[("n", (*events).into())]),
        Evidence::MidnightInUtc { events, against } => {
            words.with("prepare-why-midnight", &[("n", (*events).into()), ("against", (*against).into())])
        }
        Evidence::Spellings { variants } => {
            let named: Vec<String> = variants
                .iter()
                .take(3)
                .map(|variant| {
                    let reason = words.text(match variant.reason {
                        SpellingReason::Mojibake => "prepare-why-mojibake",
                        SpellingReason::SameLetters => "prepare-why-same-letters",
                        SpellingReason::Letters(1) => "prepare-why-one-letter",
                        SpellingReason::Letters(_) => "prepare-why-two-letters",
                    });
                    format!("«{}» ~ «{}» ({reason})", variant.from, variant.to)
                })
                .collect();
            let named = with_others(named.join(", "), variants.len(), words);
            words.with("prepare-why-spellings", &[("n", variants.len().into()), ("pairs", named.into())])
        }
        Evidence::ClosePairs { minutes, pairs, cases } => words.with(
            "prepare-why-close",
            &[("minutes", (*minutes).into()), ("pairs", (*pairs).into()), ("cases", (*cases).into())],
        ),
        Evidence::OfProfile { profile, reason, events, cases } => {
            let (key, warning) = match reason {
                ProfileReason::Names => ("prepare-why-profile-names", ""),
                ProfileReason::Milestones => ("prepare-why-profile-milestones", ""),
                ProfileReason::Trap { warning, .. } if *cases > 0 => {
                    ("prepare-why-profile-trap-cases", in_language(warning, words))
                }
                ProfileReason::Trap { warning, .. } => ("prepare-why-profile-trap", in_language(warning, words)),
            };
            let count = if *cases > 0 { *cases } else { *events };
            let facts = [("profile", profile.as_str().into()), ("n", count.into()), ("warning", warning.into())];
            words.with(key, &facts)
        }
        Evidence::ClockInColumn { events, of_events } => {
            words.with("prepare-why-clock", &[("n", (*events).into()), ("of", (*of_events).into())])
        }
        Evidence::ExchangedTimes { events, of_events } => {
            words.with("prepare-why-exchanged", &[("n", (*events).into()), ("of", (*of_events).into())])
        }
        Evidence::LateRows { events, cases, of_events } => words.with(
            "prepare-why-late",
            &[("n", (*events).into()), ("cases", (*cases).into()), ("of", (*of_events).into())],
        ),
        Evidence::Restarts { cases, activity, begins, of_cases, .. } => words.with(
            "prepare-why-restarts",
            &[
                ("n", (*cases).into()),
                ("activity", activity.as_str().into()),
                ("begins", (*begins).into()),
                ("of", (*of_cases).into()),
            ],
        ),
        Evidence::Renamed { renamings } => {
            words.with("prepare-why-renamed", &[("pairs", renamed(renamings, words).into())])
        }
        Evidence::RenamedValues { attribute, renamings } => words.with(
            "prepare-why-renamed-values",
            &[("name", attribute.as_str().into()), ("pairs", renamed(renamings, words).into())],
        ),
        Evidence::NamesAmongCodes { attribute, events, of_events, .. } => words.with(
            "prepare-why-names-among-codes",
            &[("n", (*events).into()), ("of", (*of_events).into()), ("name", attribute.as_str().into())],
        ),
        Evidence::TestCases { cases, of_cases } => {
            words.with("prepare-why-test-cases", &[("n", (*cases).into()), ("of", (*of_cases).into())])
        }
        Evidence::MergedCases { cases, of_cases } => {
            words.with("prepare-why-merged-cases", &[("n", (*cases).into()), ("of", (*of_cases).into())])
        }
        Evidence::MassClosing { cases, activity, in_any_other } => words.with(
            "prepare-why-mass-closing",
            &[("n", (*cases).into()), ("activity", activity.as_str().into()), ("other", (*in_any_other).into())],
        ),
        Evidence::Gaps { cases, gaps, longest_other_days } => words.with(
            "prepare-why-gaps",
            &[("cases", (*cases).into()), ("gaps", (*gaps).into()), ("days", (*longest_other_days).into())],
        ),
    }
}

/// Which name is seen last when, and which one begins then.
fn renamed(renamings: &[Renaming], words: &Words) -> String {
    let pair = |renaming: &Renaming| {
        words.with(
            "prepare-why-renamed-pair",
            &[
                ("from", renaming.from.as_str().into()),
                ("n", renaming.from_events.into()),
                ("last", second_as_read(&renaming.from_last).into()),
                ("to", renaming.to.as_str().into()),
                ("first", second_as_read(&renaming.to_first).into()),
            ],
        )
    };
    let named: Vec<String> = renamings.iter().take(3).map(pair).collect();
    with_others(named.join("; "), renamings.len(), words)
}

fn in_language<'a>(text: &'a InBoth, words: &Words) -> &'a str {
    match words.language() {
        Language::Danish => &text.da,
        Language::English => &text.en,
    }
}
