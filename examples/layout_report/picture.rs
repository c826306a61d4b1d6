//! A drawing as plain SVG, to look at.

use std::fmt::Write as _;

use spor::engine::layout::{Layout, LayoutRequest};

use crate::graphs::Graph;

pub fn svg(graph: &Graph, request: &LayoutRequest, layout: &Layout) -> String {
    let (width, height) = (layout.width.ceil(), layout.height.ceil());
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" font-family=\"IBM Plex Sans, sans-serif\" font-size=\"12\"><rect width=\"100%\" height=\"100%\" fill=\"#F5F7F9\"/>\n"
    );
    for (edge, routed) in request.edges.iter().zip(&layout.edges) {
        let Some(&(x, y)) = routed.points.first() else { continue };
        let colour = if edge.line_width > 6.0 {
            "#17467F"
        } else if edge.line_width > 4.0 {
            "#345F92"
        } else {
            "#76879A"
        };
        let _ = write!(
            text,
            "<path fill=\"none\" stroke=\"{colour}\" stroke-width=\"{:.1}\" d=\"M{x:.1} {y:.1}",
            edge.line_width
        );
        for piece in routed.points[1..].chunks_exact(3) {
            let _ = write!(
                text,
                "C{:.1} {:.1} {:.1} {:.1} {:.1} {:.1}",
                piece[0].0, piece[0].1, piece[1].0, piece[1].1, piece[2].0, piece[2].1
            );
        }
        text.push_str("\"/>\n");
        let (Some(&(x, y)), Some(&(bx, by))) = (routed.points.last(), routed.points.iter().rev().nth(1)) else {
            continue;
        };
        let length = libm::hypot(x - bx, y - by).max(1e-6);
        let (ux, uy) = ((x - bx) / length, (y - by) / length);
        let (long, half) = (6.0 + 1.05 * edge.line_width, 3.2 + 0.72 * edge.line_width);
        let _ = writeln!(
            text,
            "<polygon fill=\"{colour}\" points=\"{x:.1},{y:.1} {:.1},{:.1} {:.1},{:.1}\"/>",
            x - long * ux - half * uy,
            y - long * uy + half * ux,
            x - long * ux + half * uy,
            y - long * uy - half * ux
        );
    }
    for (node, placed) in request.nodes.iter().zip(&layout.nodes) {
        let name = &graph.labels.iter().find(|label| label.0 == node.key).map_or("", |label| label.1.as_str());
        let short: String = name.chars().take(24).collect::<String>().replace('&', "&amp;").replace('<', "&lt;");
        let _ = writeln!(
            text,
            "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{}\" height=\"{}\" rx=\"6\" fill=\"#D0E6FD\" stroke=\"#8aa\"/><text x=\"{:.1}\" y=\"{:.1}\" text-anchor=\"middle\">{short}</text>",
            placed.x - node.width / 2.0,
            placed.y - node.height / 2.0,
            node.width,
            node.height,
            placed.x,
            placed.y + 4.0
        );
    }
    for ((edge, routed), drawn) in request.edges.iter().zip(&layout.edges).zip(&graph.edges) {
        let Some((x, y)) = routed.label else { continue };
        let _ = writeln!(
            text,
            "<rect x=\"{:.1}\" y=\"{:.1}\" width=\"{:.1}\" height=\"{}\" rx=\"10\" fill=\"#fff\" stroke=\"#C3CAD2\"/><text x=\"{x:.1}\" y=\"{:.1}\" text-anchor=\"middle\" font-weight=\"600\">{}</text>",
            x - edge.label_width / 2.0,
            y - edge.label_height / 2.0,
            edge.label_width,
            edge.label_height,
            y + 4.0,
            drawn.2
        );
    }
    text.push_str("</svg>\n");
    text
}
