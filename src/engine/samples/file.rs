//! From rows to the bytes of a file: delimiter, characters, line ends, and what stands round the rows.

use super::record::Record;

/// The characters of a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Characters {
    Utf8,
    /// UTF-8 that begins with a byte order mark.
    MarkedUtf8,
    /// What Danish Windows saves; the texts of the samples need no more of it than Latin-1.
    Windows1252,
}

/// How a file is written.
#[derive(Clone, Copy, Debug)]
pub struct Dialect {
    pub delimiter: char,
    pub characters: Characters,
    pub line_end: &'static str,
}

/// The file with its title lines, names of columns, rows, and a last line such as a total.
pub fn file_bytes(
    dialect: Dialect,
    titles: &[&str],
    columns: &[&str],
    records: &[Record],
    last: Option<&Record>,
) -> Vec<u8> {
    let mut text = String::with_capacity(records.len() * 130);
    if dialect.characters == Characters::MarkedUtf8 {
        text.push('\u{feff}');
    }
    for title in titles {
        text.push_str(title);
        text.push_str(dialect.line_end);
    }
    write_row(dialect, columns.iter().copied(), &mut text);
    for record in records.iter().chain(last) {
        write_row(dialect, record.cells(), &mut text);
    }
    match dialect.characters {
        Characters::Windows1252 => text.chars().map(|letter| u8::try_from(u32::from(letter)).unwrap_or(b'?')).collect(),
        Characters::Utf8 | Characters::MarkedUtf8 => text.into_bytes(),
    }
}

fn write_row<'a>(dialect: Dialect, cells: impl Iterator<Item = &'a str>, out: &mut String) {
    for (number, cell) in cells.enumerate() {
        if number > 0 {
            out.push(dialect.delimiter);
        }
        if cell.contains([dialect.delimiter, '"', '\n', '\r']) {
            out.push('"');
            out.push_str(&cell.replace('"', "\"\""));
            out.push('"');
        } else {
            out.push_str(cell);
        }
    }
    out.push_str(dialect.line_end);
}
