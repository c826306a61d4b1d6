//! An object log put together piece by piece, in whichever order the file tells it.

use super::ObjectType;
use crate::engine::import::dates::{DatePattern, Reading, TimeReader};
use crate::engine::import::settings::Zone;
use crate::engine::ordering::sort_by_key;
use crate::engine::table::Dictionary;
use std::collections::BTreeMap;
use std::ops::Range;

/// How times are written in object logs, as in XES.
const OCEL_TIME: &str = "yyyy-MM-dd HH:mm:ss.fffzzz";
/// Stands for an object that the file does not describe.
pub(super) const NO_OBJECT: u32 = u32::MAX;

/// Collects events and objects.
#[derive(Default)]
pub(super) struct Builder {
    content: Content,
    /// For each relation of an event, the text of the object's id, as long as the objects may still come.
    related: Vec<u32>,
}

/// The whole log. Texts are numbers in `texts`; events and objects stand in the order of the file.
#[derive(Default)]
pub(super) struct Content {
    pub texts: Dictionary,
    pub events: Vec<Event>,
    /// Name and value of the attributes of all events, one event behind the other.
    pub event_attributes: Vec<(u32, u32)>,
    /// The objects of all events, one event behind the other; each object of an event once.
    pub relations: Vec<u32>,
    pub objects: Vec<Object>,
    /// Attributes of all objects, those of one in the order of time.
    pub object_attributes: Vec<ObjectAttribute>,
    /// The names of event attributes, in the order in which they are first met.
    pub event_attribute_names: Vec<u32>,
}

/// An event; its texts are those of the file.
pub(super) struct Event {
    pub id: u32,
    pub activity: u32,
    pub time: u32,
    pub attributes: Range<u32>,
    pub relations: Range<u32>,
}

/// An object.
pub(super) struct Object {
    pub id: u32,
    pub kind: u32,
    pub attributes: Range<u32>,
}

/// A value of an object from a time on, milliseconds UTC; from ever where the file names no time.
#[derive(Clone, Copy)]
pub(super) struct ObjectAttribute {
    pub name: u32,
    pub value: u32,
    pub from_millis: i64,
}

impl Builder {
    /// An event begins; its attributes and objects come next.
    pub fn event(&mut self, id: &str, activity: &str, time: &str) {
        let content = &mut self.content;
        let texts = &mut content.texts;
        let (id, activity, time) = (texts.code(id), texts.code(activity), texts.code(time));
        let (attributes, relations) = (content.event_attributes.len() as u32, self.related.len() as u32);
        let (attributes, relations) = (attributes..attributes, relations..relations);
        content.events.push(Event { id, activity, time, attributes, relations });
    }

    pub fn event_attribute(&mut self, name: &str, value: &str) {
        let content = &mut self.content;
        let Some(event) = content.events.last_mut() else { return };
        let name = content.texts.code(name);
        content.event_attributes.push((name, content.texts.code(value)));
        event.attributes.end += 1;
    }

    /// The event belongs to an object; said twice, as with two qualifiers, it counts once.
    pub fn event_object(&mut self, id: &str) {
        let Some(event) = self.content.events.last_mut() else { return };
        let id = self.content.texts.code(id);
        if !self.related[event.relations.start as usize..].contains(&id) {
            self.related.push(id);
            event.relations.end += 1;
        }
    }

    /// An object begins; its attributes come next.
    pub fn object(&mut self, id: &str, kind: &str) {
        let content = &mut self.content;
        let begin = content.object_attributes.len() as u32;
        let (id, kind) = (content.texts.code(id), content.texts.code(kind));
        content.objects.push(Object { id, kind, attributes: begin..begin });
    }

    /// A value of the object, which holds from `time` on.
    pub fn object_attribute(&mut self, name: &str, time: Option<&str>, value: &str) {
        let content = &mut self.content;
        let Some(object) = content.objects.last_mut() else { return };
        let from_millis = time.and_then(|time| Times::default().millis(time)).unwrap_or(i64::MIN);
        let (name, value) = (content.texts.code(name), content.texts.code(value));
        content.object_attributes.push(ObjectAttribute { name, value, from_millis });
        object.attributes.end += 1;
    }

    /// All has been told: ids become places, and the names of attributes are listed.
    pub fn finish(self) -> Content {
        let Builder { mut content, related } = self;
        let mut places = vec![NO_OBJECT; content.texts.len()];
        for (place, object) in content.objects.iter().enumerate() {
            // Of objects with one id the first is the one.
            let at = &mut places[object.id as usize];
            *at = (*at).min(place as u32);
        }
        content.relations = related.into_iter().map(|id| places[id as usize]).collect();
        for object in &content.objects {
            let attributes =
                &mut content.object_attributes[object.attributes.start as usize..object.attributes.end as usize];
            sort_by_key(attributes, |attribute| attribute.from_millis);
        }
        let mut met = vec![false; content.texts.len()];
        for &(name, _) in &content.event_attributes {
            if !std::mem::replace(&mut met[name as usize], true) {
                content.event_attribute_names.push(name);
            }
        }
        content
    }
}

impl Content {
    /// The objects of an event that the file describes.
    pub fn objects_of(&self, event: &Event) -> impl Iterator<Item = &Object> {
        let relations = &self.relations[event.relations.start as usize..event.relations.end as usize];
        relations.iter().filter_map(|&object| self.objects.get(object as usize))
    }

    /// Types with their counts, in the order of their names.
    pub fn types(&self) -> Vec<ObjectType> {
        // Objects, events, and the last event counted.
        let mut counts = BTreeMap::<u32, (u64, u64, usize)>::new();
        for object in &self.objects {
            counts.entry(object.kind).or_insert((0, 0, usize::MAX)).0 += 1;
        }
        for (number, event) in self.events.iter().enumerate() {
            for object in self.objects_of(event) {
                let count = counts.entry(object.kind).or_default();
                if count.2 != number {
                    (count.1, count.2) = (count.1 + 1, number);
                }
            }
        }
        let typed =
            |(kind, (objects, events, _))| ObjectType { name: self.texts.text(kind).to_owned(), objects, events };
        let mut types: Vec<ObjectType> = counts.into_iter().map(typed).collect();
        sort_by_key(&mut types, |one| one.name.clone());
        types
    }
}

/// Reads the times of a log.
pub(super) struct Times(Option<TimeReader>);

impl Default for Times {
    fn default() -> Self {
        Times(DatePattern::new(OCEL_TIME).map(|pattern| TimeReader::new(pattern, Zone::Utc)))
    }
}

impl Times {
    /// Milliseconds UTC; a time without an offset is read as UTC, since only their order counts here.
    pub fn millis(&mut self, time: &str) -> Option<i64> {
        match self.0.as_mut()?.read(time.as_bytes()) {
            Reading::Time { millis, .. } => Some(millis),
            _ => None,
        }
    }
}
