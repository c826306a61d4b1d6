//! Characters that a page writes by name or number: `&aelig;`, `&#230;`, `&nbsp;`.

/// The names of Latin-1 from 160 on, as HTML 4 has them, in their order.
const LATIN: &str = "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 \
    acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig \
    Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
    Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave \
    iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml";
const OTHERS: [(&str, char); 16] = [
    ("amp", '&'),
    ("lt", '<'),
    ("gt", '>'),
    ("quot", '"'),
    ("apos", '\''),
    ("euro", '€'),
    ("ndash", '–'),
    ("mdash", '—'),
    ("hellip", '…'),
    ("bull", '•'),
    ("lsquo", '‘'),
    ("rsquo", '’'),
    ("sbquo", '‚'),
    ("ldquo", '“'),
    ("rdquo", '”'),
    ("bdquo", '„'),
];
/// The longest name or number.
const BYTES_AT_MOST: usize = 12;

/// Adds `text` with its references resolved; one that means nothing stays as it is written.
pub(super) fn push_resolved(text: &str, into: &mut String) {
    let mut rest = text;
    while let Some(at) = memchr::memchr(b'&', rest.as_bytes()) {
        into.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let end = rest.bytes().take(BYTES_AT_MOST).position(|byte| byte == b';');
        match end.and_then(|end| character(&rest[..end]).map(|character| (end, character))) {
            Some((end, character)) => {
                into.push(character);
                rest = &rest[end + 1..];
            }
            None => into.push('&'),
        }
    }
    into.push_str(rest);
}

fn character(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let number = match number.strip_prefix(['x', 'X']) {
            Some(digits) => u32::from_str_radix(digits, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(number).filter(|&character| character != '\0');
    }
    let latin = LATIN.split_ascii_whitespace().position(|one| one == name);
    let latin = latin.and_then(|place| char::from_u32(160 + place as u32));
    latin.or_else(|| OTHERS.iter().find(|(one, _)| *one == name).map(|&(_, character)| character))
}
