//! What a finding rests on, said without data: what is looked for, and which events of a log it is found in.
//!
//! The rows of a finding are these events and its filter keeps their cases ([`crate::engine::filter::CaseRule::WithFinding`]),
//! so the two cannot disagree. All of it is looked for in the whole log, whatever filters leave of it.

use super::checks::{
    AT_ONCE_MILLIS, Determinant, Given, NEAR_MILLIS, SILENT_DAYS, broken_order_events, case_overlaps, cases_after_gaps,
    cases_longer_than, cases_that_repeat, cases_without_companion, dependency_exceptions, events_after_silence,
    events_of_odd_duration, events_without_duration, far_numbers, multi_registration, near_duplicate_events,
    odd_durations, overlaps,
};
use super::concentrated::{HourOfDay, events_in_hour, events_on_last_workdays};
use super::drift::Month;
use super::labels::labels;
use super::order_ambiguity::ambiguous_events;
use super::patterns::{ClocksApart, HoursApart, WhoseHours, collateral_events, events_by_night, events_hours_apart};
use super::registered::Registered;
use super::registered_together::{batch_events, form_events};
use super::registration_lag::late_or_early_events;
use super::sources::SourceByName;
use super::time_precision::{events_at_full_quarters, events_of_days};
use super::truncation::{Outside, cases_outside};
use crate::engine::filter::Selection;
use crate::engine::import::Zone;
use crate::engine::log::{Attribute, AttributeLevel, EventLog};
use crate::engine::performance::Closing;
use crate::engine::table::EMPTY;
use crate::engine::validation::registered_at;
use serde::{Deserialize, Serialize};

/// What is looked for. Steps, columns and values are named, so that it fits another log of the same kind; a name that the
/// log does not have is found nowhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Detector {
    /// Events that repeat another one of their case.
    Repetitions,
    /// Events saved as one form.
    Forms,
    /// `then` before `first`: the first events of both.
    BrokenOrder { first: String, then: String },
    /// Steps that come within a minute of each other: two, or more.
    Collateral {
        one: String,
        other: String,
        #[serde(default)]
        more: Vec<String>,
    },
    /// A step of one source so many hours after a step of another, in winter and in summer.
    HoursApart {
        earlier: SourceByName,
        first: String,
        later: SourceByName,
        then: String,
        winter: Option<u8>,
        summer: Option<u8>,
    },
    /// Times before 6 and from 20 on.
    ByNight { whose: WhoseHours },
    /// Steps with something of their case in their names.
    PollutedLabels,
    /// Events of these steps.
    Steps { names: Vec<String> },
    /// The same step again in the same case within a minute.
    NearDuplicates,
    /// Events that take no time, or less.
    WithoutDuration,
    /// Cases far longer than the others.
    FarLongerCases,
    /// Events that take far shorter or longer than the others of their step.
    OddDurations { activity: String },
    /// Numbers of a column far from its others.
    FarNumbers { column: String },
    /// Rows in which a column does not say what it nearly always says beside another; without one, beside the step.
    Exceptions { determinant: Option<String>, determined: String },
    /// Cases with one of the closing steps `ends` that lack what belongs to something they have.
    WithoutCompanion { given: GivenByName, then: String, ends: Vec<String> },
    /// Cases that have a step twice or more.
    Repeated { activity: String },
    /// Events of one case that are under way at the same time.
    CaseOverlaps,
    /// Events of one value of a column that are under way at the same time.
    Overlaps { column: String },
    /// Events of one value of a column that were registered within seconds.
    RegisteredAtOnce { column: String },
    /// Cases right after a gap in the numbers.
    IdGaps,
    /// The first events, and the first new cases, after a silence.
    AfterSilence,
    /// Clock times at full quarters, of one step or of all.
    FullQuarters { activity: Option<String> },
    /// Times that say the day only.
    DayOnly,
    /// Neighbours of two steps whose order their times do not tell; `one` is the one whose name comes first.
    UnknownOrder { one: String, other: String },
    /// Events registered in a batch.
    Batches,
    /// Events registered more than a day after they happened by a column of times, or before.
    RegistrationLag { column: String },
    /// Events of a step in an hour of the day or of the week.
    InHour { activity: String, at: HourOfDay },
    /// Events of a step on the last working day of a month.
    OnLastWorkday { activity: String },
    /// Rows with a value in a column.
    Having { column: String },
    /// Rows without one.
    Lacking { column: String },
    /// Cases that begin in a month, by the day of their first event.
    BegunIn { month: Month },
    /// Cases of which a part lies outside the extract.
    Outside { of: Outside, closing: Closing },
}

/// What a step belongs to, by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum GivenByName {
    Step(String),
    Value { column: String, value: String },
}

/// Where it is found.
#[derive(Default)]
pub struct Detected {
    /// The events, each once or more, in no particular order.
    pub events: Vec<u32>,
    /// It is about cases, and the events are their first ones.
    pub are_cases: bool,
}

impl Detector {
    /// The events of the whole log that it is found in, on the clock of `zone`.
    ///
    /// `O(n log n)`, but for what compares all activities with each other.
    ///
    /// ```
    /// use spor::engine::{import::Zone, log::EventLog, suitability::Detector};
    /// let log = EventLog::from_rows([("1", "A", 1), ("1", "A", 30_000), ("2", "A", 1)]).unwrap();
    /// assert_eq!(Detector::NearDuplicates.found_in(&log, Zone::Utc).events, [1]);
    /// assert_eq!(Detector::NearDuplicates.cases_of(&log, Zone::Utc), [true, false]);
    /// ```
    pub fn found_in(&self, log: &EventLog, zone: Zone) -> Detected {
        let all = Selection::all(log.case_count());
        let sought = Sought { log, registered: Registered::of(log, &all, zone), all, zone };
        sought.found(self).unwrap_or_default()
    }

    /// Whether each case of the whole log has one of these events.
    pub fn cases_of(&self, log: &EventLog, zone: Zone) -> Vec<bool> {
        let mut is_found = vec![false; log.event_count()];
        self.found_in(log, zone).events.iter().for_each(|&event| is_found[event as usize] = true);
        let cases = 0..log.case_count() as u32;
        cases.map(|case| is_found[log.events_of(case)].contains(&true)).collect()
    }

    /// The column it is about, where it is about one.
    pub fn column(&self) -> Option<&String> {
        match self {
            Detector::FarNumbers { column }
            | Detector::Exceptions { determined: column, .. }
            | Detector::Overlaps { column }
            | Detector::RegisteredAtOnce { column }
            | Detector::RegistrationLag { column }
            | Detector::Having { column }
            | Detector::Lacking { column } => Some(column),
            _ => None,
        }
    }

    /// The steps it names.
    pub fn steps(&self) -> Vec<&String> {
        match self {
            Detector::BrokenOrder { first: one, then: other }
            | Detector::UnknownOrder { one, other }
            | Detector::HoursApart { first: one, then: other, .. } => vec![one, other],
            Detector::ByNight { whose: WhoseHours::Step(name) } => vec![name],
            Detector::Collateral { one, other, more } => [one, other].into_iter().chain(more).collect(),
            Detector::Steps { names } => names.iter().collect(),
            Detector::OddDurations { activity }
            | Detector::Repeated { activity }
            | Detector::FullQuarters { activity: Some(activity) }
            | Detector::InHour { activity, .. }
            | Detector::OnLastWorkday { activity } => vec![activity],
            Detector::WithoutCompanion { given, then, ends } => {
                let given = if let GivenByName::Step(name) = given { Some(name) } else { None };
                given.into_iter().chain([then]).chain(ends).collect()
            }
            Detector::Outside { closing, .. } => closing.steps.iter().collect(),
            _ => Vec::new(),
        }
    }

    /// The columns it names, each with the values that are asked for.
    pub fn columns(&self) -> Vec<(&String, &[String])> {
        let mut columns: Vec<(&String, &[String])> = match self {
            Detector::WithoutCompanion { given: GivenByName::Value { column, value }, .. } => {
                vec![(column, std::slice::from_ref(value))]
            }
            Detector::HoursApart { earlier, later, .. } => earlier.column().into_iter().chain(later.column()).collect(),
            Detector::ByNight { whose: WhoseHours::Source(of) } => of.column().into_iter().collect(),
            Detector::Exceptions { determinant: Some(column), .. } => vec![(column, &[][..])],
            _ => Vec::new(),
        };
        columns.extend(self.column().map(|column| (column, &[][..])));
        columns
    }
}

/// What is sought in: the whole log.
struct Sought<'a> {
    log: &'a EventLog,
    registered: Registered<'a>,
    all: Selection,
    zone: Zone,
}

impl Sought<'_> {
    /// None where the log has not what is named.
    fn found(&self, detector: &Detector) -> Option<Detected> {
        let (log, registered, zone) = (self.log, &self.registered, self.zone);
        let code = |name: &String| log.activity_code(name);
        Some(match detector {
            Detector::Repetitions => rows(registered.repetitions().to_vec()),
            Detector::Forms => rows(form_events(registered)),
            Detector::BrokenOrder { first, then } => rows(broken_order_events(registered, code(first)?, code(then)?)),
            Detector::Collateral { .. } => {
                let codes: Option<Vec<u16>> = detector.steps().into_iter().map(code).collect();
                rows(collateral_events(registered, &codes?))
            }
            Detector::HoursApart { earlier, first, later, then, winter, summer } => {
                let at = |hours: &Option<u8>| hours.map(|hours| HoursApart { hours, times: 0, of: 0 });
                let apart = ClocksApart {
                    earlier: earlier.clone(),
                    first: code(first)?,
                    later: later.clone(),
                    then: code(then)?,
                    winter: at(winter),
                    summer: at(summer),
                };
                rows(events_hours_apart(registered, &apart))
            }
            Detector::ByNight { whose } => rows(events_by_night(registered, whose)?),
            Detector::PollutedLabels => {
                let polluted = labels(registered).polluted;
                rows(self.named(polluted.iter().flat_map(|of| &of.labels)))
            }
            Detector::Steps { names } => rows(self.named(names.iter())),
            Detector::NearDuplicates => rows(near_duplicate_events(registered, NEAR_MILLIS)),
            Detector::WithoutDuration => rows(events_without_duration(registered)),
            Detector::FarLongerCases => {
                self.cases(cases_longer_than(registered, odd_durations(registered).longer_than_millis?))
            }
            Detector::OddDurations { activity } => rows(events_of_odd_duration(registered, code(activity)?)),
            Detector::FarNumbers { column } => {
                let of = self.attribute(column)?;
                let found = far_numbers(&of.codes, &of.dictionary)?;
                self.valued(of, |code| code != EMPTY && found.is_far(of.dictionary.text(code)))
            }
            Detector::Exceptions { determinant, determined } => {
                let determined = self.place(determined)?;
                let determinant = match determinant {
                    None => Determinant::Activity,
                    Some(column) => Determinant::Column(self.place(column)?),
                };
                let is_of_cases = |place: usize| log.attributes()[place].level == AttributeLevel::Case;
                let are_cases = matches!(determinant, Determinant::Column(place) if is_of_cases(place));
                Detected {
                    events: dependency_exceptions(registered, determinant, determined),
                    are_cases: are_cases && is_of_cases(determined),
                }
            }
            Detector::WithoutCompanion { given, then, ends } => {
                let given = match given {
                    GivenByName::Step(name) => Given::Activity(code(name)?),
                    GivenByName::Value { column, value } => {
                        let (column, of) = (self.place(column)?, self.attribute(column)?);
                        // A value that belongs to a case is one of a column of cases.
                        let code = of.dictionary.find(value).filter(|_| of.level == AttributeLevel::Case)?;
                        Given::Value { column, code }
                    }
                };
                self.cases(cases_without_companion(registered, ends, given, code(then)?))
            }
            Detector::Repeated { activity } => self.cases(cases_that_repeat(registered, code(activity)?)),
            Detector::CaseOverlaps => rows(case_overlaps(registered).events),
            Detector::Overlaps { column } => {
                rows(overlaps(registered, &log.codes_by_event(self.attribute(column)?)).events)
            }
            Detector::RegisteredAtOnce { column } => {
                let codes = log.codes_by_event(self.attribute(column)?);
                rows(multi_registration(registered, &codes, AT_ONCE_MILLIS).events)
            }
            Detector::IdGaps => self.cases(cases_after_gaps(log, &self.all)),
            Detector::AfterSilence => rows(events_after_silence(registered, SILENT_DAYS)),
            Detector::FullQuarters { activity } => {
                let mut events = events_at_full_quarters(log, &self.all, zone);
                if let Some(activity) = activity {
                    let code = code(activity)?;
                    events.retain(|&event| registered.activity(event) == code);
                }
                rows(events)
            }
            Detector::DayOnly => rows(events_of_days(log, &self.all, zone)),
            Detector::UnknownOrder { one, other } => rows(ambiguous_events(registered, code(one)?, code(other)?)),
            Detector::Batches => rows(batch_events(registered)),
            Detector::RegistrationLag { column } => {
                let of = self.attribute(column)?;
                let at = registered_at(of, zone)?;
                rows(late_or_early_events(registered, of, &at.pattern, at.zone))
            }
            Detector::InHour { activity, at } => rows(events_in_hour(registered, code(activity)?, *at)),
            Detector::OnLastWorkday { activity } => rows(events_on_last_workdays(registered, code(activity)?)),
            Detector::Having { column } => self.valued(self.attribute(column)?, |code| code != EMPTY),
            Detector::Lacking { column } => self.valued(self.attribute(column)?, |code| code == EMPTY),
            Detector::BegunIn { month } => {
                let days = month.first_day()..month.plus(1).first_day();
                let is_then =
                    |course: &[u32]| course.first().is_some_and(|&first| days.contains(&registered.day(first)));
                let begun = registered.courses().filter(|(_, course)| is_then(course));
                self.cases(begun.map(|(case, _)| case).collect())
            }
            Detector::Outside { of, closing } => self.cases(cases_outside(log, &self.all, closing, *of)),
        })
    }

    /// Cases by their first events.
    fn cases(&self, cases: Vec<u32>) -> Detected {
        let events = cases.into_iter().map(|case| self.log.case_starts()[case as usize]).collect();
        Detected { events, are_cases: true }
    }

    /// The registered events of these activities.
    fn named<'b>(&self, names: impl Iterator<Item = &'b String>) -> Vec<u32> {
        let mut is_meant = vec![false; self.log.activity_codes()];
        names.filter_map(|name| self.log.activity_code(name)).for_each(|code| is_meant[usize::from(code)] = true);
        let events = self.registered.events().map(|event| event as u32);
        events.filter(|&event| is_meant[usize::from(self.registered.activity(event))]).collect()
    }

    /// The rows whose code in a column is meant: all events, or of a column of cases the cases.
    fn valued(&self, of: &Attribute, is_meant: impl Fn(u32) -> bool) -> Detected {
        match of.level {
            AttributeLevel::Case => {
                self.cases(self.all.cases().filter(|&case| is_meant(of.codes[case as usize])).collect())
            }
            AttributeLevel::Event => {
                let codes = self.log.codes_by_event(of);
                rows((0..codes.len() as u32).filter(|&event| is_meant(codes[event as usize])).collect())
            }
        }
    }

    /// The column of that name.
    fn attribute(&self, column: &str) -> Option<&Attribute> {
        Some(&self.log.attributes()[self.place(column)?])
    }

    /// Where it stands.
    fn place(&self, column: &str) -> Option<usize> {
        self.log.attributes().iter().position(|of| of.name == *column)
    }
}

fn rows(events: Vec<u32>) -> Detected {
    Detected { events, are_cases: false }
}
