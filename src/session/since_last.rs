//! What is different since a project was saved: shares that differ by more than chance would often do, and times.

use super::open_log::OpenLog;
use super::project_figures::project_figures;
use crate::engine::ordering::sort_by;
use crate::engine::stats::ShareDifference;
use crate::protocol::{
    PartChange, Problem, ProcessPart, ProjectFigures, ProjectPage, ShareChange, ShowProject, Shown, SinceLast,
};
use std::collections::{BTreeMap, BTreeSet};

/// Rows of each kind, at most.
const MOST_ROWS: usize = 10;
/// A smaller difference of shares means nothing for the work, however sure it is.
const LEAST_DIFFERENCE: f64 = 0.01;
/// A smaller part of a time means nothing.
const LEAST_OF_TIME: f64 = 0.1;
/// All comparisons together err so often where nothing has changed.
const ERROR: f64 = 0.05;
/// A map has forty steps at most, and names two hundred others: of so many it may leave some out.
const ALL_STEPS: usize = 240;

/// The figures of a selection beside those of the project in hand.
pub fn show_project(open: &mut OpenLog, ask: &ShowProject) -> Result<ProjectPage, Problem> {
    let now = project_figures(open, ask.selection, &ask.timing)?;
    let since = ask.then.as_ref().map(|then| since_last(then, &now));
    Ok(ProjectPage { now, since })
}

/// Compares the figures of two extracts.
///
/// A difference is material when the interval of the difference of the shares ([`ShareDifference`]) leaves nought out
/// and it is at least a percentage point. The error of 5 % is divided by the number of shares compared (Bonferroni), so
/// that of a hundred of them five do not change by chance. A time is material when it is a tenth longer or shorter.
pub fn since_last(then: &ProjectFigures, now: &ProjectFigures) -> SinceLast {
    let (before, after) = (Known::of(then), Known::of(now));
    let all: BTreeSet<&ProcessPart> = before.parts.keys().chain(after.parts.keys()).copied().collect();
    let cases = then.cases.number().zip(now.cases.number()).filter(|(then, now)| *then > 0 && *now > 0);
    let counts = |part: &ProcessPart| before.count(part).zip(after.count(part)).filter(|_| cases.is_some());
    let parts: Vec<(&ProcessPart, (u32, u32))> = all.iter().filter_map(|part| Some((*part, counts(part)?))).collect();
    let key = |count: fn(&ProjectFigures) -> Option<u32>| count(then).zip(count(now)).filter(|_| cases.is_some());
    let closed = key(|figures| figures.closed?.number());
    let commonest = key(|figures| Some((figures.commonest_share? * f64::from(figures.cases.number()?)).round() as u32));

    let compared = parts.len() + [closed, commonest].iter().flatten().count();
    let change = |(k0, k1): (u32, u32)| {
        let (n0, n1) = cases.unwrap_or_default();
        let share = |k: u32, n: u32| f64::from(k) / f64::from(n.max(1));
        let (then, now) = (share(k0, n0), share(k1, n1));
        let error = ERROR / compared.max(1) as f64;
        let found = ShareDifference::with_error((k0.min(n0), n0), (k1.min(n1), n1), error);
        let is_beyond_chance = found.is_some_and(|found| !found.may_be_none());
        ShareChange { then, now, is_material: is_beyond_chance && (now - then).abs() >= LEAST_DIFFERENCE }
    };
    let (closed_share, commonest_share) = (closed.map(change), commonest.map(change));
    let changes: Vec<PartChange> = parts
        .into_iter()
        .map(|(part, (then, now))| PartChange { part: part.clone(), then, now, share: change((then, now)) })
        .collect();
    let of_shares = [closed_share, commonest_share].into_iter().flatten().chain(changes.iter().map(|of| of.share));
    let material = of_shares.filter(|share| share.is_material).count() as u32;
    let chosen = then.chosen_time.as_ref().zip(now.chosen_time.as_ref()).filter(|(then, now)| then.is_as(now));
    let chosen_time = chosen.map(|(then, now)| {
        let times = [(then.median_millis, now.median_millis), (then.p90_millis, now.p90_millis)];
        times.map(|(then, now)| is_material_time(then, now))
    });
    let not_compared = (all.len() - changes.len()) as u32;
    let (steps, transitions) = changes.into_iter().partition(|change| matches!(change.part, ProcessPart::Step(_)));
    SinceLast {
        closed_share,
        commonest_share,
        median_is_material: is_material_time(then.median_millis, now.median_millis),
        p90_is_material: is_material_time(then.p90_millis, now.p90_millis),
        chosen_time,
        steps: listed(steps),
        transitions: listed(transitions),
        compared: compared as u32,
        material,
        not_compared,
    }
}

fn is_material_time(then: Option<f64>, now: Option<f64>) -> Option<bool> {
    let (then, now) = then.zip(now)?;
    Some((now - then).abs() > 0.0 && (now - then).abs() >= LEAST_OF_TIME * then)
}

/// New parts, parts that are gone, and the others by how much their share differs; what is as before is not listed.
fn listed(mut changes: Vec<PartChange>) -> Vec<PartChange> {
    let difference = |change: &PartChange| (change.share.now - change.share.then).abs();
    sort_by(&mut changes, |one, other| {
        difference(other).total_cmp(&difference(one)).then_with(|| one.part.cmp(&other.part))
    });
    let kinds: [fn(&PartChange) -> bool; 3] = [
        |change| change.then == 0 && change.now > 0,
        |change| change.then > 0 && change.now == 0,
        |change| change.then > 0 && change.now > 0 && change.share.then != change.share.now,
    ];
    let of_kind = |is_kind: fn(&PartChange) -> bool| {
        changes.iter().filter(move |change| is_kind(change)).take(MOST_ROWS).cloned().collect::<Vec<_>>()
    };
    kinds.into_iter().flat_map(of_kind).collect()
}

/// The parts of one extract, and which steps its map has.
struct Known<'a> {
    parts: BTreeMap<&'a ProcessPart, Shown<u32>>,
    steps: BTreeSet<&'a str>,
    on_map: BTreeSet<&'a str>,
}

impl<'a> Known<'a> {
    fn of(figures: &'a ProjectFigures) -> Known<'a> {
        let mut known = Known { parts: BTreeMap::new(), steps: BTreeSet::new(), on_map: BTreeSet::new() };
        for part in &figures.parts {
            known.parts.insert(&part.part, part.cases);
            match &part.part {
                ProcessPart::Step(name) => {
                    known.steps.insert(name);
                }
                ProcessPart::Transition(from, to) => {
                    known.on_map.extend(from.iter().chain(to).map(String::as_str));
                }
            }
        }
        known
    }

    /// How many cases have the part: none where that is not told. What is not there although it would be, no case has.
    fn count(&self, part: &ProcessPart) -> Option<u32> {
        match (self.parts.get(part), part) {
            (Some(cases), _) => cases.number(),
            (None, ProcessPart::Step(_)) => self.absent(),
            (None, ProcessPart::Transition(from, to)) => {
                let would_be_there =
                    |name: &String| self.on_map.contains(name.as_str()) || !self.steps.contains(name.as_str());
                self.absent().filter(|_| from.iter().chain(to).all(would_be_there))
            }
        }
    }

    fn absent(&self) -> Option<u32> {
        (self.steps.len() < ALL_STEPS).then_some(0)
    }
}
