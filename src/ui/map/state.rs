//! What the map's screen knows: the figures, where things stand, what is chosen, and the part of the map in the window.

use super::play::Player;
use crate::present::Words;
use crate::present::export::Picture;
use crate::present::map::{
    Emphasis, Item, PlacedPill, Scene, Standing, draw, moves, place_pills, squeezed, with_moves,
};
use crate::protocol::{Direction, MapAnswer, Place, ShowMap};
use crate::ui::leaving::Leaving;
use crate::ui::speech::Speech;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use std::sync::Arc;

/// The smallest zoom at which a map is shown by itself: text of 12 px then has 11.
const FITTING_ZOOM: f64 = 0.92;
/// The largest in a workshop, where a map is read from the back of the room: text of 13 px then has 18. A map that cannot be in
/// sight as a whole has it as well, since it is moved in any case.
const WORKSHOP_ZOOM: f64 = 1.4;
/// Room round a map that fits its window.
const MARGIN: f64 = 14.0;

/// The part of the map in the window: where its origin stands, and how much it is enlarged.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct View {
    pub x: f64,
    pub y: f64,
    pub zoom: f64,
}

/// A picture on the way from one layout to the next.
#[derive(Clone, Debug, PartialEq)]
pub struct Moving {
    pub standing: Arc<Standing>,
    pub pills: Arc<Vec<PlacedPill>>,
    pub view: View,
}

/// The signals of the screen, given to its parts by context.
#[derive(Clone, Copy)]
pub struct MapState {
    pub workspace: Workspace,
    /// The figures on the screen; old ones stay until new ones come.
    pub answer: RwSignal<Option<Arc<MapAnswer>>>,
    /// What was asked for last: the log, the selection the map is of, and the view.
    pub asked: RwSignal<Option<ShowMap>>,
    /// The layout as it was answered.
    pub natural: RwSignal<Option<Arc<Standing>>>,
    /// True while a question is out.
    pub asking: RwSignal<bool>,
    /// Number of transitions while the slider moves.
    pub live_edges: RwSignal<Option<usize>>,
    pub selected: RwSignal<Option<Item>>,
    /// What Tab comes to, and the place from which a transition was reached.
    pub at: RwSignal<(Item, Option<Place>)>,
    pub search: RwSignal<String>,
    /// The page is low: steps are drawn lower too.
    pub low: RwSignal<bool>,
    pub laid_out_low: RwSignal<bool>,
    /// Size of the window on the map.
    pub window: RwSignal<(f64, f64)>,
    /// Where the user has put the map; none while it fits by itself.
    pub by_hand: RwSignal<Option<View>>,
    /// Whether the map stands where it does only because something was brought into sight.
    pub brought: RwSignal<bool>,
    pub moving: RwSignal<Option<Moving>>,
    /// Rises with every question: an answer or a motion of an older one is for nobody.
    pub turn: RwSignal<u32>,
    /// A short remark, such as «saved», for a few seconds.
    pub told_user: RwSignal<String>,
    pub player: Player,
    /// The way out for its figures.
    pub leaving: Leaving,
    /// The panel beside the map is wanted.
    pub panel: RwSignal<bool>,
    pub shown: Memo<usize>,
    pub hits: Memo<Vec<Place>>,
    /// The layout made to fit the height of the window.
    pub laid_out: Memo<Option<Arc<Standing>>>,
    /// The same with the steps that were moved by hand.
    pub standing: Memo<Option<Arc<Standing>>>,
    pub view: Memo<View>,
    pub pills: Memo<Arc<Vec<PlacedPill>>>,
    pub picture: Memo<Option<Arc<Picture>>>,
}

impl MapState {
    /// A screen with nothing on it yet.
    pub fn new(workspace: Workspace) -> Self {
        let speech = workspace.speech();
        let answer: RwSignal<Option<Arc<MapAnswer>>> = RwSignal::new(None);
        let natural: RwSignal<Option<Arc<Standing>>> = RwSignal::new(None);
        let live_edges = RwSignal::new(None);
        let selected = RwSignal::new(None);
        let search = RwSignal::new(String::new());
        let window = RwSignal::new((0.0, 0.0));
        let by_hand = RwSignal::new(None);
        let brought = RwSignal::new(false);
        let moving: RwSignal<Option<Moving>> = RwSignal::new(None);
        let shown = Memo::new(move |_| {
            answer.with(|answer| {
                answer.as_ref().map_or(0, |answer| live_edges.get().unwrap_or(answer.shown_edges as usize))
            })
        });
        let hits = Memo::new(move |_| answer.with(|answer| found(answer.as_deref(), &search.get())));
        let laid_out = Memo::new(move |_| {
            let (_, height) = window.get();
            natural.get().map(|natural| Arc::new(squeezed_to_fit(&natural, height)))
        });
        let moved = Memo::new(move |_| workspace.choices.with(|choices| choices.moved.clone()));
        let standing = Memo::new(move |_| {
            let laid_out: Arc<Standing> = laid_out.get()?;
            let moves = of_scene(answer, speech, |scene| moved.with(|moved| moves(scene, moved))).unwrap_or_default();
            Some(if moves.is_empty() { laid_out } else { Arc::new(with_moves(&laid_out, &moves)) })
        });
        let view = Memo::new(move |_| {
            if let Some(moving) = moving.get() {
                return moving.view;
            }
            by_hand.get().unwrap_or_else(|| {
                let in_workshop = workspace.workshop.with(Option::is_some);
                let (too_large, most) = if in_workshop { (WORKSHOP_ZOOM, WORKSHOP_ZOOM) } else { (FITTING_ZOOM, 1.0) };
                standing.with(|standing| fitted(standing.as_deref(), window.get(), too_large, most))
            })
        });
        // Pills look for room anew when the zoom has changed by a step, not with every turn of the wheel.
        let pill_zoom = Memo::new(move |_| (view.get().zoom * 4.0).round() / 4.0);
        let pills = Memo::new(move |_| {
            let placed = of_scene(answer, speech, |scene| {
                standing.with(|standing| {
                    standing
                        .as_deref()
                        .map(|standing| place_pills(scene, standing, shown.get(), pill_zoom.get().max(1.0)))
                })
            });
            Arc::new(placed.flatten().unwrap_or_default())
        });
        let picture = Memo::new(move |_| {
            let emphasis = Emphasis { selected: selected.get(), hits: hits.get() };
            let moving = moving.get();
            of_scene(answer, speech, |scene| {
                let (standing, pills) = match &moving {
                    Some(moving) => (Some(Arc::clone(&moving.standing)), Arc::clone(&moving.pills)),
                    None => (standing.get(), pills.get()),
                };
                standing.map(|standing| Arc::new(draw(scene, &standing, shown.get(), &pills, &emphasis)))
            })
            .flatten()
        });
        MapState {
            workspace,
            answer,
            asked: RwSignal::new(None),
            natural,
            asking: RwSignal::new(false),
            live_edges,
            selected,
            at: RwSignal::new((Item::Place(Place::Start), None)),
            search,
            low: RwSignal::new(is_low()),
            laid_out_low: RwSignal::new(false),
            window,
            by_hand,
            brought,
            moving,
            turn: RwSignal::new(0),
            told_user: RwSignal::new(String::new()),
            player: Player::new(workspace),
            leaving: Leaving::of(workspace, move || {
                answer.with(|answer| answer.as_ref().map(|answer| (answer.hidden.is_some(), answer.release)))
            }),
            panel: RwSignal::new(false),
            shown,
            hits,
            laid_out,
            standing,
            view,
            pills,
            picture,
        }
    }

    /// The state of the screen this view stands in.
    pub fn of_screen() -> Self {
        expect_context::<Self>()
    }

    /// What `say` makes of the figures in the words in use; none before there are figures.
    pub fn told<T>(self, say: impl FnOnce(&Scene) -> T) -> Option<T> {
        of_scene(self.answer, self.workspace.speech(), say)
    }

    /// The same without following changes, for actions.
    pub fn told_now<T>(self, say: impl FnOnce(&Scene) -> T) -> Option<T> {
        untrack(|| self.told(say))
    }

    /// Shows a remark for a few seconds.
    pub fn say(self, remark: String) {
        self.told_user.try_set(remark.clone());
        let forget = move || {
            if self.told_user.try_get_untracked().is_some_and(|shown| shown == remark) {
                self.told_user.set(String::new());
            }
        };
        set_timeout(forget, std::time::Duration::from_secs(4));
    }
}

/// Below this a map of ordinary size does not fit with steps of full height.
pub fn is_low() -> bool {
    window().inner_height().ok().and_then(|height| height.as_f64()).is_some_and(|height| height < 860.0)
}

fn of_scene<T>(answer: RwSignal<Option<Arc<MapAnswer>>>, speech: Speech, say: impl FnOnce(&Scene) -> T) -> Option<T> {
    let words: std::rc::Rc<Words> = speech.words();
    answer.with(|answer| answer.as_ref().map(|answer| say(&Scene::new(answer, &words))))
}

/// Steps whose name holds what is searched for, in the order of the ranking.
fn found(answer: Option<&MapAnswer>, search: &str) -> Vec<Place> {
    let search = search.trim().to_lowercase();
    let Some(answer) = answer.filter(|_| !search.is_empty()) else { return Vec::new() };
    let hits = answer.nodes.iter().filter(|node| node.name.to_lowercase().contains(&search));
    hits.map(|node| Place::Activity(node.activity)).collect()
}

/// Gaps shrink before anything else does; a map that is still too high scrolls.
fn squeezed_to_fit(natural: &Standing, window_height: f64) -> Standing {
    // A map that runs to the right has no rows whose gaps could shrink.
    if natural.layout.direction == Direction::LeftRight {
        return natural.clone();
    }
    let room = window_height - 2.0 * MARGIN;
    squeezed(natural, (room / FITTING_ZOOM).max(1.0))
}

/// The whole map in the window, at most so large. Where it does not fit it is as large as `too_large` says, with Start in sight.
fn fitted(standing: Option<&Standing>, (width, height): (f64, f64), too_large: f64, most: f64) -> View {
    let Some(standing) = standing.filter(|_| width > 0.0 && height > 0.0) else {
        return View { x: 0.0, y: 0.0, zoom: 1.0 };
    };
    let room = (width - 2.0 * MARGIN, height - 2.0 * MARGIN);
    let whole = (room.0 / standing.width).min(room.1 / standing.height);
    let zoom = if whole < FITTING_ZOOM { too_large } else { whole.min(most) };
    let start = standing.places.get(&Place::Start).map_or(standing.width / 2.0, |bounds| bounds.x - standing.left);
    let x = if standing.width * zoom <= room.0 + 1.0 {
        (width - standing.width * zoom) / 2.0
    } else {
        // Start is in sight; no empty ground beside the map.
        (width / 2.0 - start * zoom).clamp(width - standing.width * zoom - MARGIN, MARGIN)
    };
    let y = if standing.height * zoom <= room.1 + 1.0 { (height - standing.height * zoom) / 2.0 } else { MARGIN };
    View { x: x - standing.left * zoom, y: y - standing.top * zoom, zoom }
}
