//! Laws of reading XES: the size of the slices changes nothing, the quick way equals the general way, and both
//! equal `quick-xml` reading the whole text at once.

use crate::xes_read::{assert_adds_up, events_of, look, read_with, values_of};
use proptest::prelude::*;
use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use spor::engine::import::{ImportProblem, ImportReport, ImportSettings};

/// What a reading says, in a form that can be compared.
type Told = Result<(Vec<(String, String, i64)>, Vec<(String, Vec<String>)>, ImportReport), ImportProblem>;

fn told(bytes: &[u8], settings: &ImportSettings, slice: usize) -> Told {
    let imported = read_with(bytes, settings, slice)?;
    assert_adds_up(&imported.report);
    let names: Vec<String> = imported.log.attributes().iter().map(|attribute| attribute.name.clone()).collect();
    let values = names.into_iter().map(|name| (name.clone(), values_of(&imported.log, &name))).collect();
    Ok((events_of(&imported.log), values, imported.report))
}

/// An attribute of a trace or event in one of the ways files write it.
fn attribute(key: &'static str, values: &'static [&'static str]) -> impl Strategy<Value = String> {
    let value = prop::sample::select(values);
    (value, 0..7u8, prop::sample::select(vec!["string", "date", "int", "id", "float", "boolean"])).prop_map(
        move |(value, way, kind)| match way {
            0..=2 => format!("<{kind} key=\"{key}\" value=\"{value}\"/>"),
            3 => format!("<{kind} key=\"{key}\" value=\"{value}\" />"),
            4 => format!("<{kind}\n value='{value}'\tkey = '{key}' ></{kind} >"),
            5 => format!(
                "<{kind} key=\"{key}\" other=\"a > b\" value=\"{value}\"><int key=\"inner\" value=\"1\"/></{kind}>"
            ),
            _ => format!("<list key=\"{key}\"><values><{kind} key=\"i\" value=\"{value}\"/></values></list>"),
        },
    )
}

const NAMES: &[&str] = &["a", "b &amp; c", "sø&#x67;", "d/e>f", "Ærø 7", "", "   ", "g&quot;h\ni", "j=&apos;k'"];
const TIMES: &[&str] = &[
    "2024-05-01T12:00:00Z",
    "2024-05-01T12:00:00.250+02:00",
    "2024-04-30 23:59:59",
    "2024-02-30T00:00:00Z",
    "soon",
    "",
];

/// What stands between tags and means nothing.
fn between() -> impl Strategy<Value = &'static str> {
    let nothings = vec![
        "",
        "\n",
        "\t\t",
        " words ",
        "<!-- <event> -- -->",
        "<?pi <event>?>",
        "<![CDATA[<event>]]>",
        "&amp;",
        "<extra><event/></extra>",
    ];
    prop::sample::select(nothings)
}

fn event() -> impl Strategy<Value = String> {
    let name = attribute("concept:name", &NAMES[..5]);
    let parts = (name, attribute("time:timestamp", TIMES), attribute("team", NAMES), between(), any::<bool>());
    parts.prop_map(|(name, time, team, between, turned)| {
        // Single quotes inside a value need double quotes around it.
        let body = if turned { format!("{time}{between}{team}{name}") } else { format!("{name}{time}{between}{team}") };
        format!("<event>{body}</event>")
    })
}

fn trace() -> impl Strategy<Value = String> {
    let id = attribute("concept:name", &NAMES[..7]);
    (id, attribute("zone", &NAMES[..7]), prop::collection::vec(event(), 0..4), between(), any::<bool>()).prop_map(
        |(id, zone, events, between, last)| {
            let events = events.join(between);
            if last {
                format!("<trace>{events}{zone}{id}</trace>")
            } else {
                format!("<trace>{id}{zone}{events}</trace>")
            }
        },
    )
}

fn log() -> impl Strategy<Value = String> {
    (prop::collection::vec(trace(), 1..5), between(), event())
        .prop_map(|(traces, between, outside)| {
            let globals = "<global scope=\"event\"><string key=\"concept:name\" value=\"UNKNOWN\"/></global>";
            format!("<?xml version=\"1.0\"?>\n<log>{globals}{between}{}{outside}</log>", traces.join("\n"))
        })
        .prop_filter("single quotes in values between single quotes", |text| !text.contains("value='j="))
}

/// A log with some bytes changed, taken out or put in.
fn damaged() -> impl Strategy<Value = Vec<u8>> {
    let bytes = prop::sample::select(b"<>/\"'&;! =\n\r-[]?\xff\x00xe".to_vec());
    (log(), prop::collection::vec((any::<prop::sample::Index>(), 0..3u8, bytes), 0..4)).prop_map(|(text, changes)| {
        let mut text = text.into_bytes();
        for (at, way, byte) in changes {
            // The first byte stays: it says that the file is XML.
            let at = 1 + at.index(text.len() - 1);
            match way {
                0 => text[at] = byte,
                1 => text.insert(at, byte),
                _ => drop(text.remove(at)),
            }
        }
        text
    })
}

/// The rows of a whole text by `quick-xml`: (trace id, name, time, team), what is missing left empty.
fn by_quick_xml(text: &str) -> Vec<[String; 4]> {
    let mut reader = quick_xml::Reader::from_str(text);
    reader.config_mut().expand_empty_elements = true;
    let (mut path, mut rows): (Vec<String>, Vec<[String; 4]>) = (Vec::new(), Vec::new());
    let (mut id, mut trace_begin) = (String::new(), 0);
    let local = |start: &BytesStart<'_>| start.local_name().as_ref().to_string();
    let of = |start: &BytesStart<'_>, name: &str| {
        let found = start.attributes().map(Result::unwrap).find(|attribute| attribute.key.as_ref() == name);
        found.map(|attribute| attribute.normalized_value(XmlVersion::Implicit1_0).unwrap().into_owned())
    };
    let place = |key: &str| ["", "concept:name", "time:timestamp", "team"].iter().position(|known| *known == key);
    let mut list: Option<(usize, usize)> = None;
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => {
                let around: Vec<&str> = path.iter().map(String::as_str).collect();
                let value = || of(&start, "value").unwrap_or_default();
                match around[..] {
                    ["log"] if local(&start) == "trace" => (id, trace_begin) = (String::new(), rows.len()),
                    ["log"] | ["log", "trace"] if local(&start) == "event" => rows.push(Default::default()),
                    ["log", "trace"] if of(&start, "key").as_deref() == Some("concept:name") => {
                        id = value();
                        list = (local(&start) == "list").then_some((usize::MAX, path.len()));
                    }
                    ["log", "trace", "event"] | ["log", "event"] => {
                        if let Some(place) = of(&start, "key").and_then(|key| place(&key)) {
                            rows.last_mut().unwrap()[place] = value();
                            list = (local(&start) == "list").then_some((place, path.len()));
                        }
                    }
                    _ => {
                        if let (Some((place, _)), Some(value)) = (list, of(&start, "value")) {
                            match rows.last_mut() {
                                Some(row) if place < row.len() => row[place] = value,
                                _ => id = value,
                            }
                        }
                    }
                }
                path.push(local(&start));
            }
            Event::End(_) => {
                let closed = path.pop();
                if list.is_some_and(|(_, depth)| depth == path.len()) {
                    list = None;
                }
                if closed.as_deref() == Some("trace") && path.len() == 1 {
                    rows[trace_begin..].iter_mut().for_each(|row| row[0] = id.clone());
                }
            }
            Event::Eof => return rows,
            _ => {}
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn slices_of_any_size_read_the_same(bytes in damaged(), slice in 1usize..200) {
        if let Ok(preview) = look(&bytes) {
            let whole = told(&bytes, &preview.settings, usize::MAX);
            prop_assert_eq!(told(&bytes, &preview.settings, slice), whole.clone());
            prop_assert_eq!(told(&bytes, &preview.settings, 1), whole);
        }
    }

    #[test]
    fn the_quick_way_equals_the_general_way(bytes in damaged()) {
        // A second blank behind the name means nothing to XML, and keeps every tag from being a plain one.
        let text: String = bytes.iter().map(|&byte| byte as char).collect();
        let general = ["string", "date", "int", "id", "float", "boolean"]
            .iter()
            .fold(text, |text, kind| text.replace(&format!("<{kind} key=\""), &format!("<{kind}  key=\"")));
        let general: Vec<u8> = general.chars().map(|c| c as u8).collect();
        match (look(&bytes), look(&general)) {
            (Ok(quick), Ok(slow)) => {
                prop_assert_eq!(&quick.rows, &slow.rows);
                let quick = told(&bytes, &quick.settings, usize::MAX);
                prop_assert_eq!(quick, told(&general, &slow.settings, usize::MAX));
            }
            (quick, slow) => prop_assert_eq!(quick.err(), slow.err()),
        }
    }

    #[test]
    fn whole_logs_equal_quick_xml(text in log()) {
        let preview = look(text.as_bytes()).unwrap();
        let at = |name: &str| preview.columns.iter().position(|column| column == name);
        let places = ["case:concept:name", "concept:name", "time:timestamp", "team"].map(at);
        let shown = |row: &[spor::engine::import::PreviewCell], place: Option<usize>| {
            place.map_or(String::new(), |place| row[place].text.clone())
        };
        let rows: Vec<[String; 4]> = preview.rows.iter().map(|row| places.map(|place| shown(&row.cells, place))).collect();
        prop_assert_eq!(rows, by_quick_xml(&text));
    }
}
