//! What speaks for times that are not what the file says, as sentences that end in a question.

use crate::present::{Fact, Words, listed, numbers};
use crate::protocol::{DisplacedHours, FirstDays, HoursApart, SourceByName, SourcesApart, WhoseHours};

/// How times are written, and on which days they are.
pub(super) fn format_said(
    is_ambiguous: bool,
    other_spellings: u64,
    first_days: Option<&FirstDays>,
    words: &Words,
) -> String {
    let both = is_ambiguous.then(|| words.text("suitability-unanchored-both"));
    let written =
        (other_spellings > 0).then(|| words.with("suitability-unanchored-said", &[("n", other_spellings.into())]));
    let days = first_days.map(|of| {
        let share = numbers::percent(of.expected, 0, words.language());
        words.with("suitability-unanchored-days", &[("n", of.days.into()), ("share", share.into())])
    });
    [both, written, days].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

/// Clocks of two sources, and whether there are more.
pub(super) fn clocks_said(pairs: u32, most: &SourcesApart, words: &Words) -> String {
    let season = |key: &str, of: Option<HoursApart>| {
        let of = of?;
        let facts: [(&str, Fact); 3] =
            [("hours", u32::from(of.hours).into()), ("n", of.times.into()), ("of", of.of.into())];
        Some(words.with(key, &facts))
    };
    let lags = [("suitability-clocks-winter", most.winter), ("suitability-clocks-summer", most.summer)];
    let lags: Vec<String> = lags.into_iter().filter_map(|(key, of)| season(key, of)).collect();
    let facts = [
        ("n", pairs.into()),
        ("then", most.then.as_str().into()),
        ("later", source_said(&most.later, words).into()),
        ("first", most.first.as_str().into()),
        ("earlier", source_said(&most.earlier, words).into()),
        ("lags", listed(&lags, words).into()),
    ];
    words.with("suitability-clocks-said", &facts)
}

/// Hours that are displaced, and whether there are more.
pub(super) fn hours_said(displaced: u32, most: &DisplacedHours, words: &Words) -> String {
    let share = f64::from(most.outside) / f64::from(most.of.max(1));
    let facts = [
        ("n", displaced.into()),
        ("whose", whose_said(&most.whose, words).into()),
        ("outside", most.outside.into()),
        ("of", most.of.into()),
        ("share", numbers::percent(share, 1, words.language()).into()),
        ("hours", u32::from(most.shift.unsigned_abs()).into()),
    ];
    words.with(if most.shift < 0 { "suitability-displaced-late" } else { "suitability-displaced-early" }, &facts)
}

/// «fil 2», or what the column calls it.
pub fn source_said(source: &SourceByName, words: &Words) -> String {
    match source {
        SourceByName::File(number) => words.with("suitability-source-file", &[("n", (*number).into())]),
        SourceByName::Value { value, .. } => words.with("suitability-source-named", &[("name", value.as_str().into())]),
    }
}

/// Whose hours they are: of the log, a source or a step.
pub fn whose_said(whose: &WhoseHours, words: &Words) -> String {
    match whose {
        WhoseHours::Log => words.text("suitability-whose-log"),
        WhoseHours::Source(source) => source_said(source, words),
        WhoseHours::Step(name) => words.with("suitability-source-named", &[("name", name.as_str().into())]),
    }
}
