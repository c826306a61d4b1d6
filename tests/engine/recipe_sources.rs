//! How files are read, saved in a recipe and used on the next extract. What is expected is read off the files by eye.

use crate::asked::asked;
use spor::present::{Language, Words, prepare};
use spor::protocol::*;
use spor::session::Session;

const JUNE: &str = "Sagsnr;Trin;Dato;Sagsbehandler;Note;Team\r\n\
    S1;Ansøgning;03/04/2024;Jens Lund;Borgeren ringede og var vred i dag;Nord\r\n\
    S1;Afgørelse;05/04/2024;Mette Dal;Borgeren har fået svar på sit brev;Nord\r\n\
    S2;Ansøgning;06/04/2024;Jens Lund;Der mangler bilag til ansøgningen her;Syd\r\n";

/// «Team» has another name, «Kanal» is new, and columns stand in another order.
const JULY: &str = "Kanal;Dato;Sagsnr;Trin;Sagsbehandler;Note;Teamnavn\r\n\
    Web;07/05/2024;S3;Ansøgning;Jens Lund;Borgeren ringede og var vred i dag;Nord\r\n\
    Brev;08/05/2024;S3;Afgørelse;Mette Dal;Borgeren har fået svar på sit brev;Nord\r\n";

fn looked_at(session: &mut Session, text: &str) -> Preview {
    let probe = ProbeFile { name: "udtræk.csv".into(), size_bytes: text.len() as u64, entry: None };
    asked(session, probe, text.as_bytes()).unwrap().preview
}

fn shown(session: &mut Session, settings: ImportSettings) -> Preview {
    asked(session, ShowPreview { settings, guess: false }, &[]).unwrap()
}

/// June as a user reads it: the month before the day, and the note left out as proposed.
fn june() -> Preview {
    let mut session = Session::new();
    let mut settings = looked_at(&mut session, JUNE).settings;
    let roles = &mut settings.roles;
    (roles.case, roles.activity, roles.time) = (vec![0], vec![1], vec![2]);
    (roles.resource, roles.event_attributes, roles.case_attributes) = (Some(3), vec![], vec![5]);
    settings.time_pattern = "MM/dd/yyyy".into();
    settings.treatments = vec![(3, Treatment::Pseudonymise(Namespace::Employee))];
    settings.subjects = Subjects::Citizens;
    shown(&mut session, settings)
}

fn written(preview: &Preview, name: &str) -> RecipeWritten {
    let source = SourceAsRead {
        columns: preview.columns.clone(),
        file_columns: preview.file_columns.clone(),
        settings: preview.settings.clone(),
        privacy: preview.privacy.clone(),
        format_chosen: false,
        sheet: None,
    };
    let steps = vec![Step::DropDuplicates {}.into()];
    let ask = WriteRecipe { name: name.into(), made_with: "Spor".into(), sources: vec![source], steps };
    asked(&mut Session::new(), ask, &[]).unwrap()
}

fn words() -> ShapeWords {
    let word = |text: &str| text.to_string();
    ShapeWords {
        activity_name: word("Aktivitet"),
        time_name: word("Tidspunkt"),
        started: word("startet"),
        ended: word("afsluttet"),
        gone: String::new(),
    }
}

fn fitted(text: &str, sources: Vec<SavedSource>) -> SourceFitted {
    let mut session = Session::new();
    let settings = looked_at(&mut session, text).settings;
    asked(&mut session, FitSource { settings, sources, words: words() }, &[]).unwrap()
}

#[test]
fn the_file_of_a_recipe_says_how_the_file_was_read_and_holds_no_data() {
    let RecipeWritten { recipe, file } = written(&june(), "juni");
    let text = String::from_utf8(file.0.clone()).unwrap();
    for value in ["S1", "Ansøgning", "03/04", "Jens", "Nord", "vred"] {
        assert!(!text.contains(value), "{value} in {text}");
    }
    let read = asked(&mut Session::new(), ReadRecipe { file }, &[]).unwrap().read.unwrap();
    assert_eq!(read, recipe);
    let source = &recipe.sources[0];
    let roles: Vec<(&str, ProfileRole)> =
        source.columns.iter().map(|known| (known.synonyms[0].as_str(), known.role)).collect();
    assert_eq!(
        roles,
        [
            ("Sagsnr", ProfileRole::Case),
            ("Trin", ProfileRole::Activity),
            ("Dato", ProfileRole::Time),
            ("Sagsbehandler", ProfileRole::Resource),
            ("Note", ProfileRole::LeftOut),
            ("Team", ProfileRole::CaseAttribute),
        ]
    );
    assert_eq!((source.reading.time_pattern.as_str(), source.subjects), ("MM/dd/yyyy", Some(Subjects::Citizens)));
    let treated =
        SavedTreatment { column: "Sagsbehandler".into(), treatment: Treatment::Pseudonymise(Namespace::Employee) };
    assert_eq!(source.treatments, [treated]);
}

#[test]
fn a_cpr_number_in_the_name_of_a_file_stays_out_of_the_recipe() {
    let RecipeWritten { recipe, file } = written(&june(), "0707614285 juni");
    assert!(!recipe.name.contains("0707614285"), "{}", recipe.name);
    assert!(!String::from_utf8(file.0).unwrap().contains("0707614285"));
}

#[test]
fn the_next_extract_is_read_the_same_way_and_what_does_not_fit_is_said() {
    let sources = written(&june(), "juni").recipe.sources;
    let SourceFitted { source, preview, misfits } = fitted(JULY, sources);
    assert_eq!(source, Some(0));
    let roles = &preview.settings.roles;
    assert_eq!((&roles.case, &roles.activity, &roles.time, roles.resource), (&vec![2], &vec![3], &vec![1], Some(4)));
    assert!(!roles.case_attributes.contains(&5) && !roles.event_attributes.contains(&5), "the note stays out");
    // 07/05/2024 is 5 July in the way that was saved; a guess would take it for 7 May.
    assert_eq!(preview.settings.time_pattern, "MM/dd/yyyy");
    assert_eq!(preview.settings.treatment_of(4), Treatment::Pseudonymise(Namespace::Employee));
    assert_eq!((preview.settings.subjects, preview.report.events), (Subjects::Citizens, 2));
    assert_eq!(
        misfits,
        [
            SourceMisfit::ColumnGone { name: "Team".into(), role: Some(ProfileRole::CaseAttribute) },
            SourceMisfit::NewColumns { names: vec!["Kanal".into(), "Teamnavn".into()] },
        ]
    );
    let words = Words::new(Language::Danish);
    assert_eq!(
        misfits.iter().map(|misfit| prepare::source_misfit(misfit, &words)).collect::<Vec<_>>(),
        [
            "Kolonnen «Team» findes ikke i filen. Er den omdøbt, så giv den nye kolonne rollen Oplysning på sag.",
            "Kolonnerne «Kanal», «Teamnavn» er nye for opskriften og læses, som Spor gætter. Se deres roller efter.",
        ]
    );
}

#[test]
fn the_same_file_fits_and_reads_as_before() {
    let june = june();
    let SourceFitted { source, preview, misfits } = fitted(JUNE, written(&june, "juni").recipe.sources);
    assert_eq!((source, misfits), (Some(0), vec![]));
    assert_eq!(preview.settings, june.settings);
}

#[test]
fn a_pattern_that_no_longer_reads_gives_way_to_the_guess() {
    let later = JULY.replace("07/05/2024", "2024-05-07 08:15").replace("08/05/2024", "2024-05-08 09:30");
    let SourceFitted { preview, misfits, .. } = fitted(&later, written(&june(), "juni").recipe.sources);
    assert_eq!((preview.settings.time_pattern.as_str(), preview.report.events), ("yyyy-MM-dd HH:mm", 2));
    let unfit =
        SourceMisfit::PatternUnfit { columns: vec!["Dato".into()], pattern: "MM/dd/yyyy".into(), unread: 2, rows: 2 };
    assert!(misfits.contains(&unfit), "{misfits:?}");
}

#[test]
fn personal_data_that_was_not_there_before_is_treated_as_proposed() {
    let telling = "Web;07/05/2024;S3;Ansøgning;Jens Lund;;0707614285\r\n".repeat(3);
    let later = format!("Kanal;Dato;Sagsnr;Trin;Sagsbehandler;Note;Team\r\n{telling}");
    let SourceFitted { preview, misfits, .. } = fitted(&later, written(&june(), "juni").recipe.sources);
    assert_ne!(preview.settings.treatment_of(6), Treatment::Keep);
    assert!(misfits.contains(&SourceMisfit::NowPersonal { name: "Team".into() }), "{misfits:?}");
}

#[test]
fn a_file_that_the_recipe_does_not_know_is_read_as_guessed() {
    let text = "id;event;when\r\n1;a;2024-01-02\r\n1;b;2024-01-03\r\n";
    let as_guessed = looked_at(&mut Session::new(), text);
    let SourceFitted { source, preview, misfits } = fitted(text, written(&june(), "juni").recipe.sources);
    assert_eq!((source, misfits), (None, vec![SourceMisfit::NotKnown]));
    assert_eq!(preview.settings, as_guessed.settings);
}

#[test]
fn a_wide_list_keeps_its_shape_and_a_date_that_is_gone_is_said() {
    let wide = "Sagsnr;Team;Modtaget;Talt;Lukket\r\nK1;Nord;03-01-2024;10-01-2024;20-03-2024\r\nK2;Syd;04-01-2024;;21-03-2024\r\n";
    let mut session = Session::new();
    let mut settings = looked_at(&mut session, wide).settings;
    let ShapeWords { activity_name, time_name, .. } = words();
    settings.shape = Shape::Wide { steps: vec![2, 3, 4], activity_name, time_name };
    let preview = asked(&mut session, ShowPreview { settings, guess: true }, &[]).unwrap();
    let later = "Sagsnr;Lukket;Team;Modtaget\r\nK3;20-04-2024;Nord;03-02-2024\r\nK4;21-04-2024;Syd;04-02-2024\r\n";
    let SourceFitted { preview, misfits, .. } = fitted(later, written(&preview, "liste").recipe.sources);
    assert!(matches!(&preview.settings.shape, Shape::Wide { steps, .. } if *steps == [1, 3]));
    // Two cases with two dates each.
    assert_eq!(preview.report.events, 4);
    assert_eq!(misfits, [SourceMisfit::ColumnGone { name: "Talt".into(), role: None }]);
}

#[test]
fn a_header_that_was_chosen_is_used_again() {
    let titled = "Udtræk;juni;;\r\nfor;Sag;og;alt\r\nSagsnr;Trin;Dato;Team\r\nS1;Ansøgning;03-04-2024;Nord\r\nS1;Afslag;04-04-2024;Nord\r\n";
    let mut session = Session::new();
    let mut settings = looked_at(&mut session, titled).settings;
    settings.format.set_header(HeaderRow::Record(2));
    let preview = asked(&mut session, ShowPreview { settings: settings.clone(), guess: true }, &[]).unwrap();
    let read = SourceAsRead {
        columns: preview.columns.clone(),
        file_columns: vec![],
        settings: preview.settings.clone(),
        privacy: preview.privacy,
        format_chosen: true,
        sheet: None,
    };
    let ask = WriteRecipe { name: "juni".into(), made_with: "Spor".into(), sources: vec![read], steps: vec![] };
    let sources = asked(&mut Session::new(), ask, &[]).unwrap().recipe.sources;
    assert_eq!(sources[0].format.as_ref(), Some(&settings.format));
    let SourceFitted { source, preview, misfits } = fitted(&titled.replace("S1", "S7"), sources);
    assert_eq!((source, misfits), (Some(0), vec![]));
    assert_eq!(preview.columns, ["Sagsnr", "Trin", "Dato", "Team"]);
}

/// A workbook with these sheets, each a small log; as LibreOffice writes it unpacked.
fn workbook(sheets: &[(&str, &str)]) -> Vec<u8> {
    let cell = |text: &str| {
        format!(r#"<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>"#)
    };
    let tables: String = sheets
        .iter()
        .map(|(name, rows)| {
            let row = |row: &str| {
                format!("<table:table-row>{}</table:table-row>", row.split(';').map(cell).collect::<String>())
            };
            let rows: String = rows.lines().map(row).collect();
            format!(r#"<table:table table:name="{name}">{rows}</table:table>"#)
        })
        .collect();
    let space = |prefix: &str| format!(r#"xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{prefix}:1.0""#);
    let spaces = ["office", "table", "text"].map(space).join(" ");
    let head =
        format!(r#"<office:document {spaces} office:mimetype="application/vnd.oasis.opendocument.spreadsheet">"#);
    format!("{head}<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document>")
        .into()
}

const SHEET: &str = "Sagsnr;Trin;Dato\nS1;Ansøgning;03-04-2024\nS1;Afslag;14-04-2024\nS2;Ansøgning;05-04-2024";

fn probed(session: &mut Session, bytes: &[u8]) -> Preview {
    let probe = ProbeFile { name: "sager.fods".into(), size_bytes: bytes.len() as u64, entry: None };
    asked(session, probe, bytes).unwrap().preview
}

#[test]
fn a_sheet_is_found_by_its_name_else_by_its_number_else_it_is_said() {
    let june = workbook(&[("Noter", SHEET), ("Sager", SHEET)]);
    let mut session = Session::new();
    let mut settings = probed(&mut session, &june).settings;
    settings.format = FileFormat::Workbook { sheet: 1, header: HeaderRow::Record(0) };
    let preview = asked(&mut session, ShowPreview { settings, guess: true }, &june).unwrap();
    let read = SourceAsRead {
        columns: preview.columns,
        file_columns: vec![],
        settings: preview.settings,
        privacy: preview.privacy,
        format_chosen: true,
        sheet: Some("Sager".into()),
    };
    let ask = WriteRecipe { name: "juni".into(), made_with: "Spor".into(), sources: vec![read], steps: vec![] };
    let sources = asked(&mut Session::new(), ask, &[]).unwrap().recipe.sources;
    assert_eq!(sources[0].sheet.as_deref(), Some("Sager"));
    let other = "Kode;Navn\n1;Nord";
    for (sheets, number, expected) in [
        (vec![("Noter", other), ("Koder", other), ("sager", SHEET)], 2, vec![]),
        (vec![("Noter", other), ("Sager juli", SHEET)], 1, vec![]),
        (vec![("Juli", SHEET)], 0, vec![SourceMisfit::SheetGone { name: "Sager".into() }]),
    ] {
        let july = workbook(&sheets);
        let mut session = Session::new();
        let settings = probed(&mut session, &july).settings;
        let ask = FitSource { settings, sources: sources.clone(), words: words() };
        let SourceFitted { source, preview, misfits } = asked(&mut session, ask, &july).unwrap();
        assert_eq!((source, misfits), (Some(0), expected), "{sheets:?}");
        assert!(matches!(preview.settings.format, FileFormat::Workbook { sheet, .. } if sheet == number), "{sheets:?}");
        assert_eq!(preview.columns, ["Sagsnr", "Trin", "Dato"]);
    }
}

#[test]
fn whether_implausible_times_count_is_kept_and_the_period_is_that_of_the_file() {
    let period = |until_millis| Some(Period { from_millis: 946_598_400_000, until_millis });
    let read_with = |chosen| {
        let mut preview = june();
        preview.settings.period = chosen;
        written(&preview, "juni").recipe.sources
    };
    let fitted_period = |sources: Vec<SavedSource>| {
        let mut session = Session::new();
        let mut settings = looked_at(&mut session, JULY).settings;
        settings.period = period(1_800_000_000_000);
        asked(&mut session, FitSource { settings, sources, words: words() }, &[]).unwrap().preview.settings.period
    };
    // The end of July's period, not of June's.
    assert_eq!(fitted_period(read_with(period(1_720_000_000_000))), period(1_800_000_000_000));
    assert_eq!(fitted_period(read_with(None)), None);
    // A file of a recipe from before the sheet and the period were kept: as the file proposes.
    let file = written(&june(), "juni").file;
    let mut recipe: serde_json::Value = serde_json::from_slice(&file.0).unwrap();
    let source = recipe["sources"][0].as_object_mut().unwrap();
    assert!(source.remove("period").is_some() && source.remove("sheet").is_some());
    let file = Bytes(serde_json::to_vec(&recipe).unwrap());
    let old = asked(&mut Session::new(), ReadRecipe { file }, &[]).unwrap().read.unwrap();
    assert_eq!(fitted_period(old.sources), period(1_800_000_000_000));
}

#[test]
fn the_numbered_list_begins_with_how_the_file_is_read() {
    let recipe = written(&june(), "juni").recipe;
    let list = prepare::as_list(&recipe.sources, &recipe.steps, &[], &Words::new(Language::Danish));
    let lines: Vec<&str> = list.lines().collect();
    assert_eq!(
        lines[..2],
        [
            "1. Læs filen: sag fra «Sagsnr», aktivitet fra «Trin», tidspunkt fra «Dato» skrevet MM/dd/yyyy",
            "2. Udelad «Note»",
        ]
    );
    assert!(lines[2].starts_with("3. Personoplysninger i «Sagsbehandler»: "), "{list}");
    assert!(lines[3].starts_with("4. ") && lines.len() == 4, "{list}");
}

#[test]
fn each_of_several_layouts_finds_its_own_reading() {
    let table = "Sagsnr;Målgruppe\r\nS1;6.2\r\nS2;6.3\r\n";
    let mut session = Session::new();
    let mut settings = looked_at(&mut session, table).settings;
    settings.roles = Roles { case: vec![0], case_attributes: vec![1], ..Roles::default() };
    settings.treatments.clear();
    let preview = shown(&mut session, settings);
    let as_table = Preview {
        settings: ImportSettings { part: Part::CaseTable { key: 0, columns: vec![1] }, ..preview.settings.clone() },
        ..preview
    };
    let of = |preview: &Preview| written(preview, "juni").recipe.sources.remove(0);
    let sources = vec![of(&june()), of(&as_table)];
    assert_eq!((sources[0].used_as, sources[1].used_as), (SourceUse::Events, SourceUse::CaseTable));
    let words = Words::new(Language::Danish);
    assert_eq!(prepare::source_sentences(&sources[1], &words)[0], "Læs en tabel om sager med nøglen «Sagsnr»");
    assert_eq!(fitted(JULY, sources.clone()).source, Some(0));
    let SourceFitted { source, preview, misfits } = fitted(table, sources);
    assert_eq!((source, misfits), (Some(1), vec![]));
    assert_eq!((preview.settings.roles.case, preview.settings.roles.case_attributes), (vec![0], vec![1]));
}
