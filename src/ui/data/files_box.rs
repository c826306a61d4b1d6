//! The files that were chosen together: which belong together, and what each gives to the log.

use crate::present::{Fact, Words, numbers};
use crate::protocol::JoinAccount;
use crate::ui::actions;
use crate::ui::files::{self, Group, UsedAs};
use crate::ui::icon::{Icon, IconSize, Symbol};
use crate::ui::workspace::Workspace;
use leptos::prelude::*;

const USES: [(UsedAs, &str); 3] =
    [(UsedAs::Events, "files-events"), (UsedAs::CaseTable, "files-table"), (UsedAs::LeftOut, "files-out")];

#[component]
pub fn FilesBox() -> impl IntoView {
    let workspace = Workspace::of_page();
    let speech = workspace.speech();
    let groups = Memo::new(move |_| files::now(workspace));
    let are_several = Memo::new(move |_| groups.with(files::Files::are_several));
    let rows = move || {
        let words = speech.words();
        let files = groups.get();
        let shown = files.shown;
        files
            .groups
            .iter()
            .enumerate()
            .map(|(number, group)| row(workspace, number, group, shown, &words))
            .collect_view()
    };
    let not_read = move || {
        let words = speech.words();
        let not_read = groups.get().not_read;
        not_read
            .into_iter()
            .map(|(name, problem)| {
                let why = crate::present::problems::explain(&problem, &words).title;
                let said = words.with("sheet-not-read", &[("name", name.into()), ("why", why.into())]);
                view! { <p class="muted sm note">{said}</p> }
            })
            .collect_view()
    };
    view! {
        <Show when=move || are_several.get()>
            <section class="box flush files" aria-labelledby="files-title">
                <header>
                    <h2 id="files-title">{speech.text("files-title")}</h2>
                    <span class="xs faint">{speech.text("files-how")}</span>
                </header>
                <table class="t">
                    <thead>
                        <tr>
                            <th scope="col">{speech.text("files-file")}</th>
                            <th scope="col">{speech.text("files-used-as")}</th>
                            <th scope="col">{speech.text("files-state")}</th>
                            <th scope="col">
                                <span class="sr-only">{speech.text("files-show-head")}</span>
                            </th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
                {not_read}
            </section>
        </Show>
    }
}

fn row(workspace: Workspace, number: usize, group: &Group, shown: usize, words: &Words) -> impl IntoView + use<> {
    let is_shown = number == shown;
    let name = group.name();
    let count = group.files.len() as u64;
    let label = words.with("files-use-of", &[("name", name.clone().into())]);
    let used_as = group.used_as;
    let choose = move |event| {
        let value = event_target_value(&event);
        if let Some((used_as, _)) = USES.into_iter().find(|(_, key)| *key == value) {
            actions::use_group(workspace, number, used_as);
        }
    };
    let options = USES
        .map(|(use_, key)| view! { <option value=key selected=use_ == used_as>{words.text(key)}</option> })
        .collect_view();
    let several = (count > 1).then(|| {
        let said = words.with("files-after-each-other", &[("n", Fact::from(count))]);
        view! { <span class="faint xs">{said}</span> }
    });
    let open_key = if is_shown { "files-shown-of" } else { "files-show" };
    let open_label = words.with(open_key, &[("name", name.clone().into())]);
    view! {
        <tr class:sel=is_shown>
            <td title=name.clone()>
                <b>{name.clone()}</b>
                {several}
            </td>
            <td>
                <select class="form-select" aria-label=label on:change=choose>
                    {options}
                </select>
            </td>
            <td class="state">{state(workspace, number, group, words)}</td>
            <td class="num">
                <button
                    class="b"
                    aria-pressed=if is_shown { "true" } else { "false" }
                    aria-label=open_label
                    on:click=move |_| actions::show_group(workspace, number)
                >
                    {words.text(if is_shown { "files-shown" } else { "files-show-short" })}
                </button>
            </td>
        </tr>
    }
}

/// What is missing, or after reading how a table met the cases.
fn state(workspace: Workspace, number: usize, group: &Group, words: &Words) -> impl IntoView + use<> {
    let missing = group.missing();
    if missing != (false, false, false) {
        let roles = crate::present::problems::missing_roles(missing.0, missing.1, missing.2, words);
        let said = words.with("files-missing", &[("roles", roles.into())]);
        return view! {
            <span class="v mind">
                <Icon symbol=Symbol::Warning size=IconSize::Small />
                {said}
            </span>
        }
        .into_any();
    }
    let read = workspace.open.with(|open| {
        let open = open.as_ref()?;
        let before: usize = open.files.groups.iter().take(number).map(|group| group.to_read().len()).sum();
        let place = before as u32 + 1;
        open.joins.iter().find(|(file, _)| *file == place).map(|(_, account)| *account)
    });
    match (read, group.used_as) {
        (Some(account), UsedAs::CaseTable) => view! { <span class="sm">{joined(account, words)}</span> }.into_any(),
        (_, UsedAs::LeftOut) => view! { <span class="faint">{words.text("files-not-read")}</span> }.into_any(),
        _ => view! { <span class="faint">{words.text("files-ready")}</span> }.into_any(),
    }
}

/// «2.310 af 2.400 sager fandt deres række; 14 rækker blev ikke brugt».
fn joined(account: JoinAccount, words: &Words) -> String {
    let number = |count: u64| Fact::Text(numbers::whole(count, words.language()));
    let unused = account.unused_keys + account.repeated_keys;
    let facts = [
        ("matched", number(account.matched_cases)),
        ("cases", number(account.cases)),
        ("unused", number(unused)),
        ("repeated", number(account.repeated_keys)),
    ];
    words.with("files-joined", &facts)
}
