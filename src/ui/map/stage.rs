//! The drawn map in the page: one SVG group for each thing, changed only where its picture changed.

use crate::present::export::{Group, Mark, Picture, Role, Stroke, svg};
use leptos::prelude::document;
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use wasm_bindgen::JsCast;
use web_sys::{Element, SvgElement};

const SVG: &str = "http://www.w3.org/2000/svg";

/// The groups that stand in the page, by what they show.
pub struct Stage {
    /// Lines, steps, pills, in the order in which they lie on each other.
    layers: [Element; 3],
    drawn: HashMap<(Role, u64), Drawn>,
    order: [Vec<u64>; 3],
}

struct Drawn {
    element: Element,
    content: String,
    label: String,
    class: String,
}

impl Stage {
    /// An empty stage inside an SVG group.
    pub fn new(root: &Element) -> Option<Stage> {
        let layer = |name: &str| -> Option<Element> {
            let layer = document().create_element_ns(Some(SVG), "g").ok()?;
            layer.set_attribute("class", name).ok()?;
            root.append_child(&layer).ok()?;
            Some(layer)
        };
        Some(Stage {
            layers: [layer("edges")?, layer("nodes")?, layer("pills")?],
            drawn: HashMap::new(),
            order: Default::default(),
        })
    }

    /// Makes the page show this picture. What stays keeps its element, and with it the focus.
    pub fn show(&mut self, picture: &Picture, tab_stop: u64) {
        let focused = self.focused();
        let mut order: [Vec<u64>; 3] = Default::default();
        for group in &picture.groups {
            let Some(layer) = layer_of(group.role) else { continue };
            self.draw(group, tab_stop);
            order[layer].push(group.key);
        }
        let roles = [Role::Edge, Role::Node, Role::Pill];
        for (layer, role) in roles.into_iter().enumerate() {
            let kept: std::collections::HashSet<u64> = order[layer].iter().copied().collect();
            self.drawn.retain(|(of, key), drawn| {
                let stays = *of != role || kept.contains(key);
                if !stays {
                    drawn.element.remove();
                }
                stays
            });
            if self.order[layer] != order[layer] {
                self.put_in_order(layer, role, &order[layer]);
            }
        }
        self.order = order;
        // An element that changes its place loses the focus; one that is gone hands it to what Tab comes to.
        if let Some(key) = focused
            && self.focused() != Some(key)
            && let Some(element) = self.element(key).or_else(|| self.element(tab_stop))
        {
            focus(&element);
        }
    }

    /// The element of a step or a transition.
    pub fn element(&self, key: u64) -> Option<Element> {
        let drawn = [Role::Node, Role::Edge].into_iter().find_map(|role| self.drawn.get(&(role, key)));
        drawn.map(|drawn| drawn.element.clone())
    }

    /// Puts the elements of a layer in order; those that stand right are not touched.
    fn put_in_order(&self, layer: usize, role: Role, order: &[u64]) {
        let mut next = self.layers[layer].first_child();
        for drawn in order.iter().filter_map(|key| self.drawn.get(&(role, *key))) {
            if next.as_ref().is_some_and(|next| drawn.element.is_same_node(Some(next))) {
                next = next.and_then(|next| next.next_sibling());
            } else {
                let _ = self.layers[layer].insert_before(&drawn.element, next.as_ref());
            }
        }
    }

    /// Shows the figures of a transition that is pointed at, even where they found no room.
    pub fn point_at(&self, key: Option<u64>) {
        for ((role, of), drawn) in &self.drawn {
            if *role == Role::Pill {
                let _ = drawn.element.class_list().toggle_with_force("pointed", Some(*of) == key);
            }
        }
    }

    fn focused(&self) -> Option<u64> {
        document().active_element().as_ref().and_then(thing_of)
    }

    fn draw(&mut self, group: &Group, tab_stop: u64) {
        let content = content(group);
        let class = match (group.role, group.quiet) {
            (Role::Edge, _) => "edge",
            (Role::Pill, false) => "pill",
            (Role::Pill, true) => "pill quiet",
            _ => "node",
        };
        let name = (group.role, group.key);
        let drawn = match self.drawn.entry(name) {
            Entry::Occupied(standing) => standing.into_mut(),
            Entry::Vacant(place) => {
                let Some(element) = new_group(group) else { return };
                place.insert(Drawn { element, content: String::new(), label: String::new(), class: String::new() })
            }
        };
        if drawn.content != content {
            drawn.element.set_inner_html(&content);
            drawn.content = content;
        }
        if drawn.class != class {
            let _ = drawn.element.set_attribute("class", class);
            drawn.class = class.to_owned();
        }
        if group.role == Role::Pill {
            return;
        }
        if drawn.label != group.label {
            let _ = drawn.element.set_attribute("aria-label", &group.label);
            drawn.label.clone_from(&group.label);
        }
        let _ = drawn.element.set_attribute("tabindex", if group.key == tab_stop { "0" } else { "-1" });
    }
}

/// Moves the focus to an element of the stage; the page does not scroll for it, the map does.
pub fn focus(element: &Element) {
    if let Some(element) = element.dyn_ref::<SvgElement>() {
        let without_scrolling = web_sys::FocusOptions::new();
        without_scrolling.set_prevent_scroll(true);
        let _ = element.focus_with_options(&without_scrolling);
    }
}

/// The thing that an element of the stage, or one inside it, belongs to.
pub fn thing_of(element: &Element) -> Option<u64> {
    element.closest("[data-thing]").ok().flatten()?.get_attribute("data-thing")?.parse().ok()
}

/// The shapes; a line gets a wide unseen twin that is easy to hit, and a wider one that shows under the pointer.
fn content(group: &Group) -> String {
    let marks = svg::marks(&group.marks, svg::Colours::Tokens);
    let Some((Role::Edge, Mark::Curve { points, stroke })) = group.marks.first().map(|mark| (group.role, mark)) else {
        return match group.role {
            Role::Node => format!("{}{marks}", focus_ring(group)),
            _ => marks,
        };
    };
    let data = svg::path_data(points);
    let hit = (stroke.width + 10.0).max(16.0);
    let wider = svg::marks(
        &[Mark::Curve { points: points.clone(), stroke: Stroke { width: stroke.width + 2.0, ..*stroke } }],
        svg::Colours::Tokens,
    );
    format!(
        "<path class=\"hit\" d=\"{data}\" stroke-width=\"{hit:.1}\"/><path class=\"focus-line\" d=\"{data}\" stroke-width=\"{:.1}\"/><g class=\"wider\">{wider}</g>{marks}",
        stroke.width + 9.0
    )
}

/// The ring of all controls, 3 px with a 2 px gap, shown where the focus is.
fn focus_ring(group: &Group) -> String {
    let body = group.marks.iter().rev().find_map(|mark| match mark {
        // The body of a step is its only rectangle with a fill of its own that is higher than a bar.
        Mark::Rect { x, y, width, height, radius, .. } if *height > 20.0 => Some((*x, *y, *width, *height, *radius)),
        _ => None,
    });
    let Some((x, y, width, height, radius)) = body else { return String::new() };
    format!(
        "<rect class=\"focus-ring\" x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{:.1}\" rx=\"{:.1}\"/>",
        x - 3.5,
        y - 3.5,
        width + 7.0,
        height + 7.0,
        radius + 3.5
    )
}

fn new_group(group: &Group) -> Option<Element> {
    let element = document().create_element_ns(Some(SVG), "g").ok()?;
    element.set_attribute("data-thing", &group.key.to_string()).ok()?;
    if group.role == Role::Pill {
        element.set_attribute("aria-hidden", "true").ok()?;
    } else {
        element.set_attribute("role", "button").ok()?;
    }
    Some(element)
}

fn layer_of(role: Role) -> Option<usize> {
    match role {
        Role::Edge => Some(0),
        Role::Node => Some(1),
        Role::Pill => Some(2),
        Role::Frame => None,
    }
}
