//! Which activities, attributes and values a filter names.

use super::rule::{CaseRule, DurationMeasure, EventRule, Follows, Gap, RelativeRule, Rule};

/// The activities, attributes and values that a rule names, in its order.
pub(super) fn texts_of(rule: &Rule) -> TextsOfRule<'_> {
    let mut texts = TextsOfRule::default();
    match rule {
        Rule::Case(rule) => of_case(rule, &mut texts),
        Rule::Relative(RelativeRule::InBatch { activity, .. }) => texts.activities.push(activity),
        Rule::Relative(_) => {}
        Rule::Events(rule) => match rule {
            EventRule::Activities { activities: named } => texts.activities.extend(named),
            EventRule::Attribute { attribute, values, .. } => texts.attributes.push((attribute, values)),
            EventRule::AttributeRange { attribute, .. } => texts.attributes.push((attribute, &[])),
            EventRule::Period { .. } | EventRule::Lasting { .. } => {}
            EventRule::Between { first, last, .. } | EventRule::Stretches { first, last } => {
                texts.activities.extend(first.iter().chain(last));
            }
            EventRule::Part { activity, .. } => texts.activities.push(activity),
        },
    }
    texts
}

/// The same of a condition on a case, and of all of a set.
fn of_case<'a>(rule: &'a CaseRule, texts: &mut TextsOfRule<'a>) {
    if let CaseRule::AllOf { conditions } = rule {
        conditions.iter().for_each(|of| of_case(&of.rule, texts));
        return;
    }
    let TextsOfRule { activities, attributes } = texts;
    match rule {
        CaseRule::Attribute { attribute, values, .. }
        | CaseRule::EventAttribute { attribute, values, .. }
        | CaseRule::OtherValue { attribute, values }
        | CaseRule::EndValue { attribute, values, .. }
        | CaseRule::ValuesInARow { attribute, values }
        | CaseRule::ValueInPeriod { attribute, values, .. } => {
            attributes.push((attribute, values));
        }
        CaseRule::AttributeRange { attribute, .. }
        | CaseRule::EventAttributeRange { attribute, .. }
        | CaseRule::NumbersTogether { attribute, .. }
        | CaseRule::ValueChanges { attribute, .. } => {
            attributes.push((attribute, &[]));
        }
        CaseRule::Duration { measure: DurationMeasure::Closed(steps), .. } => activities.extend(steps),
        CaseRule::Duration { measure: DurationMeasure::Between(steps), .. } => {
            activities.extend([&steps.from, &steps.to]);
        }
        CaseRule::Duration { measure: DurationMeasure::Steps(times), .. } => activities.extend(&times.step),
        CaseRule::SameInstant { one, other } | CaseRule::Parallel { one, other, .. } => activities.extend([one, other]),
        CaseRule::WithFinding { detector, .. } => {
            activities.extend(detector.steps());
            attributes.extend(detector.columns());
        }
        CaseRule::Period { .. }
        | CaseRule::WeekTime { .. }
        | CaseRule::Duration { .. }
        | CaseRule::FlowEfficiency { .. }
        | CaseRule::Size { .. }
        | CaseRule::AllOf { .. }
        | CaseRule::CaseIds { .. } => {}
        CaseRule::Variants { level: Some(level), .. } => {
            activities.extend(level.milestones.iter().map(|milestone| &milestone.name));
        }
        CaseRule::Variants { sequences, level: None } => activities.extend(sequences.iter().flatten()),
        CaseRule::Endpoints { first, last } => activities.extend(first.iter().chain(last).flatten()),
        CaseRule::Follows(follows) | CaseRule::NeverFollows { follows, .. } => {
            let Follows { from, to, values, .. } = follows;
            activities.extend(from.iter().chain(to));
            attributes.extend(values.iter().map(|values| (&values.attribute, &[][..])));
        }
        CaseRule::Chain { steps, gaps } => {
            activities.extend(steps.iter().flatten());
            let between = gaps.iter().filter_map(|gap| match gap {
                Gap::Without(names) => Some(names),
                Gap::Eventually | Gap::Directly => None,
            });
            activities.extend(between.flatten());
        }
        CaseRule::RightAfter { from, to, steps } => {
            activities.extend(from.iter().chain(to).chain(steps.named()));
        }
        CaseRule::Repeats { activity, .. } => activities.extend(activity),
        CaseRule::FourEyes { first, second, attribute, .. } => {
            activities.extend([first, second]);
            attributes.push((attribute, &[]));
        }
        CaseRule::DistinctValues { activity, attribute, .. } => {
            activities.push(activity);
            attributes.push((attribute, &[]));
        }
    }
}

/// The names that a rule holds.
#[derive(Default)]
pub(super) struct TextsOfRule<'a> {
    pub activities: Vec<&'a String>,
    /// Attributes, each with the values that are asked for.
    pub attributes: Vec<(&'a String, &'a [String])>,
}

impl TextsOfRule<'_> {
    /// All of them.
    pub fn all(&self) -> impl Iterator<Item = &String> {
        let attributes = self.attributes.iter().flat_map(|(name, values)| std::iter::once(*name).chain(*values));
        self.activities.iter().copied().chain(attributes)
    }
}
