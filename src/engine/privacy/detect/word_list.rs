//! A list of words that is looked up by halving, kept as one text.

/// Words in the order of their bytes, one blank between two.
pub(super) struct WordList(&'static str);

impl WordList {
    /// The list of `words`, which are checked to stand in order when the program is built.
    pub const fn new(words: &'static str) -> WordList {
        assert!(is_in_order(words.as_bytes()));
        WordList(words)
    }

    /// Whether the word stands in the list, by halving.
    pub fn holds(&self, word: &str) -> bool {
        let bytes = self.0.as_bytes();
        let (mut low, mut high) = (0, bytes.len());
        while low < high {
            let middle = low + (high - low) / 2;
            let begin = memchr::memrchr(b' ', &bytes[low..middle]).map_or(low, |blank| low + blank + 1);
            let end = memchr::memchr(b' ', &bytes[begin..]).map_or(bytes.len(), |blank| begin + blank);
            match bytes[begin..end].cmp(word.as_bytes()) {
                std::cmp::Ordering::Equal => return true,
                std::cmp::Ordering::Less => low = end + 1,
                std::cmp::Ordering::Greater => high = begin,
            }
        }
        false
    }
}

/// Whether each word comes after the one before it.
const fn is_in_order(words: &[u8]) -> bool {
    let (mut before, mut begin, mut at) = (0, 0, 0);
    while at <= words.len() {
        if at == words.len() || words[at] == b' ' {
            if begin > 0 && !is_less(words, before, begin, at) {
                return false;
            }
            (before, begin) = (begin, at + 1);
        }
        at += 1;
    }
    true
}

/// Whether the word `before..begin - 1` is less than the word `begin..end`.
const fn is_less(words: &[u8], before: usize, begin: usize, end: usize) -> bool {
    let mut at = 0;
    loop {
        if before + at == begin - 1 {
            return begin + at < end;
        }
        if begin + at == end || words[before + at] > words[begin + at] {
            return false;
        }
        if words[before + at] < words[begin + at] {
            return true;
        }
        at += 1;
    }
}
