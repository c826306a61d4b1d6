//! Distinct sequences of activities, each stored once and numbered in order of appearance.

/// Sequences of activity codes in one arena, found again by hash and compared in full.
#[derive(Default)]
pub struct Sequences {
    codes: Vec<u16>,
    /// First code of each sequence, and one past the last.
    starts: Vec<u32>,
    /// Open addressing: (hash, number + 1); 0 marks a free place. At most half full.
    places: Vec<(u32, u32)>,
}

impl Sequences {
    /// The number of `sequence`, given now if it is new.
    pub fn number(&mut self, sequence: &[u16]) -> u32 {
        if (self.count() + 1) * 2 > self.places.len() {
            self.grow();
        }
        let hash = hash(sequence);
        let mask = self.places.len() - 1;
        let mut place = hash as usize & mask;
        loop {
            let (known, number) = self.places[place];
            if number == 0 {
                break;
            }
            if known == hash && self.get(number - 1) == sequence {
                return number - 1;
            }
            place = (place + 1) & mask;
        }
        if self.starts.is_empty() {
            self.starts.push(0);
        }
        let number = self.count() as u32;
        self.codes.extend_from_slice(sequence);
        self.starts.push(self.codes.len() as u32);
        self.places[place] = (hash, number + 1);
        number
    }

    /// Sequence `number`.
    pub fn get(&self, number: u32) -> &[u16] {
        &self.codes[self.starts[number as usize] as usize..self.starts[number as usize + 1] as usize]
    }

    /// Number of distinct sequences.
    pub fn count(&self) -> usize {
        self.starts.len().saturating_sub(1)
    }

    /// Gives back the memory that only [`Sequences::number`] needs; called when all are known.
    pub fn freeze(&mut self) {
        self.places = Vec::new();
        self.codes.shrink_to_fit();
        self.starts.shrink_to_fit();
    }

    fn grow(&mut self) {
        let size = (self.places.len() * 2).max(64);
        let mut places = vec![(0, 0); size];
        for &(hash, number) in self.places.iter().filter(|place| place.1 != 0) {
            let mut place = hash as usize & (size - 1);
            while places[place].1 != 0 {
                place = (place + 1) & (size - 1);
            }
            places[place] = (hash, number);
        }
        self.places = places;
    }
}

/// Rotate, xor, multiply: four codes at a time. Only ever a hint, since sequences are compared.
fn hash(sequence: &[u16]) -> u32 {
    const MULTIPLIER: u64 = 0x517c_c1b7_2722_0a95;
    let mut state = sequence.len() as u64;
    let mix = |state: u64, word: u64| (state.rotate_left(5) ^ word).wrapping_mul(MULTIPLIER);
    let quads = sequence.chunks_exact(4);
    let rest = quads.remainder();
    for quad in quads {
        let word = u64::from(quad[0]) | u64::from(quad[1]) << 16 | u64::from(quad[2]) << 32 | u64::from(quad[3]) << 48;
        state = mix(state, word);
    }
    for &code in rest {
        state = mix(state, u64::from(code));
    }
    (state >> 32) as u32 ^ (state as u32).rotate_left(16)
}
