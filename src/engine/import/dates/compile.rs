//! Reading a pattern as people write it: `dd-MM-yyyy`, `dd-mm-åååå`, `%d-%m-%Y`.

use super::pattern::{Field, Part, Width, must_be_quoted};

/// Longest pattern, in characters.
const LONGEST: usize = 100;

/// The parts of a pattern; none when it names no whole date, or says something twice.
pub(super) fn compile(text: &str) -> Option<Vec<Part>> {
    let text = text.trim();
    if text.chars().count() > LONGEST {
        return None;
    }
    let letters: Vec<char> = if text.contains('%') { from_strftime(text)? } else { text.chars().collect() };
    let mut reading = Compiling::default();
    let mut at = 0;
    while at < letters.len() {
        at += reading.take(&letters[at..])?;
    }
    let parts = reading.close()?;
    is_whole(&parts).then_some(parts)
}

/// What has been seen so far decides what `m`, `t` and `S` mean.
#[derive(Default)]
struct Compiling {
    parts: Vec<Part>,
    /// The parts outside while those inside `[ ]` are read.
    outside: Option<Vec<Part>>,
    month: bool,
    hour: bool,
    minute: bool,
    second: bool,
}

impl Compiling {
    /// Takes one run of the same letter, or one other character; gives how many characters it took.
    fn take(&mut self, rest: &[char]) -> Option<usize> {
        let first = rest[0];
        let run = rest.iter().take_while(|&&c| c == first).count();
        let next = rest.get(run).copied();
        let two = if run == 1 { Width::OneOrTwo } else { Width::Two };
        match first {
            '\'' => return self.quoted(rest),
            '[' if self.outside.is_none() => self.outside = Some(std::mem::take(&mut self.parts)),
            ']' => {
                let outside = self.outside.take()?;
                let inside = std::mem::replace(&mut self.parts, outside);
                self.parts.push(Part::Optional(inside));
            }
            'y' | 'Y' | 'å' | 'Å' | 'u' => {
                self.number(Field::Year, if run == 2 { Width::Two } else { Width::Four });
                return (run <= 4).then_some(run);
            }
            'd' | 'D' if run >= 3 => {
                self.parts.push(Part::WeekdayName);
                return Some(run);
            }
            'd' | 'D' => {
                self.number(Field::Day, two);
                return Some(run);
            }
            'm' | 'M' if run >= 3 => {
                self.month = true;
                self.parts.push(Part::MonthName);
                return Some(run);
            }
            'm' | 'M' => {
                // Excel and Danish write months with a small m too: what stands after the hour is minutes.
                let is_minute = self.hour && !self.minute && (first == 'm' || self.month);
                self.number(if is_minute { Field::Minute } else { Field::Month }, two);
                return Some(run);
            }
            'T' if run == 1 && matches!(next, Some('H' | 'h' | 't')) => self.gap(),
            't' | 'T' if self.hour => {
                self.parts.push(Part::HalfDay);
                return Some(run);
            }
            'H' | 'h' | 't' | 'T' => {
                self.number(Field::Hour, two);
                return (run <= 2).then_some(run);
            }
            's' | 'S' if !self.second => {
                self.number(Field::Second, two);
                return (run <= 2).then_some(run);
            }
            'S' | 'f' | 'F' | 's' => {
                // The point before a fraction belongs to it: both may be absent.
                if !matches!(self.parts.pop(), Some(Part::Literal('.' | ','))) {
                    return None;
                }
                self.parts.push(Part::Fraction);
                return Some(run);
            }
            'a' | 'A' if self.hour => {
                self.parts.push(Part::HalfDay);
                return Some(run);
            }
            'z' | 'Z' | 'X' | 'x' | 'K' => {
                self.parts.push(Part::Offset);
                return Some(run);
            }
            c if c.is_whitespace() => {
                self.gap();
                return Some(run);
            }
            c => self.parts.push(Part::Literal(c)),
        }
        Some(1)
    }

    /// Blanks of different kinds in a row are one gap, as blanks of one kind are.
    fn gap(&mut self) {
        if self.parts.last() != Some(&Part::Gap) {
            self.parts.push(Part::Gap);
        }
    }

    fn number(&mut self, field: Field, width: Width) {
        match field {
            Field::Month => self.month = true,
            Field::Hour => self.hour = true,
            Field::Minute => self.minute = true,
            Field::Second => self.second = true,
            Field::Year | Field::Day => {}
        }
        self.parts.push(Part::Number(field, width));
    }

    /// `'T'` and blanks are the gap, `''` a quote, and other quoted characters stand for themselves.
    fn quoted(&mut self, rest: &[char]) -> Option<usize> {
        let inside = rest[1..].iter().position(|&c| c == '\'')?;
        match &rest[1..=inside] {
            [] => self.parts.push(Part::Literal('\'')),
            letters => letters.chunk_by(|a, b| must_be_quoted(a) == must_be_quoted(b)).for_each(|run| match run {
                ['T'] => self.gap(),
                ['Z'] => self.parts.push(Part::Offset),
                run => run
                    .iter()
                    .for_each(|&c| if c.is_whitespace() { self.gap() } else { self.parts.push(Part::Literal(c)) }),
            }),
        }
        Some(inside + 2)
    }

    /// The parts. Texts are read without the blanks at their ends, so a gap there says nothing.
    fn close(mut self) -> Option<Vec<Part>> {
        if self.parts.last() == Some(&Part::Gap) {
            self.parts.pop();
        }
        if self.parts.first() == Some(&Part::Gap) {
            self.parts.remove(0);
        }
        self.outside.is_none().then_some(self.parts)
    }
}

/// A whole date, nothing twice, and a clock without holes.
fn is_whole(parts: &[Part]) -> bool {
    let mut seen = [0usize; 6];
    let (mut half_days, mut offsets, mut fractions) = (0, 0, 0);
    fn count(parts: &[Part], seen: &mut [usize; 6], other: &mut impl FnMut(&Part)) {
        for part in parts {
            match part {
                Part::Number(field, _) => seen[*field as usize] += 1,
                Part::MonthName => seen[Field::Month as usize] += 1,
                Part::Optional(inner) => count(inner, seen, other),
                part => other(part),
            }
        }
    }
    count(parts, &mut seen, &mut |part| match part {
        Part::HalfDay => half_days += 1,
        Part::Offset => offsets += 1,
        Part::Fraction => fractions += 1,
        _ => {}
    });
    let [year, month, day, hour, minute, second] = seen;
    let date_is_optional = parts.iter().any(|part| match part {
        Part::Optional(inner) => inner.iter().any(|p| {
            matches!(p, Part::Number(Field::Year | Field::Month | Field::Day, _) | Part::MonthName | Part::Optional(_))
        }),
        _ => false,
    });
    (year, month, day) == (1, 1, 1)
        && !date_is_optional
        && [hour, minute, second, fractions, half_days, offsets].iter().all(|&count| count <= 1)
        && clock_has_no_hole(parts, 0)
}

/// Whether every part of the clock comes with the larger one: `HH[:mm]`, but not `[HH]:mm`. `known` says how many parts
/// stand outside already, from the hour on.
fn clock_has_no_hole(parts: &[Part], known: usize) -> bool {
    const CLOCK: [Field; 3] = [Field::Hour, Field::Minute, Field::Second];
    let stands_here = |field: &Field| parts.iter().any(|part| matches!(part, Part::Number(of, _) if of == field));
    let known = known + CLOCK[known..].iter().take_while(|field| stands_here(field)).count();
    parts.iter().all(|part| match part {
        Part::Number(field, _) => CLOCK.iter().position(|of| of == field).is_none_or(|place| place < known),
        Part::HalfDay => known > 0,
        Part::Fraction => known == CLOCK.len(),
        Part::Optional(inner) => clock_has_no_hole(inner, known),
        _ => true,
    })
}

/// strftime's letters as ours.
fn from_strftime(text: &str) -> Option<Vec<char>> {
    let mut ours = String::new();
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        if c != '%' {
            if c.is_alphabetic() {
                ours.extend(['\'', c, '\'']);
            } else {
                ours.push(c);
            }
            continue;
        }
        let mut directive = rest.next()?;
        let unpadded = matches!(directive, '-' | '#' | 'e');
        if matches!(directive, '-' | '#') {
            directive = rest.next()?;
        }
        // Colon and point variants: %:z, %.f, %3f.
        while matches!(directive, ':' | '.' | '3' | '6' | '9') {
            if directive == '.' {
                ours.push('.');
            }
            directive = rest.next()?;
        }
        ours.push_str(match (directive, unpadded) {
            ('Y', _) => "yyyy",
            ('y', _) => "yy",
            ('m', false) => "MM",
            ('m', true) => "M",
            ('d', false) => "dd",
            ('d' | 'e', true) => "d",
            ('b' | 'B' | 'h', _) => "MMM",
            ('a' | 'A', _) => "ddd",
            ('H' | 'I', false) => "HH",
            ('H' | 'I', true) => "H",
            ('M', false) => "mm",
            ('M', true) => "m",
            ('S', false) => "ss",
            ('S', true) => "s",
            ('f', _) => "f",
            ('p' | 'P', _) => "a",
            ('z' | 'Z', _) => "zzz",
            ('F', _) => "yyyy-MM-dd",
            ('T', _) => "HH:mm:ss",
            ('R', _) => "HH:mm",
            ('D', _) => "MM/dd/yy",
            _ => return None,
        });
    }
    Some(ours.chars().collect())
}
