//! Which column is the case, the activity, the time: guessed from names and from what the values do.
//!
//! Names alone mislead: of five dates in a ticket system only one changes from row to row of a ticket, and
//! only that one can be the time of an event.

use super::profile::ColumnProfile;
use super::role_names::{Part, name_score, names_the_case};
use super::sample::Sample;
use crate::engine::import::settings::Roles;

/// Cases with several rows that make a share worth trusting.
const CASES_TO_TRUST: usize = 5;
/// Attributes of each kind that are taken along unasked.
const ATTRIBUTES_AT_MOST: usize = 30;
/// What a name alone must score to be believed.
const BELIEVED: f64 = 50.0;

/// Guesses the part of every column. A part that no column fits stays empty.
pub(crate) fn guess_roles(sample: &Sample, profiles: &[ColumnProfile]) -> Roles {
    let guess = Guess { names: &sample.names, profiles, rows: sample.row_count() };
    let mut roles = Roles::default();
    let Some(case) = guess.case() else {
        return guess.without_case();
    };
    roles.case = vec![case as u32];
    let time = guess.time(Some(case));
    roles.time = time.iter().map(|&column| column as u32).collect();
    if let Some(start) = guess.start(case, &time) {
        roles.start = vec![start as u32];
    }
    let activity = guess.activity(Some(case), &time);
    roles.activity = activity.iter().map(|&column| column as u32).collect();
    guess.others(case, &mut roles);
    roles
}

struct Guess<'a> {
    names: &'a [String],
    profiles: &'a [ColumnProfile],
    rows: usize,
}

impl Guess<'_> {
    fn columns(&self) -> std::ops::Range<usize> {
        0..self.profiles.len()
    }

    fn name(&self, column: usize, part: Part) -> f64 {
        f64::from(name_score(&self.names[column], part))
    }

    /// The column with the highest score over `least`; of equal ones the first.
    fn best(&self, least: f64, score: impl Fn(usize) -> f64) -> Option<usize> {
        let mut best = None;
        for column in self.columns().filter(|&column| self.profiles[column].filled > 0) {
            let score = score(column);
            if score > best.map_or(least, |(_, highest)| highest) {
                best = Some((column, score));
            }
        }
        best.map(|(column, _)| column)
    }

    fn is_time(&self, column: usize) -> bool {
        let profile = &self.profiles[column];
        let named = self.name(column, Part::Time).max(self.name(column, Part::Start)) >= 30.0;
        profile.is_date() || (named && profile.date_share >= 0.5)
    }

    /// Ids repeat, and are neither dates nor amounts.
    fn case(&self) -> Option<usize> {
        self.best(BELIEVED - 6.0, |column| {
            let profile = &self.profiles[column];
            if self.is_time(column) {
                return 0.0;
            }
            let named = self.name(column, Part::Case);
            let rows_each = profile.filled as f64 / profile.distinct.max(1) as f64;
            let repeats = self.rows < 10 || (1.2..).contains(&rows_each);
            let many = self.rows < 50 || profile.distinct * 200 >= self.rows;
            named + if repeats { 15.0 } else { -25.0 } + if many { 5.0 } else { -40.0 }
        })
        .or_else(|| self.case_by_values())
    }

    /// Without a name that tells: the column with the most values that still repeat, and with which times change.
    fn case_by_values(&self) -> Option<usize> {
        let times: Vec<usize> = self.columns().filter(|&column| self.is_time(column)).collect();
        self.best(0.0, |column| {
            let profile = &self.profiles[column];
            let rows_each = profile.filled as f64 / profile.distinct.max(1) as f64;
            let fits = !self.is_time(column) && profile.filled == self.rows && (1.5..=100.0).contains(&rows_each);
            let changes = times.iter().any(|&time| self.profiles[time].changes_within(profile).1 > 0.5);
            if fits && changes && profile.distinct >= 2 { 1.0 / rows_each } else { 0.0 }
        })
    }

    /// How much a column changes from row to row of a case, −1 to 1; 0 where too little is known.
    fn liveliness(&self, column: usize, case: Option<usize>) -> f64 {
        let Some(case) = case else { return 0.0 };
        let (cases, share) = self.profiles[column].changes_within(&self.profiles[case]);
        match (cases >= CASES_TO_TRUST, share) {
            (false, _) => 0.0,
            (true, 0.0) => -1.0,
            (true, share) => share,
        }
    }

    /// The time of the event; two columns where day and clock stand apart.
    fn time(&self, case: Option<usize>) -> Vec<usize> {
        let score = |column: usize| {
            let profile = &self.profiles[column];
            if !self.is_time(column) {
                return 0.0;
            }
            let start = self.name(column, Part::Start);
            let named = if start > 0.0 { start.min(40.0) } else { self.name(column, Part::Time) };
            let clock = profile.dates.first().is_some_and(|best| best.clocks > 0);
            20.0 + named + 40.0 * self.liveliness(column, case) + if clock { 10.0 } else { 0.0 }
        };
        let Some(time) = self.best(0.0, score).or_else(|| self.best(0.0, |c| f64::from(self.is_time(c) as u8))) else {
            return Vec::new();
        };
        let has_clock = self.profiles[time].dates.first().is_some_and(|best| best.clocks > 0);
        match self.columns().find(|&column| !has_clock && column != time && self.is_clock(column)) {
            Some(clock) => vec![time, clock],
            None => vec![time],
        }
    }

    /// Whether the column holds clocks without days.
    fn is_clock(&self, column: usize) -> bool {
        let dictionary = &self.profiles[column].dictionary;
        let mut texts = (1..dictionary.len() as u32).map(|code| dictionary.text(code)).peekable();
        texts.peek().is_some() && texts.all(is_clock)
    }

    /// A second time that is called start, or begins no later and changes as much.
    fn start(&self, case: usize, time: &[usize]) -> Option<usize> {
        self.best(BELIEVED, |column| {
            let is_other_time = self.is_time(column) && !time.contains(&column);
            if is_other_time {
                self.name(column, Part::Start) + 40.0 * self.liveliness(column, Some(case)).min(0.0)
            } else {
                0.0
            }
        })
    }

    /// Activities are few, repeat over cases and change within them.
    fn activity(&self, case: Option<usize>, time: &[usize]) -> Option<usize> {
        let live = |column: usize| {
            let profile = &self.profiles[column];
            let taken = Some(column) == case || time.contains(&column) || self.is_time(column);
            if taken || profile.filled == 0 { None } else { Some(self.liveliness(column, case)) }
        };
        let few = |column: usize| {
            let distinct = self.profiles[column].distinct;
            if self.rows >= 50 && distinct * 2 > self.rows { -60.0 } else { 0.0 }
        };
        let named = self.best(BELIEVED, |column| match live(column) {
            Some(live) => self.name(column, Part::Activity) + few(column) + if live < 0.0 { -45.0 } else { 5.0 * live },
            None => 0.0,
        });
        named.or_else(|| {
            self.best(0.0, |column| {
                let profile = &self.profiles[column];
                let is_text = profile.number_share < 0.5 && profile.mean_length <= 60.0;
                let is_person =
                    self.name(column, Part::Resource) >= BELIEVED || self.name(column, Part::Lifecycle) > 0.0;
                match live(column) {
                    Some(live) if live > 0.3 && is_text && !is_person && (2..=500).contains(&profile.distinct) => {
                        live + few(column)
                    }
                    _ => 0.0,
                }
            })
        })
    }

    /// Lifecycle, resource, and everything else as attributes of the case or the event.
    fn others(&self, case: usize, roles: &mut Roles) {
        let mut taken: Vec<u32> =
            [&roles.case, &roles.activity, &roles.time, &roles.start].into_iter().flatten().copied().collect();
        let is_free = |column: usize, taken: &[u32]| !taken.contains(&(column as u32));
        roles.lifecycle = self.lifecycle(&taken).map(|column| column as u32);
        taken.extend(roles.lifecycle);
        let resource = self.best(BELIEVED - 1.0, |column| {
            let is_person = is_free(column, &taken) && !self.is_time(column) && !names_the_case(&self.names[column]);
            if is_person { self.name(column, Part::Resource) } else { 0.0 }
        });
        roles.resource = resource.map(|column| column as u32);
        taken.extend(roles.resource);
        for column in self.columns() {
            let profile = &self.profiles[column];
            // A second time is its own in nearly every row and tells when something was registered, or is an event itself.
            let is_unique = self.rows >= 100 && profile.distinct * 2 > self.rows && !self.is_time(column);
            let is_prose = profile.mean_length > 80.0;
            if !is_free(column, &taken) || profile.filled == 0 || profile.cpr.count() > 0 || is_unique || is_prose {
                continue;
            }
            let (cases, changing) = profile.changes_within(&self.profiles[case]);
            let of_case =
                if names_the_case(&self.names[column]) { changing < 0.05 } else { changing == 0.0 && cases > 0 };
            let list = if of_case { &mut roles.case_attributes } else { &mut roles.event_attributes };
            if list.len() < ATTRIBUTES_AT_MOST {
                list.push(column as u32);
            }
        }
    }

    /// A column that is called lifecycle, or holds nothing but the standard transitions.
    fn lifecycle(&self, taken: &[u32]) -> Option<usize> {
        self.best(BELIEVED - 1.0, |column| {
            let dictionary = &self.profiles[column].dictionary;
            let mut texts = (1..dictionary.len() as u32).map(|code| dictionary.text(code));
            let is_standard = texts.all(|text| TRANSITIONS.contains(&text.to_ascii_lowercase().as_str()));
            if taken.contains(&(column as u32)) || self.is_time(column) {
                return 0.0;
            }
            self.name(column, Part::Lifecycle) + if is_standard { BELIEVED } else { 0.0 }
        })
    }

    /// No case can be told: time and activity may still be.
    fn without_case(&self) -> Roles {
        let time = self.time(None);
        let activity = self.activity(None, &time);
        Roles {
            time: time.iter().map(|&column| column as u32).collect(),
            activity: activity.iter().map(|&column| column as u32).collect(),
            ..Roles::default()
        }
    }
}

/// The standard transitions of the lifecycle extension of XES (IEEE 1849-2016).
const TRANSITIONS: [&str; 16] = [
    "assign",
    "ate_abort",
    "autoskip",
    "complete",
    "manualskip",
    "pi_abort",
    "reassign",
    "resume",
    "schedule",
    "start",
    "suspend",
    "unknown",
    "withdraw",
    "completed",
    "started",
    "end",
];

/// `8:05`, `08.05`, `08:05:00`: minutes always have two digits, or `6.2` would be a clock.
fn is_clock(text: &str) -> bool {
    let parts: Vec<&str> = text.split([':', '.']).collect();
    (2..=4).contains(&parts.len())
        && parts[1].len() == 2
        && parts.iter().take(3).all(|part| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit()))
        && text.contains([':', '.'])
}
