//! How statistics read: every list as a table of columns and rows, on the page and in the file alike.

use crate::engine::export::{Cell, Column, Table};
use crate::present::dates::WEEKDAYS;
use crate::present::{Words, dates, durations, numbers};
use crate::protocol::{
    AttributeStatistics, CaseRule, Filter, PeriodMode, Quantifier, RelativeRule, SetCondition, Shown, StatisticsPage,
    WeekTimeOf, Zone, midnight_millis,
};

/// A list of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatisticsList {
    Activities,
    Values,
    Weekdays,
    Months,
    /// Steps that mostly happen on one weekday.
    StepWeekdays,
    Batches,
    SameTime,
}

impl StatisticsList {
    /// The key of what its file is called.
    pub fn file(self) -> &'static str {
        match self {
            Self::Activities => "statistics-file-activities",
            Self::Values => "statistics-file-values",
            Self::Weekdays => "statistics-file-arrivals",
            Self::Months => "statistics-file-months",
            Self::StepWeekdays => "statistics-file-step-weekdays",
            Self::Batches => "statistics-file-batches",
            Self::SameTime => "statistics-file-same-time",
        }
    }

    /// The key of its title.
    pub fn title(self) -> &'static str {
        match self {
            Self::Activities => "statistics-activities",
            Self::Values => "statistics-values",
            Self::Weekdays => "statistics-arrivals",
            Self::Months => "statistics-months",
            Self::StepWeekdays => "statistics-step-weekdays",
            Self::Batches => "statistics-batches",
            Self::SameTime => "statistics-same-time",
        }
    }

    /// The keys of its columns after the name, with what they mean: the first is the one with the bar.
    pub fn columns(self) -> (&'static str, &'static [(&'static str, &'static str)]) {
        match self {
            Self::Activities => (
                "statistics-activity",
                &[
                    ("statistics-cases", "statistics-cases-is"),
                    ("statistics-share", "statistics-share-is"),
                    ("statistics-events", "statistics-events"),
                    ("statistics-event-share", "statistics-event-share-is"),
                    ("statistics-first", "statistics-first-is"),
                    ("statistics-last", "statistics-last-is"),
                ],
            ),
            Self::Values => (
                "statistics-value",
                &[("statistics-cases", "statistics-value-cases-is"), ("statistics-share", "statistics-share-is")],
            ),
            Self::Weekdays => (
                "statistics-weekday",
                &[("statistics-began", "statistics-began"), ("statistics-mean-day", "statistics-mean-day-is")],
            ),
            Self::Months => (
                "statistics-month",
                &[("statistics-began", "statistics-began"), ("statistics-share", "statistics-share-is")],
            ),
            Self::StepWeekdays => (
                "statistics-activity",
                &[
                    ("statistics-on-weekday", "statistics-on-weekday-is"),
                    ("statistics-weekday", "statistics-step-weekday-is"),
                    ("statistics-share", "statistics-weekday-share-is"),
                    ("statistics-even-weeks", "statistics-even-weeks-is"),
                    ("statistics-events", "statistics-weekday-events-is"),
                ],
            ),
            Self::Batches => (
                "statistics-activity",
                &[
                    ("statistics-batch-events", "statistics-batch-events"),
                    ("statistics-batch-share", "statistics-batch-share-is"),
                    ("statistics-cases", "statistics-cases"),
                    ("statistics-batch-count", "statistics-batch-count"),
                    ("statistics-largest", "statistics-largest-is"),
                ],
            ),
            Self::SameTime => (
                "statistics-pair",
                &[
                    ("statistics-cases", "statistics-cases"),
                    ("statistics-share", "statistics-share-is"),
                    ("statistics-times", "statistics-times"),
                ],
            ),
        }
    }
}

/// A row: its name, the number with the bar, and what stands in the other columns.
#[derive(Clone, Debug, PartialEq)]
pub struct StatisticsRow {
    pub name: String,
    pub count: Shown<u32>,
    pub beside: Vec<Figure>,
    /// The cases that it counts.
    pub cases: Filter,
}

/// What stands in a cell.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Figure {
    Count(Shown<u32>),
    /// 0..=1.
    Share(Option<f64>),
    Mean(Option<f64>),
    /// From 0, Monday.
    Weekday(u8),
}

impl Figure {
    /// As it stands on the page.
    pub fn written(self, words: &Words) -> String {
        match self {
            Figure::Count(count) => numbers::shown_short(count, words),
            Figure::Share(share) => {
                share.map_or("–".to_owned(), |share| numbers::percent(share, 1, words.language()))
            }
            Figure::Mean(mean) => mean.map_or("–".to_owned(), |mean| numbers::decimal(mean, 1, words.language())),
            Figure::Weekday(weekday) => weekday_name(weekday, words),
        }
    }

    fn cell(self, words: &Words) -> Cell {
        match self {
            Figure::Count(count) => numbers::cell(count, words),
            Figure::Share(share) => share.map_or(Cell::Empty, |share| Cell::Decimal(share * 100.0, 2)),
            Figure::Mean(mean) => mean.map_or(Cell::Empty, |mean| Cell::Decimal(mean, 2)),
            Figure::Weekday(weekday) => Cell::Text(weekday_name(weekday, words)),
        }
    }
}

fn weekday_name(weekday: u8, words: &Words) -> String {
    words.text(WEEKDAYS[usize::from(weekday) % WEEKDAYS.len()])
}

/// The rows of a list.
pub fn rows(page: &StatisticsPage, list: StatisticsList, words: &Words) -> Vec<StatisticsRow> {
    let of = |part: Shown<u32>, whole: Shown<u32>| {
        let both = part.number().zip(whole.number());
        Figure::Share(both.map(|(part, whole)| f64::from(part) / f64::from(whole.max(1))))
    };
    let row = |name: String, count: Shown<u32>, beside: Vec<Figure>, cases: Filter| StatisticsRow {
        name,
        count,
        beside,
        cases,
    };
    match list {
        StatisticsList::Activities => {
            // All events are the sum over the steps, and known where each of them is.
            let all: Option<u32> = page.activities.iter().map(|activity| activity.events.number()).sum();
            let all = all.map_or(Shown::Hidden, Shown::Number);
            let of_activity = |activity: &crate::protocol::ActivityStatistics| {
                let [events, first, last] = [activity.events, activity.first, activity.last].map(Figure::Count);
                let beside = vec![of(activity.cases, page.cases), events, of(activity.events, all), first, last];
                let has_step = CaseRule::has(&activity.name);
                row(activity.name.clone(), activity.cases, beside, has_step.into())
            };
            page.activities.iter().map(of_activity).collect()
        }
        StatisticsList::Values => {
            let Some(attribute) = &page.attribute else { return Vec::new() };
            let line =
                |name: String, cases: Shown<u32>, rule: Filter| row(name, cases, vec![of(cases, page.cases)], rule);
            let values = attribute.values.iter().cloned();
            let values = values.map(|(name, cases)| line(name.clone(), cases, cases_with(attribute, name).into()));
            let others = (attribute.others > 0).then(|| {
                let name = words.with("statistics-others", &[("n", attribute.others.into())]);
                line(name, attribute.cases_of_others, some_other_value(attribute).into())
            });
            let without = (attribute.cases_without != Shown::Number(0)).then(|| {
                let some = CaseRule::OtherValue { attribute: attribute.name.clone(), values: Vec::new() };
                line(words.text("statistics-without"), attribute.cases_without, Filter::from(some).turned())
            });
            values.chain(others).chain(without).collect()
        }
        StatisticsList::Weekdays => {
            let days = page.arrivals.iter().flat_map(|arrivals| &arrivals.by_weekday).zip(WEEKDAYS).zip(0..);
            days.map(|((&(cases, days), name), weekday)| {
                let mean = cases.number().filter(|_| days > 0).map(|cases| f64::from(cases) / f64::from(days));
                let begins =
                    CaseRule::WeekTime { of: WeekTimeOf::Begin, weekdays: vec![weekday], hours: None, zone: page.zone };
                row(words.text(name), cases, vec![Figure::Mean(mean)], begins.into())
            })
            .collect()
        }
        StatisticsList::Months => {
            let months = page.arrivals.iter().flat_map(|arrivals| {
                (1..).zip(&arrivals.by_month).map(move |(month, &cases)| (arrivals.years, month, cases))
            });
            months
                .map(|(years, month, cases)| {
                    let rule = begun_in_month(years, month, page.zone);
                    row(dates::month_of_year(month, words), cases, vec![of(cases, page.cases)], rule)
                })
                .collect()
        }
        StatisticsList::StepWeekdays => {
            let of_step = |step: &crate::protocol::StepWeekdayStatistics| {
                let [on_weekday, events] = [step.on_weekday, step.events].map(Shown::Number);
                let beside = vec![
                    Figure::Weekday(step.weekday),
                    of(on_weekday, events),
                    of(step.in_even_weeks, on_weekday),
                    Figure::Count(events),
                ];
                let has_step = CaseRule::has(&step.name);
                row(step.name.clone(), on_weekday, beside, has_step.into())
            };
            page.weekdays.iter().map(of_step).collect()
        }
        StatisticsList::Batches => {
            let of_batch = |batch: &crate::protocol::BatchStatistics| {
                let [batches, largest] = [batch.batches, batch.largest_cases].map(|n| Figure::Count(Shown::Number(n)));
                let share = of(batch.events, batch.timed_events);
                let beside = vec![share, Figure::Count(batch.cases), batches, largest];
                let (activity, least_cases) = (batch.name.clone(), page.least_in_batch);
                row(batch.name.clone(), batch.events, beside, RelativeRule::InBatch { activity, least_cases }.into())
            };
            page.batches.iter().map(of_batch).collect()
        }
        StatisticsList::SameTime => {
            let of_pair = |pair: &crate::protocol::SameTime| {
                let cases = Shown::Number(pair.cases);
                let beside = vec![of(cases, page.cases), Figure::Count(pair.count)];
                let at_once = CaseRule::SameInstant { one: pair.one.clone(), other: pair.other.clone() };
                row(format!("{} + {}", pair.one, pair.other), cases, beside, at_once.into())
            };
            page.same_time.iter().map(of_pair).collect()
        }
    }
}

/// The cases with a value, in the case itself or in one of its events.
fn cases_with(of: &AttributeStatistics, value: String) -> CaseRule {
    let (attribute, values) = (of.name.clone(), vec![value]);
    match of.of_case {
        true => CaseRule::Attribute { attribute, values, or_missing: false },
        false => CaseRule::EventAttribute { attribute, values, quantifier: Quantifier::Any },
    }
}

/// The cases with a value that is not listed by itself.
fn some_other_value(of: &AttributeStatistics) -> CaseRule {
    let values = of.values.iter().map(|(value, _)| value.clone()).collect();
    CaseRule::OtherValue { attribute: of.name.clone(), values }
}

/// The cases that begin in a month of any of these years. Several years are told by what the case does not do: not begin in
/// none of the months.
fn begun_in_month([first, last]: [i32; 2], month: u8, zone: Zone) -> Filter {
    let begun = |year: i32| {
        let ends = if month == 12 { (year + 1, 1) } else { (year, u32::from(month) + 1) };
        CaseRule::Period {
            from_millis: midnight_millis(year, u32::from(month), 1, zone),
            before_millis: midnight_millis(ends.0, ends.1, 1, zone),
            mode: PeriodMode::StartedIn,
        }
    };
    if first == last {
        return begun(first).into();
    }
    let conditions = (first..=last).map(|year| SetCondition { rule: begun(year), inverted: true }).collect();
    Filter::from(CaseRule::AllOf { conditions }).turned()
}

/// What is said over a list: what it is, or that there is nothing.
pub fn said(page: &StatisticsPage, list: StatisticsList, words: &Words) -> Option<String> {
    match list {
        StatisticsList::Activities => None,
        StatisticsList::Values => page.attribute.is_none().then(|| words.text("statistics-no-columns")),
        StatisticsList::Weekdays => page.arrivals.as_ref().map(|arrivals| {
            let mean = numbers::decimal(arrivals.mean_per_day, 1, words.language());
            let mean = words.with("statistics-arrivals-said", &[("mean", mean.into())]);
            let time = |millis: f64| durations::medium(millis, words).into();
            let between = arrivals.median_between_millis.zip(arrivals.p90_between_millis);
            let between = between.map(|(median, p90)| {
                words.with("statistics-arrivals-between", &[("median", time(median)), ("p90", time(p90))])
            });
            [mean].into_iter().chain(between).collect::<Vec<_>>().join(" ")
        }),
        StatisticsList::Months => page.arrivals.as_ref().filter(|of| of.years[0] < of.years[1]).map(|of| {
            // As text: a year has no thousands mark.
            let [first, last] = of.years.map(|year| year.to_string());
            words.with("statistics-months-is", &[("first", first.into()), ("last", last.into())])
        }),
        StatisticsList::StepWeekdays if page.weekdays.is_empty() => Some(words.text("statistics-step-weekdays-none")),
        StatisticsList::StepWeekdays => Some(words.text("statistics-step-weekdays-is")),
        StatisticsList::Batches if page.batches.is_empty() => Some(words.text("statistics-batches-none")),
        StatisticsList::Batches => Some(words.text("statistics-batches-is")),
        StatisticsList::SameTime if page.same_time.is_empty() && page.same_time_not_told == 0 => {
            Some(words.text("statistics-same-time-none"))
        }
        StatisticsList::SameTime => Some(words.text("statistics-same-time-is")),
    }
}

/// What is said under a list.
pub fn beside(page: &StatisticsPage, list: StatisticsList, words: &Words) -> Option<String> {
    let counted = |key: &str, n: u32| (n > 0).then(|| words.with(key, &[("n", n.into())]));
    match list {
        StatisticsList::Activities => page.hidden.map(|hidden| numbers::hidden_note(hidden, words)),
        StatisticsList::Values => counted("statistics-persons", page.attributes_of_persons),
        StatisticsList::SameTime => counted("statistics-not-told", page.same_time_not_told),
        _ => None,
    }
}

/// A list with all of its rows, for a file or the clipboard.
pub fn saved_table(page: &StatisticsPage, list: StatisticsList, words: &Words) -> Table {
    let (name, heads) = list.columns();
    let heads = [name].into_iter().chain(heads.iter().map(|(key, _)| *key)).enumerate();
    let row = |row: StatisticsRow| {
        let first = [Cell::Text(row.name), numbers::cell(row.count, words)];
        first.into_iter().chain(row.beside.iter().map(|figure| figure.cell(words))).collect()
    };
    let hidden = page.hides_small.then(|| words.text("statistics-hidden-note"));
    Table {
        columns: heads.map(|(place, key)| Column { name: words.text(key), numeric: place > 0 }).collect(),
        rows: rows(page, list, words).into_iter().map(row).collect(),
        notes: [said(page, list, words), beside(page, list, words), hidden].into_iter().flatten().collect(),
    }
}
