//! A file comes out of its stream byte for byte, in pieces that fit into the fixed buffer.

use super::file_of;
use spor::worker::FileBytes;
use wasm_bindgen_test::wasm_bindgen_test;

const PIECE_BYTES: usize = 256 * 1024;

/// Bytes in which no two neighbouring pieces look alike.
fn pattern(length: usize) -> Vec<u8> {
    (0..length as u64).map(|place| (place.wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 56) as u8).collect()
}

async fn read_all(bytes: &[u8]) -> (Vec<u8>, usize) {
    let mut stream = FileBytes::of(&file_of("log.csv", bytes)).unwrap();
    let (mut read, mut longest) = (Vec::new(), 0);
    while let Some(piece) = stream.next_piece().await.unwrap() {
        longest = longest.max(piece.len());
        read.extend_from_slice(piece);
    }
    (read, longest)
}

#[wasm_bindgen_test]
async fn a_file_of_several_pieces_comes_whole() {
    let written = pattern(3 * PIECE_BYTES + 17);
    let (read, longest) = read_all(&written).await;
    assert!(read == written);
    assert!(longest <= PIECE_BYTES);
}

/// Safari's streams of files could not be refilled for long.
#[wasm_bindgen_test]
async fn it_comes_whole_where_the_browser_cannot_refill_memory() {
    let name = "ReadableStreamBYOBReader".into();
    let refilling = js_sys::Reflect::get(&js_sys::global(), &name).unwrap();
    assert!(refilling.is_function(), "this browser can, so that the other tests try it");
    js_sys::Reflect::delete_property(&js_sys::global(), &name).unwrap();
    let written = pattern(3 * PIECE_BYTES + 17);
    let (read, longest) = read_all(&written).await;
    js_sys::Reflect::set(&js_sys::global(), &name, &refilling).unwrap();
    assert!(read == written);
    assert!(longest <= PIECE_BYTES);
}

#[wasm_bindgen_test]
async fn an_empty_file_has_no_piece() {
    assert_eq!(read_all(&[]).await, (Vec::new(), 0));
}

#[wasm_bindgen_test]
async fn a_beginning_is_as_long_as_asked_or_as_the_file() {
    let written = pattern(100_000);
    let file = file_of("log.csv", &written);
    assert!(FileBytes::beginning(&file, 70_001).await.unwrap() == written[..70_001]);
    assert!(FileBytes::beginning(&file, 1_000_000).await.unwrap() == written);
}
