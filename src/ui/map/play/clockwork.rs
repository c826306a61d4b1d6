//! The clockwork of the animation: where it is, how fast it goes, and what it shows.

use crate::protocol::{FlowPage, PlayChoices};
use crate::ui::less_motion::wants_less_motion;
use crate::ui::workspace::{Workspace, now_millis};
use leptos::prelude::*;
use std::sync::Arc;

/// The whole of it takes so long at single speed.
const WHOLE_MILLIS: f64 = 30_000.0;
/// A pause longer than this, such as a hidden tab, is not caught up with.
const LONGEST_STEP_MILLIS: f64 = 100.0;

/// The signals of the animation.
#[derive(Clone, Copy)]
pub struct Player {
    pub open: RwSignal<bool>,
    pub page: RwSignal<Option<Arc<FlowPage>>>,
    pub asking: RwSignal<bool>,
    /// The moment, in frames from the beginning.
    pub at_frame: RwSignal<f64>,
    pub playing: RwSignal<bool>,
    /// What was chosen about it.
    pub chosen: Memo<PlayChoices>,
    /// Rises with every start, so that only one clockwork runs.
    turn: RwSignal<u32>,
}

impl Player {
    /// Nothing is open yet.
    pub fn new(workspace: Workspace) -> Self {
        Player {
            open: RwSignal::new(false),
            page: RwSignal::new(None),
            asking: RwSignal::new(false),
            at_frame: RwSignal::new(0.0),
            playing: RwSignal::new(false),
            chosen: Memo::new(move |_| workspace.choices.with(|choices| choices.play.clone())),
            turn: RwSignal::new(0),
        }
    }

    /// Number of frames; 0 before there are any.
    pub fn frames(self) -> f64 {
        self.page.with(|page| page.as_ref().map_or(0.0, |page| f64::from(page.frames)))
    }

    /// Goes on from where it stands, or from the beginning when it is over. Not where less motion is wanted.
    pub fn play(self) {
        let frames = untrack(|| self.frames());
        if frames == 0.0 || wants_less_motion() {
            return;
        }
        if self.at_frame.get_untracked() >= frames {
            self.at_frame.set(0.0);
        }
        self.playing.set(true);
        self.turn.update(|turn| *turn += 1);
        self.tick(self.turn.get_untracked(), None);
    }

    /// Stands still where it is.
    pub fn pause(self) {
        self.playing.set(false);
    }

    /// Stands still at the beginning.
    pub fn stop(self) {
        self.playing.set(false);
        self.at_frame.set(0.0);
    }

    /// Stands still at this moment.
    pub fn go_to(self, frame: f64) {
        self.playing.set(false);
        self.at_frame.set(frame);
    }

    /// Puts everything away.
    pub fn close(self) {
        self.stop();
        self.open.set(false);
        self.page.set(None);
    }

    /// From picture to picture of the browser, which makes none while the tab is hidden.
    fn tick(self, turn: u32, before_millis: Option<f64>) {
        request_animation_frame(move || {
            // The screen has been left, or another clockwork has begun.
            let goes_on = self.playing.try_get_untracked() == Some(true) && self.turn.get_untracked() == turn;
            if !goes_on {
                return;
            }
            let now = now_millis();
            let passed = before_millis.map_or(0.0, |before| (now - before).min(LONGEST_STEP_MILLIS));
            let frames = untrack(|| self.frames());
            let next = self.at_frame.get_untracked()
                + passed / WHOLE_MILLIS * frames * self.chosen.with_untracked(|of| of.speed);
            if next >= frames {
                self.go_to(frames);
                return;
            }
            self.at_frame.set(next);
            self.tick(turn, Some(now));
        });
    }
}
