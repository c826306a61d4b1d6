//! The report as one file that opens anywhere: its own styles, no script, and nothing to fetch.

use super::Report;
use super::article::{article, foot, title};
use crate::present::Words;
use crate::present::export::svg::escape;

/// How a report looks, on the page of Spor and in a file alike.
const STYLES: &str = include_str!("../../../www/report.css");

/// The whole file.
pub fn page(report: &Report, words: &Words) -> String {
    stand_alone(&title(report, words), &article(report, words), &print_rules(report, words), words)
}

/// An article as a file that opens anywhere. Dots are pixels that stand in the file itself; nothing is fetched.
pub fn stand_alone(title: &str, article: &str, print: &str, words: &Words) -> String {
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<title>{title}</title>\n\
         <style>\n{STYLES}{print}\n</style>\n</head>\n<body>\n<main>\n{article}\n</main>\n</body>\n</html>\n",
        lang = words.language().tag(),
        title = escape(title),
    )
}

/// What stands round every printed page: the stamp of invented data, version and day, and the number of the page.
pub fn print_rules(report: &Report, words: &Words) -> String {
    print_rules_of(report.invented, &foot(&report.version, report.day, words), words)
}

/// The same for an article with this foot.
pub fn print_rules_of(invented: bool, foot: &str, words: &Words) -> String {
    let stamp = if invented { words.text("frame-sample-badge") } else { String::new() };
    format!(
        "@page report{{@top-right{{content:{};font:600 8pt sans-serif}}@bottom-left{{content:{};font:8pt sans-serif}}\
         @bottom-right{{content:counter(page) \" / \" counter(pages);font:8pt sans-serif}}}}",
        quoted(&stamp),
        quoted(foot)
    )
}

/// A text as style sheets write one.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' | '<' => out.push_str(&format!("\\{:x} ", letter as u32)),
            letter if letter.is_control() => out.push(' '),
            letter => out.push(letter),
        }
    }
    out.push('"');
    out
}
