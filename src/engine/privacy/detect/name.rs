//! Names of persons: capitals side by side in running text, and common given and family names.
//!
//! Danish writes its nouns small, so that capitals inside a sentence are names: of persons, places and offices. What a
//! name looks like (a given name that is common, an ending in -sen, «hr.» before it) makes it probable; capitals alone
//! are possible. Names that are also words, and single names that nobody knows, are missed.

use super::found::{Certainty, Finds, PersonalKind};
use super::name_lists::{CUES, FAMILY_NAMES, INSTITUTIONS, OPENERS, PLACES, WORDS_TOO};
use super::name_words::{
    has_patronymic_ending, is_family_name, is_given_name, is_institution, is_plain_word, name_known, titled,
};
use super::words::{Shape, Word, words};

/// Takes every name of the text.
pub(super) fn find_all(words: &[Word], finds: &mut Finds) {
    let is_sentence = words.iter().filter(|word| word.shape == Shape::Small).count() >= 3;
    let mut at = 0;
    while at < words.len() {
        let end = group_end(words, at);
        if let Some((certainty, first, last)) = judge(words, at, end, is_sentence) {
            finds.add(PersonalKind::Name, certainty, words[first].start..words[last].end());
        }
        at = end.max(at + 1);
    }
}

/// Whether the whole of `text` has the shape of a person's full name: two to five capitalised words.
///
/// That alone is no find; in a column where many values are probable names it is.
pub(crate) fn is_name_shaped(text: &str) -> bool {
    let words = words(text);
    let shaped = words.iter().filter(|word| matches!(word.shape, Shape::Capitalised | Shape::Initial)).count();
    let joined = words.iter().skip(1).all(|word| matches!(word.gap, " " | ". " | ", "));
    (2..=5).contains(&shaped)
        && words.len() - shaped <= 1
        && joined
        && words.iter().all(|word| !word.is_in_sign && !INSTITUTIONS.holds(word.text))
}

/// One past the last word of the row of capitals that begins at `at`; small words of nobility stand inside it.
fn group_end(words: &[Word], at: usize) -> usize {
    if let Some(end) = small_name_end(words, at) {
        return end;
    }
    if !is_capital(&words[at]) {
        return at;
    }
    let mut end = at + 1;
    while let Some(word) = words.get(end) {
        let joins = word.gap == " " || word.gap == ". " && words[end - 1].shape == Shape::Initial;
        let is_inside = |word: &Word| {
            word.gap == " " && ["von", "van", "de", "der", "af", "el", "al", "bin", "la"].contains(&word.text)
        };
        let next = words.get(end + 1).is_some_and(|next| next.gap == " " && is_capital(next));
        let after_comma =
            word.gap == ", " && end == at + 1 && is_family_name(words[at].text) && is_given_name(word.text);
        if (joins || after_comma) && is_capital(word)
            || is_inside(word) && next && words[at].shape == Shape::Capitalised
        {
            end += 1;
        } else {
            break;
        }
    }
    end
}

/// A capital that may be of a name. Words in capitals throughout are, where they are known names.
fn is_capital(word: &Word) -> bool {
    let is_known = || {
        let titled = titled(word.text);
        is_given_name(&titled) || is_family_name(&titled)
    };
    match word.shape {
        Shape::Capitalised | Shape::Initial => !word.is_in_sign,
        Shape::Capitals => !word.is_in_sign && word.text.len() > 3 && is_known(),
        _ => false,
    }
}

/// `mette hansen`: a known given name and a family name, both in small letters.
fn small_name_end(words: &[Word], at: usize) -> Option<usize> {
    let (first, second) = (&words[at], words.get(at + 1)?);
    let is_small = |word: &Word| word.shape == Shape::Small && !word.is_in_sign && word.text.len() > 2;
    // Asked of every two words of every text: the list comes last, and only for words as long as names are.
    if !is_small(first) || !is_small(second) || second.gap != " " || first.text.len() > LONGEST_GIVEN_NAME {
        return None;
    }
    let given = titled(first.text);
    let fits = is_given_name(&given)
        && !WORDS_TOO.holds(&given)
        && (FAMILY_NAMES.holds(&titled(second.text))
            || has_patronymic_ending(second.text) && !is_plain_word(second.text));
    fits.then_some(at + 2)
}

/// Bytes of the longest given name in small letters that is looked up.
const LONGEST_GIVEN_NAME: usize = 12;

/// How sure it is that the words `at..end` hold a name, and its first and last word.
fn judge(words: &[Word], at: usize, end: usize, is_sentence: bool) -> Option<(Certainty, usize, usize)> {
    if end <= at {
        return None;
    }
    if words[at].shape == Shape::Small {
        return Some((Certainty::Probable, at, end - 1));
    }
    let mut first = at;
    let mut is_cued = has_cue(words, at);
    // Words that open a sentence are no part of the name behind them, but may announce it.
    while first + 1 < end && is_opener(words, first, end) {
        is_cued = CUES.holds(&words[first].text.to_lowercase());
        first += 1;
    }
    let (name, last) = (&words[first..end], end - 1);
    let given = name_known(name[0].text, is_given_name);
    if let [word] = name {
        let begins = is_sentence_start(words, first);
        return single(word, given, begins, is_cued).map(|certainty| (certainty, first, last));
    }
    let is_place = !given && name.iter().any(|word| PLACES.holds(word.text));
    if is_place
        || name.iter().any(|word| is_institution(word.text))
        || name.iter().all(|word| word.shape == Shape::Initial)
    {
        return None;
    }
    let family = name_known(words[last].text, is_family_name);
    let certainty = match () {
        () if given || family || is_cued => Certainty::Probable,
        () if is_sentence => Certainty::Possible,
        () => return None,
    };
    Some((certainty, first, last))
}

/// A name of one word: after a word that announces it, or a known one inside a sentence.
fn single(word: &Word, given: bool, begins: bool, is_cued: bool) -> Option<Certainty> {
    if word.shape == Shape::Initial || is_institution(word.text) || PLACES.holds(word.text) || OPENERS.holds(word.text)
    {
        return None;
    }
    let family = name_known(word.text, is_family_name);
    if is_cued && (given || family) {
        return Some(Certainty::Probable);
    }
    if is_cued && !begins && word.shape == Shape::Capitalised {
        return Some(Certainty::Possible);
    }
    let is_known = match begins {
        true => given && !WORDS_TOO.holds(word.text),
        false => given || family,
    };
    is_known.then_some(Certainty::Possible)
}

/// Whether the word before, close by, announces a person: `hr. Holm`, `borger: Ali`.
fn has_cue(words: &[Word], at: usize) -> bool {
    let near = words[at].gap.chars().count() <= 2 && !words[at].gap.contains(['\n', '?', '!']);
    at > 0 && near && CUES.holds(&words[at - 1].text.to_lowercase()) && gap_joins(words, at)
}

/// A full stop joins a short title to its name; behind any other word it ends a sentence.
fn gap_joins(words: &[Word], at: usize) -> bool {
    !words[at].gap.starts_with('.') || words[at - 1].text.len() <= 4
}

/// Whether the first capital of a row only opens the sentence.
fn is_opener(words: &[Word], at: usize, end: usize) -> bool {
    let word = &words[at];
    if word.shape == Shape::Initial {
        return false;
    }
    if OPENERS.holds(word.text) || CUES.holds(&word.text.to_lowercase()) {
        return true;
    }
    if !is_sentence_start(words, at) || name_known(word.text, is_given_name) {
        return false;
    }
    let next = &words[at + 1];
    let next_given = name_known(next.text, is_given_name);
    let endings = ["ede", "te", "er", "ing", "et", "else", "hed", "tion", "der", "elig", "ig", "sk"];
    next_given && !(end - at > 2 && is_family_name(word.text))
        || endings.iter().any(|ending| word.text.ends_with(ending))
}

/// Whether the word stands where a sentence begins, so that its capital says nothing.
fn is_sentence_start(words: &[Word], at: usize) -> bool {
    const SHORTENED: [&str; 22] = [
        "hr", "fr", "frk", "dr", "nr", "tlf", "evt", "ca", "d", "kl", "m", "v", "att", "mvh", "vh", "fx", "ing", "bl",
        "vedr", "jf", "inkl", "ref",
    ];
    let gap = words[at].gap;
    if at == 0 || gap.contains(['!', '?', '\n', '\r', '•', '|']) {
        return true;
    }
    let before = &words[at - 1];
    let is_shortened = before.shape == Shape::Initial || SHORTENED.contains(&before.text.to_lowercase().as_str());
    gap.contains('.') && !is_shortened || gap.contains([':', ';', '-', '–', '/', '"', '('])
}
