//! What an invented ticket says of itself: priority, channel, department, deadline and satisfaction.

use super::super::{SplitMix64, office_hours::OfficeHours};
use super::plan::Plan;

/// What stays the same through a ticket's life; texts are positions in the lists of `words`.
#[derive(Clone, Copy, Debug)]
pub struct Ticket {
    pub category: usize,
    pub subcategory: usize,
    /// 1 is most urgent.
    pub priority: u8,
    pub channel: usize,
    pub department: usize,
    /// When it must be solved, wall clock in Copenhagen.
    pub deadline: i64,
    /// 1 to 5; most users do not answer.
    pub satisfaction: Option<u8>,
}

impl Ticket {
    /// The details of a ticket created at `created`.
    pub fn new(plan: &Plan, created: i64, hours: &OfficeHours, random: &mut SplitMix64) -> Self {
        let priority = 1 + random.pick(&[3, 17, 60, 20]);
        let open_hours = [4, 8, 24, 40][priority - 1];
        let satisfaction = random.pick(&[3, 5, 13, 38, 41]) as u8 + 1;
        let answered = random.chance(140) && !plan.cancelled;
        Self {
            category: plan.category,
            subcategory: random.pick(&[50, 30, 20]),
            priority: priority as u8,
            channel: random.pick(&[41, 34, 21, 4]),
            department: random.pick(&[30, 27, 15, 12, 6, 10]),
            deadline: hours.after(created, open_hours * 3600),
            satisfaction: answered.then_some(satisfaction),
        }
    }
}
