//! The map in words: sentences in both languages, labels, the table and what is saved of it.

use crate::asked::{asked, opened_as_written};
use spor::engine::export::Cell;
use spor::present::map::{
    Amount, Item, NoteKind, Scene, SortBy, TableColumn, Twin, details, edge_amount, legend, metric_key, node_amount,
    overview, plain, saved_table, sentence, statement, table,
};
use spor::present::{Language, Words};
use spor::protocol::*;
use spor::session::Session;

fn number<T>(number: T) -> Shown<T> {
    Shown::Number(number)
}

fn durations(n: u32, median_minutes: f64) -> TimeFigures {
    let median_millis = median_minutes * 60_000.0;
    TimeFigures::from(Durations {
        n,
        median_millis,
        mean_millis: 2.0 * median_millis,
        p90_millis: 3.0 * median_millis,
        total_millis: f64::from(n) * 2.0 * median_millis,
        shortest_millis: -60_000,
        longest_millis: 864_000_000,
    })
}

fn node(activity: u16, name: &str, cases: u32, occurrences: u32) -> NodeFigures {
    NodeFigures {
        activity,
        name: name.to_owned(),
        cases: number(cases),
        occurrences: number(occurrences),
        max_in_case: number(2),
        repeats: number(occurrences - cases),
        repeat_cases: number(occurrences - cases),
        in_case: None,
        until_next: (activity != 9).then(|| durations(occurrences, 90.0)),
        processing: None,
        number: None,
        cases_by_repetition: vec![number(2 * cases - occurrences), number(occurrences - cases)],
    }
}

fn edge(from: Place, to: Place, cases: u32, occurrences: u32) -> EdgeFigures {
    let timed = from != Place::Start && to != Place::End;
    EdgeFigures {
        from,
        to,
        cases: number(cases),
        occurrences: number(occurrences),
        max_in_case: number(2),
        repeats: number(occurrences - cases),
        repeat_cases: number(occurrences - cases),
        in_case: None,
        cases_bounds: Bounds { least: number(cases), greatest: number(cases) },
        occurrences_bounds: Bounds { least: number(occurrences), greatest: number(occurrences) },
        duration: timed.then(|| durations(occurrences, 36.0)),
        negative: number(0),
    }
}

/// 430 cases: solved, 212 of them reopened and solved again; written by hand.
fn answer() -> MapAnswer {
    let (solved, reopened, closed) = (Place::Activity(1), Place::Activity(2), Place::Activity(9));
    let mut uncertain = edge(solved, closed, 430, 430);
    uncertain.cases_bounds.least = number(300);
    uncertain.occurrences_bounds = Bounds { least: number(300), greatest: number(431) };
    let mut overlapping = edge(reopened, solved, 212, 240);
    overlapping.negative = number(12);
    MapAnswer {
        view: MapView { second: Some(Metric::MedianDuration), ..MapView::default() },
        clock: TimeClock::Calendar,
        number: None,
        cases: number(430),
        events: number(1340),
        all_cases: number(500),
        all_events: number(1500),
        activities_in_selection: 5,
        nodes: vec![node(1, "Løst", 430, 670), node(9, "=Lukket", 430, 430), node(2, "Genåbnet", 212, 240)],
        hidden_activities: vec![("Notat".to_owned(), number(40)), ("Ring".to_owned(), number(1))],
        cases_without_steps: number(0),
        edges: vec![
            edge(Place::Start, solved, 430, 430),
            uncertain,
            edge(closed, Place::End, 430, 430),
            edge(solved, reopened, 212, 240),
            overlapping,
        ],
        backbone: 3,
        shown_edges: 4,
        cases_drawn: [0, 0, 0, 218, 218, 430].map(number).to_vec(),
        occurrences_drawn: vec![0, 430, 860, 1290, 1530, 1770],
        too_large: false,
        hidden: None,
        release: 0,
    }
}

/// No-break spaces read as blanks.
fn spaced(text: &str) -> String {
    text.replace('\u{a0}', " ")
}

const REOPENING: Item = Item::Edge(Place::Activity(1), Place::Activity(2));

#[test]
fn figures_are_said_in_danish() {
    let (answer, words) = (answer(), Words::new(Language::Danish));
    let scene = Scene::new(&answer, &words);
    assert_eq!(
        spaced(&plain(&sentence(&scene, REOPENING))),
        "212 af 430 sager (49,3 %) gik mindst én gang direkte fra Løst til Genåbnet, i alt 240 gange."
    );
    assert_eq!(
        spaced(&plain(&sentence(&scene, Item::Place(Place::Activity(1))))),
        "430 af 430 sager (100 %) har haft trinnet mindst én gang, i alt 670 gange."
    );
    assert_eq!(
        spaced(&plain(&sentence(&scene, Item::Place(Place::Activity(9))))),
        "430 af 430 sager (100 %) har haft trinnet, ingen mere end én gang."
    );
    assert_eq!(
        spaced(&plain(&sentence(&scene, Item::Edge(Place::Start, Place::Activity(1))))),
        "430 af 430 sager (100 %) begynder med Løst."
    );
    assert_eq!(
        spaced(&statement(&scene, 4)),
        "Kortet viser 218 af 430 sager (50,7 %) fuldt ud · 2 aktiviteter og 1 overgang er skjult"
    );
    assert_eq!(
        spaced(&statement(&scene, 5)),
        "Kortet viser 430 af 430 sager (100 %) fuldt ud · 2 aktiviteter er skjult"
    );
}

#[test]
fn figures_are_said_in_english() {
    let (answer, words) = (answer(), Words::new(Language::English));
    let scene = Scene::new(&answer, &words);
    assert_eq!(
        plain(&sentence(&scene, REOPENING)),
        "212 of 430 cases (49.3%) went directly from Løst to Genåbnet at least once, 240 times in all."
    );
    assert_eq!(
        statement(&scene, 4),
        "The map shows 218 of 430 cases (50.7%) completely · 2 activities and 1 transition are hidden"
    );
}

#[test]
fn details_say_where_cases_come_from_and_what_to_beware_of() {
    let (answer, words) = (answer(), Words::new(Language::Danish));
    let scene = Scene::new(&answer, &words);
    let solved = details(&scene, Item::Place(Place::Activity(1)), 4).unwrap();
    assert_eq!((solved.kind.as_str(), solved.title.as_str()), ("Aktivitet", "Løst"));
    assert_eq!(spaced(&solved.sentences[1]), "190 sager havde trinnet én gang, 240 to gange.");
    let names = |list: usize| solved.flows[list].rows.iter().map(|row| row.name.as_str()).collect::<Vec<_>>();
    assert_eq!((names(0), names(1)), (vec!["Start", "Genåbnet"], vec!["=Lukket", "Genåbnet"]));
    let back = &solved.flows[0].rows[1];
    assert_eq!((plain(&back.cases).as_str(), back.off_map.as_deref()), ("212 sager", Some("ikke på kortet")));
    assert_eq!(spaced(&back.small), "240 gange · median 36 min");
    assert!((back.share - 212.0 / 430.0).abs() < 1e-12);
    // Start has no time.
    assert_eq!(solved.flows[0].rows[0].small, "430 gange");

    let reopening = details(&scene, REOPENING, 4).unwrap();
    assert_eq!(reopening.title, "Løst → Genåbnet");
    assert_eq!(spaced(&reopening.sentences[1]), "Det er 49,3 % af de 430 sager, der har haft Løst.");
    assert_eq!(reopening.times[0].measured, "Målt 240 gange, i kalendertid");
    let rows: Vec<String> =
        reopening.times[0].rows.iter().map(|(name, value)| spaced(&format!("{name} {value}"))).collect();
    assert_eq!(
        rows,
        [
            "Median 36 min",
            "Gennemsnit 1,2 timer",
            "90 % inden 1,8 timer",
            "Samlet 12,0 dage",
            "Korteste −1 min",
            "Længste 10,0 dage"
        ]
    );
    // The other way is as common: perhaps both go on at once. Two activities are skipped.
    let kinds: Vec<NoteKind> = reopening.notes.iter().map(|note| note.kind).collect();
    assert_eq!(kinds, [NoteKind::Concurrent, NoteKind::Hidden]);

    let back = details(&scene, Item::Edge(Place::Activity(2), Place::Activity(1)), 4).unwrap();
    let said = back.notes.iter().map(|note| note.text.as_str()).collect::<Vec<_>>().join(" ");
    assert!(said.contains("12 af 240 gange begyndte Løst, før Genåbnet var færdig"), "{said}");
    assert!(said.contains("ikke tegnet"), "{said}");

    let uncertain = details(&scene, Item::Edge(Place::Activity(1), Place::Activity(9)), 4).unwrap();
    assert!(uncertain.notes[0].text.contains("300–430 sager (300–431 gange)"), "{}", uncertain.notes[0].text);
    assert!(details(&scene, Item::Place(Place::Activity(77)), 4).is_none());
}

#[test]
fn every_metric_has_a_name_a_legend_and_a_counterpart_in_both_languages() {
    for language in Language::ALL {
        let words = Words::new(language);
        for metric in Metric::ALL {
            for clock in [EdgeClock::CompleteToComplete, EdgeClock::CompleteToStart] {
                let mut answer = answer();
                answer.view = MapView { metric, clock, ..MapView::default() };
                let scene = Scene::new(&answer, &words);
                let said = [
                    words.text(metric_key(metric)),
                    legend(&scene, 4).counts,
                    overview(&scene, 4).elsewhere.join(" "),
                    overview(&scene, 4).reading.join(" "),
                ];
                for text in said {
                    assert!(!text.is_empty() && !text.contains("map-"), "{metric:?} {text}");
                }
                let is_part_of_all =
                    matches!(metric, Metric::TotalDuration | Metric::DurationShare | Metric::TotalProcessing);
                assert_eq!(legend(&scene, 4).scale.limits.is_empty(), !metric.is_duration() || is_part_of_all);
            }
        }
    }
}

#[test]
fn colour_and_width_are_told_where_they_stand_for_another_number() {
    let words = Words::new(Language::Danish);
    let mut answer = answer();
    answer.view = MapView { width: Some(Metric::MedianDuration), ..MapView::default() };
    let of_width = legend(&Scene::new(&answer, &words), 4);
    assert!(of_width.counts.ends_with("Bredden er: Median varighed."), "{}", of_width.counts);
    assert_eq!(of_width.many.0, "lang tid");
    assert!(of_width.scale.limits.is_empty(), "colours are still of cases");
    answer.view = MapView { colour: Some(Metric::MedianDuration), ..MapView::default() };
    let of_colour = legend(&Scene::new(&answer, &words), 4);
    assert!(of_colour.counts.ends_with("Farven er: Median varighed."), "{}", of_colour.counts);
    assert_eq!(of_colour.many.0, "mange sager");
    assert!(!of_colour.scale.limits.is_empty());
    // A time on the map leaves the width to the cases, and says so; in the hours that count.
    answer.view = MapView { metric: Metric::MedianDuration, ..MapView::default() };
    answer.clock = TimeClock::Working;
    let of_time = legend(&Scene::new(&answer, &words), 4).counts;
    assert!(of_time.contains("i arbejdstid") && of_time.ends_with("Bredden er: Antal sager."), "{of_time}");
}

#[test]
fn numbers_that_are_chosen_stand_in_the_table_too() {
    let words = Words::new(Language::Danish);
    let mut answer = answer();
    let heads = |answer: &MapAnswer| {
        let scene = Scene::new(answer, &words);
        let columns = saved_table(&scene, Twin::Transitions, 4).columns;
        columns.into_iter().map(|column| column.name).collect::<Vec<_>>()
    };
    let usual = heads(&answer);
    answer.view = MapView { metric: Metric::Repeats, second: Some(Metric::DurationShare), ..MapView::default() };
    let chosen = heads(&answer);
    assert_eq!(chosen[..usual.len()], usual);
    assert_eq!(chosen[usual.len()..], ["Gentagelser", "Andel af samlet varighed (%)"]);
    let saved = saved_table(&Scene::new(&answer, &words), Twin::Transitions, 4);
    assert_eq!(saved.rows[3][usual.len()], Cell::Whole(28), "240 times in 212 cases");
}

#[test]
fn the_dash_is_explained_only_where_there_is_one() {
    let words = Words::new(Language::Danish);
    let mut answer = answer();
    assert!(legend(&Scene::new(&answer, &words), 4).dashed.is_some());
    assert!(legend(&Scene::new(&answer, &words), 1).dashed.is_none());
    answer.view.metric = Metric::MedianDuration;
    assert!(legend(&Scene::new(&answer, &words), 4).dashed.is_some(), "a time over uncertain transitions is uncertain");
}

#[test]
fn hidden_counts_are_never_written() {
    let words = Words::new(Language::Danish);
    let mut answer = answer();
    for edge in &mut answer.edges {
        edge.cases = Shown::Hidden;
        edge.occurrences = Shown::Hidden;
        edge.cases_bounds = Bounds { least: Shown::Hidden, greatest: Shown::Hidden };
        edge.occurrences_bounds = edge.cases_bounds;
    }
    let scene = Scene::new(&answer, &words);
    let said = plain(&sentence(&scene, REOPENING));
    assert!(said.contains("et skjult antal af 430 sager (–)"), "{said}");
    assert!(!said.contains("212") && !said.contains("240"), "{said}");
    let sort = SortBy { column: TableColumn::Figure(Metric::Cases), descending: true };
    for row in table(&scene, Twin::Transitions, 4, sort, "").rows {
        assert!(row.cells[2].text == "skjult", "{row:?}");
    }
}

#[test]
fn the_table_has_the_content_of_the_map() {
    let (answer, words) = (answer(), Words::new(Language::Danish));
    let scene = Scene::new(&answer, &words);
    let sort = SortBy { column: TableColumn::Figure(Metric::Cases), descending: true };
    let view = table(&scene, Twin::Transitions, 4, sort, "");
    let heads: Vec<&str> = view.columns.iter().map(|(_, name)| name.as_str()).collect();
    assert_eq!(
        heads,
        [
            "Fra",
            "Til",
            "Antal sager",
            "Usikker rækkefølge",
            "Andel af sager",
            "Andel fra trinnet",
            "Antal gange",
            "Højst i én sag",
            "Pr. sag",
            "Median",
            "Gennemsnit",
            "90 % inden",
            "Samlet",
            "Korteste",
            "Længste",
            "Målt"
        ]
    );
    assert_eq!(view.rows.len(), 4);
    let cells = |row: usize| view.rows[row].cells.iter().map(|cell| spaced(&cell.text)).collect::<Vec<_>>();
    assert_eq!(
        cells(3),
        [
            "Løst",
            "Genåbnet",
            "212",
            "",
            "49,3 %",
            "49,3 %",
            "240",
            "2",
            "0,6",
            "36 min",
            "1,2 timer",
            "1,8 timer",
            "12,0 dage",
            "−1 min",
            "10,0 dage",
            "240"
        ]
    );
    assert_eq!(cells(0)[9..], ["–", "–", "–", "–", "–", "–", "–"], "Start has no time");
    assert_eq!((cells(1)[3].as_str(), view.rows[1].cells[3].uncertain), ("300–430", true));
    assert_eq!(view.rows[3].cells[2].bar, Some(212.0 / 430.0));

    // By name, as the Danish alphabet goes; «=» before letters.
    let by_from = SortBy { column: TableColumn::Name, descending: false };
    let steps = table(&scene, Twin::Steps, 4, by_from, "");
    let names: Vec<&str> = steps.rows.iter().map(|row| row.cells[0].text.as_str()).collect();
    assert_eq!(names, ["=Lukket", "Genåbnet", "Løst"]);
    assert_eq!(steps.rows[0].cells.last().unwrap().text, "–", "nothing comes after the last step");
    // A search takes rows away, not the count of all.
    let found = table(&scene, Twin::Transitions, 4, sort, " genå ");
    assert_eq!((found.rows.len(), found.all_rows), (1, 4));
}

#[test]
fn what_is_saved_can_be_counted_with() {
    let (answer, words) = (answer(), Words::new(Language::Danish));
    let scene = Scene::new(&answer, &words);
    for twin in [Twin::Steps, Twin::Transitions] {
        let saved = saved_table(&scene, twin, 4);
        assert!(saved.rows.iter().all(|row| row.len() == saved.columns.len()), "{twin:?}");
    }
    let saved = saved_table(&scene, Twin::Transitions, 4);
    let row = &saved.rows[3];
    assert_eq!(
        row[..5],
        [
            Cell::Text("Løst".into()),
            Cell::Text("Genåbnet".into()),
            Cell::Whole(212),
            Cell::Whole(212),
            Cell::Whole(212)
        ]
    );
    let column = |name: &str| saved.columns.iter().position(|column| column.name == name).unwrap();
    assert_eq!(row[column("Median varighed (timer)")], Cell::Decimal(0.6, 4));
    assert_eq!(row[column("Antal gange")], Cell::Whole(240));
    let Cell::Decimal(share, 2) = row[column("Andel af sager (%)")] else { panic!() };
    assert!((share - 49.302_325).abs() < 1e-5);
    assert_eq!(saved.rows[0][column("Median varighed (timer)")], Cell::Empty);
    assert_eq!(saved.rows[1][column("Antal sager, mindst")], Cell::Whole(300));
}

/// What a map of such a file says of each step, and of the transition from A to B.
fn told(csv: &str, metric: Metric) -> (Vec<(String, Amount)>, Amount) {
    let mut session = Session::new();
    let log = opened_as_written(&mut session, "sager.csv", csv.as_bytes()).log;
    let view =
        MapView { metric, edges: EdgeChoice::Count { count: u32::MAX, rarest_first: false }, ..MapView::default() };
    let number = metric.is_number().then(|| "Pris".to_owned());
    let answer = asked(&mut session, ShowMap { log, selection: 0, view, working: None, number }, &[]).unwrap();
    let words = Words::new(Language::Danish);
    let scene = Scene::new(&answer, &words);
    let mut steps: Vec<_> =
        answer.nodes.iter().map(|node| (node.name.clone(), node_amount(&scene, node, metric))).collect();
    steps.sort_by(|one, other| one.0.cmp(&other.0));
    let [from, to] = ["A", "B"].map(|name| {
        let node = answer.nodes.iter().find(|node| node.name == name).unwrap();
        Place::Activity(node.activity)
    });
    let edge = answer.edges.iter().find(|edge| (edge.from, edge.to) == (from, to)).unwrap();
    (steps, edge_amount(&scene, edge, metric))
}

#[test]
fn loops_begin_and_end_where_they_do_by_hand() {
    // B → A, A → A and C → B lead back to a step that the case has had.
    let rows = ["A", "B", "A", "A", "C", "B"];
    let mut csv = String::from("Sagsnr;Aktivitet;Tidspunkt\r\n");
    rows.iter().enumerate().for_each(|(hour, step)| csv.push_str(&format!("1;{step};08-01-2024 {hour:02}:00\r\n")));
    for (metric, a, b, c) in [(Metric::SelfLoops, 1, 0, 0), (Metric::LoopsIn, 1, 1, 0), (Metric::LoopsOut, 0, 1, 1)] {
        let steps = [("A", a), ("B", b), ("C", c)].map(|(name, times)| (name.to_owned(), Amount::Count(times)));
        assert_eq!(told(&csv, metric), (steps.to_vec(), Amount::Count(0)), "{metric:?}");
    }
    let net = [("A", 1), ("B", 0), ("C", -1)].map(|(name, net)| (name.to_owned(), Amount::Net(net)));
    assert_eq!(told(&csv, Metric::NetLoops).0, net);
}

#[test]
fn processing_is_that_of_the_step_and_the_transition_keeps_its_own_time() {
    const HOUR: f64 = 3_600_000.0;
    let csv = "Sagsnr;Aktivitet;Start;Slut\r\n\
        1;A;08-01-2024 08:00;08-01-2024 10:00\r\n\
        1;B;08-01-2024 11:00;08-01-2024 12:00\r\n\
        2;A;08-01-2024 08:00;08-01-2024 12:00\r\n\
        2;B;08-01-2024 13:00;08-01-2024 18:00\r\n";
    let of = |a: f64, b: f64| [("A", a), ("B", b)].map(|(name, hours)| (name.to_owned(), Amount::Millis(hours * HOUR)));
    assert_eq!(told(csv, Metric::MedianProcessing), (of(3.0, 3.0).to_vec(), Amount::Millis(4.0 * HOUR)));
    assert_eq!(told(csv, Metric::TotalProcessing), (of(6.0, 6.0).to_vec(), Amount::Millis(8.0 * HOUR)));
}

#[test]
fn numbers_of_a_column_stand_on_steps_and_cases_on_transitions() {
    let csv = "Sagsnr;Aktivitet;Tidspunkt;Pris;Team\r\n\
        1;A;08-01-2024 08:00;10,5;Nord\r\n\
        1;B;08-01-2024 11:00;1.200;Nord\r\n\
        1;A;08-01-2024 12:00;2;Syd\r\n\
        2;A;08-01-2024 08:00;4;Syd\r\n\
        2;B;08-01-2024 13:00;;Nord\r\n";
    let of = |a: f64, b: f64| [("A", a), ("B", b)].map(|(name, number)| (name.to_owned(), Amount::Number(number)));
    assert_eq!(told(csv, Metric::MedianNumber), (of(4.0, 1_200.0).to_vec(), Amount::Count(2)));
    assert_eq!(told(csv, Metric::MeanNumber), (of(5.5, 1_200.0).to_vec(), Amount::Count(2)));
    assert_eq!(told(csv, Metric::TotalNumber), (of(16.5, 1_200.0).to_vec(), Amount::Count(2)));
    let mut session = Session::new();
    let opened = opened_as_written(&mut session, "sager.csv", csv.as_bytes());
    assert_eq!(opened.summary.number_columns, ["Pris"]);
    // A column that the log does not have, or that holds no numbers, tells nothing.
    for column in ["Beløb", "Team"] {
        let view = MapView { metric: Metric::TotalNumber, ..MapView::default() };
        let number = Some(column.to_owned());
        let ask = ShowMap { log: opened.log, selection: 0, view, working: None, number };
        let answer = asked(&mut session, ask, &[]).unwrap();
        assert_eq!((answer.number, answer.nodes.iter().any(|node| node.number.is_some())), (None, false));
    }
}

/// Where small numbers are hidden a middle number of ten cases is told, and no sum: one case may be most of it.
#[test]
fn sums_of_few_are_not_told() {
    for (cases, is_told) in [(9, false), (10, true)] {
        let mut csv = "Sagsnr;Aktivitet;Tidspunkt;Pris\r\n".to_owned();
        for case in 0..cases {
            csv += &format!("{case};A;08-01-2024 08:00;{}\r\n{case};B;08-01-2024 09:00;7\r\n", 10 + case);
        }
        let mut session = Session::new();
        let log = opened_as_written(&mut session, "sager.csv", csv.as_bytes()).log;
        asked(&mut session, SetSmallCells { log, least_shown: Some(5) }, &[]).unwrap();
        let view = MapView { metric: Metric::MedianNumber, ..MapView::default() };
        let ask = ShowMap { log, selection: 0, view, working: None, number: Some("Pris".into()) };
        let answer = asked(&mut session, ask, &[]).unwrap();
        let figures = NumberFigures { median: 14.5, mean: None, total: None };
        let a = answer.nodes.iter().find(|node| node.name == "A").unwrap();
        assert_eq!(a.number, is_told.then_some(figures));
    }
}
