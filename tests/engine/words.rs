//! The catalogues: the same sentences with the same facts in Danish and English, none missing, none unused.

use fluent_bundle::FluentResource;
use spor::present::{CATALOGUES, Language, Words};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// Key → names of its facts, read from one language's source.
fn messages(source: &str, file: &str) -> BTreeMap<String, BTreeSet<String>> {
    FluentResource::try_new(source.to_owned()).map_err(|(_, faults)| panic!("{file}: {faults:?}")).ok();
    let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut key = String::new();
    for line in source.lines() {
        if line.starts_with('#') || line.trim().is_empty() {
            continue;
        }
        if let Some((name, _)) = line.split_once('=').filter(|_| !line.starts_with([' ', '}'])) {
            key = name.trim().to_owned();
            assert!(messages.insert(key.clone(), BTreeSet::new()).is_none(), "{file}: {key} stands twice");
        }
        // A fact that only chooses an ending (`{ $n ->`) may be idle in a language without that ending.
        for piece in line.split("{ $").skip(1) {
            let (name, rest) =
                piece.split_at(piece.find(' ').unwrap_or_else(|| panic!("{file}: write {{ $name }}: {line}")));
            if !rest.starts_with(" ->") {
                messages.entry(key.clone()).or_default().insert(name.to_owned());
            }
        }
        assert_eq!(line.matches('$').count(), line.matches("{ $").count(), "{file}: write {{ $name }}: {line}");
    }
    messages
}

#[test]
fn both_languages_say_the_same_things_with_the_same_facts() {
    for (name, danish, english) in CATALOGUES {
        let danish = messages(danish, &format!("da/{name}.ftl"));
        let english = messages(english, &format!("en/{name}.ftl"));
        let keys = |messages: &BTreeMap<String, BTreeSet<String>>| messages.keys().cloned().collect::<BTreeSet<_>>();
        assert_eq!(keys(&danish), keys(&english), "{name}.ftl");
        let prefix = if *name == "problems" { "problem-" } else { &format!("{name}-") };
        for (key, facts) in &danish {
            assert_eq!(facts, &english[key], "facts of {key}");
            assert!(key.starts_with(prefix), "{key} stands in {name}.ftl and does not begin with {prefix}");
        }
    }
}

#[test]
fn every_key_in_the_code_exists_and_every_key_is_used() {
    let known: BTreeSet<String> =
        CATALOGUES.iter().flat_map(|(name, danish, _)| messages(danish, name).into_keys()).collect();
    let mut mentioned = BTreeSet::new();
    for folder in ["src/present", "src/ui"] {
        for path in rust_files(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)) {
            let source = std::fs::read_to_string(&path).unwrap();
            for asked in asked_keys(&source) {
                assert!(known.contains(&asked), "{}: no sentence is called {asked:?}", path.display());
            }
            let literals: Vec<&str> = source.split('"').collect();
            mentioned.extend(literals.into_iter().filter(|text| known.contains(*text)).map(str::to_owned));
        }
    }
    let unused: Vec<&String> = known.iter().filter(|key| !mentioned.contains(*key)).collect();
    assert!(unused.is_empty(), "sentences that nothing asks for: {unused:?}");
}

#[test]
fn a_sentence_gets_its_numbers_written() {
    let danish = Words::new(Language::Danish);
    assert_eq!(danish.with("units-days-long", &[("n", 8208.into())]), "8.208 dage");
    assert_eq!(danish.with("units-days-long", &[("n", 1.into())]), "1 dag");
    assert_eq!(Words::new(Language::English).with("units-days-long", &[("n", 8208.into())]), "8,208 days");
    assert_eq!(danish.text("no-such-key"), "no-such-key");
}

/// The literal keys in `.text("…")`, `.with("…"`, `.emphasis("…")` and so on.
fn asked_keys(source: &str) -> Vec<String> {
    let mut keys = Vec::new();
    for call in [".text(", ".with(", ".rich(", ".rich_with("] {
        for piece in source.split(call).skip(1) {
            let piece = piece.trim_start();
            if let Some((key, _)) = piece.strip_prefix('"').and_then(|rest| rest.split_once('"')) {
                keys.push(key.to_owned());
            }
        }
    }
    keys.retain(|key| key != "no-such-key");
    keys
}

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
