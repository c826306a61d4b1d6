//! The invented service desk as columns of events, and as the text of a file.

use super::super::calendar::copenhagen_millis;
use super::super::record::Record;
use super::super::text::{Clock, clock, digits};
use super::course::Change;
use super::ticket::Ticket;
use super::words::{CATEGORIES, CHANNELS, COLUMNS, DEPARTMENTS, GROUPS};
use crate::engine::log::{Attribute, AttributeLevel, AttributeUse, RawEvents};
use crate::engine::table::{Dictionary, TextColumn};

const COLUMN_COUNT: usize = COLUMNS.len();
const TIME_COLUMN: usize = 2;

/// The events in the order of the file, every value as the file says it.
pub fn raw_events(tickets: &[Ticket], changes: &[Change]) -> RawEvents {
    let mut columns: Vec<TextColumn> = COLUMNS
        .iter()
        .map(|&name| TextColumn {
            name: name.into(),
            codes: Vec::with_capacity(changes.len()),
            dictionary: Dictionary::default(),
        })
        .collect();
    let mut time_millis = Vec::with_capacity(changes.len());
    // A ticket's own values are written and looked up once.
    let mut of_ticket: Vec<[u32; COLUMN_COUNT]> = vec![[u32::MAX; COLUMN_COUNT]; tickets.len()];
    let mut text = String::new();
    for change in changes {
        let known = &mut of_ticket[change.ticket as usize];
        time_millis.push(copenhagen_millis(change.wall));
        for (number, column) in columns.iter_mut().enumerate().filter(|(number, _)| *number != TIME_COLUMN) {
            let of_case = is_of_ticket(number);
            if !of_case || known[number] == u32::MAX {
                text.clear();
                write_value(number, change, &tickets[change.ticket as usize], &mut text);
                known[number] = column.dictionary.code(&text);
            }
            column.codes.push(known[number]);
        }
    }
    let mut columns = columns.into_iter();
    let (case, activity) = (columns.next(), columns.next());
    let attributes = columns.enumerate().skip(1).map(|(position, column)| attribute(position + 2, column)).collect();
    let empty = || TextColumn { name: String::new(), codes: Vec::new(), dictionary: Dictionary::default() };
    RawEvents {
        case: case.unwrap_or_else(empty),
        activity: activity.unwrap_or_else(empty),
        time_millis,
        start_millis: None,
        day_only: None,
        case_attributes: Vec::new(),
        attributes,
    }
}

/// The file, in order of time. No value holds a comma, a quote or a line break.
pub fn csv(tickets: &[Ticket], changes: &[Change]) -> String {
    let mut text = String::with_capacity(changes.len() * 160);
    text.push_str(&COLUMNS.join(","));
    text.push('\n');
    for change in changes {
        for column in 0..COLUMN_COUNT {
            if column > 0 {
                text.push(',');
            }
            write_value(column, change, &tickets[change.ticket as usize], &mut text);
        }
        text.push('\n');
    }
    text
}

/// The rows of the file, in the order of `changes`; tickets are numbered from `first_ticket`.
pub fn records(tickets: &[Ticket], changes: &[Change], first_ticket: u32) -> Vec<Record> {
    let record = |change: &Change| {
        let mut record = Record::new(change.wall);
        let ticket = &tickets[change.ticket as usize];
        let numbered = Change { ticket: change.ticket + first_ticket, ..*change };
        (0..COLUMN_COUNT).for_each(|column| record.push_with(|out| write_value(column, &numbered, ticket, out)));
        record
    };
    changes.iter().map(record).collect()
}

fn attribute(number: usize, column: TextColumn) -> Attribute {
    Attribute {
        name: column.name,
        level: if is_of_ticket(number) { AttributeLevel::Case } else { AttributeLevel::Event },
        used_as: if number == 3 { AttributeUse::Resource } else { AttributeUse::Plain },
        codes: column.codes.into(),
        dictionary: column.dictionary.into(),
    }
}

/// Sagsnummer and everything from Kategori on.
fn is_of_ticket(column: usize) -> bool {
    column == 0 || column >= 5
}

fn write_value(column: usize, change: &Change, ticket: &Ticket, out: &mut String) {
    match column {
        0 => {
            out.push_str("IT2023-");
            digits(i64::from(change.ticket) + 1, 5, out);
        }
        1 => out.push_str(change.status.name()),
        2 => clock(change.wall, Clock::IsoSeconds, out),
        3 => {
            if let Some(agent) = change.agent {
                out.push_str("agent");
                digits(i64::from(agent), 2, out);
            }
        }
        4 => out.push_str(GROUPS[usize::from(change.group)]),
        5 => out.push_str(CATEGORIES[ticket.category].0),
        6 => out.push_str(CATEGORIES[ticket.category].1[ticket.subcategory]),
        7 => digits(i64::from(ticket.priority), 1, out),
        8 => out.push_str(CHANNELS[ticket.channel]),
        9 => out.push_str(DEPARTMENTS[ticket.department]),
        10 => clock(ticket.deadline, Clock::IsoSeconds, out),
        _ => {
            if let Some(satisfaction) = ticket.satisfaction {
                digits(i64::from(satisfaction), 1, out);
            }
        }
    }
}
