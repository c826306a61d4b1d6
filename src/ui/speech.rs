//! Sentences on the page: text that follows the language switch by itself.

use crate::present::{Fact, Language, Words};
use leptos::prelude::*;
use std::rc::Rc;

thread_local! {
    /// The catalogues, read once for each language that is asked for.
    static DANISH: Rc<Words> = Rc::new(Words::new(Language::Danish));
    static ENGLISH: Rc<Words> = Rc::new(Words::new(Language::English));
}

/// The page's voice; cheap to copy into every view.
#[derive(Clone, Copy)]
pub struct Speech {
    language: RwSignal<Language>,
}

impl Speech {
    pub fn new(language: RwSignal<Language>) -> Self {
        Self { language }
    }

    /// The words of the language in use; a view that calls this is written anew when the language changes.
    pub fn words(self) -> Rc<Words> {
        of(self.language.get())
    }

    /// The words in use, without following the switch (for actions).
    pub fn words_now(self) -> Rc<Words> {
        of(self.language.get_untracked())
    }

    /// A sentence as a child or an attribute of a view.
    pub fn text(self, key: &'static str) -> impl Fn() -> String + Copy + Send + Sync + 'static {
        move || self.words().text(key)
    }

    /// A sentence with `<b>`, `<kbd>` and `<code>` in it, as a child of a view.
    pub fn rich(self, key: &'static str) -> impl Fn() -> AnyView + Copy + Send + Sync + 'static {
        move || marked(&self.words().text(key))
    }

    /// A sentence with marks and facts, now.
    pub fn rich_with(self, key: &str, facts: &[(&str, Fact)]) -> AnyView {
        marked(&self.words().with(key, facts))
    }
}

fn of(language: Language) -> Rc<Words> {
    match language {
        Language::Danish => DANISH.with(Rc::clone),
        Language::English => ENGLISH.with(Rc::clone),
    }
}

/// The three marks that catalogues may use; anything else stays text.
pub fn marked(text: &str) -> AnyView {
    let mut pieces: Vec<AnyView> = Vec::new();
    let mut rest = text;
    while let Some((start, name)) = next_mark(rest) {
        let (open, close) = (format!("<{name}>"), format!("</{name}>"));
        let inner = &rest[start + open.len()..];
        let Some(end) = inner.find(&close) else { break };
        pieces.push(rest[..start].to_owned().into_any());
        let content = inner[..end].to_owned();
        pieces.push(match name {
            "b" => view! { <b>{content}</b> }.into_any(),
            "kbd" => view! { <kbd>{content}</kbd> }.into_any(),
            _ => view! { <code>{content}</code> }.into_any(),
        });
        rest = &inner[end + close.len()..];
    }
    pieces.push(rest.to_owned().into_any());
    pieces.collect_view().into_any()
}

fn next_mark(text: &str) -> Option<(usize, &'static str)> {
    ["b", "kbd", "code"].into_iter().filter_map(|name| Some((text.find(&format!("<{name}>"))?, name))).min()
}
