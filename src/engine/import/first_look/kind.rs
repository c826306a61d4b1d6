//! What kind of file it is, from its first bytes.

use crate::engine::import::problem::BinaryKind;

/// What the first bytes say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Gzip,
    /// Begins with `<`, perhaps behind a byte order mark and blanks.
    Xml,
    Binary(BinaryKind),
    Text,
}

/// Looks at the beginning of a file; the name decides only between kinds that begin alike.
pub(crate) fn kind(beginning: &[u8], file_name: &str) -> Kind {
    let name = file_name.to_ascii_lowercase();
    let starts: [(&[u8], BinaryKind); 9] = [
        (b"%PDF", BinaryKind::Pdf),
        (b"\x89PNG", BinaryKind::Image),
        (b"\xff\xd8\xff", BinaryKind::Image),
        (b"GIF8", BinaryKind::Image),
        (b"BM\x00", BinaryKind::Image),
        (b"II*\x00", BinaryKind::Image),
        (b"PAR1", BinaryKind::Parquet),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", BinaryKind::OldWorkbook),
        (b"PK\x03\x04", BinaryKind::Zip),
    ];
    if beginning.starts_with(b"\x1f\x8b") {
        return Kind::Gzip;
    }
    if let Some((_, kind)) = starts.iter().find(|(start, _)| beginning.starts_with(start)) {
        let is_workbook = [".xlsx", ".xlsm", ".xlsb", ".ods"].iter().any(|ending| name.ends_with(ending))
            || memchr::memmem::find(&beginning[..beginning.len().min(4096)], b"[Content_Types].xml").is_some();
        return Kind::Binary(if *kind == BinaryKind::Zip && is_workbook { BinaryKind::Workbook } else { *kind });
    }
    let without_mark = beginning.strip_prefix(b"\xef\xbb\xbf").unwrap_or(beginning);
    if without_mark.trim_ascii_start().starts_with(b"<") || starts_with_wide_bracket(beginning) {
        return Kind::Xml;
    }
    if is_web_archive(beginning, &name) {
        return Kind::Binary(BinaryKind::WebArchive);
    }
    Kind::Text
}

/// A page that was saved with everything on it, as a letter is sent (RFC 2557).
fn is_web_archive(beginning: &[u8], name: &str) -> bool {
    let head = beginning[..beginning.len().min(4096)].to_ascii_lowercase();
    let has = |word: &[u8]| memchr::memmem::find(&head, word).is_some();
    has(b"mime-version:") && (has(b"multipart/related") || name.ends_with(".mht") || name.ends_with(".mhtml"))
}

/// `<` in UTF-16, with or without a byte order mark.
fn starts_with_wide_bracket(beginning: &[u8]) -> bool {
    [b"\xff\xfe<\x00".as_slice(), b"\xfe\xff\x00<", b"<\x00?\x00", b"\x00<\x00?"]
        .iter()
        .any(|start| beginning.starts_with(start))
}
