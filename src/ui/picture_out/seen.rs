//! A part of the page read as a picture: its grounds, edges, drawings and letters where they stand on the screen.
//!
//! So a picture shows what its view shows, however the view draws it: as SVG, on a canvas, or as cells of a table.

use super::canvas;
use super::letters::Letters;
use super::reader::{GAP, MARGIN, Reader};
use crate::present::export::svg::escape;
use std::fmt::Write;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Element, HtmlImageElement};

/// Of the title and of what stands under it.
const TITLE: f64 = 20.0;
const UNDER: f64 = 12.0;
/// Names the family as it is called outside, then as the page calls it.
const FONTS: &str = "'IBM Plex Sans','Spor Plex',system-ui,sans-serif";

/// A picture in measures of the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    title: String,
    width: f64,
    height: f64,
    /// All but letters, as SVG.
    shapes: String,
    letters: Vec<Letters>,
}

impl Seen {
    /// The parts one under the other, below a title and what is said under it. None where nothing is drawn.
    pub fn of(parts: &[Element], title: &str, under: &str) -> Option<Seen> {
        let mut reader = Reader { bottom: MARGIN / 2.0, ..Reader::default() };
        for (said, size, weight) in [(title, TITLE, "600"), (under, UNDER, "400")] {
            if !said.is_empty() {
                reader.bottom += size * 1.4;
                reader.say(said, size, weight);
            }
        }
        reader.read_all(parts);
        let is_drawn = !reader.shapes.is_empty();
        let (width, height) = (reader.right + MARGIN, reader.bottom + MARGIN);
        let Reader { shapes, letters, .. } = reader;
        is_drawn.then(|| Seen { title: title.to_owned(), width, height, shapes, letters })
    }

    /// The part as it stands inside a page, without a size of its own; ids in it begin with `prefix`. Without a name it only
    /// adorns what stands beside it.
    pub fn inline(part: &Element, name: &str, prefix: &str) -> String {
        let mut reader = Reader { prefix: prefix.to_owned(), bottom: -GAP, margin: 0.0, ..Reader::default() };
        reader.read_all(std::slice::from_ref(part));
        let size = format!("viewBox=\"0 0 {:.1} {:.1}\"", reader.right, reader.bottom);
        let role = if name.is_empty() { "aria-hidden=\"true\"" } else { "role=\"img\"" };
        let mut out = format!("<svg {NAMES} {size} {role} font-family=\"'Spor Plex',system-ui,sans-serif\">");
        if !name.is_empty() {
            let _ = write!(out, "<title>{}</title>", escape(name));
        }
        out.push_str(&reader.shapes);
        reader.letters.iter().for_each(|letters| letters.write(&mut out));
        out.push_str("</svg>");
        out
    }

    /// A file that opens anywhere.
    pub fn svg(&self) -> String {
        self.file(&self.letters)
    }

    /// The same as pixels; none where the browser cannot make a picture so large.
    ///
    /// A picture that is drawn from SVG has no fonts of the page, so the letters are written on it.
    pub async fn png(&self) -> Option<Blob> {
        let (canvas, context) = canvas::sheet(self.width, self.height)?;
        let image = HtmlImageElement::new().ok()?;
        let text = String::from(js_sys::encode_uri_component(&self.file(&[])));
        image.set_src(&format!("data:image/svg+xml;charset=utf-8,{text}"));
        JsFuture::from(image.decode()).await.ok()?;
        context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, self.width, self.height).ok()?;
        self.letters.iter().for_each(|letters| letters.paint(&context));
        canvas::png(canvas).await
    }

    fn file(&self, letters: &[Letters]) -> String {
        let (width, height) = (self.width.ceil(), self.height.ceil());
        let mut out = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg {NAMES} width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" font-family=\"{FONTS}\"><title>{}</title>\
             <rect width=\"{width}\" height=\"{height}\" fill=\"#fff\"/>{}",
            escape(&self.title),
            self.shapes
        );
        letters.iter().for_each(|letters| letters.write(&mut out));
        out.push_str("</svg>\n");
        out
    }
}

/// The second is what programs older than SVG 2 know a picture in a picture by.
const NAMES: &str = "xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"";
