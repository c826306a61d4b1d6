//! Distinct texts and their codes: every text of a column is stored once.

use super::text_key::{TextKey, same};

/// The code of the empty text in every dictionary.
pub const EMPTY: u32 = 0;

/// Distinct texts in order of first appearance; code 0 is always the empty text.
///
/// All texts stand one after the other in one arena, and an open-addressing table of (hash, code)
/// leads to them by way of their keys: no allocation for a text already known, and a short one is told
/// from all others by its key alone.
#[derive(Clone, Default)]
pub struct Dictionary {
    arena: String,
    /// Where in the arena the text of code `i + 1` ends; it begins where the one before ends.
    ends: Vec<u32>,
    /// The key of the text of code `i + 1`.
    keys: Vec<TextKey>,
    /// Half of the slots at most are taken. A slot holds the upper half of the hash and the code; 0 is free.
    slots: Vec<u64>,
    holds_replacement: bool,
}

impl Dictionary {
    /// The code of `text`, added when it is new.
    pub fn code(&mut self, text: &str) -> u32 {
        self.code_of_bytes(text.as_bytes())
    }

    /// The code of a text given as UTF-8; what is not UTF-8 becomes `�`.
    pub fn code_of_bytes(&mut self, text: &[u8]) -> u32 {
        if text.is_empty() {
            return EMPTY;
        }
        let key = TextKey::of(text);
        match self.known(text, key) {
            Some(code) => code,
            None => self.add(text, key),
        }
    }

    /// The code of the text that stands in `around` from `begin` to `end`: the same, and the quickest way for short
    /// texts.
    #[inline(always)]
    pub fn code_within(&mut self, around: &[u8], begin: usize, end: usize) -> u32 {
        if let Some(key) = TextKey::of_short(around, begin, end)
            && let Some(code) = self.known(b"", key)
        {
            return code;
        }
        self.code_of_bytes(&around[begin..end])
    }

    /// The code of a text that has this key; `text` matters only where the key does not hold it whole.
    #[inline(always)]
    fn known(&self, text: &[u8], key: TextKey) -> Option<u32> {
        let (hash, mask) = (key.hash(), self.slots.len().wrapping_sub(1));
        let mut slot = hash as usize & mask;
        loop {
            // No slots at all: no text is known yet.
            let held = *self.slots.get(slot)?;
            if held == 0 {
                return None;
            }
            let code = held as u32;
            if (held ^ hash) >> 32 == 0 && self.keys[code as usize - 1] == key && self.is_text(code, text, key) {
                return Some(code);
            }
            slot = (slot + 1) & mask;
        }
    }

    /// Whether `code`, which has the key `key`, is the code of `text`.
    #[inline(always)]
    fn is_text(&self, code: u32, text: &[u8], key: TextKey) -> bool {
        key.is_whole() || same(self.bytes(code), text)
    }

    /// The code of `text`, if it is known.
    pub fn find(&self, text: &str) -> Option<u32> {
        let text = text.as_bytes();
        if text.is_empty() {
            return Some(EMPTY);
        }
        self.known(text, TextKey::of(text))
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

    /// Whether a text holds `�`: it was not UTF-8 when it came, or some other program had met one that was not.
    pub fn holds_replacement(&self) -> bool {
        self.holds_replacement
    }

    /// Gives back memory that was set aside for texts that did not come.
    pub fn shrink(&mut self) {
        self.arena.shrink_to_fit();
        self.ends.shrink_to_fit();
        self.keys.shrink_to_fit();
    }

    /// Adds a text that is not known yet.
    #[cold]
    fn add(&mut self, text: &[u8], key: TextKey) -> u32 {
        let text = match std::str::from_utf8(text) {
            Ok(text) => text,
            // Looked up again in its readable form, which may be known.
            Err(_) => return self.code(&String::from_utf8_lossy(text)),
        };
        if (self.ends.len() + 1) * 2 > self.slots.len() {
            self.make_room();
        }
        self.holds_replacement |= text.contains(char::REPLACEMENT_CHARACTER);
        self.arena.push_str(text);
        self.ends.push(self.arena.len() as u32);
        self.keys.push(key);
        let code = self.ends.len() as u32;
        self.take_slot(key.hash(), code);
        code
    }

    fn take_slot(&mut self, hash: u64, code: u32) {
        let mask = self.slots.len() - 1;
        let mut slot = hash as usize & mask;
        while self.slots[slot] != 0 {
            slot = (slot + 1) & mask;
        }
        // The lower half of the hash finds the slot, the upper half is kept in it: they do not repeat each other.
        self.slots[slot] = hash & 0xffff_ffff_0000_0000 | u64::from(code);
    }

    fn make_room(&mut self) {
        let slots = (self.slots.len() * 2).max(64);
        // The old table is given back before the new one is taken: hashes are computed again.
        self.slots = Vec::new();
        self.slots = vec![0; slots];
        for code in 1..=self.ends.len() as u32 {
            self.take_slot(self.keys[code as usize - 1].hash(), code);
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
