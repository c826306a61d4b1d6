//! The words of the invented insured unemployed: activities, actors, groups and kinds of offer.

/// The columns of the list of events, in order.
pub const COLUMNS: [&str; 11] = [
    "sags_id",
    "aktivitet",
    "tidspunkt_utc",
    "slut_utc",
    "kanal",
    "aktør",
    "indsatsmodel",
    "aldersgruppe",
    "a_kasse",
    "dimittend",
    "team",
];

/// The columns of the table of offers, in order.
pub const OFFER_COLUMNS: [&str; 5] = ["sags_id", "type", "start", "slut", "timer_pr_uge"];

/// What can happen in a case, in the order of [`ACTIVITIES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activity {
    Registered,
    CvMeeting,
    AvailabilityMeeting,
    FirstFundMeeting,
    FundMeeting,
    HandedOver,
    PlanMade,
    Invited,
    Rebooked,
    CentreMeeting,
    JointMeeting,
    NoShow,
    FundInformed,
    PracticeStarted,
    PracticeEnded,
    SubsidisedJobStarted,
    SubsidisedJobEnded,
    GuidanceStarted,
    GuidanceEnded,
    CourseStarted,
    CourseEnded,
    ReportedSick,
    ReportedWell,
    LeftForJob,
    LeftForEducation,
    LeftForSickness,
    LeftForLeave,
    BenefitUsedUp,
}

/// The activities as the export writes them.
pub const ACTIVITIES: [&str; 28] = [
    "Tilmeldt som ledig på Jobnet",
    "CV-samtale i a-kasse",
    "Rådighedssamtale i a-kasse",
    "Første jobsamtale i a-kasse",
    "Jobsamtale i a-kasse",
    "Overgang til jobcenter",
    "Min Plan oprettet",
    "Indkaldelse sendt",
    "Ombooket af borger",
    "Jobsamtale i jobcenter",
    "Fælles jobsamtale (a-kasse og jobcenter)",
    "Udeblivelse fra samtale",
    "Underretning sendt til a-kasse",
    "Virksomhedspraktik startet",
    "Virksomhedspraktik afsluttet",
    "Løntilskud startet",
    "Løntilskud afsluttet",
    "Vejledning og opkvalificering startet",
    "Vejledning og opkvalificering afsluttet",
    "6 ugers jobrettet uddannelse startet",
    "6 ugers jobrettet uddannelse afsluttet",
    "Sygemeldt",
    "Raskmeldt",
    "Afmeldt: ordinært job",
    "Afmeldt: uddannelse",
    "Afmeldt: sygedagpenge",
    "Afmeldt: ferie eller barsel",
    "Afmeldt: dagpengeret opbrugt",
];

impl Activity {
    /// The activity as the export writes it.
    pub fn name(self) -> &'static str {
        ACTIVITIES[self as usize]
    }
}

/// Kinds of offer: name, start, end, shortest and longest days, hours a week in tenths.
pub const OFFERS: [(&str, [Activity; 2], [i64; 2], i64); 4] = [
    ("Vejledning og opkvalificering", [Activity::GuidanceStarted, Activity::GuidanceEnded], [14, 56], 300),
    ("Virksomhedspraktik", [Activity::PracticeStarted, Activity::PracticeEnded], [14, 28], 325),
    ("Løntilskud", [Activity::SubsidisedJobStarted, Activity::SubsidisedJobEnded], [90, 180], 370),
    ("6 ugers jobrettet uddannelse", [Activity::CourseStarted, Activity::CourseEnded], [7, 42], 370),
];
pub const OFFER_SHARES: [u32; 4] = [42, 30, 14, 14];

/// How a meeting is held, how often, and how many of a thousand citizens then stay away.
pub const CHANNELS: [&str; 3] = ["Fremmøde", "Telefon", "Video"];
pub const CHANNEL_SHARES: [u32; 3] = [58, 30, 12];
pub const NO_SHOWS_PER_MILLE: [u64; 3] = [126, 43, 53];

/// Who acts; empty for the citizen and for the nightly job.
pub const ACTORS: [&str; 4] = ["", "A-kasse", "Jobcenter", "Anden aktør"];

/// How close the contact is.
pub const MODELS: [&str; 2] = ["Standard", "Intensiveret"];

/// Age groups, shares in per cent, and median days of unemployment.
pub const AGES: [&str; 5] = ["Under 30 år", "30-39 år", "40-49 år", "50-59 år", "60+ år"];
pub const AGE_SHARES: [u32; 5] = [22, 22, 19, 17, 20];
pub const MEDIAN_DAYS: [i64; 5] = [105, 120, 130, 150, 185];
pub const OLDEST: usize = 4;

/// Unemployment insurance funds; number 5 became 7 in the middle of 2023.
pub const FUNDS: [&str; 6] = ["1", "2", "3", "4", "6", "7"];

/// Teams of the job centre.
pub const TEAMS: [&str; 4] = ["Team 1", "Team 2", "Team 3", "Team 4"];
