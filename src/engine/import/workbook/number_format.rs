//! Number formats: whether a number in a sheet is a date, a clock, a duration or just a number.
//!
//! A workbook keeps a date as a number; only the cell's format says that it is one (ECMA-376 part 1, §18.8.30).

/// What a format makes of a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum NumberFormat {
    /// The number itself.
    #[default]
    Number,
    /// Whole numbers filled up with zeros to so many digits: `00000`, as ids are written.
    Padded(u8),
    /// A day, whose clock is not shown.
    Day,
    /// A day with its clock.
    DayAndClock,
    /// A clock without a day.
    Clock,
    /// Hours that go on after 24: `[h]:mm`.
    Duration,
}

impl NumberFormat {
    /// The meaning of a number that Excel gives a format without writing the format down.
    pub fn built_in(number: u32) -> NumberFormat {
        match number {
            14..=17 | 27..=31 | 36 | 50..=54 | 57 | 58 => NumberFormat::Day,
            22 => NumberFormat::DayAndClock,
            18..=21 | 32..=35 | 45 | 47 | 55 | 56 => NumberFormat::Clock,
            46 => NumberFormat::Duration,
            _ => NumberFormat::Number,
        }
    }

    /// The meaning of a format as it is written: `dd-mm-yyyy hh:mm`.
    ///
    /// Only the section for positive numbers counts. `m` is a minute beside `h` or `s`, else a month.
    pub fn of_code(code: &str) -> NumberFormat {
        let section = Letters::of(code);
        if section.elapsed {
            return NumberFormat::Duration;
        }
        let clock = section.hours || section.seconds;
        let day = section.years || section.days || section.long_month || (section.months && !clock);
        match (day, clock) {
            (true, false) => NumberFormat::Day,
            (true, true) => NumberFormat::DayAndClock,
            (false, true) => NumberFormat::Clock,
            (false, false) => match code.len() {
                length @ 2..=30 if code.bytes().all(|byte| byte == b'0') => NumberFormat::Padded(length as u8),
                _ => NumberFormat::Number,
            },
        }
    }
}

/// The letters of a format that stand for parts of a time.
#[derive(Default)]
struct Letters {
    years: bool,
    days: bool,
    months: bool,
    /// `mmm` and longer is never a minute.
    long_month: bool,
    hours: bool,
    seconds: bool,
    /// `[h]`, `[mm]` or `[s]`.
    elapsed: bool,
}

impl Letters {
    fn of(code: &str) -> Letters {
        let mut letters = Letters::default();
        if ["general", "standard"].iter().any(|name| code.eq_ignore_ascii_case(name)) {
            return letters;
        }
        let mut characters = code.chars();
        let mut months_in_a_row = 0;
        while let Some(character) = characters.next() {
            let letter = character.to_ascii_lowercase();
            months_in_a_row = if letter == 'm' { months_in_a_row + 1 } else { 0 };
            letters.long_month |= months_in_a_row > 2;
            match letter {
                ';' => break,
                '"' => {
                    characters.by_ref().find(|&c| c == '"');
                }
                // The next character stands for itself, for a width or for what fills the cell.
                '\\' | '_' | '*' => {
                    characters.next();
                }
                '[' => {
                    let inside: String = characters.by_ref().take_while(|&c| c != ']').collect();
                    let inside = inside.to_ascii_lowercase();
                    letters.elapsed |= ["h", "hh", "m", "mm", "s", "ss"].contains(&inside.as_str());
                }
                'y' => letters.years = true,
                'd' => letters.days = true,
                'm' => letters.months = true,
                'h' => letters.hours = true,
                's' => letters.seconds = true,
                // `AM/PM` would else look like a month.
                'a' if letters.hours || letters.seconds => {
                    let rest = if characters.as_str().starts_with('/') { 2 } else { 4 };
                    characters.by_ref().take(rest).for_each(drop);
                }
                _ => {}
            }
        }
        letters
    }
}
