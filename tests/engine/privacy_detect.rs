//! Finding CPR numbers, mail addresses and telephone numbers; and leaving the ids of cases alone.
//!
//! Every CPR number here has a birth year from 2040 to 2057 by its seventh digit, so that it belongs to nobody.

use crate::truth::json;
use proptest::prelude::*;
use serde_json::Value;
use spor::engine::privacy::{
    Certainty, ColumnContent, ColumnScan, CprLevel, CprNumber, PersonalKind, birth_year, find_cpr, is_cpr,
    masked_personal, personal_data, without_cpr,
};
use spor::engine::table::Dictionary;
use std::path::Path;

fn golden() -> Value {
    json(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden/privacy/expected.json"))
}

fn scan<'a>(values: impl IntoIterator<Item = &'a str>) -> ColumnScan {
    let mut dictionary = Dictionary::default();
    let codes: Vec<u32> = values.into_iter().map(|value| dictionary.code(value)).collect();
    ColumnScan::of_column(&codes, &dictionary)
}

/// The finds of a text: kind, certainty and characters.
fn finds(text: &str) -> Vec<(PersonalKind, Certainty, &str)> {
    personal_data(text).into_iter().map(|found| (found.kind, found.certainty, &text[found.range])).collect()
}

#[test]
fn cpr_numbers_equal_the_golden_cases() {
    let golden = golden();
    for entry in golden["cpr"]["century_table"].as_array().unwrap() {
        let number = |key: &str| entry[key].as_u64().unwrap();
        let year = birth_year(number("yy") as u8, number("digit7") as u8);
        assert_eq!(u64::from(year), number("birth_year"), "{entry}");
    }
    for case in golden["cpr"]["cases"].as_array().unwrap() {
        let input = case["input"].as_str().unwrap();
        let parsed = CprNumber::parse(input);
        let level = parsed.map_or("no", |number| match number.level() {
            CprLevel::Certain => "certain",
            CprLevel::Probable => "probable",
            CprLevel::Replacement => "replacement_number",
        });
        // The oracle gives no level to what has another form.
        assert_eq!(level, case["level"].as_str().unwrap_or("no"), "{input}");
        assert_eq!(is_cpr(input), level != "no");
        let Some(number) = parsed else { continue };
        let date = format!("{}-{:02}-{:02}", number.birth_year, number.birth_month, number.birth_day);
        let key = if number.is_replacement { "replacement_day_plus_60_date" } else { "date" };
        assert_eq!(Some(date.as_str()), case[key].as_str(), "{input}");
        assert_eq!(Some(number.has_check_digit), case["mod11_ok"].as_bool(), "{input}");
    }
    // In running text the number is found, and a digit before or behind forbids it.
    assert_eq!(find_cpr("sag 0707505001"), Some(4..14));
    assert_eq!(find_cpr("+450707505001"), None);
    assert_eq!(find_cpr("07075050011"), None);
}

#[test]
fn surroundings_make_a_cpr_number_surer() {
    use Certainty::{Certain, Possible, Probable};
    for (text, expected) in [
        // Date and check digit: certain in any form.
        ("har 0707505001 i dag", Certain),
        ("har 070750 5001 i dag", Certain),
        ("070750–5001", Certain),
        ("070750 - 5001", Certain),
        ("cpr0707505001", Certain),
        // A date alone: by the hyphen, by a word before, as a whole cell; else only possible.
        ("har 010150-8001 i dag", Probable),
        ("CPR-nr.: 0101508001", Probable),
        ("personnummer er 0101508001", Probable),
        ("0101508001", Probable),
        ("har 0101508001 i dag", Possible),
        ("har 010150 8001 i dag", Possible),
        // Replacement numbers.
        ("670750-5001", Probable),
        ("har 6707505001 i dag", Possible),
        // Parts of longer signs.
        ("KH-0707505001", Possible),
        ("2021-070750-5001", Possible),
        ("1ab070750-5001-4c3d", Possible),
    ] {
        let found = finds(text);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert_eq!((found[0].0, found[0].1), (PersonalKind::Cpr, expected), "{text}");
        assert!(!without_cpr(text).contains("5001") && !without_cpr(text).contains("8001"), "{text}");
    }
}

#[test]
fn mails_are_found_in_every_dress() {
    for mail in ["mette.holm@firma.dk", "a+b@x.co.uk", "søren_k@kommune-nord.dk", "O'Hara@firma.dk"] {
        for text in
            [mail.to_string(), format!("skriv til <{mail}>, tak"), format!("Mail: {mail}."), format!("({mail})")]
        {
            assert_eq!(finds(&text), [(PersonalKind::Mail, Certainty::Certain, mail)], "{text}");
        }
    }
    for text in ["@home", "a@b", "pris @ 12 kr.", "se @kommunen.dk", "navn@firma."] {
        assert!(personal_data(text).is_empty(), "{text}: {:?}", finds(text));
    }
}

#[test]
fn telephone_numbers_are_found_in_every_grouping() {
    use Certainty::{Certain, Possible, Probable};
    for (text, number, certainty) in [
        ("ring +45 22 33 44 55 i dag", "+45 22 33 44 55", Certain),
        ("+4522334455", "+4522334455", Certain),
        ("0045 22334455", "0045 22334455", Certain),
        ("(+45) 2233 4455", "+45) 2233 4455", Certain),
        ("+46 70 123 45 67", "+46 70 123 45 67", Certain),
        ("tlf. 22334455", "22334455", Probable),
        ("Mobil: 2233 4455", "2233 4455", Probable),
        ("telefon nr. 22334455.", "22334455", Probable),
        ("træffes på 22 33 44 55 efter kl. 12", "22 33 44 55", Probable),
        ("22-33-44-55", "22-33-44-55", Probable),
        ("træffes på 4433 2211", "4433 2211", Probable),
        ("22334455", "22334455", Possible),
        ("2021 4567", "2021 4567", Possible),
    ] {
        assert_eq!(finds(text), [(PersonalKind::Phone, certainty, number)], "{text}");
    }
    // Days, amounts, ids and longer rows of digits.
    for text in
        ["20240115", "15012024", "12.345.678 kr.", "2021-0001", "I-25052058", "12345678", "1234567", "3,14159265"]
    {
        assert!(personal_data(text).is_empty(), "{text}: {:?}", finds(text));
    }
    assert_eq!(finds("4571 2233 4455 6677")[0].1, Possible);
}

#[test]
fn addresses_are_found_by_street_and_number() {
    use Certainty::{Certain, Probable};
    for (text, address, certainty) in [
        ("bor på Nørregade 12, 3. tv., 8000 Aarhus C", "Nørregade 12, 3. tv., 8000 Aarhus", Certain),
        ("Flyttet til Gammel Byvej 4B i går", "Gammel Byvej 4B", Probable),
        ("Holmevænget 7", "Holmevænget 7", Probable),
    ] {
        assert!(finds(text).contains(&(PersonalKind::Address, certainty, address)), "{text}: {:?}", finds(text));
    }
    for text in ["Praktik i Vej og Park 3 dage", "vejen 12", "Gaden er lang", "Afgørelse 12"] {
        assert!(finds(text).iter().all(|found| found.0 != PersonalKind::Address), "{text}");
    }
}

#[test]
fn no_id_of_a_case_is_certain_or_probable() {
    let mut digits = 7_u64;
    let mut next = |bound: u64| {
        digits = digits.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (digits >> 33) % bound
    };
    let hex = |length: usize, next: &mut dyn FnMut(u64) -> u64| {
        (0..length).map(|_| char::from_digit(next(16) as u32, 16).unwrap()).collect::<String>()
    };
    type Pattern<'a> = Box<dyn FnMut(u64) -> String + 'a>;
    let patterns: [(&str, Pattern); 9] = [
        ("KH", Box::new(|i| format!("KH-2021-{i:05}"))),
        ("IT", Box::new(|i| format!("IT2023-{i:05}"))),
        ("INC", Box::new(|i| format!("INC{:07}", 10_000 + i))),
        ("padded", Box::new(|i| format!("{i:07}"))),
        ("TOPdesk", Box::new(|i| format!("I-2505{:02}-{:03}", 1 + i % 30, i % 1000))),
        // Ten digits that begin with a year: 2021 is no day and month.
        ("journal", Box::new(|i| format!("2021{i:06}"))),
        ("year and number", Box::new(|i| format!("2021-{i:04}"))),
        ("slash", Box::new(|i| format!("24/{i:06}"))),
        (
            "guid",
            Box::new(|_| {
                let lengths = [8, 4, 4, 4, 12];
                lengths.map(|length| hex(length, &mut next)).join("-")
            }),
        ),
    ];
    for (name, mut pattern) in patterns {
        let ids: Vec<String> = (0..20_000).map(&mut *pattern).collect();
        let scan = scan(ids.iter().map(String::as_str));
        for kind in PersonalKind::ALL {
            assert_eq!(scan.rows_from(kind, Certainty::Probable), 0, "{name} {kind:?}");
        }
        let flagged = ids
            .iter()
            .find(|id| finds(id).iter().any(|found| found.1 >= Certainty::Probable && found.0 != PersonalKind::Cpr));
        assert_eq!(flagged, None, "{name}");
    }
}

#[test]
fn a_column_decides_what_ten_digits_are() {
    // 3 of 10 begin with a date: a column of CPR numbers. 2 of 10: other numbers, one of which may be anything.
    let other = ["9900000001", "9900000002", "9900000003", "9900000004", "9900000005", "9900000006", "9900000007"];
    let dates = ["0101508001", "0201508001", "0301508001"];
    let column = scan(other.into_iter().chain(dates));
    assert_eq!(column.rows(PersonalKind::Cpr, Certainty::Probable), 3);
    let column = scan(other.into_iter().chain(["9900000008"]).chain(dates.into_iter().take(2)));
    assert_eq!(column.rows_from(PersonalKind::Cpr, Certainty::Probable), 0);
    assert_eq!(column.rows(PersonalKind::Cpr, Certainty::Possible), 2);
    // Four in five have the check digit: those without are certain too.
    let checked = ["0707505001", "0707505028", "0707505036", "0707505044", "0707505002"];
    assert_eq!(scan(checked).rows(PersonalKind::Cpr, Certainty::Certain), 5);
    assert_eq!(scan(checked.into_iter().skip(1)).rows(PersonalKind::Cpr, Certainty::Certain), 3);
}

#[test]
fn a_lost_zero_is_found_in_a_column_and_masked() {
    let column = scan(["1507505001", "707505001", "707505028", "2507505009", "", ""]);
    assert_eq!(column.filled_rows, 4);
    assert_eq!(column.rows_from(PersonalKind::Cpr, Certainty::Probable), 4);
    assert_eq!(column.masked("707505001"), "••••••-••••");
    assert_eq!(without_cpr("707505001"), "••••••-••••");
    // Nine digits alone, one in eight of which would make a date, are ids: here all, and without check digits.
    let ids: Vec<String> = (0..100).map(|i| format!("1012{i:05}")).collect();
    let column = scan(ids.iter().map(String::as_str));
    assert_eq!(column.rows_from(PersonalKind::Cpr, Certainty::Possible), 0);
    assert_eq!(column.content, ColumnContent::Identifier);
}

#[test]
fn columns_are_told_apart_by_their_values() {
    let repeated = |values: &[&'static str], times: usize| -> Vec<&'static str> {
        values.iter().copied().cycle().take(times).collect()
    };
    for (values, content) in [
        (repeated(&["Nord", "Syd", "Midt"], 90), ColumnContent::Category),
        (repeated(&["Lægeerklæring modtaget af egen læge", "Min Plan er nu udarbejdet"], 90), ColumnContent::Category),
        (repeated(&["1.234,50", "12,00", "-3,5"], 90), ColumnContent::Number),
        (repeated(&["01-02-2024 10:00", "2024-02-01"], 90), ColumnContent::Date),
        (repeated(&[""], 9), ColumnContent::Empty),
        (repeated(&["A1", "A2", "A3", "A4"], 4), ColumnContent::Identifier),
    ] {
        assert_eq!(scan(values.iter().copied()).content, content, "{}", values[0]);
    }
}

#[test]
fn a_column_of_names_is_one_although_some_are_unknown() {
    let column = scan(["Mette Holm", "Lars Friis", "Anne Bech", "Qaasuitsoq Lynge", "Wirginia Ptak"]);
    assert_eq!(column.rows(PersonalKind::Name, Certainty::Probable), 5);
    assert_eq!(column.masked("Wirginia Ptak"), "•••");
    // Labels with capitals are no names.
    let labels =
        scan(["Create Fine", "Send Fine", "Insert Fine Notification", "Min Plan", "Jobcenter Syd", "Team Nord"]);
    assert_eq!(labels.rows_from(PersonalKind::Name, Certainty::Possible), 0);
}

#[test]
fn what_is_planted_in_free_text_is_counted_by_rows_and_masked() {
    let texts = [
        "Aftale om praktik, ring 22 33 44 55.",
        "Skriv til mette@firma.dk eller 070750-5001.",
        "Borger har cpr 0101508001 og bor på Nørregade 12.",
        "Ingen bemærkninger i dag fra borger.",
    ];
    let column = scan(texts.into_iter().chain([texts[1]]));
    let rows = |kind| column.rows_from(kind, Certainty::Probable);
    assert_eq!(rows(PersonalKind::Phone), 1);
    assert_eq!(rows(PersonalKind::Mail), 2);
    assert_eq!(rows(PersonalKind::Cpr), 3);
    assert_eq!(rows(PersonalKind::Address), 1);
    assert_eq!(masked_personal(texts[1]), "Skriv til ••• eller ••••••-••••.");
    assert_eq!(masked_personal(texts[3]), texts[3]);
}

proptest! {
    /// Whatever the text, finds stand in order, do not overlap, and lie on character boundaries; masking leaves no find.
    #[test]
    fn finds_never_overlap(text in "[ 0-9a-zA-ZæøåÆØÅ@.,+:()\\-–\n]{0,80}") {
        let mut end = 0;
        for found in personal_data(&text) {
            prop_assert!(found.range.start >= end && found.range.end > found.range.start);
            prop_assert!(text.is_char_boundary(found.range.start) && text.is_char_boundary(found.range.end));
            end = found.range.end;
        }
        let masked = masked_personal(&text);
        prop_assert!(find_cpr(&masked).is_none());
    }

    /// Every number with a birth date is found in every spelling, at the beginning, inside and at the end of a text.
    #[test]
    fn no_planted_cpr_number_is_missed(day in 1u32..=28, month in 1u32..=12, year in 40u32..=57, last in 5000u32..9000, form in 0usize..4) {
        let date = format!("{day:02}{month:02}{year:02}");
        let number = [format!("{date}-{last}"), format!("{date} {last}"), format!("{date}{last}"), format!("{date}–{last}")][form].clone();
        for text in [number.clone(), format!("CPR: {number}"), format!("borger {number}, mødt"), format!("({number})\n"), format!("{number}_notat.pdf")] {
            let found: Vec<&str> = personal_data(&text).into_iter().filter(|f| f.kind == PersonalKind::Cpr).map(|f| &text[f.range]).collect();
            prop_assert_eq!(found, vec![number.as_str()]);
        }
    }
}

/// The remarks with a name that are planted in the sample of social assistance.
#[test]
fn names_in_remarks_about_people_are_found() {
    for text in [
        "Talte med Gunver Ravnholt om praktikken.",
        "Sagen er overdraget til Tyge Ellekær.",
        "Bisidder: Ottilie Brinkgård.",
        "Ring til mentor Asgerd Lyngvang ved fravær.",
        "Læge Holmfred Stensager kontaktet.",
        "Ægtefællen Rigmor Tvedskov deltog.",
        "Aftale indgået med Birk Sønderkær fra virksomheden.",
        "Søn Eskild Mosegaard er kontaktperson.",
        "Kollega Vibe Havrelund følger op.",
        "Tolk Jelva Nørrebjerg bestilt.",
        "Værge Orla Kildemark er orienteret.",
        "Hr. Svenning Agerbæk ønsker aktindsigt.",
    ] {
        assert!(finds(text).iter().any(|found| found.0 == PersonalKind::Name), "{text}");
    }
}
