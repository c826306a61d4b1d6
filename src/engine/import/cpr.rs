//! CPR numbers: six digits that are a date of birth and four more, with or without a hyphen between.
//!
//! No check digit is asked for: numbers without one are handed out since 2007, and case systems only
//! look at the date (BEK 1282 of 2022; Danish civil registration office, «Personnumre uden kontrolciffer»).

/// Where the first CPR look-alike stands in `text`, as a byte range; also inside other text.
///
/// ```
/// use spor::engine::import::find_cpr;
/// assert_eq!(find_cpr("ring til 0101501234"), Some(9..19));
/// assert_eq!(find_cpr("310250-1234"), None); // 31 February
/// ```
pub fn find_cpr(text: &str) -> Option<std::ops::Range<usize>> {
    let bytes = text.as_bytes();
    if bytes.len() < 10 {
        return None;
    }
    let mut at = 0;
    while at + 10 <= bytes.len() {
        let digits = bytes[at..].iter().take_while(|b| b.is_ascii_digit()).count();
        if digits == 0 {
            at += 1;
            continue;
        }
        let end = at + digits;
        if digits == 10 && is_birth_date(&bytes[at..at + 6]) {
            return Some(at..end);
        }
        if digits == 6 && is_birth_date(&bytes[at..end]) {
            let rest = end + usize::from(matches!(bytes.get(end), Some(b'-' | b' ')));
            let tail = bytes[rest..].iter().take_while(|b| b.is_ascii_digit()).count();
            if tail == 4 && rest > end {
                return Some(at..rest + 4);
            }
        }
        at = end;
    }
    None
}

/// Whether the whole of `text` is one CPR look-alike.
pub fn is_cpr(text: &str) -> bool {
    let text = text.trim();
    find_cpr(text) == Some(0..text.len())
}

/// `text` with every CPR look-alike replaced by `••••••-0000`-like shape: no digit stays.
pub fn without_cpr(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(found) = find_cpr(rest) {
        masked.push_str(&rest[..found.start]);
        masked.push_str("••••••-••••");
        rest = &rest[found.end..];
    }
    masked.push_str(rest);
    masked
}

/// Whether `ddmmyy` is a day that exists in some year (29 February in a year divisible by four).
fn is_birth_date(ddmmyy: &[u8]) -> bool {
    let two = |at: usize| (ddmmyy[at] - b'0') * 10 + (ddmmyy[at + 1] - b'0');
    let (day, month, year) = (two(0), two(2), two(4));
    let days = match month {
        2 if year % 4 == 0 => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    (1..=days).contains(&day)
}
