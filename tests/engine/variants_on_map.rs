//! Variants on the map one at a time, and two side by side: counted by hand, and against brute force.

use crate::asked::{asked, opened_as_written};
use spor::engine::variants::{Aligned, aligned};
use spor::present::variant_pair::{rows, said, saved_table};
use spor::present::variants::on_map;
use spor::present::{Language, Words};
use spor::protocol::*;
use spor::session::Session;

/// Cases as strings of letters; the n-th event of the m-th case comes after n times m hours.
fn opened(session: &mut Session, cases: &[&str]) -> LogId {
    let mut csv = "Sagsnr;Aktivitet;Tidspunkt\r\n".to_owned();
    for (case, letters) in cases.iter().enumerate() {
        for (place, letter) in letters.chars().enumerate() {
            let hours = place * (case + 1);
            csv += &format!("S{:03};{letter};{:02}-01-2024 {:02}:00\r\n", case + 1, 1 + hours / 24, hours % 24);
        }
    }
    opened_as_written(session, "sager.csv", csv.as_bytes()).log
}

fn course(letters: &str) -> Vec<String> {
    letters.chars().map(String::from).collect()
}

fn show(session: &mut Session, log: LogId, level: Option<MilestoneLevel>, courses: &[&str]) -> VariantsOnMapPage {
    let courses = courses.iter().map(|letters| course(letters)).collect();
    asked(session, ShowVariantsOnMap { log, selection: 0, level, courses }, &[]).unwrap()
}

fn compare(session: &mut Session, log: LogId, level: Option<MilestoneLevel>, of: [&str; 2]) -> VariantComparison {
    let [first, second] = of.map(course);
    asked(session, CompareVariants { log, selection: 0, level, timing: Timing::default(), first, second }, &[]).unwrap()
}

/// Three take ABCD, two ACD, two ABD, one D.
const CASES: [&str; 8] = ["ABCD", "ACD", "ABCD", "ABD", "ACD", "ABCD", "ABD", "D"];

#[test]
fn the_next_is_the_commonest_missing_and_the_last_is_the_rarest_there() {
    let mut session = Session::new();
    let log = opened(&mut session, &CASES);
    let none = show(&mut session, log, None, &[]);
    assert_eq!((none.variants, none.cases, none.all_cases), (0, Shown::Number(0), Shown::Number(8)));
    assert_eq!((none.next, none.last), (Some(course("ABCD")), None));
    // Equally common ones by the names of their steps: ABD before ACD.
    let one = show(&mut session, log, None, &["ABCD"]);
    assert_eq!((one.next, one.last), (Some(course("ABD")), Some(course("ABCD"))));
    let two = show(&mut session, log, None, &["ACD", "ABCD", "XYZ"]);
    assert_eq!((two.variants, two.cases, two.share), (2, Shown::Number(5), 0.625));
    assert_eq!((two.next.clone(), two.last.clone()), (Some(course("ABD")), Some(course("ACD"))));
    assert_eq!(on_map(&two, &Words::new(Language::Danish)), "Kortet viser 2 varianter, 5 af 8 sager (63\u{a0}%).");
    let all = show(&mut session, log, None, &["ACD", "ABCD", "D", "ABD"]);
    assert_eq!((all.cases, all.next, all.last), (Shown::Number(8), None, Some(course("D"))));
}

#[test]
fn the_map_of_the_chosen_variants_counts_their_cases() {
    let mut session = Session::new();
    let log = opened(&mut session, &CASES);
    for chosen in [&["ABCD"][..], &["ABCD", "ABD"], &["ACD", "D"]] {
        let page = show(&mut session, log, None, chosen);
        let sequences = chosen.iter().map(|letters| course(letters)).collect();
        let stack = FilterStack::of([Filter::from(CaseRule::Variants { sequences, level: None })]);
        let selection = asked(&mut session, DefineSelection { log, stack }, &[]).unwrap().selection;
        let map =
            asked(&mut session, ShowMap { log, selection, view: MapView::default(), working: None, number: None }, &[])
                .unwrap();
        assert_eq!(map.cases, page.cases);
    }
}

#[test]
fn two_variants_are_compared_step_by_step() {
    let mut session = Session::new();
    let log = opened(&mut session, &CASES);
    let pair = compare(&mut session, log, None, ["ABCD", "ACD"]);
    let [first, second] = pair.variants.unwrap();
    assert_eq!((first.rank, first.cases, first.steps), (1, Shown::Number(3), 4));
    assert_eq!((second.rank, second.cases, second.share), (3, Shown::Number(2), 0.25));
    // Cases 1, 3 and 6 take 3 steps of 1, 3 and 6 hours; cases 2 and 5 take 2 of 2 and 5.
    let hour = 3.6e6;
    assert_eq!((first.median_millis, second.median_millis), (Some(9.0 * hour), Some(7.0 * hour)));
    let steps: Vec<_> = pair.steps.iter().map(|step| (&*step.name, step.in_first, step.in_second)).collect();
    assert_eq!(steps, [("A", true, true), ("B", true, false), ("C", true, true), ("D", true, true)]);
    let times: Vec<_> =
        pair.steps.iter().map(|step| step.since_shared_millis.map(|time| time.map(|time| time / hour))).collect();
    // From A to C two steps in the first, one in the second.
    assert_eq!(times, [[None; 2], [None; 2], [Some(6.0), Some(3.5)], [Some(3.0), Some(3.5)]]);
    let words = Words::new(Language::Danish);
    let told = rows(&pair, &words);
    assert_eq!(told.iter().map(|row| row.sign).collect::<String>(), "=1==");
    assert_eq!(told[1].has, "kun variant 1");
    assert!(said(&pair, &words)[2].starts_with("3 trin er fælles; 1 findes kun i variant 1 og 0 kun i variant 3"));
    assert_eq!(saved_table(&pair, &words).unwrap().rows.len(), 4);
    // The other way round the signs change sides.
    let turned = compare(&mut session, log, None, ["ACD", "ABCD"]);
    assert_eq!(rows(&turned, &words).iter().map(|row| row.sign).collect::<String>(), "=2==");
}

#[test]
fn milestones_are_compared_by_their_first_event() {
    let mut session = Session::new();
    let log = opened(&mut session, &["AABXD", "AXBBD", "ABD", "AD"]);
    let level = MilestoneLevel { milestones: ["A", "B", "D"].map(Milestone::from).to_vec(), collapse_repeats: true };
    let pair = compare(&mut session, log, Some(level), ["ABD", "AD"]);
    assert_eq!(pair.variants.unwrap().map(|side| side.cases), [Shown::Number(3), Shown::Number(1)]);
    // From the first A to D: 4 steps of one hour, 4 of two, 2 of three; the middle of 4, 8 and 6.
    let last = pair.steps.last().unwrap();
    assert_eq!(last.since_shared_millis.map(|time| time.map(|time| time / 3.6e6)), [Some(6.0), Some(4.0)]);
}

#[test]
fn rare_variants_are_neither_counted_nor_compared() {
    let mut session = Session::new();
    let cases: Vec<&str> = [("ABCD", 9), ("ACD", 7), ("ABD", 3), ("D", 2)]
        .iter()
        .flat_map(|&(letters, count)| std::iter::repeat_n(letters, count))
        .collect();
    let log = opened(&mut session, &cases);
    asked(&mut session, SetSmallCells { log, least_shown: Some(5) }, &[]).unwrap();
    let page = show(&mut session, log, None, &["ABCD", "ABD"]);
    assert_eq!((page.variants, page.cases), (1, Shown::Number(9)));
    assert_eq!((page.next, page.last), (Some(course("ACD")), Some(course("ABCD"))));
    assert_eq!(show(&mut session, log, None, &["ABCD", "ACD"]).next, None);
    assert!(compare(&mut session, log, None, ["ABCD", "ACD"]).variants.is_some());
    let gone = compare(&mut session, log, None, ["ABCD", "ABD"]);
    assert_eq!(gone, VariantComparison::default());
    assert_eq!(said(&gone, &Words::new(Language::Danish)).len(), 1);
}

/// The most steps that two sequences share in order, by trying every part of the first.
fn most_shared(first: &[u16], second: &[u16]) -> usize {
    (0..1u32 << first.len())
        .map(|part| {
            let kept = first.iter().enumerate().filter(|(place, _)| part >> place & 1 == 1).map(|(_, step)| step);
            let mut rest = second.iter();
            kept.map(|step| rest.any(|other| other == step)).try_fold(0, |n, found| found.then_some(n + 1)).unwrap_or(0)
        })
        .max()
        .unwrap_or(0)
}

#[test]
fn every_alignment_is_one_and_none_shares_more() {
    let sequences: Vec<Vec<u16>> = (0..=5u32)
        .flat_map(|length| {
            (0..3u32.pow(length))
                .map(move |number| (0..length).map(|place| (number / 3u32.pow(place) % 3) as u16).collect())
        })
        .collect();
    for first in sequences.iter().step_by(2) {
        for second in sequences.iter().step_by(3) {
            let script = aligned(first, second);
            let (mut a, mut b, mut shared) = (0, 0, 0);
            for step in script {
                match step {
                    Aligned::Both(x, y) => {
                        assert_eq!((x, y, first[x]), (a, b, second[y]));
                        (a, b, shared) = (a + 1, b + 1, shared + 1);
                    }
                    Aligned::First(x) => {
                        assert_eq!(x, a);
                        a += 1;
                    }
                    Aligned::Second(y) => {
                        assert_eq!(y, b);
                        b += 1;
                    }
                }
            }
            assert_eq!((a, b), (first.len(), second.len()));
            assert_eq!(shared, most_shared(first, second), "{first:?} {second:?}");
        }
    }
}
