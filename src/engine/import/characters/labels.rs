//! The names by which a file says which character set it is written in.

use crate::engine::import::settings::TextEncoding;

/// The character set of a name as XML and web pages write it; none for a set that Spor does not read.
///
/// These are all labels of the WHATWG Encoding Standard for our sets (<https://encoding.spec.whatwg.org/#names-and-labels>),
/// in letters of any case and with blanks around them. There, as in every browser, Latin-1 and ASCII are
/// read as Windows-1252, which holds them and in which such files are really written.
///
/// ```
/// use spor::engine::import::{TextEncoding, encoding_of_label};
/// assert_eq!(encoding_of_label(b"ISO-8859-1"), Some(TextEncoding::Windows1252));
/// assert_eq!(encoding_of_label(b"Shift_JIS"), None);
/// ```
pub fn encoding_of_label(label: &[u8]) -> Option<TextEncoding> {
    let label = label.trim_ascii();
    let named = |labels: &[&str]| labels.iter().any(|one| one.as_bytes().eq_ignore_ascii_case(label));
    LABELS.iter().find(|(_, labels)| named(labels)).map(|&(encoding, _)| encoding)
}

const LABELS: [(TextEncoding, &[&str]); 8] = [
    (TextEncoding::Utf8, &["unicode-1-1-utf-8", "unicode11utf8", "unicode20utf8", "utf-8", "utf8", "x-unicode20utf8"]),
    (TextEncoding::Utf16Le, &["csunicode", "iso-10646-ucs-2", "ucs-2", "unicode", "unicodefeff", "utf-16", "utf-16le"]),
    (TextEncoding::Utf16Be, &["unicodefffe", "utf-16be"]),
    (
        TextEncoding::Windows1252,
        &[
            "ansi_x3.4-1968",
            "ascii",
            "cp1252",
            "cp819",
            "csisolatin1",
            "ibm819",
            "iso-8859-1",
            "iso-ir-100",
            "iso8859-1",
            "iso88591",
            "iso_8859-1",
            "iso_8859-1:1987",
            "l1",
            "latin1",
            "us-ascii",
            "windows-1252",
            "x-cp1252",
        ],
    ),
    (TextEncoding::Windows1255, &["cp1255", "windows-1255", "x-cp1255"]),
    (TextEncoding::Windows1250, &["cp1250", "windows-1250", "x-cp1250"]),
    (TextEncoding::Windows1251, &["cp1251", "windows-1251", "x-cp1251"]),
    (TextEncoding::Iso8859_15, &["csisolatin9", "iso-8859-15", "iso8859-15", "iso885915", "iso_8859-15", "l9"]),
];
