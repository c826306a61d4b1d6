//! The main figures of a view for each group of cases side by side, as a reader may see them.

use super::compared_counts::{ComparedCounts, PartRow, shown_compared};
use super::compared_map::map_of_groups;
use super::compared_rows::{Found, FoundRow, Looked, found};
use super::fingerprint::fingerprint;
use super::open_log::OpenLog;
use super::split_cases::divided;
use crate::engine::split::GroupName;
use crate::engine::stats::ShareDifference;
use crate::protocol::{
    CompareGroups, Compared, ComparedCell, ComparedFigure, ComparedRow, ComparedWeek, Comparison, DurationBins,
    GroupDifference, Shown, TimeClock,
};

/// The figures of a view for the groups of what a stack leaves.
pub fn compare_groups(open: &mut OpenLog, ask: &CompareGroups) -> Comparison {
    let (left, groups) = divided(open, &ask.stack, &ask.split);
    let rule = open.small_cells;
    let on_map = match &ask.of {
        Compared::Map { view, seen, working } => {
            Some(map_of_groups(open, (&left, &groups), seen, view, working.as_ref()))
        }
        _ => None,
    };
    let (last_event_millis, laid_out) = (open.last_event_millis(), open.laid_out(&left));
    let ground = left.ground(&open.log, &open.variants);
    let (all, zone) = (&left.cases, open.zone);
    let names: Vec<&GroupName> = groups.iter().map(|group| &group.name).collect();
    let pair = pair_of(&names, ask.pair.as_ref());
    let looked = Looked { ground, all, groups: &groups, zone, rule, laid_out, last_event_millis, on_map, pair };
    let Found { rows, histogram, weeks, left_out } = found(&looked, &ask.of);

    let bins = histogram.as_ref();
    let counts = ComparedCounts {
        groups: groups.iter().map(|group| group.cases.count()).collect(),
        rows: rows
            .iter()
            .filter_map(FoundRow::parts)
            .map(|(parts, within)| PartRow { parts: parts.to_vec(), within })
            .collect(),
        bins: bins.map(|bins| bins.counts.clone()).unwrap_or_default(),
        binned: bins.and_then(|bins| bins.binned),
        weeks: weeks.weeks.clone(),
        closed: rows.iter().filter(|row| row.parts().is_some()).position(|row| row.what == ComparedFigure::ClosedCases),
    };
    let shown = shown_compared(&counts, rule);

    let mut shown_rows = shown.rows.into_iter();
    let row = |row: FoundRow| {
        let cells: Vec<ComparedCell> = match row.figures {
            Ok(_) => {
                let parts = shown_rows.next().unwrap_or_default();
                parts.into_iter().zip(&shown.groups).map(|(part, &of)| ComparedCell::Part { part, of }).collect()
            }
            Err(cells) => cells,
        };
        let tells = |cell: &ComparedCell| {
            matches!(cell, ComparedCell::Part { part: Shown::Number(_), .. } | ComparedCell::Share(Some(_)))
        };
        let medians = row.medians.iter().zip(&cells).map(|(median, cell)| median.filter(|_| tells(cell)));
        let counts = match cells.last() {
            Some(ComparedCell::Part { part, .. }) => part.number().is_some_and(|part| part > 0),
            Some(ComparedCell::Share(share)) => share.is_some(),
            _ => false,
        };
        let (rule, medians) = (row.rule.filter(|_| counts), medians.collect());
        let of_shares = difference(&cells, pair).map(GroupDifference::Share);
        let difference = row.medians_apart.map(GroupDifference::Median).or(of_shares);
        ComparedRow { what: row.what, difference, medians, rule, cells }
    };
    let rows = rows.into_iter().map(row).collect();
    let bins = bins.map(|bins| {
        let of_group = |at: usize| {
            let column: Vec<Shown<u32>> = shown.bins.iter().map(|bin| bin[at]).collect();
            let (longer, cases) = column.split_last()?;
            let (first_millis, width_millis) = (bins.first_millis, bins.width_millis);
            Some(DurationBins { first_millis, width_millis, cases: cases.to_vec(), longer: *longer })
        };
        (0..groups.len()).filter_map(of_group).collect()
    });
    let comparison = Comparison {
        groups: groups.iter().map(|group| group.name.clone()).zip(shown.groups.iter().copied()).collect(),
        time: match &ask.of {
            Compared::Overview { timing }
            | Compared::Time { timing, .. }
            | Compared::Variants { timing, .. }
            | Compared::Rework { timing, .. } => Some(timing.measured_time()),
            Compared::Map { .. } | Compared::Statistics | Compared::Handovers { .. } => None,
        },
        edge_times: match &ask.of {
            Compared::Map { view, working, .. } => Some((view.clock, TimeClock::of(working.is_some()))),
            _ => None,
        },
        pair: pair.map(|place| place as u32),
        rows,
        bins: bins.unwrap_or_default(),
        weeks: weeks
            .mondays()
            .map(|(at, monday)| ComparedWeek { monday, groups: shown.weeks.get(at).cloned().unwrap_or_default() })
            .collect(),
        earlier_weeks: weeks.earlier,
        rows_left_out: left_out,
        hidden: shown.hidden,
        release: 0,
    };
    Comparison { release: fingerprint(&comparison), ..comparison }
}

/// The places of the two groups; the first two where a name is not that of a group.
fn pair_of(names: &[&GroupName], chosen: Option<&[GroupName; 2]>) -> [usize; 2] {
    let place = |name: &GroupName| names.iter().position(|known| *known == name);
    let chosen = chosen.and_then(|[first, second]| Some([place(first)?, place(second)?]));
    chosen.filter(|[first, second]| first != second).unwrap_or([0, 1])
}

fn difference(cells: &[ComparedCell], pair: [usize; 2]) -> Option<ShareDifference> {
    let [first, second] = pair.map(|place| match cells.get(place) {
        Some(ComparedCell::Part { part, of }) => part.number().zip(of.number()),
        _ => None,
    });
    ShareDifference::between(first?, second?)
}
