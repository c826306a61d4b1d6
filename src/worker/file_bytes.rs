//! The bytes of the file that the user chose, in pieces that fit into one fixed buffer.

use crate::protocol::Problem;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, File, ReadableStreamByobReader, ReadableStreamDefaultReader};

/// Chosen by measurement: larger pieces read no faster and hold more memory.
const PIECE_BYTES: u32 = 256 * 1024;

/// A file being read from its beginning.
pub struct FileBytes {
    source: Source,
    chunk: js_sys::Uint8Array,
    taken: u32,
    piece: Vec<u8>,
}

/// Where the next bytes come from.
enum Source {
    /// The browser fills the same memory again and again.
    Refilled(ReadableStreamByobReader),
    /// The browser hands out new memory for every chunk, which costs more than twice the time: where its streams
    /// of files cannot do better.
    Fresh(ReadableStreamDefaultReader),
}

impl Source {
    fn of(file: &Blob) -> Result<Source, JsValue> {
        let stream = file.stream();
        match ReadableStreamByobReader::new(&stream) {
            Ok(reader) => Ok(Source::Refilled(reader)),
            Err(_) => Ok(Source::Fresh(ReadableStreamDefaultReader::new(&stream)?)),
        }
    }

    /// The next chunk, in the memory of the chunk `before` where that can be; none at the end of the file.
    async fn next_chunk(&self, before: &js_sys::Uint8Array) -> Result<Option<js_sys::Uint8Array>, JsValue> {
        let reading = match self {
            Source::Fresh(reader) => reader.read(),
            Source::Refilled(reader) => {
                let memory = match before.buffer() {
                    held if held.byte_length() == PIECE_BYTES => held,
                    _ => js_sys::ArrayBuffer::new(PIECE_BYTES),
                };
                reader.read_with_array_buffer_view(&js_sys::Uint8Array::new(&memory))
            }
        };
        let read = JsFuture::from(reading).await?;
        let part = |name: &str| js_sys::Reflect::get(&read, &name.into());
        if part("done")?.is_truthy() { Ok(None) } else { Ok(Some(part("value")?.dyn_into()?)) }
    }
}

impl FileBytes {
    /// Reads a file from its beginning.
    pub fn of(file: &Blob) -> Result<FileBytes, Problem> {
        let source = Source::of(file).map_err(unreadable)?;
        Ok(FileBytes { source, chunk: js_sys::Uint8Array::new_with_length(0), taken: 0, piece: Vec::new() })
    }

    /// The first bytes of a file, at most so many.
    pub async fn beginning(file: &File, limit_bytes: u64) -> Result<Vec<u8>, Problem> {
        let head = file.slice_with_f64_and_f64(0.0, limit_bytes as f64).map_err(unreadable)?;
        let mut bytes = Vec::new();
        let mut stream = FileBytes::of(&head)?;
        while let Some(piece) = stream.next_piece().await? {
            bytes.try_reserve(piece.len()).map_err(|_| Problem::OutOfMemory)?;
            bytes.extend_from_slice(piece);
        }
        Ok(bytes)
    }

    /// Whether the file is still the one that was chosen. A stream that is open reads on in a file that another
    /// program writes to; only opening it again makes the browser compare its time and size.
    pub async fn is_unchanged(file: &File) -> bool {
        let Ok(last_byte) = file.slice_with_f64_and_f64((file.size() - 1.0).max(0.0), file.size()) else {
            return false;
        };
        JsFuture::from(last_byte.array_buffer()).await.is_ok()
    }

    /// The next piece of the file, or none at its end.
    pub async fn next_piece(&mut self) -> Result<Option<&[u8]>, Problem> {
        while self.taken == self.chunk.length() {
            match self.source.next_chunk(&self.chunk).await.map_err(unreadable)? {
                Some(chunk) => (self.chunk, self.taken) = (chunk, 0),
                None => return Ok(None),
            }
        }
        let end = self.chunk.length().min(self.taken + PIECE_BYTES);
        let length = (end - self.taken) as usize;
        self.piece.resize(length, 0);
        self.chunk.subarray(self.taken, end).copy_to(&mut self.piece);
        self.taken = end;
        Ok(Some(&self.piece))
    }
}

impl Drop for FileBytes {
    fn drop(&mut self) {
        // Reading may have been stopped half way; the browser then need not hold the rest ready.
        let _ = match &self.source {
            Source::Refilled(reader) => reader.cancel(),
            Source::Fresh(reader) => reader.cancel(),
        };
    }
}

fn unreadable(_: JsValue) -> Problem {
    Problem::FileUnreadable
}
