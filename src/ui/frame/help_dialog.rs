//! Help: shortcuts and their switch, a short guide, and the dictionary.

use super::Modal;
use crate::ui::actions;
use crate::ui::workspace::{Dialog, HelpPart, Screen, Workspace};
use leptos::prelude::*;

const PARTS: [(HelpPart, &str); 3] = [
    (HelpPart::Shortcuts, "help-shortcuts"),
    (HelpPart::Guide, "help-guide"),
    (HelpPart::Dictionary, "help-dictionary"),
];

/// Screens that a key leads to, in the order of the keys, and how the help calls them.
const SCREENS: &[(Screen, &str)] = &[
    (Screen::Data, "help-key-data"),
    (Screen::Prepare, "help-key-prepare"),
    (Screen::Map, "help-key-map"),
    (Screen::Variants, "variants-title"),
    (Screen::Overview, "overview-title"),
    (Screen::Rework, "rework-title"),
    (Screen::Time, "time-title"),
    (Screen::Handovers, "handovers-title"),
    (Screen::About, "help-key-about"),
    (Screen::Filters, "filter-title"),
    (Screen::Statistics, "statistics-title"),
    (Screen::Cases, "cases-title"),
    (Screen::Suitability, "suitability-title"),
    (Screen::Project, "project-title"),
    (Screen::Report, "report-title"),
    (Screen::Validation, "validation-title"),
];

/// The other keys and what they do; those of one character can be switched off.
const KEYS: &[(&[&str], &str)] = &[
    (&["/"], "help-key-search"),
    (&["+", "-"], "help-key-zoom"),
    (&["0"], "help-key-fit"),
    (&["?"], "help-key-help"),
    (&["←", "→", "↑", "↓"], "help-key-walk"),
    (&["Home", "End"], "help-key-ends"),
    (&["Shift", "←", "→", "↑", "↓"], "help-key-pan"),
    (&["Alt", "←", "→", "↑", "↓"], "help-key-move"),
    (&["V"], "help-key-variant-add"),
    (&["Shift", "V"], "help-key-variant-remove"),
    (&["Enter"], "help-key-details"),
    (&["1", "2", "3", "4"], "validation-key-answer"),
    (&["Esc"], "help-key-close"),
    (&["Ctrl", "Z"], "help-key-undo"),
    (&["Ctrl", "Y"], "help-key-redo"),
];

const GUIDE: &[(&str, &str)] = &[
    ("help-guide-0-title", "help-guide-0"),
    ("help-guide-1-title", "help-guide-1"),
    ("help-guide-2-title", "help-guide-2"),
    ("help-guide-3-title", "help-guide-3"),
    ("help-guide-prepare-title", "help-guide-prepare"),
    ("help-guide-suitability-title", "help-guide-suitability"),
    ("help-guide-patterns-title", "help-guide-patterns"),
    ("help-guide-daqapo-title", "help-guide-daqapo"),
    ("validation-guide-title", "validation-guide"),
    ("help-guide-filters-title", "help-guide-filters"),
    ("help-guide-overview-title", "help-guide-overview"),
    ("help-guide-variants-title", "help-guide-variants"),
    ("help-guide-cases-title", "help-guide-cases"),
    ("help-guide-time-title", "help-guide-time"),
    ("help-guide-rework-title", "help-guide-rework"),
    ("help-guide-handovers-title", "help-guide-handovers"),
    ("help-guide-split-title", "help-guide-split"),
    ("help-guide-workshop-title", "help-guide-workshop"),
    ("help-guide-project-title", "help-guide-project"),
    ("help-guide-dots-title", "help-guide-dots"),
    ("help-guide-markers-title", "help-guide-markers"),
    ("report-guide-title", "report-guide"),
    ("help-guide-4-title", "help-guide-4"),
    ("help-guide-out-title", "help-guide-out"),
    ("help-guide-5-title", "help-guide-5"),
];

const DICTIONARY: &[(&str, &str)] = &[
    ("help-word-case", "help-word-case-is"),
    ("help-word-event", "help-word-event-is"),
    ("help-word-activity", "help-word-activity-is"),
    ("help-word-edge", "help-word-edge-is"),
    ("help-word-variant", "help-word-variant-is"),
    ("help-word-milestone", "help-word-milestone-is"),
    ("help-word-throughput", "help-word-throughput-is"),
    ("help-word-measure", "help-word-measure-is"),
    ("help-word-waiting", "help-word-waiting-is"),
    ("help-word-next", "help-word-next-is"),
    ("help-word-processing", "help-word-processing-is"),
    ("help-word-working", "help-word-working-is"),
    ("help-word-deadline", "help-word-deadline-is"),
    ("help-word-efficiency", "help-word-efficiency-is"),
    ("help-word-closed", "help-word-closed-is"),
    ("help-word-survival", "help-word-survival-is"),
    ("help-word-median", "help-word-median-is"),
    ("help-word-p90", "help-word-p90-is"),
    ("help-word-split", "help-word-split-is"),
    ("help-word-condition", "help-word-condition-is"),
    ("help-word-relative", "help-word-relative-is"),
    ("help-word-cut", "help-word-cut-is"),
    ("help-word-interval", "help-word-interval-is"),
    ("help-word-suitability", "help-word-suitability-is"),
    ("suitability-word-complexity", "suitability-word-complexity-is"),
    ("suitability-word-coverage", "suitability-word-coverage-is"),
    ("suitability-word-benefit", "suitability-word-benefit-is"),
    ("suitability-word-source", "suitability-word-source-is"),
    ("suitability-word-cramer", "suitability-word-cramer-is"),
    ("suitability-word-entropy", "suitability-word-entropy-is"),
    ("help-word-recipe", "help-word-recipe-is"),
    ("help-word-worth", "help-word-worth-is"),
    ("help-word-criterion", "help-word-criterion-is"),
    ("help-word-drift", "help-word-drift-is"),
    ("help-word-rework", "help-word-rework-is"),
    ("help-word-reopened", "help-word-reopened-is"),
    ("help-word-back", "help-word-back-is"),
    ("help-word-handover", "help-word-handover-is"),
    ("help-word-arrivals", "help-word-arrivals-is"),
    ("help-word-together", "help-word-together-is"),
    ("help-word-uncertain", "help-word-uncertain-is"),
    ("help-word-project", "help-word-project-is"),
    ("help-word-material", "help-word-material-is"),
    ("help-word-dots", "help-word-dots-is"),
    ("help-word-marker", "help-word-marker-is"),
    ("help-word-small", "help-word-small-is"),
    ("help-word-pseudonym", "help-word-pseudonym-is"),
    ("help-word-amber", "help-word-amber-is"),
    ("help-word-bookmark", "help-word-bookmark-is"),
    ("report-dictionary", "report-dictionary-is"),
    ("validation-word", "validation-word-is"),
    ("validation-word-stratum", "validation-word-stratum-is"),
    ("validation-word-kappa", "validation-word-kappa-is"),
    ("validation-word-handbook", "validation-word-handbook-is"),
];

#[component]
pub fn HelpDialog() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let part = Memo::new(move |_| match workspace.dialog.get() {
        Some(Dialog::Help(part)) => Some(part),
        _ => None,
    });
    let close = move || {
        if part.get_untracked().is_some() {
            workspace.dialog.set(None);
        }
    };
    let content = move || match part.get() {
        Some(HelpPart::Guide) => pairs(workspace, GUIDE),
        Some(HelpPart::Dictionary) => pairs(workspace, DICTIONARY),
        _ => view! { <Shortcuts /> }.into_any(),
    };
    view! {
        <Modal
            open=Signal::derive(move || part.get().is_some())
            on_close=Callback::new(move |()| close())
            title_id="help-title"
            title=Signal::derive(speech.text("help-title"))
        >
            <div class="seg" role="group" aria-label=speech.text("help-tabs")>
                {PARTS
                    .map(|(of, key)| {
                        let pressed = move || if part.get() == Some(of) { "true" } else { "false" };
                        view! {
                            <button
                                aria-pressed=pressed
                                on:click=move |_| workspace.dialog.set(Some(Dialog::Help(of)))
                            >
                                {speech.text(key)}
                            </button>
                        }
                    })
                    .collect_view()}
            </div>
            <div class="help-part" tabindex="0" role="region" aria-label=speech.text("help-title")>{content}</div>
        </Modal>
    }
}

#[component]
fn Shortcuts() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let row = move |keys: &[&'static str], meaning: &'static str| {
        view! {
            <dt>{keys.iter().map(|key| view! { <kbd>{*key}</kbd>" " }).collect_view()}</dt>
            <dd>{speech.text(meaning)}</dd>
        }
    };
    let screens = SCREENS.iter().filter_map(|(screen, meaning)| Some(row(&[screen.key()?], meaning)));
    let others = KEYS.iter().map(|(keys, meaning)| row(keys, meaning));
    view! {
        <dl class="keys">
            {screens.chain(others).collect_view()}
        </dl>
        <div class="opt">
            <input
                class="form-checkbox"
                type="checkbox"
                id="letters"
                aria-describedby="letters-why"
                prop:checked=move || workspace.letters.get()
                on:change=move |event| actions::switch_letters(workspace, event_target_checked(&event))
            />
            <label for="letters">{speech.text("help-letters")}</label>
        </div>
        <p class="muted sm" id="letters-why">{speech.text("help-letters-why")}</p>
    }
}

/// Words with what they mean, or steps with what to do.
fn pairs(workspace: Workspace, pairs: &'static [(&str, &str)]) -> AnyView {
    let speech = workspace.speech();
    view! {
        <dl class="words">
            {pairs
                .iter()
                .map(|(word, meaning)| {
                    view! {
                        <dt>{speech.text(word)}</dt>
                        <dd>{speech.text(meaning)}</dd>
                    }
                })
                .collect_view()}
        </dl>
    }
    .into_any()
}
