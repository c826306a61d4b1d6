//! Unpacking: whatever the slices, the same bytes come out, and a file that ends too early or is damaged says so.

use flate2::write::GzEncoder;
use flate2::{Compression, GzBuilder};
use proptest::prelude::*;
use spor::engine::import::{Gunzip, GzipStop};
use std::io::Write;

fn pack(text: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text).unwrap();
    encoder.finish().unwrap()
}

fn unpack(packed: &[u8], slice: usize) -> Result<Vec<u8>, GzipStop<()>> {
    let (mut gunzip, mut text) = (Gunzip::default(), Vec::new());
    for piece in packed.chunks(slice) {
        gunzip.feed(piece, |bytes| {
            text.extend_from_slice(bytes);
            Ok(())
        })?;
    }
    gunzip.finish().map(|()| text)
}

#[test]
fn every_header_part_is_skipped() {
    let builder = || GzBuilder::new().extra(vec![7u8; 300]).filename("log.csv").comment("from the archive").mtime(1);
    let mut encoder = builder().write(Vec::new(), Compression::best());
    encoder.write_all(b"sag;aktivitet").unwrap();
    let packed = encoder.finish().unwrap();
    assert_eq!(unpack(&packed, 1).unwrap(), b"sag;aktivitet");
    assert_eq!(unpack(&packed, 1000).unwrap(), b"sag;aktivitet");
    let mut empty_extra = GzBuilder::new().extra(Vec::new()).filename("a").write(Vec::new(), Compression::fast());
    empty_extra.write_all(b"x").unwrap();
    assert_eq!(unpack(&empty_extra.finish().unwrap(), 1).unwrap(), b"x");
    // FHCRC, which flate2 does not write: RFC 1952 puts two bytes of check sum after the fixed part.
    let mut checked = pack(b"with header check");
    checked[3] |= 2;
    checked.splice(10..10, [0xab, 0xcd]);
    assert_eq!(unpack(&checked, 3).unwrap(), b"with header check");
}

#[test]
fn members_follow_each_other_and_zeros_pad_the_end() {
    let mut packed = pack(b"first ");
    packed.extend(pack(b""));
    packed.extend(pack(b"second"));
    assert_eq!(unpack(&packed, 1).unwrap(), b"first second");
    packed.extend([0; 700]);
    assert_eq!(unpack(&packed, 512).unwrap(), b"first second");
    packed.extend(pack(b"after the padding"));
    assert_eq!(unpack(&packed, 512), Err(GzipStop::Damaged));
}

#[test]
fn a_wrong_sum_length_or_magic_is_damage() {
    let packed = pack(b"some text to pack");
    for at in [0, 1, 2, packed.len() - 8, packed.len() - 1] {
        let mut broken = packed.clone();
        broken[at] ^= 0x41;
        assert_eq!(unpack(&broken, 5), Err(GzipStop::Damaged), "byte {at}");
    }
    let mut garbage = packed;
    garbage.extend(b"garbage");
    assert_eq!(unpack(&garbage, 5), Err(GzipStop::Damaged));
}

#[test]
fn the_taker_can_stop() {
    let packed = pack(&vec![b'a'; 1 << 20]);
    let mut pieces = 0;
    let stopped = Gunzip::default().feed(&packed, |bytes| {
        assert!(bytes.len() <= 64 * 1024);
        pieces += 1;
        if pieces == 3 { Err("enough") } else { Ok(()) }
    });
    assert_eq!((stopped, pieces), (Err(GzipStop::Taker("enough")), 3));
}

#[test]
fn a_bomb_is_handed_on_in_small_pieces() {
    // 60 MB of zeros in about 60 kB: every piece stays small, the sum is right.
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    for _ in 0..60 {
        encoder.write_all(&vec![0u8; 1 << 20]).unwrap();
    }
    let packed = encoder.finish().unwrap();
    let (mut gunzip, mut total, mut largest) = (Gunzip::default(), 0u64, 0);
    let done: Result<(), GzipStop<()>> = gunzip.feed(&packed, |bytes| {
        total += bytes.len() as u64;
        largest = largest.max(bytes.len());
        Ok(())
    });
    assert_eq!((done, gunzip.is_complete()), (Ok(()), true));
    assert_eq!(total, 60 << 20);
    assert!(largest <= 64 * 1024);
}

proptest! {
    #[test]
    fn any_slices_give_the_same_bytes(text in prop::collection::vec(any::<u8>(), 0..5000), slice in 1usize..6000) {
        prop_assert_eq!(unpack(&pack(&text), slice), Ok(text));
    }

    #[test]
    fn every_cut_is_a_truncation(text in prop::collection::vec(0u8..4, 0..500), share in 0.0f64..1.0) {
        let packed = pack(&text);
        let cut = (packed.len() as f64 * share) as usize;
        prop_assert_eq!(unpack(&packed[..cut], 7), Err(GzipStop::Truncated));
    }

    #[test]
    fn any_bytes_end_without_a_panic(packed in prop::collection::vec(any::<u8>(), 0..300), magic in any::<bool>()) {
        let mut bytes = if magic { vec![0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3] } else { Vec::new() };
        bytes.extend(packed);
        prop_assert_eq!(unpack(&bytes, 1), unpack(&bytes, 64));
    }

    #[test]
    fn what_comes_before_the_damage_does_not_depend_on_the_slices(
        text in prop::collection::vec(0u8..9, 0..3000), at in any::<prop::sample::Index>(), bit in 0u8..8, slice in 1usize..300
    ) {
        let mut packed = pack(&text);
        let at = at.index(packed.len());
        packed[at] ^= 1 << bit;
        let until = |slice: usize| {
            let (mut gunzip, mut seen) = (Gunzip::default(), Vec::new());
            let stopped = packed.chunks(slice).try_for_each(|piece| gunzip.feed(piece, |bytes| {
                seen.extend_from_slice(bytes);
                Ok::<(), ()>(())
            }));
            (stopped.and_then(|()| gunzip.finish()), seen)
        };
        prop_assert_eq!(until(slice), until(usize::MAX));
    }
}
