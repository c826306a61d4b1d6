//! A list as it stretches under its window: which rows are seen, and where each stands.
//!
//! Browsers draw nothing higher than some 17 million pixels, so that a longer list scrolls faster than its bar says.

/// The highest that a list is drawn, pixels.
const MOST_HEIGHT: f64 = 8_000_000.0;

/// How many rows of which height (pixels) lie under a window of `height`.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stretch {
    pub rows: u32,
    pub row: f64,
    pub height: f64,
}

impl Stretch {
    /// How high the list is drawn.
    pub fn drawn(self) -> f64 {
        self.whole().min(MOST_HEIGHT)
    }

    /// Elements that are enough for every place, however it is scrolled.
    pub fn slots(self) -> u32 {
        (self.height / self.row).ceil() as u32 + 2
    }

    /// What of the list lies above the window where its bar is scrolled so far.
    pub fn top(self, scrolled: f64) -> f64 {
        (scrolled * self.scale()).clamp(0.0, (self.whole() - self.height).max(0.0))
    }

    /// The first row that is seen with so much above the window.
    pub fn first(self, top: f64) -> u32 {
        ((top / self.row).floor().max(0.0) as u32).min(self.rows.saturating_sub(1))
    }

    /// The rows that are seen with so much above the window: the first, and one past the last.
    pub fn seen(self, top: f64) -> (u32, u32) {
        (self.first(top), (((top + self.height) / self.row).ceil() as u32).min(self.rows))
    }

    /// Where the row at `place` is drawn, when so much of the list is to lie above the window.
    pub fn y(self, place: u32, top: f64, scrolled: f64) -> f64 {
        let whole = f64::from(place) * self.row;
        // Plain scrolling moves no row: the browser does.
        if self.scale() == 1.0 && top == self.top(scrolled) { whole } else { scrolled + whole - top }
    }

    /// How far to scroll so that a row is seen whole; none where it is.
    pub fn to_show(self, place: u32, scrolled: f64) -> Option<f64> {
        let (begin, top) = (f64::from(place) * self.row, self.top(scrolled));
        let wanted = if begin < top {
            begin
        } else if begin + self.row > top + self.height {
            begin + self.row - self.height
        } else {
            return None;
        };
        Some(wanted / self.scale())
    }

    fn whole(self) -> f64 {
        f64::from(self.rows) * self.row
    }

    /// Pixels of the list for each pixel of its bar.
    fn scale(self) -> f64 {
        let (hidden, drawn) = (self.whole() - self.height, self.drawn() - self.height);
        if hidden <= drawn || drawn <= 0.0 { 1.0 } else { hidden / drawn }
    }
}
