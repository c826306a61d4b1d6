//! Tables that leave by themselves: one list of several, the list of cases, the events of one, the funnel, limits.

use crate::asked::{asked, opened_as_written};
use spor::present::cases::{events_table, list_table};
use spor::present::export::{Cell, Column, Table};
use spor::present::filters::{funnel_levels, funnel_table};
use spor::present::suitability::limits_table;
use spor::present::{Language, Words};
use spor::protocol::*;
use spor::session::Session;

fn text(text: &str) -> Cell {
    Cell::Text(text.into())
}

fn heads(table: &Table) -> Vec<&str> {
    table.columns.iter().map(|column| &*column.name).collect()
}

#[test]
fn one_list_of_several_has_its_rows_and_the_columns_it_uses() {
    let column = |name: &str| Column { name: name.into(), numeric: false };
    let table = Table {
        columns: ["Del", "Navn", "Til", "Antal", "Timer"].map(column).to_vec(),
        rows: vec![
            vec![text("A"), text("x"), text(""), Cell::Whole(0), Cell::Empty],
            vec![text("B"), text("y"), text("z"), Cell::Whole(2), Cell::Decimal(1.5, 2)],
            vec![text("A"), text("w"), text(""), Cell::Whole(3), Cell::Empty],
        ],
        notes: vec!["Note".into()],
    };
    let part = table.clone().part("A");
    assert_eq!(heads(&part), ["Navn", "Antal"]);
    assert_eq!(part.rows, [vec![text("x"), Cell::Whole(0)], vec![text("w"), Cell::Whole(3)]]);
    assert_eq!(part.notes, ["Note"]);
    assert_eq!(heads(&table.clone().part("B")), ["Navn", "Til", "Antal", "Timer"]);
    let none = table.part("C");
    assert!(none.rows.is_empty() && none.columns.is_empty());
}

/// A case over a weekend whose first event has a start, and one of a day only.
const CSV: &str = "Sagsnr;Aktivitet;Start;Slut;Team\r\n\
    S-10;Modtaget;05-01-2024 14:00;05-01-2024 15:00;Syd\r\n\
    S-10;Afgjort;08-01-2024 09:30;08-01-2024 09:30;Nord\r\n\
    S-9;Modtaget;02-01-2024 08:00;02-01-2024 08:00;Syd\r\n";

#[test]
fn cases_and_the_events_of_one_are_told_in_figures_that_can_be_counted_with() {
    let words = Words::new(Language::Danish);
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", CSV.as_bytes()).log;
    let order = CaseOrder { by: CaseKey::Begin, falling: false };
    let ask = ShowCases {
        log,
        selection: 0,
        order,
        timing: Timing::default(),
        search: String::new(),
        offset: 0,
        count: 400,
        place_of: None,
        answers: None,
    };
    let window = asked(&mut session, ask, &[]).unwrap();
    let table = list_table(&window.rows, &window.measured, &words);
    assert_eq!(heads(&table), ["Sag", "Begynder", "Tid (timer)", "Hændelser", "Sidste aktivitet"]);
    let [first, second] = &table.rows[..] else { panic!("two cases: {:?}", table.rows) };
    assert_eq!((&first[0], &first[3], &first[4]), (&text("S-9"), &Cell::Whole(1), &text("Modtaget")));
    // From Friday at 14 to Monday at 9:30 are 67.5 hours.
    assert_eq!((&second[0], &second[2], &second[4]), (&text("S-10"), &Cell::Decimal(67.5, 2), &text("Afgjort")));

    let case = window.rows[1].case;
    let calendar = WorkCalendar::danish_office();
    let ask = ShowCase { log, selection: 0, case, rare: "sjælden".into(), calendar, answers: None };
    let course = asked(&mut session, ask, &[]).unwrap();
    let table = events_table(&course, &words);
    assert_eq!(table.rows.len(), 2);
    assert!(table.rows.iter().all(|row| row.len() == table.columns.len()));
    assert_eq!(heads(&table)[..4], ["Dato", "Kl.", "Trin", "Begyndte"]);
    assert_eq!(table.rows[1][..3], [text("08-01-2024"), text("09.30"), text("Afgjort")]);
    let hours = |name: &str| heads(&table).iter().position(|head| *head == name).unwrap();
    // From Friday at 15 to Monday at 9:30.
    assert_eq!(table.rows[1][hours("Ventede (timer)")], Cell::Decimal(66.5, 2));
    assert_eq!(table.rows[0][hours("Ventede (timer)")], Cell::Empty);
    assert_eq!(table.rows[1].last(), Some(&text("Nord")));
}

#[test]
fn a_funnel_has_a_row_for_all_cases_and_for_every_filter_and_hides_what_is_hidden() {
    let words = Words::new(Language::Danish);
    let mut session = Session::new();
    let opened = opened_as_written(&mut session, "sager.csv", CSV.as_bytes());
    let rule = CaseRule::Variants { sequences: vec![vec!["Modtaget".into()]], level: None };
    let filters = [Filter::from(rule.clone()), Filter::from(rule)];
    let step = |filter, cases| FunnelStep { filter, cases, events: Shown::Number(3) };
    let funnel = [step(0, Shown::Number(1)), step(1, Shown::Hidden)];
    let table = funnel_table(funnel_levels(&opened.summary, &filters, &funnel, &words), &words);
    assert_eq!(heads(&table), ["Nr.", "Filter", "Sager tilbage", "Hændelser tilbage", "Ændring"]);
    assert_eq!(table.rows[0], [Cell::Empty, text("Alle sager i loggen"), Cell::Whole(2), Cell::Whole(3), Cell::Empty]);
    assert_eq!((&table.rows[1][0], &table.rows[1][2]), (&Cell::Whole(1), &Cell::Whole(1)));
    assert_eq!(table.rows[2][2], text("skjult"));
}

#[test]
fn limits_leave_with_every_place_they_have() {
    let words = Words::new(Language::Danish);
    let table = limits_table(&Thresholds::default(), &words);
    assert_eq!((table.columns.len(), table.rows.len(), table.notes.len()), (5, 15, 1));
    let labels = &table.rows[6];
    assert_eq!((&labels[2], &labels[3]), (&text("–"), &text("–")), "a relation of names to events only ever stops");
}
