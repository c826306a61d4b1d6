//! Object logs in JSON, 1.0 with its `ocel:` names and 2.0 with lists of events and objects.

use super::build::Builder;
use super::pairs::{Pairs, Text, value_text};
use crate::engine::import::problem::ImportProblem;
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct First<'f> {
    #[serde(rename = "ocel:events", borrow, default)]
    events: Pairs<'f, FirstEvent<'f>>,
    #[serde(rename = "ocel:objects", borrow, default)]
    objects: Pairs<'f, FirstObject<'f>>,
}

#[derive(Deserialize)]
struct FirstEvent<'f> {
    #[serde(rename = "ocel:activity", borrow, default)]
    activity: Text<'f>,
    #[serde(rename = "ocel:timestamp", borrow, default)]
    time: Text<'f>,
    #[serde(rename = "ocel:omap", borrow, default)]
    objects: Vec<Text<'f>>,
    #[serde(rename = "ocel:vmap", borrow, default)]
    attributes: Pairs<'f, Value>,
}

#[derive(Deserialize)]
struct FirstObject<'f> {
    #[serde(rename = "ocel:type", borrow, default)]
    kind: Text<'f>,
    #[serde(rename = "ocel:ovmap", borrow, default)]
    attributes: Pairs<'f, Value>,
}

/// Reads OCEL 1.0 (<https://www.ocel-standard.org/1.0/>).
pub(super) fn read_first(bytes: &[u8], builder: &mut Builder) -> Result<(), ImportProblem> {
    let log: First<'_> = parse(bytes)?;
    for (id, object) in &log.objects.0 {
        builder.object(id, &object.kind.0);
        for (name, value) in &object.attributes.0 {
            builder.object_attribute(name, None, &value_text(value));
        }
    }
    for (id, event) in &log.events.0 {
        builder.event(id, &event.activity.0, &event.time.0);
        for (name, value) in &event.attributes.0 {
            builder.event_attribute(name, &value_text(value));
        }
        event.objects.iter().for_each(|object| builder.event_object(&object.0));
    }
    Ok(())
}

#[derive(Deserialize)]
struct Second<'f> {
    #[serde(borrow, default)]
    events: Vec<SecondThing<'f>>,
    #[serde(borrow, default)]
    objects: Vec<SecondThing<'f>>,
}

/// An event or an object; an object has no time of its own.
#[derive(Deserialize)]
struct SecondThing<'f> {
    #[serde(borrow, default)]
    id: Text<'f>,
    #[serde(rename = "type", borrow, default)]
    kind: Text<'f>,
    #[serde(borrow, default)]
    time: Text<'f>,
    #[serde(borrow, default)]
    attributes: Vec<SecondAttribute<'f>>,
    #[serde(borrow, default)]
    relationships: Vec<Relationship<'f>>,
}

#[derive(Deserialize)]
struct SecondAttribute<'f> {
    #[serde(borrow, default)]
    name: Text<'f>,
    #[serde(borrow, default)]
    time: Option<Text<'f>>,
    #[serde(default)]
    value: Value,
}

#[derive(Deserialize)]
struct Relationship<'f> {
    #[serde(rename = "objectId", borrow, default)]
    object: Text<'f>,
}

/// Reads OCEL 2.0 (<https://www.ocel-standard.org/specification/formats/json/>).
pub(super) fn read_second(bytes: &[u8], builder: &mut Builder) -> Result<(), ImportProblem> {
    let log: Second<'_> = parse(bytes)?;
    for object in &log.objects {
        builder.object(&object.id.0, &object.kind.0);
        for attribute in &object.attributes {
            let time = attribute.time.as_ref().map(|time| &*time.0);
            builder.object_attribute(&attribute.name.0, time, &value_text(&attribute.value));
        }
    }
    for event in &log.events {
        builder.event(&event.id.0, &event.kind.0, &event.time.0);
        for attribute in &event.attributes {
            builder.event_attribute(&attribute.name.0, &value_text(&attribute.value));
        }
        event.relationships.iter().for_each(|one| builder.event_object(&one.object.0));
    }
    Ok(())
}

fn parse<'f, T: Deserialize<'f>>(bytes: &'f [u8]) -> Result<T, ImportProblem> {
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    serde_json::from_slice(text).map_err(|fault| ImportProblem::OcelBroken { line: fault.line() as u64 })
}
