//! When the invented tickets of 2023 come in: many in August, few in July, most on Mondays.

use super::super::{SplitMix64, calendar::*, office_hours::OfficeHours};
use super::plan::TICKETS;
use crate::engine::ordering;

/// Tickets by month; July and August are planted, the rest follow 1.25 (January), 1 and 0.75 (December).
const BY_MONTH: [usize; 12] = [973, 697, 790, 597, 713, 714, 408, 1359, 724, 779, 764, 482];
/// Tickets by weekday from Monday.
const BY_WEEKDAY: [usize; 7] = [2177, 2000, 1796, 1630, 1352, 25, 20];
/// Weights of the hours 7, 8, … 15.
const BY_HOUR: [u32; 9] = [12, 60, 66, 72, 66, 56, 55, 42, 26];

/// The wall clock at which each ticket is created, in order.
pub fn creations(hours: &OfficeHours, random: &mut SplitMix64) -> Vec<i64> {
    let spread = |counts: &[usize]| -> Vec<usize> {
        counts.iter().enumerate().flat_map(|(value, &count)| std::iter::repeat_n(value, count)).collect()
    };
    let months = spread(&BY_MONTH);
    let mut weekdays = spread(&BY_WEEKDAY);
    random.shuffle(&mut weekdays);
    let mut days: Vec<Vec<i64>> = vec![Vec::new(); 12 * 7];
    for day in 0..365 {
        let (_, month, _) = calendar_date(day);
        if hours.is_open(day) || weekday(day) >= 5 {
            days[(month as usize - 1) * 7 + weekday(day) as usize].push(day);
        }
    }
    let mut creations: Vec<i64> = (0..TICKETS)
        .map(|ticket| {
            let choice = &days[months[ticket] * 7 + weekdays[ticket]];
            let day = choice[random.below(choice.len() as u64) as usize];
            day * DAY + (7 + random.pick(&BY_HOUR) as i64) * 3600 + random.below(3600) as i64
        })
        .collect();
    ordering::sort(&mut creations);
    creations
}
