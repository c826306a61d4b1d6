//! Numbers as Danish and English files write them: `1.234,50`, `1 234,5`, `1,234.50`, `-3`.

/// The number that `text` writes, if it is one.
///
/// The decimal sign is a comma or a point. Thousands are parted by point, comma, blank or a blank that does not break
/// the line, always in groups of three; `1.234` could be either and is read as 1234 as Danish programs write it,
/// unless it begins with a zero.
///
/// ```
/// use spor::engine::import::number_of;
/// assert_eq!(number_of("1.234,50"), Some(1234.5));
/// assert_eq!(number_of("1 234 567"), Some(1_234_567.0));
/// assert_eq!(number_of("37,0"), Some(37.0));
/// assert_eq!(number_of("0.125"), Some(0.125));
/// assert_eq!(number_of("31-01-2024"), None);
/// assert_eq!(number_of("01.02.2024"), None);
/// ```
pub fn number_of(text: &str) -> Option<f64> {
    let text = text.trim();
    let unsigned = text.strip_prefix(['-', '+', '−']).unwrap_or(text);
    if !unsigned.starts_with(|c: char| c.is_ascii_digit()) || unsigned.len() > 32 {
        return None;
    }
    let plain = [('.', ','), (',', '.'), (' ', ','), ('\u{a0}', ','), (' ', '.')]
        .into_iter()
        .find_map(|(thousands, decimal)| without_groups(unsigned, thousands, decimal))
        .or_else(|| plain_digits(unsigned, &[',', '.']))?;
    let number: f64 = plain.parse().ok()?;
    Some(if text.starts_with(['-', '−']) { -number } else { number })
}

/// The digits of a number with thousands in groups of three, a point for the decimal sign.
fn without_groups(text: &str, thousands: char, decimal: char) -> Option<String> {
    let (whole, fraction) = text.split_once(decimal).map_or((text, None), |(whole, part)| (whole, Some(part)));
    let mut groups = whole.split(thousands);
    let first = groups.next()?;
    let rest: Vec<&str> = groups.collect();
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    let grouped = !rest.is_empty() && first.len() <= 3 && is_digits(first) && !first.starts_with('0');
    if !grouped || !rest.iter().all(|group| group.len() == 3 && is_digits(group)) {
        return None;
    }
    let fraction = fraction.map_or(Some(String::new()), |part| is_digits(part).then(|| format!(".{part}")))?;
    Some(format!("{first}{}{fraction}", rest.concat()))
}

/// Digits with at most one decimal sign.
fn plain_digits(text: &str, decimals: &[char]) -> Option<String> {
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    match text.split_once(decimals) {
        None => is_digits(text).then(|| text.to_owned()),
        Some((whole, part)) => (is_digits(whole) && is_digits(part)).then(|| format!("{whole}.{part}")),
    }
}
