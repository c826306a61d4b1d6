//! What was counted for a suggestion, in a sentence.

use super::sentences::with_others;
use crate::present::{Language, Words};
use crate::protocol::{Evidence, InBoth, ProfileReason, SpellingReason};

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
        Evidence::OfProfile { profile, reason, events } => {
            let (key, warning) = match reason {
                ProfileReason::Names => ("prepare-why-profile-names", ""),
                ProfileReason::Milestones => ("prepare-why-profile-milestones", ""),
                ProfileReason::Trap { warning, .. } => ("prepare-why-profile-trap", in_language(warning, words)),
            };
            let facts = [("profile", profile.as_str().into()), ("n", (*events).into()), ("warning", warning.into())];
            words.with(key, &facts)
        }
        Evidence::Gaps { cases, gaps, longest_other_days } => words.with(
            "prepare-why-gaps",
            &[("cases", (*cases).into()), ("gaps", (*gaps).into()), ("days", (*longest_other_days).into())],
        ),
    }
}

fn in_language<'a>(text: &'a InBoth, words: &Words) -> &'a str {
    match words.language() {
        Language::Danish => &text.da,
        Language::English => &text.en,
    }
}
