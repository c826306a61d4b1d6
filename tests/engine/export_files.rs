//! What leaves as a file: CSV that Danish Excel opens without harm, SVG that any reader of XML accepts.

use spor::engine::export::{Anchor, Cell, Column, Group, Mark, Picture, Role, Run, Stroke, Table, Tone, csv, svg};

fn table(names: &[&str], rows: Vec<Vec<Cell>>) -> Table {
    let columns = names.iter().map(|name| Column { name: (*name).to_owned(), numeric: false }).collect();
    Table { columns, rows, ..Table::default() }
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

#[test]
fn csv_is_what_danish_excel_opens_by_a_double_click() {
    let saved = csv::danish_excel(&table(
        &["Trin", "Antal sager", "Timer"],
        vec![
            vec![text("Løst; igen"), Cell::Whole(8208), Cell::Decimal(-1.25, 2)],
            vec![text("to\nlinjer \"her\""), Cell::Empty, Cell::Decimal(f64::NAN, 1)],
        ],
    ));
    let expected = "\u{feff}Trin;Antal sager;Timer\r\n\"Løst; igen\";8208;-1,25\r\n\"to\nlinjer \"\"her\"\"\";;\r\n";
    assert_eq!(String::from_utf8(saved).unwrap(), expected);
}

#[test]
fn no_cell_of_text_is_taken_for_a_formula() {
    for (dangerous, harmless) in [
        ("=1+1", "'=1+1"),
        ("+45 12", "'+45 12"),
        ("-2", "'-2"),
        ("@SUM(A1)", "'@SUM(A1)"),
        (" =1", "' =1"),
        ("＝1", "'＝1"),
        ("Løst", "Løst"),
        ("a=b", "a=b"),
    ] {
        assert_eq!(csv::cell_text(&text(dangerous)), harmless);
    }
    // The names of columns come from us, but pass the same rule; numbers keep their sign.
    let saved = String::from_utf8(csv::danish_excel(&table(&["=a"], vec![vec![Cell::Whole(-7)]]))).unwrap();
    assert_eq!(saved, "\u{feff}'=a\r\n-7\r\n");
    // A tab or line break in front would hide the sign from a check of the first letter.
    assert!(csv::cell_text(&text("\t=1")).starts_with('\''));
    assert!(csv::cell_text(&text("\r=1")).starts_with('\''));
}

#[test]
fn a_reader_of_csv_gets_the_cells_back() {
    let cells = ["plain", "semi;colon", "quote\"quote", "line\r\nbreak", " blanks ", "tab\tinside"];
    let saved = csv::danish_excel(&table(&["x"], cells.iter().map(|cell| vec![text(cell)]).collect()));
    let body = &saved[3..];
    let mut reader = ::csv::ReaderBuilder::new().delimiter(b';').from_reader(body);
    let read: Vec<String> = reader.records().map(|record| record.unwrap()[0].to_owned()).collect();
    assert_eq!(read, cells);
}

#[test]
fn the_pasted_table_has_one_line_a_row() {
    let pasted = csv::tabbed(&table(
        &["Trin", "n"],
        vec![vec![text("a\tb\nc"), Cell::Whole(3)], vec![text("=x"), Cell::Decimal(0.5, 1)]],
    ));
    assert_eq!(pasted, "Trin\tn\r\na b c\t3\r\n'=x\t0,5");
}

fn picture(label: &str) -> Picture {
    let run = Run { text: label.to_owned(), strong: true, tone: Tone::OnLow, gap: 6.0 };
    let marks = vec![
        Mark::Rect {
            x: 1.0,
            y: 2.0,
            width: 30.04,
            height: 4.0,
            radius: 2.0,
            fill: Some(Tone::Frequency(3).into()),
            stroke: Some(Stroke { dash: Some((4.0, 3.0)), ..Stroke::solid(Tone::Line3, 1.0) }),
        },
        Mark::Curve {
            points: vec![(0.0, 0.0), (1.0, 2.0), (3.0, 4.0), (5.0, 6.25)],
            stroke: Stroke::solid(Tone::Edge(4), 2.5),
        },
        Mark::Polygon { points: vec![(0.0, 0.0), (1.0, 1.0), (f64::NAN, 1.0)], fill: Tone::Ink.into() },
        Mark::Text { x: 1.0, y: 1.0, anchor: Anchor::Middle, size: 12.0, runs: vec![run], width: Some(20.0) },
    ];
    let group = Group { role: Role::Node, key: 7, label: label.to_owned(), quiet: false, marks };
    Picture {
        width: 100.0,
        height: 50.5,
        title: label.to_owned(),
        description: label.to_owned(),
        groups: vec![group.clone(), Group { quiet: true, label: "quiet".to_owned(), ..group }],
    }
}

/// Names of elements and the text between tags, as a strict reader sees them.
fn read_xml(source: &str) -> (Vec<String>, Vec<String>) {
    let mut reader = quick_xml::Reader::from_str(source);
    reader.config_mut().check_end_names = true;
    let (mut names, mut texts, mut depth) = (Vec::new(), Vec::new(), 0);
    let mut said = String::new();
    loop {
        match reader.read_event().expect("well-formed") {
            quick_xml::events::Event::Start(start) => {
                depth += 1;
                start.attributes().for_each(|attribute| drop(attribute.expect("attribute")));
                names.push(start.name().as_ref().to_owned());
                said.clear();
            }
            quick_xml::events::Event::Empty(empty) => {
                empty.attributes().for_each(|attribute| drop(attribute.expect("attribute")));
                names.push(empty.name().as_ref().to_owned());
            }
            quick_xml::events::Event::End(_) => {
                depth -= 1;
                texts.push(std::mem::take(&mut said));
            }
            quick_xml::events::Event::Text(text) => said.push_str(&text),
            quick_xml::events::Event::GeneralRef(entity) => said.push_str(match &*entity {
                "amp" => "&",
                "lt" => "<",
                "gt" => ">",
                "quot" => "\"",
                "#39" => "'",
                other => panic!("entity {other}"),
            }),
            quick_xml::events::Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0);
    (names, texts)
}

#[test]
fn svg_is_well_formed_and_no_name_becomes_markup() {
    let nasty = "</text><script>alert(1)</script> & \"x\" 'y' \u{1} æøå";
    for source in [svg::file(&picture(nasty)), svg::inline(&picture(nasty))] {
        let (names, texts) = read_xml(&source);
        assert!(!names.iter().any(|name| name == "script"), "{source}");
        let read = nasty.replace('\u{1}', "\u{fffd}");
        assert!(texts.contains(&read), "{texts:?}");
        assert!(!source.contains("quiet"), "what found no room is not in a file");
        assert!(!source.contains("NaN") && !source.contains("style="), "{source}");
        assert!(source.contains("viewBox=\"0 0 100 50.5\""));
    }
    assert!(svg::file(&picture("x")).contains("fill=\"#A9D0FA\""), "a file has colours of its own");
}

#[test]
fn on_the_page_colours_are_tokens() {
    let marks = svg::marks(&picture("x").groups[0].marks, svg::Colours::Tokens);
    assert!(marks.contains("fill=\"var(--freq-3)\"") && marks.contains("stroke=\"var(--edge-4)\""), "{marks}");
    assert!(marks.contains("d=\"M0 0C1 2 3 4 5 6.2\"") || marks.contains("d=\"M0 0C1 2 3 4 5 6.3\""), "{marks}");
}

#[test]
fn the_colours_on_paper_are_the_tokens_of_the_light_theme() {
    let tokens = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/www/tokens.css")).unwrap();
    let light = &tokens[tokens.find(":root{").unwrap()..tokens.find("[data-theme=").unwrap()];
    for tone in Tone::all() {
        let declared = format!("--{}:", tone.token());
        let value = light.split(&declared).nth(1).unwrap_or_else(|| panic!("no token {declared}"));
        assert_eq!(value.split(';').next().unwrap().trim(), tone.on_paper(), "{declared}");
    }
}

#[test]
fn a_picture_knows_how_far_it_reaches() {
    let picture = picture("x");
    let (left, top, right, bottom) = picture.extent();
    assert!(left <= -9.0 && top <= -11.0 + 0.1 && right >= 31.5 && bottom >= 6.5, "{:?}", picture.extent());
    let moved = picture.groups[0].moved(10.0, 20.0);
    let Mark::Rect { x, y, .. } = moved.marks[0] else { panic!() };
    assert_eq!((x, y), (11.0, 22.0));
}
