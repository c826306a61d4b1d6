//! The certificate of a validation, and the handbook, as sheets to print or keep. Neither names a case or who judged.

use super::{agreement_said, answers_table, causes_table, handbook_table, headline, result_notes, strata_table};
use crate::engine::export::Table;
use crate::present::Words;
use crate::present::report::{Paper, PaperHead, PaperSection, PaperTable, Piece, paper};
use crate::protocol::{AdherencePage, HandbookEntry, SampleDraw, ValidationPage};

/// What was judged, how it was drawn, and what it came to.
pub fn certificate(head: &PaperHead, draw: &SampleDraw, page: &ValidationPage, words: &Words) -> Paper {
    let sentence = |text: String, quiet: bool| Piece::Sentence { text, quiet };
    let (said, beside) = headline(page, words).unwrap_or_default();
    let mut result = vec![sentence(said, false), sentence(beside, false)];
    result.extend(page.agreement.iter().map(|agreement| sentence(agreement_said(agreement, words), false)));
    result.extend(result_notes(page, words).into_iter().map(|note| sentence(note, true)));
    let drawn = Piece::Figures(vec![
        figure("validation-size", page.cases.len().to_string(), words),
        figure("validation-judged", page.judged.to_string(), words),
        figure("validation-seed", draw.seed.to_string(), words),
        figure(
            "validation-group-by",
            draw.group_by.clone().unwrap_or_else(|| words.text("validation-no-group")),
            words,
        ),
    ]);
    let method = [
        sentence(words.text("validation-method"), true),
        drawn,
        table(strata_table(page, words), "validation-strata", words),
    ];
    let section = |key: &str, pieces: Vec<Piece>| PaperSection { title: words.text(key), pieces };
    let mut sections = vec![
        section("validation-part-result", result),
        section("validation-sample", method.into()),
        section("validation-by-answer", vec![table(answers_table(page, words), "validation-by-answer", words)]),
    ];
    if !page.by_cause.is_empty() {
        sections
            .push(section("validation-by-cause", vec![table(causes_table(page, words), "validation-by-cause", words)]));
    }
    paper(head, &sections, words)
}

/// How the sample was drawn, as one sentence.
pub fn drawn_said(draw: &SampleDraw, page: &ValidationPage, words: &Words) -> String {
    let by = draw.group_by.clone().unwrap_or_else(|| words.text("validation-no-group"));
    let facts = [
        ("n", page.cases.len().into()),
        ("judged", page.judged.into()),
        ("seed", draw.seed.to_string().into()),
        ("by", by.into()),
    ];
    words.with("validation-drawn-how", &facts)
}

/// The handbook, every activity of the log.
pub fn handbook_sheet(head: &PaperHead, entries: &[HandbookEntry], page: &AdherencePage, words: &Words) -> Paper {
    let all =
        PaperTable { is_whole: true, ..PaperTable::of(&handbook_table(entries, page, words), String::new(), words) };
    let pieces = vec![Piece::Sentence { text: words.text("validation-handbook-is"), quiet: true }, Piece::Table(all)];
    paper(head, &[PaperSection { title: words.text("validation-activities"), pieces }], words)
}

fn table(of: Table, caption: &str, words: &Words) -> Piece {
    Piece::Table(PaperTable::of(&of, words.text(caption), words))
}

fn figure(key: &str, value: String, words: &Words) -> [String; 3] {
    [words.text(key), value, String::new()]
}
