//! One tag of an XES file: its name, and the `key` and `value` it carries.

use memchr::memchr;
use quick_xml::XmlVersion;
use quick_xml::events::attributes::{Attribute, Attributes};
use std::borrow::Cow;

/// A tag that is not well-formed.
pub(in crate::engine::import) struct BrokenTag;

/// What a tag does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::engine::import) enum TagKind {
    Open,
    /// `<name/>`: opened and closed at once.
    Whole,
    Close,
}

/// A tag cut into its parts.
pub(in crate::engine::import) struct Tag<'t> {
    pub kind: TagKind,
    /// The name as written, prefix included.
    pub name: &'t str,
    /// From the name to before the `>` or `/>`.
    inner: &'t str,
}

/// The tag that is opened and closed most often.
pub(super) const EVENT: Tag<'static> = Tag { kind: TagKind::Open, name: "event", inner: "event" };

/// The two attributes that matter, decoded; other attributes are only checked for their form.
pub(in crate::engine::import) struct KeyValue<'t> {
    pub key: Option<Cow<'t, str>>,
    pub value: Option<Cow<'t, str>>,
}

impl<'t> Tag<'t> {
    /// Cuts `tag`, which runs from `<` to `>`.
    pub fn of(tag: &'t str) -> Result<Tag<'t>, BrokenTag> {
        let inner = tag.get(1..tag.len() - 1).ok_or(BrokenTag)?;
        let (kind, inner) = match inner.as_bytes() {
            [b'/', ..] => (TagKind::Close, inner[1..].trim_end_matches(is_blank)),
            [.., b'/'] => (TagKind::Whole, &inner[..inner.len() - 1]),
            _ => (TagKind::Open, inner),
        };
        let name = &inner[..inner.bytes().position(|byte| is_blank(byte.into())).unwrap_or(inner.len())];
        let begins_well = name.chars().next().is_some_and(|c| c.is_alphabetic() || c == '_' || c == ':');
        if !begins_well || memchr(b'=', name.as_bytes()).is_some() || (kind == TagKind::Close && name != inner) {
            return Err(BrokenTag);
        }
        Ok(Tag { kind, name, inner })
    }

    /// The name without its prefix.
    pub fn local_name(&self) -> &'t str {
        self.name.rsplit(':').next().unwrap_or(self.name)
    }

    /// The value of the attribute called `name`; without a prefix in `name`, that of the first one, whatever its prefix.
    pub fn attribute(&self, name: &str) -> Option<Cow<'t, str>> {
        let [value] = self.attributes([name]);
        value
    }

    /// The values of several attributes at once. What is not well-formed is passed over.
    pub fn attributes<const COUNT: usize>(&self, names: [&str; COUNT]) -> [Option<Cow<'t, str>>; COUNT] {
        let mut values = [const { None }; COUNT];
        let mut rest = self.inner.get(self.name.len()..).unwrap_or("");
        while let Some((key, behind)) = rest.split_once('=') {
            let key = key.trim_matches(is_blank);
            let behind = behind.trim_start_matches(is_blank);
            let Some(quote @ (b'"' | b'\'')) = behind.bytes().next() else { break };
            let Some(end) = memchr(quote, &behind.as_bytes()[1..]) else { break };
            let value = &behind[1..=end];
            rest = &behind[end + 2..];
            let local = if key.starts_with("xmlns") { "" } else { key.rsplit(':').next().unwrap_or(key) };
            let wanted = names.iter().position(|&name| name == local || name == key);
            if let Some(place) = wanted.and_then(|wanted| values.get_mut(wanted)).filter(|value| value.is_none()) {
                let resolved = quick_xml::escape::unescape(value).unwrap_or(Cow::Borrowed(value));
                *place = Some(resolved);
            }
        }
        values
    }

    /// Reads `key` and `value`.
    pub fn key_value(&self) -> Result<KeyValue<'t>, BrokenTag> {
        let mut found = KeyValue { key: None, value: None };
        let mut attributes = Attributes::new(self.inner, self.name.len());
        for attribute in attributes.with_checks(false) {
            let attribute = attribute.map_err(|_| BrokenTag)?;
            let place = match attribute.key.as_ref() {
                "key" => &mut found.key,
                "value" => &mut found.value,
                _ => {
                    decoded(&attribute)?;
                    continue;
                }
            };
            if place.replace(decoded(&attribute)?).is_some() {
                return Err(BrokenTag);
            }
        }
        Ok(found)
    }
}

/// The value with its references resolved and its line ends turned into blanks, as XML says.
fn decoded<'t>(attribute: &Attribute<'t>) -> Result<Cow<'t, str>, BrokenTag> {
    if memchr(b'<', attribute.value.as_bytes()).is_some() {
        return Err(BrokenTag);
    }
    attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| BrokenTag)
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\t' | '\r' | '\n')
}
