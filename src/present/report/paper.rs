//! A sheet of its own, such as a certificate: a title, a few sections, and the look of the report on paper and in a file.

use super::Piece;
use super::article::{foot, write_pieces};
use super::page::{print_rules_of, stand_alone};
use crate::present::export::svg::escape;
use crate::present::{Words, dates};
use crate::protocol::WallTime;
use std::fmt::Write;

/// What stands over a sheet and at its foot.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperHead {
    pub title: String,
    /// What the log is called; none where its name stays.
    pub log: Option<String>,
    /// The data are invented.
    pub invented: bool,
    pub day: WallTime,
    /// Spor's version.
    pub version: String,
}

/// A heading and what stands under it.
#[derive(Clone, Debug, PartialEq)]
pub struct PaperSection {
    pub title: String,
    pub pieces: Vec<Piece>,
}

/// The sheet for the screen and the printer, and as a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    pub article: String,
    pub page: String,
    pub print_rules: String,
}

/// The sheet with these sections.
pub fn paper(head: &PaperHead, sections: &[PaperSection], words: &Words) -> Paper {
    let foot = foot(&head.version, head.day, words);
    let mut article = String::from("<article class=\"report\"><header>");
    if head.invented {
        let _ = write!(article, "<p class=\"stamp\">{}</p>", escape(&words.text("frame-sample-badge")));
    }
    let facts = [head.log.clone(), Some(dates::day_in_full(head.day, words))];
    let facts: Vec<String> = facts.into_iter().flatten().map(|fact| escape(&fact)).collect();
    let _ = write!(article, "<h1>{}</h1><p class=\"quiet\">{}</p></header>", escape(&head.title), facts.join(" · "));
    for section in sections {
        let _ = write!(article, "<section><h2>{}</h2>", escape(&section.title));
        write_pieces(&mut article, &section.title, &section.pieces, words);
        article.push_str("</section>");
    }
    let _ = write!(article, "<p class=\"foot\">{}</p></article>", escape(&foot));
    let print_rules = print_rules_of(head.invented, &foot, words);
    Paper { page: stand_alone(&head.title, &article, &print_rules, words), article, print_rules }
}
