//! How wide a line of text is in IBM Plex Sans, so that a layout needs no page and is the same everywhere.

use super::plex_advances::{FIRST, REGULAR, REGULAR_OTHERS, SEMI_BOLD, SEMI_BOLD_OTHERS};

/// The two weights that stand on a map.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    #[default]
    Regular,
    SemiBold,
}

/// Width in pixels of a line of text of `size` pixels.
///
/// The sum of the letters' advances, without kerning, which in this family only makes lines narrower. A letter that
/// the family lacks counts as one em where scripts are wide, otherwise as an `n`.
///
/// ```
/// use spor::engine::layout::{Weight, text_width};
/// assert_eq!(text_width("8.208", 10.0, Weight::Regular), 26.72); // all figures are of one width
/// assert!(text_width("Tildelt", 13.0, Weight::SemiBold) > text_width("Tildelt", 13.0, Weight::Regular));
/// ```
pub fn text_width(text: &str, size: f64, weight: Weight) -> f64 {
    let thousandths: u32 = text.chars().map(|character| u32::from(advance(character, weight))).sum();
    f64::from(thousandths) * size / 1000.0
}

fn advance(character: char, weight: Weight) -> u16 {
    let (dense, others): (&[u16], &[(u32, u16)]) = match weight {
        Weight::Regular => (&REGULAR, &REGULAR_OTHERS),
        Weight::SemiBold => (&SEMI_BOLD, &SEMI_BOLD_OTHERS),
    };
    let code = u32::from(character);
    if let Some(width) = code.checked_sub(FIRST).and_then(|at| dense.get(at as usize)) {
        return *width;
    }
    if let Ok(at) = others.binary_search_by_key(&code, |other| other.0) {
        return others[at].1;
    }
    // Chinese, Japanese, Korean and pictures take a whole square.
    if (0x1100..0x1200).contains(&code) || (0x2E80..0xD800).contains(&code) || code >= 0x1F000 {
        return 1000;
    }
    dense[('n' as u32 - FIRST) as usize]
}
