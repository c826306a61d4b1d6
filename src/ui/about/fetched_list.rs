//! Everything that page and worker have fetched, with size and time.

use crate::present::{Words, numbers};
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::network_proof::{self, Asker, SeenRequest};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

#[component]
pub fn FetchedList() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let copy = move |_| {
        let words = speech.words_now();
        let list = as_text(&network_proof::seen(), &words);
        leptos::task::spawn_local(async move {
            if crate::ui::clipboard::copy(&list).await {
                workspace.announce(words.text("about-copied"));
            }
        });
    };
    let end = move || {
        let seen = network_proof::seen();
        seen.iter().map(|request| request.at_millis + request.took_millis).fold(100.0, f64::max)
    };
    let when = move || {
        let words = speech.words();
        let end = numbers::decimal(end() / 1000.0, 1, words.language());
        words.with("about-column-when", &[("end", end.into())])
    };
    view! {
        <section class="box flush fetched" aria-labelledby="fetched-title">
            <header>
                <h2 id="fetched-title">{speech.text("about-fetched")}</h2>
                <button class="b quiet" on:click=copy>
                    <Icon symbol=Symbol::Copy size=IconSize::Small />
                    {speech.text("about-copy")}
                </button>
            </header>
            <table class="t">
                <thead>
                    <tr>
                        <th scope="col">{speech.text("about-column-file")}</th>
                        <th scope="col">{speech.text("about-column-use")}</th>
                        <th scope="col" class="num">{speech.text("about-column-size")}</th>
                        <th scope="col" class="when">{when}</th>
                    </tr>
                </thead>
                <tbody>
                    {move || {
                        let words = speech.words();
                        let end = end();
                        network_proof::seen().iter().map(|request| row(request, end, &words)).collect_view()
                    }}
                </tbody>
            </table>
        </section>
    }
}

fn row(request: &SeenRequest, end: f64, words: &Words) -> impl IntoView + use<> {
    let seconds = |millis: f64| numbers::decimal(millis / 1000.0, 2, words.language());
    let (from, to) = (request.at_millis, request.at_millis + request.took_millis);
    let said = words.with("about-when", &[("from", seconds(from).into()), ("to", seconds(to).into())]);
    let mark = [(request.after_ready, "about-after-ready"), (request.blocked, "about-blocked")]
        .into_iter()
        .filter(|(is, _)| *is)
        .map(|(_, key)| view! { " "<span class="tag2 bad">{words.text(key)}</span> })
        .collect_view();
    let by_worker = (request.asker == Asker::Worker)
        .then(|| view! { " "<span class="tag2">{words.text("about-by-worker")}</span> });
    let left = format!("{:.2}%", from / end * 100.0);
    let width = format!("{:.2}%", (request.took_millis / end * 100.0).max(0.5));
    view! {
        <tr>
            <td title=request.address.clone()>{file_of(&request.address, words)}{by_worker}{mark}</td>
            <td class="muted">{words.text(use_of(&request.address))}</td>
            <td class="num">{numbers::bytes(request.bytes, words.language())}</td>
            <td>
                <span class="wfb" title=said.clone()>
                    <i style:left=left style:width=width></i>
                </span>
                <span class="sr-only">{said}</span>
            </td>
        </tr>
    }
}

/// The last part of the address; the whole one where it is of another place.
fn file_of(address: &str, words: &Words) -> String {
    let origin = window().location().origin().unwrap_or_default();
    let Some(path) = address.strip_prefix(&origin) else { return address.to_owned() };
    let path = path.split(['?', '#']).next().unwrap_or_default();
    match path.rsplit('/').next() {
        None | Some("") => words.text("about-this-page"),
        Some(file) => file.to_owned(),
    }
}

fn use_of(address: &str) -> &'static str {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let file = path.rsplit('/').next().unwrap_or_default();
    match file.rsplit('.').next() {
        _ if file.is_empty() || file.ends_with(".html") => "about-use-page",
        Some("css") => "about-use-style",
        Some("wasm") if file.contains("worker") => "about-use-worker-wasm",
        Some("js") if file.contains("worker") => "about-use-worker",
        Some("wasm") => "about-use-wasm",
        Some("js") => "about-use-program",
        Some("woff2") => "about-use-font",
        _ => "about-use-other",
    }
}

/// The list for pasting into a spreadsheet or a letter.
fn as_text(seen: &[SeenRequest], words: &Words) -> String {
    let mut lines = vec![
        [words.text("about-column-file"), words.text("about-column-use"), words.text("about-column-size")].join("\t"),
    ];
    for request in seen {
        let size = numbers::bytes(request.bytes, words.language());
        lines.push([request.address.clone(), words.text(use_of(&request.address)), size].join("\t"));
    }
    lines.join("\r\n")
}
