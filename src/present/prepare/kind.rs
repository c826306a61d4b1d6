//! The kinds of steps, as the chooser names and explains them, each with the step it begins as.

use crate::protocol::{
    CalendarPart, CaseCondition, Derivation, EventCondition, Keep, MidnightReading, Otherwise, Step, Zone,
};

macro_rules! kinds {
    ($($kind:ident => $name:literal, $explained:literal;)*) => {
        /// What can be done in one step.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum StepKind { $($kind),* }

        impl StepKind {
            /// All kinds in the order of the chooser.
            pub const ALL: &[StepKind] = &[$(StepKind::$kind),*];

            /// Key of the name.
            pub fn name_key(self) -> &'static str {
                match self { $(StepKind::$kind => $name),* }
            }

            /// Key of the sentence that says what it is for.
            pub fn explained_key(self) -> &'static str {
                match self { $(StepKind::$kind => $explained),* }
            }

            /// The kind of a step.
            pub fn of(step: &Step) -> StepKind {
                match step { $(Step::$kind { .. } => StepKind::$kind),* }
            }
        }
    };
}

kinds! {
    MapActivities => "prepare-kind-rename", "prepare-kind-rename-is";
    ActivityByRules => "prepare-kind-rules", "prepare-kind-rules-is";
    Milestones => "prepare-kind-milestones", "prepare-kind-milestones-is";
    CollapseRepeats => "prepare-kind-collapse", "prepare-kind-collapse-is";
    ActivityFrom => "prepare-kind-perspective", "prepare-kind-perspective-is";
    CaseFrom => "prepare-kind-case", "prepare-kind-case-is";
    SplitAtGap => "prepare-kind-split", "prepare-kind-split-is";
    MergeClose => "prepare-kind-merge", "prepare-kind-merge-is";
    DropDuplicates => "prepare-kind-duplicates", "prepare-kind-duplicates-is";
    KeepEvents => "prepare-kind-keep", "prepare-kind-keep-is";
    DropEvents => "prepare-kind-drop", "prepare-kind-drop-is";
    KeepCases => "prepare-kind-keep-cases", "prepare-kind-keep-cases-is";
    DropCases => "prepare-kind-drop-cases", "prepare-kind-drop-cases-is";
    MapValues => "prepare-kind-values", "prepare-kind-values-is";
    DropAttributes => "prepare-kind-columns", "prepare-kind-columns-is";
    RepairMidnight => "prepare-kind-midnight", "prepare-kind-midnight-is";
    DayPrecision => "prepare-kind-day", "prepare-kind-day-is";
    UseTime => "prepare-kind-time", "prepare-kind-time-is";
    ExchangeTimes => "prepare-kind-exchange", "prepare-kind-exchange-is";
    OrderByStart => "prepare-kind-start-order", "prepare-kind-start-order-is";
    DeriveChangeEvent => "prepare-kind-change", "prepare-kind-change-is";
    DeriveAttribute => "prepare-kind-attribute", "prepare-kind-attribute-is";
}

impl StepKind {
    /// The step that an editor begins with.
    pub fn blank(self) -> Step {
        match self {
            StepKind::MapActivities => Step::MapActivities { names: Default::default(), names_all: false },
            StepKind::ActivityByRules => {
                Step::ActivityByRules { text_of: None, rules: Vec::new(), otherwise: Otherwise::Keep }
            }
            StepKind::Milestones => Step::Milestones { milestones: Vec::new(), collapse_repeats: true, without: None },
            StepKind::CollapseRepeats => Step::CollapseRepeats { activities: Vec::new(), keep: Keep::First },
            StepKind::ActivityFrom => {
                Step::ActivityFrom { attributes: Vec::new(), missing: None, keep_activity_as: None }
            }
            StepKind::CaseFrom => Step::CaseFrom { attributes: Vec::new(), keep_id_as: None },
            StepKind::SplitAtGap => Step::SplitAtGap { gap_days: 90, at: Vec::new() },
            StepKind::MergeClose => {
                Step::MergeClose { within_minutes: 5, activities: Vec::new(), together: false, keep: Keep::First }
            }
            StepKind::DropDuplicates => Step::DropDuplicates {},
            StepKind::KeepEvents => Step::KeepEvents { when: EventCondition::Activity(Vec::new()) },
            StepKind::DropEvents => Step::DropEvents { when: EventCondition::Activity(Vec::new()) },
            StepKind::KeepCases => Step::KeepCases { when: CaseCondition::Activity(Vec::new()) },
            StepKind::DropCases => Step::DropCases { when: CaseCondition::Activity(Vec::new()) },
            StepKind::MapValues => Step::MapValues {
                attribute: String::new(),
                values: Default::default(),
                clear_names: false,
                names_all: false,
            },
            StepKind::DropAttributes => Step::DropAttributes { names: Vec::new() },
            StepKind::RepairMidnight => {
                Step::RepairMidnight { activities: Vec::new(), read_as: MidnightReading::default() }
            }
            StepKind::DayPrecision => Step::DayPrecision { activities: Vec::new() },
            StepKind::UseTime => Step::UseTime {
                attribute: String::new(),
                pattern: "dd-MM-yyyy HH:mm".to_owned(),
                zone: Zone::Copenhagen,
            },
            StepKind::ExchangeTimes => Step::ExchangeTimes {
                attribute: String::new(),
                pattern: "dd-MM-yyyy HH:mm".to_owned(),
                zone: Zone::Copenhagen,
            },
            StepKind::OrderByStart => Step::OrderByStart {},
            StepKind::DeriveChangeEvent => {
                Step::DeriveChangeEvent { attribute: String::new(), activity: String::new() }
            }
            StepKind::DeriveAttribute => {
                Step::DeriveAttribute { name: String::new(), value: Derivation::Calendar { part: CalendarPart::Month } }
            }
        }
    }

    /// Whether a step says enough to be applied.
    pub fn is_whole(step: &Step) -> bool {
        match step {
            Step::MapActivities { names, .. } => !names.is_empty(),
            Step::ActivityByRules { rules, .. } => {
                !rules.is_empty() && rules.iter().all(|rule| !rule.text.is_empty() && !rule.activity.is_empty())
            }
            Step::Milestones { milestones, .. } => !milestones.is_empty(),
            Step::ActivityFrom { attributes, .. } | Step::CaseFrom { attributes, .. } => !attributes.is_empty(),
            Step::SplitAtGap { gap_days, .. } => *gap_days > 0,
            Step::KeepEvents { when } | Step::DropEvents { when } => match when {
                EventCondition::Activity(activities) => !activities.is_empty(),
                EventCondition::Attribute { name, values } => !name.is_empty() && !values.is_empty(),
                EventCondition::Period { from, until } => from.is_some() || until.is_some(),
                EventCondition::BehindLater {} => true,
            },
            Step::KeepCases { when } | Step::DropCases { when } => match when {
                CaseCondition::Activity(activities) | CaseCondition::LastActivity(activities) => !activities.is_empty(),
                CaseCondition::EndsWithout { ends_with, lacks } => !ends_with.is_empty() && !lacks.is_empty(),
                CaseCondition::Attribute { name, values } => !name.is_empty() && !values.is_empty(),
                CaseCondition::EndedAt { second } => !second.is_empty(),
            },
            Step::MapValues { attribute, values, clear_names, .. } => {
                !attribute.is_empty() && (*clear_names || !values.is_empty())
            }
            Step::DropAttributes { names } => !names.is_empty(),
            Step::UseTime { attribute, pattern, .. } | Step::ExchangeTimes { attribute, pattern, .. } => {
                !attribute.is_empty() && !pattern.is_empty()
            }
            Step::DeriveChangeEvent { attribute, activity } => !attribute.is_empty() && !activity.is_empty(),
            Step::DeriveAttribute { name, value } => {
                !name.is_empty()
                    && match value {
                        Derivation::AgeBand { born, pattern, from_years } => {
                            !born.is_empty() && !pattern.is_empty() && !from_years.is_empty()
                        }
                        Derivation::OccurrenceNumber { activities } => !activities.is_empty(),
                        Derivation::DaysSinceStart | Derivation::DaysSincePrevious | Derivation::Calendar { .. } => {
                            true
                        }
                    }
            }
            Step::CollapseRepeats { .. }
            | Step::MergeClose { .. }
            | Step::DropDuplicates {}
            | Step::OrderByStart {}
            | Step::RepairMidnight { .. }
            | Step::DayPrecision { .. } => true,
        }
    }
}
