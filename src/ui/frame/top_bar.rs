//! The top bar: which log is open, undo and redo, help, and the other language.

use super::sample_badge::SampleBadge;
use crate::ui::actions;
use crate::ui::bookmarks::BookmarkMenu;
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::workshop::WorkshopButton;
use crate::ui::workspace::{AfterClosing, Dialog, HelpPart, Screen, Workspace};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

#[component]
pub fn TopBar() -> impl IntoView {
    let workspace = Workspace::of_page();
    let is_open = Memo::new(move |_| workspace.open.with(Option::is_some));
    view! {
        <header class="topbar">
            <LogMenu />
            <SampleBadge />
            <span class="grow"></span>
            <Show when=move || is_open.get()>
                <Steps />
                <span class="div"></span>
                <BookmarkMenu />
                <WorkshopButton />
            </Show>
            <HelpButton />
            <LanguageButton />
        </header>
    }
}

/// The name of the log, and what can be done with it.
#[component]
fn LogMenu() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let unfolded = RwSignal::new(false);
    let name = move || workspace.name().unwrap_or_else(|| speech.words().text("frame-no-log"));
    let label = move || match workspace.name() {
        Some(name) => speech.words().with("frame-log", &[("name", name.into())]),
        None => speech.words().text("frame-no-log"),
    };
    let has_source = Memo::new(move |_| workspace.source.with(Option::is_some));
    let is_open = Memo::new(move |_| workspace.open.with(Option::is_some));
    let leave = move |event: leptos::ev::FocusEvent| {
        // The menu folds when the focus goes anywhere else.
        let stays = event.related_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        if stays.is_none_or(|target| target.closest(".logmenu").ok().flatten().is_none()) {
            unfolded.set(false);
        }
    };
    let on_key = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" && unfolded.get_untracked() {
            event.prevent_default();
            unfolded.set(false);
        }
    };
    let close_and = move |after: AfterClosing| {
        move |_| {
            unfolded.set(false);
            actions::ask_to_close(workspace, after);
        }
    };
    let save = move |_| {
        unfolded.set(false);
        actions::ask_to_save(workspace);
    };
    let other = move |_| {
        unfolded.set(false);
        actions::go(workspace, Screen::Start);
    };
    view! {
        <div class="logmenu" on:focusout=leave on:keydown=on_key>
            <button
                class="b quiet log"
                aria-label=label
                aria-expanded=move || if unfolded.get() { "true" } else { "false" }
                on:click=move |_| unfolded.update(|unfolded| *unfolded = !*unfolded)
            >
                <Icon symbol=Symbol::Database size=IconSize::Small />
                <span class="name">{name}</span>
                <Icon symbol=Symbol::ChevronDown size=IconSize::Small />
            </button>
            <Show when=move || unfolded.get()>
                <div class="menu">
                    <button class="b quiet" on:click=other>{speech.text("frame-log-open-other")}</button>
                    <Show when=move || is_open.get()>
                        <button class="b quiet" aria-haspopup="dialog" on:click=save>
                            {speech.text("save-open")}
                        </button>
                    </Show>
                    <Show when=move || has_source.get()>
                        <button class="b quiet" on:click=close_and(AfterClosing::Start)>
                            {speech.text("frame-log-close")}
                        </button>
                    </Show>
                </div>
            </Show>
        </div>
    }
}

/// Undo and redo. They stay in the row of Tab when there is nothing to do, and say so.
#[component]
fn Steps() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let can_undo = Memo::new(move |_| actions::undone_first(workspace).1);
    let can_redo = Memo::new(move |_| actions::redone_first(workspace).1);
    let idle = |can: Memo<bool>| move || (!can.get()).then_some("true");
    let said = move |can: Memo<bool>, yes: &'static str, no: &'static str| {
        move || speech.words().text(if can.get() { yes } else { no })
    };
    view! {
        <button
            class="b quiet icon"
            aria-label=speech.text("frame-undo")
            aria-disabled=idle(can_undo)
            title=said(can_undo, "frame-undo-keys", "frame-nothing-to-undo")
            on:click=move |_| actions::undo(workspace)
        >
            <Icon symbol=Symbol::Undo />
        </button>
        <button
            class="b quiet icon"
            aria-label=speech.text("frame-redo")
            aria-disabled=idle(can_redo)
            title=said(can_redo, "frame-redo-keys", "frame-nothing-to-redo")
            on:click=move |_| actions::redo(workspace)
        >
            <Icon symbol=Symbol::Redo />
        </button>
    }
}

#[component]
fn HelpButton() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    view! {
        <button
            class="b quiet icon"
            aria-label=speech.text("frame-help")
            title=speech.text("frame-help")
            aria-haspopup="dialog"
            on:click=move |_| workspace.dialog.set(Some(Dialog::Help(HelpPart::Shortcuts)))
        >
            <Icon symbol=Symbol::Help />
        </button>
    }
}

#[component]
fn LanguageButton() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    view! {
        <button
            class="b quiet"
            title=speech.text("frame-language-label")
            on:click=move |_| actions::switch_language(workspace)
        >
            {speech.text("frame-language-marks")}
            <span class="sr-only" lang=move || workspace.language.get().other().tag()>
                {speech.text("frame-language-label")}
            </span>
        </button>
    }
}
