//! Asking anew whenever the log, the filters or the choices of a screen change; the old answer stays until the new one comes.

use super::report::Visit;
use super::workspace::Workspace;
use super::{actions, line};
use crate::protocol::{Ask, LogId, PanelId, Problem, SelectionId};
use leptos::prelude::*;
use std::sync::Arc;

/// Where the answer of a screen is kept, and whether a newer one is awaited.
pub struct Kept<A: Ask>
where
    A::Answer: 'static,
{
    pub answer: RwSignal<Option<Arc<A::Answer>>>,
    pub asking: RwSignal<bool>,
}

/// Asks once about the log and the selection in view, such as for the lists of a form.
pub fn once<A>(
    workspace: Workspace,
    panel: PanelId,
    ask: impl FnOnce(LogId, SelectionId) -> A,
    then: impl FnOnce(A::Answer) + 'static,
) where
    A: Ask + 'static,
{
    let asked = untrack(|| workspace.log_in_use().zip(workspace.selection()));
    let Some(((log, ..), selection)) = asked else { return };
    let ask = ask(log, selection);
    leptos::task::spawn_local(async move {
        let Some(client) = line::client() else { return };
        match client.ask(panel, ask).await {
            Ok(answer) => then(answer),
            Err(Problem::Superseded | Problem::Stopped) => {}
            Err(problem) => actions::meet_problem(workspace, problem),
        }
    });
}

/// Asks for as long as the screen stands: what `choices` of it are, about the log and the selection in view.
pub fn follow<A, C>(
    workspace: Workspace,
    panel: PanelId,
    kept: Kept<A>,
    choices: impl Fn() -> C + Send + Sync + 'static,
    ask: fn(LogId, SelectionId, C) -> A,
) where
    A: Ask + 'static,
    A::Answer: Send + Sync + 'static,
    C: Clone + PartialEq + Send + Sync + 'static,
{
    let wanted = move || Some((workspace.log_in_use()?, workspace.selection()?, choices()));
    follow_wanted(workspace, panel, kept, wanted, move |((log, ..), selection, choices)| ask(log, selection, choices));
}

/// Asks for as long as the screen stands about what is wanted, unless that is nothing.
pub fn follow_wanted<A, W>(
    workspace: Workspace,
    panel: PanelId,
    kept: Kept<A>,
    wanted: impl Fn() -> Option<W> + Send + Sync + 'static,
    ask: impl Fn(W) -> A + Copy + 'static,
) where
    A: Ask + 'static,
    A::Answer: Send + Sync + 'static,
    W: Clone + PartialEq + Send + Sync + 'static,
{
    let Kept { answer, asking } = kept;
    if let Some(visit) = Visit::of_view() {
        // A part that is taken down meanwhile is not waited for.
        visit.awaits(move || {
            asking.try_get_untracked() != Some(true) && answer.try_with_untracked(Option::is_some).unwrap_or(true)
        });
    }
    let wanted = Memo::new(move |_| wanted());
    Effect::new(move |_| {
        let Some(wanted) = wanted.get() else { return };
        asking.set(true);
        leptos::task::spawn_local(async move {
            let answered = match line::connected().await {
                Ok(client) => client.ask(panel, ask(wanted)).await,
                Err(problem) => Err(problem),
            };
            match answered {
                Ok(new) => {
                    // The screen may have been left meanwhile.
                    asking.try_set(false);
                    answer.try_set(Some(Arc::new(new)));
                }
                Err(Problem::Superseded | Problem::Stopped) => {}
                Err(problem) => actions::meet_problem(workspace, problem),
            }
        });
    });
}

/// Asks for what `next` wants until there is nothing it wants, one question at a time: while an answer is on its way nothing
/// else is asked, and the next question is about what is wanted then. `take` is given what the answer was for.
pub fn keep_up<W, A>(
    workspace: Workspace,
    panel: PanelId,
    asking: RwSignal<bool>,
    next: impl Fn() -> Option<(W, A)> + 'static,
    take: impl Fn(W, A::Answer) + 'static,
) where
    W: 'static,
    A: Ask + 'static,
{
    if untrack(|| asking.get() || next().is_none()) {
        return;
    }
    asking.set(true);
    leptos::task::spawn_local(async move {
        // The screen may be left meanwhile: then nobody is asking any more.
        while asking.try_get_untracked() == Some(true)
            && let Some((of, ask)) = untrack(&next)
        {
            let answered = match line::connected().await {
                Ok(client) => client.ask(panel, ask).await,
                Err(problem) => Err(problem),
            };
            match answered {
                Ok(answer) if asking.try_get_untracked().is_some() => untrack(|| take(of, answer)),
                Ok(_) | Err(Problem::Superseded | Problem::Stopped) => break,
                Err(problem) => {
                    actions::meet_problem(workspace, problem);
                    break;
                }
            }
        }
        asking.try_set(false);
    });
}
