//! How good the data is, as a report tells it: rows read and turned away, what was repaired, period, equal times.
//!
//! Of a log about persons no small count of rows leaves, and no line number: a rejected row can be one person's.

use super::Told;
use crate::present::suitability::{VerdictSaid, verdict_said};
use crate::present::{Words, dates, findings, numbers, personal};
use crate::protocol::{ImportReport, LogPrivacy, LogSummary, Subjects, Treatment, VerdictTold};

/// What the account of the files says, without what could point at a person.
pub fn quality(
    report: &ImportReport,
    summary: &LogSummary,
    privacy: LogPrivacy,
    treatments: &[Treatment],
    verdict: Option<&VerdictTold>,
    words: &Words,
) -> Vec<Told> {
    let number = |count: u64| numbers::whole(count, words.language());
    let least = privacy.least_shown.map_or(0, u64::from);
    let is_told = |count: u64| count == 0 || count >= least;
    let rejected: u64 = report.rejected.iter().map(|rejected| rejected.count).sum();
    let mut told = Vec::new();
    let lines = match verdict {
        Some(verdict) => {
            let VerdictSaid { word, why, .. } = verdict_said(verdict, words);
            vec![word, why]
        }
        None => vec![words.text("suitability-state-unknown")],
    };
    told.push(Told { name: words.text("suitability-title"), lines });
    let mut tell = |key: &str, line: String| told.push(Told::one(words.text(key), line));
    if report.rows > 0 {
        if is_told(rejected) {
            tell("data-rows", number(report.rows));
            tell("data-events-usable", number(report.events));
        }
        tell("data-rejected-all", if is_told(rejected) { number(rejected) } else { few(least, words) });
    }
    if is_told(rejected) && rejected > 0 {
        // The last reason is the rest of the sum: one small count hides all of them.
        let each_told = report.rejected.iter().all(|rejected| is_told(rejected.count));
        let reason = |rejected: &crate::protocol::RejectedRows| match each_told {
            true => format!("{}: {}", findings::reason(rejected.reason, words), number(rejected.count)),
            false => findings::reason(rejected.reason, words),
        };
        told.push(Told {
            name: words.text("report-rejected-why"),
            lines: report.rejected.iter().filter(|rejected| rejected.count > 0).map(reason).collect(),
        });
    }
    let found = match (privacy.subjects, report.findings.as_slice()) {
        (_, []) => vec![words.text("report-found-none")],
        (Subjects::NotPersonal, found) => found.iter().map(|of| plain(&findings::sentence(of, &[], words))).collect(),
        (_, found) => vec![words.with("report-found-kept", &[("n", found.len().into())])],
    };
    told.push(Told { name: words.text("report-found"), lines: found });
    let mut tell = |key: &str, line: String| told.push(Told::one(words.text(key), line));
    if let Some((first, last)) = summary.first.zip(summary.last) {
        tell("data-period", dates::period(first, last, words));
    }
    let tied = u64::from(summary.tied_events);
    tell("report-tied", if is_told(tied) { number(tied) } else { few(least, words) });
    tell(
        "report-small",
        match privacy.least_shown {
            Some(least) => words.with("report-small-hidden", &[("n", least.into())]),
            None => words.text("report-small-shown"),
        },
    );
    told.push(Told { name: words.text("report-treated"), lines: treated(treatments, words) });
    told
}

/// «færre end 5».
fn few(least: u64, words: &Words) -> String {
    words.with("report-few", &[("n", least.into())])
}

/// Each treatment with the number of columns it was given, in the order of the columns.
fn treated(treatments: &[Treatment], words: &Words) -> Vec<String> {
    let mut counted: Vec<(&'static str, usize)> = Vec::new();
    for key in
        treatments.iter().filter(|treatment| **treatment != Treatment::Keep).map(|of| personal::treatment_key(*of))
    {
        match counted.iter_mut().find(|(known, _)| *known == key) {
            Some((_, count)) => *count += 1,
            None => counted.push((key, 1)),
        }
    }
    if counted.is_empty() {
        return vec![words.text("report-treated-none")];
    }
    let one = |(key, count): (&str, usize)| {
        words.with("report-treated-columns", &[("what", words.text(key).into()), ("n", count.into())])
    };
    counted.into_iter().map(one).collect()
}

/// A sentence without the marks that stand for heavy letters.
fn plain(sentence: &str) -> String {
    ["<b>", "</b>", "<kbd>", "</kbd>", "<code>", "</code>"]
        .iter()
        .fold(sentence.to_owned(), |text, mark| text.replace(mark, ""))
}
