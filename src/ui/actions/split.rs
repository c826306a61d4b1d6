//! The cases are divided into groups, and one of them is looked at; the worker finds the groups.

use super::{choose, choose_quietly, meet_problem};
use crate::present::split::{group_name, split_name};
use crate::protocol::{
    CalendarDay, CaseRule, Filter, GroupName, PanelId, PeriodMode, Problem, Split, SplitCases, SplitChoice, SplitGroup,
    SplitGroups, midnight_millis,
};
use crate::ui::line;
use crate::ui::report::Visit;
use crate::ui::workspace::Workspace;
use leptos::prelude::*;
use std::sync::Arc;

/// Divides the cases of every view, or none any longer, as one step that can be undone.
pub fn split_by(workspace: Workspace, by: Option<Split>) {
    let words = workspace.speech().words_now();
    let said = match &by {
        Some(by) => words.with("split-said-now", &[("split", split_name(by, &words).into())]),
        None => words.text("split-ended-said"),
    };
    choose(workspace, |choices| choices.split = by.map(SplitChoice::from));
    workspace.announce(said);
}

/// Divides the cases into those that began before a day and those that began on it or later.
pub fn split_at_day(workspace: Workspace, day: CalendarDay) {
    let zone = workspace.zone();
    let before_millis = untrack(|| midnight_millis(day.year, u32::from(day.month), u32::from(day.day), zone));
    let rule = CaseRule::Period { from_millis: None, before_millis, mode: PeriodMode::StartedIn };
    split_by(workspace, Some(Split::Filters { first: Box::new(Filter::from(rule)), second: None }));
}

/// Has every view show one group, or all of them together.
pub fn see_group(workspace: Workspace, group: Option<SplitGroup>) {
    let words = workspace.speech().words_now();
    let Some(by) = workspace.choices.with_untracked(|choices| choices.split.as_ref().map(|split| split.by.clone()))
    else {
        return;
    };
    let name = group.as_ref().map_or_else(|| words.text("split-all"), |group| group_name(&group.name, &by, &words));
    choose(workspace, |choices| {
        if let Some(split) = &mut choices.split {
            split.shown = group.map(|group| group.filters);
        }
    });
    workspace.announce(words.with("split-shown-said", &[("group", name.into())]));
}

/// Compares the shares of these two groups.
pub fn compare_pair(workspace: Workspace, pair: [GroupName; 2]) {
    choose(workspace, |choices| {
        if let Some(split) = &mut choices.split {
            split.pair = Some(pair);
        }
    });
}

/// Has the worker find the groups whenever the split, the filters, the log or what is hidden of it change.
pub fn follow_split(workspace: Workspace) {
    let panel = if Visit::of_view().is_some() { PanelId::VisitSplit } else { PanelId::Split };
    let wanted = Memo::new(move |_| {
        let (split, stack) = workspace
            .choices
            .with(|choices| choices.split.as_ref().map(|split| (split.by.clone(), choices.stack_to_split())))?;
        let log = workspace.log_in_use()?;
        Some((log, stack, split))
    });
    Effect::new(move |_| {
        let Some((log, stack, split)) = wanted.get() else {
            workspace.groups.set(None);
            return;
        };
        let asked = split.clone();
        leptos::task::spawn_local(async move {
            let answered = match line::connected().await {
                Ok(client) => client.ask(panel, SplitCases { log: log.0, stack, split }).await,
                Err(problem) => Err(problem),
            };
            let is_wanted = wanted.try_get_untracked().flatten().is_some_and(|(_, _, split)| split == asked);
            match answered {
                Ok(groups) if is_wanted => take(workspace, asked, groups),
                Ok(_) | Err(Problem::Superseded | Problem::Stopped) => {}
                Err(problem) => meet_problem(workspace, problem),
            }
        });
    });
}

/// A group that is not there any more is not looked at either.
fn take(workspace: Workspace, by: Split, found: SplitGroups) {
    let is_gone = workspace.choices.with_untracked(|choices| {
        let shown = choices.split.as_ref().and_then(|split| split.shown.as_ref());
        shown.is_some_and(|shown| !found.groups.iter().any(|group| group.filters == *shown))
    });
    workspace.groups.set(Some((by, Arc::new(found))));
    if is_gone {
        choose_quietly(workspace, |choices| {
            if let Some(split) = &mut choices.split {
                split.shown = None;
            }
        });
    }
}
