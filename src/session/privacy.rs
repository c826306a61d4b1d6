//! Privacy of open logs: the switch for small numbers, the count of unique cases, and the key behind pseudonyms.

use super::Session;
use super::open_log::OpenLog;
use crate::engine::import::{Beginning, Preview};
use crate::engine::privacy::{
    Namespace, PseudonymKey, SmallCells, Subjects, Threshold, UniquenessCount, from_key_file, pseudonym, to_key_file,
};
use crate::protocol::{
    CountUnique, KeyFile, KeyTaken, LogId, LogPrivacy, Problem, SetSmallCells, UniqueShares, UniqueSoFar, UseKey,
};

/// Cases of a large log that are looked at, drawn by a fixed seed: the same log gives the same figure.
const SAMPLE: usize = 1000;
const SEED: u64 = 1;
/// Cases looked at for one answer, few enough that other questions need not wait long.
const CASES_AT_ONCE: usize = 50;

/// A guess with what is proposed for personal data: what is to be dropped plays no part, the rest is treated.
pub(super) fn with_proposals(beginning: &mut Beginning, guessed: Preview) -> Result<Preview, Problem> {
    let mut settings = guessed.settings.clone();
    settings.take_proposals(&guessed);
    if settings == guessed.settings {
        return Ok(guessed);
    }
    Ok(beginning.preview(&settings, false)?)
}

/// The rule for a log about these: small numbers are hidden where they could point at a person.
pub(super) fn rule_for(subjects: Subjects) -> SmallCells {
    match subjects {
        Subjects::Citizens | Subjects::Employees => Threshold::default().small_cells(),
        Subjects::NotPersonal => SmallCells::default(),
    }
}

/// How private a log is, for the page.
pub(super) fn privacy_of(log: &OpenLog) -> LogPrivacy {
    LogPrivacy { subjects: log.subjects, least_shown: log.small_cells.is_on().then_some(log.small_cells.least_shown) }
}

impl Session {
    /// The key of this worker's pseudonyms, from bytes of a random source fit for secrets.
    pub fn set_key(&mut self, bytes: [u8; 32]) {
        self.key = Some(PseudonymKey::new(bytes));
    }

    /// The ids of the cases as they may leave, by case number: pseudonyms by the key of this worker.
    ///
    /// While the log is open the ids stay what they are. Without a key they are numbers.
    pub fn case_ids_to_leave(&mut self, log: LogId) -> Result<Vec<String>, Problem> {
        let key = self.key.clone();
        let log = &self.log(log)?.log;
        let cases = 0..log.case_count() as u32;
        Ok(match key {
            Some(key) => cases.map(|case| pseudonym(&key, Namespace::Case, log.case_id(case))).collect(),
            None => cases.map(|case| (case + 1).to_string()).collect(),
        })
    }

    pub(super) fn set_small_cells(&mut self, ask: SetSmallCells) -> Result<LogPrivacy, Problem> {
        let log = self.log(ask.log)?;
        log.small_cells = ask.least_shown.map_or(SmallCells::default(), |least| Threshold::new(least).small_cells());
        Ok(privacy_of(log))
    }

    pub(super) fn count_unique(&mut self, ask: CountUnique) -> Result<UniqueSoFar, Problem> {
        let log = self.log(ask.log)?;
        let held = log.unique.take().filter(|(step, _)| *step == ask.step).map(|(_, count)| count);
        let mut count = held.unwrap_or_else(|| UniquenessCount::new(&log.log, Some(ask.step), SAMPLE, SEED));
        let goes_on = (0..CASES_AT_ONCE).all(|_| count.step());
        let (looked_at, of) = count.progress();
        let mut so_far = UniqueSoFar {
            looked_at: looked_at as u32,
            of: of as u32,
            cases_in_log: log.log.case_count() as u32,
            figures: None,
        };
        if goes_on {
            log.unique = Some((ask.step, count));
        } else {
            let found = count.finish().by_known_events;
            so_far.figures = Some(UniqueShares {
                at_worst: found.map(|unique| unique.at_worst_share),
                by_chance: found.map(|unique| unique.by_chance_share),
            });
        }
        Ok(so_far)
    }

    pub(super) fn save_key(&self) -> Result<KeyFile, Problem> {
        let key = self.key.as_ref().ok_or(Problem::NotOpen)?;
        Ok(KeyFile { text: to_key_file(key) })
    }

    pub(super) fn use_key(&mut self, ask: UseKey) -> KeyTaken {
        match from_key_file(&ask.text) {
            Ok(key) => {
                self.key = Some(key);
                // Lists of cases may stand by pseudonyms of the key before.
                self.logs.values_mut().for_each(|log| log.single_cases = Default::default());
                KeyTaken { fault: None }
            }
            Err(fault) => KeyTaken { fault: Some(fault) },
        }
    }
}
