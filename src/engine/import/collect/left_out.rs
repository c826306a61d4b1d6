//! Personal data in the columns of a table that are left out: counted as their rows go by, and never kept.

use super::columns::{field, fields_of};
use crate::engine::import::report::Finding;
use crate::engine::import::rows::{Cut, Row};
use crate::engine::import::settings::Roles;
use crate::engine::privacy::{KindCounts, Surest, personal_data};
use std::collections::HashMap;

/// Distinct texts of a column whose finds are remembered: people write the same remark again and again.
const REMEMBERED: usize = 4_096;

/// The columns of one file that play none of its parts.
pub(super) struct LeftOut {
    roles: Roles,
    /// None before they are named.
    columns: Vec<Column>,
}

struct Column {
    number: u32,
    name: String,
    /// Rows that hold anything.
    rows: u64,
    found: KindCounts,
    known: HashMap<Box<[u8]>, Surest>,
}

impl LeftOut {
    pub fn of(roles: &Roles) -> LeftOut {
        LeftOut { roles: roles.clone(), columns: Vec::new() }
    }

    /// Now it is known what the columns of the file are called.
    pub fn name(&mut self, names: &[String]) {
        let left_out = (0..).zip(names).filter(|(number, _)| !self.roles.names(*number));
        let column = |(number, name): (u32, &String)| Column {
            number,
            name: name.clone(),
            rows: 0,
            found: KindCounts::default(),
            known: HashMap::new(),
        };
        self.columns = left_out.map(column).collect();
    }

    /// Counts what stands in these rows, those that are turned away too. A text counts by itself, without the rules that
    /// need its whole column.
    pub fn take(&mut self, text: &[u8], cut: &Cut, rows: &[Row]) {
        for column in &mut self.columns {
            let number = column.number;
            for row in rows.iter().filter(|row| row.fields > number) {
                column.take(field(text, fields_of(cut, row), number));
            }
        }
    }

    /// What was found, column by column.
    pub fn findings(self) -> impl Iterator<Item = Finding> {
        let found = self.columns.into_iter().filter(|column| column.rows > 0);
        found.map(|column| Finding::PersonalDataLeftOut {
            rows: column.rows,
            found: column.found.list(),
            name: column.name,
        })
    }
}

impl Column {
    fn take(&mut self, text: &[u8]) {
        if text.is_empty() {
            return;
        }
        let surest = match self.known.get(text) {
            Some(known) => *known,
            None => {
                let found = Surest::of(&personal_data(&String::from_utf8_lossy(text)));
                if self.known.len() < REMEMBERED {
                    self.known.insert(text.into(), found);
                }
                found
            }
        };
        self.found.add(&surest, 1);
        self.rows += u64::from(surest.is_any());
    }
}
