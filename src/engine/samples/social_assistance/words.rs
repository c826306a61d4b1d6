//! The words of the invented social assistance: activities, groups, places and remarks.

/// The columns of the export, in order.
pub const COLUMNS: [&str; 13] = [
    "Sagsnr",
    "Aktivitet",
    "Tidspunkt",
    "Registreret",
    "Team",
    "Medarbejder",
    "Målgruppe",
    "Aldersgruppe",
    "Distrikt",
    "Attesttype",
    "Udgift (kr.)",
    "Kontaktform",
    "Bemærkning",
];

/// What can happen in a case, in the order of [`ACTIVITIES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activity {
    AskedForHelp,
    Applied,
    Granted,
    FirstMeeting,
    ClassifiedJobReady,
    ClassifiedActivityReady,
    CvApproved,
    PlanMade,
    Meeting,
    NoShow,
    CertificateRequested,
    DoctorReminded,
    CertificateReceived,
    CertificateAssessed,
    PracticeStarted,
    PracticeEnded,
    WorkDutyStarted,
    WorkDutyEnded,
    GuidanceStarted,
    GuidanceEnded,
    MentorGranted,
    RehabilitationPlan,
    TeamMeeting,
    EndedInJob,
    EndedInEducation,
    EndedInFlexJob,
    EndedInResourceCourse,
    EndedInPension,
    EndedInOtherBenefit,
    EndedByMoving,
}

/// The activities as the export writes them.
pub const ACTIVITIES: [&str; 30] = [
    "Henvendelse om hjælp",
    "Ansøgning modtaget",
    "Bevilling af kontanthjælp",
    "Første jobsamtale afholdt",
    "Visiteret jobparat",
    "Visiteret aktivitetsparat",
    "CV godkendt",
    "Min Plan udarbejdet",
    "Jobsamtale afholdt",
    "Udeblivelse fra samtale",
    "Lægeerklæring anmodet",
    "Rykker sendt til læge",
    "Lægeerklæring modtaget",
    "Lægeerklæring vurderet",
    "Virksomhedspraktik startet",
    "Virksomhedspraktik afsluttet",
    "Nytteindsats startet",
    "Nytteindsats afsluttet",
    "Vejledning og opkvalificering startet",
    "Vejledning og opkvalificering afsluttet",
    "Mentorstøtte bevilget",
    "Rehabiliteringsplan udarbejdet",
    "Møde i rehabiliteringsteam",
    "Afsluttet til job",
    "Afsluttet til uddannelse",
    "Afsluttet til fleksjob",
    "Afsluttet til ressourceforløb",
    "Afsluttet til førtidspension",
    "Afsluttet til anden ydelse",
    "Afsluttet ved fraflytning",
];

impl Activity {
    /// The activity as the export writes it.
    pub fn name(self) -> &'static str {
        ACTIVITIES[self as usize]
    }

    /// True where the source registers a day without a clock.
    pub fn is_day_only(self) -> bool {
        use Activity::*;
        matches!(self, Granted | ClassifiedJobReady | ClassifiedActivityReady | CvApproved | PlanMade)
    }

    /// True for a meeting with the citizen, held or missed.
    pub fn is_meeting(self) -> bool {
        matches!(self, Activity::FirstMeeting | Activity::Meeting | Activity::NoShow)
    }
}

/// The three teams.
pub const TEAMS: [&str; 3] = ["Nord", "Syd", "Midt"];

/// First caseworker of each team, and one past the last: SB00 to SB22.
pub const CASEWORKERS: [u8; 4] = [0, 8, 16, 23];

/// Target groups: ready for a job, ready for an activity.
pub const TARGET_GROUPS: [&str; 2] = ["6.2 Jobparat", "6.3 Aktivitetsparat"];

/// Age groups and their shares in per cent.
pub const AGES: [&str; 5] = ["Under 30 år med uddannelse", "30-39 år", "40-49 år", "50-59 år", "60+ år"];
pub const AGE_SHARES: [u32; 5] = [10, 31, 28, 22, 9];

/// Districts of the invented municipality Eksempelby; in the third, doctors are few.
pub const DISTRICTS: [&str; 4] = ["Nord", "Syd", "Øst", "Vest"];
pub const DISTRICT_SHARES: [u32; 4] = [27, 28, 22, 23];
pub const DISTRICT_SHORT_OF_DOCTORS: usize = 2;

/// Kinds of medical certificate, and what one costs in øre (invented).
pub const CERTIFICATES: [&str; 4] = ["LÆ 125", "LÆ 135", "LÆ 145", "LÆ 265"];
pub const CERTIFICATE_PRICES: [i64; 4] = [41_250, 118_475, 94_500, 140_225];

/// How a meeting is held.
pub const CONTACTS: [&str; 3] = ["Fremmøde", "Telefon", "Video"];

/// Harmless invented remarks.
pub const REMARKS: [&str; 24] = [
    "Borgeren ønsker kontakt efter kl. 10.",
    "Tolk er bestilt til næste samtale.",
    "Jobmål drøftet, ingen ændringer.",
    "Har søgt tre stillinger siden sidst.",
    "Afventer svar fra virksomheden.",
    "Borgeren er orienteret om rettigheder og pligter.",
    "Transport til tilbuddet er aftalt.",
    "Ønsker deltid i begyndelsen.",
    "Næste møde er aftalt telefonisk.",
    "Opfølgning sker ved næste samtale.",
    "Kopi af brev er lagt på sagen.",
    "Borgeren er glad for forløbet.",
    "Der mangler fortsat dokumentation.",
    "Skånehensyn er gennemgået.",
    "CV skal opdateres inden næste samtale.",
    "Har meldt afbud én gang, ny tid er sendt.",
    "Aftalt at prøve et andet fagområde.",
    "Virksomheden er positiv.",
    "Økonomisk overblik er udleveret.",
    "Bisidder deltog i samtalen.",
    "Borgeren læser selv udkastet igennem.",
    "Kontaktperson i tilbuddet er oplyst.",
    "Ønsker samtale på et andet tidspunkt.",
    "Aftalen er bekræftet i e-Boks.",
];
