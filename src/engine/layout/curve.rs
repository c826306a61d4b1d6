//! Smooth lines through given points that never swing out beyond them.

/// Sideways over downwards at the ends: arrow heads point into their node, also those that come from far aside.
const LEAST_STEEP: f64 = 1.0;

/// Cubic Bézier pieces through points that run down the page (x as a function of y).
///
/// Slopes are limited as by Fritsch and Carlson (1980, doi:10.1137/0717021), so that between two
/// points the line stays between their x.
pub(super) fn falling_curve(points: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let count = points.len();
    if count < 2 {
        return points.to_vec();
    }
    let steep: Vec<f64> =
        points.windows(2).map(|pair| (pair[1].0 - pair[0].0) / (pair[1].1 - pair[0].1).max(1e-6)).collect();
    let mut slope = vec![0.0; count];
    slope[0] = steep[0].clamp(-LEAST_STEEP, LEAST_STEEP);
    slope[count - 1] = steep[count - 2].clamp(-LEAST_STEEP, LEAST_STEEP);
    for at in 1..count - 1 {
        let (before, after) = (steep[at - 1], steep[at]);
        if before * after > 0.0 {
            let (h0, h1) = (points[at].1 - points[at - 1].1, points[at + 1].1 - points[at].1);
            let (w0, w1) = (2.0 * h1 + h0, h1 + 2.0 * h0);
            slope[at] = (w0 + w1) / (w0 / before + w1 / after);
        }
    }
    let mut curve = vec![points[0]];
    for at in 0..count - 1 {
        let ((x0, y0), (x1, y1)) = (points[at], points[at + 1]);
        let third = (y1 - y0) / 3.0;
        curve.push((x0 + slope[at] * third, y0 + third));
        curve.push((x1 - slope[at + 1] * third, y1 - third));
        curve.push((x1, y1));
    }
    curve
}
