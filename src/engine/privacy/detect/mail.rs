//! Mail addresses: a name, an at sign, and a domain with a dot.

use super::found::{Certainty, Finds, PersonalKind};

/// Takes every mail address of the text.
pub(super) fn find_all(text: &str, finds: &mut Finds) {
    for at in memchr::memchr_iter(b'@', text.as_bytes()) {
        let (before, after) = (&text[..at], &text[at + 1..]);
        let name: usize = before.chars().rev().take_while(|&c| is_name_sign(c)).map(char::len_utf8).sum();
        // A dot or apostrophe in front belongs to the sentence.
        let name = before[at - name..].trim_start_matches(['.', '\'', '-', '+', '%']).len();
        let Some(domain) = domain_length(after) else { continue };
        if name > 0 {
            finds.add(PersonalKind::Mail, Certainty::Certain, at - name..at + 1 + domain);
        }
    }
}

fn is_name_sign(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-' | '\'')
}

/// Bytes of a domain at the beginning of `text`: labels joined by dots, the last of two letters or more.
fn domain_length(text: &str) -> Option<usize> {
    let end = text.find(|c: char| !(c.is_alphanumeric() || matches!(c, '.' | '-'))).unwrap_or(text.len());
    let domain = text[..end].trim_end_matches(['.', '-']);
    let (labels, last) = domain.rsplit_once('.')?;
    let is_whole = !labels.is_empty() && labels.split('.').all(|label| !label.is_empty());
    let is_ending = last.chars().count() >= 2 && last.chars().all(char::is_alphabetic);
    (is_whole && is_ending).then_some(domain.len())
}
