//! Order of names as people read them: «uge 9» before «uge 10».

use web_sys::File;

/// Sorts files by name, numbers in names by their value; of equal names the first chosen comes first.
pub fn by_name(files: &mut Vec<File>) {
    let mut keyed: Vec<(Vec<Piece>, File)> = files.drain(..).map(|file| (pieces(&file.name()), file)).collect();
    keyed.sort_by(|one, other| one.0.cmp(&other.0));
    files.extend(keyed.into_iter().map(|(_, file)| file));
}

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Piece {
    Number(u64),
    Text(String),
}

fn pieces(name: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = name;
    while let Some(first) = rest.chars().next() {
        let is_digit = first.is_ascii_digit();
        let end = rest.find(|c: char| c.is_ascii_digit() != is_digit).unwrap_or(rest.len());
        let piece = &rest[..end];
        pieces.push(match piece.parse() {
            Ok(number) if is_digit => Piece::Number(number),
            _ => Piece::Text(piece.to_lowercase()),
        });
        rest = &rest[end..];
    }
    pieces
}
