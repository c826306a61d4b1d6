//! The files that a log is written as, byte by byte where a standard or a program asks for it.

use crate::exported::{everything, guessed, read_with, told, written};
use crate::xes_schema::assert_valid;
use spor::engine::export::{CsvLayout, LogExport, LogFormat, LogWriter, XesLifecycle};
use spor::engine::import::{Imported, Zone};
use spor::engine::log::EventLog;

const EXCEL: LogFormat = LogFormat::Csv(CsvLayout::DanishExcel);
const POWER_AUTOMATE: LogFormat = LogFormat::Csv(CsvLayout::PowerAutomate);
const XES: LogFormat = LogFormat::Xes(XesLifecycle::AsInLog);

fn read(csv: &str) -> Imported {
    read_with(csv.as_bytes(), &guessed(csv.as_bytes(), "log.csv").settings)
}

fn text(log: &EventLog, format: LogFormat) -> String {
    String::from_utf8(written(log, format, &everything(log, Zone::Copenhagen))).unwrap()
}

/// Two cases, starts, a resource, an attribute of events and one of cases.
const LOG: &str = "Sagsnr;Aktivitet;Start;Slut;Medarbejder;Beløb;Kanal (ny)\n\
    0042;Ansøgning;01-05-2024 08:00:00;01-05-2024 08:30:00;Bo;-7,5;Brev\n\
    0042;\"Afgørelse; \"\"endelig\"\"\";;02-05-2024 09:00:00;;;Brev\n\
    0007;Ansøgning;01-05-2024 09:00:00;01-05-2024 09:00:00;Ida;=1+1;Web\n\
    0007;Afgørelse;03-05-2024 09:00:00;03-05-2024 09:00:05;Ida;+4;Web\n";

#[test]
fn danish_excel_opens_the_file_as_it_is_meant() {
    let log = read(LOG).log;
    let file = text(&log, EXCEL);
    let expected = "\u{feff}Sagsnummer;Aktivitet;Starttidspunkt;Sluttidspunkt;Ressource;Kanal (ny);Beløb\r\n\
        0042;Ansøgning;01-05-2024 08:00:00;01-05-2024 08:30:00;Bo;Brev;'-7,5\r\n\
        0042;\"Afgørelse; \"\"endelig\"\"\";;02-05-2024 09:00:00;;Brev;\r\n\
        0007;Ansøgning;01-05-2024 09:00:00;01-05-2024 09:00:00;Ida;Web;'=1+1\r\n\
        0007;Afgørelse;03-05-2024 09:00:00;03-05-2024 09:00:05;Ida;Web;'+4\r\n";
    assert_eq!(file, expected);
    assert_eq!(told(&read(&file).log), told(&log));
}

#[test]
fn power_automate_gets_its_columns_and_iso_times() {
    let log = read(LOG).log;
    let file = text(&log, POWER_AUTOMATE);
    let expected = "CaseId,ActivityName,StartTimestamp,EndTimestamp,Resource,Kanal (ny),Beløb\r\n\
        0042,Ansøgning,2024-05-01T08:00:00.000,2024-05-01T08:30:00.000,Bo,Brev,\"-7,5\"\r\n\
        0042,\"Afgørelse; \"\"endelig\"\"\",,2024-05-02T09:00:00.000,,Brev,\r\n\
        0007,Ansøgning,2024-05-01T09:00:00.000,2024-05-01T09:00:00.000,Ida,Web,=1+1\r\n\
        0007,Afgørelse,2024-05-03T09:00:00.000,2024-05-03T09:00:05.000,Ida,Web,+4\r\n";
    assert_eq!(file, expected);
    let one_time = EventLog::from_rows([("a", "b", 1_714_543_200_000)]).unwrap();
    assert_eq!(
        text(&one_time, POWER_AUTOMATE),
        "CaseId,ActivityName,StartTimestamp\r\na,b,2024-05-01T08:00:00.000\r\n"
    );
}

#[test]
fn a_log_in_xes_says_what_the_standard_has_names_for() {
    let log = read(LOG).log;
    let file = text(&log, XES);
    assert_valid(file.as_bytes());
    let (head, traces) = file.split_once("\t<trace>\n").unwrap();
    assert!(head.contains(
        "<extension name=\"Organizational\" prefix=\"org\" uri=\"http://www.xes-standard.org/org.xesext\"/>"
    ));
    assert!(!head.contains("lifecycle") && !traces.contains("lifecycle"), "the log says nothing of it");
    let first = "\t\t<string key=\"concept:name\" value=\"0042\"/>\n\
        \t\t<string key=\"Kanal_x0020__x0028_ny_x0029_\" value=\"Brev\"/>\n\
        \t\t<event>\n\
        \t\t\t<string key=\"concept:name\" value=\"Ansøgning\"/>\n\
        \t\t\t<date key=\"time:timestamp\" value=\"2024-05-01T08:30:00.000+02:00\"/>\n\
        \t\t\t<date key=\"start_timestamp\" value=\"2024-05-01T08:00:00.000+02:00\"/>\n\
        \t\t\t<string key=\"org:resource\" value=\"Bo\"/>\n\
        \t\t\t<string key=\"Beløb\" value=\"-7,5\"/>\n\
        \t\t</event>\n\
        \t\t<event>\n\
        \t\t\t<string key=\"concept:name\" value=\"Afgørelse; &quot;endelig&quot;\"/>\n\
        \t\t\t<date key=\"time:timestamp\" value=\"2024-05-02T09:00:00.000+02:00\"/>\n\
        \t\t</event>\n\
        \t</trace>\n";
    assert!(traces.starts_with(first), "{traces}");
    assert!(file.ends_with("\t</trace>\n</log>\n"));
    assert_eq!(told(&read_with(file.as_bytes(), &guessed(file.as_bytes(), "a.xes").settings).log), told(&log));
}

#[test]
fn complete_is_said_where_it_is_asked_for_and_the_log_is_silent() {
    let said = "id;activity;time;lifecycle:transition\n1;a;01-05-2024 08:00;start\n1;b;01-05-2024 09:00;\n1;c;02-05-2024 09:01;start\n";
    let log = read(said).log;
    let transitions = |lifecycle| text(&log, LogFormat::Xes(lifecycle)).matches("lifecycle:transition").count();
    assert_eq!((transitions(XesLifecycle::AsInLog), transitions(XesLifecycle::CompleteWhereSilent)), (2, 3));
    let file = text(&log, LogFormat::Xes(XesLifecycle::CompleteWhereSilent));
    assert_eq!(file.matches("key=\"lifecycle:transition\" value=\"complete\"").count(), 1);
    assert_valid(file.as_bytes());
}

/// 2024-10-27 02:30 is shown twice in Copenhagen: at 00:30 and at 01:30 UTC, day 20,023 since 1970.
const FIRST_HALF_PAST_TWO: i64 = 20_023 * 86_400_000 + 1_800_000;
const SECOND_HALF_PAST_TWO: i64 = FIRST_HALF_PAST_TWO + 3_600_000;

#[test]
fn an_hour_that_comes_twice_is_told_apart() {
    let first = EventLog::from_rows([("1", "a", FIRST_HALF_PAST_TWO), ("1", "b", FIRST_HALF_PAST_TWO + 1)]).unwrap();
    assert!(!LogWriter::new(&first, EXCEL, &everything(&first, Zone::Copenhagen)).times_have_offsets());
    assert!(text(&first, EXCEL).ends_with("1;a;27-10-2024 02:30:00,000\r\n1;b;27-10-2024 02:30:00,001\r\n"));

    let both = EventLog::from_rows([("1", "a", FIRST_HALF_PAST_TWO), ("1", "b", SECOND_HALF_PAST_TWO)]).unwrap();
    assert!(LogWriter::new(&both, EXCEL, &everything(&both, Zone::Copenhagen)).times_have_offsets());
    assert!(!LogWriter::new(&both, EXCEL, &everything(&both, Zone::Utc)).times_have_offsets());
    let rows = [
        (EXCEL, "1;a;27-10-2024 02:30:00 +02:00\r\n1;b;27-10-2024 02:30:00 +01:00\r\n"),
        (POWER_AUTOMATE, "1,a,2024-10-27T02:30:00.000+02:00\r\n1,b,2024-10-27T02:30:00.000+01:00\r\n"),
    ];
    for (format, rows) in rows {
        let file = text(&both, format);
        assert!(file.ends_with(rows), "{file}");
        assert_eq!(told(&read(&file).log), told(&both));
    }
}

#[test]
fn days_stay_days() {
    let csv = "sag;aktivitet;tidspunkt\n1;a;01-05-2024\n1;b;02-05-2024 13:00\n1;c;03-05-2024\n";
    let log = read(csv).log;
    assert_eq!([0, 1, 2].map(|event| log.is_day_only(event)), [true, false, true]);
    assert!(text(&log, EXCEL).ends_with("1;a;01-05-2024\r\n1;b;02-05-2024 13:00:00\r\n1;c;03-05-2024\r\n"));
    let xes = text(&log, XES);
    assert_eq!(xes.matches("<boolean key=\"spor:day_only\" value=\"true\"/>").count(), 2);
    assert_valid(xes.as_bytes());
    for format in [EXCEL, POWER_AUTOMATE, XES] {
        let file = text(&log, format);
        let back = read_with(file.as_bytes(), &guessed(file.as_bytes(), "log").settings);
        assert_eq!(told(&back.log), told(&log));
        assert_eq!(back.log.attributes().len(), 0, "the mark is no attribute");
    }
}

#[test]
fn what_xml_cannot_say_keeps_ids_apart() {
    let log = EventLog::from_rows([("a\u{1}", "x]]>\n", 5), ("a\u{2}", "y\u{fffe}", 5)]).unwrap();
    let file = text(&log, XES);
    assert_valid(file.as_bytes());
    assert!(file.contains("value=\"a␁\"") && file.contains("value=\"a␂\""), "{file}");
    assert!(file.contains("value=\"x]]&gt;&#10;\"") && file.contains("value=\"y\u{fffd}\""), "{file}");
}

#[test]
fn keys_of_xes_are_names_and_are_read_back() {
    // A name that looks like an escape, one that begins with a digit, and one that the standard uses.
    let names = ["_x0041_", "2. behandler", "time:timestamp", "case:sted", "æ_x"];
    let csv = format!(
        "sag;aktivitet;tidspunkt;{}\n1;a;01-05-2024 13:00;1;2;3;4;5\n1;b;02-05-2024 14:00;1;2;3;4;5\n",
        names.join(";")
    );
    let mut settings = guessed(csv.as_bytes(), "log.csv").settings;
    (settings.roles.case_attributes, settings.roles.event_attributes) = (vec![6], vec![3, 4, 5, 7]);
    (settings.roles.time, settings.roles.resource, settings.roles.lifecycle) = (vec![2], None, None);
    let log = read_with(csv.as_bytes(), &settings).log;
    let file = text(&log, XES);
    assert_valid(file.as_bytes());
    let back = read_with(file.as_bytes(), &guessed(file.as_bytes(), "log.xes").settings).log;
    let names: Vec<&str> = back.attributes().iter().map(|attribute| attribute.name.as_str()).collect();
    assert_eq!(names, ["case:sted", "_x0041_", "2. behandler", "time:timestamp (2)", "æ_x"]);
}

#[test]
fn only_the_attributes_that_were_asked_for_leave() {
    let log = read(LOG).log;
    let position = |name| log.attributes().iter().position(|attribute| attribute.name == name).unwrap();
    let options =
        LogExport { attributes: vec![position("Beløb"), 99, position("Beløb")], ..everything(&log, Zone::Utc) };
    let file = String::from_utf8(written(&log, EXCEL, &options)).unwrap();
    assert!(file.starts_with("\u{feff}Sagsnummer;Aktivitet;Starttidspunkt;Sluttidspunkt;Beløb\r\n"), "{file}");
    assert!(!file.contains("Ida") && !file.contains("Brev"));
    let xes = String::from_utf8(written(&log, XES, &options)).unwrap();
    assert!(!xes.contains("Ida") && !xes.contains("Brev") && xes.contains("Bel"));
}

#[test]
fn an_empty_log_is_a_file_with_a_head() {
    let log = EventLog::from_rows([]).unwrap();
    assert_eq!(text(&log, EXCEL), "\u{feff}Sagsnummer;Aktivitet;Sluttidspunkt\r\n");
    assert_valid(text(&log, XES).as_bytes());
}

#[test]
fn an_apostrophe_is_only_a_guard_where_the_whole_column_is_guarded() {
    let csv = |first: &str, second: &str| {
        let head = "sag;aktivitet;tidspunkt;note\n";
        read(&format!("{head}1;a;01-05-2024 13:00;{first}\n1;b;02-05-2024 14:00;{second}\n2;a;02-05-2024 15:00;'s\n"))
    };
    let values = |imported: &Imported| {
        let note = &imported.log.attributes()[0];
        (1..note.dictionary.len() as u32).map(|code| note.dictionary.text(code).to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(values(&csv("'=1", "'+2")), ["=1", "+2", "'s"]);
    assert_eq!(values(&csv("''=1", "x")), ["'=1", "x", "'s"]);
    // Whoever wrote `=1` as it is guards nothing.
    assert_eq!(values(&csv("=1", "'+2")), ["=1", "'+2", "'s"]);
}
