//! What a view takes when it is looked at: its answer for all cases, as the worker gives it.

use super::clock::Clock;
use super::reading;
use spor::protocol::{
    AmberAnswers, Answer, Ask, Assessment, CaseKey, CaseOrder, Closing, Command, CountedTime, DotWindow, DotsShown,
    FileToRead, ListDataFindings, LogId, ReadFiles, SelectionId, ShowCase, ShowCases, ShowDotTable, ShowDots,
    ShowHandovers, ShowOverview, ShowRework, ShowStatistics, ShowSuitability, ShowTime, ShowVariants, Thresholds,
    TimeBy, TimeClock, Timing, WorkCalendar,
};
use spor::session::{Session, Work};

/// Bytes that are fed at a time.
const PIECE_BYTES: usize = 1 << 18;

/// No filter at all.
pub const EVERYTHING: SelectionId = 0;

/// The views, by the names that `measure view-NAME` takes.
pub const VIEWS: [&str; 13] = [
    "overview",
    "variants",
    "rework",
    "time",
    "handovers",
    "statistics",
    "cases",
    "case",
    "dots",
    "dots-table",
    "dots-pan",
    "suitability",
    "findings",
];

/// Pixels of a large picture: 1,200 × 560 on a screen with two for each.
const DOTS_PIXELS: (u32, u32) = (2_400, 1_120);

/// Measures one view of all cases, the most there is to tell.
pub fn measure(view: &str, file: &str) {
    let mut session = Session::new();
    let log = open(&mut session, file);
    let command = match view {
        "dots-pan" => step_over_dots(&mut session, log),
        view => command(view, log, EVERYTHING),
    };
    let clock = Clock::start();
    let answer = answer(&mut session, command);
    let done = clock.stop();
    let bytes = postcard::to_stdvec(&answer).expect("an answer as bytes").len();
    println!(r#"{{{done},"answer_bytes":{bytes}}}"#);
}

/// The question of a view, as the page asks it when nothing was chosen in it.
pub fn command(view: &str, log: LogId, selection: SelectionId) -> Command {
    let closing = Some(Closing { steps: vec!["Lukket automatisk".into()], observed_to_millis: None });
    let (calendar, timing) = (WorkCalendar::municipal_office(), Timing::default());
    match view {
        "overview" => ShowOverview { log, selection, timing: Timing { closing, ..timing } }.command(),
        "variants" => ShowVariants { log, selection, level: None, timing, search: String::new(), rows: 50 }.command(),
        "rework" => ShowRework { log, selection, reopening: None, timing }.command(),
        "time" => ShowTime {
            log,
            selection,
            timing: Timing { clock: TimeClock::Working, ..timing },
            counted: CountedTime::default(),
            by: TimeBy::Transition,
            compare: None,
            deadline_millis: None,
        }
        .command(),
        "handovers" => ShowHandovers { log, selection, group: None, calendar }.command(),
        "statistics" => ShowStatistics { log, selection, attribute: None }.command(),
        "cases" => ShowCases {
            log,
            selection,
            order: CaseOrder { by: CaseKey::Duration, falling: true },
            timing,
            search: String::new(),
            offset: 0,
            count: 60,
            place_of: None,
            answers: answers(),
        }
        .command(),
        "case" => ShowCase { log, selection, case: 0, rare: "Andre".into(), calendar, answers: answers() }.command(),
        "dots" => dots(log, None),
        "suitability" => ShowSuitability { log, closing, thresholds: Thresholds::default(), sample: None }.command(),
        "findings" => ListDataFindings::of(log, closing).command(),
        "dots-table" => ShowDotTable { log, selection }.command(),
        other => panic!("no such view: {other}"),
    }
}

/// The chart stands, and a row less of it is wanted: as many dots as a step can draw.
fn step_over_dots(session: &mut Session, log: LogId) -> Command {
    match answer(session, dots(log, None)) {
        Answer::Dots(page) => dots(log, Some(DotWindow { first_row: 1, ..page.whole })),
        _ => panic!("no dots"),
    }
}

fn dots(log: LogId, window: Option<DotWindow>) -> Command {
    let (width, height) = DOTS_PIXELS;
    let shown = DotsShown::default();
    let timing = Timing::default();
    ShowDots { log, selection: EVERYTHING, shown, timing, window, width, height, answers: answers() }.command()
}

/// On the page the log of the bench may be about persons: then single cases are asked for with answers.
fn answers() -> Option<AmberAnswers> {
    let said = || "bench".to_owned();
    let assessment = Some(Assessment::NotNeeded);
    Some(AmberAnswers { purpose: said(), legal_reference: said(), assessment, responsible: said() })
}

pub fn open(session: &mut Session, file: &str) -> LogId {
    let bytes = std::fs::read(file).expect("the file of the bench");
    let read = FileToRead {
        name: file.into(),
        size_bytes: bytes.len() as u64,
        settings: spor::protocol::ImportSettings {
            subjects: spor::protocol::Subjects::NotPersonal,
            ..reading::settings(file)
        },
    };
    let Ok(Work::Whole(mut reading)) = session.begin(ReadFiles { files: vec![read] }.command()) else {
        panic!("the file is not read")
    };
    bytes.chunks(PIECE_BYTES).for_each(|piece| reading.feed(piece).expect("a log"));
    while reading.step().expect("a log") {}
    reading.end_file().expect("a log");
    match session.opened(*reading).expect("a log") {
        Answer::Opened(opened) => opened.log,
        _ => panic!("no log"),
    }
}

pub fn answer(session: &mut Session, command: Command) -> Answer {
    match session.begin(command).expect("an answer") {
        Work::Done(answer) => answer,
        _ => panic!("the worker wants a file"),
    }
}
