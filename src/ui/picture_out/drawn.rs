//! A picture of a view as SVG that needs no style sheet: colours and letters stand in its elements, as they are drawn.

use super::colour::Colour;
use crate::present::export::svg::escape;
use crate::ui::elements::is;
use leptos::prelude::window;
use std::fmt::Write;
use wasm_bindgen::JsCast;
use web_sys::{CssStyleDeclaration, Element, Node};

/// Attributes of a page alone: what a picture looks like is taken from how it is drawn.
const OF_PAGE: [&str; 5] = ["class", "style", "id", "tabindex", "part"];
/// Colours, with what says how much of them covers and what they are by themselves.
const PAINTS: [(&str, &str, &str); 2] =
    [("fill", "fill-opacity", "rgb(0, 0, 0)"), ("stroke", "stroke-opacity", "none")];
/// What is written where it is not what it is by itself.
const LOOKS: [(&str, &str); 5] = [
    ("stroke-width", "1px"),
    ("stroke-dasharray", "none"),
    ("opacity", "1"),
    ("font-weight", "400"),
    ("text-anchor", "start"),
];

/// The element as text; names in it begin with `prefix`.
pub fn svg(element: &Element, prefix: &str) -> String {
    let mut out = String::new();
    write(&mut out, element, prefix, true);
    out
}

/// What is inside the element without its letters, which are written by themselves.
pub fn shapes(out: &mut String, element: &Element, prefix: &str) {
    std::iter::successors(element.first_element_child(), Element::next_element_sibling)
        .for_each(|child| write(out, &child, prefix, false));
}

fn write(out: &mut String, element: &Element, prefix: &str, with_letters: bool) {
    let Ok(Some(style)) = window().get_computed_style(element) else { return };
    let value = |style: &CssStyleDeclaration, name: &str| style.get_property_value(name).unwrap_or_default();
    let is_drawn = value(&style, "display") != "none" || is(element, "defs, defs *, title, desc");
    if !is_drawn || value(&style, "visibility") == "hidden" || !with_letters && is(element, "text, .bar-hit") {
        return;
    }
    let tag = element.tag_name();
    let _ = write!(out, "<{tag}");
    for name in element.get_attribute_names().iter().filter_map(|name| name.as_string()) {
        let is_of_page = OF_PAGE.contains(&name.as_str()) || name.starts_with("on") || name.starts_with("data-");
        let is_look = LOOKS.iter().any(|(look, _)| *look == name)
            || PAINTS.iter().any(|(paint, cover, _)| [*paint, *cover].contains(&name.as_str()));
        if is_of_page || is_look {
            continue;
        }
        if let Some(value) = element.get_attribute(&name) {
            let _ = write!(out, " {name}=\"{}\"", escape(&value));
        }
    }
    if !element.id().is_empty() {
        let _ = write!(out, " id=\"{prefix}{}\"", escape(&element.id()));
    }
    if tag == "svg" {
        // The report has a size for a picture in a cell.
        out.push_str(if is(element, ".load") { " class=\"load\"" } else { "" });
    } else if !is(element, "title, desc, defs") {
        for (name, cover, usual) in PAINTS {
            let Colour { solid, alpha } = Colour::of(&value(&style, name));
            let alpha = alpha * value(&style, cover).parse::<f64>().unwrap_or(1.0);
            if solid != usual {
                let _ = write!(out, " {name}=\"{}\"", escape(&named(&solid, prefix)));
            }
            if alpha < 1.0 {
                let _ = write!(out, " {cover}=\"{alpha:.2}\"");
            }
        }
        for (name, usual) in LOOKS {
            let value = value(&style, name);
            if !value.is_empty() && value != usual {
                let _ = write!(out, " {name}=\"{}\"", escape(&value));
            }
        }
        if is(element, "text, tspan") && !element.has_attribute("font-size") {
            let _ = write!(out, " font-size=\"{}\"", value(&style, "font-size"));
        }
    }
    out.push('>');
    for node in std::iter::successors(element.first_child(), Node::next_sibling) {
        match node.node_type() {
            Node::TEXT_NODE => out.push_str(&escape(&node.text_content().unwrap_or_default())),
            Node::ELEMENT_NODE => {
                if let Some(child) = node.dyn_ref::<Element>() {
                    write(out, child, prefix, with_letters);
                }
            }
            _ => {}
        }
    }
    let _ = write!(out, "</{tag}>");
}

/// `url("#hatch")` leads to the name that it has in the picture.
fn named(value: &str, prefix: &str) -> String {
    value.replace("url(\"#", "url(#").replace("\")", ")").replace("url(#", &format!("url(#{prefix}"))
}
