//! The dots of a window as a picture: for every pixel the commonest colour, and how many dots lie on it.

use super::{DotIndex, DotWindow};

/// Steps of density: one dot, up to three, up to nine, more.
pub const DENSITY_STEPS: u8 = 4;

/// The first count of each step after the first.
const STEP_FROM: [u16; 3] = [2, 4, 10];

/// A dot is at most so many pixels wide; rows that are higher leave room around it.
const LARGEST_DOT: usize = 9;
/// A dot is at least so wide, so that a single one can be seen.
const LEAST_WIDTH: usize = 2;
/// From here on a dot is round.
const ROUND_FROM: usize = 4;

/// A picture of one byte a pixel, rows from the top: 0 is ground, and for the others see [`read_cell`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DotPicture {
    pub width: u32,
    pub height: u32,
    pub cells: Vec<u8>,
}

/// The colour of a pixel and its step of density, both from 0; none where there is ground.
///
/// ```
/// use spor::engine::dots::read_cell;
/// assert_eq!((read_cell(0), read_cell(1), read_cell(8)), (None, Some((0, 0)), Some((1, 3))));
/// ```
pub fn read_cell(cell: u8) -> Option<(u8, u8)> {
    let written = cell.checked_sub(1)?;
    Some((written / DENSITY_STEPS, written % DENSITY_STEPS))
}

/// Draws a window in so many pixels; there are `colours` of them.
///
/// A row has a band of its own, or shares a line of pixels with others where there are more rows than lines. A dot is as
/// high as its band, nine pixels at most. A pixel has the colour that most of the dots on it have, of equal ones the first.
/// Linear in the events of the rows and in the pixels.
pub fn draw(index: &DotIndex, window: DotWindow, (width, height): (u32, u32), colours: u8) -> DotPicture {
    let mut cells = vec![0; width as usize * height as usize];
    let rows = window.rows() as usize;
    let is_empty = cells.is_empty() || rows == 0 || colours == 0 || window.across() == 0;
    if !is_empty {
        let (wide, high) = (width as usize, height as usize);
        let band = (high / rows).max(1);
        let dot = Dot::of(band);
        let mut strip = Strip::new(wide, dot, usize::from(colours));
        let pixels = Pixels::of(window.across(), wide);
        // In 64 bits: millions of rows times a line's number are too many for the 32 of WebAssembly.
        let top = |row: usize| (row as u64 * high as u64 / rows as u64) as usize;
        let mut row = 0;
        while row < rows {
            let line = top(row);
            while row < rows && top(row) == line {
                for (at, colour) in index.events_of(window.first_row + row as u32) {
                    if (window.from..window.to).contains(&at) {
                        strip.add(pixels.at(at - window.from), colour);
                    }
                }
                row += 1;
            }
            let above = (band - dot.height) / 2;
            strip.write(&mut cells[(line + above) * wide..]);
        }
    }
    DotPicture { width, height, cells }
}

/// The pixels of a line, and how far the line reaches across.
struct Pixels {
    across: i64,
    pixels: i64,
    /// How much of a pixel each step across is; none where times lie so far apart that their products leave 64 bits.
    of_step: Option<f64>,
}

impl Pixels {
    fn of(across: i64, pixels: usize) -> Pixels {
        let pixels = pixels as i64;
        let fits = (across.checked_add(1)).and_then(|more| more.checked_mul(pixels + 1)).is_some();
        Pixels { across, pixels, of_step: fits.then_some(pixels as f64 / across as f64) }
    }

    /// The pixel that a place lies in: `place · pixels / across`, rounded down.
    #[inline]
    fn at(&self, place: i64) -> usize {
        let Some(of_step) = self.of_step else {
            return (i128::from(place) * i128::from(self.pixels) / i128::from(self.across)) as usize;
        };
        // WebAssembly divides 64 bits slowly: what is all but right is set right by multiplying.
        let near = (place as f64 * of_step) as i64;
        let product = place * self.pixels;
        let is_less = i64::from((near + 1) * self.across <= product);
        (near + is_less - i64::from(near * self.across > product)) as usize
    }
}

/// The shape of a dot: the first and the end of its pixels in every line, about the pixel it stands at.
#[derive(Clone, Copy)]
struct Dot {
    height: usize,
    lines: [(usize, usize); LARGEST_DOT],
    /// Pixels before the one it stands at.
    before: usize,
}

impl Dot {
    fn of(band: usize) -> Dot {
        let height = band.clamp(1, LARGEST_DOT);
        let width = height.max(LEAST_WIDTH);
        let mut lines = [(0, width); LARGEST_DOT];
        if height >= ROUND_FROM {
            // Twice the distance of a pixel's middle from that of the dot, so that all numbers are whole.
            let off = |at: usize| (2 * at + 1).abs_diff(height);
            for (y, line) in lines.iter_mut().enumerate().take(height) {
                let inside = |x: &usize| off(*x) * off(*x) + off(y) * off(y) <= height * height;
                let first = (0..width).find(inside).unwrap_or(0);
                *line = (first, width - first);
            }
        }
        Dot { height, lines, before: (width - 1) / 2 }
    }
}

/// Lines of pixels as high as a dot, with how many dots of each colour lie on each.
struct Strip {
    width: usize,
    colours: usize,
    dot: Dot,
    counts: Vec<u16>,
    /// What is known of every pixel without looking at all its colours.
    pixels: Vec<Pixel>,
    has_dots: bool,
}

/// The dots on one pixel.
#[derive(Clone, Copy, Default)]
struct Pixel {
    all: u16,
    /// How many of them have the commonest colour.
    most: u16,
    commonest: u8,
}

impl Strip {
    fn new(width: usize, dot: Dot, colours: usize) -> Strip {
        let pixels = vec![Pixel::default(); width * dot.height];
        Strip { width, colours, dot, counts: vec![0; pixels.len() * colours], pixels, has_dots: false }
    }

    fn add(&mut self, at: usize, colour: u8) {
        self.has_dots = true;
        let colour = colour.min(self.colours as u8 - 1);
        for (y, &(first, end)) in self.dot.lines.iter().enumerate().take(self.dot.height) {
            let from = (at + first).saturating_sub(self.dot.before);
            let to = (at + end).saturating_sub(self.dot.before).min(self.width);
            for x in from..to {
                let place = y * self.width + x;
                let count = &mut self.counts[place * self.colours + usize::from(colour)];
                *count = count.saturating_add(1);
                self.pixels[place].add(colour, *count);
            }
        }
    }

    /// Writes the lines to where they begin in the picture, and is empty again.
    fn write(&mut self, cells: &mut [u8]) {
        if !std::mem::take(&mut self.has_dots) {
            return;
        }
        for (pixel, cell) in self.pixels.iter().zip(cells).filter(|(pixel, _)| pixel.all > 0) {
            let step = STEP_FROM.iter().filter(|&&from| pixel.all >= from).count() as u8;
            *cell = 1 + pixel.commonest * DENSITY_STEPS + step;
        }
        self.counts.fill(0);
        self.pixels.fill(Pixel::default());
    }
}

impl Pixel {
    /// One dot more of a colour, which has so many now.
    #[inline]
    fn add(&mut self, colour: u8, count: u16) {
        self.all = self.all.saturating_add(1);
        if count > self.most || count == self.most && colour < self.commonest {
            (self.most, self.commonest) = (count, colour);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Pixels;

    #[test]
    fn a_place_lies_in_the_pixel_of_exact_division() {
        let exact =
            |place: i64, across: i64, pixels: usize| (i128::from(place) * pixels as i128 / i128::from(across)) as usize;
        for pixels in [1, 3, 120, 2_400, 4_096] {
            for across in [1, 2, 7, 86_400_000, 157_680_000_001, (1 << 50) + 1, i64::MAX / 4_097, i64::MAX] {
                let of = Pixels::of(across, pixels);
                let steps = (0..=pixels as i128).map(|pixel| (pixel * i128::from(across) / pixels as i128) as i64);
                for place in steps.flat_map(|edge| [edge - 1, edge, edge.saturating_add(1)]) {
                    if (0..across).contains(&place) {
                        assert_eq!(of.at(place), exact(place, across, pixels), "{place} of {across} in {pixels}");
                    }
                }
            }
        }
    }
}
