//! What the name of a column says about the persons in it: `CPR-nr`, `Medarbejder`, `Bemærkning`.

use super::detect::PersonalKind;

/// What a column's name speaks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Hint {
    Cpr,
    /// The key of a citizen.
    Person,
    Employee,
    /// A team, department or unit: many people at once.
    Team,
    BirthDate,
    FreeText,
    Holds(PersonalKind),
}

/// What the name speaks for; whole words and their Danish compounds, in any case, with or without signs between.
pub(super) fn hint(name: &str) -> Option<Hint> {
    let plain: String = name.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    let is = |words: &[&str]| words.contains(&plain.as_str());
    let has = |parts: &[&str]| parts.iter().any(|part| plain.contains(part));
    match () {
        () if has(&["cpr", "personnummer", "personnr"]) => Some(Hint::Cpr),
        () if has(&["fødselsdato", "foedselsdato", "fødselsdag", "birthdate", "dateofbirth"]) => {
            Some(Hint::BirthDate)
        }
        () if has(&["email", "emailadresse", "epost", "mailadresse"]) || is(&["mail"]) => {
            Some(Hint::Holds(PersonalKind::Mail))
        }
        () if has(&["telefon", "tlf", "mobil", "phone"]) => Some(Hint::Holds(PersonalKind::Phone)),
        () if has(&[
            "bemærk",
            "bemaerk",
            "beskrivelse",
            "kommentar",
            "notat",
            "fritekst",
            "comment",
            "description",
        ]) || is(&["note", "noter", "notes", "tekst", "emne", "subject"]) =>
        {
            Some(Hint::FreeText)
        }
        () if is(TEAM) => Some(Hint::Team),
        () if has(EMPLOYEE_PARTS) || is(EMPLOYEE) => Some(Hint::Employee),
        () if has(&["adresse", "address", "vejnavn", "gadenavn"]) => Some(Hint::Holds(PersonalKind::Address)),
        () if has(&["fornavn", "efternavn", "borgernavn", "fuldenavn", "fullname", "firstname", "lastname"]) => {
            Some(Hint::Holds(PersonalKind::Name))
        }
        () if has(&["borgerid", "borgernøgle", "personid", "personnøgle", "kundeid", "patientid", "citizenid"])
            || is(&["borger", "person", "patient", "citizen", "customerid"]) =>
        {
            Some(Hint::Person)
        }
        () => None,
    }
}

const EMPLOYEE_PARTS: &[&str] = &[
    "medarbejder",
    "sagsbehandler",
    "konsulentnavn",
    "initialer",
    "udførtaf",
    "ændretaf",
    "opdateretaf",
    "oprettetaf",
    "registreretaf",
    "assignedto",
    "changedby",
    "updatedby",
    "createdby",
    "orgresource",
    "employee",
    "username",
    "brugernavn",
];
const EMPLOYEE: &[&str] =
    &["ansvarlig", "behandler", "agent", "user", "bruger", "operator", "resource", "ressource", "caller"];
/// Names of columns that say which team it was.
const TEAM: &[&str] = &[
    "team",
    "teams",
    "teamnavn",
    "afdeling",
    "enhed",
    "gruppe",
    "forvaltning",
    "jobcenter",
    "orggroup",
    "orgrole",
    "group",
    "department",
    "unit",
    "assignmentgroup",
    "supportgroup",
];
