//! The canary: a log full of planted secrets goes through the session, and none comes out in any answer or export.
//!
//! The secrets stand in every place where personal data stands in real files: the id of the case, an employee, free
//! text, a mail address, a telephone number, a rejected row, a value of a rare group. They are looked for as they are,
//! as digits alone, in capitals, in base64 and in hexadecimal.

use crate::asked::answered;
use spor::engine::export::{csv as csv_file, svg as svg_file};
use spor::engine::layout::lay_out;
use spor::engine::prepare::own_profile;
use spor::engine::samples::SplitMix64;
use spor::present::map::{
    Emphasis, Item, Scene, SheetText, Twin, details, draw, layout_request, place_pills, saved_table, sheet,
    sheet_counts, standing,
};
use spor::present::report::PaperHead;
use spor::present::suitability::{Reported, sheet as sheet_of};
use spor::present::{
    Language, Words, findings, prepare, problems, project, rejected_rows, split as split_said, variant_pair, variants,
};
use spor::protocol::*;
use spor::session::Session;

/// What must not leave, and how often it is planted.
struct Secret {
    text: &'static str,
}

const SECRETS: [Secret; 7] = [
    Secret { text: "070761-4285" },
    Secret { text: "0101503010" },
    Secret { text: "Kirstine Hemmelig" },
    Secret { text: "kirstine.hemmelig@kanarie.dk" },
    Secret { text: "29 87 65 43" },
    Secret { text: "Hemmelighedsvej 17" },
    Secret { text: "KANARIE-SAG-0417" },
];

fn csv() -> String {
    let mut random = SplitMix64::new(11);
    let mut csv = String::from("Sagsnr;Aktivitet;Tidspunkt;Sagsbehandler;Borger-id;Mail;Bemærkning\r\n");
    for case in 0..40 {
        for (step, activity) in ["Ansøgning modtaget", "Afgørelse truffet"].into_iter().enumerate() {
            let id = if case == 17 { SECRETS[6].text.to_owned() } else { format!("SAG-{case:05}") };
            let person = if case % 2 == 0 { SECRETS[0].text } else { SECRETS[1].text };
            let remark = format!(
                "Borger {} på {} kan træffes på {} eller {} efter kl. {}",
                SECRETS[2].text,
                SECRETS[5].text,
                SECRETS[4].text,
                SECRETS[3].text,
                random.below(12)
            );
            let day = 1 + case % 28;
            csv += &format!(
                "{id};{activity};{day:02}-0{}-2024 08:00;{};{person};{};{remark}\r\n",
                step + 1,
                SECRETS[2].text,
                SECRETS[3].text
            );
        }
    }
    // Rows that cannot be used: the secret stands where the time should.
    csv += &format!("SAG-99999;Afgørelse truffet;{};;;;\r\n", SECRETS[0].text);
    csv += &format!("SAG-99998;Afgørelse truffet;{};;;;\r\n", SECRETS[2].text);
    csv
}

/// The ways in which a secret could stand in what leaves; numbers in short forms could stand there by chance.
fn forms(secret: &str) -> Vec<Vec<u8>> {
    let digits: String = secret.chars().filter(char::is_ascii_digit).collect();
    let mut forms =
        vec![secret.as_bytes().to_vec(), secret.to_uppercase().into_bytes(), secret.to_lowercase().into_bytes()];
    if digits.len() >= 8 {
        forms.push(digits.into_bytes());
    }
    forms.extend(secret.split([' ', '@', '.']).filter(|part| part.len() >= 8).map(|part| part.as_bytes().to_vec()));
    let hex: String = secret.bytes().map(|byte| format!("{byte:02x}")).collect();
    forms.push(hex.to_uppercase().into_bytes());
    forms.push(hex.into_bytes());
    // Base64 depends on where in the text the secret begins: of three alignments, what lies wholly inside.
    for skip in 0..3 {
        let inside = &secret.as_bytes()[skip..];
        forms.push(base64(&inside[..inside.len() / 3 * 3]));
    }
    forms
}

fn base64(bytes: &[u8]) -> Vec<u8> {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut text = Vec::new();
    for three in bytes.chunks_exact(3) {
        let bits = u32::from(three[0]) << 16 | u32::from(three[1]) << 8 | u32::from(three[2]);
        text.extend((0..4).rev().map(|place| ALPHABET[(bits >> (place * 6) & 63) as usize]));
    }
    text
}

#[track_caller]
fn assert_silent(what: &str, left: &[u8]) {
    for Secret { text } in SECRETS {
        for form in forms(text) {
            let found = memchr::memmem::find(left, &form);
            assert!(found.is_none(), "{what} holds {text} as {:?}", String::from_utf8_lossy(&form));
        }
    }
}

/// What a message holds: as bytes, as text, and as JSON.
fn assert_answer_is_silent(what: &str, answer: &Answer) {
    assert_silent(what, &postcard::to_stdvec(answer).unwrap());
    assert_silent(what, format!("{answer:?}").as_bytes());
    assert_silent(what, serde_json::to_string(answer).unwrap().as_bytes());
}

fn ask(session: &mut Session, csv: &str, command: Command) -> Answer {
    answered(session, command, csv.as_bytes()).unwrap()
}

#[test]
fn no_secret_leaves_in_any_answer_or_export() {
    let csv = csv();
    let mut session = Session::new();
    session.set_key([9; 32]);
    let probe = ProbeFile { name: "sager.csv".into(), size_bytes: csv.len() as u64, entry: None };
    let Answer::Probed(probed) = ask(&mut session, &csv, probe.command()) else { panic!("not probed") };
    // The preview shows the ids of the cases to the one who chose the file; everything found is masked.
    for row in &probed.preview.rows {
        for cell in row.cells.iter().skip(1) {
            for Secret { text } in &SECRETS[..4] {
                assert!(!cell.text.contains(text), "the preview shows {text}");
            }
        }
    }
    let settings = probed.preview.settings.clone();
    assert_silent("the settings", serde_json::to_string(&settings).unwrap().as_bytes());
    assert_silent("the finds", serde_json::to_string(&probed.preview.privacy).unwrap().as_bytes());
    assert_silent("the report", serde_json::to_string(&probed.preview.report).unwrap().as_bytes());

    let read =
        ReadFiles { files: vec![FileToRead { name: "sager.csv".into(), size_bytes: csv.len() as u64, settings }] };
    let opened = ask(&mut session, &csv, read.command());
    assert_answer_is_silent("the opened log", &opened);
    let Answer::Opened(opened) = opened else { panic!("not opened") };
    assert_eq!((opened.privacy.subjects, opened.privacy.least_shown), (Subjects::Citizens, Some(5)));
    let log = opened.log;

    let map = ask(
        &mut session,
        &csv,
        ShowMap { log, selection: 0, view: MapView::default(), working: None, number: None }.command(),
    );
    assert_answer_is_silent("the map", &map);
    let Answer::Map(map) = map else { panic!("no map") };
    for language in [Language::Danish, Language::English] {
        let words = Words::new(language);
        let scene = Scene::new(&map, &words);
        for twin in [Twin::Transitions, Twin::Steps] {
            let table = saved_table(&scene, twin, map.edges.len());
            assert_silent("the map's table", &csv_file::danish_excel(&table));
            assert_silent("the copied table", csv_file::tabbed(&table).as_bytes());
            assert_silent("the copied table", csv_file::pasted_html(&table).as_bytes());
        }
        let shown = map.shown_edges as usize;
        let stands = standing(&scene, shown, lay_out(&layout_request(&scene, shown, None, Direction::TopDown)));
        let pills = place_pills(&scene, &stands, shown, 1.0);
        let picture = draw(&scene, &stands, shown, &pills, &Emphasis::default());
        assert_silent("the map's picture", svg_file::file(&picture).as_bytes());
        let text = SheetText { counts: sheet_counts(&scene), ..SheetText::default() };
        assert_silent("the map's sheet", svg_file::file(&sheet(&scene, &picture, shown, &text)).as_bytes());
        for edge in &map.edges {
            let said = details(&scene, Item::Edge(edge.from, edge.to), shown);
            assert_silent("what is said of a transition", format!("{said:?}").as_bytes());
        }
        for finding in &probed.preview.findings {
            assert_silent("a finding", findings::sentence(finding, &[], &words).as_bytes());
        }
        for problem in [Problem::NotOpen, Problem::FileChanged, Problem::OutOfMemory] {
            assert_silent("an error", format!("{problem:?}{}", problems::explain(&problem, &words).found).as_bytes());
        }
    }
    let list = ask(&mut session, &csv, ListRejected { log }.command());
    assert_answer_is_silent("the rejected rows", &list);
    if let Answer::RejectedList(list) = list {
        assert_eq!(list.rows.len(), 2);
        assert_silent("the file of rejected rows", &rejected_rows::as_csv(&list, &[], &Words::new(Language::Danish)));
    }
    let unique = ask(&mut session, &csv, CountUnique { log, step: TimeStep::Day }.command());
    assert_answer_is_silent("the unique cases", &unique);
    let hash = HashFile { name: "kanarie.csv".into(), size_bytes: csv.len() as u64 };
    assert_answer_is_silent("the fingerprint", &ask(&mut session, &csv, hash.command()));
    let leaving = session.case_ids_to_leave(log).unwrap().join("\n");
    assert_silent("the ids that leave", leaving.as_bytes());

    assert_silent_views(&mut session, &csv, log);
    assert_silent_filters(&mut session, &csv, log);
    assert_silent_preparation(&mut session, &csv, log, &probed.preview);
    assert_silent_profile(&probed.preview);
    assert_silent_project(&mut session, &csv, log, &probed.preview);
    assert_silent_saved_logs(&mut session, &csv, log);

    // A file that cannot be read: what is said of it holds nothing of it.
    let broken = csv.replace(';', "\u{1}");
    let probe = ProbeFile { name: "x.csv".into(), size_bytes: broken.len() as u64, entry: None };
    match answered(&mut Session::new(), probe.command(), broken.as_bytes()) {
        Err(problem) => assert_silent("a problem", format!("{problem:?}").as_bytes()),
        Ok(Answer::Probed(probed)) => assert_silent("a guess", format!("{:?}", probed.preview.findings).as_bytes()),
        Ok(_) => panic!("a file was looked at"),
    }
}

/// Every view that has figures of the log, and what of it is saved.
fn assert_silent_views(session: &mut Session, csv: &str, log: LogId) {
    let measure = TimeMeasure::Between(StepToStep {
        from: "Ansøgning modtaget".into(),
        to: "Afgørelse truffet".into(),
        occurrence: Occurrence::Next,
    });
    let timing = Timing { measure: measure.clone(), ..Timing::default() };
    let level = MilestoneLevel { milestones: vec![Milestone::from("Afgørelse truffet")], collapse_repeats: true };
    for level in [None, Some(level)] {
        let show = ShowVariants { log, selection: 0, level, timing: timing.clone(), search: "07".into(), rows: 50 };
        let page = ask(session, csv, ShowVariants { search: String::new(), ..show.clone() }.command());
        assert_answer_is_silent("the variants", &page);
        assert_answer_is_silent("the variants that are found", &ask(session, csv, show.clone().command()));
        let Answer::Variants(page) = page else { panic!("no variants") };
        let table = variants::saved_table(&page, &Words::new(Language::Danish));
        assert_eq!(table.rows.len(), 1);
        assert_silent("the list of variants", &csv_file::danish_excel(&table));
        let course = variants::steps(&page, &page.rows[0]).into_iter().map(str::to_owned).collect::<Vec<_>>();
        let level = show.level;
        let on_map = ShowVariantsOnMap { log, selection: 0, level: level.clone(), courses: vec![course.clone()] };
        assert_answer_is_silent("the variants on the map", &ask(session, csv, on_map.command()));
        let pair =
            CompareVariants { log, selection: 0, level, timing: timing.clone(), first: course.clone(), second: course };
        let pair = ask(session, csv, pair.command());
        assert_answer_is_silent("two variants", &pair);
        let Answer::VariantComparison(pair) = pair else { panic!("no comparison") };
        let table = variant_pair::saved_table(&pair, &Words::new(Language::Danish)).unwrap();
        assert_silent("the table of two variants", &csv_file::danish_excel(&table));
    }
    let overview = ask(session, csv, ShowOverview { log, selection: 0, timing: Timing::default() }.command());
    assert_answer_is_silent("the overview", &overview);
    let rework =
        ask(session, csv, ShowRework { log, selection: 0, reopening: None, timing: Timing::default() }.command());
    assert_answer_is_silent("the rework", &rework);
    let fit = ShowSuitability { log, closing: None, thresholds: Thresholds::default(), sample: None };
    let page = ask(session, csv, fit.command());
    assert_answer_is_silent("the verdict", &page);
    let found = ask(session, csv, ListDataFindings::of(log, None).command());
    assert_answer_is_silent("the findings", &found);
    let (Answer::Suitability(page), Answer::DataFindings(found)) = (page, found) else { panic!("no verdict") };
    let of = Reported {
        page: &page,
        findings: Some(&found),
        markers: &[],
        premises: &Premises::default(),
        recipe: &[],
        closing: None,
        files: Some(&[]),
    };
    let head = PaperHead {
        title: String::new(),
        log: None,
        invented: false,
        day: page.case_rate.unwrap().from,
        version: String::new(),
    };
    assert_silent("the report without values", sheet_of(&head, &of, &Words::new(Language::Danish)).page.as_bytes());
    for group in [None, Some("Sagsbehandler"), Some("Borger-id")] {
        let show = ShowHandovers {
            log,
            selection: 0,
            group: group.map(str::to_owned),
            calendar: WorkCalendar::danish_office(),
        };
        assert_answer_is_silent("the hand-overs", &ask(session, csv, show.command()));
        let show = ShowStatistics { log, selection: 0, attribute: group.map(str::to_owned) };
        assert_answer_is_silent("the statistics", &ask(session, csv, show.command()));
    }
    let Answer::FilterChoices(choices) =
        ask(session, csv, ListFilterChoices { log, selection: 0, values_of: None }.command())
    else {
        panic!("no choices")
    };
    let attributes = choices.attributes.iter().map(|attribute| Some(attribute.name.clone()));
    for name in attributes.chain([None]) {
        for clock in [FlowClock::Dates, FlowClock::SinceBegin] {
            let show = ShowFlows {
                log,
                selection: 0,
                view: MapView::default(),
                clock,
                from: None,
                until: None,
                by: name.clone(),
            };
            assert_answer_is_silent("the movements", &ask(session, csv, show.command()));
        }
        for (measure, part) in [
            (measure.clone(), TimePart::Whole),
            (TimeMeasure::WholeCase, TimePart::Whole),
            (measure.clone(), TimePart::Waiting),
        ] {
            let show = ShowTime {
                counted: CountedTime { part, ..CountedTime::default() },
                log,
                selection: 0,
                timing: Timing { measure, ..Timing::default() },
                by: name.clone().map_or(TimeBy::Transition, TimeBy::Attribute),
                compare: name.clone(),
                deadline_millis: Some(86_400_000),
            };
            assert_answer_is_silent("the times", &ask(session, csv, show.command()));
        }
    }
    assert_silent_groups(session, csv, log);
    assert_silent_cases(session, csv, log);
    assert_silent_validation(session, csv, log);
}

/// The cases divided by everything that they could be divided by, and the figures of every view for each group.
fn assert_silent_groups(session: &mut Session, csv: &str, log: LogId) {
    assert_answer_is_silent("what is asked about", &ask(session, csv, ListQuestions { log }.command()));
    assert_answer_is_silent("the columns of a split", &ask(session, csv, ListSplitColumns { log }.command()));
    let columns = ["Sagsbehandler", "Borger-id", "Mail", "Bemærkning", "Aktivitet"];
    let splits =
        columns.map(|name| Split::Column(name.to_owned())).into_iter().chain([Split::Start(StartPeriod::Month)]);
    for split in splits {
        let stack = FilterStack::default();
        let groups = SplitCases { log, stack: stack.clone(), split: split.clone() };
        assert_answer_is_silent("the groups", &ask(session, csv, groups.command()));
        let (group, timing) = (Some("Sagsbehandler".to_owned()), Timing::default());
        let views = [
            Compared::Overview { timing: timing.clone() },
            Compared::Map { view: MapView::default(), seen: FilterStack::default(), working: None },
            Compared::Variants { level: None, timing: Timing::default() },
            Compared::Statistics,
            Compared::Time { timing, by: TimeBy::Attribute("Sagsbehandler".into()), counted: CountedTime::default() },
            Compared::Rework { reopening: None, timing: Timing::default() },
            Compared::Handovers { group, calendar: WorkCalendar::municipal_office() },
        ];
        for of in views {
            let compare = CompareGroups { log, stack: stack.clone(), split: split.clone(), pair: None, of };
            let answer = ask(session, csv, compare.command());
            assert_answer_is_silent("the groups side by side", &answer);
            let Answer::Comparison(found) = answer else { panic!("no comparison") };
            let words = Words::new(Language::Danish);
            assert_silent(
                "the table of groups",
                &csv_file::danish_excel(&split_said::saved_table(&found, &split, &words)),
            );
        }
    }
}

/// Every list of single cases and every course, to one who answered why.
fn assert_silent_cases(session: &mut Session, csv: &str, log: LogId) {
    let answers = Some(AmberAnswers {
        purpose: "Validering".into(),
        legal_reference: "Artikel 6".into(),
        assessment: Some(Assessment::Made),
        responsible: "Lederen".into(),
    });
    for colour in ["Sagsbehandler", "Borger-id", "Notat"].map(|name| Some(name.to_owned())).into_iter().chain([None]) {
        let shown = DotsShown { colour, ..DotsShown::default() };
        let show = {
            let (shown, timing) = (shown.clone(), Timing::default());
            ShowDots { log, selection: 0, shown, timing, window: None, width: 90, height: 40, answers: None }
        };
        assert!(matches!(answered(session, show.clone().command(), csv.as_bytes()), Err(Problem::NotAnswered)));
        let page = ask(session, csv, ShowDots { answers: answers.clone(), ..show }.command());
        assert_answer_is_silent("the dotted chart", &page);
        let Answer::Dots(page) = page else { panic!("no dots") };
        let look = {
            let (timing, answers) = (Timing::default(), answers.clone());
            LookAtDots { log, selection: 0, shown, timing, window: page.whole, answers }
        };
        assert_answer_is_silent("the dots here", &ask(session, csv, look.command()));
    }
    assert_answer_is_silent("the table of dots", &ask(session, csv, ShowDotTable { log, selection: 0 }.command()));
    for by in [CaseKey::Begin, CaseKey::End, CaseKey::Duration, CaseKey::Events, CaseKey::Name] {
        let list = ShowCases {
            log,
            selection: 0,
            order: CaseOrder { by, falling: true },
            timing: Timing::default(),
            search: String::new(),
            offset: 0,
            count: 400,
            place_of: None,
            answers: answers.clone(),
        };
        let unanswered = ShowCases { answers: None, ..list.clone() };
        assert!(matches!(answered(session, unanswered.command(), csv.as_bytes()), Err(Problem::NotAnswered)));
        let window = ask(session, csv, list.clone().command());
        assert_answer_is_silent("the list of cases", &window);
        let Answer::Cases(window) = window else { panic!("no cases") };
        assert!(window.rows.len() == 40 && window.rows.iter().all(|row| !row.name.starts_with("SAG")));
        let search = ShowCases { search: SECRETS[6].text.into(), ..list };
        let Answer::Cases(found) = ask(session, csv, search.command()) else { panic!("no cases") };
        assert_eq!(found.found, 0);
    }
    let list = ListDataFindings::of(log, None);
    let Answer::DataFindings(found) = ask(session, csv, list.command()) else { panic!("no findings") };
    let mut with_rows = 0;
    for found in found.findings.into_iter().map(|of| of.found).filter(DataFound::has_rows) {
        let show = ShowFindingRows { log, closing: None, found, rare: "Andre".into(), answers: answers.clone() };
        let unanswered = ShowFindingRows { answers: None, ..show.clone() };
        assert!(matches!(answered(session, unanswered.command(), csv.as_bytes()), Err(Problem::NotAnswered)));
        let rows = ask(session, csv, show.command());
        assert_answer_is_silent("the rows of a finding", &rows);
        let Answer::FindingRows(rows) = rows else { panic!("no rows") };
        assert!(rows.rows.iter().all(|row| !row.case.starts_with("SAG")));
        with_rows += usize::from(rows.all > 0);
    }
    assert!(with_rows >= 2, "{with_rows} findings have rows");
    for case in 0..40 {
        let show = ShowCase {
            log,
            selection: 0,
            case,
            rare: "Andre".into(),
            calendar: WorkCalendar::danish_office(),
            answers: answers.clone(),
        };
        assert_answer_is_silent("a case", &ask(session, csv, show.command()));
    }
}

/// The sample that experts judge, known totals, registration, and the raters' file. The one answer that holds an id is the
/// one that is asked for it.
fn assert_silent_validation(session: &mut Session, csv: &str, log: LogId) {
    let answers = Some(AmberAnswers {
        purpose: "Validering".into(),
        legal_reference: "Artikel 6".into(),
        assessment: Some(Assessment::Made),
        responsible: "Lederen".into(),
    });
    let mut fingerprint = 0;
    for group_by in ["Sagsbehandler", "Borger-id", "Mail"].map(|name| Some(name.to_owned())).into_iter().chain([None]) {
        let draw = SampleDraw { size: 40, seed: 1, group_by, closing: None };
        let show = ShowValidation {
            log,
            selection: 0,
            draw,
            judgements: vec![Some(Judgement { answer: JudgedAnswer::Wrong, causes: vec![Cause::Other] }); 3],
            second: vec![Some(JudgedAnswer::Correct); 3],
            answers: answers.clone(),
        };
        let page = ask(session, csv, show.command());
        assert_answer_is_silent("the sample", &page);
        let Answer::Validation(page) = page else { panic!("no sample") };
        assert_eq!(page.cases.len(), 40);
        fingerprint = page.fingerprint;
    }
    let revealed: Vec<String> = (0..40)
        .map(|place| {
            let reveal = RevealCase { log, fingerprint, place, answers: answers.clone() };
            let Answer::CaseRevealed(revealed) = ask(session, csv, reveal.command()) else { panic!("no id") };
            revealed.id
        })
        .collect();
    assert!(revealed.iter().any(|id| id == SECRETS[6].text));
    let draw = SampleDraw { size: 40, seed: 1, group_by: None, closing: None };
    let content = RatersFile {
        sample: Some(DrawnSample { draw, fingerprint }),
        cases: vec![RatedCase { remark: format!("{} er forkert", SECRETS[0].text), ..RatedCase::default() }; 40],
        ..RatersFile::default()
    };
    let written = ask(session, csv, WriteRatersFile { log, content }.command());
    let Answer::RatersFileWritten(written) = written else { panic!("no file") };
    assert_silent("the raters' file", &written.file.0);
    let day = |month| CalendarDay::new(2024, month, 1).unwrap();
    let totals = vec![KnownTotal { counted: Counted::CasesBegun, from: day(1), to: day(2), total: 9 }];
    let totals = ShowTotals { log, selection: 0, closing: None, totals };
    assert_answer_is_silent("known totals", &ask(session, csv, totals.command()));
    let adherence = ShowAdherence { log, selection: 0, registered_in: Some("Mail".into()) };
    assert_answer_is_silent("registration", &ask(session, csv, adherence.command()));
}

/// The lists that forms of filters are filled from, what filters leave, and a set that is saved.
fn assert_silent_filters(session: &mut Session, csv: &str, log: LogId) {
    let list = |values_of: Option<String>| ListFilterChoices { log, selection: 0, values_of }.command();
    let choices = ask(session, csv, list(None));
    assert_answer_is_silent("the choices", &choices);
    let Answer::FilterChoices(choices) = choices else { panic!("no choices") };
    for attribute in &choices.attributes {
        assert_answer_is_silent("the values of a filter", &ask(session, csv, list(Some(attribute.name.clone()))));
    }
    let ids = CaseRule::CaseIds { ids: vec![SECRETS[6].text.into(), SECRETS[1].text.into()] };
    let citizen =
        CaseRule::Attribute { attribute: "Borger-id".into(), values: vec![SECRETS[0].text.into()], or_missing: false };
    let last = CaseRule::Endpoints { first: None, last: Some(vec!["Afgørelse truffet".into()]) };
    let stack = FilterStack::of([Filter::from(ids), citizen.into(), last.into()]);
    let write = WriteFilterSet { name: "sager".into(), made_with: "Spor".into(), stack };
    let written = ask(session, csv, write.command());
    let Answer::FilterSetWritten(written) = written else { panic!("no set") };
    assert_silent("the set of filters", &written.file.0);
    assert!(String::from_utf8_lossy(&written.file.0).contains("Afgørelse truffet"));
}

/// The lists that editors are filled from, a recipe made of all they offer, and what is said of it.
fn assert_silent_preparation(session: &mut Session, csv: &str, log: LogId, preview: &Preview) {
    let list = |values_of: Option<String>| ListLabels { log, steps: Vec::new(), values_of }.command();
    let labels = ask(session, csv, list(None));
    assert_answer_is_silent("the labels", &labels);
    let Answer::Labels(labels) = labels else { panic!("no labels") };
    for attribute in &labels.attributes {
        assert_answer_is_silent("the values", &ask(session, csv, list(Some(attribute.name.clone()))));
        let rules = CheckRules { log, steps: Vec::new(), text_of: Some(attribute.name.clone()), rules: Vec::new() };
        assert_answer_is_silent("the texts no rule catches", &ask(session, csv, rules.command()));
    }
    let names = labels.activities.iter().map(|label| (label.name.clone(), format!("{}!", label.name))).collect();
    let steps: Vec<RecipeStep> = vec![
        Step::MapActivities { names, names_all: true }.into(),
        Step::CollapseRepeats { activities: Vec::new(), keep: Keep::First }.into(),
    ];
    let prepared = ask(session, csv, Prepare { log, steps: steps.clone(), profile: None }.command());
    assert_answer_is_silent("the prepared log", &prepared);
    let Answer::Prepared(prepared) = prepared else { panic!("not prepared") };
    assert!(prepared.effects.len() == 2 && prepared.effects[0].changed_events == 80, "{:?}", prepared.effects);
    let source = SourceAsRead {
        columns: preview.columns.clone(),
        file_columns: preview.file_columns.clone(),
        settings: preview.settings.clone(),
        privacy: preview.privacy.clone(),
        format_chosen: true,
        sheet: None,
    };
    let write = WriteRecipe { name: "sager".into(), made_with: "Spor".into(), sources: vec![source], steps };
    let written = ask(session, csv, write.command());
    assert_answer_is_silent("the recipe on its way", &written);
    let Answer::RecipeWritten(written) = written else { panic!("no recipe") };
    assert!(written.recipe.sources.len() == 1 && written.recipe.steps.len() == 2);
    assert_silent("the recipe", &written.file.0);
    let recipe = &written.recipe;
    let list = prepare::as_list(&recipe.sources, &recipe.steps, &prepared.effects, &Words::new(Language::Danish));
    assert_silent("the list of steps", list.as_bytes());
    ask(session, csv, Prepare { log, steps: Vec::new(), profile: None }.command());
}

/// A project with filters and words that hold secrets, read again and compared.
fn assert_silent_project(session: &mut Session, csv: &str, log: LogId, preview: &Preview) {
    let value = |attribute: &str, value: &str| CaseRule::EventAttribute {
        attribute: attribute.into(),
        values: vec![value.into()],
        quantifier: Quantifier::Any,
    };
    let filters = FilterStack::of([
        CaseRule::CaseIds { ids: vec![SECRETS[6].text.into()] },
        value("Sagsbehandler", SECRETS[2].text),
        value("Borger-id", SECRETS[0].text),
        value("Bemærkning", SECRETS[5].text),
    ]);
    let choices = Choices { filters, ..Choices::default() };
    let bookmark = Bookmark {
        title: format!("Skriv til {}", SECRETS[3].text),
        note: SECRETS[1].text.into(),
        question: String::new(),
        screen: Screen::Cases,
        choices: choices.clone(),
        kind: None,
        in_report: true,
    };
    let source = SourceAsRead {
        columns: preview.columns.clone(),
        file_columns: preview.file_columns.clone(),
        settings: preview.settings.clone(),
        privacy: preview.privacy.clone(),
        format_chosen: true,
        sheet: None,
    };
    let write = WriteProject {
        log,
        name: SECRETS[2].text.into(),
        made_with: "Spor".into(),
        saved: CalendarDay { year: 2026, month: 11, day: 26 },
        note: format!("Borgeren {} venter", SECRETS[0].text),
        sources: vec![source],
        steps: Vec::new(),
        choices,
        bookmarks: vec![bookmark],
        amber: Vec::new(),
    };
    let written = ask(session, csv, write.command());
    assert_answer_is_silent("the project on its way", &written);
    let Answer::ProjectWritten(written) = written else { panic!("no project") };
    assert_silent("the project", &written.file.0);
    assert_eq!(written.left_out, 8);
    let read = ask(session, csv, ReadProject { file: written.file }.command());
    assert_answer_is_silent("the project that is read", &read);
    let Answer::ProjectRead(read) = read else { panic!("not read") };
    let project = read.read.unwrap();
    assert_eq!(project.recipe.sources.len(), 1);
    let show = ShowProject { log, selection: 0, timing: Timing::default(), then: Some(project.figures.clone()) };
    let page = ask(session, csv, show.command());
    assert_answer_is_silent("what changed", &page);
    let Answer::Project(page) = page else { panic!("no page") };
    let words = Words::new(Language::Danish);
    let table = project::whole_table(project::SinceView::of(&project.figures, &page).unwrap(), &words);
    assert_silent("the table of what changed", &csv_file::danish_excel(&table));
}

fn assert_silent_profile(preview: &Preview) {
    let profile = own_profile("Vores", "2026-01-01", &preview.columns, &preview.file_columns, &preview.settings, None);
    assert!(!profile.columns.is_empty());
    assert_silent("the profile", profile.to_json().as_bytes());
}

/// The saved logs in every format, with every attribute that the page could ask for.
fn assert_silent_saved_logs(session: &mut Session, csv: &str, log: LogId) {
    assert_answer_is_silent("the list of what leaves", &ask(session, csv, ListLeaving { log }.command()));
    for format in [SaveFormat::DanishExcel, SaveFormat::PowerAutomate, SaveFormat::Xes, SaveFormat::Workbook] {
        let titles = ColumnTitles {
            case: "Sag".into(),
            activity: "Aktivitet".into(),
            time: "Tidspunkt".into(),
            start: "Start".into(),
            resource: "Ressource".into(),
        };
        let words = SaveWords { titles, sheet: "Log".into(), rare: "Andre".into() };
        // Declared to be about nobody: the CPR numbers that were found say otherwise.
        let subjects = Subjects::NotPersonal;
        let attributes = (0..20).collect();
        let save = SaveLog { log, subjects, format, attributes, time_step: None, words, created_millis: 0 };
        let Answer::LogSaved(saved) = ask(session, csv, save.command()) else { panic!("not saved") };
        assert!(saved.pseudonymised && saved.events == 80, "{saved:?}");
        let mut file = Vec::new();
        for piece in 0..saved.pieces {
            let Answer::SavedPiece(piece) = ask(session, csv, TakeSavedPiece { piece }.command()) else {
                panic!("no piece")
            };
            file.extend(piece.bytes.0);
        }
        for part in parts(format, file) {
            assert!(part.windows(7).any(|bytes| bytes == "truffet".as_bytes()) || format == SaveFormat::Workbook);
            assert_silent("the saved log", &part);
        }
    }
}

/// The file itself, or what is packed in a workbook.
fn parts(format: SaveFormat, file: Vec<u8>) -> Vec<Vec<u8>> {
    if format != SaveFormat::Workbook {
        return vec![file];
    }
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(file)).unwrap();
    (0..archive.len())
        .map(|number| {
            let mut part = Vec::new();
            std::io::Read::read_to_end(&mut archive.by_index(number).unwrap(), &mut part).unwrap();
            part
        })
        .collect()
}

#[test]
fn the_canary_sings_when_a_secret_leaves() {
    // The search itself is tried: each form of each secret is found where it stands.
    for Secret { text } in SECRETS {
        for form in forms(text) {
            assert!(!form.is_empty(), "{text}");
            let around = [b"before ", form.as_slice(), b" after"].concat();
            assert!(std::panic::catch_unwind(|| assert_silent("a trial", &around)).is_err(), "{text}");
        }
    }
}
