//! The events of the case as a table: the twin of the picture, with what the source says of each.

use crate::present::cases::{events_table, hours_said, waited_said};
use crate::present::{Words, dates};
use crate::protocol::{CaseCourse, CaseEvent};
use crate::ui::leaving::Leaving;
use crate::ui::table_out::TableOut;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use std::sync::Arc;

#[component]
pub fn Events(#[prop(into)] course: Signal<Option<Arc<CaseCourse>>>) -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let leaving = Leaving::of_single_cases(workspace);
    let out =
        Callback::new(move |()| untrack(|| course.get()).map(|course| events_table(&course, &speech.words_now())));
    move || {
        let words = speech.words();
        let course = course.get()?;
        let has_starts = course.events.iter().any(|event| event.start.is_some());
        let head = |key: &str, title: Option<&str>, numeric: bool| {
            view! {
                <th scope="col" class:num=numeric title=title.map(|title| words.text(title))>
                    {words.text(key)}
                </th>
            }
        };
        let label = words.text("cases-table");
        let caption = label.clone();
        Some(view! {
            <section class="box flush case-events">
                <div class="table-frame" tabindex="0" role="region" aria-label=label>
                    <table class="t">
                        <caption class="sr-only">{caption}</caption>
                        <thead>
                            <tr>
                                {head("cases-date", None, false)}
                                {head("cases-clock", None, true)}
                                {head("cases-step", None, false)}
                                {has_starts.then(|| head("cases-started", None, false))}
                                {head("cases-waited-head", Some("cases-waited-is"), true)}
                                {head("cases-open-head", Some("cases-open-is"), true)}
                                {head("cases-closed-head", Some("cases-closed-is"), true)}
                                {course
                                    .columns
                                    .iter()
                                    .map(|name| view! { <th scope="col">{name.clone()}</th> })
                                    .collect_view()}
                            </tr>
                        </thead>
                        <tbody>
                            {course
                                .events
                                .iter()
                                .map(|event| row(&course, event, has_starts, &words))
                                .collect_view()}
                        </tbody>
                    </table>
                </div>
                <footer>
                    <TableOut leaving file="cases-file-events" table=out quiet=true />
                </footer>
            </section>
        })
    }
}

fn row(course: &CaseCourse, event: &CaseEvent, has_starts: bool, words: &Words) -> impl IntoView + use<> {
    let language = words.language();
    let step = course.activities.get(event.activity as usize).cloned().unwrap_or_default();
    let clock = if event.time.day_only { "–".to_owned() } else { dates::clock(event.time, language) };
    let waited = event.waited_millis.map(|millis| waited_said(millis, event.waited_open_millis, words));
    let open = event.waited_open_millis.map(|millis| hours_said(millis, words));
    let outside = event.waited_millis.zip(event.waited_open_millis);
    let outside = outside.map(|(all, open)| hours_said(all - open, words));
    // A day that is only a date has no opening hours.
    let unknown = event.waited_millis.map(|_| "–".to_owned());
    let tied = event.is_tied.then(|| {
        view! { <span class="tag2" title=words.text("cases-tied-is")>{words.text("cases-tied")}</span> }
    });
    let started = has_starts.then(|| {
        let started = event.start.filter(|start| *start != event.time);
        view! { <td>{started.map(|start| dates::moment(start, words))}</td> }
    });
    view! {
        <tr>
            <td>{dates::day_in_figures(event.time, language)}</td>
            <td class="num">{clock}</td>
            <th scope="row">{step} " " {tied}</th>
            {started}
            <td class="num">{waited}</td>
            <td class="num">{open.or_else(|| unknown.clone())}</td>
            <td class="num">{outside.or(unknown)}</td>
            {event.values.iter().map(|value| view! { <td class="value" title=value.clone()>{value.clone()}</td> }).collect_view()}
        </tr>
    }
}
