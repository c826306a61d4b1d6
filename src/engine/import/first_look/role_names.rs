//! Names that columns have in event logs, Danish and English, and which part they speak for.

/// A part that a column can play, as far as its name tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Case,
    Activity,
    Time,
    Start,
    Lifecycle,
    Resource,
}

/// How strongly a name speaks for a part, 0 to 100.
pub(super) fn name_score(name: &str, part: Part) -> u32 {
    let plain = plain(name);
    let (whole, parts) = match part {
        Part::Case => (CASE, CASE_PARTS),
        Part::Activity => (ACTIVITY, ACTIVITY_PARTS),
        Part::Time => (TIME, TIME_PARTS),
        Part::Start => (START, START_PARTS),
        Part::Lifecycle => (LIFECYCLE, LIFECYCLE_PARTS),
        Part::Resource => (RESOURCE, RESOURCE_PARTS),
    };
    let exact = whole.iter().find(|(word, _)| *word == plain).map(|&(_, score)| score);
    let inside = parts.iter().filter(|(word, _)| plain.contains(word)).map(|&(_, score)| score).max();
    exact.or(inside).unwrap_or(0)
}

/// Whether the name says that the column belongs to the case: `case:…`, `(case) …`.
pub(in crate::engine::import) fn names_the_case(name: &str) -> bool {
    let name = name.trim().to_lowercase();
    name.starts_with("case:") || name.starts_with("(case)") || name.starts_with("sag:") || name.starts_with("(sag)")
}

/// Whether one of the words of the name is one of `words`; a long word may also begin with it.
pub(crate) fn name_says(name: &str, words: &[&str]) -> bool {
    let name = name.to_lowercase();
    let mut parts = name.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty());
    parts.any(|part| words.iter().any(|word| part == *word || word.len() >= 5 && part.starts_with(word)))
}

/// Letters and digits alone, in small letters; `æøå` also as `ae oe aa` are written with the real letters.
fn plain(name: &str) -> String {
    let letters: String = name.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    match letters.as_str() {
        "haendelse" => "hændelse".into(),
        "aendret" => "ændret".into(),
        "aendretaf" => "ændretaf".into(),
        "aendringstidspunkt" => "ændringstidspunkt".into(),
        "forloeb" => "forløb".into(),
        "paabegyndt" => "påbegyndt".into(),
        _ => letters,
    }
}

/// A name for comparing: as [`plain`], with `æøå` as `ae oe aa`, so that both ways of writing them are the same.
pub(crate) fn folded_name(name: &str) -> String {
    plain(name).replace('æ', "ae").replace('ø', "oe").replace('å', "aa")
}

type Scores = &'static [(&'static str, u32)];

const CASE: Scores = &[
    ("caseconceptname", 100),
    ("caseid", 98),
    ("case", 95),
    ("casenumber", 95),
    ("caseno", 95),
    ("casenr", 95),
    ("sagsnummer", 98),
    ("sagsnr", 98),
    ("sagsid", 98),
    ("sagid", 98),
    ("sagnr", 98),
    ("sag", 95),
    ("sagsnøgle", 90),
    ("journalnummer", 85),
    ("journalnr", 85),
    ("ticket", 85),
    ("ticketid", 90),
    ("ticketnumber", 90),
    ("ticketno", 90),
    ("ticketnr", 90),
    ("incident", 80),
    ("incidentid", 90),
    ("incidentnumber", 90),
    ("henvendelse", 60),
    ("henvendelsesid", 85),
    ("henvendelsesnummer", 85),
    ("forløb", 75),
    ("forløbsid", 88),
    ("traceid", 90),
    ("trace", 70),
    ("processinstanceid", 92),
    ("processid", 75),
    ("instanceid", 60),
    ("serviceid", 75),
    ("serviceitemid", 70),
    ("requestid", 80),
    ("ansøgningsid", 85),
    ("applicationid", 75),
    ("claimid", 85),
    ("orderid", 75),
    ("ordernumber", 75),
    ("ordreid", 75),
    ("ordrenummer", 75),
    ("ordrenr", 75),
    ("number", 65),
    ("nummer", 65),
    ("nr", 55),
    ("patient", 70),
    ("patientid", 75),
    ("borger", 60),
    ("borgerid", 65),
    ("borgernøgle", 65),
    ("cpr", 55),
    ("cprnr", 55),
    ("cprnummer", 55),
    ("personnummer", 55),
    ("personid", 55),
    ("kundeid", 35),
    ("customerid", 35),
    ("id", 45),
];
const CASE_PARTS: Scores = &[("caseid", 70), ("sagsn", 65), ("sagsid", 65), ("ticketn", 55), ("ticketid", 55)];

const ACTIVITY: Scores = &[
    ("activity", 100),
    ("conceptname", 97),
    ("aktivitet", 100),
    ("aktivitetsnavn", 98),
    ("activityname", 98),
    ("activityid", 80),
    ("aktivitetsid", 75),
    ("hændelse", 92),
    ("hændelsesnavn", 92),
    ("hændelsestype", 85),
    ("event", 85),
    ("eventname", 88),
    ("eventtype", 60),
    ("task", 82),
    ("taskname", 85),
    ("opgave", 75),
    ("opgavenavn", 75),
    ("operation", 82),
    ("action", 80),
    ("handling", 82),
    ("trin", 75),
    ("skridt", 75),
    ("procestrin", 85),
    ("step", 75),
    ("processtep", 85),
    ("incidentstate", 80),
    ("status", 72),
    ("nystatus", 80),
    ("newstatus", 80),
    ("sagsstatus", 75),
    ("statustekst", 74),
    ("statusnavn", 74),
    ("tilstand", 65),
    ("state", 65),
    ("fase", 60),
    ("phase", 60),
    ("markering", 55),
];
const ACTIVITY_PARTS: Scores = &[("activity", 58), ("aktivitet", 58), ("hændelse", 40), ("status", 40), ("state", 30)];

const TIME: Scores = &[
    ("timetimestamp", 100),
    ("completetimestamp", 99),
    ("completiontime", 97),
    ("completetime", 97),
    ("timestamp", 95),
    ("tidspunkt", 95),
    ("tidsstempel", 95),
    ("hændelsestidspunkt", 95),
    ("eventtime", 92),
    ("eventtimestamp", 95),
    ("datetime", 88),
    ("time", 86),
    ("tid", 86),
    ("datotid", 88),
    ("endtime", 92),
    ("enddate", 90),
    ("endtimestamp", 95),
    ("end", 85),
    ("slut", 88),
    ("sluttid", 92),
    ("sluttidspunkt", 94),
    ("slutdato", 88),
    ("afsluttet", 75),
    ("ændret", 84),
    ("ændretdato", 82),
    ("ændringsdato", 82),
    ("ændringstidspunkt", 90),
    ("opdateret", 82),
    ("updated", 80),
    ("updatedat", 82),
    ("sysupdatedat", 85),
    ("modified", 78),
    ("changedat", 84),
    ("date", 78),
    ("dato", 78),
    ("hændelsesdato", 86),
    ("statusdato", 84),
    ("registreret", 70),
    ("registreringstidspunkt", 74),
    ("registreringsdato", 70),
    ("oprettet", 55),
    ("created", 55),
    ("createdat", 55),
];
const TIME_PARTS: Scores = &[
    ("timestamp", 75),
    ("tidspunkt", 75),
    ("complet", 70),
    ("slut", 60),
    ("end", 40),
    ("dato", 35),
    ("date", 35),
    ("tid", 30),
    ("time", 30),
];

const START: Scores = &[
    ("starttimestamp", 100),
    ("starttime", 98),
    ("startdate", 96),
    ("starttidspunkt", 98),
    ("starttid", 98),
    ("startdato", 96),
    ("start", 92),
    ("begin", 85),
    ("begintime", 90),
    ("påbegyndt", 90),
    ("begyndt", 88),
];
const START_PARTS: Scores = &[("start", 70), ("begin", 55), ("påbegynd", 60)];

const LIFECYCLE: Scores = &[
    ("lifecycletransition", 100),
    ("lifecycle", 98),
    ("livscyklus", 98),
    ("transition", 80),
    ("registrationtype", 70),
    ("eventtype", 50),
    ("hændelsestype", 40),
];
const LIFECYCLE_PARTS: Scores = &[("lifecycle", 85)];

const RESOURCE: Scores = &[
    ("orgresource", 100),
    ("resource", 98),
    ("ressource", 98),
    ("medarbejder", 95),
    ("sagsbehandler", 95),
    ("behandler", 90),
    ("udførtaf", 92),
    ("udfører", 90),
    ("ændretaf", 90),
    ("opdateretaf", 88),
    ("registreretaf", 85),
    ("changedby", 90),
    ("modifiedby", 88),
    ("updatedby", 88),
    ("ansvarlig", 85),
    ("assignedto", 88),
    ("agent", 85),
    ("employee", 90),
    ("user", 80),
    ("username", 80),
    ("bruger", 70),
    ("brugernavn", 75),
    ("initialer", 80),
    ("operator", 75),
    ("actor", 75),
    ("aktør", 75),
    ("orggroup", 60),
    ("team", 55),
    ("gruppe", 50),
    ("group", 50),
    ("assignmentgroup", 55),
    ("orgrole", 45),
];
const RESOURCE_PARTS: Scores = &[("sagsbehandler", 70), ("medarbejder", 60), ("resource", 50)];
