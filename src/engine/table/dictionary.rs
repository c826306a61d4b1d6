//! Distinct texts and their codes: every text of a column is stored once.

/// The code of the empty text in every dictionary.
pub const EMPTY: u32 = 0;

/// Distinct texts in order of first appearance; code 0 is always the empty text.
///
/// All texts stand one after the other in one arena, and an open-addressing table of (hash, code)
/// leads to them: a few bytes a text beside the text itself, and no allocation for a text already known.
#[derive(Clone, Default)]
pub struct Dictionary {
    arena: String,
    /// Where in the arena the text of code `i + 1` ends; it begins where the one before ends.
    ends: Vec<u32>,
    /// Half of the slots at most are taken. A slot holds the upper half of the hash and the code; 0 is free.
    slots: Vec<u64>,
}

impl Dictionary {
    /// The code of `text`, added when it is new.
    pub fn code(&mut self, text: &str) -> u32 {
        self.code_of_bytes(text.as_bytes())
    }

    /// The code of a text given as UTF-8; what is not UTF-8 becomes `�`.
    #[inline]
    pub fn code_of_bytes(&mut self, text: &[u8]) -> u32 {
        if text.is_empty() {
            return EMPTY;
        }
        let hash = hash(text);
        if !self.slots.is_empty() {
            let mask = self.slots.len() - 1;
            let mut slot = first_slot(hash, mask);
            loop {
                let held = self.slots[slot];
                if held == 0 {
                    break;
                }
                if (held ^ hash) >> 32 == 0 {
                    let code = held as u32;
                    if same(self.bytes(code), text) {
                        return code;
                    }
                }
                slot = (slot + 1) & mask;
            }
        }
        self.add(text, hash)
    }

    /// The code of `text`, if it is known.
    pub fn find(&self, text: &str) -> Option<u32> {
        let text = text.as_bytes();
        if text.is_empty() {
            return Some(EMPTY);
        }
        if self.slots.is_empty() {
            return None;
        }
        let (hash, mask) = (hash(text), self.slots.len() - 1);
        let mut slot = first_slot(hash, mask);
        while self.slots[slot] != 0 {
            let held = self.slots[slot];
            if (held ^ hash) >> 32 == 0 && self.bytes(held as u32) == text {
                return Some(held as u32);
            }
            slot = (slot + 1) & mask;
        }
        None
    }

    /// The text behind `code`; the empty text for a code that does not exist.
    pub fn text(&self, code: u32) -> &str {
        let Some(&end) = self.ends.get((code as usize).wrapping_sub(1)) else { return "" };
        &self.arena[self.begin(code)..end as usize]
    }

    /// Number of codes, the empty text included: valid codes are `0..len()`.
    pub fn len(&self) -> usize {
        self.ends.len() + 1
    }

    /// True when only the empty text is known.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// Bytes of all texts together; a dictionary holds less than 4 GiB of them.
    pub fn text_bytes(&self) -> usize {
        self.arena.len()
    }

    /// Gives back memory that was set aside for texts that did not come.
    pub fn shrink(&mut self) {
        self.arena.shrink_to_fit();
        self.ends.shrink_to_fit();
    }

    /// Adds a text that is not known yet.
    #[cold]
    fn add(&mut self, text: &[u8], hash: u64) -> u32 {
        let text = match std::str::from_utf8(text) {
            Ok(text) => text,
            // Looked up again in its readable form, which may be known.
            Err(_) => return self.code(&String::from_utf8_lossy(text)),
        };
        if (self.ends.len() + 1) * 2 > self.slots.len() {
            self.make_room();
        }
        self.arena.push_str(text);
        self.ends.push(self.arena.len() as u32);
        let code = self.ends.len() as u32;
        self.take_slot(hash, code);
        code
    }

    fn take_slot(&mut self, hash: u64, code: u32) {
        let mask = self.slots.len() - 1;
        let mut slot = first_slot(hash, mask);
        while self.slots[slot] != 0 {
            slot = (slot + 1) & mask;
        }
        self.slots[slot] = hash & 0xffff_ffff_0000_0000 | u64::from(code);
    }

    fn make_room(&mut self) {
        let slots = (self.slots.len() * 2).max(64);
        // The old table is given back before the new one is taken: hashes are computed again.
        self.slots = Vec::new();
        self.slots = vec![0; slots];
        for code in 1..=self.ends.len() as u32 {
            let hash = hash(self.bytes(code));
            self.take_slot(hash, code);
        }
    }

    fn begin(&self, code: u32) -> usize {
        if code < 2 { 0 } else { self.ends[code as usize - 2] as usize }
    }

    #[inline]
    fn bytes(&self, code: u32) -> &[u8] {
        &self.arena.as_bytes()[self.begin(code)..self.ends[code as usize - 1] as usize]
    }
}

#[inline]
fn first_slot(hash: u64, mask: usize) -> usize {
    // The lower half is used here, the upper half is kept in the slot: they do not repeat each other.
    (hash as usize) & mask
}

const MULTIPLIER: u64 = 0x9e37_79b9_7f4a_7c15;

/// Rotate, exclusive-or, multiply, eight bytes at a time; the last step mixes the upper half into the lower.
///
/// Texts of up to 32 bytes, which nearly all are, go without a loop: the words from the front and those from
/// the back overlap, so that every length of a class takes the same path.
#[inline]
fn hash(text: &[u8]) -> u64 {
    let mix = |state: u64, word: u64| (state.rotate_left(29) ^ word).wrapping_mul(MULTIPLIER);
    let mut state = text.len() as u64;
    match text.len() {
        8..=16 => state = mix(mix(state, word_at(text, 0)), word_at(text, text.len() - 8)),
        4..=7 => {
            let (first, last) = (half_word_at(text, 0), half_word_at(text, text.len() - 4));
            state = mix(state, u64::from(first) | u64::from(last) << 32);
        }
        17..=32 => {
            state = mix(mix(state, word_at(text, 0)), word_at(text, 8));
            state = mix(mix(state, word_at(text, text.len() - 16)), word_at(text, text.len() - 8));
        }
        0 => {}
        1..=3 => {
            let (first, middle, last) = (text[0], text[text.len() / 2], text[text.len() - 1]);
            state = mix(state, u64::from(first) | u64::from(middle) << 8 | u64::from(last) << 16);
        }
        _ => {
            let (words, _) = text.as_chunks::<8>();
            for word in words {
                state = mix(state, u64::from_le_bytes(*word));
            }
            state = mix(state, word_at(text, text.len() - 8));
        }
    }
    let state = (state ^ state >> 32).wrapping_mul(MULTIPLIER);
    state ^ state >> 32
}

/// Whether two texts are equal; those of up to 32 bytes are compared in overlapping words.
#[inline]
fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let end = one.len();
    let word = |at: usize| word_at(one, at) == word_at(other, at);
    match end {
        8..=16 => word(0) & word(end - 8),
        17..=32 => word(0) & word(8) & word(end - 16) & word(end - 8),
        4..=7 => {
            let half = |at: usize| half_word_at(one, at) == half_word_at(other, at);
            half(0) & half(end - 4)
        }
        _ => one == other,
    }
}

#[inline(always)]
fn word_at(text: &[u8], at: usize) -> u64 {
    text[at..].first_chunk::<8>().map_or(0, |word| u64::from_le_bytes(*word))
}

#[inline(always)]
fn half_word_at(text: &[u8], at: usize) -> u32 {
    text[at..].first_chunk::<4>().map_or(0, |word| u32::from_le_bytes(*word))
}
