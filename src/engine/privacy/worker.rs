//! Whether a column says who works on a case, and whether it names persons or groups of them.

use super::name_hints::{Hint, hint};

/// Whom the values of a column name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Worker {
    /// An employee.
    Person,
    /// A team, a department, an organisation: many at once.
    Group,
}

/// Words in the name of a column of groups.
const GROUPS: &[&str] = &[
    "team",
    "teams",
    "gruppe",
    "grupper",
    "group",
    "afdeling",
    "enhed",
    "kontor",
    "sektion",
    "forvaltning",
    "jobcenter",
    "department",
    "unit",
    "role",
    "rolle",
];
/// What the parties to a case are called: the unemployment fund, the job centre, another provider.
const PARTIES: &[&str] = &["aktør", "aktoer"];
/// More parties than this are taken to be persons.
const MOST_PARTIES: u32 = 8;

/// Whom a column names, by its name, by whether it is the log's resource, and by how many values it has; none where
/// nothing speaks for either.
///
/// What could be both is taken to be persons: a resource whose name does not say that it is a group, and more than eight
/// parties.
///
/// ```
/// use spor::engine::privacy::{Worker, worker};
/// assert_eq!(worker("Assignment group", false, 70), Some(Worker::Group));
/// assert_eq!(worker("Ændret af", false, 24), Some(Worker::Person));
/// assert_eq!(worker("org:resource", true, 40), Some(Worker::Person));
/// assert_eq!((worker("Aktør", true, 3), worker("Aktør", true, 30)), (Some(Worker::Group), Some(Worker::Person)));
/// assert_eq!(worker("Prioritet", false, 4), None);
/// ```
pub fn worker(name: &str, is_resource: bool, values: u32) -> Option<Worker> {
    let by_resource = is_resource.then_some(Worker::Person);
    match hint(name) {
        Some(Hint::Team) => Some(Worker::Group),
        Some(Hint::Employee) => Some(Worker::Person),
        Some(_) => by_resource,
        None if has_word(name, GROUPS) => Some(Worker::Group),
        None if has_word(name, PARTIES) && values <= MOST_PARTIES => Some(Worker::Group),
        None => by_resource,
    }
}

/// Whether the values of a column are single persons, employees or citizens, as far as its name and its use tell: a list of
/// them would be a list of persons.
pub fn names_one_person(name: &str, is_resource: bool, values: u32) -> bool {
    let is_of_citizens = matches!(hint(name), Some(Hint::Cpr | Hint::Person | Hint::BirthDate | Hint::Holds(_)));
    is_of_citizens || worker(name, is_resource, values) == Some(Worker::Person)
}

/// Whether one of the words is the whole of a word of the name: «Ansvarlig gruppe», but not «Gruppeleder».
fn has_word(name: &str, words: &[&str]) -> bool {
    let name = name.to_lowercase();
    let mut of_name = name.split(|letter: char| !letter.is_alphanumeric());
    of_name.any(|word| words.contains(&word))
}
