//! The texts of planted faults in the invented social assistance: spellings and remarks that tell too much.
//!
//! Nobody has these names or numbers: the names are made up, the CPR numbers belong to births of 2040 to 2057,
//! the phone numbers to a series that no person has, and the addresses to a domain that cannot exist (RFC 2606).

use super::words::Activity;

/// Spellings that one activity has beside its own.
pub const SPELLINGS: [(Activity, &str); 6] = [
    (Activity::Meeting, "jobsamtale afholdt "),
    (Activity::Meeting, "Job-samtale afholdt"),
    (Activity::FirstMeeting, "Foerste jobsamtale afholdt"),
    (Activity::PlanMade, "Min  plan udarbejdet"),
    (Activity::CertificateRequested, "LÆGEERKLÆRING ANMODET"),
    (Activity::CertificateReceived, "Lægeerklaering modtaget"),
];

/// What stands for a district that is not known.
pub const UNKNOWN_WORDS: [&str; 3] = ["Uoplyst", "-", "Ukendt"];

/// Remarks with a CPR number: 8.
pub const WITH_CPR: [&str; 8] = [
    "Ægtefælle 120345-6123 er også i forløb.",
    "Cpr 0507416124 oplyst i telefonen.",
    "Barn: 280250 6125, se notat.",
    "Forkert person slået op (010157-6126).",
    "Se også sag på 311249-5127.",
    "Værge: 150640-7128.",
    "Notat flyttet fra 220855-8129.",
    "Borgeren oplyser nyt nummer 0909436130.",
];

/// Remarks with a name: 12.
pub const WITH_NAME: [&str; 12] = [
    "Talte med Gunver Ravnholt om praktikken.",
    "Sagen er overdraget til Tyge Ellekær.",
    "Bisidder: Ottilie Brinkgård.",
    "Ring til mentor Asgerd Lyngvang ved fravær.",
    "Læge Holmfred Stensager kontaktet.",
    "Ægtefællen Rigmor Tvedskov deltog.",
    "Aftale indgået med Birk Sønderkær fra virksomheden.",
    "Søn Eskild Mosegaard er kontaktperson.",
    "Kollega Vibe Havrelund følger op.",
    "Tolk Jelva Nørrebjerg bestilt.",
    "Værge Orla Kildemark er orienteret.",
    "Hr. Svenning Agerbæk ønsker aktindsigt.",
];

/// Remarks with a phone number: 6.
pub const WITH_PHONE: [&str; 6] = [
    "Nyt telefonnummer 90 00 12 31.",
    "Kan træffes på +45 90 00 12 32.",
    "Ring 90001233 før kl. 12.",
    "Mobil: 9000 1234.",
    "Tlf. 90 00 12 35 (søster).",
    "Arbejdsgiver træffes på 90001236.",
];

/// Remarks with an e-mail address: 6.
pub const WITH_MAIL: [&str; 6] = [
    "Skriv til gunver.ravnholt@postkasse.example.",
    "Ny mail: tyge_ellekaer@firma.example",
    "Svar sendt til ottilie@hjem.example i dag.",
    "CV modtaget fra asgerd.lyngvang@post.example.",
    "Kontakt (birk@vaerksted.example) er aftalt.",
    "Cc: vibe.havrelund+praktik@kursus.example",
];

/// Harmless remarks that hold what ends a field or a line elsewhere: 15 rows have one of them.
pub const WITH_BREAKS: [&str; 5] = [
    "Aftalt i dag:\r\n- ny tid\r\n- nyt jobmål",
    "Ringede; intet svar; prøver igen.",
    "Borgeren sagde \"ja\"; virksomheden afventer.",
    "Første linje\r\nanden linje; med semikolon",
    "Kopi sendt;\r\nse journal.",
];
