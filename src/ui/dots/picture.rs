//! The way out for the dotted chart: dots, axis, markers and what the colours mean.
//!
//! Every dot is a single case, so that the picture of a log about persons stays; its table may leave.

use super::state::DotState;
use crate::ui::picture_out::{PictureOut, seen_in};
use leptos::html::Div;
use leptos::prelude::*;

#[component]
pub fn DotPictureOut(of: NodeRef<Div>) -> impl IntoView {
    let state = DotState::of_screen();
    let speech = state.workspace.speech();
    let may_leave = Memo::new(move |_| !state.workspace.is_about_persons());
    let picture = seen_in(of, move || [speech.words_now().text("dots-title"), String::new()]);
    view! {
        <Show
            when=move || may_leave.get()
            fallback=move || view! { <span class="muted xs" data-out="picture">{speech.text("dots-stays")}</span> }
        >
            <PictureOut leaving=state.leaving file="dots-file" picture />
        </Show>
    }
}
