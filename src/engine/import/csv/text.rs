//! From the bytes of a file to readable text: character sets, and characters cut in two by the edge of a piece.

use crate::engine::import::settings::TextEncoding;
use encoding_rs::{CoderResult, Decoder, Encoding};

/// Decodes a file that comes in slices of any size into UTF-8; what is not text becomes `�`.
pub(crate) struct TextDecoder {
    /// None for UTF-8, which is looked at and copied.
    decoder: Option<Decoder>,
    /// The first bytes of a UTF-8 character whose other bytes are still to come.
    begun: Vec<u8>,
    at_start: bool,
}

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
const REPLACEMENT: &[u8] = "\u{fffd}".as_bytes();

impl TextDecoder {
    pub fn new(encoding: TextEncoding) -> TextDecoder {
        let decoder = whatwg(encoding).map(Encoding::new_decoder_with_bom_removal);
        TextDecoder { decoder, begun: Vec::new(), at_start: true }
    }

    /// Appends the text of the next `bytes`; `last` says that the file ends with them.
    pub fn push(&mut self, bytes: &[u8], last: bool, text: &mut Vec<u8>) {
        match &mut self.decoder {
            None => self.push_utf8(bytes, last, text),
            Some(decoder) => decode(decoder, bytes, last, text),
        }
    }

    fn push_utf8(&mut self, bytes: &[u8], last: bool, text: &mut Vec<u8>) {
        let before = text.len();
        let joined;
        let mut bytes = bytes;
        if !self.begun.is_empty() || (self.at_start && bytes.len() < BYTE_ORDER_MARK.len()) {
            // Rare and short: join what is left of the slice before with this one.
            joined = [self.begun.as_slice(), bytes].concat();
            self.begun.clear();
            bytes = &joined;
            if self.at_start && !last && BYTE_ORDER_MARK.starts_with(bytes) && bytes.len() < BYTE_ORDER_MARK.len() {
                self.begun = bytes.to_vec();
                return;
            }
        }
        if self.at_start && !bytes.is_empty() {
            self.at_start = false;
            bytes = bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes);
        }
        loop {
            match std::str::from_utf8(bytes) {
                Ok(_) => {
                    text.extend_from_slice(bytes);
                    break;
                }
                Err(error) => {
                    let (valid, rest) = bytes.split_at(error.valid_up_to());
                    text.extend_from_slice(valid);
                    match error.error_len() {
                        Some(length) => {
                            text.extend_from_slice(REPLACEMENT);
                            bytes = &rest[length..];
                        }
                        None if last => {
                            text.extend_from_slice(REPLACEMENT);
                            break;
                        }
                        None => {
                            self.begun = rest.to_vec();
                            break;
                        }
                    }
                }
            }
        }
        debug_assert!(std::str::from_utf8(&text[before..]).is_ok());
    }
}

fn decode(decoder: &mut Decoder, mut bytes: &[u8], last: bool, text: &mut Vec<u8>) {
    loop {
        let at = text.len();
        let room = decoder.max_utf8_buffer_length(bytes.len()).unwrap_or(bytes.len() * 3 + 16);
        text.resize(at + room, 0);
        let (result, read, written, _) = decoder.decode_to_utf8(bytes, &mut text[at..], last);
        text.truncate(at + written);
        bytes = &bytes[read..];
        if result == CoderResult::InputEmpty {
            return;
        }
    }
}

/// The WHATWG encoding; none for UTF-8.
fn whatwg(encoding: TextEncoding) -> Option<&'static Encoding> {
    Some(match encoding {
        TextEncoding::Utf8 => return None,
        TextEncoding::Utf16Le => encoding_rs::UTF_16LE,
        TextEncoding::Utf16Be => encoding_rs::UTF_16BE,
        TextEncoding::Windows1252 => encoding_rs::WINDOWS_1252,
        TextEncoding::Windows1255 => encoding_rs::WINDOWS_1255,
        TextEncoding::Windows1250 => encoding_rs::WINDOWS_1250,
        TextEncoding::Windows1251 => encoding_rs::WINDOWS_1251,
        TextEncoding::Iso8859_15 => encoding_rs::ISO_8859_15,
    })
}
