//! From plan to course: the steps of one invented citizen without work.

use super::super::calendar::DAY;
use super::super::duration::log_normal_seconds;
use super::super::{SplitMix64, office_hours::OfficeHours};
use super::plan::{EXTRACT, NEW_LAW, Plan};
use super::words::*;

/// Positions in [`ACTORS`].
pub const NOBODY: usize = 0;
pub const FUND: usize = 1;
const CENTRE: usize = 2;
const OTHER_ACTOR: usize = 3;

/// One step of a case. Clocks are wall clocks in Copenhagen, seconds since 2023-01-01.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    pub case: u32,
    pub wall: i64,
    /// When a meeting ended.
    pub until: Option<i64>,
    pub activity: Activity,
    pub channel: Option<usize>,
    pub actor: usize,
}

/// Adds the steps of case `case` that the extract holds, in the order in which they happen.
pub fn follow(case: u32, plan: &Plan, hours: &OfficeHours, random: &mut SplitMix64, steps: &mut Vec<Step>) {
    let first = steps.len();
    let mut course = Course { case, plan, hours, random, steps };
    course.step(plan.start, Activity::Registered, NOBODY);
    let day = plan.first_day();
    if plan.is_under_new_law() {
        course.new_law(day)
    } else {
        course.old_law(day)
    }
    course.offers();
    course.sickness(day);
    if let Some(exit) = plan.exit {
        let clock = 16 * 3600 + course.random.between(60, 3599);
        course.step(plan.end() * DAY + clock, exit, NOBODY);
    }
    let kept = |step: &Step| step.wall.div_euclid(DAY) <= EXTRACT;
    let of_case: Vec<Step> = steps.drain(first..).filter(kept).collect();
    steps.extend(of_case);
}

struct Course<'a> {
    case: u32,
    plan: &'a Plan,
    hours: &'a OfficeHours,
    random: &'a mut SplitMix64,
    steps: &'a mut Vec<Step>,
}

impl Course<'_> {
    fn step(&mut self, wall: i64, activity: Activity, actor: usize) {
        self.steps.push(Step { case: self.case, wall, until: None, activity, channel: None, actor });
    }

    /// Some second of the office day.
    fn clock(&mut self) -> i64 {
        self.random.between(8 * 3600, 15 * 3600 + 900)
    }

    /// A step on an open day, unless the case is over by then.
    fn on(&mut self, day: i64, activity: Activity, actor: usize) -> bool {
        let day = self.hours.on_or_after(day);
        let is_in_time = day < self.plan.end() && day <= EXTRACT;
        if is_in_time {
            let clock = self.clock();
            self.step(day * DAY + clock, activity, actor);
        }
        is_in_time
    }

    /// A meeting on a quarter of an hour, held or missed; its day, and whether it was held.
    fn meeting(&mut self, day: i64, activity: Activity, actor: usize) -> Option<(i64, bool)> {
        let day = self.hours.on_or_after(day);
        if day >= self.plan.end() || day > EXTRACT {
            return None;
        }
        let wall = day * DAY + self.random.between(4 * 8, 4 * 15) * 900;
        let channel = self.random.pick(&CHANNEL_SHARES);
        let missed = self.random.chance(NO_SHOWS_PER_MILLE[channel]);
        let until = (!missed).then(|| wall + [1800, 2700, 3600][self.random.pick(&[50, 35, 15])]);
        let activity = if missed { Activity::NoShow } else { activity };
        self.steps.push(Step { case: self.case, wall, until, activity, channel: Some(channel), actor });
        Some((day, !missed))
    }

    /// Before 2024: the fund sees the citizen about CV and availability, the job centre from the start.
    fn old_law(&mut self, day: i64) {
        let cv = day + self.random.between(4, 13);
        if cv < NEW_LAW - 4 {
            self.meeting(cv, Activity::CvMeeting, FUND);
        }
        let plan_made = day + self.random.between(6, 20);
        self.on(plan_made, Activity::PlanMade, FUND);
        let mut available = day + self.random.between(80, 95);
        while available < NEW_LAW - 4 && self.meeting(available, Activity::AvailabilityMeeting, FUND).is_some() {
            available += self.random.between(85, 95);
        }
        let first = day + self.random.between(18, 30);
        self.centre_meetings(first);
    }

    /// From 2024: three months in the fund, then handed over by a nightly job.
    fn new_law(&mut self, day: i64) {
        let first = if self.plan.first_meeting_late {
            self.hours.on_or_after(day + self.random.between(15, 24))
        } else {
            let wanted = self.hours.on_or_after(day + self.random.between(3, 12));
            if wanted > day + 13 { self.hours.on_or_before(day + 13) } else { wanted }
        };
        // The first meeting with the fund is always held: when it comes is what the law asks.
        if first < self.plan.end() && first <= EXTRACT {
            let wall = first * DAY + self.random.between(4 * 8, 4 * 15) * 900;
            let channel = Some(self.random.pick(&CHANNEL_SHARES));
            let until = Some(wall + 2700);
            let activity = Activity::FirstFundMeeting;
            self.steps.push(Step { case: self.case, wall, until, activity, channel, actor: FUND });
        }
        self.on(first + 1, Activity::PlanMade, FUND);
        let handed_over = day + self.random.between(76, 92);
        let mut meeting = first + self.random.between(25, 32);
        while meeting < handed_over - 4 && self.meeting(meeting, Activity::FundMeeting, FUND).is_some() {
            meeting += self.random.between(25, 32);
        }
        if handed_over < self.plan.end() && handed_over <= EXTRACT {
            self.step(handed_over * DAY + 3 * 3600, Activity::HandedOver, NOBODY);
            let waited = log_normal_seconds(191 * DAY, 45, self.random) / (10 * DAY);
            self.centre_meetings(handed_over + waited.max(3));
        }
    }

    /// Invitations and meetings of the job centre to the end, the first on `day`.
    fn centre_meetings(&mut self, first: i64) {
        let between = if self.plan.intensive { 21 } else { 35 };
        let (mut day, mut number) = (first, 0);
        loop {
            let invited = day - if number == 0 { self.random.between(2, 8) } else { self.random.between(8, 14) };
            let invited = self.hours.on_or_after(invited.max(self.plan.first_day() + 1).max(first - 8));
            day = day.max(invited + 1);
            let actor = if self.random.chance(100) { OTHER_ACTOR } else { CENTRE };
            if !self.on(invited, Activity::Invited, CENTRE) {
                return;
            }
            if number > 0 && self.random.chance(95) {
                let rebooked = invited + self.random.between(1, 4);
                day = day.max(rebooked + 12) + self.random.between(0, 5);
                if !self.on(rebooked, Activity::Rebooked, NOBODY) || !self.on(rebooked + 6, Activity::Invited, CENTRE) {
                    return;
                }
            }
            let joint = number % 4 == 2 && !self.plan.is_under_new_law();
            let activity = if joint { Activity::JointMeeting } else { Activity::CentreMeeting };
            let Some((met, held)) = self.meeting(day, activity, if joint { CENTRE } else { actor }) else { return };
            if held {
                number += 1;
                day = met + between + self.random.between(-3, 3);
            } else {
                let informed = met + self.random.between(1, 3);
                if !self.on(informed, Activity::FundInformed, CENTRE) {
                    return;
                }
                // Invited anew behind the letter to the fund.
                day = met + self.random.between(22, 26);
            }
        }
    }

    fn offers(&mut self) {
        for offer in &self.plan.offers {
            let (_, [started, ended], _, _) = OFFERS[offer.kind];
            let actor = if offer.kind == 0 { OTHER_ACTOR } else { CENTRE };
            let clock = self.clock();
            self.step(offer.start * DAY + clock, started, actor);
            let clock = self.clock();
            self.step(offer.end * DAY + clock, ended, actor);
        }
    }

    fn sickness(&mut self, first: i64) {
        let room = self.plan.length - 20;
        if room > 10 && self.random.chance(110) {
            let sick = first + 5 + self.random.between(0, room - 8);
            if self.on(sick, Activity::ReportedSick, NOBODY) {
                let well = self.hours.on_or_after(sick) + self.random.between(2, 10);
                self.on(well, Activity::ReportedWell, NOBODY);
            }
        }
    }
}
