//! Meet a problem: what ended with it is closed, and the page says what one can do.

use super::go;
use crate::protocol::Problem;
use crate::ui::line;
use crate::ui::workspace::{Screen, Workspace};
use leptos::prelude::*;

/// Shows a problem that a question ended with, wherever it was asked.
pub fn meet_problem(workspace: Workspace, problem: Problem) {
    match problem {
        // A newer question took its place and will be answered.
        Problem::Superseded => return,
        Problem::Stopped => {
            let stopped = workspace.speech().words_now().text("data-stopped");
            workspace.announce(stopped.clone());
            workspace.notice.set(Some(stopped));
            return;
        }
        Problem::WorkerCrashed | Problem::OutOfMemory | Problem::WrongAnswer => {
            line::renew();
            workspace.crashes.update(|crashes| *crashes += 1);
            workspace.open.set(None);
        }
        Problem::StaleBuild | Problem::NotOpen => {
            line::renew();
            workspace.open.set(None);
        }
        _ => {}
    }
    workspace.work.set(None);
    workspace.problem.set(Some(problem));
    go(workspace, Screen::Data);
}
