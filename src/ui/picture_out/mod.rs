//! The way out for a picture: as SVG, as PNG, or onto the clipboard.

mod canvas;
mod colour;
pub mod drawn;
mod ground;
mod letters;
mod marks;
mod reader;
mod seen;

pub use seen::Seen;

use super::icon::{Icon, IconSize, Symbol};
use super::leaving::{self, Leaving};
use super::workspace::Workspace;
use super::{clipboard, saving};
use crate::present::export::{Picture, svg};
use leptos::html::Div;
use leptos::prelude::*;
use web_sys::Blob;

/// A picture on its way out.
pub enum PictureOnItsWay {
    /// Of shapes, such as the map on its sheet.
    Shapes(Box<Picture>),
    /// As it stands on the screen.
    Seen(Seen),
}

impl PictureOnItsWay {
    fn svg(&self) -> String {
        match self {
            PictureOnItsWay::Shapes(picture) => svg::file(picture),
            PictureOnItsWay::Seen(seen) => seen.svg(),
        }
    }

    async fn png(&self) -> Option<Blob> {
        match self {
            PictureOnItsWay::Shapes(picture) => {
                let (canvas, context) = canvas::sheet(picture.width, picture.height)?;
                marks::paint_picture(&context, picture);
                canvas::png(canvas).await
            }
            PictureOnItsWay::Seen(seen) => seen.png().await,
        }
    }
}

/// The picture that is there now; none while there is none.
pub type PictureNow = Callback<(), Option<PictureOnItsWay>>;

/// What stands in an element, its parts one under the other, under a title with the log's name and what is said beside it.
pub fn seen_in(of: NodeRef<Div>, heads: impl Fn() -> [String; 2] + Send + Sync + 'static) -> PictureNow {
    let workspace = Workspace::of_page();
    Callback::new(move |()| {
        let element = of.get_untracked()?;
        let [title, under] = untrack(&heads);
        let title = match leaving::name(workspace) {
            Some(log) => format!("{title} – {log}"),
            None => title,
        };
        Seen::of(&super::elements::children(&element), &title, &under).map(PictureOnItsWay::Seen)
    })
}

/// What can be done with a picture: the key of its name, its symbol, and doing it.
pub type PictureWay = (&'static str, Symbol, Callback<()>);

/// All ways out of a picture whose file is called by `file`; says by key what came of it.
pub fn ways(
    leaving: Leaving,
    file: &'static str,
    picture: PictureNow,
    tell: Callback<&'static str>,
) -> [PictureWay; 3] {
    let workspace = Workspace::of_page();
    let way = move |go: fn(PictureOnItsWay, Workspace, &'static str, Callback<&'static str>)| {
        Callback::new(move |()| {
            leaving.leave(Callback::new(move |()| {
                if let Some(picture) = picture.run(()) {
                    go(picture, workspace, file, tell);
                }
            }));
        })
    };
    [
        ("frame-picture-svg", Symbol::Download, way(save_svg)),
        ("frame-picture-png", Symbol::Download, way(save_png)),
        ("frame-picture-copy", Symbol::Copy, way(copy)),
    ]
}

fn save_svg(picture: PictureOnItsWay, workspace: Workspace, file: &'static str, tell: Callback<&'static str>) {
    let name = leaving::file_name(workspace, file, "svg");
    saving::save(&name, "image/svg+xml", picture.svg().as_bytes());
    tell.run("frame-picture-saved");
}

fn save_png(picture: PictureOnItsWay, workspace: Workspace, file: &'static str, tell: Callback<&'static str>) {
    let name = leaving::file_name(workspace, file, "png");
    leptos::task::spawn_local(async move {
        match picture.png().await {
            Some(blob) => {
                saving::save_blob(&name, &blob);
                tell.run("frame-picture-saved");
            }
            None => tell.run("frame-picture-too-large"),
        }
    });
}

fn copy(picture: PictureOnItsWay, _: Workspace, _: &'static str, tell: Callback<&'static str>) {
    leptos::task::spawn_local(async move {
        let is_taken = clipboard::copy_picture(async move { picture.png().await }).await;
        tell.run(if is_taken { "frame-picture-copied" } else { "frame-picture-not-copied" });
    });
}

/// The ways out as buttons, and what came of them.
#[component]
pub fn PictureOut(
    leaving: Leaving,
    /// The key of what the file is called.
    file: &'static str,
    picture: PictureNow,
) -> impl IntoView {
    let speech = Workspace::of_page().speech();
    let said: RwSignal<Option<&'static str>> = RwSignal::new(None);
    let tell = Callback::new(move |key: &'static str| {
        said.try_set(Some(key));
        leaving.tell(key);
    });
    let button = |(key, symbol, press): PictureWay| {
        view! {
            <button class="b quiet" on:click=move |_| press.run(())>
                <Icon symbol=symbol size=IconSize::Small />
                {speech.text(key)}
            </button>
        }
    };
    view! {
        <span class="outs" data-out="picture" data-off-paper="">
            {ways(leaving, file, picture, tell).map(button).into_iter().collect_view()}
            {move || {
                said.get().map(|key| view! { <span class="xs muted" aria-hidden="true">{speech.words().text(key)}</span> })
            }}
        </span>
    }
}
