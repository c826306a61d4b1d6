//! A table of old and new names as a CSV file, to be filled in by someone who knows the work.

use crate::engine::import::{TextDecoder, TextEncoding};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Words that the two columns are called by in a header, in any case.
const FROM_WORDS: [&str; 6] = ["from", "fra", "old", "gammel", "label", "aktivitet"];
const TO_WORDS: [&str; 6] = ["to", "til", "new", "ny", "name", "navn"];

/// A table of names as it was read, and the lines that were left out.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MappingTable {
    /// Old name to new name.
    pub names: BTreeMap<String, String>,
    /// In order of lines.
    pub problems: Vec<MappingProblem>,
}

/// Something about a line (from 1) of a table of names.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MappingProblem {
    pub line: u64,
    pub kind: MappingProblemKind,
}

/// What is the matter with a line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MappingProblemKind {
    /// The first line does not name the columns; it was read as a pair of names.
    NoHeader,
    /// Not two fields; left out.
    Fields { found: u64 },
    /// No old name; left out.
    NoOldName,
    /// Not filled in: the activity keeps its name.
    NoNewName { label: String },
    /// The old name stood on an earlier line with another new name, which holds.
    Contradicts { label: String, line: u64 },
}

/// Reads a table of names: a header (`from;to` or `fra;til`), then one pair a line; `;`, `,` or a tab between.
///
/// Names are taken as they stand, blanks included. An apostrophe that [`write_mapping`] put in front is taken away.
///
/// ```
/// use spor::engine::prepare::read_mapping;
/// let table = read_mapping("fra;til\nJob-samtale;Jobsamtale\nBrev;\n");
/// assert_eq!(table.names["Job-samtale"], "Jobsamtale");
/// assert_eq!(table.problems[0].line, 3); // no new name
/// ```
pub fn read_mapping(text: &str) -> MappingTable {
    let text = text.trim_start_matches('\u{feff}');
    let mut table = MappingTable::default();
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter(text))
        .from_reader(text.as_bytes());
    let mut line_of: BTreeMap<String, u64> = BTreeMap::new();
    let (mut line, mut counted) = (1, 0);
    // The text is UTF-8 and lines may have any number of fields: no record is an error.
    for (nth, record) in reader.records().filter_map(Result::ok).enumerate() {
        // The reader's own count of lines is one behind where a line ends with CRLF: the LF is yet to come.
        let at = record.position().map_or(0, |position| position.byte() as usize).min(text.len());
        let begin = at + text.as_bytes()[at..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        line += text.as_bytes()[counted..begin].iter().filter(|&&byte| byte == b'\n').count() as u64;
        counted = begin;
        let fields: Vec<&str> = record.iter().collect();
        if nth == 0 {
            if is_header(&fields) {
                continue;
            }
            table.problem(line, MappingProblemKind::NoHeader);
        }
        // Spreadsheets write empty fields behind the last one that is used.
        let (first, rest) = fields.split_at(fields.len().min(2));
        let &[from, to] = first else {
            table.problem(line, MappingProblemKind::Fields { found: fields.len() as u64 });
            continue;
        };
        if rest.iter().any(|field| !field.is_empty()) {
            table.problem(line, MappingProblemKind::Fields { found: fields.len() as u64 });
            continue;
        }
        let (from, to) = (without_guard(from), without_guard(to));
        match (from, to) {
            ("", "") => {}
            ("", _) => table.problem(line, MappingProblemKind::NoOldName),
            (from, "") => table.problem(line, MappingProblemKind::NoNewName { label: from.to_string() }),
            (from, to) => match table.names.get(from) {
                Some(known) if known == to => {}
                Some(_) => {
                    let earlier = line_of.get(from).copied().unwrap_or(0);
                    let kind = MappingProblemKind::Contradicts { label: from.to_string(), line: earlier };
                    table.problem(line, kind);
                }
                None => {
                    table.names.insert(from.to_string(), to.to_string());
                    line_of.insert(from.to_string(), line);
                }
            },
        }
    }
    table
}

/// Reads a file: UTF-8, or what Danish Excel writes as plain CSV (Windows-1252).
pub fn read_mapping_bytes(bytes: &[u8]) -> MappingTable {
    match std::str::from_utf8(bytes) {
        Ok(text) => read_mapping(text),
        Err(_) => {
            let mut text = Vec::new();
            TextDecoder::new(TextEncoding::Windows1252).push(bytes, true, &mut text);
            read_mapping(&String::from_utf8_lossy(&text))
        }
    }
}

/// The table as Danish Excel opens it: byte order mark, `;`, CRLF, header `from;to`, in order of the old name.
///
/// A name that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV Injection).
pub fn write_mapping(names: &BTreeMap<String, String>) -> String {
    let mut out = String::from("\u{feff}from;to\r\n");
    for (from, to) in names {
        out.push_str(&field(from));
        out.push(';');
        out.push_str(&field(to));
        out.push_str("\r\n");
    }
    out
}

impl MappingTable {
    fn problem(&mut self, line: u64, kind: MappingProblemKind) {
        self.problems.push(MappingProblem { line, kind });
    }
}

/// The separator that the first line has most of; `;` before a tab before `,` where that is open.
fn delimiter(text: &str) -> u8 {
    let line = text.lines().next().unwrap_or_default();
    let count = |separator: u8| line.bytes().filter(|&byte| byte == separator).count();
    let mut best = b';';
    for separator in *b"\t," {
        if count(separator) > count(best) {
            best = separator;
        }
    }
    best
}

fn is_header(fields: &[&str]) -> bool {
    let is_one_of = |field: Option<&&str>, words: &[&str]| {
        field.is_some_and(|field| words.contains(&field.trim().to_lowercase().as_str()))
    };
    is_one_of(fields.first(), &FROM_WORDS) && is_one_of(fields.get(1), &TO_WORDS)
}

/// Whether a spreadsheet, or [`without_guard`], would take the beginning of a name for something else.
fn is_guarded(name: &str) -> bool {
    name.starts_with(['=', '+', '-', '@', '\t', '\r', '\''])
}

fn without_guard(name: &str) -> &str {
    name.strip_prefix('\'').filter(|rest| is_guarded(rest)).unwrap_or(name)
}

fn field(name: &str) -> String {
    let guard = if is_guarded(name) { "'" } else { "" };
    match name.contains([';', '"', '\n', '\r']) {
        true => format!("\"{guard}{}\"", name.replace('"', "\"\"")),
        false => format!("{guard}{name}"),
    }
}
