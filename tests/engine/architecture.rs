//! The house keeps its shape: layers look only downwards, and files say what they are.

use static_assertions::{assert_impl_all, assert_not_impl_any};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use syn::visit::{self, Visit};

/// What each layer may name, itself included (design: «One package, six layers»).
const LAYERS: [(&str, &[&str]); 6] = [
    ("engine", &["engine"]),
    ("protocol", &["protocol", "engine"]),
    ("session", &["session", "protocol", "engine"]),
    ("present", &["present", "protocol", "engine"]),
    ("worker", &["worker", "session", "protocol"]),
    ("ui", &["ui", "present", "protocol"]),
];

/// Crates that only exist in a browser, and the two layers that do.
const BROWSER_CRATES: [&str; 6] =
    ["web_sys", "js_sys", "wasm_bindgen", "wasm_bindgen_futures", "leptos", "serde_wasm_bindgen"];

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Collects the first two segments of every path in a file, `use` trees and macro texts included.
#[derive(Default)]
struct Paths(BTreeSet<(String, String)>);

impl Paths {
    fn add_tree(&mut self, first: &str, tree: &syn::UseTree) {
        match tree {
            syn::UseTree::Path(path) => {
                self.0.insert((first.into(), path.ident.to_string()));
            }
            syn::UseTree::Name(name) => {
                self.0.insert((first.into(), name.ident.to_string()));
            }
            syn::UseTree::Rename(rename) => {
                self.0.insert((first.into(), rename.ident.to_string()));
            }
            syn::UseTree::Group(group) => group.items.iter().for_each(|item| self.add_tree(first, item)),
            syn::UseTree::Glob(_) => {
                self.0.insert((first.into(), "*".into()));
            }
        }
    }
}

impl<'ast> Visit<'ast> for Paths {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        if let syn::UseTree::Path(path) = &item.tree {
            self.add_tree(&path.ident.to_string(), &path.tree);
        }
        visit::visit_item_use(self, item);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Vec<String> = path.segments.iter().take(2).map(|segment| segment.ident.to_string()).collect();
        if let [first, second] = segments.as_slice() {
            self.0.insert((first.clone(), second.clone()));
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, mac: &'ast syn::Macro) {
        // Macro bodies are tokens: `crate :: layer` and `browser_crate ::` are found as text.
        let words: Vec<String> = mac.tokens.to_string().split_whitespace().map(str::to_owned).collect();
        for window in words.windows(3) {
            if window[1] == "::" {
                let name = window[2].trim_end_matches(|c: char| !c.is_alphanumeric() && c != '_').to_owned();
                self.0.insert((window[0].trim_start_matches(['(', '{', '&', '*', '!']).to_owned(), name));
            }
        }
        visit::visit_macro(self, mac);
    }
}

fn paths_of(file: &Path) -> BTreeSet<(String, String)> {
    let text = std::fs::read_to_string(file).unwrap();
    let mut paths = Paths::default();
    paths.visit_file(&syn::parse_file(&text).unwrap());
    paths.0
}

fn upward_looks(layer: &str, allowed: &[&str], paths: &BTreeSet<(String, String)>) -> Vec<String> {
    let names: Vec<&str> = LAYERS.iter().map(|(name, _)| *name).collect();
    let mut wrong = Vec::new();
    for (first, second) in paths {
        let ours = first == "crate" || first == "spor";
        if ours && (second == "*" || names.contains(&second.as_str()) && !allowed.contains(&second.as_str())) {
            wrong.push(format!("{first}::{second}"));
        }
        if BROWSER_CRATES.contains(&first.as_str()) && layer != "ui" && layer != "worker" {
            wrong.push(format!("{first}::{second}"));
        }
    }
    wrong
}

#[test]
fn layers_look_only_downwards() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for (layer, allowed) in LAYERS {
        for file in rust_files(&source().join(layer)) {
            seen += 1;
            for look in upward_looks(layer, allowed, &paths_of(&file)) {
                wrong.push(format!("{} names {look}", file.display()));
            }
        }
    }
    assert!(seen > 20, "the sources were not found");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_upward_look_is_found() {
    let find = |layer: &str, text: &str| {
        let allowed = LAYERS.iter().find(|(name, _)| *name == layer).unwrap().1;
        let mut paths = Paths::default();
        paths.visit_file(&syn::parse_str(text).unwrap());
        upward_looks(layer, allowed, &paths.0)
    };
    assert_eq!(find("engine", "use crate::{engine::log, session::Session};"), ["crate::session"]);
    assert_eq!(find("engine", "fn f() { crate::present::words(); }"), ["crate::present"]);
    assert_eq!(find("session", "fn f() { println!(\"{}\", crate::ui::name()); }"), ["crate::ui"]);
    assert_eq!(find("present", "use leptos::prelude::*;"), ["leptos::prelude"]);
    assert_eq!(find("engine", "use crate::engine::table::Dictionary;"), [""; 0]);
}

#[test]
fn every_file_opens_with_a_sentence_and_holds_one_idea() {
    let mut wrong = Vec::new();
    for file in rust_files(&source()) {
        let text = std::fs::read_to_string(&file).unwrap();
        if !text.starts_with("//! ") {
            wrong.push(format!("{} does not open with //!", file.display()));
        }
        if text.lines().count() > 450 {
            wrong.push(format!("{} is longer than 450 lines: two ideas?", file.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Danish letters in string literals of these layers would be sentences outside the catalogues.
#[test]
fn sentences_stand_in_the_catalogues() {
    struct Literals(Vec<String>);
    impl<'ast> Visit<'ast> for Literals {
        fn visit_lit_str(&mut self, literal: &'ast syn::LitStr) {
            if literal.value().contains(['æ', 'ø', 'å', 'Æ', 'Ø', 'Å']) {
                self.0.push(literal.value());
            }
        }

        fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}

        fn visit_macro(&mut self, mac: &'ast syn::Macro) {
            let text = mac.tokens.to_string();
            if text.contains('"') && text.contains(['æ', 'ø', 'å', 'Æ', 'Ø', 'Å']) {
                self.0.push(text.chars().take(120).collect());
            }
        }
    }
    let mut wrong = Vec::new();
    for layer in ["protocol", "session", "worker", "ui"] {
        for file in rust_files(&source().join(layer)) {
            let mut literals = Literals(Vec::new());
            literals.visit_file(&syn::parse_file(&std::fs::read_to_string(&file).unwrap()).unwrap());
            wrong.extend(literals.0.iter().map(|text| format!("{}: {text}", file.display())));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

// Personal data can be neither sent nor printed: invariant 4.
assert_not_impl_any!(spor::engine::log::EventLog: serde::Serialize, std::fmt::Display, Clone);
assert_not_impl_any!(spor::engine::table::TextColumn: serde::Serialize, std::fmt::Display, std::fmt::Debug);
assert_impl_all!(spor::protocol::MapAnswer: serde::Serialize);
