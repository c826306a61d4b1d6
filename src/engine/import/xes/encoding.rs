//! The characters of an XML file: its first bytes and its declaration say how they are written.
//!
//! A byte order mark decides; then the pattern of `<?` in UTF-16; then `encoding="…"`; else UTF-8.
//! Everything else is turned into UTF-8 on the way, so that one reader serves all. A set that Spor does not
//! know ends the reading: read as another, names would come out wrong without anybody being told.

use crate::engine::import::characters::{TextDecoder, byte_order_mark, encoding_of_label};
use crate::engine::import::{ImportProblem, TextEncoding};

/// The declaration ends within so many bytes, or there is none.
const DECLARATION_BYTES: usize = 512;
/// Bytes turned at a time, so that the text of a large slice needs little room.
const PIECE_BYTES: usize = 32 << 10;
/// Characters of an unknown name that are told.
const LABEL_CHARACTERS: usize = 60;

/// Takes text, and whether it ends in a replacement for bytes that are no text.
type Taker<'a> = dyn FnMut(&[u8], bool) -> Result<(), ImportProblem> + 'a;

/// Turns the bytes of a file into UTF-8, slice by slice.
#[derive(Default)]
pub(in crate::engine::import) struct Characters {
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
        decoder: Box<TextDecoder>,
        text: Vec<u8>,
    },
}

impl Characters {
    /// Gives the text of `bytes`, which may be held back while the encoding is unknown, to `take`, which
    /// also hears whether the text ends in a replacement for bytes that are no text. UTF-8 is not checked.
    pub fn feed(&mut self, bytes: &[u8], take: &mut Taker) -> Result<(), ImportProblem> {
        match &mut self.state {
            State::Through => take(bytes, false),
            State::Turned { .. } => self.turn(bytes, false, take),
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
                self.begin(&held, false, take)
            }
        }
    }

    /// The file has ended: gives what was held back.
    pub fn finish(&mut self, take: &mut Taker) -> Result<(), ImportProblem> {
        match std::mem::take(&mut self.state) {
            State::Held(held) => self.begin(&held, true, take),
            turned @ State::Turned { .. } => {
                self.state = turned;
                self.turn(&[], true, take)
            }
            State::Start | State::Through => Ok(()),
        }
    }

    fn begin(&mut self, held: &[u8], last: bool, take: &mut Taker) -> Result<(), ImportProblem> {
        let encoding = encoding_of(held)?;
        if encoding == TextEncoding::Utf8 {
            self.state = State::Through;
            let mark = byte_order_mark(held).map_or(0, |(_, mark)| mark);
            return take(&held[mark..], false);
        }
        self.state = State::Turned { decoder: Box::new(TextDecoder::new(encoding)), text: Vec::new() };
        self.turn(held, last, take)
    }

    fn turn(&mut self, bytes: &[u8], last: bool, take: &mut Taker) -> Result<(), ImportProblem> {
        let State::Turned { decoder, text } = &mut self.state else { return Ok(()) };
        let mut pieces = bytes.chunks(PIECE_BYTES).peekable();
        loop {
            let piece = pieces.next().unwrap_or_default();
            let all = pieces.peek().is_none();
            decoder.push_and_tell(piece, last && all, text, &mut |text| {
                let taken = take(text, true);
                text.clear();
                taken
            })?;
            take(text, false)?;
            text.clear();
            if all {
                return Ok(());
            }
        }
    }
}

/// True while more bytes could still change the encoding.
fn is_undecided(held: &[u8]) -> bool {
    held.len() < 4
        || (held.len() < DECLARATION_BYTES
            && byte_order_mark(held).is_none()
            && !wide(held)
            && b"<?xml".starts_with(&held[..held.len().min(5)])
            && !held.windows(2).any(|two| two == b"?>"))
}

/// True for UTF-16 without a mark.
fn wide(held: &[u8]) -> bool {
    matches!(held, [b'<', 0, ..] | [0, b'<', ..])
}

/// The encoding of a file that begins so.
fn encoding_of(held: &[u8]) -> Result<TextEncoding, ImportProblem> {
    if let Some((encoding, _)) = byte_order_mark(held) {
        return Ok(encoding);
    }
    match held {
        [b'<', 0, ..] => return Ok(TextEncoding::Utf16Le),
        [0, b'<', ..] => return Ok(TextEncoding::Utf16Be),
        _ => {}
    }
    let Some(label) = declared_label(held).filter(|label| !label.trim_ascii().is_empty()) else {
        return Ok(TextEncoding::Utf8);
    };
    match encoding_of_label(label) {
        // A declaration that can be read byte by byte is not in UTF-16, whatever it says.
        Some(TextEncoding::Utf16Le | TextEncoding::Utf16Be) => Ok(TextEncoding::Utf8),
        Some(encoding) => Ok(encoding),
        None => {
            let label = String::from_utf8_lossy(label.trim_ascii()).chars().take(LABEL_CHARACTERS).collect();
            Err(ImportProblem::UnknownEncoding { label })
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
