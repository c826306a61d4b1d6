//! Intervals and sizes of samples against the golden file of the methods.

use crate::suitability_golden::{assert_close, expected};
use spor::engine::stats::ShareInterval;
use spor::engine::validation::{
    JudgedStratum, all_correct_by_binomial, all_correct_by_wilson, cases_for_precision, weighted_share,
};

#[test]
fn intervals_are_those_of_statsmodels() {
    for of in expected("validation/expected.json")["single"].as_array().unwrap() {
        let (k, n) = (of["k"].as_u64().unwrap() as u32, of["n"].as_u64().unwrap() as u32);
        let wilson = ShareInterval::wilson(f64::from(k) / f64::from(n), f64::from(n));
        let exact = ShareInterval::clopper_pearson(k, n);
        for (ours, key) in [(wilson, "wilson95"), (exact, "clopper_pearson95")] {
            assert_close(ours.low, &of[key][0], &format!("{key}, low, {k} of {n}"));
            assert_close(ours.high, &of[key][1], &format!("{key}, high, {k} of {n}"));
        }
    }
}

#[test]
fn sizes_of_samples_are_those_of_the_methods() {
    let expected = expected("validation/expected.json");
    for of in expected["sample_size"].as_array().unwrap() {
        let figure = |key: &str| of[key].as_f64().unwrap();
        let cases = cases_for_precision(figure("expected_share"), figure("half_width"), figure("population") as u32);
        assert_eq!(cases.map(f64::from), Some(figure("n_fpc_ceil")), "{of}");
    }
    for of in expected["all_correct"].as_array().unwrap() {
        let lower = of["lower_bound"].as_f64().unwrap();
        assert_eq!(all_correct_by_wilson(lower).map(u64::from), of["n_wilson_all_correct"].as_u64());
        let exact = of["n_exact_binomial_95_one_sided"].as_u64();
        assert_eq!(all_correct_by_binomial(lower).map(u64::from), exact);
    }
}

#[test]
fn strata_count_by_their_cases() {
    let expected = &expected("validation/expected.json")["stratified"];
    let count = |of: &serde_json::Value, key: &str| of[key].as_u64().unwrap() as u32;
    let strata: Vec<JudgedStratum> = expected["strata"]
        .as_array()
        .unwrap()
        .iter()
        .map(|of| JudgedStratum { cases: count(of, "N"), judged: count(of, "n"), correct: count(of, "k") })
        .collect();
    let found = weighted_share(&strata).unwrap();
    for (value, key) in [
        (found.share, "weighted_share"),
        (found.variance, "variance"),
        (found.effective_size, "n_effective"),
        (found.unweighted, "unweighted_share_for_contrast"),
    ] {
        assert_close(value, &expected[key], key);
    }
    assert_close(found.interval.low, &expected["wilson_on_n_effective"][0], "low");
    assert_close(found.interval.high, &expected["wilson_on_n_effective"][1], "high");
}
