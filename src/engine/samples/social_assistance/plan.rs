//! What each invented case of social assistance will be: planted by exact numbers where a finding is exact.
//!
//! The numbers are those of the domain document, §6.1. Two of its findings are planted more strictly than it says.
//! A1: so many cases of each team ask for a certificate. A6: every first placement starts before day
//! [`LANDMARK_DAYS`] and no case ends before, so that nobody must stay long to have had one; and within each target
//! group those with a placement get a job as often as those without, to the nearest case.

use super::super::calendar::{calendar_date, day_number, weekday};
use super::super::duration::log_normal_seconds;
use super::super::planting::{choose, plant};
use super::super::{SplitMix64, calendar::DAY, office_hours::OfficeHours};
use super::words::{AGE_SHARES, Activity, DISTRICT_SHARES, DISTRICT_SHORT_OF_DOCTORS};
use crate::engine::ordering;

/// One question to a doctor, as day numbers.
#[derive(Clone, Copy, Debug)]
pub struct Request {
    pub asked: i64,
    pub reminded: Option<i64>,
    pub received: i64,
    pub assessed: i64,
}

/// What happens in one case. Days are numbers since 2023-01-01.
#[derive(Clone, Debug, Default)]
pub struct Plan {
    pub job_ready: bool,
    pub team: usize,
    pub age: usize,
    /// Not known of 70 cases.
    pub district: Option<usize>,
    pub start: i64,
    pub outcome: Option<Activity>,
    /// May lie behind the extract: then the case is open.
    pub end: i64,
    pub first_meeting_late: bool,
    pub needs_certificate: bool,
    pub certificate: usize,
    pub rehabilitation: bool,
    pub asks_again: bool,
    pub caseworker_changes: bool,
    pub requests: Vec<Request>,
    pub rehabilitation_plan: i64,
    pub team_meeting: i64,
    pub placement: bool,
    pub placement_before_plan: bool,
    pub guidance: bool,
    pub work_duty: bool,
    pub mentor: bool,
}

/// The first and the last day that the extract holds.
pub const WINDOW: i64 = -549;
pub const EXTRACT: i64 = 424;
/// Every first placement starts before this day of the case, and no case ends before it.
pub const LANDMARK_DAYS: i64 = 60;

const CASES: usize = 2400;
/// Cases that began before the window: their first events are missing.
const BEGUN_BEFORE: usize = 120;
const ACTIVITY_READY_PER_TEAM: usize = 496;
const JOB_READY_PER_TEAM: usize = 304;
const REHABILITATION_PER_TEAM: usize = 109;
/// Cases of each team, ready for an activity, that ask for a certificate: 52.2, 52.6 and 51.8 %.
const CERTIFICATES_BY_TEAM: [usize; 3] = [259, 261, 257];
const CERTIFICATES_OF_JOB_READY: usize = 55;
/// Of the 832 cases with a certificate: with a new caseworker 203, of whom 36 ask again; of the others 35.
const CASEWORKER_CHANGES: usize = 203;
const ASK_AGAIN: [usize; 2] = [36, 35];
const UNKNOWN_DISTRICTS: usize = 70;
const PLACEMENTS_OF_JOB_READY: usize = 438;
const PLACEMENTS_OF_ACTIVITY_READY: usize = 298;
const PLACEMENTS_BEFORE_PLAN: usize = 40;
const LONGEST_DAYS: i64 = 900;
/// Median days of a doctor's answer by kind of certificate.
const ANSWER_DAYS: [i64; 4] = [12, 22, 24, 27];
const REMINDER_DAYS_BEFORE_2023: i64 = 42;
const REMINDER_DAYS: i64 = 21;

/// Days with this median, at least one; beyond two years and a half all is behind the extract.
pub fn days(median: i64, sigma_percent: i64, random: &mut SplitMix64) -> i64 {
    ((log_normal_seconds(median * DAY, sigma_percent, random) + DAY / 2) / DAY).clamp(1, LONGEST_DAYS)
}

impl Plan {
    /// The last day on which something of the case can be seen.
    pub fn last_day(&self) -> i64 {
        self.end.min(EXTRACT)
    }

    fn seen_in_job(&self) -> bool {
        self.outcome == Some(Activity::EndedInJob) && self.end <= EXTRACT
    }

    fn begins_in_window(&self) -> bool {
        self.start >= WINDOW
    }
}

/// The plans of all cases in order of their start.
pub fn plans(hours: &OfficeHours, random: &mut SplitMix64) -> Vec<Plan> {
    let mut plans = groups(random);
    random.shuffle(&mut plans);
    for (plan, start) in plans.iter_mut().zip(starts(hours, random)) {
        plan.start = start;
        plan.age = random.pick(&AGE_SHARES);
        plan.district = Some(random.pick(&DISTRICT_SHARES));
        outcome(plan, random);
    }
    plant(random, &mut plans, UNKNOWN_DISTRICTS, &|_| true, &mut |plan| plan.district = None);
    certificates(&mut plans, hours, random);
    late_first_meetings(&mut plans, random);
    placements(&mut plans, random);
    for plan in &mut plans {
        plan.guidance = random.chance(if plan.placement { 150 } else { 470 });
        plan.work_duty = plan.job_ready && random.chance(180);
        plan.mentor = !plan.job_ready && random.chance(180);
    }
    plans
}

/// Target groups and teams in exact numbers, and who needs a certificate or rehabilitation.
fn groups(random: &mut SplitMix64) -> Vec<Plan> {
    let mut plans = Vec::with_capacity(CASES);
    for (team, asked) in CERTIFICATES_BY_TEAM.into_iter().enumerate() {
        for number in 0..ACTIVITY_READY_PER_TEAM {
            let (rehabilitation, needs_certificate) = (number < REHABILITATION_PER_TEAM, number < asked);
            let certificate = if rehabilitation { 3 } else { random.pick(&[55, 15, 30]) };
            plans.push(Plan { team, rehabilitation, needs_certificate, certificate, ..Plan::default() });
        }
        for _ in 0..JOB_READY_PER_TEAM {
            plans.push(Plan { team, job_ready: true, certificate: random.pick(&[55, 15, 30]), ..Plan::default() });
        }
    }
    plant(random, &mut plans, CERTIFICATES_OF_JOB_READY, &|plan| plan.job_ready, &mut |plan| {
        plan.needs_certificate = true;
    });
    plans
}

/// First days of the cases, rising: few in July, many in January and August, on working days.
fn starts(hours: &OfficeHours, random: &mut SplitMix64) -> Vec<i64> {
    let month_of = |number: i64| (2021 + (number + 6) / 12, (number + 6) % 12 + 1);
    let weights: Vec<u32> = (0..30)
        .map(|number| match month_of(number).1 {
            1 => 115,
            7 => 75,
            8 => 110,
            12 => 85,
            _ => 100,
        })
        .collect();
    let mut starts: Vec<i64> = (0..BEGUN_BEFORE).map(|_| hours.on_or_after(WINDOW - random.between(3, 12))).collect();
    while starts.len() < CASES {
        let (year, month) = month_of(random.pick(&weights) as i64);
        let day = day_number(year, month, 1) + random.between(0, 30);
        if calendar_date(day).1 == month && hours.is_open(day) {
            starts.push(day);
        }
    }
    ordering::sort(&mut starts);
    starts
}

fn outcome(plan: &mut Plan, random: &mut SplitMix64) {
    use Activity::*;
    // Outcomes with their weights and median days from start to end.
    const JOB_READY: [(Activity, u32, i64); 4] =
        [(EndedInJob, 56, 220), (EndedInEducation, 14, 240), (EndedInOtherBenefit, 18, 280), (EndedByMoving, 12, 270)];
    const ACTIVITY_READY: [(Activity, u32, i64); 4] =
        [(EndedInJob, 22, 390), (EndedInEducation, 16, 380), (EndedInOtherBenefit, 42, 430), (EndedByMoving, 20, 400)];
    const REHABILITATION: [(Activity, u32, i64); 4] = [
        (EndedInFlexJob, 44, 380),
        (EndedInResourceCourse, 32, 370),
        (EndedInPension, 14, 380),
        (EndedInOtherBenefit, 10, 350),
    ];
    let choices = if plan.job_ready {
        JOB_READY
    } else if plan.rehabilitation {
        REHABILITATION
    } else {
        ACTIVITY_READY
    };
    let (outcome, _, median) = choices[random.pick(&choices.map(|(_, weight, _)| weight))];
    plan.outcome = Some(outcome);
    // The landmark is seen in every case, also where the first days are cut away.
    plan.end = plan.start.max(WINDOW) + LANDMARK_DAYS + days(median - LANDMARK_DAYS, 80, random);
}

fn certificates(plans: &mut [Plan], hours: &OfficeHours, random: &mut SplitMix64) {
    // A second question needs time to be asked in.
    let has_room = |plan: &Plan| plan.needs_certificate && plan.start + 260 <= plan.last_day();
    plant(random, plans, ASK_AGAIN[0], &has_room, &mut |plan| {
        (plan.asks_again, plan.caseworker_changes) = (true, true);
    });
    plant(random, plans, ASK_AGAIN[1], &|plan| has_room(plan) && !plan.asks_again, &mut |plan| plan.asks_again = true);
    let asks_once = |plan: &Plan| plan.needs_certificate && !plan.asks_again;
    plant(random, plans, CASEWORKER_CHANGES - ASK_AGAIN[0], &asks_once, &mut |plan| plan.caseworker_changes = true);
    for plan in plans.iter_mut() {
        if !plan.needs_certificate {
            plan.caseworker_changes = random.chance(220);
            continue;
        }
        let earliest = hours.on_or_after(plan.start.max(WINDOW) + 10);
        let latest = hours.on_or_before(plan.last_day() - 2);
        let wanted = hours.on_or_after(earliest + days(25, 60, random));
        let first = request(plan, wanted.min(latest).max(earliest), hours, random);
        plan.requests.push(first);
        let mut known = first.assessed;
        if plan.asks_again {
            // Seen for sure: before the last day, even when the first answer is late.
            let wanted = hours.on_or_after(first.assessed + random.between(10, 50));
            let again = request(plan, wanted.min(hours.on_or_before(plan.last_day() - 2)), hours, random);
            plan.requests.push(again);
            known = known.max(again.assessed);
        }
        if plan.rehabilitation {
            plan.rehabilitation_plan = hours.on_or_after(known + random.between(15, 60));
            plan.team_meeting = team_meeting(plan.rehabilitation_plan + days(36, 40, random), hours);
            plan.end = plan.end.max(hours.on_or_after(plan.team_meeting + random.between(14, 45)));
        } else {
            plan.end = plan.end.max(hours.on_or_after(known + 5));
        }
    }
    plans.iter_mut().for_each(|plan| plan.end = hours.on_or_after(plan.end));
}

fn request(plan: &Plan, asked: i64, hours: &OfficeHours, random: &mut SplitMix64) -> Request {
    let short_of_doctors = plan.district == Some(DISTRICT_SHORT_OF_DOCTORS);
    let median = ANSWER_DAYS[plan.certificate] * if short_of_doctors { 15 } else { 10 };
    let mut waited = (days(median, 42, random) + 5) / 10;
    let patience = if asked >= 0 { REMINDER_DAYS } else { REMINDER_DAYS_BEFORE_2023 };
    let reminded = (waited > patience).then(|| hours.on_or_after(asked + patience));
    if reminded.is_some() {
        // A reminded doctor soon answers: the longest waits shrink, the middle stays.
        waited = patience + ((waited - patience) * 5 + 9) / 10;
    }
    let received = hours.nearest((asked + waited).max(reminded.unwrap_or(asked) + 1));
    let received = if received > reminded.unwrap_or(asked) { received } else { hours.on_or_after(received + 1) };
    let assessed = hours.on_or_after(received + random.between(1, 13));
    Request { asked, reminded, received, assessed }
}

/// The team meets on Thursdays of even weeks, from `day` on.
fn team_meeting(day: i64, hours: &OfficeHours) -> i64 {
    let mut thursday = day + (3 - weekday(day)).rem_euclid(7);
    loop {
        // A Thursday lies in the year that its week belongs to (ISO 8601).
        let week = (thursday - day_number(calendar_date(thursday).0, 1, 1)) / 7 + 1;
        if week % 2 == 0 && hours.is_open(thursday) {
            return thursday;
        }
        thursday += 7;
    }
}

/// The first meeting is late in 29.9 % of the cases that start in July or December, and in 10.6 % of the others.
fn late_first_meetings(plans: &mut [Plan], random: &mut SplitMix64) {
    let in_holidays = |plan: &Plan| matches!(calendar_date(plan.start).1, 7 | 12);
    for (holidays, per_mille) in [(true, 299), (false, 106)] {
        let fits = |plan: &Plan| plan.begins_in_window() && in_holidays(plan) == holidays;
        let count = plans.iter().filter(|plan| fits(plan)).count() * per_mille / 1000;
        plant(random, plans, count, &fits, &mut |plan| plan.first_meeting_late = true);
    }
}

/// Placements: more of the job-ready have one; within a group jobs follow as often with as without.
fn placements(plans: &mut [Plan], random: &mut SplitMix64) {
    for (job_ready, placements) in [(true, PLACEMENTS_OF_JOB_READY), (false, PLACEMENTS_OF_ACTIVITY_READY)] {
        let of_group = |plan: &Plan| plan.job_ready == job_ready;
        let in_group = plans.iter().filter(|plan| of_group(plan)).count();
        let in_job = plans.iter().filter(|plan| of_group(plan) && plan.seen_in_job()).count();
        let with_job = (in_job * placements + in_group / 2) / in_group;
        for (seen_in_job, count) in [(true, with_job), (false, placements - with_job)] {
            let chosen = choose(random, plans.len(), count, &|position| {
                of_group(&plans[position]) && plans[position].seen_in_job() == seen_in_job
            });
            chosen.into_iter().for_each(|position| plans[position].placement = true);
        }
    }
    let fits = |plan: &Plan| plan.placement && plan.begins_in_window();
    plant(random, plans, PLACEMENTS_BEFORE_PLAN, &fits, &mut |plan| plan.placement_before_plan = true);
}
