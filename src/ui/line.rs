//! The line to the worker: one client for each open log, there as soon as the worker's program has come.

use super::client::{Client, Program};
use crate::protocol::Problem;
use futures_channel::oneshot;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::File;

thread_local! {
    static LINE: RefCell<Line> = RefCell::default();
}

#[derive(Default)]
struct Line {
    program: Option<Result<Rc<Program>, Problem>>,
    waiting: Vec<oneshot::Sender<()>>,
    client: Option<Client>,
    /// Rises with every renewal: an answer to an older client's question is for nobody.
    turn: u32,
    file: Option<File>,
    proposed: Option<File>,
    /// The worker keeps the beginning of the file for previews.
    beginning_held: bool,
}

/// The worker's program has come, or never will.
pub fn arrived(program: Result<Rc<Program>, Problem>) {
    let waiting = LINE.with_borrow_mut(|line| {
        line.program = Some(program);
        std::mem::take(&mut line.waiting)
    });
    for waiting in waiting {
        let _ = waiting.send(());
    }
}

/// The client of the log in hand, as soon as there can be one.
pub async fn connected() -> Result<Client, Problem> {
    let arriving = LINE.with_borrow_mut(|line| {
        line.program.is_none().then(|| {
            let (tell, told) = oneshot::channel();
            line.waiting.push(tell);
            told
        })
    });
    if let Some(arriving) = arriving {
        let _ = arriving.await;
    }
    LINE.with_borrow_mut(|line| {
        let program = line.program.clone().unwrap_or(Err(Problem::WorkerCrashed))?;
        Ok(line.client.get_or_insert_with(|| Client::new(&program)).clone())
    })
}

/// The client of the log in hand, if it is there.
pub fn client() -> Option<Client> {
    LINE.with_borrow(|line| line.client.clone())
}

/// Ends the worker and what it holds; the next question starts a new one.
pub fn renew() {
    let client = LINE.with_borrow_mut(|line| {
        line.turn += 1;
        line.beginning_held = false;
        line.client.take()
    });
    if let Some(client) = client {
        client.close();
    }
}

/// Which worker is in use; compare before and after waiting.
pub fn turn() -> u32 {
    LINE.with_borrow(|line| line.turn)
}

/// The file in hand. The page holds the handle only, never its content.
pub fn file() -> Option<File> {
    LINE.with_borrow(|line| line.file.clone())
}

/// Takes a file in hand, or lets go of it.
pub fn hold(file: Option<File>) {
    LINE.with_borrow_mut(|line| line.file = file);
}

/// A file that waits for the user's word because a log is still open.
pub fn propose(file: Option<File>) {
    LINE.with_borrow_mut(|line| line.proposed = file);
}

/// The file that waited.
pub fn take_proposed() -> Option<File> {
    LINE.with_borrow_mut(|line| line.proposed.take())
}

/// Whether the worker keeps the beginning of the file in hand.
pub fn beginning_held() -> bool {
    LINE.with_borrow(|line| line.beginning_held)
}

/// The worker keeps the beginning now, or has let go of it.
pub fn set_beginning_held(held: bool) {
    LINE.with_borrow_mut(|line| line.beginning_held = held);
}
