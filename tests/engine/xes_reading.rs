//! XES as files write it: what belongs to a case, an event or the header, and what is wrong with a file.

use crate::xes_read::{assert_adds_up, document, events_of, look, read, read_with, trace, values_of};
use spor::engine::import::{
    CellReading, Finding, ImportProblem, ImportSettings, LifecycleRows, RejectReason, Roles, Zone,
};
use spor::engine::log::{AttributeUse, NO_TIME};

const NOON: &str = "2024-05-01T12:00:00Z";
/// 2024-05-01 12:00 UTC in milliseconds (date -u -d 2024-05-01T12:00 +%s).
const NOON_MILLIS: i64 = 1_714_564_800_000;

fn problem(text: &str) -> ImportProblem {
    let found = read(text.as_bytes());
    found.err().expect("a problem")
}

fn finding(text: &str, wanted: impl Fn(&Finding) -> bool) -> bool {
    read(text.as_bytes()).unwrap().report.findings.iter().any(wanted)
}

#[test]
fn header_globals_and_nested_attributes_are_no_events() {
    let text = document(&format!(
        r#"<extension name="Concept" prefix="concept" uri="http://x"/>
<global scope="event"><string key="concept:name" value="UNKNOWN"/><event/></global>
<classifier name="Activity" keys="concept:name"/>
<string key="source" value="a tool"><string key="concept:name" value="nested"/></string>
<trace><list key="meta"><values><string key="n" value="1"/><string key="n" value="2"/></values></list>
<string key="concept:name" value="A&amp;B"/>
<event><string key="concept:name" value="s&#248;g"><string key="concept:name" value="inner"/></string>
<date key="time:timestamp" value="{NOON}"/><date key="planned" value="2023-01-01T00:00:00Z"/>
<container key="box"><int key="i" value="7"/><container key="deep"><id key="j" value="8"/></container></container>
<boolean key="ok" value="true"/><float key="cost" value="1.5"/><unknown key="u" value="x"/></event></trace>"#
    ));
    let imported = read(text.as_bytes()).unwrap();
    assert_eq!(events_of(&imported.log), [("A&B".into(), "søg".into(), NOON_MILLIS)]);
    assert_eq!(values_of(&imported.log, "case:meta"), ["1; 2"]);
    assert_eq!(values_of(&imported.log, "box"), ["7; 8"]);
    assert_eq!(values_of(&imported.log, "planned"), ["2023-01-01T00:00:00Z"]);
    assert_eq!(values_of(&imported.log, "cost"), ["1.5"]);
    let names: Vec<&str> = imported.log.attributes().iter().map(|attribute| attribute.name.as_str()).collect();
    assert_eq!(names, ["case:meta", "planned", "box", "ok", "cost"]);
}

#[test]
fn attributes_behind_the_events_and_late_in_the_file_are_kept() {
    let mut text = String::new();
    for number in 0..12_000 {
        text += &format!(
            "<trace><event><string key='concept:name' value='a'/><date key='time:timestamp' value='{NOON}'/></event>"
        );
        text += &format!("<string key='concept:name' value='case {number}'/></trace>\n");
    }
    text += &format!(
        "<trace><string key='concept:name' value='last'/><string key='late' value='yes'/><event>\
         <string key='concept:name' value='b'/><date key='time:timestamp' value='{NOON}'/><int key='rare' value='3'/></event></trace>"
    );
    let text = document(&text);
    let imported = read(text.as_bytes()).unwrap();
    assert_eq!(imported.log.case_count(), 12_001);
    assert_eq!(imported.log.case_id(11_999), "case 11999");
    let (late, rare) = (values_of(&imported.log, "case:late"), values_of(&imported.log, "rare"));
    assert_eq!((late[0].as_str(), late[12_000].as_str()), ("", "yes"));
    assert_eq!((rare.len(), rare[0].as_str(), rare[12_000].as_str()), (12_001, "", "3"));
}

#[test]
fn one_id_is_one_case_and_empty_traces_are_counted() {
    let text = document(
        &(trace("a", &[("x", NOON)])
            + &trace("b", &[("y", NOON)])
            + &trace("a", &[("z", NOON)])
            + &trace("c", &[])
            + "<trace/>"),
    );
    let imported = read(text.as_bytes()).unwrap();
    assert_eq!(imported.log.case_count(), 2);
    assert_eq!(imported.log.events_of(0).len(), 2);
    assert!(imported.report.findings.contains(&Finding::RepeatedTrace { count: 1 }));
    assert!(imported.report.findings.contains(&Finding::EmptyTrace { count: 2 }));
}

#[test]
fn a_case_attribute_that_changes_between_traces_of_one_case_is_told() {
    let part = |value: &str| {
        format!(
            "<trace><string key='concept:name' value='a'/><string key='team' value='{value}'/><event><string key='concept:name' value='x'/><date key='time:timestamp' value='{NOON}'/></event></trace>"
        )
    };
    let text = document(&(part("") + &part("north") + &part("south") + &part("north")));
    let imported = read(text.as_bytes()).unwrap();
    assert_eq!(values_of(&imported.log, "case:team"), ["north"]);
    let told = Finding::ChangingCaseAttribute { name: "case:team".into(), cases: 1 };
    assert!(imported.report.findings.contains(&told));
}

#[test]
fn rejected_events_have_reason_and_line() {
    let text = "<log>\n<trace>\n<event><string key='concept:name' value='a'/><date key='time:timestamp' value='2024-05-01T12:00:00Z'/></event></trace>\n\
        <trace><string key='concept:name' value='c'/>\n\
        <event>\n<date key='time:timestamp' value='2024-05-01T12:00:00Z'/></event>\n\
        <event><string key='concept:name' value='a'/></event>\n\
        <event><string key='concept:name' value='a'/><date key='time:timestamp' value='2024-02-30T12:00:00Z'/></event>\n\
        <event><string key='concept:name' value='a'/><date key='time:timestamp' value='yesterday'/></event>\n\
        <event><string key='concept:name' value='a'/><date key='time:timestamp' value='2024-05-01T12:00:00Z'/></event></trace>\n\
        <event><string key='concept:name' value='outside'/><date key='time:timestamp' value='2024-05-01T12:00:00Z'/></event></log>";
    let settings =
        ImportSettings { time_pattern: "yyyy-MM-dd HH:mm:ss.fffzzz".into(), ..look(text.as_bytes()).unwrap().settings };
    let imported = read_with(text.as_bytes(), &settings, 10).unwrap();
    assert_adds_up(&imported.report);
    assert_eq!((imported.report.rows, imported.report.events), (7, 1));
    let rejected: Vec<(RejectReason, u64, Vec<u64>)> =
        imported.report.rejected.iter().map(|rows| (rows.reason, rows.count, rows.first_lines.clone())).collect();
    assert_eq!(
        rejected,
        [
            (RejectReason::MissingCase, 2, vec![3, 11]),
            (RejectReason::MissingActivity, 1, vec![5]),
            (RejectReason::MissingTime, 1, vec![7]),
            (RejectReason::InvalidTime, 1, vec![9]),
            (RejectReason::ImpossibleTime, 1, vec![8]),
        ]
    );
    let listed: Vec<(u64, RejectReason, &str)> =
        imported.rejected.rows.iter().map(|(line, reason, value)| (*line, *reason, value.as_str())).collect();
    assert!(listed.contains(&(9, RejectReason::InvalidTime, "xxxxxxxxx")));
    // Attributes stay with the event that is kept.
    assert_eq!(imported.log.row(), [0]);
}

#[test]
fn times_have_any_precision_and_their_offset_counts() {
    let times = [
        ("2024-05-01T12:00:00Z", 0),
        ("2024-05-01T14:00:00.000+02:00", 0),
        ("2024-05-01T10:00:00.5-02:00", 500),
        ("2024-05-01T12:00:00.123456789+00:00", 123),
        ("2024-05-01 12:00:00.1234567", 123),
        ("2024-05-01T12:00:00", 0),
    ];
    for (time, millis) in times {
        let imported = read(document(&trace("a", &[("x", time)])).as_bytes()).unwrap();
        assert_eq!(imported.log.time_millis(), [NOON_MILLIS + millis], "{time}");
    }
    let day = read(document(&trace("a", &[("x", "2024-05-01")])).as_bytes()).unwrap();
    assert_eq!(day.log.time_millis(), [NOON_MILLIS - 12 * 3_600_000]);
    assert!(day.log.is_day_only(0));
    assert!(day.report.findings.contains(&Finding::DayOnly { count: 1, of: 1 }));
}

#[test]
fn a_time_without_offset_is_read_in_the_zone_of_the_settings() {
    // 2024-10-27 02:30 occurs twice in Copenhagen, 2024-03-31 02:30 never; summer time is UTC+2.
    let text = document(&trace(
        "a",
        &[("x", "2024-07-01T12:00:00"), ("y", "2024-10-27T02:30:00"), ("z", "2024-03-31T02:30:00")],
    ));
    let settings = ImportSettings { zone: Zone::Copenhagen, ..look(text.as_bytes()).unwrap().settings };
    let imported = read_with(text.as_bytes(), &settings, 1000).unwrap();
    let told: Vec<i64> = imported.log.time_millis().iter().map(|millis| millis / 1000).collect();
    assert_eq!(told, [1_711_848_600, 1_719_828_000, 1_729_989_000]);
    assert!(imported.report.findings.contains(&Finding::InRepeatedHour { count: 1, first_lines: vec![4] }));
    assert!(imported.report.findings.contains(&Finding::InSummerTimeGap { count: 1, first_lines: vec![5] }));
}

#[test]
fn a_time_in_another_form_is_guessed() {
    let text = document(&trace("a", &[("x", "31-12-2023 10:00"), ("y", "31-12-2023 11:30")]));
    let preview = look(text.as_bytes()).unwrap();
    assert_eq!(preview.settings.time_pattern, "dd-MM-yyyy HH:mm");
    let imported = read_with(text.as_bytes(), &preview.settings, 64).unwrap();
    assert_eq!(imported.log.time_millis(), [1_704_016_800_000, 1_704_022_200_000]);
    assert!(imported.report.findings.contains(&Finding::DayMonthCertain { count: 2 }));
}

#[test]
fn every_declared_encoding_is_read() {
    let body = trace("sag", &[("Afgørelse – æøå", NOON)]);
    let with = |label: &str| format!("<?xml version='1.0' encoding='{label}'?>\n<log>{body}</log>");
    let wide = |text: &str, little: bool, mark: bool| {
        let mut bytes = Vec::new();
        for unit in mark.then_some(0xfeff).into_iter().chain(text.encode_utf16()) {
            bytes.extend(if little { unit.to_le_bytes() } else { unit.to_be_bytes() });
        }
        bytes
    };
    let latin: Vec<u8> = with("ISO-8859-1").chars().map(|c| if c == '–' { 0x96 } else { c as u8 }).collect();
    let marked = [b"\xef\xbb\xbf".as_slice(), with("UTF-8").as_bytes()].concat();
    let files = [
        ("utf-8", with("UTF-8").into_bytes()),
        ("utf-8 with a mark", marked),
        ("utf-8 that says utf-16", with("UTF-16").into_bytes()),
        ("iso-8859-1", latin),
        ("utf-16le", wide(&with("UTF-16"), true, true)),
        ("utf-16be", wide(&with("UTF-16"), false, true)),
        ("utf-16le without a mark", wide(&with("UTF-16"), true, false)),
        ("utf-16be without a mark", wide(&with("UTF-16"), false, false)),
    ];
    for (name, bytes) in files {
        let settings = look(&bytes).unwrap_or_else(|problem| panic!("{name}: {problem}")).settings;
        for slice in [1, 7, 100_000] {
            let imported = read_with(&bytes, &settings, slice).unwrap();
            assert_eq!(events_of(&imported.log), [("sag".into(), "Afgørelse – æøå".into(), NOON_MILLIS)], "{name}");
            assert!(imported.report.findings.is_empty(), "{name}: {:?}", imported.report.findings);
        }
    }
}

#[test]
fn broken_characters_are_counted_with_their_line() {
    let mut bytes = document(&trace("a", &[("x?y", NOON)])).into_bytes();
    let at = bytes.iter().rposition(|&byte| byte == b'?').unwrap();
    bytes[at] = 0xf8;
    let imported = read(&bytes).unwrap();
    assert_eq!(events_of(&imported.log)[0].1, "x\u{fffd}y");
    assert!(imported.report.findings.contains(&Finding::BrokenCharacters { count: 1, first_lines: vec![3] }));
}

#[test]
fn comments_instructions_doctype_and_character_data_are_passed_over() {
    let text = format!(
        "<?xml version='1.0'?><!-- <log> --><!DOCTYPE log SYSTEM \"xes.dtd\" [ <!-- it's --> <!ELEMENT log ANY> ]>\n\
         <?style x > y?><xes:log><!----><![CDATA[ <trace> ]] > ]]>{}<!-- -- a->b --->words &amp; &unknown; </xes:log><!-- end -->",
        trace("a", &[("x", NOON)]).replace("<event>", "<event ><!-- <event> -->").replace("</event>", "</event\n>")
    );
    let settings = look(text.as_bytes()).unwrap().settings;
    for slice in 1..40 {
        assert_eq!(read_with(text.as_bytes(), &settings, slice).unwrap().log.event_count(), 1, "slices of {slice}");
    }
}

#[test]
fn a_file_that_is_no_log_says_why() {
    let event = trace("a", &[("x", NOON)]);
    let broken = |line| ImportProblem::XmlBroken { line };
    assert_eq!(problem("<?xml version='1.0'?>\n<note><to/></note>"), ImportProblem::NotXes { root: "note".into() });
    assert_eq!(problem("<?xml version='1.0'?>\n<html><body/></html>"), ImportProblem::HtmlWithoutTable);
    assert_eq!(problem(&format!("<log>\n{event}</trace></log>")), broken(5));
    assert_eq!(problem(&format!("<log>\n{event}")), broken(5));
    assert_eq!(problem(&format!("<log>{event}</log>\n\n <log/>")), broken(6));
    assert_eq!(problem(&format!("<log>{event}</log>\n words")), broken(5));
    assert_eq!(problem(&format!("<log>{event}\n<string key='a' value='b</log>")), broken(5));
    assert_eq!(problem(&format!("<log>\n{event}<trace><string key=a value='b'/></trace></log>")), broken(5));
    assert_eq!(problem("<log>\n<trace>\n<event>\n</trace></log>"), broken(4));
    assert_eq!(problem("<log><trace><string key='a' value='<b'/></trace></log>"), broken(1));
    assert_eq!(problem("<log><trace>\n<string key='a' key='b' value='c'/></trace></log>"), broken(2));
    assert_eq!(problem("<log><trace>\n<string key='a' value='&who;'/></trace></log>"), broken(2));
    assert_eq!(problem("<log>\n<! ></log>"), broken(2));
    assert_eq!(problem("<log/>"), ImportProblem::HeaderOnly { columns: 0 });
    assert_eq!(problem(&document(&trace("a", &[]))), ImportProblem::HeaderOnly { columns: 1 });
}

#[test]
fn own_entities_are_refused_before_anything_unfolds() {
    let bomb =
        "<?xml version='1.0'?>\n<!DOCTYPE log [\n<!ENTITY a \"ha\">\n<!ENTITY b \"&a;&a;&a;&a;&a;&a;\">\n]>\n<log/>";
    assert_eq!(problem(bomb), ImportProblem::XmlEntities { line: 3 });
    assert_eq!(
        problem("<!DOCTYPE log [<!ELEMENT a ANY><!ENTITY % x SYSTEM 'f'>]><log/>"),
        ImportProblem::XmlEntities { line: 1 }
    );
}

#[test]
fn nesting_has_an_end() {
    let nested = |depth: usize| {
        let inner = "<list key='l'>".repeat(depth) + &"</list>".repeat(depth);
        document(&format!("<trace>\n{inner}\n</trace>{}", trace("a", &[("x", NOON)])))
    };
    assert!(read(nested(254).as_bytes()).is_ok());
    assert_eq!(problem(&nested(255)), ImportProblem::XmlTooDeep { line: 3, limit: 256 });
}

#[test]
fn a_log_without_usable_events_says_so_with_its_account() {
    let ImportProblem::NothingUsable { rows: 2, report } = problem(&document(&trace("", &[("a", NOON), ("b", NOON)])))
    else {
        panic!("another problem");
    };
    assert_eq!(report.rejected[0].reason, RejectReason::MissingCase);
}

#[test]
fn roles_are_asked_for_and_must_exist() {
    let text = document(&trace("a", &[("x", NOON)]));
    let settings = look(text.as_bytes()).unwrap().settings;
    let with = |roles: Roles| ImportSettings { roles, ..settings.clone() };
    let no_time = with(Roles { time: vec![], ..settings.roles.clone() });
    let missing = ImportProblem::RoleMissing { case: false, activity: false, time: true };
    assert_eq!(read_with(text.as_bytes(), &no_time, 9).err(), Some(missing));
    let beyond = with(Roles { resource: Some(40), ..settings.roles.clone() });
    assert_eq!(read_with(text.as_bytes(), &beyond, 9).err(), Some(ImportProblem::NoSuchColumn { column: 40 }));
    let pattern = ImportSettings { time_pattern: "HH:mm".into(), ..settings.clone() };
    assert_eq!(
        read_with(text.as_bytes(), &pattern, 9).err(),
        Some(ImportProblem::BadPattern { pattern: "HH:mm".into() })
    );
}

#[test]
fn the_users_roles_are_honoured() {
    let event = |life: &str, more: &str| {
        format!(
            "<event><string key='concept:name' value='x'/><date key='time:timestamp' value='{NOON}'/><string key='lifecycle:transition' value='{life}'/>{more}</event>"
        )
    };
    let text = document(&format!(
        "<trace><string key='concept:name' value='a'/>{}{}{}</trace>",
        event("START", "<string key='doc' value='1'/>"),
        event("Complete", "<string key='doc' value='2'/>"),
        "<event><string key='concept:name' value='x'/><date key='time:timestamp' value='2024-05-01T12:00:00Z'/></event>"
    ));
    let preview = look(text.as_bytes()).unwrap();
    assert_eq!(preview.columns, ["case:concept:name", "concept:name", "time:timestamp", "lifecycle:transition", "doc"]);
    let roles = Roles {
        activity: vec![1, 3],
        case: vec![0, 4],
        case_attributes: vec![4],
        event_attributes: vec![0],
        ..preview.settings.roles.clone()
    };
    let settings = ImportSettings { roles, ..preview.settings.clone() };
    let imported = read_with(text.as_bytes(), &settings, 33).unwrap();
    let told = |case: &str, activity: &str| (case.to_string(), activity.to_string(), NOON_MILLIS);
    assert_eq!(events_of(&imported.log), [told("a+1", "x+START"), told("a+2", "x+Complete"), told("a+", "x+")]);
    assert_eq!(values_of(&imported.log, "doc"), ["1", "2", ""]);
    assert_eq!(values_of(&imported.log, "case:concept:name"), ["a", "a", "a"]);

    let complete = ImportSettings { lifecycle_rows: LifecycleRows::CompleteOnly, ..preview.settings };
    let imported = read_with(text.as_bytes(), &complete, 33).unwrap();
    assert_eq!(imported.report.events, 1);
    assert_eq!(imported.report.rejected[0].reason, RejectReason::NotComplete);
    assert_eq!(imported.report.rejected[0].count, 2);
    assert_eq!(values_of(&imported.log, "doc"), ["2"]);
    let lifecycle = imported.log.attributes().iter().find(|a| a.used_as == AttributeUse::Lifecycle).unwrap();
    assert_eq!(lifecycle.name, "lifecycle:transition");
}

#[test]
fn start_times_come_along() {
    let event = |start: &str| {
        format!(
            "<event><string key='concept:name' value='x'/><date key='time:timestamp' value='{NOON}'/>{start}</event>\n"
        )
    };
    let text = document(&format!(
        "<trace><string key='concept:name' value='a'/>{}{}{}{}</trace>",
        event("<date key='start_timestamp' value='2024-05-01T11:00:00Z'/>"),
        event(""),
        event("<date key='start_timestamp' value='2024-05-01T13:00:00Z'/>"),
        event("<date key='start_timestamp' value='2024-05-01T25:00:00Z'/>"),
    ));
    let settings = ImportSettings {
        start_pattern: "yyyy-MM-dd HH:mm:ss.fffzzz".into(),
        ..look(text.as_bytes()).unwrap().settings
    };
    let imported = read_with(text.as_bytes(), &settings, 100).unwrap();
    let hour = 3_600_000;
    assert_eq!(imported.log.start_millis().unwrap(), [NOON_MILLIS - hour, NO_TIME, NOON_MILLIS + hour]);
    assert!(imported.report.findings.contains(&Finding::MissingStart { count: 1 }));
    assert!(imported.report.findings.contains(&Finding::StartAfterComplete { count: 1, first_lines: vec![4] }));
    assert_eq!(imported.report.rejected[0].reason, RejectReason::InvalidStart);
}

#[test]
fn the_preview_shows_rows_as_they_are_read_and_masks_cpr() {
    let text = document(
        &(trace("010150-1234", &[("x", "2024-07-01T12:00:00"), ("y", "2024-07-01T12:00:00Z")])
            + &trace("b", &[("z", "2024-07-02")])),
    );
    let preview = spor::engine::import::probe(text.as_bytes(), true, "log.xes").unwrap();
    assert_eq!((preview.rows_read, preview.whole_file, preview.cases, preview.activities), (3, true, 2, 3));
    assert_eq!((preview.missing_case, preview.missing_activity, preview.missing_time), (false, false, false));
    assert_eq!(preview.findings[0], Finding::LooksLikeCpr { column: 0, name: "case:concept:name".into(), count: 2 });
    let row = &preview.rows[0];
    assert_eq!(row.line, 3);
    assert_eq!(row.cells[0].reading, CellReading::Cpr);
    assert!(!row.cells[0].text.contains("0101"));
    let hour = |row: usize| match &preview.rows[row].cells[2].reading {
        CellReading::Time(wall) => (wall.hour, wall.day_only),
        other => panic!("{other:?}"),
    };
    // The page's zone is Copenhagen: a time without offset is the wall's, one in UTC is two hours later there.
    assert_eq!((hour(0), hour(1), hour(2)), ((12, false), (14, false), (0, true)));
    assert!(finding(&text, |found| matches!(found, Finding::LooksLikeCpr { column: 0, .. })));
}
