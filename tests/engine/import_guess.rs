//! Guessing how a file is to be read: kind, encoding, delimiter, header, roles, date pattern.

use crate::import_logs::read;
use spor::engine::import::{
    BinaryKind, CellReading, FileFormat, Finding, HeaderRow, ImportProblem, ImportSettings, Preview, Roles,
    TextEncoding, preview, probe,
};

fn look(text: impl AsRef<[u8]>) -> Preview {
    probe(text.as_ref(), true, "log.csv").unwrap()
}

fn dialect(preview: &Preview) -> (TextEncoding, char, HeaderRow) {
    match &preview.settings.format {
        FileFormat::Csv(dialect) => (dialect.encoding, char::from(dialect.delimiter), dialect.header),
        other => panic!("{other:?}"),
    }
}

/// Names of case, activity, time and start columns.
fn roles(preview: &Preview) -> [String; 4] {
    let name =
        |columns: &[u32]| columns.iter().map(|&c| preview.columns[c as usize].clone()).collect::<Vec<_>>().join("+");
    let roles = &preview.settings.roles;
    [name(&roles.case), name(&roles.activity), name(&roles.time), name(&roles.start)]
}

/// Rows of a small log: case, activity, time.
fn rows(line: impl Fn(usize, usize, &str, &str) -> String) -> String {
    let steps = ["Modtaget", "Vurderet", "Afgjort", "Lukket"];
    let mut text = String::new();
    for case in 0..12 {
        for (number, step) in steps.iter().enumerate().take(2 + case % 3) {
            text.push_str(&line(
                case,
                number,
                step,
                &format!("{:02}-03-2024 {:02}:{:02}", 1 + case * 2 + number, 8 + number, case),
            ));
            text.push('\n');
        }
    }
    text
}

#[test]
fn any_delimiter_is_found() {
    for delimiter in [';', ',', '\t', '|', '^', '~', '#', '\u{1f}', ':', ' '] {
        let text = rows(|case, _, step, time| {
            let time = if delimiter == ' ' || delimiter == ':' { time.split(' ').next().unwrap() } else { time };
            [format!("S{case}"), step.to_string(), time.to_string(), "1".into()].join(&delimiter.to_string())
        });
        let header = ["Sagsnr", "Aktivitet", "Tidspunkt", "Antal"].join(&delimiter.to_string());
        let preview = look(format!("{header}\n{text}"));
        assert_eq!(dialect(&preview).1, delimiter);
        assert_eq!(roles(&preview), ["Sagsnr", "Aktivitet", "Tidspunkt", ""], "{delimiter:?}");
        assert_eq!(preview.report.events, preview.report.rows, "{delimiter:?}");
    }
}

#[test]
fn decimal_commas_and_quoted_semicolons_do_not_mislead() {
    let text = rows(|case, _, step, time| format!("S{case};\"{step}, straks\";{time};1,50;2,25"));
    assert_eq!(dialect(&look(format!("Sag;Hændelse;Dato;Pris;Moms\n{text}"))).1, ';');
    let text = rows(|case, _, step, time| format!("S{case},\"{step}; straks; i dag\",{time},1"));
    assert_eq!(dialect(&look(format!("Sag,Hændelse,Dato,Antal\n{text}"))).1, ',');
}

#[test]
fn encodings_are_told_apart() {
    let text = format!("Sagsnr;Hændelse;Ændret\n{}", rows(|case, _, step, time| format!("S{case};{step} på ø;{time}")));
    let wide = |big: bool, mark: bool| -> Vec<u8> {
        let mark = if mark { "\u{feff}" } else { "" };
        let units = mark.encode_utf16().chain(text.encode_utf16());
        units.flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
    };
    let windows = encoding_rs::WINDOWS_1252.encode(&text).0.into_owned();
    for (bytes, encoding) in [
        (text.clone().into_bytes(), TextEncoding::Utf8),
        (format!("\u{feff}{text}").into_bytes(), TextEncoding::Utf8),
        (wide(false, true), TextEncoding::Utf16Le),
        (wide(true, true), TextEncoding::Utf16Be),
        (wide(false, false), TextEncoding::Utf16Le),
        (wide(true, false), TextEncoding::Utf16Be),
        (windows, TextEncoding::Windows1252),
    ] {
        let preview = look(&bytes);
        assert_eq!(dialect(&preview).0, encoding);
        assert_eq!(roles(&preview), ["Sagsnr", "Hændelse", "Ændret", ""], "{encoding:?}");
        assert_eq!(preview.rows[0].cells[1].text, "Modtaget på ø", "{encoding:?}");
    }
}

#[test]
fn a_few_broken_characters_do_not_make_utf8_something_else() {
    let text = rows(|case, _, step, time| format!("S{case};{step} på ø;{time}"));
    let mut bytes = format!("Sagsnr;Hændelse;Ændret\n{text}").into_bytes();
    bytes.extend_from_slice(b"S1;Gen\xe5bnet;09-03-2024 10:00\n");
    let preview = look(&bytes);
    assert_eq!(dialect(&preview).0, TextEncoding::Utf8);
    let line = text.lines().count() as u64 + 2;
    assert!(preview.findings.contains(&Finding::BrokenCharacters { count: 1, first_lines: vec![line] }));
}

#[test]
fn a_character_cut_by_the_end_of_the_beginning_is_no_broken_one() {
    let text = format!("Sagsnr;Hændelse;Ændret\n{}S1;Sø", rows(|case, _, step, time| format!("S{case};{step};{time}")));
    let beginning = &text.as_bytes()[..text.len() - 1];
    let preview = probe(beginning, false, "log.csv").unwrap();
    assert_eq!(dialect(&preview).0, TextEncoding::Utf8);
    assert!(!preview.whole_file);
    assert_eq!(preview.findings.iter().filter(|f| matches!(f, Finding::BrokenCharacters { .. })).count(), 0);
}

#[test]
fn titles_above_the_names_are_skipped_and_counted() {
    let text = rows(|case, _, step, time| format!("S{case};{step};{time}"));
    for above in ["Rapport over sager;;\nUdtræk 01-02-2024;;\n", "Rapport over sager\n\nUdtræk 01-02-2024\n"] {
        let preview = look(format!("{above}Sagsnr;Aktivitet;Tidspunkt\n{text}"));
        assert_eq!(dialect(&preview), (TextEncoding::Utf8, ';', HeaderRow::Record(2)), "{above}");
        assert_eq!(roles(&preview), ["Sagsnr", "Aktivitet", "Tidspunkt", ""]);
        assert!(preview.findings.contains(&Finding::SkippedAboveHeader { count: 2 }));
    }
    let told = look(format!("sep=|\nSagsnr|Aktivitet|Tidspunkt\n{}", text.replace(';', "|")));
    assert_eq!(dialect(&told), (TextEncoding::Utf8, '|', HeaderRow::Record(1)));
}

#[test]
fn a_file_without_names_is_read_by_what_its_values_do() {
    let preview = look(rows(|case, number, step, time| format!("{step};{number};S{case};{time}")));
    assert_eq!(dialect(&preview).2, HeaderRow::None);
    assert_eq!(preview.columns, ["#1", "#2", "#3", "#4"]);
    assert_eq!(roles(&preview), ["#3", "#1", "#4", ""]);
    assert_eq!(preview.report.rejected, []);
}

#[test]
fn roles_are_known_by_danish_and_english_names() {
    for (header, expected) in [
        ("Sagsnummer;Status;Ændret", ["Sagsnummer", "Status", "Ændret", ""]),
        ("CaseID;Aktivitet;TimeStamp", ["CaseID", "Aktivitet", "TimeStamp", ""]),
        ("case:concept:name;concept:name;time:timestamp", ["case:concept:name", "concept:name", "time:timestamp", ""]),
        ("Sags-nr.;Hændelse;Tidspunkt", ["Sags-nr.", "Hændelse", "Tidspunkt", ""]),
        ("Ticket ID;Event;Complete Timestamp", ["Ticket ID", "Event", "Complete Timestamp", ""]),
        ("Borger;Trin;Dato", ["Borger", "Trin", "Dato", ""]),
    ] {
        let preview = look(format!("{header}\n{}", rows(|case, _, step, time| format!("S{case};{step};{time}"))));
        assert_eq!(roles(&preview), expected, "{header}");
    }
}

#[test]
fn the_time_is_the_date_that_changes_within_the_case() {
    let text =
        rows(|case, _, step, time| format!("S{case};{step};0{}-01-2024 09:00;{time};31-12-2024 12:00", 1 + case % 9));
    let preview = look(format!("Sagsnr;Status;Oprettet tidspunkt;Rettet den;Frist slut\n{text}"));
    assert_eq!(roles(&preview), ["Sagsnr", "Status", "Rettet den", ""]);
    assert_eq!(preview.settings.roles.case_attributes, [2, 4]);
}

#[test]
fn start_and_completion_are_told_apart() {
    for names in ["Starttid;Sluttid", "Start Date;End Date", "Påbegyndt;Afsluttet"] {
        let text = rows(|case, _, step, time| format!("S{case};{step};{time};{time}"));
        let preview = look(format!("Sag;Aktivitet;{names}\n{text}"));
        let (start, end) = names.split_once(';').unwrap();
        assert_eq!(roles(&preview), ["Sag", "Aktivitet", end, start]);
        assert_eq!(preview.settings.start_pattern, "dd-MM-yyyy HH:mm");
    }
}

#[test]
fn day_and_clock_in_two_columns_make_one_time() {
    let text = rows(|case, _, step, time| format!("S{case};{step};{}", time.replace(' ', ";")));
    let preview = look(format!("Sag;Aktivitet;Dato;Klokkeslæt\n{text}"));
    assert_eq!(roles(&preview), ["Sag", "Aktivitet", "Dato+Klokkeslæt", ""]);
    assert_eq!(preview.settings.time_pattern, "dd-MM-yyyy HH:mm");
    let CellReading::Time(wall) = preview.rows[1].cells[2].reading else { panic!() };
    assert_eq!((wall.day, wall.month, wall.year, wall.hour, wall.minute), (2, 3, 2024, 9, 0));
}

#[test]
fn day_and_month_are_never_guessed_silently() {
    let file = |time: &dyn Fn(usize) -> String| {
        let rows: String = (0..20).map(|i| format!("S{};a{};{}\n", i % 5, i % 3, time(i))).collect();
        look(format!("Sag;Aktivitet;Tid\n{rows}"))
    };
    let ambiguous = file(&|i| format!("{:02}/{:02}/2024 10:{i:02}", 1 + i % 12, 1 + i % 7));
    assert_eq!(ambiguous.settings.time_pattern, "dd/MM/yyyy HH:mm");
    assert_eq!(ambiguous.time_patterns, ["dd/MM/yyyy HH:mm", "MM/dd/yyyy HH:mm"]);
    let (pattern, other) = ("dd/MM/yyyy HH:mm".to_string(), "MM/dd/yyyy HH:mm".to_string());
    assert!(ambiguous.findings.contains(&Finding::DayMonthAmbiguous { pattern, other }));
    let certain = file(&|i| format!("{:02}/{:02}/2024 10:{i:02}", 1 + i % 12, 11 + i));
    assert_eq!(certain.time_patterns, ["MM/dd/yyyy HH:mm"]);
    assert!(certain.findings.contains(&Finding::DayMonthCertain { count: 18 }));
    let standard = file(&|i| format!("2024-{:02}-{:02} 10:{i:02}", 1 + i % 12, 1 + i % 7));
    assert_eq!(standard.settings.time_pattern, "yyyy-MM-dd HH:mm");
    let speaks = |f: &&Finding| matches!(f, Finding::DayMonthAmbiguous { .. } | Finding::DayMonthCertain { .. });
    assert_eq!(standard.findings.iter().filter(speaks).count(), 0);
}

#[test]
fn patterns_are_guessed_from_the_values() {
    for (value, pattern) in [
        ("13-01-2010 08:40:25", "dd-MM-yyyy HH:mm:ss"),
        ("13.01.10 08.40.25", "dd.MM.yy HH.mm.ss"),
        ("29/2/2016 01:16", "d/M/yyyy HH:mm"),
        ("9.13.10 8:05", "M.d.yy H:mm"),
        ("2012/10/29 14:50:17.000", "yyyy/MM/dd HH:mm:ss.fff"),
        ("2005-03-23 00:00:00+01:00", "yyyy-MM-dd HH:mm:sszzz"),
        ("2017-01-22T11:41:53Z", "yyyy-MM-dd HH:mm:sszzz"),
        ("2011-12-16 13:41:31.788000+01:00", "yyyy-MM-dd HH:mm:ss.fffzzz"),
        ("12/31/2024 5:05 PM", "MM/dd/yyyy h:mm tt"),
        ("24. december 2023 kl. 18.05", "dd. MMM yyyy 'kl'. HH.mm"),
        ("05-okt-2023", "dd-MMM-yyyy"),
        ("2024-01-31", "yyyy-MM-dd"),
        ("20240131 101500", "yyyyMMdd HHmmss"),
    ] {
        let text = format!("Sag;Aktivitet;Tidspunkt\nS1;a;{value}\nS1;b;{value}\n");
        assert_eq!(look(text).settings.time_pattern, pattern, "{value}");
    }
}

#[test]
fn what_the_user_sets_is_what_is_shown() {
    let text = rows(|case, _, step, time| format!("S{case};{step};{time}"));
    let text = format!("Sagsnr;Aktivitet;Tidspunkt\n{text}");
    let mut settings = look(&text).settings;
    settings.time_pattern = "yyyy-MM-dd".into();
    let shown = preview(text.as_bytes(), true, &settings, false).unwrap();
    assert_eq!(shown.rows[0].cells[2].reading, CellReading::NotATime);
    assert_eq!((shown.report.events, shown.time_patterns[0].as_str()), (0, "dd-MM-yyyy HH:mm"));
    settings.time_pattern = String::new();
    assert_eq!(preview(text.as_bytes(), true, &settings, false).unwrap().settings.time_pattern, "dd-MM-yyyy HH:mm");
    settings.time_pattern = "HH:mm".into();
    let problem = preview(text.as_bytes(), true, &settings, false).unwrap_err();
    assert_eq!(problem, ImportProblem::BadPattern { pattern: "HH:mm".into() });
    settings.roles.case.clear();
    settings.time_pattern = String::new();
    let without_case = preview(text.as_bytes(), true, &settings, false).unwrap();
    assert!(without_case.missing_case && !without_case.missing_time && without_case.rows.len() > 20);
    let guessed = preview(text.as_bytes(), true, &settings, true).unwrap();
    assert_eq!(roles(&guessed)[0], "Sagsnr");
    settings.roles.case = vec![7];
    let problem = preview(text.as_bytes(), true, &settings, false).unwrap_err();
    assert_eq!(problem, ImportProblem::NoSuchColumn { column: 7 });
}

#[test]
fn roles_that_nothing_speaks_for_are_left_to_the_user() {
    let preview = look("farve;størrelse\nrød;stor\nblå;lille\n");
    assert!(preview.missing_case && preview.missing_time && preview.missing_activity);
    assert_eq!((preview.rows_read, preview.report.rows), (2, 2));
}

#[test]
fn what_is_no_text_says_what_it_looks_like() {
    for (bytes, name, kind) in [
        (b"%PDF-1.7".as_slice(), "a.csv", BinaryKind::Pdf),
        (b"\x89PNG\r\n", "a.csv", BinaryKind::Image),
        (b"PAR1", "a.csv", BinaryKind::Parquet),
        (b"MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n", "a.xls", BinaryKind::WebArchive),
        (b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n", "a.mhtml", BinaryKind::WebArchive),
        (b"\x00\x01\x02\x03\x00\x00\x07\x00\x00\x00", "a.csv", BinaryKind::Unknown),
    ] {
        assert_eq!(probe(bytes, true, name), Err(ImportProblem::NotText { looks_like: kind }), "{name}");
    }
    for (bytes, name, problem) in [
        (b"PK\x03\x04....[Content_Types].xml".as_slice(), "a.zip", ImportProblem::WorkbookTruncated),
        (b"PK\x03\x04....", "sager.xlsx", ImportProblem::WorkbookTruncated),
        (b"PK\x03\x04....", "sager.zip", ImportProblem::ZipTruncated),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "sager.xls", ImportProblem::WorkbookTruncated),
    ] {
        assert_eq!(probe(bytes, true, name), Err(problem), "{name}");
    }
    for nothing in [b"".as_slice(), b" \r\n\r\n", b"\xef\xbb\xbf"] {
        assert_eq!(probe(nothing, true, "a.csv"), Err(ImportProblem::Empty));
    }
    assert_eq!(probe(b"Sag;Aktivitet;Tid\n", true, "a.csv"), Err(ImportProblem::HeaderOnly { columns: 3 }));
}

#[test]
fn cpr_look_alikes_are_named_first_and_masked() {
    let text = rows(|case, number, step, time| {
        format!(
            "{:02}03{:02}-{:04};{step};{time};99{case:02}0000{number:02};se 0101501234 i sagen",
            1 + case,
            40 + case,
            1000 + case
        )
    });
    let preview = look(format!("CPR-nr;Status;Tidspunkt;Løbenr;Note\n{text}"));
    let count = text.lines().count() as u64;
    assert_eq!(preview.findings[0], Finding::LooksLikeCpr { column: 0, name: "CPR-nr".into(), count });
    assert_eq!(preview.findings[1], Finding::LooksLikeCpr { column: 4, name: "Note".into(), count });
    assert!(!matches!(preview.findings.get(2), Some(Finding::LooksLikeCpr { .. })));
    for row in &preview.rows {
        assert_eq!(row.cells[0].text, "••••••-••••");
        assert_eq!(row.cells[0].reading, CellReading::Cpr);
        assert_eq!(row.cells[4].text, "se ••••••-•••• i sagen");
        assert_eq!(row.cells[3].reading, CellReading::Text);
    }
    assert!(
        !preview.settings.roles.event_attributes.contains(&4) && !preview.settings.roles.case_attributes.contains(&4)
    );
    assert!(!format!("{preview:?}").contains("0101501234"));
}

#[test]
fn broken_characters_are_counted_in_what_is_kept_whatever_the_slices() {
    let mut bytes = b"sag;trin;tid;bem\xe6rkning\n".to_vec();
    for day in 1..=9 {
        // The same text again and again, some of it broken, some broken long ago by another program.
        let step: &[u8] = [b"L\xf8st", "Løst".as_bytes(), "L\u{fffd}st".as_bytes()][day % 3];
        bytes.extend_from_slice(&[b"S1;", step, format!(";0{day}-03-2024 10:00;").as_bytes(), b"b\xe5d\n"].concat());
    }
    // Turned away: its text is listed with its reason, not kept.
    bytes.extend_from_slice(b"S1;G\xe5et;i g\xe5r;-\n");
    // Guessed from a file that is whole, and used for one that is not.
    let settings = look("sag;trin;tid;bemærkning\nS1;Løst;01-03-2024 10:00;båd\n").settings;
    let kept = |event_attributes: Vec<u32>| {
        let roles = Roles { case: vec![0], activity: vec![1], time: vec![2], event_attributes, ..Roles::default() };
        let settings = ImportSettings { roles, ..settings.clone() };
        let counts = [1, 7, 40, usize::MAX].map(|slice| {
            let report = read(&settings, &bytes, slice).unwrap().report;
            assert_eq!(report.events, 9);
            report.findings.into_iter().find(|finding| matches!(finding, Finding::BrokenCharacters { .. }))
        });
        assert!(counts.iter().all(|count| *count == counts[0]), "{counts:?}");
        counts[0].clone()
    };
    // Days 2, 3, 5, 6, 8 and 9 stand on the lines one further.
    let lines = [3, 4, 6, 7, 9, 10].to_vec();
    assert_eq!(kept(vec![]), Some(Finding::BrokenCharacters { count: 6, first_lines: lines }));
    let lines = [2, 3, 3, 4, 4, 5, 6, 6, 7, 7].to_vec();
    assert_eq!(kept(vec![3]), Some(Finding::BrokenCharacters { count: 15, first_lines: lines }));
}
