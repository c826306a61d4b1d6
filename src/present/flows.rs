//! Movements along the map as they are drawn and read: dots on the lines, the moment, and the table twin.

use crate::engine::export::{Cell, Column, Table};
use crate::present::map::{Standing, along_lines};
use crate::present::markers::{self, PlacedMarker};
use crate::present::{Words, dates, durations, numbers};
use crate::protocol::{FlowClock, FlowPage, Marker, Zone, wall_time};

/// A dot by where it stands on the map, at zoom 1.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Dot {
    pub x: f64,
    pub y: f64,
    pub radius: f64,
    pub group: u8,
}

/// Points at even distances along every transition, in the order of the page's list.
pub type Lines = Vec<Vec<(f64, f64)>>;

/// Pieces that a line is cut into.
const PIECES: usize = 48;
/// Rows of the table at most.
const ROWS: u32 = 24;

/// The lines of the transitions where they stand now.
pub fn lines(page: &FlowPage, standing: &Standing) -> Lines {
    page.edges.iter().map(|&(from, to)| along_lines(standing, from, to, PIECES)).collect()
}

/// The dots at a time that is told in frames; they take the place of those in `dots`.
///
/// A dot leaves with the frame in which its movements begin and arrives with the one in which they end, one frame later
/// at the least. Its area grows with the number of movements.
pub fn dots(page: &FlowPage, lines: &Lines, at_frame: f64, dots: &mut Vec<Dot>) {
    dots.clear();
    for cell in page.movements.iter().take_while(|cell| f64::from(cell.from_frame) <= at_frame) {
        let from = f64::from(cell.from_frame);
        let to = f64::from(cell.to_frame).max(from + 1.0);
        let Some(line) = lines.get(usize::from(cell.edge)).filter(|line| line.len() > 1) else { continue };
        if at_frame >= to {
            continue;
        }
        let walked = (at_frame - from) / (to - from) * (line.len() - 1) as f64;
        let place = (walked as usize).min(line.len() - 2);
        let part = walked - place as f64;
        let ((x, y), (next_x, next_y)) = (line[place], line[place + 1]);
        dots.push(Dot {
            x: x + (next_x - x) * part,
            y: y + (next_y - y) * part,
            radius: (2.4 + 1.3 * f64::from(cell.count).sqrt()).min(16.0),
            group: cell.group,
        });
    }
}

/// The moment: a date, or the time since the cases began.
pub fn moment(page: &FlowPage, at_frame: f64, zone: Zone, words: &Words) -> String {
    let millis = (at_frame * page.frame_millis as f64) as i64;
    match page.clock {
        FlowClock::Dates => date(page, millis, zone, words),
        FlowClock::SinceBegin => words.with("flows-since", &[("time", span(millis, words).into())]),
    }
}

fn date(page: &FlowPage, millis: i64, zone: Zone, words: &Words) -> String {
    dates::day(wall_time(page.begin_millis + millis, zone, true), words)
}

fn span(millis: i64, words: &Words) -> String {
    durations::medium(millis as f64, words)
}

/// What is told beside the picture: how many movements are drawn, and how many are not.
pub fn said(page: &FlowPage, words: &Words) -> Vec<String> {
    if page.drawn == 0 && page.left_out == 0 {
        return vec![words.text("flows-none")];
    }
    let count = |count: u64| numbers::whole(count, words.language());
    let facts = [("n", count(page.drawn).into()), ("frame", span(page.frame_millis, words).into())];
    let mut said = vec![words.with("flows-drawn", &facts)];
    if page.left_out > 0 {
        let facts = [("n", count(page.left_out).into()), ("least", page.least_shown.unwrap_or(0).into())];
        let key = if page.least_shown.is_some() { "flows-left-out-small" } else { "flows-left-out-many" };
        said.push(words.with(key, &facts));
    }
    said
}

/// What a group is called in the legend.
pub fn group_name(page: &FlowPage, group: usize, words: &Words) -> String {
    let name = page.groups.get(group).and_then(|group| group.name.clone());
    name.unwrap_or_else(|| words.text(if page.by.is_some() { "flows-others" } else { "flows-all-cases" }))
}

/// What changed while it plays, along the way from the first frame to the last; nothing where cases begin at nought.
pub fn markers_on(page: &FlowPage, changed: &[Marker], zone: Zone, words: &Words) -> Vec<PlacedMarker> {
    let end_millis = page.begin_millis + i64::from(page.frames) * page.frame_millis;
    match page.clock {
        FlowClock::Dates if page.frames > 0 => markers::on_axis(changed, page.begin_millis, end_millis, zone, words),
        _ => Vec::new(),
    }
}

/// Movements by period: those that begin in it, those that end in it, and those that begin by group.
pub fn table(page: &FlowPage, zone: Zone, words: &Words) -> Option<Table> {
    if page.frames == 0 {
        return None;
    }
    let per_row = page.frames.div_ceil(ROWS);
    let rows = page.frames.div_ceil(per_row) as usize;
    // What began before the first period or ends behind the last is in none.
    let row_of = |frame: i32| u32::try_from(frame).ok().map(|frame| (frame / per_row) as usize);
    let mut begun = vec![vec![0u64; page.groups.len()]; rows];
    let mut ended = vec![0u64; rows];
    for cell in &page.movements {
        if let Some(row) = row_of(cell.from_frame).and_then(|row| begun.get_mut(row)) {
            row[usize::from(cell.group)] += u64::from(cell.count);
        }
        if let Some(row) = row_of(cell.to_frame).and_then(|row| ended.get_mut(row)) {
            *row += u64::from(cell.count);
        }
    }
    let period = |row: usize| {
        let first = i64::from(per_row) * row as i64 * page.frame_millis;
        let next = (i64::from(per_row) * (row as i64 + 1)).min(i64::from(page.frames)) * page.frame_millis;
        match page.clock {
            FlowClock::Dates => format!("{} – {}", date(page, first, zone, words), date(page, next - 1, zone, words)),
            FlowClock::SinceBegin => format!("{} – {}", span(first, words), span(next, words)),
        }
    };
    let number = |name: String| Column { name, numeric: true };
    let mut columns = vec![
        Column { name: words.text("flows-period"), numeric: false },
        number(words.text("flows-begun")),
        number(words.text("flows-ended")),
    ];
    if page.by.is_some() {
        columns
            .extend((0..page.groups.len()).map(|group| {
                number(words.with("flows-begun-of", &[("group", group_name(page, group, words).into())]))
            }));
    }
    let whole = |count: u64| Cell::Whole(i64::try_from(count).unwrap_or(i64::MAX));
    let rows = (0..rows).map(|row| {
        let mut cells = vec![Cell::Text(period(row)), whole(begun[row].iter().sum()), whole(ended[row])];
        if page.by.is_some() {
            cells.extend(begun[row].iter().map(|count| whole(*count)));
        }
        cells
    });
    Some(Table { columns, rows: rows.collect(), notes: said(page, words) })
}
