//! Asking for rows and for the chosen case: one window of the list at a time, and always what is on the screen now.

use super::choose;
use super::state::{CaseState, Chosen, Held, Wanted};
use crate::present::cases::list_table;
use crate::present::export::Table;
use crate::protocol::{CaseName, CaseRow, PanelId, Problem, ShowCase, ShowCases};
use crate::ui::frame::{AmberUse, amber_answers};
use crate::ui::{actions, line};
use leptos::prelude::*;
use std::sync::Arc;

/// Rows of a window, and how many of them lie before what is seen.
const ROWS: u32 = 240;
const BEFORE: u32 = 100;
/// So few rows on either side of what is seen, and more are asked for.
const ENOUGH: u32 = 40;

/// Asks for as long as the screen stands.
pub fn follow(state: CaseState) {
    let workspace = state.workspace;
    let wanted = Memo::new(move |_| {
        let of_log = workspace.log_in_use()?;
        let answers = amber_answers(workspace, AmberUse::SingleCases);
        let timing = workspace.choices.with(|choices| choices.timing());
        Some((of_log, workspace.selection()?, state.order.get(), timing, state.search.get(), answers))
    });
    Effect::new(move |turn: Option<u32>| {
        let turn = turn.unwrap_or(0) + 1;
        let list = wanted.get().map(|(of_log, selection, order, timing, search, answers)| Wanted {
            turn,
            log: of_log.0,
            selection,
            order,
            timing,
            search,
            answers,
        });
        state.wanted.set(list);
        pump(state);
        turn
    });
    Effect::new(move |_| {
        // What is seen changes with the scrolling and with the size of the window.
        state.stretch().top(state.scrolled.get());
        state.settle();
        pump(state);
    });
    Effect::new(move |_| {
        let rare = workspace.speech().words().text("cases-rare");
        match state.chosen.get() {
            Some(chosen) => ask_case(state, chosen, rare),
            None => state.course.set(None),
        }
    });
}

/// Asks for rows until those on the screen are here. While an answer is on its way nothing else is asked: the next
/// question is about where the list stands then.
fn pump(state: CaseState) {
    if untrack(|| state.asking.get() || next(state).is_none()) {
        return;
    }
    state.asking.set(true);
    leptos::task::spawn_local(async move {
        while let Some((of, offset, place_of)) = untrack(|| next(state)) {
            let top = untrack(|| top_of(state, &of));
            let ask = asked(&of, offset, place_of);
            let answered = match line::connected().await {
                Ok(client) => client.ask(PanelId::Cases, ask).await,
                Err(problem) => Err(problem),
            };
            // The screen may have been left, or another list be wanted, meanwhile.
            let Some(now) = state.wanted.try_get_untracked() else { return };
            match answered {
                Ok(window) if now.as_ref() == Some(&of) => untrack(|| take(state, Held { of, window, top })),
                Ok(_) => {}
                Err(Problem::Superseded | Problem::Stopped) => break,
                Err(problem) => {
                    actions::meet_problem(state.workspace, problem);
                    break;
                }
            }
        }
        state.asking.try_set(false);
    });
}

/// Hands the whole list to what waits for it as a table, in the order and with the search of the screen.
pub fn whole_list(state: CaseState, way: Callback<Table>) {
    let Some(of) = state.wanted.get_untracked() else { return };
    leptos::task::spawn_local(async move {
        let Some(client) = line::client() else { return };
        let mut rows: Vec<CaseRow> = Vec::new();
        loop {
            match client.ask(PanelId::Save, asked(&of, rows.len() as u32, None)).await {
                Ok(mut window) => {
                    let is_more = !window.rows.is_empty() && rows.len() + window.rows.len() < window.found as usize;
                    rows.append(&mut window.rows);
                    if !is_more {
                        return way.run(list_table(&rows, &window.measured, &state.workspace.speech().words_now()));
                    }
                }
                Err(Problem::Superseded | Problem::Stopped) => return,
                Err(problem) => return actions::meet_problem(state.workspace, problem),
            }
        }
    });
}

/// The question for rows of a list, from a place on.
fn asked(of: &Wanted, offset: u32, place_of: Option<CaseName>) -> ShowCases {
    ShowCases {
        log: of.log,
        selection: of.selection,
        order: of.order,
        timing: of.timing.clone(),
        search: of.search.clone(),
        offset,
        count: ROWS,
        place_of,
        answers: of.answers.clone(),
    }
}

/// What is missing: the list, the place of its first row, and the case whose place is wanted.
fn next(state: CaseState) -> Option<(Wanted, u32, Option<CaseName>)> {
    let of = state.wanted.try_get()??;
    let held = state.held.get();
    let Some(held) = held.filter(|held| held.of == of) else {
        let chosen = state.chosen.get().filter(|chosen| is_same_list(&chosen.of, &of));
        return Some((of, 0, chosen.map(|Chosen { case, name, .. }| CaseName { case, name })));
    };
    let stretch = state.stretch();
    let (first, end) = stretch.seen(stretch.top(state.scrolled.get()));
    let (begin, found) = (held.window.offset, held.window.found);
    let covers = begin == 0 || begin + ENOUGH <= first;
    let last = begin + held.window.rows.len() as u32;
    let is_enough = covers && (last == found || end + ENOUGH <= last) && first >= begin;
    (!is_enough).then(|| (of, first.saturating_sub(BEFORE), None))
}

/// What lies above the window where the list is scrolled to; nothing where another list is asked for.
fn top_of(state: CaseState, of: &Wanted) -> f64 {
    let is_held = state.held.with(|held| held.as_ref().is_some_and(|held| held.of == *of));
    if is_held { state.stretch().top(state.scrolled.get()) } else { 0.0 }
}

/// Filters leave the chosen case chosen where it is left; another order or search begins at the top.
fn is_same_list(before: &Wanted, after: &Wanted) -> bool {
    before.order == after.order && before.search == after.search
}

fn take(state: CaseState, held: Held) {
    let is_new = state.held.with(|before| before.as_ref().is_none_or(|before| before.of != held.of));
    let place = held.window.place;
    state.held.set(Some(Arc::new(held)));
    state.settle();
    if is_new {
        choose::show(state, place.unwrap_or(0));
    }
    choose::follow_rows(state);
}

fn ask_case(state: CaseState, chosen: Chosen, rare: String) {
    state.asking_case.set(true);
    leptos::task::spawn_local(async move {
        let Chosen { of, case, .. } = chosen;
        let calendar = state.workspace.choices.with_untracked(|choices| choices.calendar.clone());
        let ask = ShowCase { log: of.log, selection: of.selection, case, rare, calendar, answers: of.answers };
        let answered = match line::connected().await {
            Ok(client) => client.ask(PanelId::Case, ask).await,
            Err(problem) => Err(problem),
        };
        match answered {
            Ok(course) => {
                state.asking_case.try_set(false);
                state.course.try_set(Some(Arc::new(course)));
            }
            Err(Problem::Superseded | Problem::Stopped) => {}
            Err(problem) => actions::meet_problem(state.workspace, problem),
        }
    });
}
