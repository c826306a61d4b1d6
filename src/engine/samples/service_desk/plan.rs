//! What each invented ticket will show: planted by exact numbers, never by chance.
//!
//! The numbers are those of the domain document, §6.3: 643 tickets of the evaluation's Figure 1, 990
//! reopened, 198 of them twice, 347 reopened by a thank-you mail, and so on.

use super::super::{SplitMix64, planting};

/// How a solved ticket is reopened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reopening {
    #[default]
    Never,
    /// Worked on and answered again: Løst ⇝ Genåbnet ⇝ Svar sendt.
    WithReply,
    /// Solved again within minutes, without a new answer.
    ThankYouMail,
}

/// What happens to one ticket.
#[derive(Clone, Copy, Debug, Default)]
pub struct Plan {
    pub cancelled: bool,
    pub category: usize,
    /// The group that solves it; any but 0 means second line.
    pub group: usize,
    pub ping_pong: bool,
    pub awaits_user: bool,
    pub awaits_supplier: bool,
    pub supplier_first: bool,
    /// A reply is sent before the first solution, at the same second if `reply_ties`.
    pub reply: bool,
    pub reply_ties: bool,
    pub reopening: Reopening,
    pub reopened_twice: bool,
    pub closed_by_user: bool,
}

pub const TICKETS: usize = 9000;
const CANCELLED: usize = 307;
/// Solved tickets by category; cancelled ones are spread by the same shares.
const SOLVED_BY_CATEGORY: [usize; 8] = [2260, 1739, 1565, 782, 695, 695, 609, 348];
/// Of them those sent to group 1, 2 and 3: 1,565 + 1,217 + 529 of 8,693.
const SECOND_LINE: [[usize; 3]; 8] =
    [[145, 437, 0], [800, 0, 71], [0, 780, 0], [280, 0, 0], [40, 0, 128], [240, 0, 0], [0, 0, 330], [60, 0, 0]];
/// Supplier waits by category, 667: mostly Pc og hardware and Fagsystemer.
const SUPPLIER_WAITS: [usize; 8] = [0, 214, 330, 41, 41, 0, 41, 0];
/// Figure 1 by group: 643 of 8,693, a difference that chance explains.
const FIGURE_1_BY_GROUP: [usize; 4] = [415, 119, 82, 27];

/// The plans of all tickets, in random order.
pub fn plans(random: &mut SplitMix64) -> Vec<Plan> {
    let mut plans = Vec::with_capacity(TICKETS);
    for (category, &solved) in SOLVED_BY_CATEGORY.iter().enumerate() {
        let second_line = SECOND_LINE[category];
        for number in 0..solved {
            let mut below = 0;
            let group = (1..4).find(|&group| {
                below += second_line[group - 1];
                number < below
            });
            plans.push(Plan { category, group: group.unwrap_or(0), ..Plan::default() });
        }
    }
    for number in 0..CANCELLED {
        let category =
            (0..8).rev().find(|&c| number * 8693 >= SOLVED_BY_CATEGORY[..c].iter().sum::<usize>() * CANCELLED);
        plans.push(Plan { cancelled: true, category: category.unwrap_or(0), ..Plan::default() });
    }
    random.shuffle(&mut plans);

    let mut plant = |count: usize, fits: &dyn Fn(&Plan) -> bool, mut change: &dyn Fn(&mut Plan)| {
        planting::plant(random, &mut plans, count, &|plan| !plan.cancelled && fits(plan), &mut change);
    };
    for (group, count) in FIGURE_1_BY_GROUP.into_iter().enumerate() {
        plant(count, &|p| p.group == group, &|p| p.reopening = Reopening::WithReply);
    }
    let with_reply = |p: &Plan| p.reopening == Reopening::WithReply;
    let never = |p: &Plan| p.reopening == Reopening::Never;
    let mail = |p: &Plan| p.reopening == Reopening::ThankYouMail;
    plant(347, &never, &|p| p.reopening = Reopening::ThankYouMail);
    plant(129, &with_reply, &|p| p.reopened_twice = true);
    plant(69, &mail, &|p| p.reopened_twice = true);
    plant(457, &with_reply, &|p| p.reply = true);
    plant(5718, &|p| !with_reply(p), &|p| p.reply = true);
    plant(1355, &|p| p.reply, &|p| p.reply_ties = true);
    plant(69, &with_reply, &|p| p.closed_by_user = true);
    plant(972, &|p| !with_reply(p), &|p| p.closed_by_user = true);
    plant(524, &|p| p.group > 0, &|p| p.ping_pong = true);
    plant(2315, &|_| true, &|p| p.awaits_user = true);
    for (category, count) in SUPPLIER_WAITS.into_iter().enumerate() {
        plant(count, &|p| p.category == category, &|p| p.awaits_supplier = true);
    }
    plant(25, &|p| p.awaits_user && p.awaits_supplier, &|p| p.supplier_first = true);
    plans
}
