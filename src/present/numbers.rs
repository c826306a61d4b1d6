//! Numbers as Danish and English write them: 8.208 · 41,2 % · 4,2 MB.

use super::{Language, Words};
use crate::engine::export::Cell;
use crate::protocol::{HiddenCells, Shown};

/// A whole number with groups of three: `8.208` in Danish, `8,208` in English.
pub fn whole(number: u64, language: Language) -> String {
    let digits = number.to_string();
    let mut written = String::with_capacity(digits.len() + digits.len() / 3);
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            written.push(group_mark(language));
        }
        written.push(digit);
    }
    written
}

/// A difference: «+12», «−3», «0».
pub fn signed(number: i64, language: Language) -> String {
    let sign = match number {
        0 => "",
        1.. => "+",
        _ => "−",
    };
    format!("{sign}{}", whole(number.unsigned_abs(), language))
}

/// A difference as it is written, with a plus before what rises: «+1,9», «−1,9», «0,0». What is written as nought is none.
pub fn risen(change: f64, written: String) -> String {
    let is_some = written.chars().any(|digit| ('1'..='9').contains(&digit));
    if change > 0.0 && is_some { format!("+{written}") } else { written }
}

/// A count on its way to a reader: the number, or «et skjult antal» where it is hidden.
pub fn shown(count: Shown<u32>, words: &Words) -> String {
    match count {
        Shown::Number(count) => whole(u64::from(count), words.language()),
        Shown::Between(least, greatest) => range(u64::from(least), u64::from(greatest), words.language()),
        Shown::Hidden => words.text("units-hidden"),
    }
}

/// The same where there is little room: «skjult».
pub fn shown_short(count: Shown<u32>, words: &Words) -> String {
    match count {
        Shown::Number(count) => whole(u64::from(count), words.language()),
        Shown::Between(least, greatest) => range(u64::from(least), u64::from(greatest), words.language()),
        Shown::Hidden => words.text("units-hidden-short"),
    }
}

/// How many counts are hidden and why, for what stands beside them and what leaves.
pub fn hidden_note(hidden: HiddenCells, words: &Words) -> String {
    let facts =
        [("n", hidden.least_shown.into()), ("small", hidden.small.into()), ("complements", hidden.complements.into())];
    let note = match (hidden.small, hidden.complements) {
        (0, 0) => words.with("map-hides-nothing", &facts[..1]),
        (_, 0) => words.with("map-hides-small", &facts[..2]),
        _ => words.with("map-hides-both", &facts),
    };
    match hidden.ranges {
        0 => note,
        ranges => format!("{note} {}", words.with("map-hides-ranges", &[("n", ranges.into())])),
    }
}

/// A number with so many digits after the comma, halves rounded away from zero: `1,6`.
///
/// A half that a reckoning missed by its last bits is one all the same: 690 of 2,400 are 28.75 %.
pub fn decimal(number: f64, fractions: usize, language: Language) -> String {
    if !number.is_finite() {
        return "–".to_owned();
    }
    let scale = 10u64.pow(fractions as u32) as f64;
    let rounded = (number.abs() * scale * (1.0 + 4.0 * f64::EPSILON)).round();
    let sign = if number < 0.0 && rounded > 0.0 { "−" } else { "" };
    let whole_part = whole((rounded / scale).trunc() as u64, language);
    if fractions == 0 {
        return format!("{sign}{whole_part}");
    }
    let fraction = (rounded % scale) as u64;
    format!("{sign}{whole_part}{}{fraction:0fractions$}", decimal_mark(language))
}

/// A share (0..1) in per cent: `41,2 %` in Danish, `41.2%` in English.
///
/// What is neither nothing nor everything is never rounded to 0 or 100: `< 0,1 %`, `> 99,9 %`.
pub fn percent(share: f64, fractions: usize, language: Language) -> String {
    let step = 1.0 / 10u64.pow(fractions as u32) as f64;
    let value = share * 100.0;
    let (mark, value) = if value > 0.0 && value < step / 2.0 {
        ("< ", step)
    } else if value < 100.0 && value > 100.0 - step / 2.0 {
        ("> ", 100.0 - step)
    } else {
        ("", value)
    };
    let fractions = if value == 0.0 || value == 100.0 { 0 } else { fractions };
    format!("{mark}{}{}", decimal(value, fractions, language), percent_sign(language))
}

/// Size of a file: `812 B`, `31 kB`, `4,2 MB`, `348 MB`; thousands, as file lists count.
pub fn bytes(size: u64, language: Language) -> String {
    let (value, unit) = match size {
        0..1_000 => return format!("{size}\u{a0}B"),
        1_000..1_000_000 => (size as f64 / 1e3, "kB"),
        1_000_000..1_000_000_000 => (size as f64 / 1e6, "MB"),
        _ => (size as f64 / 1e9, "GB"),
    };
    let fractions = if value < 10.0 { 1 } else { 0 };
    format!("{}\u{a0}{unit}", decimal(value, fractions, language))
}

/// Least to greatest: `4.742–6.016`, and one number where they are the same.
pub fn range(least: u64, greatest: u64, language: Language) -> String {
    if least == greatest {
        return whole(least, language);
    }
    format!("{}–{}", whole(least, language), whole(greatest, language))
}

/// Least to greatest share in per cent: `36,0–41,2 %`, and one share where both are written the same.
pub fn percents(least: f64, greatest: f64, fractions: usize, language: Language) -> String {
    let (from, to) = (percent(least, fractions, language), percent(greatest, fractions, language));
    if from == to { to } else { format!("{}–{to}", from.trim_end_matches(percent_sign(language))) }
}

/// A count in a table that is saved: a range or «skjult» as a word, so that nobody takes it for a number.
pub fn cell(count: Shown<u32>, words: &Words) -> Cell {
    match count {
        Shown::Number(count) => Cell::Whole(i64::from(count)),
        told => Cell::Text(shown_short(told, words)),
    }
}

/// A time of a table that is saved, in hours: the same unit in all rows can be reckoned with. Empty where it is not told.
pub fn hours(millis: Option<f64>) -> Cell {
    millis.map_or(Cell::Empty, |millis| Cell::Decimal(millis / 3_600_000.0, 2))
}

/// A cell of a saved table as it is read on the page and on paper.
pub fn written(cell: &Cell, language: Language) -> String {
    match cell {
        Cell::Empty => "–".to_owned(),
        Cell::Text(text) => text.clone(),
        Cell::Whole(number) => {
            let sign = if *number < 0 { "−" } else { "" };
            format!("{sign}{}", whole(number.unsigned_abs(), language))
        }
        Cell::Decimal(number, decimals) => decimal(*number, usize::from(*decimals), language),
    }
}

/// A number as somebody types it: groups of three may be marked as the language marks them, and both comma and point are
/// decimal signs otherwise.
///
/// ```
/// use spor::present::{Language, numbers::typed};
/// let [danish, english] = [Language::Danish, Language::English].map(|of| move |text| typed(text, of));
/// assert_eq!((danish("2.400"), danish("7,5"), danish("7.5"), danish("1.234,5")), (Some(2400.0), Some(7.5), Some(7.5), Some(1234.5)));
/// assert_eq!((english("2,400"), english("7.5"), english("2.400")), (Some(2400.0), Some(7.5), Some(2.4)));
/// assert_eq!((danish("-2.400"), danish("to"), danish("")), (Some(-2400.0), None, None));
/// ```
pub fn typed(text: &str, language: Language) -> Option<f64> {
    let text: String = text.chars().filter(|letter| !letter.is_whitespace()).collect();
    let group = group_mark(language);
    let whole_part = text.trim_start_matches('-').split(decimal_mark(language)).next().unwrap_or_default();
    let is_group = |(place, digits): (usize, &str)| {
        digits.bytes().all(|digit| digit.is_ascii_digit())
            && if place == 0 { (1..=3).contains(&digits.len()) } else { digits.len() == 3 }
    };
    let is_grouped = whole_part.split(group).enumerate().all(is_group);
    let plain = if is_grouped { text.replace(group, "") } else { text };
    plain.replace(',', ".").parse().ok().filter(|number: &f64| number.is_finite())
}

/// A number as it stands in a field, without marks of groups.
pub fn in_field(number: f64, language: Language) -> String {
    number.to_string().replace('.', &decimal_mark(language).to_string())
}

/// The mark between whole and fraction.
pub fn decimal_mark(language: Language) -> char {
    match language {
        Language::Danish => ',',
        Language::English => '.',
    }
}

fn group_mark(language: Language) -> char {
    match language {
        Language::Danish => '.',
        Language::English => ',',
    }
}

fn percent_sign(language: Language) -> &'static str {
    match language {
        Language::Danish => "\u{a0}%",
        Language::English => "%",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{Danish, English};

    #[test]
    fn whole_numbers_are_grouped() {
        for (number, danish, english) in
            [(0, "0", "0"), (999, "999", "999"), (8_208, "8.208", "8,208"), (1_234_567, "1.234.567", "1,234,567")]
        {
            assert_eq!(whole(number, Danish), danish);
            assert_eq!(whole(number, English), english);
        }
    }

    #[test]
    fn decimals_round_and_carry() {
        assert_eq!(decimal(1.55, 1, Danish), "1,6");
        assert_eq!(decimal(9.96, 1, Danish), "10,0");
        assert_eq!(percent(690.0 / 2400.0, 1, Danish), "28,8\u{a0}%");
        assert_eq!(decimal(28.7499, 1, Danish), "28,7");
        assert_eq!(decimal(-0.04, 1, Danish), "0,0");
        assert_eq!(decimal(-1234.5, 1, English), "−1,234.5");
        assert_eq!(decimal(0.05, 2, Danish), "0,05");
        assert_eq!(decimal(f64::NAN, 1, Danish), "–");
    }

    #[test]
    fn shares_never_round_to_all_or_nothing() {
        assert_eq!(percent(0.412, 1, Danish), "41,2\u{a0}%");
        assert_eq!(percent(0.412, 1, English), "41.2%");
        assert_eq!(percent(0.0, 1, Danish), "0\u{a0}%");
        assert_eq!(percent(1.0, 1, Danish), "100\u{a0}%");
        assert_eq!(percent(0.0001, 1, Danish), "< 0,1\u{a0}%");
        assert_eq!(percent(0.9999, 1, Danish), "> 99,9\u{a0}%");
        assert_eq!(percent(0.997, 0, Danish), "> 99\u{a0}%");
    }

    #[test]
    fn sizes_and_ranges() {
        assert_eq!(bytes(812, Danish), "812\u{a0}B");
        assert_eq!(bytes(4_200_000, Danish), "4,2\u{a0}MB");
        assert_eq!(bytes(348_000_000, English), "348\u{a0}MB");
        assert_eq!(range(4_742, 6_016, Danish), "4.742–6.016");
        assert_eq!(range(7, 7, Danish), "7");
        let risen = |change: f64| risen(change, decimal(change, 1, Danish));
        assert_eq!([1.94, 0.04, 0.0, -1.9].map(risen), ["+1,9", "0,0", "0,0", "−1,9"]);
        assert_eq!(percents(0.36, 0.412, 1, Danish), "36,0–41,2\u{a0}%");
        assert_eq!(percents(0.36, 0.412, 1, English), "36.0–41.2%");
        assert_eq!(percents(0.9991, 0.9992, 1, English), "99.9%");
    }
}
