//! A view as it stands in the document, read into the pieces of a report: what it says and shows, without its controls.

use super::read_table;
use super::read_text::text;
use super::visit::Visit;
use crate::present::Words;
use crate::present::report::{Drawn, PaperTable, Piece};
use crate::ui::elements::{children, find, is};
use crate::ui::picture_out::{Seen, drawn};
use web_sys::Element;

/// What is no part of what a view says.
const LEFT_OUT: &str = "button, input, textarea, label, form, dialog, nav, progress, details, .leaving, .data-head, .sr-only, \
                        [hidden], [role=search], [data-off-paper], [aria-hidden=true]:not(.chart-key)";
/// What is read by itself; where none of it is inside, a part is a sentence.
const PARTS: &str = "div, section, header, footer, p, h2, h3, h4, dl, table, ul, ol, svg, select";

/// Everything the view shows, in its order; pictures are told apart by the `number` of their section.
pub fn pieces(view: &Element, visit: Visit, number: usize, words: &Words) -> Vec<Piece> {
    let mut reader = Reader { visit, number, words, pieces: Vec::new() };
    children(view).iter().for_each(|child| reader.read(child));
    reader.pieces
}

struct Reader<'a> {
    visit: Visit,
    number: usize,
    words: &'a Words,
    pieces: Vec<Piece>,
}

impl Reader<'_> {
    fn read(&mut self, element: &Element) {
        // A group of buttons says what is chosen in it.
        if is(element, "[role=group][aria-label]:not([data-off-paper]):has([aria-pressed=true])") {
            let chosen = find(element, "[aria-pressed=true]").map(|chosen| text(&chosen));
            return self.choice(element.get_attribute("aria-label"), chosen);
        }
        if is(element, LEFT_OUT) {
            return;
        }
        if is(element, ".dot-plot") {
            return self.dots(element);
        }
        match element.tag_name().to_ascii_lowercase().as_str() {
            "h2" | "h3" | "h4" => self.push(Some(text(element)), Piece::Heading),
            "p" if is(element, ".chart-key") => self.key(element),
            "p" => self.sentence(element),
            "dl" => self.figures(element),
            "table" => self.pieces.push(Piece::Table(read_table::table(element, self.next_picture(), self.words))),
            "ul" if is(element, ".dot-key") => self.colours(element),
            "ul" | "ol" => {
                let items: Vec<String> = children(element).iter().map(text).filter(|item| !item.is_empty()).collect();
                if !items.is_empty() {
                    self.pieces.push(Piece::List(items));
                }
            }
            "select" => {
                let labelled = format!("label[for=\"{}\"]", element.id());
                let name =
                    leptos::prelude::document().query_selector(&labelled).ok().flatten().map(|label| text(&label));
                self.choice(
                    name.or_else(|| element.get_attribute("aria-label")),
                    find(element, "option:checked").map(|chosen| text(&chosen)),
                );
            }
            "svg" => self.picture(element),
            _ if find(element, PARTS).is_some() || find(element, "[role=group]").is_some() => {
                children(element).iter().for_each(|child| self.read(child));
            }
            _ => self.sentence(element),
        }
    }

    fn push(&mut self, text: Option<String>, piece: impl Fn(String) -> Piece) {
        self.pieces.extend(text.filter(|text| !text.is_empty()).map(piece));
    }

    fn sentence(&mut self, element: &Element) {
        let quiet = is(element, ".muted, .faint, .xs, .muted *, .faint *");
        self.push(Some(text(element)), |text| Piece::Sentence { text, quiet });
    }

    /// Choices that follow one another are told together.
    fn choice(&mut self, name: Option<String>, value: Option<String>) {
        let Some(choice) = name.zip(value).filter(|(name, value)| !name.is_empty() && !value.is_empty()) else {
            return;
        };
        match self.pieces.last_mut() {
            Some(Piece::Choices(choices)) => choices.push(choice),
            _ => self.pieces.push(Piece::Choices(vec![choice])),
        }
    }

    fn figures(&mut self, list: &Element) {
        let mut figures: Vec<[String; 3]> = Vec::new();
        let parts =
            children(list).into_iter().flat_map(|part| if is(&part, "div") { children(&part) } else { vec![part] });
        for part in parts {
            match figures.last_mut() {
                _ if is(&part, "dt") => figures.push([text(&part), String::new(), String::new()]),
                Some([_, value, beside]) => match find(&part, "b") {
                    Some(bold) => {
                        *value = text(&bold);
                        *beside = find(&part, "span").map(|span| text(&span)).unwrap_or_default();
                    }
                    None => *value = text(&part),
                },
                None => {}
            }
        }
        self.pieces.push(Piece::Figures(figures));
    }

    fn key(&mut self, element: &Element) {
        let samples = children(element).into_iter().filter_map(|sample| {
            let svg = find(&sample, "svg").map(|svg| drawn::svg(&svg, &self.next_picture()));
            Some((svg.unwrap_or_default(), Some(text(&sample)).filter(|name| !name.is_empty())?))
        });
        let samples = samples.collect();
        self.pieces.push(Piece::Key(samples));
    }

    /// What the colours of dots are called.
    fn colours(&mut self, element: &Element) {
        let samples = children(element).into_iter().filter_map(|sample| {
            let dot = find(&sample, "i")?;
            Some((Seen::inline(&dot, "", &self.next_picture()), text(&sample)))
        });
        let samples = samples.collect();
        self.pieces.push(Piece::Key(samples));
    }

    fn dots(&mut self, element: &Element) {
        let name = element.get_attribute("aria-label").unwrap_or_default();
        let svg = Seen::inline(element, &name, &self.next_picture());
        let figures = self.figures_of("dots-table");
        self.pieces.push(Piece::Picture(Drawn { svg, figures }));
    }

    /// The table twin of the picture with this title.
    fn figures_of(&self, title: &str) -> Option<PaperTable> {
        Some(PaperTable::of(&self.visit.table(title)?, self.words.text(title), self.words))
    }

    fn picture(&mut self, svg: &Element) {
        if !is(svg, "[role=img]") {
            return;
        }
        let card = svg.closest(".chart-card[aria-labelledby]").ok().flatten();
        let title = card.and_then(|card| card.get_attribute("aria-labelledby"));
        let figures = title.and_then(|title| self.figures_of(&title));
        let svg = drawn::svg(svg, &self.next_picture());
        self.pieces.push(Piece::Picture(Drawn { svg, figures }));
    }

    /// What the names inside a picture begin with, so that no two in a report are the same.
    fn next_picture(&self) -> String {
        format!("v{}-{}-", self.number, self.pieces.len())
    }
}
