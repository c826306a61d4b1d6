//! A label without what it may hold of its case: dates, mail addresses, technical ids and numbers.

use crate::engine::import::month_name;

/// A label with a sign for what it may hold of its case.
pub(super) struct Mask {
    pub text: String,
    pub holds_anything: bool,
    /// A date, a mail address or a technical id, which no code list has.
    pub holds_more_than_digits: bool,
}

impl Mask {
    /// The label with `sign` for each date, mail address, technical id, and run of digits.
    pub fn of(label: &str, sign: &str) -> Mask {
        let mut mask =
            Mask { text: String::with_capacity(label.len()), holds_anything: false, holds_more_than_digits: false };
        let words: Vec<&str> = label.split(' ').collect();
        let mut rest = &words[..];
        while let [word, after @ ..] = rest {
            if rest.len() < words.len() {
                mask.text.push(' ');
            }
            rest = match rest {
                [first, middle, last, after @ ..] if is_written_date([first, middle, last].map(|word| bare(word))) => {
                    mask.hold([*first, *last], sign);
                    after
                }
                _ => {
                    mask.take_in(word, sign);
                    after
                }
            };
        }
        mask
    }

    fn take_in(&mut self, word: &str, sign: &str) {
        let bare = bare(word);
        if is_date(bare) || is_mail(bare) || is_technical_id(bare) {
            return self.hold([word; 2], sign);
        }
        let mut was_digit = false;
        for letter in word.chars() {
            let is_digit = letter.is_ascii_digit();
            match (is_digit, was_digit) {
                (false, _) => self.text.push(letter),
                (true, false) => self.text.push_str(sign),
                (true, true) => {}
            }
            was_digit = is_digit;
            self.holds_anything |= is_digit;
        }
    }

    /// The sign for what goes from the first of the words to the last, between the signs around it.
    fn hold(&mut self, [first, last]: [&str; 2], sign: &str) {
        let before = first.split_once(bare(first)).map_or("", |(before, _)| before);
        let behind = last.rsplit_once(bare(last)).map_or("", |(_, behind)| behind);
        self.text.extend([before, sign, behind]);
        (self.holds_anything, self.holds_more_than_digits) = (true, true);
    }
}

/// The word without signs around it.
fn bare(word: &str) -> &str {
    word.trim_matches(|letter: char| !letter.is_alphanumeric())
}

/// Three numbers with `-`, `.` or `/` between, of which the first or the last is a year, or a month's name between a day and
/// a year: `13-01-2024`, `13-jan-2024`.
fn is_date(word: &str) -> bool {
    let parts: Vec<&str> = word.split(['-', '.', '/']).collect();
    let is_number = |part: &&str| !part.is_empty() && part.len() <= 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    match parts[..] {
        [day, month, year] if is_month(month) => is_written_date([day, month, year]),
        [first, _, last] => parts.iter().all(is_number) && (is_year(first) || is_year(last)),
        _ => false,
    }
}

/// A day, a month by its name and a year: «12. marts 2024», «12 Mar 2024», «March 12, 2024».
fn is_written_date([first, middle, last]: [&str; 3]) -> bool {
    let is_day = |word: &str| word.len() <= 2 && word.parse().is_ok_and(|day: u8| (1..=31).contains(&day));
    is_year(last) && ((is_day(first) && is_month(middle)) || (is_month(first) && is_day(middle)))
}

/// A month's Danish or English name, or the first three letters of it.
fn is_month(word: &str) -> bool {
    month_name(word.as_bytes()).is_some_and(|(_, rest)| rest.is_empty())
}

/// A year from 1900 to 2099.
fn is_year(word: &str) -> bool {
    let is_number = word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    is_number && (word.starts_with("19") || word.starts_with("20"))
}

fn is_mail(word: &str) -> bool {
    word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'))
}

/// Five runs of hexadecimal digits with `-` between: 8, 4, 4, 4 and 12 (RFC 9562).
fn is_technical_id(word: &str) -> bool {
    let parts: Vec<&str> = word.split('-').collect();
    let lengths = [8, 4, 4, 4, 12];
    parts.len() == lengths.len()
        && parts
            .iter()
            .zip(lengths)
            .all(|(part, length)| part.len() == length && part.bytes().all(|byte| byte.is_ascii_hexdigit()))
}
