//! A document type before the log: harmless when it only names one, refused when it defines entities.
//!
//! XES needs no entities of its own, and a few lines of them can unfold to gigabytes.

/// Looks for the end of `<!DOCTYPE …>`, fed from behind the word.
#[derive(Default)]
pub(super) struct Doctype {
    /// Between `[` and `]`.
    in_subset: bool,
    quote: Option<u8>,
    in_comment: bool,
    /// The last eight bytes, the newest lowest, so that words are found across slices.
    recent: u64,
}

/// What a slice of a document type held.
pub(super) enum DoctypeEnd {
    NotYet,
    /// The closing `>` is the last of so many bytes.
    At(usize),
    /// An entity is defined, so many bytes from the beginning of the slice.
    Entity(usize),
}

const ENTITY: u64 = u64::from_be_bytes(*b"<!ENTITY");
const COMMENT_BEGINS: u64 = u32::from_be_bytes(*b"<!--") as u64;
const COMMENT_ENDS: u64 = u32::from_be_bytes(*b"\0-->") as u64;

impl Doctype {
    /// Looks at the next bytes.
    pub fn feed(&mut self, bytes: &[u8]) -> DoctypeEnd {
        for (i, &byte) in bytes.iter().enumerate() {
            self.recent = self.recent << 8 | u64::from(byte);
            if self.in_comment {
                self.in_comment = self.recent & 0xff_ffff != COMMENT_ENDS;
            } else if let Some(quote) = self.quote {
                if byte == quote {
                    self.quote = None;
                }
            } else if self.recent == ENTITY {
                return DoctypeEnd::Entity(i);
            } else if self.recent & 0xffff_ffff == COMMENT_BEGINS {
                self.in_comment = true;
                self.recent = 0;
            } else {
                match byte {
                    b'"' | b'\'' => self.quote = Some(byte),
                    b'[' => self.in_subset = true,
                    b']' => self.in_subset = false,
                    b'>' if !self.in_subset => return DoctypeEnd::At(i + 1),
                    _ => {}
                }
            }
        }
        DoctypeEnd::NotYet
    }
}
