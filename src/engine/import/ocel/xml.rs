//! Object logs in XML: 1.0 resembles XES, 2.0 has elements of its own.

use super::build::Builder;
use crate::engine::import::problem::ImportProblem;
use crate::engine::import::xes::{Line, Tag};
use crate::engine::import::xml::{XmlReader, XmlTaker};

/// Reads both versions; which one it is shows in every element.
pub(super) fn read(bytes: &[u8], builder: Builder) -> Result<Builder, ImportProblem> {
    let mut reader = XmlReader::new(LogTaker { builder, ..LogTaker::default() });
    reader.feed(bytes).map_err(broken)?;
    reader.finish().map(|taker| taker.builder).map_err(broken)
}

fn broken(problem: ImportProblem) -> ImportProblem {
    match problem {
        ImportProblem::XmlBroken { line } => ImportProblem::OcelBroken { line },
        other => other,
    }
}

#[derive(Default)]
struct LogTaker {
    builder: Builder,
    inside: Inside,
    thing: Thing,
    /// Elements open inside the event or object.
    depth: u32,
    /// The list of 1.0 that the next values belong to, and how deep it stands.
    list: Option<(String, u32)>,
    /// The attribute of 2.0 whose value is the next text.
    attribute: Option<(String, Option<String>)>,
    value: String,
}

#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Inside {
    #[default]
    Nothing,
    Event,
    Object,
}

/// The event or object being read: in 1.0 its parts come in any order.
#[derive(Default)]
struct Thing {
    id: String,
    /// Activity or type.
    kind: String,
    time: String,
    /// Name, time and value.
    attributes: Vec<(String, Option<String>, String)>,
    objects: Vec<String>,
}

impl LogTaker {
    fn begin(&mut self, inside: Inside, tag: &Tag<'_>) {
        let [id, kind, time] =
            tag.attributes(["id", "type", "time"]).map(|value| value.unwrap_or_default().into_owned());
        (self.inside, self.depth) = (inside, 0);
        self.thing = Thing { id, kind, time, ..Thing::default() };
    }

    fn open_inside(&mut self, tag: &Tag<'_>) {
        let name = tag.local_name();
        let [key, value, object] = tag.attributes(["key", "value", "object-id"]);
        if let Some(object) = object {
            // In 2.0 objects belong to objects, too; only those of events count.
            if self.inside == Inside::Event {
                self.thing.objects.push(object.into_owned());
            }
        } else if let (None, "attribute") = (&key, name) {
            let [name, time] = tag.attributes(["name", "time"]).map(|value| value.map(|value| value.into_owned()));
            self.attribute = Some((name.unwrap_or_default(), time));
            self.value.clear();
        } else if let Some(key) = key {
            match (name, &self.list) {
                ("list", None) => self.list = Some((key.into_owned(), self.depth)),
                (_, None) => {
                    let place = match key.strip_prefix("ocel:").unwrap_or(&key) {
                        "id" => &mut self.thing.id,
                        "activity" | "type" => &mut self.thing.kind,
                        "timestamp" => &mut self.thing.time,
                        _ => return,
                    };
                    *place = value.unwrap_or_default().into_owned();
                }
                (_, Some((list, _))) => {
                    let value = value.unwrap_or_default().into_owned();
                    match list.strip_prefix("ocel:").unwrap_or(list) {
                        "omap" => self.thing.objects.push(value),
                        "vmap" | "ovmap" => self.thing.attributes.push((key.into_owned(), None, value)),
                        _ => {}
                    }
                }
            }
        }
    }

    fn end_thing(&mut self) {
        let Thing { id, kind, time, attributes, objects } = std::mem::take(&mut self.thing);
        let builder = &mut self.builder;
        match self.inside {
            Inside::Event => {
                builder.event(&id, &kind, &time);
                attributes.iter().for_each(|(name, _, value)| builder.event_attribute(name, value));
                objects.iter().for_each(|object| builder.event_object(object));
            }
            _ => {
                builder.object(&id, &kind);
                for (name, time, value) in &attributes {
                    builder.object_attribute(name, time.as_deref(), value);
                }
            }
        }
        self.inside = Inside::Nothing;
    }
}

impl XmlTaker for LogTaker {
    fn open(&mut self, tag: &Tag<'_>, _: &mut Line<'_>) -> Result<(), ImportProblem> {
        if self.inside != Inside::Nothing {
            self.depth += 1;
            self.open_inside(tag);
            return Ok(());
        }
        match tag.local_name() {
            "event" => self.begin(Inside::Event, tag),
            "object" => self.begin(Inside::Object, tag),
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str, _: &mut Line<'_>) -> Result<(), ImportProblem> {
        if self.inside == Inside::Nothing {
            return Ok(());
        }
        if self.depth == 0 {
            self.end_thing();
            return Ok(());
        }
        if name == "attribute"
            && let Some((name, time)) = self.attribute.take()
        {
            self.thing.attributes.push((name, time, self.value.trim().to_owned()));
        }
        if self.list.as_ref().is_some_and(|(_, depth)| *depth == self.depth) {
            self.list = None;
        }
        self.depth -= 1;
        Ok(())
    }

    fn text(&mut self, text: &str) {
        self.value.push_str(text);
    }

    fn wants_text(&self) -> bool {
        self.attribute.is_some()
    }
}
