//! The form of renaming activities: a table of old and new names, which someone who knows the work can fill in as CSV.

use super::mapping_file::MappingFile;
use super::mapping_table::{MappingTable, Renamed};
use crate::protocol::Labels;
use leptos::prelude::*;

#[component]
pub fn MappingForm(labels: Labels) -> impl IntoView {
    let of_activities =
        labels.activities.into_iter().map(|activity| Renamed { name: activity.name, events: activity.events });
    let renamed = StoredValue::new(of_activities.collect::<Vec<_>>());
    view! {
        <MappingFile renamed />
        <MappingTable renamed is_whole=true />
    }
}
