//! A picture as SVG: a whole file that stands alone, or the marks of one group for the page.

use super::{Anchor, Mark, Paint, Picture, Stroke, Tone};
use std::fmt::Write;

/// Where colours come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Colours {
    /// The page's tokens, so that a theme can change them.
    Tokens,
    /// The light theme's own values: for files and paper.
    Paper,
}

/// The whole picture as a file that opens anywhere.
pub fn file(picture: &Picture) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    element(&mut out, picture, "'IBM Plex Sans','Spor Plex',system-ui,sans-serif", true);
    out.push('\n');
    out
}

/// The whole picture as one `svg` element inside a page, without a size of its own.
pub fn inline(picture: &Picture) -> String {
    let mut out = String::new();
    // The page's own name for the family: the other would have the browser fetch faces that are not shipped.
    element(&mut out, picture, "'Spor Plex',system-ui,sans-serif", false);
    out
}

/// The shapes of one group, for a page that already has the `svg` round them, each on a line of its own: read as
/// text, a name and the number under it are two words.
pub fn marks(marks: &[Mark], colours: Colours) -> String {
    let mut out = String::new();
    for mark in marks {
        write_mark(&mut out, mark, colours);
        out.push('\n');
    }
    out
}

/// Cubic pieces as the path language writes them.
pub fn path_data(points: &[(f64, f64)]) -> String {
    let mut out = String::new();
    let Some(((x, y), rest)) = points.split_first() else { return out };
    let _ = write!(out, "M{} {}", tenth(*x), tenth(*y));
    for piece in rest.chunks_exact(3) {
        out.push('C');
        for (position, (x, y)) in piece.iter().enumerate() {
            if position > 0 {
                out.push(' ');
            }
            let _ = write!(out, "{} {}", tenth(*x), tenth(*y));
        }
    }
    out
}

/// Text made safe between tags and inside quotes. Characters that XML does not allow at all become �.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' => out.push(' '),
            character if (character as u32) < 0x20 || matches!(character, '\u{FFFE}' | '\u{FFFF}') => {
                out.push('\u{FFFD}');
            }
            character => out.push(character),
        }
    }
    out
}

fn element(out: &mut String, picture: &Picture, font: &str, stands_alone: bool) {
    let (width, height) = (tenth(picture.width), tenth(picture.height));
    out.push_str("<svg xmlns=\"http://www.w3.org/2000/svg\"");
    if stands_alone {
        let _ = write!(out, " width=\"{width}\" height=\"{height}\"");
    }
    let _ = write!(out, " viewBox=\"0 0 {width} {height}\" role=\"img\" font-family=\"{font}\">");
    let _ = write!(out, "<title>{}</title><desc>{}</desc>", escape(&picture.title), escape(&picture.description));
    for group in picture.groups.iter().filter(|group| !group.quiet) {
        out.push_str("<g>");
        if !group.label.is_empty() {
            let _ = write!(out, "<title>{}</title>", escape(&group.label));
        }
        out.push_str(&marks(&group.marks, Colours::Paper));
        out.push_str("</g>");
    }
    out.push_str("</svg>");
}

fn write_mark(out: &mut String, mark: &Mark, colours: Colours) {
    match mark {
        Mark::Rect { x, y, width, height, radius, fill, stroke } => {
            let _ = write!(
                out,
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"",
                tenth(*x),
                tenth(*y),
                tenth(width.max(0.0)),
                tenth(height.max(0.0))
            );
            if *radius > 0.0 {
                let _ = write!(out, " rx=\"{}\"", tenth(*radius));
            }
            write_fill(out, *fill, colours);
            write_stroke(out, stroke.as_ref(), colours);
            out.push_str("/>");
        }
        Mark::Curve { points, stroke } => {
            let _ = write!(out, "<path d=\"{}\"", path_data(points));
            write_fill(out, None, colours);
            write_stroke(out, Some(stroke), colours);
            out.push_str("/>");
        }
        Mark::Polygon { points, fill } => {
            out.push_str("<polygon points=\"");
            for (position, (x, y)) in points.iter().enumerate() {
                if position > 0 {
                    out.push(' ');
                }
                let _ = write!(out, "{},{}", tenth(*x), tenth(*y));
            }
            out.push('"');
            write_fill(out, Some(*fill), colours);
            out.push_str("/>");
        }
        Mark::Text { x, y, anchor, size, runs, width } => {
            let _ = write!(out, "<text x=\"{}\" y=\"{}\" font-size=\"{}\"", tenth(*x), tenth(*y), tenth(*size));
            match anchor {
                Anchor::Start => {}
                Anchor::Middle => out.push_str(" text-anchor=\"middle\""),
                Anchor::End => out.push_str(" text-anchor=\"end\""),
            }
            if let (Some(width), Colours::Paper) = (width, colours) {
                // Where the font is missing, another one is squeezed into the same room.
                let _ = write!(out, " textLength=\"{}\" lengthAdjust=\"spacingAndGlyphs\"", tenth(*width));
            }
            out.push('>');
            for run in runs {
                out.push_str("<tspan");
                if run.gap > 0.0 {
                    let _ = write!(out, " dx=\"{}\"", tenth(run.gap));
                }
                if run.strong {
                    out.push_str(" font-weight=\"600\"");
                }
                write_fill(out, Some(run.tone.into()), colours);
                out.push('>');
                out.push_str(&escape(&run.text));
                out.push_str("</tspan>");
            }
            out.push_str("</text>");
        }
    }
}

fn write_fill(out: &mut String, fill: Option<Paint>, colours: Colours) {
    match fill {
        None => out.push_str(" fill=\"none\""),
        Some(paint) => {
            let _ = write!(out, " fill=\"{}\"", colour(paint.tone, colours));
            if paint.cover < 1.0 {
                let _ = write!(out, " fill-opacity=\"{:.2}\"", paint.cover);
            }
        }
    }
}

fn write_stroke(out: &mut String, stroke: Option<&Stroke>, colours: Colours) {
    let Some(stroke) = stroke else { return };
    let _ = write!(out, " stroke=\"{}\" stroke-width=\"{:.2}\"", colour(stroke.paint.tone, colours), stroke.width);
    if stroke.paint.cover < 1.0 {
        let _ = write!(out, " stroke-opacity=\"{:.2}\"", stroke.paint.cover);
    }
    if let Some((dash, gap)) = stroke.dash {
        let _ = write!(out, " stroke-dasharray=\"{} {}\"", tenth(dash), tenth(gap));
    }
}

fn colour(tone: Tone, colours: Colours) -> String {
    match colours {
        Colours::Tokens => format!("var(--{})", tone.token()),
        Colours::Paper => tone.on_paper().to_owned(),
    }
}

/// A length to a tenth of a pixel, without a needless `.0`; what is no number is 0.
fn tenth(length: f64) -> String {
    if !length.is_finite() {
        return "0".to_owned();
    }
    let text = format!("{length:.1}");
    let text = text.strip_suffix(".0").unwrap_or(&text);
    if text == "-0" { "0".to_owned() } else { text.to_owned() }
}
