//! Start: one sentence on what Spor does, a place to drop a file, invented data, and the promise that nothing is sent.

mod drop_zone;
mod sample_card;
mod sample_picture;

use crate::ui::actions;
use crate::ui::icon::{Icon, IconSize, Mark, Symbol};
use crate::ui::project::ProjectWaits;
use crate::ui::workspace::{Dialog, HelpPart, Screen, Workspace};
use drop_zone::DropZone;
use leptos::prelude::*;
use sample_card::Samples;

#[component]
pub fn StartScreen() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let to_about = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        actions::go(workspace, Screen::About);
    };
    view! {
        <div class="start">
            <StartHeader />
            <main class="start-main" id="content" tabindex="-1">
                <section class="start-left">
                    <h1 tabindex="-1">{speech.text("start-title")}</h1>
                    <p class="lede">{speech.text("start-lede")}</p>
                    <OpenLogLine />
                    <ProjectWaits />
                    <DropZone />
                    <div class="promise">
                        <Icon symbol=Symbol::Lock size=IconSize::Large />
                        <p>
                            <b>{speech.text("start-promise")}</b>
                            " "
                            <span class="muted">{speech.text("start-promise-more")}</span>
                            <br />
                            <a href="#about" on:click=to_about>{speech.text("start-verify")}</a>
                        </p>
                    </div>
                </section>
                <Samples />
            </main>
            <footer class="start-steps">
                <h2 class="sr-only">{speech.text("start-steps")}</h2>
                <ol>
                    {["start-step-1", "start-step-2", "start-step-3"]
                        .into_iter()
                        .enumerate()
                        .map(|(position, key)| {
                            view! {
                                <li>
                                    <i aria-hidden="true">{position + 1}</i>
                                    <span>{speech.rich(key)}</span>
                                </li>
                            }
                        })
                        .collect_view()}
                </ol>
            </footer>
        </div>
    }
}

/// The first page has no navigation yet: the mark, the help and the other language.
#[component]
fn StartHeader() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let help = move |part: HelpPart| move |_| workspace.dialog.set(Some(Dialog::Help(part)));
    let to_about = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        actions::go(workspace, Screen::About);
    };
    view! {
        <header class="start-head">
            <span class="brand">
                <Mark />
                <span>{speech.text("frame-name")}</span>
            </span>
            <nav aria-label=speech.text("frame-views")>
                <button class="linklike" aria-haspopup="dialog" on:click=help(HelpPart::Guide)>
                    {speech.text("frame-guide")}
                </button>
                <button class="linklike" aria-haspopup="dialog" on:click=help(HelpPart::Dictionary)>
                    {speech.text("frame-dictionary")}
                </button>
                <a href="#about" on:click=to_about>{speech.text("frame-about")}</a>
                <button
                    class="b"
                    lang=move || workspace.language.get().other().tag()
                    title=speech.text("frame-language-label")
                    on:click=move |_| actions::switch_language(workspace)
                >
                    <Icon symbol=Symbol::Language size=IconSize::Small />
                    {speech.text("frame-language")}
                </button>
            </nav>
        </header>
    }
}

/// A log that is still open, and the way back to its map.
#[component]
fn OpenLogLine() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let is_open = Memo::new(move |_| workspace.open.with(Option::is_some));
    let said = move || speech.words().with("start-open-log", &[("name", workspace.name().unwrap_or_default().into())]);
    view! {
        <Show when=move || is_open.get()>
            <div class="open-log">
                <Icon symbol=Symbol::Database size=IconSize::Small />
                <span>{said}</span>
                <button class="b" on:click=move |_| actions::go(workspace, Screen::Map)>
                    {speech.text("start-back-to-map")}
                    <Icon symbol=Symbol::ArrowForward size=IconSize::Small />
                </button>
            </div>
        </Show>
    }
}
