//! UTF-16: units of two bytes, of which two may make one character.

use super::REPLACEMENT;

/// Surrogates: the first unit of a pair lies between these two, the second from there to the last.
const HIGH_FIRST: u16 = 0xd800;
const LOW_FIRST: u16 = 0xdc00;
const LOW_LAST: u16 = 0xdfff;

/// Which byte of a unit comes first.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    Little,
    Big,
}

/// What is kept from slice to slice.
pub(super) struct Utf16 {
    order: Order,
    /// The first unit may be a byte order mark, which is no text.
    at_start: bool,
    /// The first byte of a unit whose second is still to come.
    begun: Option<u8>,
    /// The first unit of a pair whose second is still to come.
    high: Option<u16>,
}

impl Utf16 {
    pub fn new(order: Order) -> Utf16 {
        Utf16 { order, at_start: true, begun: None, high: None }
    }

    /// Appends the text of `bytes`; see `TextDecoder`. A surrogate without its other half is one `�`.
    pub fn push<E>(
        &mut self,
        mut bytes: &[u8],
        last: bool,
        text: &mut Vec<u8>,
        broken: &mut impl FnMut(&mut Vec<u8>) -> Result<(), E>,
    ) -> Result<(), E> {
        text.reserve(bytes.len() / 2);
        if let (Some(first), Some((&second, rest))) = (self.begun, bytes.split_first()) {
            self.begun = None;
            bytes = rest;
            self.push_unit(self.unit([first, second]), text, broken)?;
        }
        let (eights, _) = bytes.as_chunks::<16>();
        for eight in eights {
            let units: [u16; 8] = std::array::from_fn(|at| self.unit([eight[2 * at], eight[2 * at + 1]]));
            if self.high.is_none() && units.iter().fold(0, |all, unit| all | unit) < 0x80 {
                self.at_start = false;
                text.extend_from_slice(&units.map(|unit| unit as u8));
            } else {
                units.iter().try_for_each(|&unit| self.push_unit(unit, text, broken))?;
            }
        }
        let (units, half) = bytes[eights.len() * 16..].as_chunks::<2>();
        units.iter().try_for_each(|&unit| self.push_unit(self.unit(unit), text, broken))?;
        if let [byte] = half {
            self.begun = Some(*byte);
        }
        if last && (self.begun.take().is_some() | self.high.take().is_some()) {
            text.extend_from_slice(REPLACEMENT);
            broken(text)?;
        }
        Ok(())
    }

    fn unit(&self, bytes: [u8; 2]) -> u16 {
        match self.order {
            Order::Little => u16::from_le_bytes(bytes),
            Order::Big => u16::from_be_bytes(bytes),
        }
    }

    fn push_unit<E>(
        &mut self,
        unit: u16,
        text: &mut Vec<u8>,
        broken: &mut impl FnMut(&mut Vec<u8>) -> Result<(), E>,
    ) -> Result<(), E> {
        if std::mem::take(&mut self.at_start) && unit == 0xfeff {
            return Ok(());
        }
        let high = self.high.take();
        let character = match (high, unit) {
            (Some(high), LOW_FIRST..=LOW_LAST) => {
                char::from_u32(0x1_0000 + (u32::from(high - HIGH_FIRST) << 10) + u32::from(unit - LOW_FIRST))
            }
            _ => {
                if high.is_some() {
                    text.extend_from_slice(REPLACEMENT);
                    broken(text)?;
                }
                if (HIGH_FIRST..LOW_FIRST).contains(&unit) {
                    self.high = Some(unit);
                    return Ok(());
                }
                char::from_u32(u32::from(unit))
            }
        };
        match character {
            Some(character) => text.extend_from_slice(character.encode_utf8(&mut [0; 4]).as_bytes()),
            None => {
                text.extend_from_slice(REPLACEMENT);
                broken(text)?;
            }
        }
        Ok(())
    }
}
