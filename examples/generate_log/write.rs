//! Writing invented events as semicolon CSV or as XES.

use super::course::{ACTIVITIES, Event};
use spor::engine::samples::SplitMix64;
use std::io::{Result, Write};

const GROUPS: [&str; 5] = ["1. linje", "2. linje Klient", "Fagsystem", "Netværk", "Drift"];
/// The last one holds the delimiter, so that it must be quoted.
const CATEGORIES: [&str; 10] = [
    "Adgang og rettigheder",
    "Pc og hardware",
    "Fagsystemer",
    "Print og scan",
    "Telefoni",
    "Mail og kalender",
    "Netværk og wi-fi",
    "Bestilling",
    "Andet",
    "Flere emner; se sagen",
];
const DEPARTMENTS: [&str; 6] = ["Børn", "Sundhed", "Job", "Teknik", "Kultur", "Stab"];

/// Seven columns, `;`, LF, ISO times without a zone, two fields out of a hundred quoted. Columns beyond the seventh are
/// what exports carry along: codes of one letter and two digits.
pub fn csv(events: &[Event], columns: u64, random: &mut SplitMix64, out: &mut impl Write) -> Result<()> {
    out.write_all("Sagsnummer;Aktivitet;Tidspunkt;Medarbejder;Gruppe;Kategori;Forvaltning".as_bytes())?;
    for column in 8..=columns {
        write!(out, ";Felt {column}")?;
    }
    out.write_all(b"\n")?;
    let mut row = Vec::with_capacity(128);
    for event in events {
        row.clear();
        for column in 0..7 {
            if column > 0 {
                row.push(b';');
            }
            let quoted = random.chance(18) || (column == 5 && event.category == 9);
            if quoted {
                row.push(b'"');
            }
            match column {
                0 => case_id(event, &mut row),
                1 => row.extend_from_slice(ACTIVITIES[usize::from(event.activity)].0.as_bytes()),
                2 => time(event.second, &mut row),
                3 => employee(event, &mut row),
                4 => row.extend_from_slice(GROUPS[usize::from(event.group)].as_bytes()),
                5 => row.extend_from_slice(CATEGORIES[usize::from(event.category)].as_bytes()),
                _ => row.extend_from_slice(DEPARTMENTS[usize::from(event.department)].as_bytes()),
            }
            if quoted {
                row.push(b'"');
            }
        }
        for column in 8..=columns {
            let code = random.below(10 + column);
            row.extend_from_slice(&[
                b';',
                b'A' + (column % 26) as u8,
                b'0' + (code / 10 % 10) as u8,
                b'0' + (code % 10) as u8,
            ]);
        }
        row.push(b'\n');
        out.write_all(&row)?;
    }
    Ok(())
}

/// One trace a case, every value on the event; the times read as UTC.
pub fn xes(events: &[Event], out: &mut impl Write) -> Result<()> {
    out.write_all(XES_HEAD.as_bytes())?;
    let mut text = Vec::with_capacity(1024);
    let mut open = None;
    for event in events {
        text.clear();
        if open != Some(event.case) {
            if open.is_some() {
                text.extend_from_slice(b"\t</trace>\n");
            }
            text.extend_from_slice(b"\t<trace>\n\t\t<string key=\"concept:name\" value=\"");
            case_id(event, &mut text);
            text.extend_from_slice(b"\"/>\n");
            open = Some(event.case);
        }
        text.extend_from_slice(b"\t\t<event>\n\t\t\t<string key=\"concept:name\" value=\"");
        text.extend_from_slice(ACTIVITIES[usize::from(event.activity)].0.as_bytes());
        text.extend_from_slice(b"\"/>\n\t\t\t<date key=\"time:timestamp\" value=\"");
        time(event.second, &mut text);
        text.extend_from_slice(b".000+00:00\"/>\n\t\t\t<string key=\"org:resource\" value=\"");
        employee(event, &mut text);
        for (key, value) in [
            ("org:group", GROUPS[usize::from(event.group)]),
            ("kategori", CATEGORIES[usize::from(event.category)]),
            ("forvaltning", DEPARTMENTS[usize::from(event.department)]),
        ] {
            write!(text, "\"/>\n\t\t\t<string key=\"{key}\" value=\"{value}")?;
        }
        text.extend_from_slice(b"\"/>\n\t\t</event>\n");
        out.write_all(&text)?;
    }
    if open.is_some() {
        out.write_all(b"\t</trace>\n")?;
    }
    out.write_all(b"</log>\n")
}

const XES_HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>
<log xes.version=\"1849-2016\" xmlns=\"http://www.xes-standard.org/\">
\t<extension name=\"Concept\" prefix=\"concept\" uri=\"http://www.xes-standard.org/concept.xesext\"/>
\t<extension name=\"Time\" prefix=\"time\" uri=\"http://www.xes-standard.org/time.xesext\"/>
\t<extension name=\"Organizational\" prefix=\"org\" uri=\"http://www.xes-standard.org/org.xesext\"/>
";

fn case_id(event: &Event, out: &mut Vec<u8>) {
    out.extend_from_slice(b"IT");
    digits(event.case + 1, 7, out);
}

fn employee(event: &Event, out: &mut Vec<u8>) {
    out.extend_from_slice(b"agent");
    digits(u32::from(event.employee), 3, out);
}

fn time(second: u32, out: &mut Vec<u8>) {
    let (year, month, day) = civil(second / 86_400);
    let clock = second % 86_400;
    for (number, width, after) in [(year, 4, b'-'), (month, 2, b'-'), (day, 2, b'T')] {
        digits(number, width, out);
        out.push(after);
    }
    digits(clock / 3600, 2, out);
    out.push(b':');
    digits(clock / 60 % 60, 2, out);
    out.push(b':');
    digits(clock % 60, 2, out);
}

fn digits(number: u32, width: u32, out: &mut Vec<u8>) {
    for place in (0..width).rev() {
        out.push(b'0' + (number / 10u32.pow(place) % 10) as u8);
    }
}

/// Year, month and day of a day since 1970 (Hinnant's algorithm, for days after 1970 only).
fn civil(day: u32) -> (u32, u32, u32) {
    let z = day + 719_468;
    let era = z / 146_097;
    let of_era = z % 146_097;
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let mp = (5 * of_year + 2) / 153;
    let month = if mp < 10 { mp + 3 } else { mp - 9 };
    (year_of_era + era * 400 + u32::from(month <= 2), month, of_year - (153 * mp + 2) / 5 + 1)
}
