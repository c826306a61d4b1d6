//! The report as one article of HTML: headings in order, tables with heads, pictures with what they show in words.

use super::{Piece, Report, Section, Told, kind_is_key, kind_key, table};
use crate::present::export::svg::escape;
use crate::present::{Words, dates};
use crate::protocol::{ResultKind, WallTime};
use std::fmt::Write;

/// The whole report; it stands alone in a file, and on the page when it is shown and printed.
pub fn article(report: &Report, words: &Words) -> String {
    let mut out = String::from("<article class=\"report\">");
    write_head(&mut out, report, words);
    for section in &report.sections {
        write_section(&mut out, section, words);
    }
    write_told(&mut out, &words.text("report-quality"), &words.text("report-quality-is"), &report.quality);
    write_told(&mut out, &words.text("report-made"), &words.text("report-made-is"), &report.made);
    let _ = write!(
        out,
        "<section><h2>{}</h2><p>{}</p><dl class=\"told\">",
        escape(&words.text("report-reading")),
        escape(&words.text("report-ranks-nobody"))
    );
    for kind in ResultKind::ALL {
        write_pair(&mut out, &words.text(kind_key(kind)), &words.text(kind_is_key(kind)));
    }
    let _ = write!(
        out,
        "</dl></section><p class=\"foot\">{}</p></article>",
        escape(&foot(&report.version, report.day, words))
    );
    out
}

/// «Spor 0.4.0 · skrevet 26. november 2026».
pub fn foot(version: &str, day: WallTime, words: &Words) -> String {
    let facts = [("version", version.into()), ("day", dates::day_in_full(day, words).into())];
    words.with("report-foot", &facts)
}

fn write_head(out: &mut String, report: &Report, words: &Words) {
    out.push_str("<header>");
    if report.invented {
        let _ = write!(out, "<p class=\"stamp\">{}</p>", escape(&words.text("frame-sample-badge")));
    }
    let _ = write!(out, "<h1>{}</h1>", escape(&title(report, words)));
    let author = Some(report.head.author.trim()).filter(|author| !author.is_empty()).map(str::to_owned);
    let facts = [author, report.log.clone(), Some(dates::day_in_full(report.day, words))];
    let facts: Vec<String> = facts.into_iter().flatten().map(|fact| escape(&fact)).collect();
    let _ = write!(out, "<p class=\"quiet\">{}</p>", facts.join(" · "));
    out.push_str("</header>");
    if !report.head.summary.trim().is_empty() {
        let _ = write!(out, "<section class=\"summary\"><h2>{}</h2>", escape(&words.text("report-summary")));
        write_paragraphs(out, &report.head.summary, "");
        out.push_str("</section>");
    }
}

/// What the report is called: as its author says, or what it is.
pub fn title(report: &Report, words: &Words) -> String {
    match report.head.title.trim() {
        "" => words.text("report-title-none"),
        title => title.to_owned(),
    }
}

fn write_section(out: &mut String, section: &Section, words: &Words) {
    out.push_str("<section class=\"view\">");
    if let Some(kind) = section.kind {
        let _ = write!(out, "<p class=\"kind\">{}</p>", escape(&words.text(kind_key(kind))));
    }
    let _ = write!(out, "<h2>{}</h2>", escape(&section.title));
    write_paragraphs(out, &section.note, "note");
    out.push_str("<dl class=\"told\">");
    write_pair(out, &words.text("report-view"), &section.view);
    if !section.counts.is_empty() {
        write_pair(out, &words.text("report-counts"), &section.counts);
    }
    let _ = write!(out, "<dt>{}</dt>", escape(&words.text("report-filters")));
    match section.filters.is_empty() {
        true => {
            let _ = write!(out, "<dd>{}</dd>", escape(&words.text("report-filters-none")));
        }
        false => section.filters.iter().for_each(|filter| {
            let _ = write!(out, "<dd>{}</dd>", escape(filter));
        }),
    }
    out.push_str("</dl>");
    write_pieces(out, &section.title, &section.pieces, words);
    out.push_str("</section>");
}

/// What stands under a heading, one piece after the other.
pub fn write_pieces(out: &mut String, title: &str, pieces: &[Piece], words: &Words) {
    let mut heading = title;
    for piece in pieces {
        match piece {
            Piece::Heading(text) => {
                heading = text;
                let _ = write!(out, "<h3>{}</h3>", escape(text));
            }
            Piece::Sentence { text, quiet } => write_paragraphs(out, text, if *quiet { "quiet" } else { "" }),
            Piece::Choices(choices) => {
                let said = choices.iter().map(|(name, value)| format!("{}: <b>{}</b>", escape(name), escape(value)));
                let _ = write!(out, "<p class=\"quiet\">{}</p>", said.collect::<Vec<_>>().join(" · "));
            }
            Piece::Figures(figures) => {
                out.push_str("<dl class=\"figures\">");
                for [name, value, beside] in figures {
                    let _ = write!(out, "<div><dt>{}</dt><dd><b>{}</b>", escape(name), escape(value));
                    if !beside.is_empty() {
                        let _ = write!(out, " <span>{}</span>", escape(beside));
                    }
                    out.push_str("</dd></div>");
                }
                out.push_str("</dl>");
            }
            Piece::List(items) => {
                out.push_str("<ul>");
                for item in items {
                    let _ = write!(out, "<li>{}</li>", escape(item));
                }
                out.push_str("</ul>");
            }
            Piece::Table(of) => table::write(out, of, heading, words),
            Piece::Told(told) => write_list(out, told),
            Piece::Picture(drawn) => {
                let _ = write!(out, "<div class=\"picture\">{}</div>", drawn.svg);
                if let Some(figures) = &drawn.figures {
                    let _ =
                        write!(out, "<details><summary>{}</summary>", escape(&words.text("report-picture-figures")));
                    table::write(out, figures, heading, words);
                    out.push_str("</details>");
                }
            }
            Piece::Key(samples) => {
                out.push_str("<p class=\"key quiet\">");
                for (svg, name) in samples {
                    let _ = write!(out, "<span>{svg}{}</span> ", escape(name));
                }
                out.push_str("</p>");
            }
        }
    }
}

fn write_told(out: &mut String, title: &str, is: &str, told: &[Told]) {
    let _ = write!(out, "<section class=\"account\"><h2>{}</h2><p class=\"quiet\">{}</p>", escape(title), escape(is));
    write_list(out, told);
    out.push_str("</section>");
}

fn write_list(out: &mut String, told: &[Told]) {
    out.push_str("<dl class=\"told\">");
    for Told { name, lines } in told {
        let _ = write!(out, "<dt>{}</dt>", escape(name));
        for line in lines {
            let _ = write!(out, "<dd>{}</dd>", escape(line));
        }
    }
    out.push_str("</dl>");
}

fn write_pair(out: &mut String, name: &str, value: &str) {
    let _ = write!(out, "<dt>{}</dt><dd>{}</dd>", escape(name), escape(value));
}

/// What someone wrote: an empty line begins a paragraph, a line stays a line.
fn write_paragraphs(out: &mut String, text: &str, class: &str) {
    let class = if class.is_empty() { String::new() } else { format!(" class=\"{class}\"") };
    for paragraph in text.split("\n\n").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
        let lines: Vec<String> = paragraph.lines().map(escape).collect();
        let _ = write!(out, "<p{class}>{}</p>", lines.join("<br>"));
    }
}
