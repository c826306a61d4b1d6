//! Curves: points on cubic Bézier pieces, where a line must end for its arrow, and plain curves between boxes.

/// A point on the page.
pub type Point = (f64, f64);

/// The point at `t` (0..1) of the piece with these four control points.
pub fn at(piece: &[Point], t: f64) -> Point {
    let [a, b, c, d] = [piece[0], piece[1], piece[2], piece[3]];
    let u = 1.0 - t;
    let mix =
        |a: f64, b: f64, c: f64, d: f64| u * u * u * a + 3.0 * u * u * t * b + 3.0 * u * t * t * c + t * t * t * d;
    (mix(a.0, b.0, c.0, d.0), mix(a.1, b.1, c.1, d.1))
}

/// Points along the whole curve, `per_piece` for each piece and the last one.
pub fn samples(points: &[Point], per_piece: usize) -> Vec<Point> {
    let mut samples = Vec::new();
    for piece in pieces(points) {
        samples.extend((0..per_piece).map(|step| at(piece, step as f64 / per_piece as f64)));
    }
    samples.extend(points.last().copied());
    samples
}

/// The length of a line through points.
pub fn length(points: &[Point]) -> f64 {
    points.windows(2).map(|pair| distance(pair[0], pair[1])).sum()
}

/// The curve without its last `cut` pixels, as far as it has them: the line ends where the arrow begins.
pub fn shortened(points: &[Point], cut: f64) -> Vec<Point> {
    let Some(tip) = points.last().copied() else { return Vec::new() };
    let mut kept = points.to_vec();
    while kept.len() > 4 && distance(kept[kept.len() - 4], tip) < cut {
        kept.truncate(kept.len() - 3);
    }
    if kept.len() < 4 {
        return kept;
    }
    let from = kept.len() - 4;
    let piece: Vec<Point> = kept[from..].to_vec();
    let mut t = 1.0;
    while t > 0.02 && distance(at(&piece, t), tip) < cut {
        t -= 0.01;
    }
    let (first, _) = split(&piece, t);
    kept.truncate(from);
    kept.extend(first);
    kept
}

/// The two halves of a piece, cut at `t`; the second begins where the first ends.
pub fn split(piece: &[Point], t: f64) -> ([Point; 4], [Point; 4]) {
    let mid = |a: Point, b: Point| (a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t);
    let [a, b, c, d] = [piece[0], piece[1], piece[2], piece[3]];
    let (ab, bc, cd) = (mid(a, b), mid(b, c), mid(c, d));
    let (abc, bcd) = (mid(ab, bc), mid(bc, cd));
    let middle = mid(abc, bcd);
    ([a, ab, abc, middle], [middle, bcd, cd, d])
}

/// The same curve with its corners rounded, as an elastic band would lie, off the boxes it passes.
///
/// Both ends keep their place and direction. Where a box is too near for that, the curve stays as it was.
pub fn rounded(points: &[Point], boxes: &[Bounds]) -> Vec<Point> {
    let line = samples(points, 12);
    let count = ((length(&line) / SPACING) as usize).clamp(9, 240);
    if points.len() < 7 {
        return points.to_vec();
    }
    let mut band = evenly(&line, count);
    let (left, right) = span(band.iter().map(|point| point.0));
    let (top, bottom) = span(band.iter().map(|point| point.1));
    let near: Vec<Bounds> = boxes
        .iter()
        .filter(|near| near.right() + AIR > left && near.left() - AIR < right)
        .filter(|near| near.bottom() + AIR > top && near.top() - AIR < bottom)
        .copied()
        .collect();
    for _ in 0..ROUNDS {
        let before = band.clone();
        for at in 2..band.len() - 2 {
            let (a, b, c) = (before[at - 1], before[at], before[at + 1]);
            let eased = ((a.0 + 2.0 * b.0 + c.0) / 4.0, (a.1 + 2.0 * b.1 + c.1) / 4.0);
            band[at] = near.iter().fold(eased, |point, near| pushed_out(point, *near, AIR));
        }
    }
    if band.iter().any(|point| near.iter().any(|near| near.holds(*point, 2.0))) {
        return points.to_vec();
    }
    through(&band)
}

/// Distance between the points that are eased, in pixels.
const SPACING: f64 = 9.0;
/// How often they are eased: corners are rounded over some 30 pixels.
const ROUNDS: usize = 26;
/// What a rounded line keeps off boxes that are not its own.
const AIR: f64 = 10.0;

/// `count` + 1 points along a line, at even distances.
pub fn evenly(line: &[Point], count: usize) -> Vec<Point> {
    let step = length(line) / count as f64;
    let (mut even, mut walked, mut wanted) = (vec![line[0]], 0.0, step);
    for pair in line.windows(2) {
        let piece = distance(pair[0], pair[1]);
        while wanted <= walked + piece && even.len() < count && piece > 0.0 {
            let part = (wanted - walked) / piece;
            even.push((pair[0].0 + (pair[1].0 - pair[0].0) * part, pair[0].1 + (pair[1].1 - pair[0].1) * part));
            wanted += step;
        }
        walked += piece;
    }
    even.push(line[line.len() - 1]);
    even
}

/// A smooth curve through every third point (Catmull-Rom as Bézier pieces).
fn through(band: &[Point]) -> Vec<Point> {
    let last = band.len() - 1;
    let mut knots: Vec<Point> = (0..last).step_by(3).map(|at| band[at]).collect();
    knots.push(band[last]);
    let mut curve = vec![knots[0]];
    for at in 0..knots.len() - 1 {
        let before = knots[at.saturating_sub(1)];
        let (from, to) = (knots[at], knots[at + 1]);
        let after = knots[(at + 2).min(knots.len() - 1)];
        curve.push((from.0 + (to.0 - before.0) / 6.0, from.1 + (to.1 - before.1) / 6.0));
        curve.push((to.0 - (after.0 - from.0) / 6.0, to.1 - (after.1 - from.1) / 6.0));
        curve.push(to);
    }
    curve
}

/// A point inside a box, or nearer than `air`, at its nearest place outside.
fn pushed_out(point: Point, near: Bounds, air: f64) -> Point {
    if !near.holds(point, air) {
        return point;
    }
    let (left, right) = (near.left() - air, near.right() + air);
    let (top, bottom) = (near.top() - air, near.bottom() + air);
    let (to_left, to_right) = (point.0 - left, right - point.0);
    let (to_top, to_bottom) = (point.1 - top, bottom - point.1);
    let least = to_left.min(to_right).min(to_top).min(to_bottom);
    if least == to_left {
        (left, point.1)
    } else if least == to_right {
        (right, point.1)
    } else if least == to_top {
        (point.0, top)
    } else {
        (point.0, bottom)
    }
}

fn span(values: impl Iterator<Item = f64>) -> (f64, f64) {
    values.fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), value| (least.min(value), most.max(value)))
}

/// The same curve in `count` pieces: the longest is halved until there are so many.
pub fn in_pieces(points: &[Point], count: usize) -> Vec<Point> {
    let mut points = points.to_vec();
    while points.len() >= 4 && (points.len() - 1) / 3 < count {
        let longest = (0..(points.len() - 1) / 3)
            .map(|piece| (piece * 3, distance(points[piece * 3], points[piece * 3 + 3])))
            .fold((0, -1.0), |best, candidate| if candidate.1 > best.1 { candidate } else { best })
            .0;
        let (first, second) = split(&points[longest..longest + 4], 0.5);
        points.splice(longest..longest + 4, first.into_iter().chain(second.into_iter().skip(1)));
    }
    points
}

/// A box by its centre and size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Bounds {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

impl Bounds {
    pub fn left(self) -> f64 {
        self.x - self.width / 2.0
    }
    pub fn right(self) -> f64 {
        self.x + self.width / 2.0
    }
    pub fn top(self) -> f64 {
        self.y - self.height / 2.0
    }
    pub fn bottom(self) -> f64 {
        self.y + self.height / 2.0
    }
    /// True where two boxes come nearer than `gap_x` and `gap_y`.
    pub fn nears(self, other: Bounds, gap_x: f64, gap_y: f64) -> bool {
        (self.x - other.x).abs() < (self.width + other.width) / 2.0 + gap_x
            && (self.y - other.y).abs() < (self.height + other.height) / 2.0 + gap_y
    }
    /// True where the point lies inside, or nearer than `gap`.
    pub fn holds(self, point: Point, gap: f64) -> bool {
        (self.x - point.0).abs() < self.width / 2.0 + gap && (self.y - point.1).abs() < self.height / 2.0 + gap
    }
}

/// A plain curve between two standing boxes, for a transition the layout does not know yet.
pub fn plain(from: Bounds, to: Bounds) -> Vec<Point> {
    if from == to {
        let side = from.right();
        return vec![
            (side, from.y - 9.0),
            (side + 44.0, from.y - 26.0),
            (side + 44.0, from.y + 26.0),
            (side, from.y + 9.0),
        ];
    }
    if to.top() > from.bottom() {
        let reach = (to.top() - from.bottom()) * 0.5;
        return vec![
            (from.x, from.bottom()),
            (from.x, from.bottom() + reach),
            (to.x, to.top() - reach),
            (to.x, to.top()),
        ];
    }
    if (to.y - from.y).abs() < (from.height + to.height) / 2.0 {
        // Side by side: straight across.
        let rightwards = to.x > from.x;
        let (start, end) = if rightwards { (from.right(), to.left()) } else { (from.left(), to.right()) };
        let reach = (end - start) * 0.4;
        return vec![(start, from.y), (start + reach, from.y), (end - reach, to.y), (end, to.y)];
    }
    // Against the flow: out on the right side and in again on the right.
    let side = from.right().max(to.right());
    let bulge = side + 36.0 + (from.y - to.y).abs() * 0.12;
    vec![(from.right(), from.y), (bulge, from.y), (bulge, to.y), (to.right(), to.y)]
}

/// The pieces of a curve, four points each.
pub fn pieces(points: &[Point]) -> impl Iterator<Item = &[Point]> {
    (0..points.len().saturating_sub(1) / 3).map(|piece| &points[piece * 3..piece * 3 + 4])
}

pub fn distance(a: Point, b: Point) -> f64 {
    libm::hypot(b.0 - a.0, b.1 - a.1)
}
