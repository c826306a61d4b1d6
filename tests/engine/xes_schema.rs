//! The rules of the XES schema, as the standard gives them (IEEE 1849-2016, annex with the XML schema definition), checked
//! by a reader that shares nothing with ours: which element may stand where, and what its attributes may say.

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;

/// Panics with the first rule that `file` breaks.
pub fn assert_valid(file: &[u8]) {
    let text = std::str::from_utf8(file).unwrap();
    let mut reader = quick_xml::Reader::from_str(text);
    // The open elements, each with the place among its parent's children that was reached.
    let mut open: Vec<(String, usize)> = Vec::new();
    let mut roots = 0;
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) => {
                let name = checked(&tag, &mut open, &mut roots);
                open.push((name, 0));
            }
            Event::Empty(tag) => {
                checked(&tag, &mut open, &mut roots);
            }
            Event::End(_) => {
                open.pop().unwrap();
            }
            Event::Text(text) => assert!(text.trim().is_empty(), "text between elements"),
            Event::Decl(_) => {}
            Event::Eof => break,
            other => panic!("{other:?} has no place in XES"),
        }
    }
    assert_eq!((open.len(), roots), (0, 1));
}

const ATTRIBUTES: [&str; 7] = ["string", "date", "int", "float", "boolean", "id", "list"];

/// What attributes an element has, and what each may say.
type Rules = &'static [(&'static str, fn(&str) -> bool)];

/// The order of an element's children: each may repeat, and none may come before an earlier one.
fn children(parent: &str) -> &'static [&'static str] {
    match parent {
        "log" => &["extension", "global", "classifier", "attribute", "trace", "event"],
        "trace" => &["attribute", "event"],
        "event" | "global" | "values" => &["attribute"],
        "extension" | "classifier" => &[],
        "list" => &["attribute", "values"],
        _ => &["attribute"],
    }
}

/// Checks an element and gives its name.
fn checked(tag: &BytesStart, open: &mut [(String, usize)], roots: &mut usize) -> String {
    let name = tag.name().as_ref().to_owned();
    match open.last_mut() {
        None => {
            assert_eq!(name, "log", "the root");
            *roots += 1;
        }
        Some((parent, reached)) => {
            let kind = if ATTRIBUTES.contains(&name.as_str()) { "attribute" } else { &name };
            let place = children(parent).iter().position(|child| *child == kind);
            let place = place.unwrap_or_else(|| panic!("{name} may not stand in {parent}"));
            assert!(place >= *reached, "{name} stands too late in {parent}");
            *reached = place;
        }
    }
    let mut said: BTreeMap<String, String> = BTreeMap::new();
    for attribute in tag.attributes() {
        let attribute = attribute.unwrap();
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).unwrap().into_owned();
        assert!(said.insert(attribute.key.as_ref().to_owned(), value).is_none());
    }
    let (required, optional): (Rules, Rules) = match name.as_str() {
        "log" => (&[("xes.version", is_decimal)], &[("xes.features", is_token)]),
        "extension" => (&[("name", is_ncname), ("prefix", is_ncname), ("uri", is_token)], &[]),
        "global" => (&[], &[("scope", is_ncname)]),
        "classifier" => (&[("name", is_ncname), ("keys", is_token)], &[("scope", is_ncname)]),
        "string" | "id" => (&[("key", is_name), ("value", |_| true)], &[]),
        "date" => (&[("key", is_name), ("value", is_date_time)], &[]),
        "boolean" => (&[("key", is_name), ("value", |value| matches!(value, "true" | "false" | "1" | "0"))], &[]),
        "int" => (&[("key", is_name), ("value", |value| value.parse::<i64>().is_ok())], &[]),
        "float" => (&[("key", is_name), ("value", |value| value.parse::<f64>().is_ok())], &[]),
        "list" | "values" => (&[("key", is_name)], &[]),
        _ => (&[], &[]),
    };
    for (key, is_right) in required.iter().chain(optional) {
        match said.remove(*key) {
            Some(value) => assert!(is_right(&value), "{name} {key}={value:?}"),
            None => assert!(optional.iter().any(|(other, _)| other == key), "{name} has no {key}"),
        }
    }
    assert!(said.is_empty(), "{name} may not say {said:?}");
    name
}

/// `xs:Name`: a letter, `_` or `:`, then letters, digits, `-`, `.`, `_`, `:`.
fn is_name(text: &str) -> bool {
    let begins = |c: char| c.is_alphabetic() || matches!(c, '_' | ':');
    text.starts_with(begins) && text.chars().all(|c| begins(c) || c.is_numeric() || matches!(c, '-' | '.'))
}

/// `xs:NCName`: a name without `:`.
fn is_ncname(text: &str) -> bool {
    is_name(text) && !text.contains(':')
}

/// `xs:token`: no blanks at the ends, none twice.
fn is_token(text: &str) -> bool {
    text.split(' ').all(|word| !word.is_empty() && !word.contains(char::is_whitespace)) || text.is_empty()
}

fn is_decimal(text: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    !text.is_empty() && text.splitn(2, '.').all(digits)
}

/// `xs:dateTime` with an offset, which keeps the instant.
fn is_date_time(text: &str) -> bool {
    chrono::DateTime::parse_from_rfc3339(text).is_ok() && text.as_bytes()[10] == b'T'
}

#[test]
fn what_breaks_the_schema_is_found() {
    let log = |inside: &str| format!("<log xes.version=\"1849.2016\">{inside}</log>").into_bytes();
    assert_valid(&log(
        "<trace><string key=\"a:b\" value=\"\"/><event><date key=\"t\" value=\"2024-05-01T00:00:00Z\"/></event></trace>",
    ));
    for wrong in [
        "<trace><event/><string key=\"a\" value=\"b\"/></trace>",
        "<trace/><classifier name=\"a\" keys=\"b\"/>",
        "<string key=\"Sags ID\" value=\"\"/>",
        "<string key=\"1\" value=\"\"/>",
        "<string key=\"a\"/>",
        "<date key=\"t\" value=\"2024-05-01\"/>",
        "<trace name=\"1\"/>",
        "<classifier name=\"An activity\" keys=\"b\"/>",
        "words",
    ] {
        let file = log(wrong);
        assert!(std::panic::catch_unwind(|| assert_valid(&file)).is_err(), "{wrong}");
    }
}
