//! From plan to course: the steps of one invented case of social assistance.

use super::super::calendar::{DAY, weekday};
use super::super::{SplitMix64, office_hours::OfficeHours};
use super::plan::{EXTRACT, Plan, WINDOW, days};
use super::words::*;
use crate::engine::ordering::sort_by_key;

/// One step of a case.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Wall clock in Copenhagen, seconds since 2023-01-01; midnight where only the day is known.
    pub wall: i64,
    /// When it was typed in: the same day, the next, or on a Friday later.
    pub registered: i64,
    pub activity: Activity,
    pub caseworker: u8,
    pub contact: Option<usize>,
    /// Øre.
    pub cost: Option<i64>,
    pub remark: Option<usize>,
}

/// The steps of a case that the extract holds, in order of time.
pub fn steps(plan: &Plan, hours: &OfficeHours, random: &mut SplitMix64) -> Vec<Step> {
    let mut course = Course { plan, hours, random, steps: Vec::with_capacity(24) };
    let (first_meeting, plan_made) = course.beginning();
    course.meetings(first_meeting);
    course.certificates();
    course.activation(plan_made);
    if plan.end <= EXTRACT
        && let Some(outcome) = plan.outcome
    {
        // Nothing of that day comes after it.
        let wall = plan.end * DAY + 16 * 3600 + course.random.between(0, 59) * 60;
        course.step(wall, outcome);
    }
    let mut steps = course.steps;
    steps.retain(|step| (WINDOW..=EXTRACT).contains(&step.wall.div_euclid(DAY)));
    sort_by_key(&mut steps, |step| step.wall);
    assign_caseworkers(&mut steps, plan, random);
    steps
}

struct Course<'a> {
    plan: &'a Plan,
    hours: &'a OfficeHours,
    random: &'a mut SplitMix64,
    steps: Vec<Step>,
}

impl Course<'_> {
    fn step(&mut self, wall: i64, activity: Activity) {
        let registered = self.registered(wall, activity);
        let contact = activity.is_meeting().then(|| self.random.pick(&[70, 22, 8]));
        let remark = self.random.chance(120).then(|| self.random.below(REMARKS.len() as u64) as usize);
        let cost = self.cost(activity);
        self.steps.push(Step { wall, registered, activity, caseworker: 0, contact, cost, remark });
    }

    /// At some minute of the office day, or at no clock where only the day is registered.
    fn on(&mut self, day: i64, activity: Activity) {
        let minute = self.random.between(8 * 60, 15 * 60 + 59);
        let clock = if activity.is_day_only() { 0 } else { minute * 60 };
        self.step(day * DAY + clock, activity);
    }

    fn registered(&mut self, wall: i64, activity: Activity) -> i64 {
        let day = wall.div_euclid(DAY);
        let registered_on = match self.random.pick(&[62, 20, 9, 9]) {
            0 => day,
            1 => self.hours.on_or_after(day + 1),
            late => {
                // The heap is typed in on Fridays.
                let after = day + if late == 2 { 2 } else { 17 };
                self.hours.on_or_before(after + (4 - weekday(after)).rem_euclid(7)).max(day)
            }
        };
        let same_day = registered_on == day && !activity.is_day_only();
        let (earliest, latest) = (wall.rem_euclid(DAY) / 60 + 1, 17 * 60);
        let minute = if same_day { earliest } else { 8 * 60 };
        let registered = registered_on * DAY + self.random.between(minute, latest.max(minute)) * 60;
        registered.min(EXTRACT * DAY + 23 * 3600 + 59 * 60)
    }

    fn cost(&mut self, activity: Activity) -> Option<i64> {
        match activity {
            Activity::Granted => Some([775_300, 1_203_100, 1_275_500, 1_694_800][self.random.pick(&[30, 40, 10, 20])]),
            Activity::CertificateReceived => Some(CERTIFICATE_PRICES[self.plan.certificate]),
            Activity::MentorGranted => Some(self.random.between(16, 60) * 38_750),
            Activity::GuidanceStarted => Some(self.random.between(6, 30) * 92_450),
            _ => None,
        }
    }

    /// From the first word to the plan; the days of the first meeting and of Min Plan.
    fn beginning(&mut self) -> (i64, i64) {
        let (plan, hours) = (self.plan, self.hours);
        let start = plan.start;
        let (early, late) = (self.random.between(8 * 60, 11 * 60), self.random.between(11 * 60 + 1, 15 * 60));
        self.step(start * DAY + early * 60, Activity::AskedForHelp);
        let applied = hours.on_or_after(start + self.random.pick(&[60, 25, 15]) as i64);
        self.step(applied * DAY + late * 60, Activity::Applied);
        let meeting = if plan.first_meeting_late {
            hours.on_or_after(start + self.random.between(8, 17))
        } else {
            let wanted = hours.on_or_after(start + self.random.between(1, 5));
            if wanted > start + 6 { hours.on_or_before(start + 6) } else { wanted }
        };
        self.on(meeting, Activity::FirstMeeting);
        let granted = hours.on_or_after(start + self.random.between(3, 12));
        self.on(granted, Activity::Granted);
        let classified = hours.on_or_after(meeting + self.random.between(0, 10));
        let group = if plan.job_ready { Activity::ClassifiedJobReady } else { Activity::ClassifiedActivityReady };
        self.on(classified, group);
        if plan.job_ready || self.random.chance(600) {
            let approved = hours.on_or_after(start + self.random.between(2, 20));
            self.on(approved, Activity::CvApproved);
        }
        // Min Plan is seen in every case, and early enough for a placement before the landmark.
        let wanted = if plan.placement_before_plan {
            start + self.random.between(32, 42)
        } else {
            (classified + self.random.between(2, 22)).min(start + 45).max(WINDOW + 1)
        };
        let made = hours.on_or_after(wanted);
        self.on(made, Activity::PlanMade);
        (meeting, made)
    }

    fn meetings(&mut self, first: i64) {
        let between = if self.plan.job_ready { 33 } else { 40 };
        let mut day = first + days(between, 35, self.random);
        loop {
            day = self.hours.on_or_after(day);
            if day >= self.plan.end || day > EXTRACT {
                return;
            }
            if self.random.chance(90) {
                self.on(day, Activity::NoShow);
                day += self.random.between(7, 14);
            } else {
                self.on(day, Activity::Meeting);
                day += days(between, 35, self.random);
            }
        }
    }

    fn certificates(&mut self) {
        for request in &self.plan.requests {
            self.on(request.asked, Activity::CertificateRequested);
            if let Some(reminded) = request.reminded {
                self.on(reminded, Activity::DoctorReminded);
            }
            self.on(request.received, Activity::CertificateReceived);
            self.on(request.assessed, Activity::CertificateAssessed);
        }
        if self.plan.team_meeting != 0 {
            self.on(self.plan.rehabilitation_plan, Activity::RehabilitationPlan);
            self.on(self.plan.team_meeting, Activity::TeamMeeting);
        }
    }

    /// Placement, guidance, work duty and mentor, all but the planted placements after Min Plan.
    fn activation(&mut self, plan_made: i64) {
        let (plan, hours) = (self.plan, self.hours);
        if plan.placement {
            let begun = if plan.placement_before_plan {
                hours.on_or_before(plan_made - self.random.between(5, 12))
            } else {
                let wanted = self.random.between(plan_made + 2, (plan.start + 58).max(plan_made + 4));
                let day = hours.on_or_before(wanted);
                if day > plan_made { day } else { hours.on_or_after(plan_made + 1) }
            };
            let weeks = if plan.job_ready { 4 } else { 13 };
            self.period(begun, 7 * weeks, [Activity::PracticeStarted, Activity::PracticeEnded]);
        }
        let optional = [
            (plan.guidance, 90, (14, 70), [Activity::GuidanceStarted, Activity::GuidanceEnded]),
            (plan.work_duty, 120, (28, 91), [Activity::WorkDutyStarted, Activity::WorkDutyEnded]),
        ];
        for (wanted, latest, length, names) in optional {
            let begun = hours.on_or_after(plan_made + self.random.between(5, latest));
            let length = self.random.between(length.0, length.1);
            if wanted && begun + 3 < plan.last_day() {
                self.period(begun, length, names);
            }
        }
        let granted = hours.on_or_after(plan_made + self.random.between(3, 60));
        if plan.mentor && granted < plan.end {
            self.on(granted, Activity::MentorGranted);
        }
    }

    /// A period that ends with the case at the latest.
    fn period(&mut self, begun: i64, length: i64, [started, ended]: [Activity; 2]) {
        self.on(begun, started);
        let end = self.hours.on_or_before((begun + length).min(self.plan.end));
        self.on(if end > begun { end } else { self.hours.on_or_after(begun + 1) }, ended);
    }
}

/// One caseworker of the team, and another from some step on where the plan says so.
fn assign_caseworkers(steps: &mut [Step], plan: &Plan, random: &mut SplitMix64) {
    let (first, end) = (CASEWORKERS[plan.team], CASEWORKERS[plan.team + 1]);
    let of_team = u64::from(end - first);
    let before = random.below(of_team);
    let after = (before + 1 + random.below(of_team - 1)) % of_team;
    let again = steps.iter().rposition(|step| step.activity == Activity::CertificateRequested);
    let change = match again {
        Some(again) if plan.asks_again => again,
        _ => random.between(1, steps.len() as i64 - 1) as usize,
    };
    for (number, step) in steps.iter_mut().enumerate() {
        let changed = plan.caseworker_changes && number >= change;
        step.caseworker = first + if changed { after } else { before } as u8;
    }
}
