//! Names of columns: made readable and told apart.

use crate::engine::table::unguarded_names;

/// The names as shown, by column number, and how many had to be made or changed.
///
/// A column without a name is called by its number (`Column 3` is `#3`, a sign that needs no language), and
/// of columns with one name the second is called `name (2)`.
pub(crate) fn unique_names(header: &[String]) -> (Vec<String>, u64) {
    let mut renamed = 0;
    let mut names: Vec<String> = Vec::with_capacity(header.len());
    // How many columns each name has had so far.
    let mut taken = std::collections::BTreeMap::<String, usize>::new();
    for (i, written) in header.iter().enumerate() {
        let plain = written.split_whitespace().collect::<Vec<_>>().join(" ");
        let mut name = if plain.is_empty() { format!("#{}", i + 1) } else { plain.clone() };
        while let Some(count) = taken.get_mut(&name) {
            *count += 1;
            name = format!("{name} ({count})");
        }
        renamed += u64::from(name != plain);
        taken.insert(name.clone(), 1);
        names.push(name);
    }
    (names, renamed)
}

/// The same for the header of a CSV file, whose texts may be guarded against being run as formulas.
pub(crate) fn names_of_header(mut header: Vec<String>) -> (Vec<String>, u64) {
    unguarded_names(&mut header);
    unique_names(&header)
}

/// Names of columns that have none: by number.
pub(crate) fn numbered(columns: usize) -> Vec<String> {
    (1..=columns).map(|number| format!("#{number}")).collect()
}
