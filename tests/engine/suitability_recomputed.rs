//! Every verdict of the reviewed table, worked out anew from the figures that stand in it and from the table of thresholds as
//! the methods print it (1.10), by a program that knows nothing of the engine's judge.

use std::collections::BTreeMap;

const REVIEWED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/suitability/verdicts.txt");

/// So many criteria with the colour amber make reservations: «or >=3 gule».
const AMBERS: usize = 3;

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Colour {
    Green,
    Amber,
    Red,
    KnockOut,
}
use Colour::{Amber, Green, KnockOut, Red};

/// A figure as it is printed: part and whole, a number, or the four numbers that coverage is computed from.
#[derive(Clone, Debug)]
enum Printed {
    Share(u64, u64),
    Number(u64),
    Coverage { printed: f64, met: u64, once: f64, twice: f64 },
}

struct Row {
    level: String,
    figures: Vec<Printed>,
    is_proposed: bool,
}

struct Log {
    name: String,
    verdict: String,
    because: String,
    criteria: BTreeMap<u32, Row>,
    carries: BTreeMap<String, String>,
}

fn printed(figure: &str) -> Option<Printed> {
    let words: Vec<&str> = figure.split_whitespace().collect();
    let named = |name: &str| words.iter().find_map(|word| word.strip_prefix(name)?.strip_prefix('='));
    match words[..] {
        [one] if one.contains('/') => {
            let (part, whole) = one.split_once('/')?;
            Some(Printed::Share(part.parse().ok()?, whole.parse().ok()?))
        }
        [one] => one.parse().ok().map(Printed::Number),
        [value, ..] => Some(Printed::Coverage {
            printed: value.parse().ok()?,
            met: named("met")?.parse().ok()?,
            once: named("once")?.parse().ok()?,
            twice: named("twice")?.parse().ok()?,
        }),
        [] => None,
    }
}

fn logs() -> Vec<Log> {
    let mut logs: Vec<Log> = Vec::new();
    for line in std::fs::read_to_string(REVIEWED).unwrap().lines() {
        let Some(of_log) = line.strip_prefix("  ") else {
            let (name, said) = line.split_once(": ").unwrap();
            let (verdict, because) = said.split_once(", ").unwrap();
            let [name, verdict, because] = [name, verdict, because].map(str::to_owned);
            logs.push(Log { name, verdict, because, criteria: BTreeMap::new(), carries: BTreeMap::new() });
            continue;
        };
        let log = logs.last_mut().unwrap();
        if let Some(carries) = of_log.strip_prefix("Map ") {
            let (carries, _) = carries.split_once("; variants").unwrap();
            let each = format!("Map {carries}");
            let each = each.split("; ").map(|one| one.split_once(' ').unwrap());
            log.carries = each.map(|(analysis, verdict)| (analysis.into(), verdict.into())).collect();
        } else if let Some(row) = of_log.strip_prefix('K').filter(|row| row.starts_with(|c: char| c.is_ascii_digit())) {
            let (number, row) = row.split_once(' ').unwrap();
            // What cannot be judged is followed by its reason, which may hold blanks, and has no figures.
            let (level, figures) = row.split_once(' ').unwrap();
            let figures = figures.split(", ").filter_map(printed).collect();
            let is_proposed = row.contains("ClosingIsProposed");
            log.criteria.insert(number.parse().unwrap(), Row { level: level.into(), figures, is_proposed });
        }
    }
    logs
}

/// The colour of a share by limits in thousandths, exactly: at least or at most green, amber, and beyond which it is K.O.
fn of_share(figure: &Printed, at_least: bool, [green, amber]: [u64; 2], knock_out: Option<u64>) -> Colour {
    let &Printed::Share(part, whole) = figure else { panic!("{figure:?} is no share") };
    let reaches = |limit: u64| if at_least { part * 1_000 >= limit * whole } else { part * 1_000 <= limit * whole };
    if whole == 0 || reaches(green) {
        Green
    } else if reaches(amber) {
        Amber
    } else if knock_out.is_some_and(|limit| !reaches(limit)) {
        KnockOut
    } else {
        Red
    }
}

fn number(figure: &Printed) -> u64 {
    let &Printed::Number(number) = figure else { panic!("{figure:?} is no number") };
    number
}

/// Chao and Jost (methods 1.8): C = 1 - (f1/Y) * ((n-1) f1)/((n-1) f1 + 2 f2).
fn coverage(cases: f64, met: u64, once: f64, twice: f64) -> f64 {
    let others = (cases - 1.0) * once;
    if once == 0.0 { 1.0 } else { 1.0 - once / met as f64 * others / (others + 2.0 * twice) }
}

/// The table of methods 1.10, row by row.
fn colour(criterion: u32, figures: &[Printed]) -> Colour {
    match (criterion, figures) {
        (1, [fields]) => of_share(fields, true, [980, 900], Some(800)),
        (2, [times]) => of_share(times, true, [995, 970], Some(800)),
        (3, [clocks]) => of_share(clocks, true, [900, 500], None),
        (4, [pairs]) => of_share(pairs, false, [50, 200], Some(600)),
        (5, [once, labels, of_events]) => {
            let once = of_share(once, false, [10, 50], Some(300));
            let labels = match number(labels) {
                0..=50 => Green,
                51..=200 => Amber,
                _ => Red,
            };
            let of_events = of_share(of_events, false, [200, 200], Some(200));
            once.max(labels).max(of_events)
        }
        (6, [repeated]) => of_share(repeated, false, [10, 50], None),
        (7, [closed]) => of_share(closed, true, [700, 400], Some(100)),
        (8, [cases, Printed::Coverage { printed, met, once, twice }]) => {
            let cases = number(cases);
            let covered = coverage(cases as f64, *met, *once, *twice);
            assert!((covered - printed).abs() <= 0.000_501, "{covered} is printed as {printed}");
            let by_cases = match cases {
                0..10 => KnockOut,
                10..30 => Red,
                30..100 => Amber,
                _ => Green,
            };
            let by_coverage = if covered >= 0.95 {
                Green
            } else if covered >= 0.80 {
                Amber
            } else {
                Red
            };
            by_cases.max(by_coverage)
        }
        (9, [changes]) => match number(changes) {
            0 => Green,
            1 => Amber,
            _ => Red,
        },
        (10, [together]) => of_share(together, false, [50, 200], Some(700)),
        (11, [suspicious]) => of_share(suspicious, false, [10, 50], None),
        _ => panic!("K{criterion} has no such figures: {figures:?}"),
    }
}

/// The colour as the engine calls it.
fn name(colour: Colour) -> &'static str {
    match colour {
        Green => "Green",
        Amber => "Amber",
        Red => "Red",
        KnockOut => "Stop",
    }
}

#[test]
fn every_verdict_follows_from_its_figures_and_the_thresholds() {
    let logs = logs();
    assert!(logs.len() >= 14, "{}", logs.len());
    for log in &logs {
        assert_eq!(log.criteria.len(), 12, "{}", log.name);
        let mut colours: BTreeMap<u32, Colour> = BTreeMap::new();
        for (&criterion, row) in &log.criteria {
            if row.figures.is_empty() {
                // Drift needs months, and no sample was judged: all else is judged.
                assert!([9, 12].contains(&criterion), "{} K{criterion}: {}", log.name, row.level);
                continue;
            }
            // A closing that nobody has confirmed makes reservations at most.
            let colour = colour(criterion, &row.figures).min(if row.is_proposed { Amber } else { KnockOut });
            assert_eq!(name(colour), row.level, "{} K{criterion} {:?}", log.name, row.figures);
            colours.insert(criterion, colour);
        }
        let has = |colour: Colour| colours.values().any(|&of| of == colour);
        let ambers = colours.values().filter(|&&of| of == Amber).count();
        let expected = if has(KnockOut) {
            ("NotFit", "Stop")
        } else if has(Red) {
            ("FitWithReservations", "Red")
        } else if ambers >= AMBERS {
            ("FitWithReservations", "ManyAmber")
        } else if !colours.contains_key(&12) {
            ("FitWithReservations", "NotValidated")
        } else {
            ("Fit", "NothingAgainst")
        };
        assert_eq!((log.verdict.as_str(), log.because.as_str()), expected, "{}", log.name);
        // «map (K1,K2,K4,K5), durations (K2,K3,K7), conformance deadlines (K2,K3,K10), groups (K7,K8,K12)»
        let needs: [(&str, &[u32]); 4] =
            [("Map", &[1, 2, 4, 5]), ("Durations", &[2, 3, 7]), ("Deadlines", &[2, 3, 10]), ("Groups", &[7, 8, 12])];
        for (analysis, needed) in needs {
            let expected = match needed.iter().filter_map(|criterion| colours.get(criterion)).max() {
                Some(KnockOut) => "NotFit",
                Some(Red | Amber) => "FitWithReservations",
                _ => "Fit",
            };
            assert_eq!(log.carries[analysis], expected, "{} {analysis}", log.name);
        }
    }
}
