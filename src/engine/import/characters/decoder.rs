//! One decoder for every character set, for a file that comes in slices.

use super::single_byte::Upper;
use super::start_mark::StartMark;
use super::utf8::Utf8;
use super::utf16::Utf16;
use super::{tables, utf16};
use crate::engine::import::settings::TextEncoding;
use std::convert::Infallible;

/// Decodes a file that comes in slices of any size into UTF-8; what is not text becomes `�`.
///
/// The text is what the WHATWG Encoding Standard prescribes, without the byte order mark, and the same for any slices.
///
/// ```
/// use spor::engine::import::{TextDecoder, TextEncoding};
/// let mut text = Vec::new();
/// let mut decoder = TextDecoder::new(TextEncoding::Windows1252);
/// decoder.push(b"Afg\xf8", false, &mut text);
/// decoder.push(b"relse", true, &mut text);
/// assert_eq!(text, "Afgørelse".as_bytes());
/// ```
pub struct TextDecoder {
    way: Way,
}

enum Way {
    AsItStands(StartMark),
    Utf8(Utf8),
    Utf16(Utf16),
    SingleByte(&'static Upper),
}

impl TextDecoder {
    /// Ready for the first byte of a file.
    pub fn new(encoding: TextEncoding) -> TextDecoder {
        let way = match encoding {
            TextEncoding::Utf8 => Way::Utf8(Utf8::default()),
            TextEncoding::Utf16Le => Way::Utf16(Utf16::new(utf16::Order::Little)),
            TextEncoding::Utf16Be => Way::Utf16(Utf16::new(utf16::Order::Big)),
            TextEncoding::Windows1252 => Way::SingleByte(&tables::WINDOWS_1252),
            TextEncoding::Windows1255 => Way::SingleByte(&tables::WINDOWS_1255),
            TextEncoding::Windows1250 => Way::SingleByte(&tables::WINDOWS_1250),
            TextEncoding::Windows1251 => Way::SingleByte(&tables::WINDOWS_1251),
            TextEncoding::Iso8859_15 => Way::SingleByte(&tables::ISO_8859_15),
        };
        TextDecoder { way }
    }

    /// The same, but UTF-8 is handed on as it stands: whoever keeps a text of it has to look whether it is one.
    pub fn trusting_utf8(encoding: TextEncoding) -> TextDecoder {
        match encoding {
            TextEncoding::Utf8 => TextDecoder { way: Way::AsItStands(StartMark::default()) },
            other => TextDecoder::new(other),
        }
    }

    /// Appends the text of the next `bytes`; `last` says that the file ends with them.
    pub fn push(&mut self, bytes: &[u8], last: bool, text: &mut Vec<u8>) {
        let Ok(()) = self.push_and_tell(bytes, last, text, &mut |_| Ok::<(), Infallible>(()));
    }

    /// The same, and `broken` is called each time the text has just got a `�` for bytes that are no text; it
    /// may take the text away.
    pub fn push_and_tell<E>(
        &mut self,
        bytes: &[u8],
        last: bool,
        text: &mut Vec<u8>,
        broken: &mut impl FnMut(&mut Vec<u8>) -> Result<(), E>,
    ) -> Result<(), E> {
        match &mut self.way {
            Way::AsItStands(start) => {
                text.extend_from_slice(&start.pass(bytes, last));
                Ok(())
            }
            Way::Utf8(utf8) => utf8.push(bytes, last, text, broken),
            Way::Utf16(utf16) => utf16.push(bytes, last, text, broken),
            Way::SingleByte(upper) => upper.push(bytes, text, broken),
        }
    }
}
