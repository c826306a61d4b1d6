//! The kinds of filters, as the chooser names and explains them, each with the rule its form begins as.

use crate::protocol::{
    CaseRule, Detector, DurationMeasure, EventRule, Follows, Gap, OrFollows, PeriodMode, Quantifier, RelativeRule,
    Repetition, Rule, Side, StepsLookedAt, Together, WeekTimeOf, Zone,
};

/// The three families: what the order of filters means differs between them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    Case,
    Relative,
    Events,
}

impl Family {
    /// All families in the order of the chooser.
    pub const ALL: [Family; 3] = [Family::Case, Family::Relative, Family::Events];

    /// Key of the name.
    pub fn name_key(self) -> &'static str {
        match self {
            Family::Case => "filter-family-case",
            Family::Relative => "filter-family-relative",
            Family::Events => "filter-family-events",
        }
    }

    /// Key of the sentence that says what the family has in common.
    pub fn explained_key(self) -> &'static str {
        match self {
            Family::Case => "filter-family-case-is",
            Family::Relative => "filter-family-relative-is",
            Family::Events => "filter-family-events-is",
        }
    }

    /// The family of a rule.
    pub fn of(rule: &Rule) -> Family {
        match rule {
            Rule::Case(_) => Family::Case,
            Rule::Relative(_) => Family::Relative,
            Rule::Events(_) => Family::Events,
        }
    }
}

macro_rules! kinds {
    ($($kind:ident: $family:ident, $pattern:pat => $name:literal, $explained:literal;)*) => {
        /// What a filter can be.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum FilterKind { $($kind),* }

        impl FilterKind {
            /// All kinds in the order of the chooser.
            pub const ALL: &[FilterKind] = &[$(FilterKind::$kind),*];

            /// Key of the name.
            pub fn name_key(self) -> &'static str {
                match self { $(FilterKind::$kind => $name),* }
            }

            /// Key of the sentence that says what it is for.
            pub fn explained_key(self) -> &'static str {
                match self { $(FilterKind::$kind => $explained),* }
            }

            /// The family it belongs to.
            pub fn family(self) -> Family {
                match self { $(FilterKind::$kind => Family::$family),* }
            }

            /// The kind of a rule.
            pub fn of(rule: &Rule) -> FilterKind {
                match rule { $($pattern => FilterKind::$kind),* }
            }
        }
    };
}

kinds! {
    Attribute: Case, Rule::Case(CaseRule::Attribute { .. }) => "filter-kind-attribute", "filter-kind-attribute-is";
    AttributeRange: Case, Rule::Case(CaseRule::AttributeRange { .. }) => "filter-kind-range", "filter-kind-range-is";
    EventAttribute: Case, Rule::Case(CaseRule::EventAttribute { .. }) => "filter-kind-event-attribute", "filter-kind-event-attribute-is";
    OtherValue: Case, Rule::Case(CaseRule::OtherValue { .. }) => "filter-kind-other-value", "filter-kind-other-value-is";
    EventAttributeRange: Case, Rule::Case(CaseRule::EventAttributeRange { .. }) => "filter-kind-event-range", "filter-kind-event-range-is";
    NumbersTogether: Case, Rule::Case(CaseRule::NumbersTogether { .. }) => "filter-kind-together", "filter-kind-together-is";
    EndValue: Case, Rule::Case(CaseRule::EndValue { .. }) => "filter-kind-end-value", "filter-kind-end-value-is";
    Period: Case, Rule::Case(CaseRule::Period { .. }) => "filter-kind-period", "filter-kind-period-is";
    WeekTime: Case, Rule::Case(CaseRule::WeekTime { .. }) => "filter-kind-week-time", "filter-kind-week-time-is";
    Duration: Case, Rule::Case(CaseRule::Duration { .. }) => "filter-kind-duration", "filter-kind-duration-is";
    FlowEfficiency: Case, Rule::Case(CaseRule::FlowEfficiency { .. }) => "filter-kind-efficiency", "filter-kind-efficiency-is";
    Size: Case, Rule::Case(CaseRule::Size { .. }) => "filter-kind-size", "filter-kind-size-is";
    Variants: Case, Rule::Case(CaseRule::Variants { .. }) => "filter-kind-variants", "filter-kind-variants-is";
    Endpoints: Case, Rule::Case(CaseRule::Endpoints { .. }) => "filter-kind-endpoints", "filter-kind-endpoints-is";
    Follows: Case, Rule::Case(CaseRule::Follows(_)) => "filter-kind-follows", "filter-kind-follows-is";
    NeverFollows: Case, Rule::Case(CaseRule::NeverFollows { .. }) => "filter-kind-never", "filter-kind-never-is";
    Chain: Case, Rule::Case(CaseRule::Chain { .. }) => "filter-kind-chain", "filter-kind-chain-is";
    RightAfter: Case, Rule::Case(CaseRule::RightAfter { .. }) => "filter-kind-right-after", "filter-kind-right-after-is";
    Repeats: Case, Rule::Case(CaseRule::Repeats { .. }) => "filter-kind-repeats", "filter-kind-repeats-is";
    FourEyes: Case, Rule::Case(CaseRule::FourEyes { .. }) => "filter-kind-four-eyes", "filter-kind-four-eyes-is";
    DistinctValues: Case, Rule::Case(CaseRule::DistinctValues { .. }) => "filter-kind-distinct", "filter-kind-distinct-is";
    ValuesInARow: Case, Rule::Case(CaseRule::ValuesInARow { .. }) => "filter-kind-in-a-row", "filter-kind-in-a-row-is";
    ValueChanges: Case, Rule::Case(CaseRule::ValueChanges { .. }) => "filter-kind-changes", "filter-kind-changes-is";
    ValueInPeriod: Case, Rule::Case(CaseRule::ValueInPeriod { .. }) => "filter-kind-value-period", "filter-kind-value-period-is";
    SameInstant: Case, Rule::Case(CaseRule::SameInstant { .. }) => "filter-kind-same-instant", "filter-kind-same-instant-is";
    Parallel: Case, Rule::Case(CaseRule::Parallel { .. }) => "filter-kind-parallel", "filter-kind-parallel-is";
    Finding: Case, Rule::Case(CaseRule::WithFinding { .. }) => "filter-kind-finding", "filter-kind-finding-is";
    AllOf: Case, Rule::Case(CaseRule::AllOf { .. }) => "filter-kind-set", "filter-kind-set-is";
    CaseIds: Case, Rule::Case(CaseRule::CaseIds { .. }) => "filter-kind-ids", "filter-kind-ids-is";
    CommonestVariants: Relative, Rule::Relative(RelativeRule::CommonestVariants { .. }) => "filter-kind-commonest", "filter-kind-commonest-is";
    VariantCoverage: Relative, Rule::Relative(RelativeRule::VariantCoverage { .. }) => "filter-kind-coverage", "filter-kind-coverage-is";
    VariantShare: Relative, Rule::Relative(RelativeRule::VariantShare { .. }) => "filter-kind-share", "filter-kind-share-is";
    InBatch: Relative, Rule::Relative(RelativeRule::InBatch { .. }) => "filter-kind-batch", "filter-kind-batch-is";
    Sample: Relative, Rule::Relative(RelativeRule::Sample { .. }) => "filter-kind-sample", "filter-kind-sample-is";
    EventActivities: Events, Rule::Events(EventRule::Activities { .. }) => "filter-kind-activities", "filter-kind-activities-is";
    EventsWith: Events, Rule::Events(EventRule::Attribute { .. }) => "filter-kind-events-with", "filter-kind-events-with-is";
    EventsWithin: Events, Rule::Events(EventRule::AttributeRange { .. }) => "filter-kind-events-within", "filter-kind-events-within-is";
    EventsLasting: Events, Rule::Events(EventRule::Lasting { .. }) => "filter-kind-events-lasting", "filter-kind-events-lasting-is";
    Trim: Events, Rule::Events(EventRule::Period { .. }) => "filter-kind-trim", "filter-kind-trim-is";
    Between: Events, Rule::Events(EventRule::Between { .. }) => "filter-kind-between", "filter-kind-between-is";
    Stretches: Events, Rule::Events(EventRule::Stretches { .. }) => "filter-kind-stretches", "filter-kind-stretches-is";
    Part: Events, Rule::Events(EventRule::Part { .. }) => "filter-kind-part", "filter-kind-part-is";
}

impl FilterKind {
    /// The rule that a form begins with.
    pub fn blank(self) -> Rule {
        let attribute = String::new;
        let case = Rule::Case;
        match self {
            FilterKind::Attribute => {
                case(CaseRule::Attribute { attribute: attribute(), values: Vec::new(), or_missing: false })
            }
            FilterKind::AttributeRange => {
                case(CaseRule::AttributeRange { attribute: attribute(), least: None, most: None })
            }
            FilterKind::EventAttribute => case(CaseRule::EventAttribute {
                attribute: attribute(),
                values: Vec::new(),
                quantifier: Quantifier::Any,
            }),
            FilterKind::OtherValue => case(CaseRule::OtherValue { attribute: attribute(), values: Vec::new() }),
            FilterKind::EventAttributeRange => {
                case(CaseRule::EventAttributeRange { attribute: attribute(), least: None, most: None })
            }
            FilterKind::NumbersTogether => case(CaseRule::NumbersTogether {
                attribute: attribute(),
                together: Together::Sum,
                least: None,
                most: None,
            }),
            FilterKind::EndValue => case(CaseRule::EndValue { attribute: attribute(), values: Vec::new(), last: true }),
            FilterKind::FlowEfficiency => case(CaseRule::FlowEfficiency { calendar: None, least: None, most: None }),
            FilterKind::Parallel => {
                case(CaseRule::Parallel { one: String::new(), other: String::new(), or_follows: OrFollows::default() })
            }
            FilterKind::EventsWithin => {
                Rule::Events(EventRule::AttributeRange { attribute: attribute(), least: None, most: None })
            }
            FilterKind::EventsLasting => Rule::Events(EventRule::Lasting { least_millis: None, most_millis: None }),
            FilterKind::Period => {
                case(CaseRule::Period { from_millis: None, before_millis: None, mode: PeriodMode::StartedIn })
            }
            FilterKind::Duration => case(CaseRule::Duration {
                measure: DurationMeasure::Throughput,
                calendar: None,
                least_millis: None,
                most_millis: None,
            }),
            FilterKind::Size => case(CaseRule::Size { least: None, most: None }),
            FilterKind::Variants => case(CaseRule::Variants { sequences: Vec::new(), level: None }),
            FilterKind::Endpoints => case(CaseRule::Endpoints { first: None, last: None }),
            FilterKind::Follows => case(CaseRule::Follows(Follows::default())),
            FilterKind::NeverFollows => {
                case(CaseRule::NeverFollows { follows: Follows::default(), keep_without_first: true })
            }
            FilterKind::Chain => case(CaseRule::Chain { steps: vec![Vec::new(); 3], gaps: vec![Gap::Eventually; 2] }),
            FilterKind::RightAfter => {
                case(CaseRule::RightAfter { from: None, to: None, steps: StepsLookedAt::default() })
            }
            FilterKind::Repeats => case(CaseRule::Repeats { activity: None, how: Repetition::Times, at_least: 2 }),
            FilterKind::FourEyes => case(CaseRule::FourEyes {
                first: String::new(),
                second: String::new(),
                attribute: attribute(),
                same: true,
            }),
            FilterKind::DistinctValues => {
                case(CaseRule::DistinctValues { activity: String::new(), attribute: attribute(), at_least: 2 })
            }
            FilterKind::WeekTime => case(CaseRule::WeekTime {
                of: WeekTimeOf::Begin,
                weekdays: Vec::new(),
                hours: None,
                zone: Zone::default(),
            }),
            FilterKind::ValuesInARow => {
                case(CaseRule::ValuesInARow { attribute: attribute(), values: vec![String::new(); 2] })
            }
            FilterKind::ValueChanges => {
                case(CaseRule::ValueChanges { attribute: attribute(), least: None, most: None })
            }
            FilterKind::ValueInPeriod => case(CaseRule::ValueInPeriod {
                attribute: attribute(),
                values: Vec::new(),
                from_millis: None,
                before_millis: None,
            }),
            FilterKind::SameInstant => case(CaseRule::SameInstant { one: String::new(), other: String::new() }),
            FilterKind::Finding => {
                case(CaseRule::WithFinding { detector: Detector::Repetitions, zone: Zone::default() })
            }
            FilterKind::AllOf => case(CaseRule::AllOf { conditions: Vec::new() }),
            FilterKind::CaseIds => case(CaseRule::CaseIds { ids: Vec::new() }),
            FilterKind::CommonestVariants => Rule::Relative(RelativeRule::CommonestVariants { count: 10 }),
            FilterKind::VariantCoverage => Rule::Relative(RelativeRule::VariantCoverage { percent: 80.0 }),
            FilterKind::VariantShare => Rule::Relative(RelativeRule::VariantShare { percent: 1.0 }),
            FilterKind::InBatch => Rule::Relative(RelativeRule::InBatch { activity: String::new(), least_cases: 5 }),
            FilterKind::Sample => Rule::Relative(RelativeRule::Sample { cases: 100, seed: 1 }),
            FilterKind::EventActivities => Rule::Events(EventRule::Activities { activities: Vec::new() }),
            FilterKind::EventsWith => {
                Rule::Events(EventRule::Attribute { attribute: attribute(), values: Vec::new(), or_missing: false })
            }
            FilterKind::Trim => Rule::Events(EventRule::Period { from_millis: None, before_millis: None }),
            FilterKind::Between => Rule::Events(EventRule::Between {
                first: Vec::new(),
                last: Vec::new(),
                until_last: true,
                may_be_one: false,
            }),
            FilterKind::Stretches => Rule::Events(EventRule::Stretches { first: Vec::new(), last: Vec::new() }),
            FilterKind::Part => {
                Rule::Events(EventRule::Part { side: Side::From, activity: String::new(), last: false, include: true })
            }
        }
    }

    /// True when a rule says all that its kind has to say.
    pub fn is_whole(rule: &Rule) -> bool {
        let named = |name: &String| !name.is_empty();
        let some = |list: &Vec<String>| !list.is_empty();
        let pair = |follows: &Follows| {
            some(&follows.from)
                && some(&follows.to)
                && follows.values.as_ref().is_none_or(|values| named(&values.attribute))
        };
        match rule {
            Rule::Case(rule) => match rule {
                CaseRule::Attribute { attribute, values, or_missing } => {
                    named(attribute) && (some(values) || *or_missing)
                }
                CaseRule::AttributeRange { attribute, least, most }
                | CaseRule::EventAttributeRange { attribute, least, most }
                | CaseRule::NumbersTogether { attribute, least, most, .. } => {
                    named(attribute) && (least.is_some() || most.is_some())
                }
                CaseRule::EventAttribute { attribute, values, .. } => named(attribute) && some(values),
                CaseRule::EndValue { attribute, values, .. } => named(attribute) && some(values),
                CaseRule::FlowEfficiency { least, most, .. } => least.is_some() || most.is_some(),
                CaseRule::OtherValue { attribute, .. } => named(attribute),
                CaseRule::Period { from_millis, before_millis, .. } => from_millis.is_some() || before_millis.is_some(),
                CaseRule::Duration { measure, least_millis, most_millis, .. } => {
                    let has_steps = match measure {
                        DurationMeasure::Closed(steps) => some(steps),
                        DurationMeasure::Between(steps) => named(&steps.from) && named(&steps.to),
                        _ => true,
                    };
                    has_steps && (least_millis.is_some() || most_millis.is_some())
                }
                CaseRule::Size { least, most } => least.is_some() || most.is_some(),
                CaseRule::ValueChanges { attribute, least, most } => {
                    named(attribute) && (least.is_some() || most.is_some())
                }
                CaseRule::ValueInPeriod { attribute, values, from_millis, before_millis } => {
                    named(attribute) && some(values) && (from_millis.is_some() || before_millis.is_some())
                }
                CaseRule::Variants { sequences, .. } => !sequences.is_empty(),
                CaseRule::Endpoints { first, last } => {
                    let given = |list: &Option<Vec<String>>| list.as_ref().is_some_and(some);
                    given(first) || given(last)
                }
                CaseRule::Follows(follows) | CaseRule::NeverFollows { follows, .. } => pair(follows),
                CaseRule::Chain { steps, gaps } => {
                    let is_whole = |gap: &Gap| !matches!(gap, Gap::Without(between) if between.is_empty());
                    steps.len() > 1 && steps.iter().all(some) && gaps.iter().all(is_whole)
                }
                CaseRule::RightAfter { from, to, .. } => from.is_some() || to.is_some(),
                CaseRule::Repeats { .. } => true,
                CaseRule::FourEyes { first, second, attribute, .. } => {
                    named(first) && named(second) && named(attribute)
                }
                CaseRule::DistinctValues { activity, attribute, .. } => named(activity) && named(attribute),
                CaseRule::WeekTime { weekdays, hours, .. } => {
                    !weekdays.is_empty() && hours.is_none_or(|hours| hours.from < hours.before)
                }
                CaseRule::ValuesInARow { attribute, values } => {
                    named(attribute) && values.len() > 1 && values.iter().all(named)
                }
                CaseRule::SameInstant { one, other } | CaseRule::Parallel { one, other, .. } => {
                    named(one) && named(other)
                }
                // It is taken from a finding, which says all of it.
                CaseRule::WithFinding { .. } => true,
                CaseRule::AllOf { conditions } => !conditions.is_empty(),
                CaseRule::CaseIds { ids } => some(ids),
            },
            Rule::Relative(RelativeRule::InBatch { activity, .. }) => named(activity),
            Rule::Relative(_) => true,
            Rule::Events(rule) => match rule {
                EventRule::Activities { activities } => some(activities),
                EventRule::Attribute { attribute, values, or_missing } => {
                    named(attribute) && (some(values) || *or_missing)
                }
                EventRule::AttributeRange { attribute, least, most } => {
                    named(attribute) && (least.is_some() || most.is_some())
                }
                EventRule::Lasting { least_millis, most_millis } => least_millis.is_some() || most_millis.is_some(),
                EventRule::Period { from_millis, before_millis } => from_millis.is_some() || before_millis.is_some(),
                EventRule::Between { first, last, .. } | EventRule::Stretches { first, last } => {
                    some(first) && some(last)
                }
                EventRule::Part { activity, .. } => named(activity),
            },
        }
    }
}
