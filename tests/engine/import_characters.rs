//! Character sets: every byte, every cut and every label mean what they mean to encoding_rs, which Firefox uses.

use crate::import_logs::shared_log;
use crate::xes_read::{document, events_of, look, read, read_with, trace};
use encoding_rs::{DecoderResult, Encoding};
use proptest::collection::vec;
use proptest::prelude::*;
use spor::engine::import::{FileFormat, Finding, ImportProblem, TextDecoder, TextEncoding, encoding_of_label, probe};
use std::convert::Infallible;

const SETS: [(TextEncoding, &Encoding); 8] = [
    (TextEncoding::Utf8, encoding_rs::UTF_8),
    (TextEncoding::Utf16Le, encoding_rs::UTF_16LE),
    (TextEncoding::Utf16Be, encoding_rs::UTF_16BE),
    (TextEncoding::Windows1252, encoding_rs::WINDOWS_1252),
    (TextEncoding::Windows1255, encoding_rs::WINDOWS_1255),
    (TextEncoding::Windows1250, encoding_rs::WINDOWS_1250),
    (TextEncoding::Windows1251, encoding_rs::WINDOWS_1251),
    (TextEncoding::Iso8859_15, encoding_rs::ISO_8859_15),
];

/// The text in pieces, of which all but the last end in a replacement.
fn by_us(encoding: TextEncoding, bytes: &[u8], slices: &[usize]) -> Vec<String> {
    let mut decoder = TextDecoder::new(encoding);
    let mut pieces = vec![Vec::new()];
    let mut text = Vec::new();
    let mut push = |bytes: &[u8], last: bool| {
        let Ok(()) = decoder.push_and_tell(bytes, last, &mut text, &mut |text| {
            pieces.last_mut().unwrap().append(text);
            pieces.push(Vec::new());
            Ok::<(), Infallible>(())
        });
        pieces.last_mut().unwrap().append(&mut text);
    };
    let mut rest = bytes;
    for &slice in slices.iter().cycle().take_while(|_| !slices.is_empty()) {
        if slice >= rest.len() {
            break;
        }
        push(&rest[..slice], false);
        rest = &rest[slice..];
    }
    // The last bytes may come with the end of the file, or before it.
    if bytes.len().is_multiple_of(2) {
        push(rest, true);
    } else {
        push(rest, false);
        push(&[], true);
    }
    pieces.into_iter().map(|piece| String::from_utf8(piece).unwrap()).collect()
}

/// The same by the oracle, in one slice.
fn by_the_oracle(encoding: &'static Encoding, mut bytes: &[u8]) -> Vec<String> {
    let mut decoder = encoding.new_decoder_with_bom_removal();
    let mut pieces = Vec::new();
    loop {
        let mut text = String::with_capacity(bytes.len() * 3 + 16);
        let (result, read) = decoder.decode_to_string_without_replacement(bytes, &mut text, true);
        bytes = &bytes[read..];
        if let DecoderResult::Malformed(..) = result {
            text.push('\u{fffd}');
        }
        pieces.push(text);
        if result == DecoderResult::InputEmpty {
            return pieces;
        }
    }
}

/// Bytes of every kind: noise, text of several sets, marks, and surrogates whole and halved.
fn bytes() -> impl Strategy<Value = Vec<u8>> {
    let unit = prop_oneof![
        3 => any::<u16>(),
        3 => 0xd7f0u16..0xe010,
        2 => 0x20u16..0x180,
        1 => Just(0xfeff),
    ];
    let scrap = prop_oneof![
        4 => vec(any::<u8>(), 0..12),
        3 => vec(0x80u8.., 0..12),
        4 => "[a-zA-Z0-9; \r\n]{0,40}".prop_map(String::into_bytes),
        3 => "\\PC{0,12}".prop_map(String::into_bytes),
        3 => (vec(unit, 0..12), any::<bool>()).prop_map(|(units, big)| {
            units.iter().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
        }),
        2 => ("[a-z0-9;]{0,40}", any::<bool>()).prop_map(|(text, big)| {
            text.encode_utf16().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect()
        }),
        1 => prop::sample::select(vec![b"\xef\xbb\xbf".to_vec(), b"\xff\xfe".to_vec(), b"\xfe\xff".to_vec()]),
    ];
    vec(scrap, 0..12).prop_map(|scraps| scraps.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_in_any_slices_are_read_as_the_oracle_reads_them(
        bytes in bytes(),
        slices in vec(prop_oneof![4 => 1usize..6, 1 => 6usize..60], 0..8),
    ) {
        for (encoding, oracle) in SETS {
            prop_assert_eq!(by_us(encoding, &bytes, &slices), by_the_oracle(oracle, &bytes), "{:?}", encoding);
        }
    }

    #[test]
    fn any_units_of_utf16_are_read_as_the_oracle_reads_them(
        units in vec(prop_oneof![3 => 0xd7fcu16..0xe004, 2 => Just(0x41u16), 1 => any::<u16>()], 0..60),
        half in any::<bool>(),
        slices in vec(1usize..20, 0..8),
    ) {
        for (encoding, oracle) in &SETS[1..3] {
            let big = *encoding == TextEncoding::Utf16Be;
            let mut bytes: Vec<u8> =
                units.iter().flat_map(|unit| if big { unit.to_be_bytes() } else { unit.to_le_bytes() }).collect();
            bytes.extend(half.then_some(0xd8));
            prop_assert_eq!(by_us(*encoding, &bytes, &slices), by_the_oracle(oracle, &bytes), "{:?}", encoding);
        }
    }
}

#[test]
fn every_byte_of_every_set_is_the_character_of_the_standard() {
    let all: Vec<u8> = (0..=255).collect();
    for (encoding, oracle) in &SETS[3..] {
        assert_eq!(by_us(*encoding, &all, &[]), by_the_oracle(oracle, &all), "{encoding:?}");
    }
}

/// All labels of the WHATWG Encoding Standard.
const LABELS: &str = "\
    866 ansi_x3.4-1968 arabic ascii asmo-708 big5 big5-hkscs chinese cn-big5 cp1250 cp1251 cp1252 cp1253 cp1254 \
    cp1255 cp1256 cp1257 cp1258 cp819 cp866 csbig5 cseuckr cseucpkdfmtjapanese csgb2312 csibm866 csiso2022jp \
    csiso2022kr csiso58gb231280 csiso88596e csiso88596i csiso88598e csiso88598i csisolatin1 csisolatin2 \
    csisolatin3 csisolatin4 csisolatin5 csisolatin6 csisolatin9 csisolatinarabic csisolatincyrillic \
    csisolatingreek csisolatinhebrew cskoi8r csksc56011987 csmacintosh csshiftjis csunicode cyrillic dos-874 \
    ecma-114 ecma-118 elot_928 euc-jp euc-kr gb18030 gb2312 gb_2312 gb_2312-80 gbk greek greek8 hebrew hz-gb-2312 \
    ibm819 ibm866 iso-10646-ucs-2 iso-2022-cn iso-2022-cn-ext iso-2022-jp iso-2022-kr iso-8859-1 iso-8859-10 \
    iso-8859-11 iso-8859-13 iso-8859-14 iso-8859-15 iso-8859-16 iso-8859-2 iso-8859-3 iso-8859-4 iso-8859-5 \
    iso-8859-6 iso-8859-6-e iso-8859-6-i iso-8859-7 iso-8859-8 iso-8859-8-e iso-8859-8-i iso-8859-9 iso-ir-100 \
    iso-ir-101 iso-ir-109 iso-ir-110 iso-ir-126 iso-ir-127 iso-ir-138 iso-ir-144 iso-ir-148 iso-ir-149 iso-ir-157 \
    iso-ir-58 iso8859-1 iso8859-10 iso8859-11 iso8859-13 iso8859-14 iso8859-15 iso8859-2 iso8859-3 iso8859-4 \
    iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-9 iso88591 iso885910 iso885911 iso885913 iso885914 iso885915 \
    iso88592 iso88593 iso88594 iso88595 iso88596 iso88597 iso88598 iso88599 iso_8859-1 iso_8859-15 iso_8859-1:1987 \
    iso_8859-2 iso_8859-2:1987 iso_8859-3 iso_8859-3:1988 iso_8859-4 iso_8859-4:1988 iso_8859-5 iso_8859-5:1988 \
    iso_8859-6 iso_8859-6:1987 iso_8859-7 iso_8859-7:1987 iso_8859-8 iso_8859-8:1988 iso_8859-9 iso_8859-9:1989 \
    koi koi8 koi8-r koi8-ru koi8-u koi8_r korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 l1 l2 l3 l4 l5 l6 \
    l9 latin1 latin2 latin3 latin4 latin5 latin6 logical mac macintosh ms932 ms_kanji replacement shift-jis \
    shift_jis sjis sun_eu_greek tis-620 ucs-2 unicode unicode-1-1-utf-8 unicode11utf8 unicode20utf8 unicodefeff \
    unicodefffe us-ascii utf-16 utf-16be utf-16le utf-8 utf8 visual windows-1250 windows-1251 windows-1252 \
    windows-1253 windows-1254 windows-1255 windows-1256 windows-1257 windows-1258 windows-31j windows-874 \
    windows-949 x-cp1250 x-cp1251 x-cp1252 x-cp1253 x-cp1254 x-cp1255 x-cp1256 x-cp1257 x-cp1258 x-euc-jp x-gbk \
    x-mac-cyrillic x-mac-roman x-mac-ukrainian x-sjis x-unicode20utf8 x-user-defined x-x-big5";

#[test]
fn every_label_of_the_standard_names_its_set_or_none() {
    let mut known = 0;
    for label in LABELS.split_whitespace() {
        let oracle = Encoding::for_label(label.as_bytes()).unwrap_or_else(|| panic!("{label} is no label"));
        let ours = SETS.iter().find(|(_, set)| *set == oracle).map(|(encoding, _)| *encoding);
        known += usize::from(ours.is_some());
        for written in [label.to_owned(), label.to_uppercase(), format!("\t {label}\n")] {
            assert_eq!(encoding_of_label(written.as_bytes()), ours, "{written:?}");
        }
    }
    assert_eq!((known, LABELS.split_whitespace().count()), (47, 228));
    assert_eq!((encoding_of_label(b""), encoding_of_label(b"utf-9")), (None, None));
}

/// The set guessed for a table in which these words stand.
fn guessed(words: &[&str], set: &'static Encoding) -> TextEncoding {
    let mut text = String::from("Case;Activity;Time\n");
    for (number, word) in words.iter().enumerate() {
        text += &format!("S{};{word};{:02}-03-2024 10:00\n", number / 3, 1 + number % 28);
    }
    let (bytes, _, unmappable) = set.encode(&text);
    assert!(!unmappable, "{words:?} in {}", set.name());
    match probe(&bytes, true, "log.csv").unwrap().settings.format {
        FileFormat::Csv(dialect) => dialect.encoding,
        other => panic!("{other:?}"),
    }
}

#[test]
fn danish_and_its_neighbours_are_windows_1252() {
    for words in [
        &["Sagen er afgjort på mødet", "Påmindelse", "Ændret", "Økonomi", "Ældre"] as &[&str],
        &["ÆØÅ", "æøå", "ÆØÅæøåé"],
        &["Ansøgning modtaget"],
        &["Réunion préparée", "Décision à l’été", "Où est le dossier", "Créée", "Bœuf"],
        &["Prüfung", "Größe", "Änderung", "Über"],
        &["Città", "più", "lunedì", "perché"],
        &["Härkään", "Pöytäkirja", "Jäähyväiset", "Šakki", "Žanri"],
        &["ÅÄÖ", "åäö", "Återkallad", "Överklagad"],
        &["¿Qué?", "Año", "Información", "São Paulo", "ações"],
        &["50 m³", "3 m²", "Løn 1¾", "£100", "§ 7 – «bolig»", "¤"],
        &["Þæði", "Ákvörðun", "Löggæsla", "Hafnað"],
        // A few foreign names in Danish cases.
        &["Tomaš", "Žižek", "Modtaget på ny", "Afgørelse"],
    ] {
        assert_eq!(guessed(words, encoding_rs::WINDOWS_1252), TextEncoding::Windows1252, "{words:?}");
    }
    // Also called Latin-9, and read as Windows-1252 until somebody says otherwise.
    assert_eq!(guessed(&["Løn i €", "Afgørelse"], encoding_rs::ISO_8859_15), TextEncoding::Windows1252);
}

#[test]
fn text_half_in_utf8_is_still_windows_1252() {
    let (windows, ..) = encoding_rs::WINDOWS_1252.encode("Sag;Trin\nA;Løst på ny\nB;Læst\nC;Få flere øl\n");
    let mixed = [windows.as_ref(), "D;Información añadida\nE;æøå på café\n".as_bytes()].concat();
    let FileFormat::Csv(dialect) = probe(&mixed, true, "log.csv").unwrap().settings.format else { panic!() };
    assert_eq!(dialect.encoding, TextEncoding::Windows1252);
}

#[test]
fn polish_and_czech_are_windows_1250() {
    for words in [
        &["Wniosek złożony", "Decyzja wydana", "Odwołanie rozpatrzone", "Każdy został wysłany"] as &[&str],
        &["Zażółć gęślą jaźń", "Łódź"],
        &["Žádost přijata", "Rozhodnutí vydáno", "Zpětvzetí", "Důvod zamítnutí", "Uzavřeno", "Měsíční účet"],
    ] {
        assert_eq!(guessed(words, encoding_rs::WINDOWS_1250), TextEncoding::Windows1250, "{words:?}");
    }
}

#[test]
fn cyrillic_is_windows_1251() {
    for words in [
        &["Заявка принята", "Решение", "Отказ", "Закрыто"] as &[&str],
        &["заявка", "отказ", "проверка документов", "в работе"],
        &["Заява прийнята", "Рішення", "Відмова", "Її справа"],
    ] {
        assert_eq!(guessed(words, encoding_rs::WINDOWS_1251), TextEncoding::Windows1251, "{words:?}");
    }
}

#[test]
fn hebrew_is_windows_1255() {
    for words in [&["הזמנה התקבלה", "אישור", "מספר הזמנה", "נסגר", "שם של לקוח"] as &[&str], &["תשלום"]]
    {
        assert_eq!(guessed(words, encoding_rs::WINDOWS_1255), TextEncoding::Windows1255, "{words:?}");
    }
}

#[test]
fn the_hebrew_edge_file_is_guessed() {
    let Some(bytes) = shared_log("csv-edge/test11-encoding.csv") else { return };
    let seen = probe(&bytes, true, "log.csv").unwrap();
    assert!(seen.columns[0].starts_with("מספר"), "{:?}", seen.columns);
}

#[test]
fn an_unknown_set_of_an_xml_file_is_told() {
    let noon = "2024-05-01T12:00:00Z";
    let with = |label: &str| {
        let declared = format!("<?xml version='1.0' encoding='{label}'?>");
        document(&trace("a", &[("x", noon)])).replacen(r#"<?xml version="1.0" encoding="UTF-8"?>"#, &declared, 1)
    };
    for label in ["Shift_JIS", "klingon", "windows-1254"] {
        let problem = ImportProblem::UnknownEncoding { label: label.into() };
        assert_eq!(look(with(label).as_bytes()).err(), Some(problem.clone()), "{label}");
        assert_eq!(read(with(&format!(" {label} ")).as_bytes()).err(), Some(problem), "{label}");
    }
    let long = ImportProblem::UnknownEncoding { label: "x".repeat(60) };
    assert_eq!(read(with(&"x".repeat(300)).as_bytes()).err(), Some(long));
    for label in ["", "UTF8", "us-ascii", "cp1250", " ISO-8859-15 "] {
        assert_eq!(read(with(label).as_bytes()).unwrap().log.event_count(), 1, "{label:?}");
    }
    // A byte order mark knows better than the declaration.
    let marked = format!("\u{feff}{}", with("klingon"));
    assert_eq!(read(marked.as_bytes()).unwrap().log.event_count(), 1);
}

#[test]
fn what_a_declared_set_leaves_unassigned_is_told_with_its_line() {
    let noon = "2024-05-01T12:00:00Z";
    let text = document(&trace("a", &[("x#y#", noon), ("z", noon)])).replacen("UTF-8", "windows-1255", 1);
    let bytes: Vec<u8> = text.bytes().map(|byte| if byte == b'#' { 0xff } else { byte }).collect();
    let report = read(&bytes).unwrap().report;
    let told = Finding::BrokenCharacters { count: 2, first_lines: vec![3, 3] };
    assert!(report.findings.contains(&told), "{report:?}");
}

#[test]
fn a_long_log_is_the_same_in_every_set() {
    let traces: String =
        (0..400).map(|case| trace(&format!("sag {case}"), &[("Løst på ny", "2024-05-01T12:00:00Z")])).collect();
    let expected = events_of(&read(document(&traces).as_bytes()).unwrap().log);
    let latin = document(&traces).replacen("UTF-8", "latin1", 1);
    let latin = encoding_rs::WINDOWS_1252.encode(&latin).0.into_owned();
    let wide: Vec<u8> = document(&traces).encode_utf16().flat_map(u16::to_be_bytes).collect();
    for bytes in [latin, wide] {
        let settings = look(&bytes).unwrap().settings;
        for slice in [33, 40_001, usize::MAX] {
            assert!(events_of(&read_with(&bytes, &settings, slice).unwrap().log) == expected, "slices of {slice}");
        }
    }
}
