//! The report as one file that opens anywhere: its own styles, no script, and nothing to fetch.

use super::Report;
use super::article::{article, foot, title};
use crate::present::Words;
use crate::present::export::svg::escape;

/// How a report looks, on the page of Spor and in a file alike.
const STYLES: &str = include_str!("../../../www/report.css");

/// The whole file.
pub fn page(report: &Report, words: &Words) -> String {
    let print = print_rules(report, words);
    format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"referrer\" content=\"no-referrer\">\n<title>{title}</title>\n\
         <style>\n{STYLES}{print}\n</style>\n</head>\n<body>\n<main>\n{article}\n</main>\n</body>\n</html>\n",
        lang = words.language().tag(),
        title = escape(&title(report, words)),
        article = article(report, words),
    )
}

/// What stands round every printed page: the stamp of invented data, version and day, and the number of the page.
pub fn print_rules(report: &Report, words: &Words) -> String {
    let stamp = if report.invented { words.text("frame-sample-badge") } else { String::new() };
    format!(
        "@page report{{@top-right{{content:{};font:600 8pt sans-serif}}@bottom-left{{content:{};font:8pt sans-serif}}\
         @bottom-right{{content:counter(page) \" / \" counter(pages);font:8pt sans-serif}}}}",
        quoted(&stamp),
        quoted(&foot(report, words))
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
