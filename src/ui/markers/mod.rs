//! Markers of changed laws and practice: one piece for every time axis, with its lines, its list and its editor.

mod editor;
mod period;

use crate::present::markers::PlacedMarker;
use crate::protocol::MarkerKind;
use crate::ui::frame::Modal;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::workspace::Workspace;
use editor::MarkerEditor;
use leptos::prelude::*;

pub use period::markers_in_period;

/// Opens the editor; says how many markers there are.
#[component]
pub fn MarkerButton() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let editing = RwSignal::new(false);
    let name = move || {
        let count = workspace.choices.with(|choices| choices.markers.len());
        speech.words().with("marker-button", &[("n", count.into())])
    };
    view! {
        <button
            class="b marker-button"
            aria-haspopup="dialog"
            title=speech.text("marker-button-help")
            on:click=move |_| editing.set(true)
        >
            <Icon symbol=Symbol::Calendar size=IconSize::Small />
            {name}
        </button>
        <Modal
            open=editing
            on_close=Callback::new(move |()| editing.set(false))
            title_id="marker-editor-title"
            title=Signal::derive(speech.text("marker-editor-title"))
        >
            <MarkerEditor editing />
        </Modal>
    }
}

/// The lines of a picture from top to bottom, each with its number, whose base line is at `number_y`. `x` says where a part
/// of the axis stands.
pub fn marker_lines(
    markers: &[PlacedMarker],
    x: impl Fn(f64) -> String,
    (top, bottom): (f64, f64),
    number_y: f64,
) -> AnyView {
    let line = |marker: &PlacedMarker| {
        let (class, at) = (line_class(marker.kind), x(marker.at));
        view! {
            <g>
                <title>{marker.said.clone()}</title>
                <line class=class x1=at.clone() x2=at.clone() y1=top y2=bottom></line>
                <text class="marker-number" x=at y=number_y text-anchor="middle">{marker.number}</text>
            </g>
        }
    };
    markers.iter().map(line).collect_view().into_any()
}

/// How the line of a marker looks.
pub fn line_class(kind: MarkerKind) -> &'static str {
    match kind {
        MarkerKind::Law => "marker-line",
        MarkerKind::Practice => "marker-line practice",
    }
}

/// The markers of an axis by their numbers; nothing where there are none.
#[component]
pub fn MarkerKey(#[prop(into)] markers: Signal<Vec<PlacedMarker>>) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let row = |marker: PlacedMarker| {
        let class = if marker.kind == MarkerKind::Practice { "practice" } else { "law" };
        view! {
            <li class=class>
                <b>{marker.number}</b>
                <span>{marker.said}</span>
            </li>
        }
    };
    move || {
        let markers = markers.get();
        (!markers.is_empty()).then(|| {
            view! {
                <ul class="marker-key" aria-label=speech.text("marker-key")>
                    {markers.into_iter().map(row).collect_view()}
                </ul>
            }
        })
    }
}
