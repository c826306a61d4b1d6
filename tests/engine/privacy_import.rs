//! Personal data on the way in: what is found in a file as it comes, what is proposed, and what reading does about it.
//!
//! Expected numbers are those that `docs` and the truth files of the samples say were planted, or counted by hand.

use crate::asked::asked;
use crate::sample_truth;
use spor::engine::import::{Importer, SeveralImporter, SourceSettings, find_cpr};
use spor::engine::privacy::{ColumnScan, Namespace, PersonalKind, PseudonymKey, Subjects, Treatment, pseudonym};
use spor::engine::samples::{Layer, SampleLog, sample_files};
use spor::engine::table::Dictionary;
use spor::protocol::*;
use spor::session::Session;

fn probed(session: &mut Session, bytes: &[u8]) -> Preview {
    let ask = ProbeFile { name: "sager.csv".into(), size_bytes: bytes.len() as u64, entry: None };
    asked(session, ask, bytes).unwrap().preview
}

fn opened(session: &mut Session, bytes: &[u8], settings: ImportSettings) -> Opened {
    let file = FileToRead { name: "sager.csv".into(), size_bytes: bytes.len() as u64, settings };
    asked(session, ReadFiles { files: vec![file] }, bytes).unwrap()
}

fn column<'a>(preview: &'a Preview, name: &str) -> &'a ColumnPrivacy {
    let number = preview.columns.iter().position(|column| column == name).unwrap();
    &preview.privacy[number]
}

/// Rows of a kind in a column, however sure.
fn rows(column: &ColumnPrivacy, kind: PersonalKind) -> u64 {
    column.found.iter().filter(|count| count.kind == kind).map(|count| count.rows).sum()
}

#[test]
fn everything_planted_in_the_raw_sample_is_found_and_no_case_id_is() {
    let file = sample_files(SampleLog::SocialAssistance, Layer::Raw, 1).swap_remove(0);
    let preview = probed(&mut Session::new(), &file.bytes);
    let text = encoding_rs::WINDOWS_1252.decode(&file.bytes).0.into_owned();
    // The rows that are looked at, told by what they say without any detector of ours but the search of CPR.
    let seen: Vec<&str> = text.lines().skip(3).take(preview.rows_read as usize).collect();
    let count = |fits: &dyn Fn(&str) -> bool| seen.iter().filter(|line| fits(line)).count() as u64;
    let remark = column(&preview, "Bemærkning");
    assert_eq!(rows(remark, PersonalKind::Mail), count(&|line| line.contains('@')));
    assert_eq!(rows(remark, PersonalKind::Cpr), count(&|line| find_cpr(line).is_some()));
    assert!(rows(remark, PersonalKind::Cpr) > 0);
    assert_eq!(remark.proposal.treatment, Treatment::Drop);
    assert_eq!(remark.proposal.reasons[0], Reason::FreeText);
    let number = remark.column;
    assert_eq!(preview.settings.treatment_of(number), Treatment::Drop);
    let cases = column(&preview, "Sagsnr");
    assert_eq!(cases.found, [], "no case id is flagged");
    assert_eq!(preview.settings.subjects, Subjects::Citizens);
    // Nothing that was found is shown.
    for row in &preview.rows {
        let cell = &row.cells[number as usize];
        assert!(find_cpr(&cell.text).is_none() && !cell.text.contains('@'), "{}", cell.text);
    }
}

/// Over the whole of the file, as many as the truth file says were planted, and no others.
#[test]
fn every_number_mail_and_telephone_planted_is_found() {
    let file = sample_files(SampleLog::SocialAssistance, Layer::Raw, 1).swap_remove(0);
    let text = encoding_rs::WINDOWS_1252.decode(&file.bytes).0.into_owned();
    let mut dictionary = Dictionary::default();
    let codes: Vec<u32> = sample_truth::rows(text.splitn(3, "\r\n").nth(2).unwrap(), b';')
        .iter()
        .map(|row| dictionary.code(&row["Bemærkning"]))
        .collect();
    let scan = ColumnScan::of_column(&codes, &dictionary);
    let found = |kind| scan.counts().iter().filter(|count| count.kind == kind).map(|count| count.rows).sum::<u64>();
    let faults = &sample_truth::golden("social_assistance")["faults"];
    for (kind, planted) in
        [(PersonalKind::Cpr, "Q11_cpr"), (PersonalKind::Mail, "Q11_mails"), (PersonalKind::Phone, "Q11_phones")]
    {
        assert_eq!(found(kind), sample_truth::number(&faults[planted]["count"]), "{planted}");
    }
}

const CSV: &str = "Sagsnr;Aktivitet;Tidspunkt;Sagsbehandler;Team;Bemærkning\r\n\
    S1;Ansøgning;13-01-2024 08:00;Mette Holm;Øst;Ring til borger om praktik på mandag\r\n\
    S1;Løst;13-01-2024 10:00;Jens Lund;Øst;Borger har fået svar på sin ansøgning\r\n\
    S2;Ansøgning;15-01-2024 08:00;Mette Holm;Vest;Afventer lægen og hører igen senere\r\n\
    S2;Løst;15-01-2024 09:00;Mette Holm;Vest;Afsluttet efter aftale med borger i dag\r\n";

#[test]
fn free_text_is_dropped_and_employees_get_other_names_by_default() {
    let preview = probed(&mut Session::new(), CSV.as_bytes());
    let settings = &preview.settings;
    assert_eq!(settings.treatment_of(3), Treatment::Pseudonymise(Namespace::Employee));
    assert_eq!(settings.treatment_of(4), Treatment::Keep);
    assert_eq!(settings.treatment_of(5), Treatment::Drop);
    assert_eq!(settings.subjects, Subjects::Employees);

    let key = PseudonymKey::new([7; 32]);
    let mut importer = Importer::new(settings.clone(), None).unwrap().with_key(key.clone());
    importer.feed(CSV.as_bytes()).unwrap();
    let log = importer.finish().unwrap().log;
    let employees = log.attributes().iter().find(|attribute| attribute.name == "Sagsbehandler").unwrap();
    let of_row = |row: usize| employees.dictionary.text(employees.codes[row]);
    assert_eq!(of_row(0), pseudonym(&key, Namespace::Employee, "Mette Holm"));
    assert_eq!((of_row(2), of_row(1) == of_row(0)), (of_row(0), false));
    assert!(log.attributes().iter().all(|attribute| attribute.name != "Bemærkning"));
    // The ids of the cases stay while the log is open.
    assert_eq!(log.case_id(0), "S1");
}

#[test]
fn equal_keys_give_equal_pseudonyms_and_a_saved_key_comes_back() {
    let leaving = |session: &mut Session| {
        let settings = probed(session, CSV.as_bytes()).settings;
        let log = opened(session, CSV.as_bytes(), settings).log;
        session.case_ids_to_leave(log).unwrap()
    };
    let (mut january, mut february, mut other) = (Session::new(), Session::new(), Session::new());
    january.set_key([7; 32]);
    february.set_key([8; 32]);
    other.set_key([8; 32]);
    let first = leaving(&mut january);
    assert_eq!(first[0], pseudonym(&PseudonymKey::new([7; 32]), Namespace::Case, "S1"));
    assert_ne!(leaving(&mut other), first);
    let file = asked(&mut january, SaveKey {}, b"").unwrap();
    assert_eq!(asked(&mut february, UseKey { text: file.text }, b"").unwrap().fault, None);
    assert_eq!(leaving(&mut february), first);
    let fault = asked(&mut february, UseKey { text: "Sagsnr;Aktivitet".into() }, b"").unwrap().fault;
    assert_eq!(fault, Some(KeyFault::NoKeyFile));
    // A file that is no key leaves the key as it was.
    assert_eq!(leaving(&mut february), first);
}

/// 070761-4285 has the check digit of the old rule: weights 4 3 2 7 6 5 4 3 2 1 give 154 = 14 · 11.
const WITH_CPR: &str = "Sagsnr;Aktivitet;Tidspunkt;Kode\r\n\
    S1;Ansøgning;13-01-2024 08:00;070761-4285\r\n\
    S2;Ansøgning;14-01-2024 08:00;Øst\r\n";

#[test]
fn a_certain_cpr_number_overrules_what_was_declared() {
    let weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
    let sum: u32 = "0707614285".chars().zip(weights).map(|(digit, weight)| digit.to_digit(10).unwrap() * weight).sum();
    assert_eq!(sum % 11, 0);
    let mut session = Session::new();
    let preview = probed(&mut session, WITH_CPR.as_bytes());
    assert_eq!(column(&preview, "Kode").certain_cpr_rows(), 1);
    let mut settings = preview.settings;
    settings.subjects = Subjects::NotPersonal;
    let again = asked(&mut session, ShowPreview { settings: settings.clone(), guess: false }, b"").unwrap();
    assert_eq!(again.settings.subjects, Subjects::Citizens);
    // The page could keep the column and its own word: reading sees the number too.
    settings.roles.event_attributes = vec![3];
    settings.treatments.clear();
    let privacy = opened(&mut session, WITH_CPR.as_bytes(), settings).privacy;
    assert_eq!((privacy.subjects, privacy.least_shown), (Subjects::Citizens, Some(5)));
}

#[test]
fn dates_become_coarser_and_rare_values_one_group() {
    let mut csv = String::from("Sagsnr;Aktivitet;Tidspunkt;Født;Kode\r\n");
    for case in 0..8 {
        let code = if case < 5 { "A" } else { ["B", "C", "D"][case - 5] };
        csv += &format!("S{case};Ansøgning;13-01-2024 08:00;{:02}-03-1980;{code}\r\n", case + 10);
    }
    let mut settings = probed(&mut Session::new(), csv.as_bytes()).settings;
    settings.roles.case_attributes = Vec::new();
    settings.roles.event_attributes = vec![3, 4];
    settings.treat(3, Treatment::Coarsen(Coarsening::AgeBand { years: 10 }));
    settings.treat(4, Treatment::Group { least_rows: 5 });
    let read = |settings: ImportSettings| {
        let mut importer = Importer::new(settings, None).unwrap();
        importer.feed(csv.as_bytes()).unwrap();
        let log = importer.finish().unwrap().log;
        let texts = |name: &str| {
            let attribute = log.attributes().iter().find(|attribute| attribute.name == name).unwrap();
            let texts = attribute.codes.iter().map(|&code| attribute.dictionary.text(code).to_owned());
            texts.collect::<Vec<String>>()
        };
        (texts("Født"), texts("Kode"))
    };
    let (ages, codes) = read(settings.clone());
    // Born in March 1980, in January 2024 everybody is 43.
    assert!(ages.iter().all(|age| age == "40-49"), "{ages:?}");
    // B, C and D are three rows together, too few: A joins them.
    assert!(codes.iter().all(|code| code == "*"), "{codes:?}");
    settings.treat(3, Treatment::Coarsen(Coarsening::Time(TimeStep::Month)));
    settings.treat(4, Treatment::Keep);
    let (months, codes) = read(settings);
    assert!(months.iter().all(|month| month == "1980-03"));
    assert_eq!(codes, ["A", "A", "A", "A", "A", "B", "C", "D"]);
}

#[test]
fn the_count_of_unique_cases_comes_in_pieces() {
    let file = sample_files(SampleLog::SocialAssistance, Layer::Clean, 1).swap_remove(0);
    let mut session = Session::new();
    let settings = probed(&mut session, &file.bytes).settings;
    let log = opened(&mut session, &file.bytes, settings).log;
    let mut before = 0;
    loop {
        let so_far = asked(&mut session, CountUnique { log, step: TimeStep::Day }, b"").unwrap();
        assert_eq!((so_far.of, so_far.cases_in_log), (1000, 2400));
        if let Some(shares) = so_far.figures {
            // Whoever knows more finds no fewer.
            assert!(shares.at_worst[0] <= shares.at_worst[1] && shares.at_worst[1] <= shares.at_worst[2]);
            assert!(shares.by_chance.iter().zip(shares.at_worst).all(|(chance, worst)| *chance <= worst));
            break;
        }
        assert!(so_far.looked_at > before);
        before = so_far.looked_at;
    }
}

/// A column that is left out is looked at row by row as it goes by, in rows that are turned away too, and in every file.
#[test]
fn personal_data_in_a_column_that_is_left_out_are_counted_and_not_kept() {
    let csv = "Sagsnr;Aktivitet;Tidspunkt;Bemærkning\r\n\
        S1;Ansøgning;13-01-2024 08:00;Skriv til eva@brev.example og ring 22 33 44 55\r\n\
        S1;Løst;;Skriv til ole@brev.example\r\n\
        S2;Ansøgning;15-01-2024 08:00;Afventer svar fra os\r\n\
        S2;Løst;15-01-2024 09:00;\r\n";
    let preview = probed(&mut Session::new(), csv.as_bytes());
    assert_eq!(preview.settings.treatment_of(3), Treatment::Drop);
    let source = |number| SourceSettings {
        name: format!("fil {number}"),
        settings: preview.settings.clone(),
        total_bytes: Some(csv.len() as u64),
    };
    let mut importer = SeveralImporter::new(vec![source(1), source(2)]).unwrap();
    for _ in 0..2 {
        importer.feed(csv.as_bytes()).unwrap();
        importer.end_file().unwrap();
    }
    let imported = importer.finish().unwrap().imported;
    assert!(imported.log.attributes().iter().all(|attribute| attribute.name != "Bemærkning"));
    // In each file a mail and a telephone number in one row, and a mail in the row without a time.
    let found = imported.report.findings.iter().find_map(|of| match of {
        Finding::PersonalDataLeftOut { name, rows, found } if name == "Bemærkning" => Some((*rows, found)),
        _ => None,
    });
    let (rows, kinds) = found.unwrap();
    let of = |kind| kinds.iter().filter(|count| count.kind == kind).map(|count| count.rows).sum::<u64>();
    assert_eq!((rows, of(PersonalKind::Mail), of(PersonalKind::Phone), of(PersonalKind::Cpr)), (4, 4, 2, 0));
}
