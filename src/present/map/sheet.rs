//! The map as a sheet for a file or for paper: heading, counts, what is left out, the map, and the legend.

use super::item::Scene;
use super::labels;
use super::legend::{Legend, legend};
use super::sentences;
use crate::engine::export::{Anchor, Group, Mark, Paint, Picture, Role, Run, Stroke, Tone};
use crate::present::{Fact, numbers};

/// What stands on a sheet beside the map.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SheetText {
    /// The name of the log.
    pub title: String,
    /// «8.208 af 9.000 sager · 60.819 af 65.021 hændelser».
    pub counts: String,
    /// The day, handed in; empty for none.
    pub date: String,
    /// «Opdigtede data» on invented logs; empty for none.
    pub stamp: String,
}

const MARGIN: f64 = 24.0;
const LEAST_WIDTH: f64 = 760.0;
const HEAD_HEIGHT: f64 = 92.0;
const LINE: f64 = 16.0;

/// Cases and events of the sheet, of how many; without totals that would tell a hidden number.
pub fn sheet_counts(scene: &Scene) -> String {
    let answer = scene.answer;
    let (Some(cases), Some(all)) = (answer.cases.number(), answer.all_cases.number()) else { return String::new() };
    let written = |count: u32| Fact::from(numbers::whole(u64::from(count), scene.words.language()));
    let mut facts = vec![("cases", written(cases)), ("all", written(all))];
    let (Some(events), Some(all_events)) = (answer.events.number(), answer.all_events.number()) else {
        return scene.words.with("map-sheet-counts-cases", &facts);
    };
    facts.extend([("events", written(events)), ("allevents", written(all_events))]);
    scene.words.with("map-sheet-counts", &facts)
}

/// The whole sheet round a drawn map.
pub fn sheet(scene: &Scene, map: &Picture, shown: usize, text: &SheetText) -> Picture {
    let (left, top, right, bottom) = map.extent();
    let width = (right - left + 2.0 * MARGIN).max(LEAST_WIDTH);
    let legend = legend(scene, shown);
    let legend_lines = legend_lines(&legend, width - 2.0 * MARGIN);
    let map_height = bottom - top;
    let legend_top = HEAD_HEIGHT + map_height + 16.0;
    let note_top = legend_top + 44.0 + LINE * legend_lines.len() as f64;
    let note = sentences::hidden_note(scene).unwrap_or_default();
    let note_lines = lines_of(&note, width - 2.0 * MARGIN);
    let height = note_top + LINE * note_lines.len() as f64 + MARGIN;

    let mut groups = vec![ground(width, height), head(scene, shown, text, width)];
    let (dx, dy) = ((width - (right - left)) / 2.0 - left, HEAD_HEIGHT - top);
    groups.extend(map.groups.iter().filter(|group| !group.quiet).map(|group| group.moved(dx, dy)));
    groups.push(legend_group(&legend, &legend_lines, legend_top, width));
    groups.push(note_group(&note_lines, note_top));
    Picture {
        width,
        height,
        title: format!("{} – {}", scene.words.text("map-picture-title"), text.title),
        description: sentences::statement(scene, shown),
        groups,
    }
}

fn ground(width: f64, height: f64) -> Group {
    Group {
        marks: vec![Mark::Rect {
            x: 0.0,
            y: 0.0,
            width,
            height,
            radius: 0.0,
            fill: Some(Tone::Surface.into()),
            stroke: None,
        }],
        ..Group::default()
    }
}

fn head(scene: &Scene, shown: usize, text: &SheetText, width: f64) -> Group {
    let mut marks = vec![line(MARGIN, 42.0, 20.0, &text.title, true, Tone::Ink)];
    if !text.stamp.is_empty() {
        let stamp_width = labels::width(&text.stamp, 12.0, true) + 20.0;
        let left = width - MARGIN - stamp_width;
        marks.push(Mark::Rect {
            x: left,
            y: 24.0,
            width: stamp_width,
            height: 26.0,
            radius: 3.0,
            fill: Some(Tone::Surface.into()),
            stroke: Some(Stroke::solid(Tone::Ink, 1.5)),
        });
        marks.push(line(left + 10.0, 41.5, 12.0, &text.stamp, true, Tone::Ink));
    }
    let facts = [text.counts.clone(), text.date.clone()];
    let facts: Vec<String> = facts.into_iter().filter(|fact| !fact.is_empty()).collect();
    marks.push(line(MARGIN, 62.0, 12.0, &facts.join(" · "), false, Tone::Ink2));
    marks.push(line(MARGIN, 79.0, 12.0, &sentences::statement(scene, shown), false, Tone::Ink2));
    Group { role: Role::Frame, key: 1, marks, ..Group::default() }
}

/// The sentence of the legend, broken into lines.
fn legend_lines(legend: &Legend, room: f64) -> Vec<String> {
    let mut text = sentences::plain(&legend.counts);
    if !legend.scale.limits.is_empty() {
        text.push_str(&format!(" ({})", legend.scale.limits));
    }
    lines_of(&text, room)
}

fn lines_of(text: &str, room: f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(last) if labels::width(&format!("{last} {word}"), 12.0, false) <= room => {
                last.push(' ');
                last.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn legend_group(legend: &Legend, lines: &[String], top: f64, width: f64) -> Group {
    let mut marks = vec![Mark::Rect {
        x: MARGIN,
        y: top,
        width: width - 2.0 * MARGIN,
        height: 1.0,
        radius: 0.0,
        fill: Some(Tone::Line2.into()),
        stroke: None,
    }];
    let mut y = top + 22.0;
    for text in lines {
        marks.push(line(MARGIN, y, 12.0, text, false, Tone::Ink));
        y += LINE;
    }
    y += 8.0;
    let mut x = MARGIN;
    let write = |marks: &mut Vec<Mark>, x: &mut f64, text: &str, after: f64| {
        marks.push(line(*x, y + 4.0, 12.0, text, false, Tone::Ink2));
        *x += labels::width(text, 12.0, false) + after;
    };
    write(&mut marks, &mut x, &legend.scale.least, 8.0);
    for tone in &legend.scale.steps {
        marks.push(Mark::Rect {
            x,
            y: y - 6.0,
            width: 18.0,
            height: 12.0,
            radius: 0.0,
            fill: Some((*tone).into()),
            stroke: Some(Stroke { paint: Paint { tone: Tone::Ink, cover: 0.15 }, width: 0.5, dash: None }),
        });
        x += 18.0;
    }
    x += 8.0;
    write(&mut marks, &mut x, &legend.scale.greatest, 28.0);
    let mut samples = vec![(&legend.many.0, legend.many.1, 7.0, None), (&legend.few.0, legend.few.1, 1.8, None)];
    if let Some(dashed) = &legend.dashed {
        samples.push((dashed, legend.many.1, 5.0, Some((7.0, 4.0))));
    }
    for (text, tone, line_width, dash) in samples {
        marks.push(Mark::Curve {
            points: vec![(x, y), (x + 11.0, y), (x + 21.0, y), (x + 32.0, y)],
            stroke: Stroke { paint: tone.into(), width: line_width, dash },
        });
        x += 40.0;
        write(&mut marks, &mut x, text, 24.0);
    }
    Group { role: Role::Frame, key: 2, marks, ..Group::default() }
}

/// What is hidden, and why, under the legend.
fn note_group(lines: &[String], top: f64) -> Group {
    let at = |number: usize| top + 12.0 + LINE * number as f64;
    let marks = lines.iter().enumerate().map(|(number, text)| line(MARGIN, at(number), 12.0, text, false, Tone::Ink2));
    Group { role: Role::Frame, key: 3, marks: marks.collect(), ..Group::default() }
}

fn line(x: f64, y: f64, size: f64, text: &str, strong: bool, tone: Tone) -> Mark {
    Mark::Text {
        x,
        y,
        anchor: Anchor::Start,
        size,
        runs: vec![Run { text: text.to_owned(), strong, tone, gap: 0.0 }],
        width: Some(labels::width(text, size, strong)),
    }
}
