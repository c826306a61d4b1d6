//! Masking: what a value looks like, without saying what it is.

/// Longest masked value, in characters.
const LONGEST: usize = 40;

/// The shape of `value`: letters become x, digits 9, the rest stays; at most 40 characters.
///
/// ```
/// assert_eq!(spor::engine::import::masked("Ærø 31-02-2024"), "xxx 99-99-9999");
/// ```
pub fn masked(value: &str) -> String {
    let shape = |c: char| match c {
        c if c.is_numeric() => '9',
        c if c.is_alphabetic() => 'x',
        c if c.is_control() => ' ',
        c => c,
    };
    let mut text: String = value.chars().take(LONGEST).map(shape).collect();
    if value.chars().nth(LONGEST).is_some() {
        text.pop();
        text.push('…');
    }
    text
}
