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
#[inline]
fn hash(text: &[u8]) -> u64 {
    let mix = |state: u64, word: u64| (state.rotate_left(29) ^ word).wrapping_mul(MULTIPLIER);
    let mut state = text.len() as u64;
    let mut rest = text;
    while let Some((word, tail)) = rest.split_first_chunk::<8>() {
        state = mix(state, u64::from_le_bytes(*word));
        rest = tail;
    }
    if !rest.is_empty() {
        let word = match (text.last_chunk::<8>(), rest.first_chunk::<4>(), rest.last_chunk::<4>()) {
            // The last eight bytes, some of them once more.
            (Some(word), ..) => u64::from_le_bytes(*word),
            (None, Some(first), Some(last)) => {
                u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32
            }
            _ => {
                let (first, last) = (rest[0], rest[rest.len() - 1]);
                u64::from(first) | u64::from(rest[rest.len() / 2]) << 8 | u64::from(last) << 16
            }
        };
        state = mix(state, word);
    }
    let state = (state ^ state >> 32).wrapping_mul(MULTIPLIER);
    state ^ state >> 32
}

/// Whether two texts are equal; short ones are compared as one or two overlapping words.
#[inline]
fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    if one.len() <= 16 {
        if let (Some(a), Some(b), Some(c), Some(d)) =
            (one.first_chunk::<8>(), other.first_chunk::<8>(), one.last_chunk::<8>(), other.last_chunk::<8>())
        {
            return a == b && c == d;
        }
        if let (Some(a), Some(b), Some(c), Some(d)) =
            (one.first_chunk::<4>(), other.first_chunk::<4>(), one.last_chunk::<4>(), other.last_chunk::<4>())
        {
            return a == b && c == d;
        }
    }
    one == other
}
