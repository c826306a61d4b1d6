//! Asking for the map: figures first, then where things stand; the old map stays until the new one is whole.

use super::move_view;
use super::state::{MapState, Moving};
use crate::present::map::{Item, Scene, Standing, between, layout_request, pills_between, standing};
use crate::protocol::{
    DefineSelection, Direction, FilterStack, LayOutMap, MapAnswer, Metric, PanelId, Place, Problem, ShowMap,
};
use crate::ui::less_motion::wants_less_motion;
use crate::ui::{actions, line};
use leptos::prelude::*;
use std::sync::Arc;

/// How long a new layout takes to be reached.
const MOVE_MILLIS: f64 = 250.0;

/// Asks whenever the log or the choices change.
pub fn follow(state: MapState) {
    let wanted = Memo::new(move |_| {
        let in_use = state.workspace.log_in_use()?;
        let (map, working, number, direction, stack) = state.workspace.choices.with(|choices| {
            let has_own = choices.variants_on_map.is_some();
            let number = choices.number_column.clone();
            (choices.map, choices.working(), number, choices.direction, has_own.then(|| choices.stack_on_map()))
        });
        // Variants on the map name their selection themselves.
        let selection = if stack.is_some() { 0 } else { state.workspace.selection()? };
        // Another column is another map only where the map tells its numbers.
        let number = if map.shows(Metric::is_number) { state.workspace.number_column(number) } else { None };
        Some((in_use, map, working, number, direction, selection, stack))
    });
    Effect::new(move |_| {
        let Some(((log, ..), view, working, number, direction, selection, stack)) = wanted.get() else { return };
        let low = state.low.get();
        state.asking.set(true);
        let turn = state.turn.get_untracked() + 1;
        state.turn.set(turn);
        leptos::task::spawn_local(async move {
            let wanted = Wanted { show: ShowMap { log, selection, view, working, number }, stack, direction };
            let answered = ask(state, turn, low, wanted).await;
            if state.turn.try_get_untracked() != Some(turn) {
                return;
            }
            match answered {
                Err(problem) => {
                    state.asking.try_set(false);
                    actions::meet_problem(state.workspace, problem);
                }
                Ok(()) => {
                    state.asking.try_set(false);
                }
            }
        });
    });
}

/// What is asked for: the map, of the variants on it where they were chosen, and which way it runs.
struct Wanted {
    show: ShowMap,
    stack: Option<FilterStack>,
    direction: Direction,
}

async fn ask(state: MapState, turn: u32, low: bool, wanted: Wanted) -> Result<(), Problem> {
    let client = line::connected().await?;
    let Wanted { mut show, stack, direction } = wanted;
    if let Some(stack) = stack {
        show.selection = client.ask(PanelId::Map, DefineSelection { log: show.log, stack }).await?.selection;
    }
    state.asked.try_set(Some(show.clone()));
    let answer = client.ask(PanelId::Map, show).await?;
    let shown = answer.shown_edges as usize;
    // The screen may have been left meanwhile, or something newer asked.
    let is_wanted = move || state.turn.try_get_untracked() == Some(turn);
    if !is_wanted() {
        return Ok(());
    }
    let old = state.natural.get_untracked();
    let words = state.workspace.speech().words_now();
    let (keeps, request) = {
        let scene = Scene::new(&answer, &words).in_low_window(low);
        let keeps = old.as_ref().is_some_and(|old| {
            holds(old, &answer) && old.layout.direction == direction && state.laid_out_low.get_untracked() == low
        });
        let wanted = !keeps && !answer.too_large && !answer.nodes.is_empty();
        (keeps, wanted.then(|| layout_request(&scene, shown, old.as_deref(), direction)))
    };
    if keeps {
        take(state, answer, old);
        return Ok(());
    }
    let Some(request) = request else {
        take(state, answer, None);
        return Ok(());
    };
    let layout = client.ask(PanelId::Layout, LayOutMap { request }).await?;
    if !is_wanted() {
        return Ok(());
    }
    let new = standing(&Scene::new(&answer, &words).in_low_window(low), shown, layout);
    state.laid_out_low.set(low);
    take(state, answer, Some(Arc::new(new)));
    Ok(())
}

/// True where the same steps and transitions stand already: another number on them moves nothing.
fn holds(old: &Standing, answer: &MapAnswer) -> bool {
    let shown = &answer.edges[..(answer.shown_edges as usize).min(answer.edges.len())];
    old.places.len() == answer.nodes.len() + 2
        && answer.nodes.iter().all(|node| old.places.contains_key(&Place::Activity(node.activity)))
        && old.holds_exactly(shown)
}

/// Puts the new map on the screen, moved there from where things stood.
fn take(state: MapState, answer: MapAnswer, natural: Option<Arc<Standing>>) {
    let before = state.natural.get_untracked();
    let moves = match (&before, &natural) {
        (Some(before), Some(natural)) => !Arc::ptr_eq(before, natural) && !wants_less_motion(),
        _ => false,
    };
    let from = moves.then(|| {
        untrack(|| Moving {
            standing: state.standing.get().unwrap_or_default(),
            pills: state.pills.get(),
            view: state.view.get(),
        })
    });
    // Shown at once, so that the first frame of the motion is the old place of the new things.
    state.moving.set(from.clone());
    state.live_edges.set(None);
    state.answer.set(Some(Arc::new(answer)));
    let is_new = match (&before, &natural) {
        (Some(before), Some(natural)) => !Arc::ptr_eq(before, natural),
        _ => true,
    };
    state.natural.set(natural);
    if is_new {
        move_view::keep_of_use(state);
    }
    forget_what_is_gone(state);
    if let Some(from) = from {
        animate(state, from);
    }
}

/// A selection that is no longer on the map would point at nothing.
fn forget_what_is_gone(state: MapState) {
    let is_there = |item: Item| {
        state
            .told_now(|scene| match item {
                Item::Place(Place::Activity(activity)) => scene.node(activity).is_some(),
                Item::Place(_) => true,
                Item::Edge(from, to) => scene.edge(from, to).is_some(),
            })
            .unwrap_or(false)
    };
    if state.selected.get_untracked().is_some_and(|item| !is_there(item)) {
        state.selected.set(None);
    }
    if !is_there(state.at.get_untracked().0) {
        state.at.set((Item::Place(Place::Start), None));
    }
}

/// Frame by frame from the old places to the new ones.
fn animate(state: MapState, from: Moving) {
    let to = untrack(|| {
        state.moving.set(None);
        Moving { standing: state.standing.get().unwrap_or_default(), pills: state.pills.get(), view: state.view.get() }
    });
    state.moving.set(Some(Moving {
        standing: Arc::new(between(&from.standing, &to.standing, 0.0)),
        pills: Arc::new(pills_between(&from.pills, &to.pills, 0.0)),
        view: from.view,
    }));
    step(state, state.turn.get_untracked(), Arc::new((from, to)), None);
}

fn step(state: MapState, turn: u32, way: Arc<(Moving, Moving)>, began_millis: Option<f64>) {
    request_animation_frame(move || {
        let now = crate::ui::workspace::now_millis();
        let began = began_millis.unwrap_or(now);
        let part = ((now - began) / MOVE_MILLIS).clamp(0.0, 1.0);
        // The screen has been left, or a newer map has taken over while this one moved.
        let Some(moving) = state.moving.try_get_untracked() else { return };
        if moving.is_none() {
            return;
        }
        if part >= 1.0 || state.turn.get_untracked() != turn {
            state.moving.set(None);
            return;
        }
        let (from, to) = (&way.0, &way.1);
        let left = 1.0 - part;
        let t = 1.0 - left * left * left;
        let mix = |a: f64, b: f64| a + (b - a) * t;
        state.moving.set(Some(Moving {
            standing: Arc::new(between(&from.standing, &to.standing, t)),
            pills: Arc::new(pills_between(&from.pills, &to.pills, t)),
            view: super::state::View {
                x: mix(from.view.x, to.view.x),
                y: mix(from.view.y, to.view.y),
                zoom: mix(from.view.zoom, to.view.zoom),
            },
        }));
        step(state, turn, way, Some(began));
    });
}
