//! How rework reads: the sentence over the figures, the rows with the filter each stands for, and the table to save.

use crate::engine::export::{Cell, Column, Table};
use crate::engine::ordering::sort_by;
use crate::present::time::{in_hours, measured_said, measuring};
use crate::present::{Words, histogram, numbers};
use crate::protocol::{
    CaseRule, CasesAndTime, Filter, Gap, RepeatedActivity, Repetition, ReworkPage, Shown, ThereAndBack,
};
use std::cmp::Ordering;

/// «1.240 af 4.580 sager har et trin mere end én gang», and what share that is.
pub struct Sentence {
    pub said: String,
    pub beside: String,
}

pub fn sentence(page: &ReworkPage, words: &Words) -> Sentence {
    let all = ("all", numbers::shown(page.cases, words).into());
    let said = match page.with_rework.cases {
        Shown::Hidden => words.with("rework-said-hidden", &[all]),
        Shown::Number(0) => words.with("rework-said-nobody", &[all]),
        with => words.with("rework-said", &[("with", numbers::shown(with, words).into()), all]),
    };
    let percent = |share: f64| numbers::percent(share, 1, words.language());
    let share = page.with_rework.share.filter(|share| *share > 0.0);
    let share = share.map(|share| words.with("rework-share", &[("share", percent(share).into())]));
    let never = (page.never_repeated > 0).then(|| words.with("rework-never", &[("n", page.never_repeated.into())]));
    Sentence { said, beside: share.into_iter().chain(never).collect::<Vec<_>>().join(" ") }
}

/// The columns of the table of steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StepColumn {
    Name,
    Cases,
    Share,
    Extra,
    SelfLoops,
    Returns,
}

impl StepColumn {
    /// All of them with the keys of their names and of what they mean.
    pub const ALL: [(StepColumn, &'static str, &'static str); 6] = [
        (StepColumn::Name, "rework-step", "rework-step"),
        (StepColumn::Cases, "rework-cases", "rework-cases-is"),
        (StepColumn::Share, "rework-share-of", "rework-share-is"),
        (StepColumn::Extra, "rework-extra", "rework-extra-is"),
        (StepColumn::SelfLoops, "rework-self", "rework-self-is"),
        (StepColumn::Returns, "rework-return", "rework-return-is"),
    ];
}

/// The steps by a column; hidden numbers stand last either way, and equal ones as they came.
pub fn sorted(page: &ReworkPage, by: StepColumn, descending: bool) -> Vec<&RepeatedActivity> {
    let number = |of: &RepeatedActivity| match by {
        StepColumn::Name => None,
        StepColumn::Cases | StepColumn::Share => of.cases.number(),
        StepColumn::Extra => of.extra_events.number(),
        StepColumn::SelfLoops => of.self_loops.number(),
        StepColumn::Returns => of.returns.number(),
    };
    let turned = |order: Ordering| if descending { order.reverse() } else { order };
    let mut rows: Vec<&RepeatedActivity> = page.activities.iter().collect();
    sort_by(&mut rows, |a, b| match (by, number(a), number(b)) {
        (StepColumn::Name, ..) => turned(a.name.to_lowercase().cmp(&b.name.to_lowercase())),
        (_, Some(a), Some(b)) => turned(a.cmp(&b)),
        (_, a, b) => a.is_none().cmp(&b.is_none()),
    });
    rows
}

/// The cases in which a step happens twice or more.
pub fn cases_of_step(of: &RepeatedActivity) -> CaseRule {
    CaseRule::Repeats { activity: Some(of.name.clone()), how: Repetition::Times, at_least: 2 }
}

/// The cases with a step that happens twice or more, or those without one.
pub fn cases_of_side(has_rework: bool) -> Filter {
    let again = Filter::from(CaseRule::Repeats { activity: None, how: Repetition::Times, at_least: 2 });
    if has_rework { again } else { again.turned() }
}

/// The cases that go there and back so.
pub fn cases_of_pair(pair: &ThereAndBack) -> CaseRule {
    let steps = [&pair.from, &pair.to, &pair.from].map(|name| vec![name.clone()]).to_vec();
    CaseRule::Chain { steps, gaps: vec![Gap::Directly; 2] }
}

/// «A → B → A».
pub fn pair_name(pair: &ThereAndBack) -> String {
    format!("{} → {} → {}", pair.from, pair.to, pair.from)
}

/// A number of reopened cases.
pub struct ReopenedRow {
    /// The key of what it counts, and of what that means.
    pub key: &'static str,
    pub means: Option<&'static str>,
    pub cases: Shown<u32>,
    /// Of the solved cases; none where a number is hidden.
    pub share: Option<f64>,
    /// How often it happens, where that is another number.
    pub times: Option<Shown<u32>>,
    /// The cases that are counted.
    pub rule: CaseRule,
}

/// The reopened cases, from all of them to those without a new answer; nothing until the steps are chosen.
pub fn reopened_rows(page: &ReworkPage) -> Vec<ReopenedRow> {
    let steps = &page.reopening;
    let (Some(found), Some(solved), Some(reopened)) = (page.reopened, &steps.solved, &steps.reopened) else {
        return Vec::new();
    };
    let chain = |names: &[&String], gaps: &[Gap]| CaseRule::Chain {
        steps: names.iter().map(|name| vec![(*name).clone()]).collect(),
        gaps: gaps.to_vec(),
    };
    let row = |key, cases: Shown<u32>, times, rule| {
        let share = cases.number().zip(found.solved_cases.number());
        let share = share.map(|(cases, solved)| f64::from(cases) / f64::from(solved.max(1)));
        ReopenedRow { key, means: None, cases, share, times, rule }
    };
    let mut rows = vec![
        row("rework-solved-cases", found.solved_cases, None, chain(&[solved], &[])),
        row(
            "rework-reopened-cases",
            found.cases,
            Some(found.reopenings),
            chain(&[solved, reopened], &[Gap::Eventually]),
        ),
        row(
            "rework-reopened-twice",
            found.cases_2plus,
            None,
            chain(&[solved, reopened, reopened], &[Gap::Eventually, Gap::Eventually]),
        ),
    ];
    if let (Some(answers), Some(answer)) = (found.answers, &steps.answer) {
        rows.push(row(
            "rework-answered-cases",
            answers.answered_cases,
            None,
            chain(&[solved, reopened, answer], &[Gap::Eventually, Gap::Eventually]),
        ));
        let without = Gap::Without(vec![answer.clone()]);
        let gaps = [Gap::Eventually, without];
        let unanswered = row(
            "rework-unanswered-cases",
            answers.unanswered_cases,
            Some(answers.unanswered),
            chain(&[solved, reopened, solved], &gaps),
        );
        rows.push(ReopenedRow { means: Some("rework-unanswered-is"), ..unanswered });
    }
    rows
}

/// How long cases with and without rework take, in hours.
pub fn time_table(page: &ReworkPage, words: &Words) -> Table {
    let in_hours = |key: &str| in_hours(key, page.measured.clock, words);
    let named = |key: &str, numeric: bool| Column { name: words.text(key), numeric };
    let row = |(key, side): (&str, CasesAndTime)| {
        let counts = [side.cases, side.measured].map(|count| numbers::cell(count, words));
        let times = [side.median_millis, side.p90_millis].map(numbers::hours);
        [Cell::Text(words.text(key))].into_iter().chain(counts).chain(times).collect()
    };
    Table {
        columns: vec![
            named("rework-time", false),
            named("rework-time-side", true),
            named("rework-measured", true),
            in_hours("rework-median"),
            in_hours("rework-p90"),
        ],
        rows: [("rework-with", page.with_rework), ("rework-without", page.without_rework)].map(row).to_vec(),
        notes: measured_said(&page.measured, words).into_iter().chain([words.text("rework-no-cause")]).collect(),
    }
}

/// Everything that is shown, for a file or the clipboard.
pub fn saved_table(page: &ReworkPage, words: &Words) -> Table {
    let keys = [
        ("rework-part", false),
        ("rework-step", false),
        ("rework-cases", true),
        ("rework-share-percent", true),
        ("rework-times", true),
        ("rework-self", true),
        ("rework-return", true),
    ];
    let count = |count: Shown<u32>| count.number().map_or(Cell::Empty, |count| Cell::Whole(i64::from(count)));
    let all = page.cases.number();
    let share = |cases: Shown<u32>| {
        let share = cases.number().zip(all).map(|(cases, all)| f64::from(cases) / f64::from(all.max(1)));
        share.map_or(Cell::Empty, |share| Cell::Decimal(share * 100.0, 2))
    };
    let row = |part: &str, name: String, cases: Shown<u32>, times: Cell, ways: [Cell; 2]| {
        let [self_loops, returns] = ways;
        vec![Cell::Text(words.text(part)), Cell::Text(name), count(cases), share(cases), times, self_loops, returns]
    };
    let empty = || [Cell::Empty, Cell::Empty];
    let steps = page.activities.iter().map(|of| {
        let ways = [count(of.self_loops), count(of.returns)];
        row("rework-steps", of.name.clone(), of.cases, count(of.extra_events), ways)
    });
    let pairs = page
        .there_and_back
        .iter()
        .map(|pair| row("rework-there-and-back", pair_name(pair), pair.cases, count(pair.count), empty()));
    let reopened = reopened_rows(page);
    let reopened = reopened.iter().map(|of| {
        let times = of.times.map_or(Cell::Empty, count);
        row("rework-reopened", words.text(of.key), of.cases, times, empty())
    });
    let sentence = sentence(page, words);
    let mut notes = vec![format!("{}. {}", sentence.said, sentence.beside).trim_end().to_owned()];
    if let (Some(with), Some(without)) = (page.with_rework.median_millis, page.without_rework.median_millis) {
        let time = |millis| histogram::time(millis, page.measured.clock, words);
        notes.push(words.with("rework-time-note", &[("with", time(with).into()), ("without", time(without).into())]));
        notes.push(words.text("rework-no-cause"));
        notes.push(format!("{}.", measuring(&page.measured.measure, page.measured.clock, words)));
        notes.extend(measured_said(&page.measured, words));
    }
    if page.pairs_not_told > 0 {
        notes.push(words.with("rework-not-told", &[("n", page.pairs_not_told.into())]));
    }
    if page.hides_small {
        notes.push(words.text("rework-hidden-note"));
    }
    Table {
        rows: steps.chain(pairs).chain(reopened).collect(),
        columns: keys.map(|(key, numeric)| Column { name: words.text(key), numeric }).to_vec(),
        notes,
    }
}
