//! Flattening: one row for every event and every object of the chosen type that it belongs to.

use super::build::{Content, Event, Object, Times};
use crate::engine::import::rows::RowBatch;
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::sync::Arc;

/// What flattening made of the events, for the screen that explains it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FlattenAccount {
    /// Events in the file.
    pub events_in_file: u64,
    /// Rows that came of them.
    pub rows: u64,
    /// Events that became several rows, since they belong to several objects of the type (convergence).
    pub duplicated_events: u64,
    /// Events that became none, since they belong to no object of the type (deficiency).
    pub left_out_events: u64,
}

/// A flattened log as rows, the first of which holds the names. It owns what it needs.
///
/// Columns: `case_id` (the object), `activity`, `timestamp` (as the file writes it), `event_id`; the attributes of
/// events; `case:NAME` for each attribute of the objects, with the value that holds at the event; and for each other
/// type the object that the event belongs to, or their number where there are several.
///
/// Rows stand in the order of the file; the line of a row is the event's number in the file, plus one for the names.
pub struct FlatRows {
    content: Arc<Content>,
    kind: u32,
    /// Names of the attributes of the objects, and the other types, in the order of their texts.
    object_attributes: Vec<u32>,
    other_types: Vec<u32>,
    account: FlattenAccount,
    /// The event that comes next; none before the names.
    next: Option<usize>,
    times: Times,
}

impl FlatRows {
    pub(super) fn new(content: Arc<Content>, object_type: &str) -> Option<FlatRows> {
        let kind = content.texts.find(object_type)?;
        let mut is_type = vec![false; content.texts.len()];
        let mut is_attribute = vec![false; content.texts.len()];
        for object in &content.objects {
            is_type[object.kind as usize] = true;
            if object.kind == kind {
                for attribute in attributes_of(&content, object) {
                    is_attribute[attribute.name as usize] = true;
                }
            }
        }
        if !std::mem::replace(&mut is_type[kind as usize], false) {
            return None;
        }
        let named = |marks: &[bool]| -> Vec<u32> {
            let mut codes: Vec<u32> = (0..marks.len() as u32).filter(|&code| marks[code as usize]).collect();
            crate::engine::ordering::sort_by(&mut codes, |&a, &b| content.texts.text(a).cmp(content.texts.text(b)));
            codes
        };
        let (object_attributes, other_types) = (named(&is_attribute), named(&is_type));
        let mut account = FlattenAccount { events_in_file: content.events.len() as u64, ..FlattenAccount::default() };
        for event in &content.events {
            let rows = content.objects_of(event).filter(|object| object.kind == kind).count() as u64;
            account.rows += rows;
            account.duplicated_events += u64::from(rows > 1);
            account.left_out_events += u64::from(rows == 0);
        }
        let times = Times::default();
        Some(FlatRows { content, kind, object_attributes, other_types, account, next: None, times })
    }

    /// What flattening makes of the events; known from the beginning.
    pub fn account(&self) -> FlattenAccount {
        self.account
    }

    /// Appends about `at_most_rows` more rows to `batch`, the names first. False when the log has ended.
    pub fn next_rows(&mut self, batch: &mut RowBatch, at_most_rows: usize) -> bool {
        let until = batch.len() + at_most_rows.max(1);
        if self.next.is_none() {
            self.push_names(batch);
            self.next = Some(0);
        }
        let mut number = self.next.unwrap_or(0);
        let content = Arc::clone(&self.content);
        while let Some(event) = content.events.get(number).filter(|_| batch.len() < until) {
            number += 1;
            let kind = self.kind;
            for object in content.objects_of(event).filter(|object| object.kind == kind) {
                self.push_row(&content, event, object, batch);
                batch.end_row(number as u64 + 1);
            }
        }
        self.next = Some(number);
        number < content.events.len()
    }

    /// Back to before the names.
    pub fn rewind(&mut self) {
        self.next = None;
    }

    fn push_names(&self, batch: &mut RowBatch) {
        let text = |code: &u32| self.content.texts.text(*code);
        ["case_id", "activity", "timestamp", "event_id"].iter().for_each(|name| batch.push_cell(name));
        self.content.event_attribute_names.iter().for_each(|name| batch.push_cell(text(name)));
        self.object_attributes.iter().for_each(|name| batch.push_cell(&format!("case:{}", text(name))));
        self.other_types.iter().for_each(|name| batch.push_cell(text(name)));
        batch.end_row(1);
    }

    fn push_row(&mut self, content: &Content, event: &Event, object: &Object, batch: &mut RowBatch) {
        let text = |code: u32| content.texts.text(code);
        [object.id, event.activity, event.time, event.id].iter().for_each(|&code| batch.push_cell(text(code)));
        let own = &content.event_attributes[event.attributes.start as usize..event.attributes.end as usize];
        for name in &content.event_attribute_names {
            let value = own.iter().rev().find(|(one, _)| one == name);
            batch.push_cell(value.map_or("", |&(_, value)| text(value)));
        }
        let now = self.times.millis(text(event.time)).unwrap_or(i64::MAX);
        for name in &self.object_attributes {
            let values = attributes_of(content, object).iter().filter(|one| one.name == *name);
            let value = values.take_while(|one| one.from_millis <= now).last();
            batch.push_cell(value.map_or("", |one| text(one.value)));
        }
        for kind in &self.other_types {
            let mut others = content.objects_of(event).filter(|other| other.kind == *kind);
            let (first, more) = (others.next(), others.count());
            batch.push_cell(&match (first, more) {
                (None, _) => Cow::Borrowed(""),
                (Some(only), 0) => Cow::Borrowed(text(only.id)),
                (Some(_), more) => Cow::Owned((more + 1).to_string()),
            });
        }
    }
}

fn attributes_of<'c>(content: &'c Content, object: &Object) -> &'c [super::build::ObjectAttribute] {
    &content.object_attributes[object.attributes.start as usize..object.attributes.end as usize]
}
