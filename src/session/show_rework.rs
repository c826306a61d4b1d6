//! Rework as a reader may see it: no number is told that is few cases, or leaves few of those it is a part of.

use super::fingerprint::fingerprint;
use super::open_log::OpenLog;
use super::telling::{may_tell, settles, share, shown_if};
use super::timed::Timed;
use crate::engine::filter::{CaseRule, Filter, Repetition};
use crate::engine::ordering::{sort, sort_by};
use crate::engine::performance::times_by_group;
use crate::engine::privacy::SmallCells;
use crate::engine::rework::{ActivityRework, Reopened, ReopeningSteps, reopened, rework};
use crate::protocol::{
    AnswerFigures, CasesAndTime, Problem, ReopenedFigures, RepeatedActivity, ReworkPage, ShowRework, Shown,
    ThereAndBack,
};

/// The rework in a selection. Steps of reopening are proposed from the names in the whole log, whatever is filtered.
pub fn show_rework(open: &mut OpenLog, ask: &ShowRework) -> Result<ReworkPage, Problem> {
    let left = open.filtered(ask.selection).ok_or(Problem::NotOpen)?;
    let rule = open.small_cells;
    let ground = left.ground(&open.log, &open.variants);
    let (log, all) = (ground.log, left.cases.count());
    let found = rework(log, &left.cases);
    let name = |code: u32| log.activity_name(code as u16).to_owned();
    let of_activity = |code: u32| found.activities.iter().find(|of| u32::from(of.activity) == code);

    let mut repeated: Vec<&ActivityRework> = found.activities.iter().filter(|of| of.extra_events > 0).collect();
    sort_by(&mut repeated, |a, b| {
        let names = || log.activity_name(a.activity).cmp(log.activity_name(b.activity));
        b.cases_2plus.cmp(&a.cases_2plus).then_with(names)
    });
    let activities: Vec<RepeatedActivity> =
        repeated.iter().map(|of| activity(of, log.activity_name(of.activity), all, rule)).collect();
    let there_and_back: Vec<ThereAndBack> = found
        .there_and_back
        .iter()
        .filter(|pair| {
            let wholes = of_activity(pair.from).map_or([all; 3], |x| [all, x.cases, x.cases_2plus]);
            may_tell(rule, pair.cases, &wholes)
        })
        .map(|pair| ThereAndBack {
            from: name(pair.from),
            to: name(pair.to),
            count: Shown::Number(pair.count),
            cases: Shown::Number(pair.cases),
        })
        .collect();
    let union = |cases: u32, parts: &[Option<u32>]| may_tell(rule, cases, &[all]) && settles(cases, parts);
    let pairs_not_told = (found.there_and_back.len() - there_and_back.len()) as u32;
    let of_pairs: Vec<Option<u32>> =
        there_and_back.iter().map(|pair| pair.cases.number()).chain((pairs_not_told > 0).then_some(None)).collect();
    let of_activities: Vec<Option<u32>> = activities.iter().map(|of| of.cases.number()).collect();
    let tells_cases = union(found.cases_with_repeats, &of_activities);

    let repeats = Filter::from(CaseRule::Repeats { activity: None, how: Repetition::Times, at_least: 2 });
    let with_repeats = left.then(&open.log, &open.variants, &repeats).cases;
    let timed = Timed::of(log, &left.cases, &ask.timing, open.zone);
    let side_of = |case| u32::from(with_repeats.contains(case));
    let measured = timed.cases_by_group(2, |case| Some(side_of(case) as usize));
    let mut times = [None; 2];
    for of in times_by_group(timed.stretches(), 2, |case| Some(side_of(case)), timed.clock()) {
        times[of.group as usize] = Some(of.quantiles_millis);
    }
    let cases_of = [all - found.cases_with_repeats, found.cases_with_repeats];
    // Cases of both sides that are measured add up to those of all: both are told or neither.
    let tells_measured = tells_cases && (0..2).all(|place| may_tell(rule, measured[place], &[cases_of[place]]));
    let side = |place: usize| {
        let times = times[place].filter(|_| tells_cases && rule.tells_tail(measured[place]));
        CasesAndTime {
            cases: shown_if(tells_cases, cases_of[place]),
            share: tells_cases.then(|| share(cases_of[place], all)),
            measured: shown_if(tells_measured, measured[place]),
            median_millis: times.map(|times| times.median),
            p90_millis: times.map(|times| times.p90),
        }
    };
    let (with_rework, without_rework) = (side(1), side(0));

    let mut steps: Vec<String> = (0..open.log.activity_codes() as u16)
        .map(|code| open.log.activity_name(code).to_owned())
        .filter(|name| !name.is_empty())
        .collect();
    sort(&mut steps);
    let proposed = || ReopeningSteps::proposed(steps.iter().map(String::as_str));
    let reopening = ask.reopening.clone().unwrap_or_else(proposed);
    let reopened = reopening.codes(log).map(|codes| {
        let found = reopened(log, &left.cases, codes);
        reopened_figures(found, all, codes.answer.is_some(), rule)
    });
    let cases_there_and_back = found.cases_with_there_and_back;
    let cases_there_and_back = shown_if(union(cases_there_and_back, &of_pairs), cases_there_and_back);
    let told = (&activities, &there_and_back, with_rework.cases, cases_there_and_back, reopened);
    Ok(ReworkPage {
        cases: rule.show(all),
        measured: timed.told(tells_measured, rule),
        with_rework,
        without_rework,
        cases_there_and_back,
        never_repeated: (found.activities.len() - activities.len()) as u32,
        pairs_not_told,
        is_proposed: ask.reopening.is_none() && reopened.is_some(),
        reopened,
        hides_small: rule.is_on(),
        release: fingerprint(&(all, told)),
        activities,
        there_and_back,
        steps,
        reopening,
    })
}

/// How often an activity comes again; the two ways of it add up, so that both are told or neither.
fn activity(of: &ActivityRework, name: &str, all: u32, rule: SmallCells) -> RepeatedActivity {
    let tells = may_tell(rule, of.cases_2plus, &[all, of.cases]);
    // What they are more than the cases, few have more than twice.
    let tells_extra = tells && !rule.hides(of.extra_events.saturating_sub(of.cases_2plus));
    let tells_ways = tells_extra && !rule.hides(of.cases_with_self_loop) && !rule.hides(of.cases_with_return);
    RepeatedActivity {
        name: name.to_owned(),
        cases: shown_if(tells, of.cases_2plus),
        share: tells.then(|| share(of.cases_2plus, all)),
        extra_events: shown_if(tells_extra, of.extra_events),
        self_loops: shown_if(tells_ways, of.self_loops),
        returns: shown_if(tells_ways, of.returns),
    }
}

/// Each number is a part of the one before; answers are told of all reopened cases or of none.
fn reopened_figures(found: Reopened, all: u32, has_answer: bool, rule: SmallCells) -> ReopenedFigures {
    let tells_solved = may_tell(rule, found.solved_cases, &[all]);
    let tells_cases = tells_solved && may_tell(rule, found.cases, &[found.solved_cases, all]);
    let tells_twice = tells_cases && may_tell(rule, found.cases_2plus, &[found.cases]);
    // What they are more than these cases, few have a third time or more; and so for those without an answer.
    let tells_reopenings = tells_twice && !rule.hides(found.reopenings.saturating_sub(found.cases + found.cases_2plus));
    let (answered, unanswered) = (found.answered_cases, found.unanswered_cases);
    // Those with neither, and those with both, are few or not whatever the other is.
    let between = (answered + unanswered).abs_diff(found.cases);
    let tells_answers = tells_cases
        && may_tell(rule, answered, &[found.cases])
        && may_tell(rule, unanswered, &[found.cases])
        && !rule.hides(between);
    ReopenedFigures {
        solved_cases: shown_if(tells_solved, found.solved_cases),
        cases: shown_if(tells_cases, found.cases),
        reopenings: shown_if(tells_reopenings, found.reopenings),
        cases_2plus: shown_if(tells_twice, found.cases_2plus),
        answers: has_answer.then(|| AnswerFigures {
            answered_cases: shown_if(tells_answers, answered),
            unanswered_cases: shown_if(tells_answers, unanswered),
            unanswered: shown_if(
                tells_answers && !rule.hides(found.unanswered.saturating_sub(unanswered)),
                found.unanswered,
            ),
        }),
    }
}
