//! What speaks for cases in several sources, as sentences.

use crate::present::Words;
use crate::protocol::LackingFollower;

/// What can be counted of cases in several sources, and what only someone who knows them can say.
pub(super) fn scattered_said(
    sources: u32,
    (cases, of): (Option<u32>, u32),
    lacking: Option<&LackingFollower>,
    words: &Words,
) -> String {
    let mut said = Vec::new();
    if sources > 1 {
        said.push(words.with("suitability-sources-files", &[("n", sources.into())]));
        said.push(cases_and(cases, of, words));
    }
    said.extend(lacking.map(|of| {
        let facts = [
            ("n", of.steps.into()),
            ("step", of.step.as_str().into()),
            ("events", of.events.into()),
            ("follower", of.follower.as_str().into()),
            ("times", of.follower_events.into()),
        ];
        words.with("suitability-sources-lacking", &facts)
    }));
    said.push(words.text(if said.is_empty() { "suitability-sources-said" } else { "suitability-sources-ask" }));
    said.join(" ")
}

/// How many of the cases have events of several sources.
fn cases_and(cases: Option<u32>, of: u32, words: &Words) -> String {
    let told = |cases: u32| words.with("suitability-sources-cases", &[("n", cases.into()), ("of", of.into())]);
    cases.map_or_else(|| words.text("suitability-few-cases"), told)
}
