//! The samples are the same bytes in a browser as natively, and quickly made.

use spor::engine::samples::{service_desk, service_desk_csv};
use wasm_bindgen_test::wasm_bindgen_test;

/// FNV-1a with 64 bits (Fowler, Noll, Vo).
fn fnv1a64(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[wasm_bindgen_test]
fn the_service_desk_has_the_bytes_the_oracle_counted() {
    let golden = include_str!("../golden/samples/service_desk.json");
    let golden: serde_json::Value = serde_json::from_str(golden).unwrap();
    assert_eq!(format!("{:016x}", fnv1a64(service_desk_csv().as_bytes())), golden["fnv1a64"]);
    assert_eq!(service_desk().time_millis.len(), 65_021);
}
