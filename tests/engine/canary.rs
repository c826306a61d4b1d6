//! The canary: a log full of planted secrets goes through the session, and none comes out in any answer or export.
//!
//! The secrets stand in every place where personal data stands in real files: the id of the case, an employee, free
//! text, a mail address, a telephone number, a rejected row, a value of a rare group. They are looked for as they are,
//! as digits alone, in capitals, in base64 and in hexadecimal.

use crate::asked::answered;
use spor::engine::export::{csv as csv_file, svg as svg_file};
use spor::engine::layout::lay_out;
use spor::engine::samples::SplitMix64;
use spor::present::map::{Emphasis, Scene, Twin, draw, layout_request, place_pills, saved_table, standing};
use spor::present::{Language, Words, problems, rejected_rows};
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

    let map = ask(&mut session, &csv, ShowMap { log, selection: 0, view: MapView::default() }.command());
    assert_answer_is_silent("the map", &map);
    let Answer::Map(map) = map else { panic!("no map") };
    for language in [Language::Danish, Language::English] {
        let words = Words::new(language);
        let scene = Scene::new(&map, &words);
        for twin in [Twin::Transitions, Twin::Steps] {
            assert_silent("the map's table", &csv_file::danish_excel(&saved_table(&scene, twin, map.edges.len())));
        }
        let shown = map.shown_edges as usize;
        let stands = standing(&scene, shown, lay_out(&layout_request(&scene, shown, None)));
        let pills = place_pills(&scene, &stands, shown, 1.0);
        let picture = draw(&scene, &stands, shown, &pills, &Emphasis::default());
        assert_silent("the map's picture", svg_file::file(&picture).as_bytes());
        for problem in [Problem::NotOpen, Problem::FileChanged, Problem::OutOfMemory] {
            assert_silent("an error", format!("{problem:?}{}", problems::explain(&problem, &words).found).as_bytes());
        }
    }
    let list = ask(&mut session, &csv, ListRejected { log }.command());
    assert_answer_is_silent("the rejected rows", &list);
    if let Answer::RejectedList(list) = list {
        assert_eq!(list.rows.len(), 2);
        assert_silent("the file of rejected rows", &rejected_rows::as_csv(&list, &Words::new(Language::Danish)));
    }
    let unique = ask(&mut session, &csv, CountUnique { log, step: TimeStep::Day }.command());
    assert_answer_is_silent("the unique cases", &unique);
    let leaving = session.case_ids_to_leave(log).unwrap().join("\n");
    assert_silent("the ids that leave", leaving.as_bytes());

    // A file that cannot be read: what is said of it holds nothing of it.
    let broken = csv.replace(';', "\u{1}");
    let probe = ProbeFile { name: "x.csv".into(), size_bytes: broken.len() as u64, entry: None };
    match answered(&mut Session::new(), probe.command(), broken.as_bytes()) {
        Err(problem) => assert_silent("a problem", format!("{problem:?}").as_bytes()),
        Ok(Answer::Probed(probed)) => assert_silent("a guess", format!("{:?}", probed.preview.findings).as_bytes()),
        Ok(_) => panic!("a file was looked at"),
    }
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
