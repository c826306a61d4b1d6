//! Saving the dotted chart as PNG: dots, axis, markers and legend on one sheet.
//!
//! Every dot is a single case, so that the picture of a log about persons stays; its table may leave.

use super::plot::{seen_axis, seen_markers};
use super::state::DotState;
use crate::present::dots::{Sheet, chart_said, rows_said, sheet};
use crate::protocol::Subjects;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::map::png;
use crate::ui::{leaving, saving};
use leptos::prelude::*;

#[component]
pub fn SavePicture() -> impl IntoView {
    let state = DotState::of_screen();
    let speech = state.workspace.speech();
    let is_about_persons = Memo::new(move |_| {
        let open = |open: &Option<crate::ui::workspace::OpenLog>| {
            open.as_ref().is_none_or(|open| open.privacy.subjects != Subjects::NotPersonal)
        };
        state.workspace.open.with(open)
    });
    view! {
        <Show
            when=move || !is_about_persons.get()
            fallback=move || view! { <span class="muted xs">{speech.text("dots-stays")}</span> }
        >
            <button class="b quiet" on:click=move |_| save(state)>
                <Icon symbol=Symbol::Download size=IconSize::Small />
                {speech.text("dots-save")}
            </button>
        </Show>
    }
}

fn save(state: DotState) {
    let Some(canvas) = state.canvas.get_untracked().filter(|_| state.leaving.may_leave()) else { return };
    let workspace = state.workspace;
    let words = workspace.speech().words_now();
    let drawn = untrack(|| {
        let shown = state.shown();
        let (axis, markers) = (seen_axis(state), seen_markers(state));
        state.told(|page, words| {
            let name = leaving::name(workspace).map(|name| format!(" – {name}")).unwrap_or_default();
            let lines = [
                format!("{}{name}", words.text("dots-title")),
                chart_said(page, &shown, words),
                rows_said(page, words),
            ];
            sheet(page, state.size.get(), &lines, &axis, &markers, words)
        })
    });
    let Some(Sheet { picture, dots: (x, y, width, height), samples }) = drawn else { return };
    let file = leaving::file_name(workspace, "dots-file", "png");
    let (saved, too_large) = (words.text("dots-saved"), words.text("map-png-too-large"));
    leptos::task::spawn_local(async move {
        let beside = move |context: &web_sys::CanvasRenderingContext2d| {
            let _ = context.draw_image_with_html_canvas_element_and_dw_and_dh(&canvas, x, y, width, height);
            for (x, y, side, colour) in &samples {
                context.set_fill_style_str(colour);
                context.fill_rect(*x, *y, *side, *side);
            }
        };
        match png::blob_with(&picture, beside).await {
            Some(blob) => {
                saving::save_blob(&file, &blob);
                workspace.announce(saved);
            }
            None => workspace.announce(too_large),
        }
    });
}
