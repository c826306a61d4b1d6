//! Whether what looked constant in the first rows stays so: attributes of cases that change within a case.

use super::beginning::Beginning;
use super::first_look::names_the_case;
use super::importer::Importer;
use super::preview::Preview;
use super::report::Finding;
use super::settings::{FileFormat, ImportSettings};

/// The look at a text file with columns read as attributes of events that were taken for ones of cases and change
/// within a case further down in the beginning, such as a number that is another one from some month on.
///
/// As attributes of cases they would keep their first value alone. Columns whose name says that they are the case's
/// stay what they are.
pub fn propose_levels(beginning: &mut Beginning, guessed: Preview) -> Preview {
    let of_case = |column: &u32| !names_the_case(&guessed.columns[*column as usize]);
    let is_seen_whole = guessed.whole_file && guessed.rows_read == guessed.report.rows;
    let is_text = matches!(guessed.settings.format, FileFormat::Csv(_));
    if !is_text || is_seen_whole || !guessed.settings.roles.case_attributes.iter().any(of_case) {
        return guessed;
    }
    // What is held is unpacked already.
    let settings = ImportSettings { gzip: false, zip_entry: None, ..guessed.settings.clone() };
    let read = Importer::new(settings, None).and_then(|mut importer| {
        importer.feed(beginning.bytes())?;
        importer.finish()
    });
    let Ok(read) = read else { return guessed };
    let is_changing = |column: &u32| {
        let named = &guessed.columns[*column as usize];
        let changes =
            |finding: &Finding| matches!(finding, Finding::ChangingCaseAttribute { name, .. } if name == named);
        of_case(column) && read.report.findings.iter().any(changes)
    };
    let mut settings = guessed.settings.clone();
    let (changing, constant): (Vec<u32>, Vec<u32>) =
        settings.roles.case_attributes.iter().copied().partition(is_changing);
    if changing.is_empty() {
        return guessed;
    }
    settings.roles.case_attributes = constant;
    settings.roles.event_attributes.extend(changing);
    crate::engine::ordering::sort(&mut settings.roles.event_attributes);
    beginning.preview(&settings, false).unwrap_or(guessed)
}
