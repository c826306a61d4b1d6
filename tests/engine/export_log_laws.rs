//! Laws of writing a log: whatever its texts are, it comes back; and how much is written at a time changes nothing.

use crate::exported::{assert_same, everything, read_with, told, with_attributes, written, written_in_pieces};
use proptest::prelude::*;
use spor::engine::export::{CsvLayout, LogFormat, XesLifecycle};
use spor::engine::import::{CsvDialect, FileFormat, HeaderRow, ImportSettings, TextEncoding, Zone};
use spor::engine::log::{Attribute, AttributeLevel, AttributeUse, EventLog, NO_TIME, RawEvents};
use spor::engine::table::{Dictionary, TextColumn};

/// A text that is hard to write: quotes, delimiters, line ends, signs that spreadsheets run, blanks at the ends.
///
/// Never blank alone: readers take such a text for a missing one.
fn nasty() -> impl Strategy<Value = String> {
    let pieces = vec![
        "a", "Æ", "7", "\"", ";", ",", "\n", "\r\n", "\r", "\t", "=", "+", "-", "@", "'", "''", "＝", " ", "\u{a0}",
        "😀", "]]>", "&", "&amp;", "<", ">", "<!--", "_x0041_", "_", "\u{feff}", "{", "0", "#", "\u{85}", "\u{2028}",
        "\u{7f}",
    ];
    let text = prop::collection::vec(prop::sample::select(pieces), 1..6).prop_map(|pieces| pieces.concat());
    text.prop_filter("not blank", |text| !text.trim().is_empty())
}

/// Control characters too, which a CSV file can hold and XML cannot.
fn with_controls() -> impl Strategy<Value = String> {
    (nasty(), prop::sample::select(vec!["", "\u{1}", "\0", "\u{b}", "\u{1b}"])).prop_map(|(text, end)| text + end)
}

/// Instants that are hard to write: around both changes of summer time, before 1970, with milliseconds.
fn instant() -> impl Strategy<Value = i64> {
    // 2024-10-27 00:00 UTC and 2024-03-31 00:00 UTC, by hand: days 20,023 and 19,813 since 1970.
    let around =
        prop::sample::select(vec![20_023 * 86_400_000i64, 19_813 * 86_400_000, 0, -3_000_000_000, 1_700_000_000_000]);
    (around, 0..3 * 3_600_000i64 / 250).prop_map(|(around, quarter_seconds)| around + quarter_seconds * 250)
}

/// Midnight in Copenhagen at the beginning of 2024-06-01, 2024-10-27 or 2025-01-01: 22:00, 22:00 and 23:00 UTC the day
/// before, which are the days 19,874, 20,022 and 20,088 since 1970.
fn day() -> impl Strategy<Value = i64> {
    prop::sample::select(vec![
        (19_874i64 * 24 + 22) * 3_600_000,
        (20_022 * 24 + 22) * 3_600_000,
        (20_088 * 24 + 23) * 3_600_000,
    ])
}

/// An instant, and whether it says the day only.
fn time() -> impl Strategy<Value = (i64, bool)> {
    prop_oneof![3 => instant().prop_map(|millis| (millis, false)), 1 => day().prop_map(|millis| (millis, true))]
}

#[derive(Clone, Debug)]
struct Event {
    case: usize,
    activity: usize,
    time: (i64, bool),
    start: Option<i64>,
    value: Option<usize>,
    resource: Option<usize>,
}

fn log(texts: &[String], names: &[String; 2], events: &[Event], has_start: bool) -> EventLog {
    let column = |of: &dyn Fn(&Event) -> Option<usize>| {
        let mut dictionary = Dictionary::default();
        let codes = events.iter().map(|e| of(e).map_or(0, |at| dictionary.code(&texts[at % texts.len()]))).collect();
        (codes, dictionary)
    };
    let text_column = |(codes, dictionary)| TextColumn { name: String::new(), codes, dictionary };
    let attribute = |name: &str, level, used_as, (codes, dictionary): (Vec<u32>, Dictionary)| Attribute {
        name: name.into(),
        level,
        used_as,
        codes: codes.into(),
        dictionary: dictionary.into(),
    };
    let [first, second] = names;
    let attributes = vec![
        attribute("Person", AttributeLevel::Event, AttributeUse::Resource, column(&|event| event.resource)),
        attribute(first, AttributeLevel::Event, AttributeUse::Plain, column(&|event| event.value)),
        attribute(second, AttributeLevel::Case, AttributeUse::Plain, column(&|event| Some(event.case + 1))),
    ];
    EventLog::from_events(RawEvents {
        case: text_column(column(&|event| Some(event.case))),
        activity: text_column(column(&|event| Some(event.activity))),
        time_millis: events.iter().map(|event| event.time.0).collect(),
        start_millis: has_start.then(|| events.iter().map(|event| event.start.unwrap_or(NO_TIME)).collect()),
        day_only: Some(events.iter().map(|event| event.time.1).collect()),
        attributes,
        case_attributes: Vec::new(),
    })
    .unwrap()
}

fn logs(text: impl Strategy<Value = String> + 'static) -> impl Strategy<Value = EventLog> {
    let event = (0..4usize, 0..6usize, time(), prop::option::of(instant()), prop::option::of(0..6usize)).prop_map(
        |(case, activity, time, start, value)| Event {
            case,
            activity,
            time,
            start,
            value,
            resource: value.map(|v| v + 1),
        },
    );
    // Reading makes every run of blanks in a name one blank, and names of nothing a number.
    let name = nasty().prop_map(|name| format!("n{}", name.split_whitespace().collect::<Vec<_>>().join(" ")));
    let name = name.boxed();
    let names = (name.clone(), name).prop_map(|(first, second)| [first, format!("{second} 2")]);
    (prop::collection::vec(text, 1..7), names, prop::collection::vec(event, 1..12), any::<bool>())
        .prop_map(|(texts, names, events, has_start): (Vec<String>, _, Vec<Event>, _)| {
            log(&texts, &names, &events, has_start)
        })
        .prop_filter("a clock that does not show midnight", |log| log.time_millis().iter().any(|t| t % 1000 != 0))
}

/// The settings of a file that Spor wrote: nothing is guessed.
fn csv_settings(layout: CsvLayout, log: &EventLog) -> ImportSettings {
    let (delimiter, pattern) = match layout {
        CsvLayout::DanishExcel => (b';', "dd-MM-yyyy HH:mm:ss.fffzzz"),
        CsvLayout::PowerAutomate => (b',', "yyyy-MM-dd HH:mm:ss.fffzzz"),
    };
    let dialect = CsvDialect { encoding: TextEncoding::Utf8, delimiter, header: HeaderRow::Record(0) };
    let settings = ImportSettings {
        time_pattern: pattern.into(),
        start_pattern: pattern.into(),
        ..ImportSettings::of(FileFormat::Csv(dialect))
    };
    with_attributes(&settings, log)
}

/// A text that does not begin as a guarded one does, which the layout without a guard cannot tell from one.
fn is_unlike_guarded(text: &str) -> bool {
    !text.starts_with('\'')
}

fn comes_back_from_csv(log: &EventLog, layout: CsvLayout) -> Result<(), TestCaseError> {
    let file = written(log, LogFormat::Csv(layout), &everything(log, Zone::Copenhagen));
    let back = read_with(&file, &csv_settings(layout, log));
    prop_assert!(back.report.rejected.is_empty(), "{:?}", back.report.rejected);
    assert_same(&told(log), &told(&back.log), "csv");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn any_log_comes_back_from_csv_for_excel(log in logs(with_controls())) {
        comes_back_from_csv(&log, CsvLayout::DanishExcel)?;
    }

    #[test]
    fn any_log_comes_back_from_csv_for_power_automate(log in logs(with_controls().prop_filter("no guard", |text| is_unlike_guarded(text)))) {
        comes_back_from_csv(&log, CsvLayout::PowerAutomate)?;
    }

    #[test]
    fn any_log_comes_back_from_xes(log in logs(nasty())) {
        let file = written(&log, LogFormat::Xes(XesLifecycle::AsInLog), &everything(&log, Zone::Copenhagen));
        let back = read_with(&file, &crate::exported::guessed(&file, "log.xes").settings);
        prop_assert!(back.report.rejected.is_empty(), "{:?}", back.report.rejected);
        assert_same(&told(&log), &told(&back.log), "xes");
    }

    #[test]
    fn pieces_of_any_size_make_the_same_file(log in logs(nasty()), piece in 0..5usize) {
        let formats =
            [LogFormat::Csv(CsvLayout::DanishExcel), LogFormat::Xes(XesLifecycle::CompleteWhereSilent)];
        for format in formats {
            let options = everything(&log, Zone::Copenhagen);
            prop_assert_eq!(
                written_in_pieces(&log, format, &options, piece),
                written_in_pieces(&log, format, &options, usize::MAX)
            );
        }
    }
}
