//! The words of the invented service desk: statuses, groups, categories and columns.

/// The columns of the export, in order.
pub const COLUMNS: [&str; 12] = [
    "Sagsnummer",
    "Status",
    "Ændret",
    "Ændret af",
    "Gruppe",
    "Kategori",
    "Underkategori",
    "Prioritet",
    "Kanal",
    "Forvaltning",
    "SLA-frist",
    "Tilfredshed",
];

/// What a ticket's status can become.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    New,
    Assigned,
    SentToSecondLine,
    SentBackToFirstLine,
    InProgress,
    AwaitingUser,
    AwaitingSupplier,
    ReplySent,
    Solved,
    Reopened,
    ClosedBySystem,
    ClosedByUser,
    Cancelled,
}

impl Status {
    /// The status as the export writes it.
    pub fn name(self) -> &'static str {
        match self {
            Status::New => "Ny",
            Status::Assigned => "Tildelt",
            Status::SentToSecondLine => "Sendt til 2. linje",
            Status::SentBackToFirstLine => "Sendt retur til 1. linje",
            Status::InProgress => "Under behandling",
            Status::AwaitingUser => "Afventer bruger",
            Status::AwaitingSupplier => "Afventer leverandør",
            Status::ReplySent => "Svar sendt til bruger",
            Status::Solved => "Løst af agent",
            Status::Reopened => "Genåbnet",
            Status::ClosedBySystem => "Lukket automatisk",
            Status::ClosedByUser => "Lukket af bruger",
            Status::Cancelled => "Annulleret",
        }
    }

    /// False where the user or the system made the change: then the export names no employee.
    pub fn is_by_employee(self) -> bool {
        !matches!(self, Status::Reopened | Status::ClosedBySystem | Status::ClosedByUser)
    }
}

/// The four groups; the first takes every ticket first.
pub const GROUPS: [&str; 4] = ["1. linje", "2. linje Klient", "Fagsystem", "Netværk"];

/// First agent of each group, and one past the last: at least five a group, 24 in all.
pub const AGENTS: [u8; 5] = [0, 9, 14, 19, 24];

/// Categories, each with three sub-categories.
pub const CATEGORIES: [(&str, [&str; 3]); 8] = [
    ("Adgang og rettigheder", ["Adgangskode", "Ny bruger", "Rettighed til mappe"]),
    ("Pc og hardware", ["Bærbar pc", "Skærm og dock", "Installation"]),
    ("Fagsystemer", ["Fejl i system", "Vejledning", "Opdatering"]),
    ("Print og scan", ["Printer", "Scanner", "Printkø"]),
    ("Telefoni", ["Mobil", "Bordtelefon", "Kaldegruppe"]),
    ("Mail og kalender", ["Fællespostkasse", "Kalender", "Mail mangler"]),
    ("Netværk og wi-fi", ["Wi-fi", "VPN", "Kablet net"]),
    ("Bestilling", ["Ny pc", "Ny telefon", "Tilbehør"]),
];

/// How a ticket came in.
pub const CHANNELS: [&str; 4] = ["Telefon", "Selvbetjening", "Mail", "Personligt fremmøde"];

/// The departments of the invented municipality Eksempelby.
pub const DEPARTMENTS: [&str; 6] = [
    "Børn og Unge",
    "Sundhed og Omsorg",
    "Job og Borgerservice",
    "Teknik og Miljø",
    "Kultur og Fritid",
    "Økonomi og Personale",
];
