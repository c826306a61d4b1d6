//! A picture of a view as SVG that needs no style sheet: colours and letters stand in its elements, as they are drawn.

use super::read_view::is;
use crate::present::export::svg::escape;
use leptos::prelude::window;
use std::fmt::Write;
use wasm_bindgen::JsCast;
use web_sys::{CssStyleDeclaration, Element, Node};

/// Attributes of a page alone: what a picture looks like is taken from how it is drawn.
const OF_PAGE: [&str; 5] = ["class", "style", "id", "tabindex", "part"];
/// What is written where it is not what it is by itself.
const LOOKS: [(&str, &str); 9] = [
    ("fill", "rgb(0, 0, 0)"),
    ("fill-opacity", "1"),
    ("stroke", "none"),
    ("stroke-width", "1px"),
    ("stroke-dasharray", "none"),
    ("stroke-opacity", "1"),
    ("opacity", "1"),
    ("font-weight", "400"),
    ("text-anchor", "start"),
];

/// The element as text; names in it begin with `prefix`.
pub fn svg(element: &Element, prefix: &str) -> String {
    let mut out = String::new();
    write(&mut out, element, prefix);
    out
}

fn write(out: &mut String, element: &Element, prefix: &str) {
    let Ok(Some(style)) = window().get_computed_style(element) else { return };
    let value = |style: &CssStyleDeclaration, name: &str| style.get_property_value(name).unwrap_or_default();
    let is_drawn = value(&style, "display") != "none" || is(element, "defs, defs *, title, desc");
    if !is_drawn || value(&style, "visibility") == "hidden" {
        return;
    }
    let tag = element.tag_name();
    let _ = write!(out, "<{tag}");
    for name in element.get_attribute_names().iter().filter_map(|name| name.as_string()) {
        let is_of_page = OF_PAGE.contains(&name.as_str()) || name.starts_with("on") || name.starts_with("data-");
        if is_of_page || LOOKS.iter().any(|(look, _)| *look == name) {
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
        for (name, usual) in LOOKS {
            let value = value(&style, name);
            if !value.is_empty() && value != usual {
                let _ = write!(out, " {name}=\"{}\"", escape(&named(&value, prefix)));
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
                    write(out, child, prefix);
                }
            }
            _ => {}
        }
    }
    let _ = write!(out, "</{tag}>");
}

/// `url("#hatch")` leads to the name that it has in the report.
fn named(value: &str, prefix: &str) -> String {
    value.replace("url(\"#", "url(#").replace("\")", ")").replace("url(#", &format!("url(#{prefix}"))
}
