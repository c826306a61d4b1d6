//! How an invented ticket goes: which step follows which, how long it takes, and who has it.

use spor::engine::samples::SplitMix64;

/// One event; texts are positions in the lists of [`super::write`].
#[derive(Clone, Copy)]
pub struct Event {
    /// Seconds since 1970-01-01 on the wall clock.
    pub second: u32,
    pub case: u32,
    /// Position within the case.
    pub number: u16,
    pub activity: u8,
    pub employee: u8,
    pub group: u8,
    pub category: u8,
    pub department: u8,
}

/// An activity: its name, what may follow it (position, weight), and the mean delay until then in minutes.
type Activity = (&'static str, &'static [(u8, u32)], u32);

/// The 26 activities, in the order their positions count.
pub const ACTIVITIES: [Activity; 26] = [
    ("Henvendelse modtaget", &[(1, 100)], 4),
    ("Registreret i systemet", &[(2, 92), (5, 8)], 6),
    ("Kategoriseret", &[(3, 90), (4, 10)], 3),
    ("Prioriteret", &[(4, 97), (22, 3)], 12),
    ("Tildelt 1. linje", &[(5, 100)], 35),
    ("Under behandling", &[(6, 22), (7, 24), (9, 16), (11, 4), (13, 3), (16, 3), (19, 28)], 50),
    ("Fjernstyring startet", &[(19, 55), (7, 15), (9, 20), (18, 10)], 25),
    ("Afventer bruger", &[(8, 88), (23, 12)], 600),
    ("Svar fra bruger", &[(5, 45), (19, 40), (7, 8), (9, 7)], 60),
    ("Tildelt 2. linje", &[(5, 40), (10, 18), (11, 10), (19, 26), (4, 6)], 90),
    ("Tildelt specialist", &[(11, 25), (13, 20), (19, 45), (9, 10)], 180),
    ("Afventer leverandør", &[(12, 100)], 1500),
    ("Svar fra leverandør", &[(19, 55), (13, 20), (11, 10), (18, 15)], 120),
    ("Ændring anmodet", &[(14, 90), (5, 10)], 240),
    ("Ændring godkendt", &[(15, 100)], 400),
    ("Ændring udført", &[(18, 70), (19, 30)], 90),
    ("Udstyr bestilt", &[(17, 100)], 2400),
    ("Udstyr leveret", &[(18, 60), (19, 40)], 120),
    ("Test hos bruger", &[(19, 78), (5, 22)], 180),
    ("Løsning foreslået", &[(20, 92), (7, 8)], 20),
    ("Løst af servicedesk", &[(24, 76), (25, 14), (21, 10)], 900),
    ("Genåbnet af bruger", &[(5, 75), (9, 15), (22, 10)], 120),
    ("Eskaleret til leder", &[(9, 55), (10, 45)], 60),
    ("Rykker sendt til bruger", &[(8, 80), (24, 20)], 1200),
    ("Lukket automatisk", &[], 0),
    ("Lukket af bruger", &[], 0),
];

const DAY: u32 = 86_400;
const FIRST_MONDAY: u32 = 1_609_718_400; // 2021-01-04
const SPAN_DAYS: u64 = 1000;

/// Exactly `count` events of cases that begin evenly over a thousand days.
pub fn events(count: usize, random: &mut SplitMix64) -> Vec<Event> {
    let mut events = Vec::with_capacity(count + 64);
    let cases = (count as u64 / 12).max(1);
    let mut case = 0u32;
    while events.len() < count {
        let day = (u64::from(case) * SPAN_DAYS / cases) as u32;
        let second = FIRST_MONDAY + day * DAY + 7 * 3600 + random.below(10 * 3600) as u32;
        one_case(case, second, random, &mut events);
        case += 1;
    }
    events.truncate(count);
    events
}

fn one_case(case: u32, begin: u32, random: &mut SplitMix64, events: &mut Vec<Event>) {
    let category = random.pick(&[26, 20, 17, 9, 8, 7, 6, 4, 1, 2]) as u8;
    let department = random.pick(&[30, 22, 18, 12, 10, 8]) as u8;
    let (mut activity, mut second, mut number) = (0u8, begin, 0u16);
    let (mut group, mut employee) = (0u8, random.below(40) as u8);
    loop {
        events.push(Event { second, case, number, activity, employee, group, category, department });
        let (_, followers, minutes) = ACTIVITIES[usize::from(activity)];
        if followers.is_empty() {
            return;
        }
        let mut left = random.below(u64::from(followers.iter().map(|f| f.1).sum::<u32>())) as u32;
        for &(follower, weight) in followers {
            if left < weight {
                activity = follower;
                break;
            }
            left -= weight;
        }
        if matches!(activity, 4 | 9 | 10 | 22) {
            group = if activity == 4 { 0 } else { 1 + random.below(4) as u8 };
            employee = random.below(40) as u8 + 40 * group;
        }
        second = office_hours(second + delay_seconds(minutes, random), random);
        number += 1;
    }
}

/// Two out of a hundred steps fall on the same second; the rest spread from nothing to four times the mean.
fn delay_seconds(mean_minutes: u32, random: &mut SplitMix64) -> u32 {
    if random.chance(20) {
        return 0;
    }
    let (a, b) = (random.below(2001), random.below(2001));
    (u64::from(mean_minutes) * 60 * a * b / 1_000_000) as u32 + 1
}

/// Outside 7 to 18 o'clock work waits for the next morning.
fn office_hours(second: u32, random: &mut SplitMix64) -> u32 {
    let (day, clock) = (second / DAY, second % DAY);
    match clock / 3600 {
        7..=17 => second,
        0..=6 => day * DAY + 7 * 3600 + random.below(5400) as u32,
        _ => (day + 1) * DAY + 7 * 3600 + random.below(5400) as u32,
    }
}
