//! The forms of filters, one for each kind.

mod bounds;
mod duration;
mod events;
mod found;
mod in_a_row;
mod pairs;
mod period;
mod relative;
mod right_after;
mod set;
mod steps;
mod values;
mod week_time;

use super::fields;
use crate::present::filters::FilterKind;
use crate::protocol::FilterChoices;
use leptos::prelude::*;

/// The fields of a kind, filled from what can be chosen.
pub fn form_of(kind: FilterKind, choices: FilterChoices) -> AnyView {
    let choices = StoredValue::new(choices);
    match kind {
        FilterKind::Attribute
        | FilterKind::EventAttribute
        | FilterKind::OtherValue
        | FilterKind::EndValue
        | FilterKind::ValueInPeriod
        | FilterKind::EventsWith => view! { <values::OneOfForm kind choices /> }.into_any(),
        FilterKind::AttributeRange
        | FilterKind::EventAttributeRange
        | FilterKind::NumbersTogether
        | FilterKind::EventsWithin => view! { <bounds::RangeForm kind choices /> }.into_any(),
        FilterKind::Period | FilterKind::Trim => view! { <period::PeriodForm kind /> }.into_any(),
        FilterKind::Duration => view! { <duration::DurationForm choices /> }.into_any(),
        FilterKind::FlowEfficiency => view! { <duration::EfficiencyForm /> }.into_any(),
        FilterKind::EventsLasting => view! { <duration::LastingForm /> }.into_any(),
        FilterKind::Size => view! { <bounds::SizeForm /> }.into_any(),
        FilterKind::Variants => view! { <steps::VariantsForm /> }.into_any(),
        FilterKind::Endpoints => view! { <steps::EndpointsForm choices /> }.into_any(),
        FilterKind::Follows | FilterKind::NeverFollows => view! { <pairs::PairForm kind choices /> }.into_any(),
        FilterKind::Chain => view! { <steps::ChainForm choices /> }.into_any(),
        FilterKind::RightAfter => view! { <right_after::RightAfterForm choices /> }.into_any(),
        FilterKind::Repeats => view! { <steps::RepeatsForm choices /> }.into_any(),
        FilterKind::FourEyes => view! { <values::EyesForm choices /> }.into_any(),
        FilterKind::DistinctValues => view! { <values::DistinctForm choices /> }.into_any(),
        FilterKind::WeekTime => view! { <week_time::WeekTimeForm /> }.into_any(),
        FilterKind::ValuesInARow => view! { <in_a_row::ValuesInARowForm choices /> }.into_any(),
        FilterKind::ValueChanges => view! { <bounds::ChangesForm choices /> }.into_any(),
        FilterKind::SameInstant => view! { <in_a_row::TwoStepsForm choices /> }.into_any(),
        FilterKind::Parallel => view! { <in_a_row::SideBySideForm choices /> }.into_any(),
        FilterKind::Finding => view! { <found::FoundForm /> }.into_any(),
        FilterKind::AllOf => view! { <set::SetForm /> }.into_any(),
        FilterKind::CaseIds => view! { <values::IdsForm /> }.into_any(),
        FilterKind::InBatch => view! { <relative::BatchForm choices /> }.into_any(),
        FilterKind::CommonestVariants | FilterKind::VariantCoverage | FilterKind::VariantShare | FilterKind::Sample => {
            view! { <relative::RelativeForm /> }.into_any()
        }
        FilterKind::EventActivities => view! { <events::ActivitiesForm choices /> }.into_any(),
        FilterKind::Between | FilterKind::Stretches => view! { <events::BetweenForm kind choices /> }.into_any(),
        FilterKind::Part => view! { <events::PartForm choices /> }.into_any(),
    }
}
