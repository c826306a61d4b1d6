//! The bar of the animation: play, pause and stop, the moment, what is chosen, what it tells, and its table.

use super::choices::{By, CountedFrom, Speed};
use super::days::Days;
use super::groups::Groups;
use crate::present::flows::{markers_on, moment, said, table};
use crate::present::markers::PlacedMarker;
use crate::protocol::{FlowPage, PanelId, ShowFlows, ShowMap};
use crate::ui::answers::{self, Kept};
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::leaving::{Leaving, LeavingNotices};
use crate::ui::less_motion::wants_less_motion;
use crate::ui::map::slider::fill;
use crate::ui::map::state::MapState;
use crate::ui::markers::{MarkerKey, line_class};
use crate::ui::table_out::TableOut;
use crate::ui::table_twin::TableTwin;
use leptos::html;
use leptos::prelude::*;

#[component]
pub fn PlayBar() -> impl IntoView {
    let state = MapState::of_screen();
    let workspace = state.workspace;
    let (speech, player) = (workspace.speech(), state.player);
    answers::follow_wanted(
        workspace,
        PanelId::Flows,
        Kept { answer: player.page, asking: player.asking },
        // Movements are those along the map that was asked for last.
        move || {
            let of_log = workspace.log_in_use()?;
            let map = state.asked.get().filter(|shown| shown.log == of_log.0)?;
            // How fast it plays changes no movement.
            let of = player.chosen.with(|of| (of.clock, of.from, of.until, of.by.clone()));
            Some((of_log, map, of))
        },
        |(_, ShowMap { log, selection, view, .. }, (clock, from, until, by))| ShowFlows {
            log,
            selection,
            view,
            clock,
            from,
            until,
            by,
        },
    );
    // Other frames: the same part of the way.
    Effect::new(move |before: Option<f64>| {
        let frames = player.frames();
        if let Some(before) = before.filter(|before| *before > 0.0 && *before != frames) {
            player.at_frame.update(|at| *at = (*at / before * frames).min(frames));
        }
        frames
    });
    on_cleanup(move || {
        player.playing.try_set(false);
    });
    let still = wants_less_motion();
    let is_over = Memo::new(move |_| player.frames() == 0.0);
    let play_or_pause = move |_| if player.playing.get_untracked() { player.pause() } else { player.play() };
    let as_table = RwSignal::new(false);
    let figures = Leaving::of(workspace, move || {
        player.page.with(|page| page.as_ref().map(|page| (page.least_shown.is_some(), page.release)))
    });
    let rows = Callback::new(move |()| {
        player.page.with(|page| page.as_ref().and_then(|page| table(page, workspace.zone(), &speech.words())))
    });
    let rows_now = Callback::new(move |()| untrack(|| rows.run(())));
    let told = move || {
        let words = speech.words();
        player.page.with(|page| match page {
            None => words.text("flows-waiting"),
            Some(page) => said(page, &words).join(" "),
        })
    };
    let markers = Signal::derive(move || {
        let changed = workspace.choices.with(|choices| choices.markers.clone());
        let placed = |page: &FlowPage| markers_on(page, &changed, workspace.zone(), &speech.words());
        player.page.with(|page| page.as_deref().map(placed)).unwrap_or_default()
    });
    view! {
        <section class="play-bar" id="play-bar" aria-label=speech.text("flows-title")>
            <div class="row wrap">
                <button
                    class="b pri"
                    aria-disabled=move || (still || is_over.get()).then_some("true")
                    title=move || still.then(|| speech.words().text("flows-still"))
                    on:click=play_or_pause
                >
                    {move || match player.playing.get() {
                        true => view! { <Icon symbol=Symbol::Pause size=IconSize::Small /> },
                        false => view! { <Icon symbol=Symbol::Play size=IconSize::Small /> },
                    }}
                    {move || speech.words().text(if player.playing.get() { "flows-pause" } else { "flows-play" })}
                </button>
                <button class="b" on:click=move |_| player.stop()>
                    <Icon symbol=Symbol::Stop size=IconSize::Small />
                    {speech.text("flows-stop")}
                </button>
                <Scrubber markers />
                <Speed />
                <CountedFrom />
                <Days />
                <By />
                <button
                    class="b"
                    aria-expanded=move || as_table.get().to_string()
                    on:click=move |_| as_table.update(|on| *on = !*on)
                >
                    <Icon symbol=Symbol::Table size=IconSize::Small />
                    {speech.text("map-as-table")}
                </button>
                <button class="b quiet" on:click=move |_| player.close()>
                    <Icon symbol=Symbol::Close size=IconSize::Small />
                    {speech.text("flows-close")}
                </button>
            </div>
            {still.then(|| view! { <p class="xs">{speech.text("flows-still")}</p> })}
            <p class="xs muted" role="status">{told}</p>
            <MarkerKey markers />
            <Groups />
            <Show when=move || as_table.get()>
                <LeavingNotices leaving=figures />
                <div class="flow-table">
                    <TableTwin title="flows-title" table=rows />
                </div>
                <div class="row wrap">
                    <TableOut leaving=figures file="flows-file" table=rows_now quiet=true />
                </div>
            </Show>
        </section>
    }
}

/// Where something changed, across the slider.
fn mark(marker: &PlacedMarker) -> impl IntoView + use<> {
    let x = format!("{:.2}", marker.at * 100.0);
    view! { <line class=line_class(marker.kind) x1=x.clone() x2=x y1="2" y2="30"></line> }
}

/// The moment as a slider: a frame for every press of an arrow key.
#[component]
fn Scrubber(markers: Signal<Vec<PlacedMarker>>) -> impl IntoView {
    let state = MapState::of_screen();
    let (workspace, player) = (state.workspace, state.player);
    let speech = workspace.speech();
    let input = NodeRef::<html::Input>::new();
    let frame = Memo::new(move |_| player.at_frame.get() as u32);
    let frames = Memo::new(move |_| player.frames() as u32);
    fill(input, Signal::derive(|| 0), frames.into(), frame.into());
    // Written anew with every frame, not with every picture.
    let says = Memo::new(move |_| {
        let at_frame = f64::from(frame.get());
        let words = speech.words();
        player
            .page
            .with(|page| page.as_ref().map(|page| moment(page, at_frame, workspace.zone(), &words)))
            .unwrap_or_default()
    });
    view! {
        <div class="field scrubber">
            <label for="flow-moment">
                <span>{speech.text("flows-moment")}</span>
                // Told by the slider itself: a live region would speak with every frame.
                <span class="now" aria-hidden="true">{says}</span>
            </label>
            <div class="scrub">
                <input
                    type="range"
                    class="sl"
                    id="flow-moment"
                    node_ref=input
                    min="0"
                    max=move || frames.get().to_string()
                    prop:value=move || frame.get().to_string()
                    aria-valuetext=says
                    on:input=move |event| {
                        if let Ok(frame) = event_target_value(&event).parse() {
                            player.go_to(frame);
                        }
                    }
                />
                <svg class="scrub-marks" viewBox="0 0 100 32" preserveAspectRatio="none" aria-hidden="true">
                    {move || markers.get().iter().map(mark).collect_view()}
                </svg>
            </div>
        </div>
    }
}
