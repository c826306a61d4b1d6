//! The text of a part of a view as one reads it: what only a screen reader hears is left out, unless it is all there is.

use crate::present::report::LINE_END;
use crate::ui::elements::is;
use wasm_bindgen::JsCast;
use web_sys::{Element, Node};

/// The text; elements that stand side by side are words of their own, and the steps of a course follow by arrows.
pub fn text(element: &Element) -> String {
    let seen = spoken(element, ".sr-only, [aria-hidden=true], svg");
    if seen.is_empty() { spoken(element, "[aria-hidden=true], svg") } else { seen }
}

fn spoken(element: &Element, left_out: &str) -> String {
    let mut out = String::new();
    collect(element, left_out, &mut out);
    // A blank that does not break stays what it is.
    out.split(|letter: char| letter.is_ascii_whitespace()).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

fn collect(element: &Element, left_out: &str, out: &mut String) {
    let is_course = is(element, ".steps");
    // Figures over each other in one cell stay so, and what each is counted in does not leave it: «307 af 5.208».
    let is_figures = is(element, "td.num");
    let is_figure = is_figures || is(element, "td.num *");
    let mut after_element = false;
    let nodes = std::iter::successors(element.first_child(), Node::next_sibling);
    for node in nodes {
        match node.node_type() {
            Node::TEXT_NODE => {
                let text = node.text_content().unwrap_or_default();
                after_element &= text.is_empty();
                out.push_str(&if is_figure { unbroken(&text) } else { text });
            }
            Node::ELEMENT_NODE => {
                let Some(child) = node.dyn_ref::<Element>() else { continue };
                if is(child, left_out) {
                    continue;
                }
                if after_element {
                    out.push_str(if is_course {
                        " → "
                    } else if is_figures {
                        LINE_END
                    } else {
                        " "
                    });
                }
                collect(child, left_out, out);
                after_element = true;
            }
            _ => {}
        }
    }
}

/// The text with a blank that does not break before its last word; blanks around it stay as they are.
fn unbroken(text: &str) -> String {
    let words = text.trim();
    match words.rsplit_once(' ') {
        Some((before, last)) => text.replacen(words, &format!("{before}\u{a0}{last}"), 1),
        None => text.to_owned(),
    }
}
