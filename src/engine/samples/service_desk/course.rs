//! From plan to course: the statuses of one invented ticket with their times and agents.

use super::super::{SplitMix64, calendar::*, duration::log_normal_seconds, office_hours::OfficeHours};
use super::plan::{Plan, Reopening};
use super::words::{AGENTS, Status};

/// One change of status.
#[derive(Clone, Copy, Debug)]
pub struct Change {
    /// Wall clock in Copenhagen, seconds since 2023-01-01.
    pub wall: i64,
    pub ticket: u32,
    /// Position within the ticket.
    pub number: u16,
    pub status: Status,
    pub agent: Option<u8>,
    pub group: u8,
}

/// Writes the changes of ticket `ticket`, created at `created`, behind `changes`.
pub fn follow(
    ticket: u32,
    created: i64,
    plan: &Plan,
    hours: &OfficeHours,
    random: &mut SplitMix64,
    changes: &mut Vec<Change>,
) {
    let agents = [0, 1, 2, 3].map(|group| agent_of(group, random));
    let mut course = Course { ticket, wall: created, number: 0, group: 0, agents, hours, random, changes };
    course.write(Status::New);
    if plan.cancelled {
        course.later(180, 120, Status::Cancelled);
        return;
    }
    course.later(34, 100, Status::Assigned);
    if plan.group > 0 {
        course.later(75, 90, Status::SentToSecondLine);
        course.group = plan.group;
        course.later(50, 100, Status::InProgress);
    } else {
        course.later(50, 100, Status::InProgress);
    }
    if plan.ping_pong {
        course.later(175, 45, Status::SentBackToFirstLine);
        course.group = 0;
        course.later(155, 45, Status::SentToSecondLine);
        course.group = plan.group;
        course.later(50, 100, Status::InProgress);
    }
    let mut waits = [(plan.awaits_user, Status::AwaitingUser), (plan.awaits_supplier, Status::AwaitingSupplier)];
    if plan.supplier_first {
        waits.reverse();
    }
    for (_, status) in waits.into_iter().filter(|wait| wait.0) {
        course.later(55, 100, status);
        let (median_minutes, sigma_percent) = if status == Status::AwaitingUser { (520, 95) } else { (1500, 75) };
        course.later(median_minutes, sigma_percent, Status::InProgress);
    }
    if plan.reply {
        course.reply_and_solve(plan.reply_ties);
    } else {
        course.later(21, 95, Status::Solved);
    }
    if plan.reopening != Reopening::Never {
        for _ in 0..1 + usize::from(plan.reopened_twice) {
            course.user_acts(270, 110, Status::Reopened);
            if plan.reopening == Reopening::WithReply {
                course.later(100, 95, Status::InProgress);
                course.reply_and_solve(false);
            } else {
                course.solve_thank_you_mail();
            }
        }
    }
    if plan.closed_by_user {
        course.user_acts(215, 120, Status::ClosedByUser);
    } else {
        course.wall = hours.open_day_after(course.wall.div_euclid(DAY), 5) * DAY + 23 * 3600 + 30 * 60;
        course.write(Status::ClosedBySystem);
    }
}

struct Course<'a> {
    ticket: u32,
    wall: i64,
    number: u16,
    group: usize,
    agents: [u8; 4],
    hours: &'a OfficeHours,
    random: &'a mut SplitMix64,
    changes: &'a mut Vec<Change>,
}

impl Course<'_> {
    fn write(&mut self, status: Status) {
        let agent = status.is_by_employee().then_some(self.agents[self.group]);
        let (ticket, wall, number) = (self.ticket, self.wall, self.number);
        self.changes.push(Change { wall, ticket, number, status, agent, group: self.group as u8 });
        self.number += 1;
    }

    /// Some opening time passes, at least twenty seconds, so that nothing falls together unplanned.
    fn later(&mut self, median_minutes: i64, sigma_percent: i64, status: Status) {
        let seconds = log_normal_seconds(median_minutes * 60, sigma_percent, self.random).max(20);
        self.wall = self.hours.after(self.wall, seconds);
        self.write(status);
    }

    /// A user acts before the system would close the ticket, and the next agent may be another.
    fn user_acts(&mut self, median_minutes: i64, sigma_percent: i64, status: Status) {
        let most = 4 * 8 * 3600;
        let seconds = log_normal_seconds(median_minutes * 60, sigma_percent, self.random).clamp(20, most);
        self.wall = self.hours.after(self.wall, seconds);
        self.write(status);
        if self.random.chance(300) {
            self.agents[self.group] = agent_of(self.group, self.random);
        }
    }

    fn reply_and_solve(&mut self, at_once: bool) {
        self.later(62, 100, Status::ReplySent);
        if at_once {
            self.write(Status::Solved);
        } else {
            self.later(24, 85, Status::Solved);
        }
    }

    /// One to fourteen minutes on the clock, also when the desk is just closing.
    fn solve_thank_you_mail(&mut self) {
        self.wall += log_normal_seconds(446, 50, self.random).clamp(60, 14 * 60);
        self.write(Status::Solved);
    }
}

fn agent_of(group: usize, random: &mut SplitMix64) -> u8 {
    AGENTS[group] + random.below(u64::from(AGENTS[group + 1] - AGENTS[group])) as u8
}
