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

/// A file by its number, and of an archive the file in it.
type Place = (usize, Option<String>);

#[derive(Default)]
struct Line {
    program: Option<Result<Rc<Program>, Problem>>,
    waiting: Vec<oneshot::Sender<()>>,
    client: Option<Client>,
    /// Rises with every renewal: an answer to an older client's question is for nobody.
    turn: u32,
    files: Vec<File>,
    /// The file among them that previews are made of, and of an archive the file in it.
    shown: Place,
    proposed: Vec<File>,
    /// The file whose beginning the worker keeps for previews.
    beginning_held: Option<Place>,
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
        line.beginning_held = None;
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

/// The file in hand that previews are made of. The page holds handles only, never the content.
pub fn file() -> Option<File> {
    LINE.with_borrow(|line| line.files.get(line.shown.0).cloned())
}

/// The files at these places.
pub fn files(places: &[usize]) -> Vec<File> {
    LINE.with_borrow(|line| places.iter().filter_map(|&place| line.files.get(place).cloned()).collect())
}

/// All files in hand.
pub fn all_files() -> Vec<File> {
    LINE.with_borrow(|line| line.files.clone())
}

/// Takes files in hand, or lets go of them.
pub fn hold(files: Vec<File>) {
    LINE.with_borrow_mut(|line| (line.files, line.shown) = (files, Place::default()));
}

/// Previews are made of the file at this place from now on, and of an archive of the file called `entry`.
pub fn show_place(place: usize, entry: Option<String>) {
    LINE.with_borrow_mut(|line| line.shown = (place, entry));
}

/// Of an archive, the file that previews are made of.
pub fn shown_entry() -> Option<String> {
    LINE.with_borrow(|line| line.shown.1.clone())
}

/// Files that wait for an answer about the open log.
pub fn propose(files: Vec<File>) {
    LINE.with_borrow_mut(|line| line.proposed = files);
}

/// The files that waited.
pub fn take_proposed() -> Vec<File> {
    LINE.with_borrow_mut(|line| std::mem::take(&mut line.proposed))
}

/// Whether the worker keeps the beginning of the file in hand.
pub fn beginning_held() -> bool {
    LINE.with_borrow(|line| line.beginning_held.as_ref() == Some(&line.shown))
}

/// The worker keeps the beginning of the file in hand now, or has let go of it.
pub fn set_beginning_held(held: bool) {
    LINE.with_borrow_mut(|line| line.beginning_held = held.then(|| line.shown.clone()));
}
