//! Who becomes unemployed when and for how long, and what is tried: the plans of the invented insured unemployed.
//!
//! The numbers are those of the domain document, §6.2. Inflow by month is exact. B1: in the trial every second
//! citizen of an age group has intensive contact. B10: within each age group the funds get long and short courses
//! alike (dealt out in order of length), and fund 3 has more than its share of those over sixty: it looks slow, and
//! does not when ages are compared. B6: 845 of a thousand who stay over 182 days have an offer by then.

use super::super::calendar::{DAY, day_number};
use super::super::duration::log_normal_seconds;
use super::super::planting::plant;
use super::super::{SplitMix64, office_hours::OfficeHours};
use super::words::*;
use crate::engine::ordering::{self, sort_by_key};

/// A period with an offer, as days; the end may lie behind the extract.
#[derive(Clone, Copy, Debug)]
pub struct Offer {
    pub kind: usize,
    pub start: i64,
    pub end: i64,
    /// Tenths of hours.
    pub weekly_hours: i64,
}

/// What happens in one case. Days are numbers since 2023-01-01.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    /// Wall clock of registration.
    pub start: i64,
    pub age: usize,
    pub intensive: bool,
    pub graduate: bool,
    pub fund: usize,
    pub team: usize,
    pub exit: Option<Activity>,
    /// Days from registration to the end; may lead beyond the extract.
    pub length: i64,
    pub first_meeting_late: bool,
    pub early_offer: bool,
    pub offers: Vec<Offer>,
}

/// The last day that the extract holds, 2025-03-31.
pub const EXTRACT: i64 = 820;
/// The first day of the new law, 2024-01-01.
pub const NEW_LAW: i64 = 365;
/// Days within which an offer must begin.
pub const OFFER_DEADLINE_DAYS: i64 = 182;

/// First and last day of the trial: 2022-09-01 to 2023-11-30.
const TRIAL: std::ops::RangeInclusive<i64> = -122..=333;
/// Registrations of three years by month: 3,000.
const BY_MONTH: [usize; 12] = [339, 258, 246, 246, 246, 197, 163, 341, 275, 246, 246, 197];
/// Unemployment benefit lasts two years.
const LONGEST_DAYS: i64 = 728;
/// Of twenty citizens so many are in each fund: under sixty, and over.
const FUND_DECKS: [[usize; 6]; 2] = [[4, 4, 3, 3, 3, 3], [2, 2, 10, 2, 2, 2]];
/// Per mille whose first meeting in the fund is late under the new law.
const FIRST_MEETING_LATE: usize = 77;
/// Per mille of those who stay over half a year whose offer begins in time.
const EARLY_OFFERS: usize = 845;
const OVERLAPPING_OFFERS: usize = 80;
const LATER_SECOND_OFFERS: usize = 120;

impl Plan {
    pub fn first_day(&self) -> i64 {
        self.start.div_euclid(DAY)
    }

    pub fn end(&self) -> i64 {
        self.first_day() + self.length
    }

    /// The last day on which something of the case can be seen.
    pub fn last_day(&self) -> i64 {
        self.end().min(EXTRACT)
    }

    /// Registered under the new law.
    pub fn is_under_new_law(&self) -> bool {
        self.first_day() >= NEW_LAW
    }

    fn stays_half_a_year(&self) -> bool {
        self.last_day() - self.first_day() > OFFER_DEADLINE_DAYS
    }
}

/// The plans of all cases in order of their start.
pub fn plans(hours: &OfficeHours, random: &mut SplitMix64) -> Vec<Plan> {
    let mut plans: Vec<Plan> = starts(random).into_iter().map(|start| Plan { start, ..Plan::default() }).collect();
    let mut turn = [false; AGES.len()];
    for plan in &mut plans {
        plan.age = random.pick(&AGE_SHARES);
        plan.team = random.pick(&[28, 26, 24, 22]);
        plan.graduate = plan.age == 0 && random.chance(300);
        if TRIAL.contains(&plan.first_day()) {
            plan.intensive = turn[plan.age];
            turn[plan.age] = !turn[plan.age];
        }
        length_and_exit(plan, random);
    }
    deal_funds(&mut plans, random);
    let late = plans.iter().filter(|plan| plan.is_under_new_law()).count() * FIRST_MEETING_LATE / 1000;
    let can_be_late = |plan: &Plan| plan.is_under_new_law() && plan.last_day() > plan.first_day() + 30;
    plant(random, &mut plans, late, &can_be_late, &mut |plan| plan.first_meeting_late = true);
    offers(&mut plans, hours, random);
    plans
}

/// Wall clocks of registration, rising; most by day, some late in the evening or after midnight.
fn starts(random: &mut SplitMix64) -> Vec<i64> {
    let mut starts = Vec::with_capacity(3000);
    for (month, &count) in BY_MONTH.iter().enumerate() {
        let month = month as i64 + 1;
        for number in 0..count {
            let year = 2022 + (number % 3) as i64;
            let (first, next) = (day_number(year, month, 1), day_number(year + month / 12, month % 12 + 1, 1));
            let day = random.between(first, next - 1);
            let hour = [0, 1, 8, 10, 12, 14, 17, 20, 22][random.pick(&[3, 1, 20, 24, 18, 14, 10, 6, 4])];
            let minutes = if hour < 2 { 59 } else { 119 };
            starts.push(day * DAY + hour * 3600 + random.between(0, minutes) * 60 + random.between(0, 59));
        }
    }
    ordering::sort(&mut starts);
    starts
}

fn length_and_exit(plan: &mut Plan, random: &mut SplitMix64) {
    use Activity::*;
    let seconds = log_normal_seconds(MEDIAN_DAYS[plan.age] * DAY, 80, random);
    // Close contact shortens unemployment, but not for the oldest.
    let seconds = if plan.intensive && plan.age != OLDEST { seconds * 4 / 5 } else { seconds };
    plan.length = (seconds / DAY).clamp(6, LONGEST_DAYS);
    let exits = [LeftForJob, LeftForEducation, LeftForSickness, LeftForLeave];
    let exit = exits[random.pick(&[83, 5, 6, 6])];
    plan.exit = Some(if plan.length == LONGEST_DAYS { BenefitUsedUp } else { exit });
}

/// Deals the funds out within each age group in order of length, twenty at a time.
fn deal_funds(plans: &mut [Plan], random: &mut SplitMix64) {
    for age in 0..AGES.len() {
        let mut of_age: Vec<usize> = (0..plans.len()).filter(|&number| plans[number].age == age).collect();
        sort_by_key(&mut of_age, |&number| plans[number].length);
        let deck = FUND_DECKS[usize::from(age == OLDEST)];
        for twenty in of_age.chunks(20) {
            let cards = deck.iter().enumerate();
            let mut cards: Vec<usize> = cards.flat_map(|(fund, &count)| std::iter::repeat_n(fund, count)).collect();
            random.shuffle(&mut cards);
            twenty.iter().zip(cards).for_each(|(&number, fund)| plans[number].fund = fund);
        }
    }
}

fn offers(plans: &mut [Plan], hours: &OfficeHours, random: &mut SplitMix64) {
    let early = plans.iter().filter(|plan| plan.stays_half_a_year()).count() * EARLY_OFFERS / 1000;
    plant(random, plans, early, &Plan::stays_half_a_year, &mut |plan| plan.early_offer = true);
    for plan in plans.iter_mut() {
        let (first, last) = (plan.first_day(), plan.last_day());
        let wanted = if plan.early_offer {
            Some(first + random.between(60, OFFER_DEADLINE_DAYS - 8))
        } else if plan.stays_half_a_year() {
            random.chance(600).then(|| first + OFFER_DEADLINE_DAYS + random.between(8, 120))
        } else {
            random.chance(200).then(|| first + random.between(30, 120))
        };
        if let Some(start) = wanted.map(|day| hours.on_or_after(day)).filter(|&start| start + 3 < last) {
            let first_offer = offer(start, plan.end(), hours, random);
            plan.offers.push(first_offer);
        }
    }
    // Room for a second offer: the first is long enough, and the case goes on.
    let overlap = |plan: &Plan| {
        plan.offers.len() == 1 && plan.offers[0].start + 12 <= plan.offers[0].end.min(plan.last_day() - 8)
    };
    plant(random, plans, OVERLAPPING_OFFERS, &overlap, &mut |plan| {
        let start = hours.on_or_after(plan.offers[0].start + 5);
        let (kind, end) = (usize::from(plan.offers[0].kind == 0), hours.on_or_before(start + 14).min(plan.end()));
        plan.offers.push(Offer { kind, start, end, weekly_hours: 125 });
    });
    let later = |plan: &Plan| plan.offers.len() == 1 && plan.offers[0].end + 40 < plan.last_day();
    plant(random, plans, LATER_SECOND_OFFERS, &later, &mut |plan| {
        let start = hours.on_or_after(plan.offers[0].end + 12);
        let end = hours.on_or_before(start + 27).min(plan.end());
        plan.offers.push(Offer { kind: 1, start, end, weekly_hours: 300 });
    });
}

fn offer(start: i64, case_ends: i64, hours: &OfficeHours, random: &mut SplitMix64) -> Offer {
    let kind = random.pick(&OFFER_SHARES);
    let (_, _, [shortest, longest], weekly_hours) = OFFERS[kind];
    let end = hours.on_or_after(start + random.between(shortest, longest)).min(case_ends);
    Offer { kind, start, end, weekly_hours }
}
