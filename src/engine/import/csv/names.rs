//! Names of columns: made readable and told apart.

/// The names as shown, by column number, and how many had to be made or changed.
///
/// A column without a name is called by its number (`Column 3` is `#3`, a sign that needs no language), and
/// of columns with one name the second is called `name (2)`.
pub(crate) fn unique_names(header: &[String]) -> (Vec<String>, u64) {
    let mut renamed = 0;
    let mut names: Vec<String> = Vec::with_capacity(header.len());
    let mut taken = std::collections::BTreeSet::new();
    for (i, written) in header.iter().enumerate() {
        let plain = written.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut name = if plain.is_empty() { format!("#{}", i + 1) } else { plain.clone() };
        let mut number = 2;
        while taken.contains(&name) {
            name = format!("{plain} ({number})");
            number += 1;
        }
        renamed += u64::from(name != plain);
        taken.insert(name.clone());
        names.push(name);
    }
    (names, renamed)
}

/// Names of columns that have none: by number.
pub(crate) fn numbered(columns: usize) -> Vec<String> {
    (1..=columns).map(|number| format!("#{number}")).collect()
}
