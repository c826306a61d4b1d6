//! The shapes of a picture painted on a canvas, with the page's own fonts.

use super::canvas;
use crate::present::export::{Anchor, Mark, Paint, Picture, Stroke, svg};
use web_sys::{CanvasRenderingContext2d, Path2d};

/// Paints all that is not quiet.
pub fn paint_picture(context: &CanvasRenderingContext2d, picture: &Picture) {
    for mark in picture.groups.iter().filter(|group| !group.quiet).flat_map(|group| &group.marks) {
        paint(context, mark);
    }
}

fn paint(context: &CanvasRenderingContext2d, mark: &Mark) {
    match mark {
        Mark::Rect { x, y, width, height, radius, fill, stroke } => {
            context.begin_path();
            let radius = radius.min(width / 2.0).min(height / 2.0).max(0.0);
            round_rect(context, *x, *y, width.max(0.0), height.max(0.0), radius);
            if let Some(fill) = fill {
                with_fill(context, *fill);
                context.fill();
            }
            if let Some(stroke) = stroke {
                with_stroke(context, stroke);
                context.stroke();
            }
        }
        Mark::Curve { points, stroke } => {
            if let Ok(path) = Path2d::new_with_path_string(&svg::path_data(points)) {
                with_stroke(context, stroke);
                context.stroke_with_path(&path);
            }
        }
        Mark::Polygon { points, fill } => {
            context.begin_path();
            for (position, (x, y)) in points.iter().enumerate() {
                if position == 0 {
                    context.move_to(*x, *y);
                } else {
                    context.line_to(*x, *y);
                }
            }
            context.close_path();
            with_fill(context, *fill);
            context.fill();
        }
        Mark::Text { x, y, anchor, size, runs, .. } => {
            let width_of = |strong: bool, text: &str| {
                canvas::with_font(context, weight(strong), *size);
                context.measure_text(text).map(|measure| measure.width()).unwrap_or(0.0)
            };
            let whole: f64 = runs.iter().map(|run| run.gap + width_of(run.strong, &run.text)).sum();
            let mut at = match anchor {
                Anchor::Start => *x,
                Anchor::Middle => x - whole / 2.0,
                Anchor::End => x - whole,
            };
            for run in runs {
                at += run.gap;
                canvas::with_font(context, weight(run.strong), *size);
                with_fill(context, run.tone.into());
                let _ = context.fill_text(&run.text, at, *y);
                at += width_of(run.strong, &run.text);
            }
        }
    }
    context.set_global_alpha(1.0);
}

fn round_rect(context: &CanvasRenderingContext2d, x: f64, y: f64, width: f64, height: f64, radius: f64) {
    let (right, bottom) = (x + width, y + height);
    context.move_to(x + radius, y);
    let corners = [(right, y, right, bottom), (right, bottom, x, bottom), (x, bottom, x, y), (x, y, right, y)];
    for (corner_x, corner_y, next_x, next_y) in corners {
        let _ = context.arc_to(corner_x, corner_y, next_x, next_y, radius);
    }
    context.close_path();
}

fn weight(strong: bool) -> &'static str {
    if strong { "600" } else { "400" }
}

fn with_fill(context: &CanvasRenderingContext2d, paint: Paint) {
    context.set_fill_style_str(paint.tone.on_paper());
    context.set_global_alpha(paint.cover);
}

fn with_stroke(context: &CanvasRenderingContext2d, stroke: &Stroke) {
    context.set_stroke_style_str(stroke.paint.tone.on_paper());
    context.set_global_alpha(stroke.paint.cover);
    context.set_line_width(stroke.width);
    let dash = js_sys::Array::new();
    if let Some((on, off)) = stroke.dash {
        dash.push(&on.into());
        dash.push(&off.into());
    }
    let _ = context.set_line_dash(&dash);
}
