//! The key of a text: sixteen bytes that are the text itself when it is short, and stand for it when it is long.

/// The longest text that its key holds whole.
const WHOLE_AT_MOST: usize = 15;
/// Texts of up to so many bytes, which nearly all are, go without a loop.
const LOOPLESS_AT_MOST: usize = 32;
const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;

/// The bits that belong to a text of so many bytes.
const KEPT: [[u64; 2]; WHOLE_AT_MOST + 1] = {
    let mut kept = [[0; 2]; WHOLE_AT_MOST + 1];
    let mut length = 1;
    while length < kept.len() {
        kept[length] = kept[length - 1];
        kept[length][(length - 1) / 8] |= 0xff << ((length - 1) % 8 * 8);
        length += 1;
    }
    kept
};

/// Two words: a text of up to 15 bytes, zeros behind it and its length in the last byte; for a longer text a hash
/// of all of it, and its last byte says so. Equal short keys mean equal texts; equal long ones have to be looked at.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct TextKey {
    front: u64,
    back: u64,
}

impl TextKey {
    /// The key of `text`.
    pub fn of(text: &[u8]) -> TextKey {
        if text.len() > WHOLE_AT_MOST {
            return TextKey::long(text);
        }
        let mut padded = [0; 16];
        padded[..text.len()].copy_from_slice(text);
        TextKey::short(&padded, text.len())
    }

    /// The key of a short text, from `begin` to `end`, that has sixteen bytes to its right: they are read at once and
    /// those behind the text masked away, so that short texts of every length take the same path. None for others.
    #[inline(always)]
    pub fn of_short(around: &[u8], begin: usize, end: usize) -> Option<TextKey> {
        let length = end.wrapping_sub(begin);
        if length > WHOLE_AT_MOST {
            return None;
        }
        Some(TextKey::short(around.get(begin..)?.first_chunk()?, length))
    }

    /// Whether the key holds its text whole.
    #[inline(always)]
    pub fn is_whole(self) -> bool {
        self.back >> 56 <= WHOLE_AT_MOST as u64
    }

    #[inline(always)]
    pub fn hash(self) -> u64 {
        let state = (self.front.wrapping_mul(MULTIPLIER).rotate_left(29) ^ self.back).wrapping_mul(MULTIPLIER);
        state ^ state >> 32
    }

    #[inline(always)]
    fn short(padded: &[u8; 16], length: usize) -> TextKey {
        let [front, back] = KEPT[length & WHOLE_AT_MOST];
        TextKey { front: word(padded, 0) & front, back: word(padded, 8) & back | (length as u64) << 56 }
    }

    fn long(text: &[u8]) -> TextKey {
        let mix = |state: u64, word: u64| (state.rotate_left(29) ^ word).wrapping_mul(MULTIPLIER);
        let (length, mut state) = (text.len(), text.len() as u64);
        if length <= LOOPLESS_AT_MOST {
            // The words from the front and those from the back overlap.
            state = mix(mix(mix(state, word(text, 0)), word(text, 8)), word(text, length - 16));
        } else {
            for word in text.as_chunks::<8>().0 {
                state = mix(state, u64::from_le_bytes(*word));
            }
        }
        let state = mix(state, word(text, length - 8));
        TextKey { front: state ^ state >> 32, back: word(text, 0) | 0xff << 56 }
    }
}

/// Whether two texts are equal; written for long ones.
#[inline]
pub(super) fn same(one: &[u8], other: &[u8]) -> bool {
    let length = one.len();
    if length == other.len() && (16..=LOOPLESS_AT_MOST).contains(&length) {
        let differ = |at: usize| word(one, at) ^ word(other, at);
        differ(0) | differ(8) | differ(length - 16) | differ(length - 8) == 0
    } else {
        one == other
    }
}

#[inline(always)]
fn word(text: &[u8], at: usize) -> u64 {
    text[at..].first_chunk().map_or(0, |word| u64::from_le_bytes(*word))
}
