//! What the source says of a case as a whole, name by name.

use crate::present::cases::facts;
use crate::protocol::CaseCourse;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn CaseFacts(#[prop(into)] course: Signal<Option<Arc<CaseCourse>>>) -> impl IntoView {
    move || {
        course.with(|course| {
            let course = course.as_ref().filter(|course| !course.attributes.is_empty())?;
            let pairs = facts(course).map(|(name, value)| {
                view! {
                    <div>
                        <dt>{name.to_owned()}</dt>
                        <dd>{value.to_owned()}</dd>
                    </div>
                }
            });
            Some(view! { <dl class="case-facts">{pairs.collect_view()}</dl> })
        })
    }
}
