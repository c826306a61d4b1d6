//! The words of a text, with what their capitals say.

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// A capital, then small letters; also of every part of a word with hyphens.
    Capitalised,
    /// One capital alone.
    Initial,
    Capitals,
    Small,
    /// Capitals inside, as in product names.
    Mixed,
}

/// A word of a text: letters, with hyphens and apostrophes inside.
#[derive(Clone, Copy, Debug)]
pub(super) struct Word<'a> {
    pub text: &'a str,
    pub start: usize,
    pub shape: Shape,
    /// What stands between it and the word before; for the first word, what stands before it.
    pub gap: &'a str,
    /// A digit, `@`, `_` or `\` stands directly beside: part of a sign, no word of a sentence.
    pub is_in_sign: bool,
}

impl Word<'_> {
    pub fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// All words of `text` from left to right.
pub(super) fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut gap_from = 0;
    let mut letters = text.char_indices().peekable();
    while let Some((start, c)) = letters.next() {
        if !c.is_alphabetic() {
            continue;
        }
        let mut end = start + c.len_utf8();
        while let Some(&(at, c)) = letters.peek() {
            let goes_on = c.is_alphabetic()
                || matches!(c, '-' | '\'' | '’') && text[at + c.len_utf8()..].starts_with(char::is_alphabetic);
            if !goes_on {
                break;
            }
            end = at + c.len_utf8();
            letters.next();
        }
        let gap = &text[gap_from..start];
        let is_sign = |c: char| c.is_numeric() || matches!(c, '@' | '_' | '\\');
        let is_in_sign = gap.ends_with(is_sign) || text[end..].starts_with(is_sign);
        words.push(Word { text: &text[start..end], start, shape: shape(&text[start..end]), gap, is_in_sign });
        gap_from = end;
    }
    words
}

fn shape(word: &str) -> Shape {
    // Nearly all words are small, and told by their bytes: capitals beyond ASCII have lead bytes above 0x7f.
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Shape::Small;
    }
    let (mut letters, mut capitals, mut parts, mut parts_begin, mut begins) = (0, 0, 1, true, true);
    for c in word.chars() {
        if !c.is_alphabetic() {
            (parts, begins) = (parts + 1, true);
            continue;
        }
        letters += 1;
        capitals += usize::from(c.is_uppercase());
        parts_begin &= !begins || c.is_uppercase();
        begins = false;
    }
    // `McDonald` and `MacLeod` have a capital inside, and are names all the same.
    let inside = capitals > parts && !word.starts_with("Mc") && !word.starts_with("Mac");
    match () {
        () if capitals == 0 => Shape::Small,
        () if letters == 1 => Shape::Initial,
        () if capitals == letters => Shape::Capitals,
        () if parts_begin && !inside || word.starts_with(char::is_uppercase) && capitals == 1 => Shape::Capitalised,
        () => Shape::Mixed,
    }
}
