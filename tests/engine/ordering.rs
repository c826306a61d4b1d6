//! The shared sort orders as the standard library does.

use proptest::prelude::*;
use spor::engine::ordering::{sort_by, sort_by_key};

proptest! {
    /// Equal keys keep their places: the second number tells them apart.
    #[test]
    fn it_is_the_stable_sort(keys in prop::collection::vec(0_u8..8, 0..60)) {
        let items: Vec<(u8, usize)> = keys.into_iter().zip(0..).collect();
        let mut wanted = items.clone();
        wanted.sort_by_key(|item| item.0);
        let (mut by_key, mut by) = (items.clone(), items);
        sort_by_key(&mut by_key, |item| item.0);
        sort_by(&mut by, |a, b| a.0.cmp(&b.0));
        prop_assert_eq!(&by_key, &wanted);
        prop_assert_eq!(&by, &wanted);
    }
}
