//! A colour as styles tell it, taken apart: programs that draw SVG know colours without a part that shines through.

/// What is painted with, and how much of it covers.
#[derive(Clone, Debug, PartialEq)]
pub struct Colour {
    /// A colour, a pattern's address, or `none`.
    pub solid: String,
    pub alpha: f64,
}

impl Colour {
    pub fn of(value: &str) -> Colour {
        let whole = |solid: &str| Colour { solid: solid.to_owned(), alpha: 1.0 };
        let Some(parts) = value.strip_prefix("rgba(").and_then(|rest| rest.strip_suffix(')')) else {
            return whole(if value.is_empty() { "none" } else { value });
        };
        let Some((colours, alpha)) = parts.rsplit_once(',') else { return whole(value) };
        match alpha.trim().parse() {
            Ok(0.0) => whole("none"),
            alpha => Colour { solid: format!("rgb({colours})"), alpha: alpha.unwrap_or(1.0) },
        }
    }

    /// Nothing is painted.
    pub fn is_none(&self) -> bool {
        self.solid == "none"
    }
}
