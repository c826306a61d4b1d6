//! Cases by week: the sentence, and every week as a row.

use crate::engine::calendar::CalendarDay;
use crate::engine::export::{Cell, Column, Table};
use crate::present::markers::PlacedMarker;
use crate::present::numbers::cell;
use crate::present::{Fact, Words, dates, markers, numbers};
use crate::protocol::{CaseRule, Closing, Marker, Overview, OverviewWeek, PeriodMode, SetCondition, Shown, Zone};

/// So many weeks are marked by months, fewer by their own numbers.
const MONTHS_FROM: usize = 10;
const MOST_MARKS: usize = 6;

/// When most cases began, and after which week most were under way; of equal weeks the first.
pub fn weeks_said(overview: &Overview, words: &Words) -> String {
    let most = |of: fn(&OverviewWeek) -> Shown<u32>| {
        let mut found: Option<(&OverviewWeek, u32)> = None;
        for week in &overview.weeks {
            if let Some(count) = of(week).number().filter(|&count| found.is_none_or(|(_, most)| count > most)) {
                found = Some((week, count));
            }
        }
        found.filter(|&(_, count)| count > 0)
    };
    let facts = |(week, count): (&OverviewWeek, u32)| -> [(&'static str, Fact); 3] {
        let all = numbers::shown(overview.cases, words);
        [("week", week_name(week, words).into()), ("n", count.into()), ("cases", all.into())]
    };
    let began = most(|week| week.started).map(|found| words.with("overview-weeks-began", &facts(found)));
    let open = most(|week| week.open_at_end).map(|found| words.with("overview-weeks-open", &facts(found)[..2]));
    let said: Vec<String> = began.into_iter().chain(open).collect();
    if said.is_empty() { words.text("overview-few") } else { said.join(" ") }
}

/// «uge 5, 2023».
pub fn week_name(week: &OverviewWeek, words: &Words) -> String {
    dates::week(week.monday, words)
}

/// Marks of the axis: places of weeks with their names, six at most.
pub fn week_marks(overview: &Overview, words: &Words) -> Vec<(usize, String)> {
    let weeks = &overview.weeks;
    if weeks.len() < MONTHS_FROM {
        let step = weeks.len().div_ceil(3).max(1);
        return weeks.iter().enumerate().step_by(step).map(|(place, week)| (place, week_name(week, words))).collect();
    }
    let months = |day: CalendarDay| i64::from(day.year) * 12 + i64::from(day.month) - 1;
    let begins_month = |place: &usize| weeks[*place].monday.day <= 7;
    let marked = |step: i64| {
        let at: Vec<usize> =
            (0..weeks.len()).filter(begins_month).filter(|&place| months(weeks[place].monday) % step == 0).collect();
        at
    };
    let at = [1, 3, 6, 12, 24].into_iter().map(marked).find(|at| at.len() <= MOST_MARKS);
    at.unwrap_or_else(|| marked(48))
        .into_iter()
        .map(|place| (place, dates::month(dates::of_day(weeks[place].monday), words)))
        .collect()
}

/// What is taken as the end of a case.
pub fn weeks_end(overview: &Overview) -> &'static str {
    if overview.open_cases.is_some() { "overview-weeks-end-closed" } else { "overview-weeks-end" }
}

/// That weeks long ago are left out; none where none are.
pub fn earlier_weeks(overview: &Overview, words: &Words) -> Option<String> {
    (overview.earlier_weeks > 0).then(|| words.with("overview-weeks-earlier", &[("n", overview.earlier_weeks.into())]))
}

/// The days that something changed on, where they stand on the axis of the weeks.
pub fn weeks_markers(overview: &Overview, changed: &[Marker], words: &Words) -> Vec<PlacedMarker> {
    let Some(first) = overview.weeks.first() else { return Vec::new() };
    markers::on_weeks(changed, first.monday, overview.weeks.len(), words)
}

/// A row for every week, with what changed in it.
pub fn weeks_table(overview: &Overview, changed: &[Marker], words: &Words) -> Table {
    let column = |(key, numeric): (&str, bool)| Column { name: words.text(key), numeric };
    let row = |week: &OverviewWeek| {
        vec![
            Cell::Text(dates::iso_week(week.monday)),
            Cell::Text(dates::day_in_figures(dates::of_day(week.monday), words.language())),
            cell(week.started, words),
            cell(week.ended, words),
            cell(week.open_at_end, words),
        ]
    };
    let keys = [
        ("overview-iso-week", false),
        ("overview-monday", false),
        ("overview-started", true),
        ("overview-ended", true),
        ("overview-open", true),
    ];
    let mut notes = vec![words.text(weeks_end(overview))];
    notes.extend(earlier_weeks(overview, words));
    notes.extend(overview.hidden.map(|hidden| numbers::hidden_note(hidden, words)));
    let mut columns = keys.map(column).to_vec();
    let mut rows: Vec<Vec<Cell>> = overview.weeks.iter().map(row).collect();
    let mondays: Vec<CalendarDay> = overview.weeks.iter().map(|week| week.monday).collect();
    if let Some(last) = mondays.last()
        && let Some((column, cells)) =
            markers::in_days(changed, &mondays, CalendarDay::from_number(last.number() + 7), words)
    {
        columns.push(column);
        rows.iter_mut().zip(cells).for_each(|(row, cell)| row.push(cell));
    }
    Table { columns, rows, notes }
}

/// What is counted of a week.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WeekCases {
    #[default]
    Begun,
    Ended,
    OpenAtEnd,
}

impl WeekCases {
    /// In the order of the columns.
    pub const ALL: [WeekCases; 3] = [WeekCases::Begun, WeekCases::Ended, WeekCases::OpenAtEnd];

    /// The key of its name.
    pub fn key(self) -> &'static str {
        match self {
            WeekCases::Begun => "overview-week-begun",
            WeekCases::Ended => "overview-week-ended",
            WeekCases::OpenAtEnd => "overview-week-open",
        }
    }

    fn of(self, week: &OverviewWeek) -> Shown<u32> {
        match self {
            WeekCases::Begun => week.started,
            WeekCases::Ended => week.ended,
            WeekCases::OpenAtEnd => week.open_at_end,
        }
    }
}

/// The cases that are counted in the week of a row; none where there are none.
pub fn week_rule(
    overview: &Overview,
    row: usize,
    of: WeekCases,
    closing: Option<&Closing>,
    zone: Zone,
) -> Option<CaseRule> {
    let week = overview.weeks.get(row).filter(|week| of.of(week) != Shown::Number(0))?;
    let closing = closing.filter(|_| overview.open_cases.is_some());
    Some(cases_of_week(week.monday, of, closing, zone))
}

/// The cases that are counted in the week from a Monday on.
///
/// Where it was confirmed what closes a case, the others have no end: they are open from their beginning on.
pub fn cases_of_week(monday: CalendarDay, of: WeekCases, closing: Option<&Closing>, zone: Zone) -> CaseRule {
    let [from_millis, before_millis] = dates::week_millis(monday, zone);
    let holds = |rule: CaseRule| SetCondition { rule, inverted: false };
    let ended = |from_millis: Option<i64>| {
        let ended = CaseRule::Period { from_millis, before_millis, mode: PeriodMode::EndedIn };
        let Some(closing) = closing else { return ended };
        let is_closed = CaseRule::Endpoints { first: None, last: Some(closing.steps.clone()) };
        CaseRule::AllOf { conditions: [ended, is_closed].map(holds).to_vec() }
    };
    match of {
        WeekCases::Begun => CaseRule::Period { from_millis, before_millis, mode: PeriodMode::StartedIn },
        WeekCases::Ended => ended(from_millis),
        WeekCases::OpenAtEnd => {
            let begun = CaseRule::Period { from_millis: None, before_millis, mode: PeriodMode::StartedIn };
            CaseRule::AllOf { conditions: vec![holds(begun), SetCondition { rule: ended(None), inverted: true }] }
        }
    }
}

/// What the week of a row counts, each with its name and its cases.
pub fn week_sets(
    overview: &Overview,
    row: usize,
    closing: Option<&Closing>,
    zone: Zone,
    words: &Words,
) -> Vec<(String, CaseRule)> {
    let set = |of: WeekCases| {
        let rule = week_rule(overview, row, of, closing, zone)?;
        let facts = [
            ("what", words.text(of.key()).into()),
            ("n", numbers::shown_short(of.of(overview.weeks.get(row)?), words).into()),
        ];
        Some((words.with("overview-week-set", &facts), rule))
    };
    WeekCases::ALL.into_iter().filter_map(set).collect()
}
