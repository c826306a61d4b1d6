//! The order of names and numbers as people read them: «sag 9» before «sag 10».

use std::cmp::Ordering;

/// Compares names: runs of digits by their value, other letters without regard to ASCII capitals.
///
/// Names that read alike («sag 7», «Sag 007») stand by their bytes, so that the order is total.
///
/// ```
/// use spor::engine::cases::by_names;
/// let mut names = ["sag 10", "Sag 9", "sag 009", "2024-1", "300"];
/// names.sort_by(|a, b| by_names(a, b));
/// assert_eq!(names, ["300", "2024-1", "Sag 9", "sag 009", "sag 10"]);
/// ```
pub fn by_names(one: &str, other: &str) -> Ordering {
    let (mut a, mut b) = (one.as_bytes(), other.as_bytes());
    while let (Some(&x), Some(&y)) = (a.first(), b.first()) {
        let order = if x.is_ascii_digit() && y.is_ascii_digit() {
            let ((value, after), (other_value, other_after)) = (digits(a), digits(b));
            (a, b) = (after, other_after);
            // Without leading zeros the longer number is the larger one.
            value.len().cmp(&other_value.len()).then_with(|| value.cmp(other_value))
        } else {
            (a, b) = (&a[1..], &b[1..]);
            x.to_ascii_lowercase().cmp(&y.to_ascii_lowercase())
        };
        if order != Ordering::Equal {
            return order;
        }
    }
    a.len().cmp(&b.len()).then_with(|| one.cmp(other))
}

/// The digits at the beginning without leading zeros, and what comes after them.
fn digits(bytes: &[u8]) -> (&[u8], &[u8]) {
    let end = bytes.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(bytes.len());
    let first = bytes[..end].iter().position(|&byte| byte != b'0').unwrap_or(end);
    (&bytes[first..end], &bytes[end..])
}
