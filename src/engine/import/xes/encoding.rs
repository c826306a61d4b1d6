//! The characters of an XML file: its first bytes and its declaration say how they are written.
//!
//! A byte order mark decides; then the pattern of `<?` in UTF-16; then `encoding="…"`; else UTF-8.
//! Everything else is turned into UTF-8 on the way, so that one reader serves all.

use encoding_rs::{Decoder, DecoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE};

/// The declaration ends within so many bytes, or there is none.
const DECLARATION_BYTES: usize = 512;

/// Turns the bytes of a file into UTF-8, slice by slice.
#[derive(Default)]
pub(super) struct Characters {
    state: State,
}

#[derive(Default)]
enum State {
    /// The first bytes, until the encoding is known.
    #[default]
    Start,
    Held(Vec<u8>),
    /// UTF-8 goes through as it is.
    Through,
    Turned {
        decoder: Box<Decoder>,
        text: String,
    },
}

impl Characters {
    /// Gives the text of `bytes`, which may be held back while the encoding is unknown, to `take`, which
    /// also hears whether the text ends in a replacement for bytes that are no text. UTF-8 is not checked.
    pub fn feed<E>(&mut self, bytes: &[u8], mut take: impl FnMut(&[u8], bool) -> Result<(), E>) -> Result<(), E> {
        match &mut self.state {
            State::Through => take(bytes, false),
            State::Turned { .. } => self.turn(bytes, false, &mut take),
            State::Start | State::Held(_) => {
                let mut held = match std::mem::take(&mut self.state) {
                    State::Held(held) => held,
                    _ => Vec::new(),
                };
                held.extend_from_slice(bytes);
                if is_undecided(&held) {
                    self.state = State::Held(held);
                    return Ok(());
                }
                self.begin(&held, false, &mut take)
            }
        }
    }

    /// The file has ended: gives what was held back.
    pub fn finish<E>(&mut self, mut take: impl FnMut(&[u8], bool) -> Result<(), E>) -> Result<(), E> {
        match std::mem::take(&mut self.state) {
            State::Held(held) => self.begin(&held, true, &mut take),
            turned @ State::Turned { .. } => {
                self.state = turned;
                self.turn(&[], true, &mut take)
            }
            State::Start | State::Through => Ok(()),
        }
    }

    fn begin<E>(
        &mut self,
        held: &[u8],
        last: bool,
        take: &mut impl FnMut(&[u8], bool) -> Result<(), E>,
    ) -> Result<(), E> {
        let (encoding, mark) = encoding_of(held);
        if encoding == UTF_8 {
            self.state = State::Through;
            return take(&held[mark..], false);
        }
        self.state =
            State::Turned { decoder: Box::new(encoding.new_decoder_without_bom_handling()), text: String::new() };
        self.turn(&held[mark..], last, take)
    }

    fn turn<E>(
        &mut self,
        mut bytes: &[u8],
        last: bool,
        take: &mut impl FnMut(&[u8], bool) -> Result<(), E>,
    ) -> Result<(), E> {
        let State::Turned { decoder, text } = &mut self.state else { return Ok(()) };
        text.reserve(64 * 1024);
        loop {
            text.clear();
            let (result, read) = decoder.decode_to_string_without_replacement(bytes, text, last);
            bytes = &bytes[read..];
            let broken = matches!(result, DecoderResult::Malformed(..));
            if broken {
                text.push('\u{fffd}');
            }
            take(text.as_bytes(), broken)?;
            if result == DecoderResult::InputEmpty {
                return Ok(());
            }
        }
    }
}

/// True while more bytes could still change the encoding.
fn is_undecided(held: &[u8]) -> bool {
    held.len() < 4
        || (held.len() < DECLARATION_BYTES
            && !starts_with_mark(held)
            && !wide(held)
            && b"<?xml".starts_with(&held[..held.len().min(5)])
            && !held.windows(2).any(|two| two == b"?>"))
}

fn starts_with_mark(held: &[u8]) -> bool {
    Encoding::for_bom(held).is_some()
}

/// True for UTF-16 without a mark.
fn wide(held: &[u8]) -> bool {
    matches!(held, [b'<', 0, ..] | [0, b'<', ..])
}

/// The encoding of a file that begins so, and the length of its byte order mark.
fn encoding_of(held: &[u8]) -> (&'static Encoding, usize) {
    if let Some(found) = Encoding::for_bom(held) {
        return found;
    }
    match held {
        [b'<', 0, ..] => (UTF_16LE, 0),
        [0, b'<', ..] => (UTF_16BE, 0),
        _ => {
            let declared = declared_label(held).and_then(Encoding::for_label).unwrap_or(UTF_8);
            // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
            (if declared == UTF_16LE || declared == UTF_16BE { UTF_8 } else { declared }, 0)
        }
    }
}

/// What stands in `encoding="…"`.
fn declared_label(held: &[u8]) -> Option<&[u8]> {
    let declaration = held.strip_prefix(b"<?xml")?;
    let end = declaration.windows(2).position(|two| two == b"?>")?;
    let declaration = &declaration[..end];
    let word = b"encoding";
    let behind = declaration.windows(word.len()).position(|window| window == word)? + word.len();
    let mut rest = declaration[behind..].trim_ascii_start().strip_prefix(b"=")?.trim_ascii_start();
    let quote = *rest.first()?;
    rest = &rest[1..];
    rest.iter().position(|&byte| byte == quote).map(|end| &rest[..end])
}
