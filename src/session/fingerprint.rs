//! Short names of what was said: equal for equal things, and hardly ever for others.

use serde::Serialize;

/// FNV-1a over the bytes of `said`, cut to 53 bits so that it is exact as a number of the page.
pub fn fingerprint(said: &impl Serialize) -> u64 {
    let said = postcard::to_stdvec(said).unwrap_or_default();
    let hash = said
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, &byte| (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3));
    hash >> 11
}
