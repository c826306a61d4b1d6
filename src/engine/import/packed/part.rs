//! One part of a zip archive, unpacked piece by piece, so that reading it can pause and stop.

use flate2::{Crc, Decompress, FlushDecompress, Status};
use std::ops::Range;
use std::sync::Arc;

/// Bytes unpacked at a time.
const PIECE_BYTES: usize = 64 << 10;

/// How the bytes of a part are packed.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Packing {
    Stored,
    Deflated,
}

/// Unpacks one part. It holds the archive itself, so it may be kept as long as one likes.
pub(in crate::engine::import) struct Part {
    archive: Arc<Vec<u8>>,
    place: Range<usize>,
    at: usize,
    packing: Packing,
    inflate: Decompress,
    check_sum: u32,
    check: Crc,
    piece: Vec<u8>,
    unpacked: u64,
    has_ended: bool,
}

/// What is wrong with a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::engine::import) enum PartFault {
    /// The packed bytes make no sense, or their check sum is wrong.
    Damaged,
    /// More bytes than were allowed.
    TooLarge,
}

impl Part {
    pub(super) fn new(archive: Arc<Vec<u8>>, place: Range<usize>, packing: Packing, check_sum: u32) -> Part {
        Part {
            at: place.start,
            place,
            archive,
            packing,
            inflate: Decompress::new(false),
            check_sum,
            check: Crc::new(),
            piece: Vec::new(),
            unpacked: 0,
            has_ended: false,
        }
    }

    /// All of a file that is not packed, read in the same way.
    pub fn plain(bytes: Arc<Vec<u8>>) -> Part {
        let mut check = Crc::new();
        check.update(&bytes);
        let place = 0..bytes.len();
        Part::new(bytes, place, Packing::Stored, check.sum())
    }

    /// Packed bytes of the whole, and of them those already unpacked.
    pub fn packed_bytes(&self) -> (u64, u64) {
        ((self.place.len()) as u64, (self.at - self.place.start) as u64)
    }

    /// Begins anew.
    pub fn rewind(&mut self) {
        self.at = self.place.start;
        self.inflate.reset(false);
        self.check = Crc::new();
        self.unpacked = 0;
        self.has_ended = false;
    }

    /// The next unpacked bytes, at most 64 KiB; none at the end, where the check sum must be right.
    pub fn next_piece(&mut self) -> Result<Option<&[u8]>, PartFault> {
        if self.has_ended {
            return Ok(None);
        }
        match self.packing {
            Packing::Stored => {
                let end = (self.at + PIECE_BYTES).min(self.place.end);
                self.piece.clear();
                self.piece.extend_from_slice(&self.archive[self.at..end]);
                self.at = end;
            }
            Packing::Deflated => self.inflate_piece()?,
        }
        self.unpacked += self.piece.len() as u64;
        self.check.update(&self.piece);
        if self.piece.is_empty() {
            self.has_ended = true;
            return if self.check.sum() == self.check_sum { Ok(None) } else { Err(PartFault::Damaged) };
        }
        Ok(Some(&self.piece))
    }

    /// The whole part, if it is at most `limit_bytes` long: no more memory is taken than that.
    pub fn read_all(mut self, limit_bytes: u64) -> Result<Vec<u8>, PartFault> {
        let mut all = Vec::new();
        while let Some(piece) = self.next_piece()? {
            if all.len() as u64 + piece.len() as u64 > limit_bytes {
                return Err(PartFault::TooLarge);
            }
            all.extend_from_slice(piece);
        }
        Ok(all)
    }

    /// Bytes unpacked so far.
    pub fn unpacked_bytes(&self) -> u64 {
        self.unpacked
    }

    fn inflate_piece(&mut self) -> Result<(), PartFault> {
        self.piece.resize(PIECE_BYTES, 0);
        let mut made = 0;
        while made < PIECE_BYTES {
            let (before_in, before_out) = (self.inflate.total_in(), self.inflate.total_out());
            let packed = &self.archive[self.at..self.place.end];
            let status = self.inflate.decompress(packed, &mut self.piece[made..], FlushDecompress::None);
            let (used, new) = (self.inflate.total_in() - before_in, self.inflate.total_out() - before_out);
            self.at += used as usize;
            made += new as usize;
            match status {
                Ok(Status::StreamEnd) => break,
                Ok(_) if used == 0 && new == 0 => return Err(PartFault::Damaged),
                Ok(_) => {}
                Err(_) => return Err(PartFault::Damaged),
            }
        }
        self.piece.truncate(made);
        Ok(())
    }
}
