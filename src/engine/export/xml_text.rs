//! Text as the value of an XML attribute, so that a reader gets back every character that XML can say.

/// Writes `text` between quotes. Blanks other than spaces are written as references, since a reader turns them into
/// spaces otherwise (XML 1.0, 3.3.3).
///
/// XML 1.0 has no way at all to say the control characters below U+0020: they become their pictures (`␁` for U+0001), so
/// that two ids that differ in one of them stay two. The two numbers that are no characters become `�`.
pub(super) fn push_attribute_text(out: &mut Vec<u8>, text: &str) {
    let mut plain_from = 0;
    for (at, character) in text.char_indices() {
        let mut picture = [0; 4];
        let written: &[u8] = match character {
            '&' => b"&amp;",
            '<' => b"&lt;",
            '>' => b"&gt;",
            '"' => b"&quot;",
            '\t' => b"&#9;",
            '\n' => b"&#10;",
            '\r' => b"&#13;",
            '\0'..='\u{1F}' => {
                let number = 0x2400 + u32::from(character);
                char::from_u32(number).unwrap_or(char::REPLACEMENT_CHARACTER).encode_utf8(&mut picture).as_bytes()
            }
            '\u{FFFE}' | '\u{FFFF}' => "\u{FFFD}".as_bytes(),
            _ => continue,
        };
        out.extend_from_slice(&text.as_bytes()[plain_from..at]);
        out.extend_from_slice(written);
        plain_from = at + character.len_utf8();
    }
    out.extend_from_slice(&text.as_bytes()[plain_from..]);
}
