//! What the page listens to everywhere: keys, files dropped or pasted, the Back button, and leaving with a log open.

use crate::ui::actions;
use crate::ui::workspace::{Dialog, HelpPart, Screen, Workspace};
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, KeyboardEvent};

/// Listens for as long as the page lives.
pub fn listen(workspace: Workspace) {
    window_event_listener(ev::keydown, move |event| on_key(workspace, &event));
    window_event_listener(ev::popstate, move |_| back_or_forward(workspace));
    window_event_listener(ev::beforeunload, move |event| {
        if workspace.open.with_untracked(Option::is_some) {
            event.prevent_default();
            // Chromium of the last two years heeds preventDefault; Safari wants a value.
            event.set_return_value("x");
        }
    });
    window_event_listener(ev::dragover, move |event| {
        event.prevent_default();
        workspace.dragging.set(true);
    });
    window_event_listener(ev::dragleave, move |event| {
        // Leaving the window altogether has no element that is entered.
        if event.related_target().is_none() {
            workspace.dragging.set(false);
        }
    });
    window_event_listener(ev::drop, move |event| {
        event.prevent_default();
        workspace.dragging.set(false);
        let Some(files) = event.data_transfer().and_then(|transfer| transfer.files()) else { return };
        actions::choose_files(workspace, crate::ui::saving::listed(&files));
    });
    window_event_listener(ev::paste, move |event| {
        if is_text_field(event.target()) || workspace.dialog.with_untracked(Option::is_some) {
            return;
        }
        let Some(event) = event.dyn_ref::<web_sys::ClipboardEvent>() else { return };
        let Some(pasted) = event.clipboard_data() else { return };
        event.prevent_default();
        if !actions::paste(workspace, &pasted) && workspace.screen.get_untracked() == Screen::Start {
            remark(workspace, "problem-nothing-pasted");
        }
    });
}

/// Keeps language, title and focus in step with the workspace.
pub fn follow(workspace: Workspace) {
    // A link to «About and privacy» leads there; every other screen needs a log, which no address can name.
    if screen_of_address() == Some(Screen::About) {
        workspace.screen.set(Screen::About);
    }
    Effect::new(move |_| {
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("lang", workspace.language.get().tag());
        }
    });
    Effect::new(move |_| {
        let words = workspace.speech().words();
        document().set_title(&match workspace.screen.get() {
            Screen::Start => words.text("frame-title-start"),
            screen => words.with("frame-title", &[("screen", words.text(screen.title()).into())]),
        });
    });
    Effect::new(move |before: Option<Screen>| {
        let screen = workspace.screen.get();
        if before.is_some_and(|before| before != screen) {
            // The new screen is in the document at the next frame.
            request_animation_frame(focus_title);
        }
        screen
    });
    // What the focus was on may leave the page with a step of the work: waiting, a preview, a problem, a log.
    let step = Memo::new(move |_| {
        (
            workspace.work.with(Option::is_some),
            workspace.preview.with(Option::is_some),
            workspace.problem.with(Option::is_some),
            workspace.open.with(Option::is_some),
        )
    });
    Effect::new(move |before: Option<()>| {
        // Read, not only followed: a memo that nobody reads never learns what it depends on.
        let _ = step.get();
        if before.is_some() {
            refocus_if_lost();
        }
    });
}

/// Once the page has been drawn: where what had the focus is gone, the title has it.
pub fn refocus_if_lost() {
    refocus_if_lost_at(None);
}

/// The same; what stands first is where work goes on, and the title where it is not there.
pub fn refocus_if_lost_at(first: Option<&'static str>) {
    request_animation_frame(move || {
        let nowhere = document().active_element().is_none_or(|focused| focused.tag_name() == "BODY");
        if !nowhere {
            return;
        }
        let found = first.and_then(|first| document().query_selector(first).ok().flatten());
        match found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
            Some(found) => {
                let _ = found.focus();
            }
            None => focus_title(),
        }
    });
}

/// A screen reader begins at the title of the new screen, and Tab goes on from there.
fn focus_title() {
    let find = |selector| document().query_selector(selector).ok().flatten();
    // Behind an open dialog nothing can have the focus.
    let title = find("dialog[open] [role=region][tabindex]");
    let title = title.or_else(|| find("main h1[tabindex]")).or_else(|| find("#content"));
    if let Some(title) = title.and_then(|title| title.dyn_into::<HtmlElement>().ok()) {
        let _ = title.focus();
    }
}

fn back_or_forward(workspace: Workspace) {
    if let Some(screen) = screen_of_address() {
        actions::show(workspace, screen);
    }
}

/// The screen that the part of the address after # names.
fn screen_of_address() -> Option<Screen> {
    Screen::of_address(&window().location().hash().ok()?)
}

fn on_key(workspace: Workspace, event: &KeyboardEvent) {
    // What a dialog covers is not changed from under it.
    if event.default_prevented() || event.is_composing() || is_text_field(event.target()) || is_dialog_open() {
        return;
    }
    let key = event.key().to_lowercase();
    if (event.ctrl_key() || event.meta_key()) && !event.alt_key() {
        match (key.as_str(), event.shift_key()) {
            ("z", false) => actions::undo(workspace),
            ("y", false) | ("z", true) => actions::redo(workspace),
            _ => return,
        }
        event.prevent_default();
        return;
    }
    if key == "escape" && workspace.workshop.with_untracked(Option::is_some) {
        actions::end_workshop(workspace);
        event.prevent_default();
        return;
    }
    let modified = event.ctrl_key() || event.meta_key() || event.alt_key();
    // Letters in a list look for its choices.
    if modified
        || is_list(event.target())
        || !workspace.letters.get_untracked()
        || workspace.dialog.with_untracked(Option::is_some)
    {
        return;
    }
    if workspace.workshop.with_untracked(Option::is_some) {
        match key.as_str() {
            "arrowright" | "pagedown" => actions::step_workshop(workspace, true),
            "arrowleft" | "pageup" => actions::step_workshop(workspace, false),
            _ => return,
        }
        event.prevent_default();
        return;
    }
    let is_taken = workspace.keys_first.get_untracked().is_some_and(|first| first.run(event.clone()));
    if is_taken {
        event.prevent_default();
        return;
    }
    match key.as_str() {
        "?" => workspace.dialog.set(Some(Dialog::Help(HelpPart::Shortcuts))),
        key => match Screen::of_key(key) {
            Some(screen) => actions::go(workspace, screen),
            None => return,
        },
    }
    event.prevent_default();
}

fn is_dialog_open() -> bool {
    document().query_selector("dialog[open]").ok().flatten().is_some()
}

/// True where typing belongs to a field.
fn is_text_field(target: Option<web_sys::EventTarget>) -> bool {
    let Some(element) = target.and_then(|target| target.dyn_into::<Element>().ok()) else { return false };
    match element.tag_name().as_str() {
        "TEXTAREA" => true,
        "INPUT" => !matches!(
            element.get_attribute("type").as_deref(),
            Some("checkbox" | "radio" | "range" | "button" | "file")
        ),
        _ => false,
    }
}

fn is_list(target: Option<web_sys::EventTarget>) -> bool {
    let element = target.and_then(|target| target.dyn_into::<Element>().ok());
    element.is_some_and(|element| element.tag_name() == "SELECT")
}

fn remark(workspace: Workspace, key: &'static str) {
    let sentence = workspace.speech().words_now().text(key);
    workspace.announce(sentence.clone());
    workspace.notice.set(Some(sentence));
}
