//! The raw layer of social assistance: the clean rows with an export's faults planted in them.
//!
//! Undone by the reader: spellings, mojibake, ISO dates, midnights in UTC, words for an unknown district, remarks
//! (in rows whose clean remark is empty), and three case numbers that two people share two years apart: the second
//! person's rows have a number of their own in the clean layer, and a gap of 700 days splits them again.
//! Left out by the reader: duplicates, impossible dates, rows without case, activity or time, and the total line.

use super::super::calendar::{DAY, day_number, utc_seconds};
use super::super::faults::Faults;
use super::super::record::Record;
use super::super::text::{Clock, clock, kroner};
use super::super::{SplitMix64, planting::choose};
use super::raw_words::*;
use super::words::Activity;
use std::ops::Range;

const CASE: usize = 0;
const ACTIVITY: usize = 1;
const TIME: usize = 2;
const DISTRICT: usize = 8;
const COST: usize = 10;
const REMARK: usize = 12;

const ROWS_PER_SPELLING: usize = 150;
const SHARED_NUMBERS: usize = 3;
/// Days between two people with the same case number; no case lies still so long.
const DAYS_BETWEEN_PEOPLE: i64 = 700;

/// The raw rows of one batch.
pub fn raw_records(mut clean: Vec<Record>, random: &mut SplitMix64) -> Vec<Record> {
    unknown_districts(&mut clean);
    shared_numbers(&mut clean, random);
    let mut faults = Faults::new(clean, random);
    changes(&mut faults);
    let any = |_: &Record| true;
    faults.add_copies(60, &any, &mut |_, _, _| {});
    faults.add_copies(25, &any, &mut |number, record, _| {
        let time = record.cell(TIME);
        let impossible = match number {
            0..9 => format!("{}1923{}", &time[..6], &time[10..]),
            9..17 => format!("{}2032{}", &time[..6], &time[10..]),
            _ => format!("31-02{}", &time[5..]),
        };
        record.set(TIME, &impossible);
    });
    for (count, column) in [(40, ACTIVITY), (12, CASE), (18, TIME)] {
        faults.add_copies(count, &any, &mut |_, record, _| record.set(column, ""));
    }
    faults.finish()
}

/// The total line of the report: what all rows above it cost.
pub fn total_line(records: &[Record]) -> Record {
    let digits_of = |cost: &str| cost.bytes().filter(u8::is_ascii_digit).fold(0, |n, b| n * 10 + i64::from(b - b'0'));
    let total = records.iter().map(|record| digits_of(record.cell(COST))).sum();
    let mut line = Record::new(i64::MAX);
    for column in 0..super::words::COLUMNS.len() {
        match column {
            CASE => line.push("I alt"),
            COST => line.push_with(|out| kroner(total, out)),
            _ => line.push(""),
        }
    }
    line
}

/// Changes that a reader can undo.
fn changes(faults: &mut Faults) {
    for (activity, spelling) in SPELLINGS {
        let named = |record: &Record| record.cell(ACTIVITY) == activity.name();
        faults.change(ROWS_PER_SPELLING, &named, &mut |_, record, _| record.set(ACTIVITY, spelling));
    }
    let received = |record: &Record| record.cell(ACTIVITY) == Activity::CertificateReceived.name();
    faults.change(30, &received, &mut |_, record, _| {
        let mut broken = Record::new(record.place);
        record.cells().for_each(|cell| broken.push(&mojibake(cell)));
        *record = broken;
    });
    faults.change(380, &|record| record.cell(TIME).len() > 10, &mut |_, record, _| {
        let mut text = String::new();
        let wall = day_of(record) * DAY + 3600 * number_in(record, 11..13) + 60 * number_in(record, 14..16);
        clock(wall, Clock::Iso, &mut text);
        record.set(TIME, &text);
    });
    let from_jobnet = |record: &Record| record.cell(ACTIVITY) == Activity::CvApproved.name();
    faults.change(200, &from_jobnet, &mut |_, record, _| {
        let mut text = String::new();
        clock(utc_seconds(day_of(record) * DAY), Clock::Danish, &mut text);
        record.set(TIME, &text);
    });
    let without_remark = |record: &Record| record.cell(REMARK).is_empty();
    let telling: [&[&str]; 4] = [&WITH_CPR, &WITH_NAME, &WITH_PHONE, &WITH_MAIL];
    for remarks in telling {
        faults.change(remarks.len(), &without_remark, &mut |number, record, _| record.set(REMARK, remarks[number]));
    }
    faults.change(15, &without_remark, &mut |number, record, _| {
        record.set(REMARK, WITH_BREAKS[number % WITH_BREAKS.len()]);
    });
}

/// UTF-8 read as Windows-1252, one letter for each byte.
fn mojibake(text: &str) -> String {
    text.bytes().map(char::from).collect()
}

/// The day of a row whose time is written the Danish way.
fn day_of(record: &Record) -> i64 {
    day_number(number_in(record, 6..10), number_in(record, 3..5), number_in(record, 0..2))
}

/// The number in a part of a row's time.
fn number_in(record: &Record, part: Range<usize>) -> i64 {
    record.cell(TIME)[part].bytes().fold(0, |number, digit| number * 10 + i64::from(digit - b'0'))
}

/// Every row of a case without district says so in one of three ways.
fn unknown_districts(records: &mut [Record]) {
    let mut unknown = 0;
    for case in cases(records) {
        if records[case.start].cell(DISTRICT).is_empty() {
            let word = UNKNOWN_WORDS[unknown % UNKNOWN_WORDS.len()];
            records[case].iter_mut().for_each(|record| record.set(DISTRICT, word));
            unknown += 1;
        }
    }
}

/// Three closed cases lend their number to somebody else's case two years later.
fn shared_numbers(records: &mut [Record], random: &mut SplitMix64) {
    let cases = cases(records);
    let latest_start = cases.last().map_or(0, |case| day_of(&records[case.start]));
    let is_closed = |case: &Range<usize>| records[case.end - 1].cell(ACTIVITY).starts_with("Afsluttet");
    let lenders = choose(random, cases.len(), SHARED_NUMBERS, &|number| {
        let case = &cases[number];
        is_closed(case) && day_of(&records[case.end - 1]) + DAYS_BETWEEN_PEOPLE + 30 < latest_start
    });
    let mut taken = Vec::new();
    for lender in lenders {
        let last = day_of(&records[cases[lender].end - 1]);
        let borrower = choose(random, cases.len(), 1, &|number| {
            !taken.contains(&number) && day_of(&records[cases[number].start]) > last + DAYS_BETWEEN_PEOPLE
        });
        for number in borrower {
            taken.push(number);
            let id = records[cases[lender].start].cell(CASE).to_owned();
            records[cases[number].clone()].iter_mut().for_each(|record| record.set(CASE, &id));
        }
    }
}

/// The rows of each case, which stand together.
fn cases(records: &[Record]) -> Vec<Range<usize>> {
    let mut cases: Vec<Range<usize>> = Vec::new();
    for (position, record) in records.iter().enumerate() {
        match cases.last_mut() {
            Some(case) if records[case.start].place == record.place => case.end = position + 1,
            _ => cases.push(position..position + 1),
        }
    }
    cases
}
