//! The dotted chart in words: what it shows, its colours, and what lies under the pointer.

use crate::present::time::time_said;
use crate::present::{Words, dates, durations, numbers};
use crate::protocol::{CaseKey, DotColour, DotWindow, DotsAcross, DotsPage, DotsShown, DotsThere, Zone, wall_time};

/// Activities or values that are named of what lies under the pointer, at most.
const NAMED: usize = 4;

/// What a colour stands for.
pub fn colour_name(colour: &DotColour, of_column: bool, words: &Words) -> String {
    match colour {
        DotColour::Named(name) => name.clone(),
        DotColour::Others(n) => {
            words.with(if of_column { "dots-other-values" } else { "dots-others" }, &[("n", (*n).into())])
        }
        DotColour::Without => words.text("statistics-without"),
    }
}

/// «9.000 sager og 62.000 hændelser. Rækkerne står efter sagens start.» By time: which one.
pub fn chart_said(page: &DotsPage, shown: &DotsShown, words: &Words) -> String {
    let across = words.text(match shown.across {
        DotsAcross::Time => "dots-said-time",
        DotsAcross::SinceBegin => "dots-said-since",
        DotsAcross::Order => "dots-said-order",
    });
    let order = words.text(match shown.order.by {
        CaseKey::Duration => "dots-said-by-duration",
        CaseKey::End => "dots-said-by-end",
        CaseKey::Begin | CaseKey::Events | CaseKey::Name => "dots-said-by-begin",
    });
    let facts = [
        ("cases", page.cases.into()),
        ("events", page.events.into()),
        ("across", across.into()),
        ("order", order.into()),
    ];
    let said = words.with("dots-said", &facts);
    match &page.time {
        Some(time) => format!("{said} {}", time_said(time, words)),
        None => said,
    }
}

/// Which rows are seen, of how many.
pub fn rows_said(page: &DotsPage, words: &Words) -> String {
    let DotWindow { first_row, end_row, .. } = page.window;
    let facts = [("first", (first_row + 1).into()), ("last", end_row.into()), ("cases", page.cases.into())];
    words.with("dots-rows", &facts)
}

/// From when to when the events that are seen happen, by the clock where less than two days are seen.
pub fn window_said(window: DotWindow, zone: Zone, words: &Words) -> String {
    let is_short = window.across() < 2 * 86_400_000;
    let moment = |millis: i64| dates::moment(wall_time(millis, zone, !is_short), words);
    words.with("dots-window", &[("from", moment(window.from).into()), ("to", moment(window.to - 1).into())])
}

/// What lies there: events and cases, from when to when, and the commonest colours.
pub fn here_said(there: &DotsThere, page: &DotsPage, across: DotsAcross, zone: Zone, words: &Words) -> String {
    let here = &there.here;
    let Some((first, last)) = here.span else { return words.text("dots-here-none") };
    let moment = |at: i64| match across {
        DotsAcross::Time => dates::day(wall_time(at, zone, true), words),
        DotsAcross::SinceBegin => durations::medium(at as f64, words),
        DotsAcross::Order => numbers::whole(at.unsigned_abs(), words.language()),
    };
    let (from, to) = (moment(first), moment(last));
    let when = if from == to { from } else { format!("{from} – {to}") };
    let when = words.with(
        match across {
            DotsAcross::Time => "dots-here-time",
            DotsAcross::SinceBegin => "dots-here-since",
            DotsAcross::Order => "dots-here-order",
        },
        &[("when", when.into())],
    );
    let mut by_colour: Vec<(usize, u32)> =
        here.by_colour.iter().copied().enumerate().filter(|(_, events)| *events > 0).collect();
    by_colour.sort_by_key(|&(number, events)| (std::cmp::Reverse(events), number));
    let further = by_colour.len().saturating_sub(NAMED);
    let name = |&(number, events): &(usize, u32)| {
        let colour = page.colours.get(number)?;
        let events = numbers::whole(u64::from(events), words.language());
        Some(format!("{} {events}", colour_name(colour, page.colour.is_some(), words)))
    };
    let mut kinds: Vec<String> = by_colour.iter().take(NAMED).filter_map(name).collect();
    if further > 0 {
        kinds.push(words.with("dots-here-further", &[("n", further.into())]));
    }
    let facts = [
        ("events", here.events.into()),
        ("cases", here.cases.into()),
        ("when", when.into()),
        ("kinds", kinds.join(", ").into()),
    ];
    words.with("dots-here", &facts)
}
