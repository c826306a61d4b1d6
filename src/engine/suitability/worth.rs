//! Whether the analysis is worth its work: what is expected of it held against the hours it takes, and who takes part.
//!
//! Premises two and three of the Danish municipalities' evaluation (Syddjurs Kommune, 2024): the volume has to justify
//! the work, and people of one's own have to carry it. Nothing is guessed: what is not filled in is asked for.

use super::verdict::Level;
use serde::{Deserialize, Serialize};

/// What the user says about volume and people. Amounts are not negative.
// What a file of an older Spor does not say was not filled in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Premises {
    /// Cases a year; as many as the log proposes when none are given.
    pub cases_a_year: Option<f64>,
    /// Hours of work until the first result can be used.
    pub hours_once: Option<f64>,
    /// Hours of work a year to keep it going.
    pub hours_a_year: Option<f64>,
    /// What is gained, in `benefit_in`.
    pub benefit: Option<f64>,
    pub benefit_in: BenefitIn,
    /// Years it is used.
    pub years: Option<f64>,
    /// The municipality has a BI consultant of its own.
    pub consultant: Option<HasPerson>,
    /// Somebody who knows the work takes part.
    pub expert: Option<HasPerson>,
    /// A manager follows the analysis and decides on what it shows.
    pub manager: Option<HasPerson>,
}

/// What a benefit is told in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum BenefitIn {
    #[default]
    MinutesACase,
    HoursAYear,
}

/// Whether there is such a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum HasPerson {
    Yes,
    No,
    Unsure,
}

/// An amount that has to be filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Amount {
    Cases,
    HoursOnce,
    HoursAYear,
    Benefit,
    Years,
}

/// What the volume comes to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Volume {
    /// Green where half of the benefit would do, amber where all of it just does, red where it does not.
    pub level: Level,
    /// Hours gained over all years.
    pub benefit_hours: f64,
    /// Hours worked over all years.
    pub work_hours: f64,
    pub years: f64,
    /// Months until what was gained is what was worked; none where it never is.
    pub paid_back_months: Option<f64>,
    /// Cases begun until then; none where it never is, or where nobody says how many there are.
    pub paid_back_cases: Option<f64>,
    /// So many cases a year would just pay the work back within the years; none where the benefit does not depend on them.
    pub cases_needed: Option<f64>,
}

impl Premises {
    /// The cases a year that hold: those given, else those proposed.
    pub fn cases(&self, proposed: Option<f64>) -> Option<f64> {
        self.cases_a_year.or(proposed)
    }

    /// Benefit and work over the years that the analysis is used; what is missing, where something is.
    ///
    /// With `B` hours gained a year, `U` hours a year to keep it going, `H` hours once and `Y` years: the benefit is
    /// `B·Y`, the work `H + U·Y`, and it is paid back after `12·H / (B − U)` months, never where `B ≤ U`. Estimates of
    /// benefits are hopeful: it is worth it (green) when half of the benefit is as much as the work, and close (amber)
    /// when all of it is and the work is ever paid back.
    ///
    /// ```
    /// use spor::protocol::{Level, Premises};
    /// // 1,200 cases of 10 minutes are 200 hours a year.
    /// let premises = Premises {
    ///     cases_a_year: Some(1_200.0), hours_once: Some(150.0), hours_a_year: Some(50.0), benefit: Some(10.0),
    ///     years: Some(3.0), ..Premises::default()
    /// };
    /// let volume = premises.volume(None).unwrap();
    /// assert_eq!((volume.benefit_hours, volume.work_hours), (600.0, 300.0));
    /// assert_eq!((volume.paid_back_months, volume.paid_back_cases), (Some(12.0), Some(1_200.0)));
    /// assert_eq!((volume.level, volume.cases_needed), (Level::Green, Some(600.0)));
    /// ```
    pub fn volume(&self, proposed: Option<f64>) -> Result<Volume, Vec<Amount>> {
        let cases = self.cases(proposed);
        let is_of_cases = self.benefit_in == BenefitIn::MinutesACase;
        let years = self.years.filter(|years| *years > 0.0);
        let (Some(once), Some(each_year), Some(benefit), Some(years), true) =
            (self.hours_once, self.hours_a_year, self.benefit, years, cases.is_some() || !is_of_cases)
        else {
            let amounts = [
                (Amount::Cases, is_of_cases && cases.is_none()),
                (Amount::HoursOnce, self.hours_once.is_none()),
                (Amount::HoursAYear, self.hours_a_year.is_none()),
                (Amount::Benefit, self.benefit.is_none()),
                (Amount::Years, years.is_none()),
            ];
            return Err(amounts.into_iter().filter(|(_, is_missing)| *is_missing).map(|(amount, _)| amount).collect());
        };
        let gained = if is_of_cases { benefit * cases.unwrap_or(0.0) / 60.0 } else { benefit };
        let (benefit_hours, work_hours) = (gained * years, once + each_year * years);
        let paid_back_months = (gained > each_year).then(|| 12.0 * once / (gained - each_year));
        let level = match benefit_hours {
            hours if hours <= 0.0 || hours < work_hours || paid_back_months.is_none() => Level::Red,
            hours if hours / 2.0 < work_hours => Level::Amber,
            _ => Level::Green,
        };
        Ok(Volume {
            level,
            benefit_hours,
            work_hours,
            years,
            paid_back_months,
            paid_back_cases: paid_back_months.zip(cases).map(|(months, cases)| cases * months / 12.0),
            cases_needed: (is_of_cases && benefit > 0.0).then(|| work_hours / years * 60.0 / benefit),
        })
    }

    /// Who takes part: green when all three do, red without an expert or a manager, amber otherwise; none before all three
    /// questions are answered. Without a consultant of one's own an external one can begin the work.
    pub fn people(&self) -> Option<Level> {
        let [consultant, expert, manager] = [self.consultant?, self.expert?, self.manager?];
        Some(match [consultant, expert, manager] {
            _ if expert == HasPerson::No || manager == HasPerson::No => Level::Red,
            [HasPerson::Yes, HasPerson::Yes, HasPerson::Yes] => Level::Green,
            _ => Level::Amber,
        })
    }
}
