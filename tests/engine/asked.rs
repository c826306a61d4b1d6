//! A session asked as the page asks it: with the bytes of the files beside the question, in pieces.

use spor::protocol::{
    Answer, Ask, Command, FileToRead, ImportSettings, Opened, ProbeFile, Problem, ReadFiles, Subjects,
};
use spor::session::{Session, Work};

/// The answer to a question about one file, or about none.
pub fn asked<A: Ask>(session: &mut Session, ask: A, file: &[u8]) -> Result<A::Answer, Problem> {
    Ok(A::answer(answered(session, ask.command(), file)?).expect("the answer fits the question"))
}

/// The same as it travels.
pub fn answered(session: &mut Session, command: Command, file: &[u8]) -> Result<Answer, Problem> {
    let mut work = session.begin(command)?;
    loop {
        work = match work {
            Work::Done(answer) => return Ok(answer),
            Work::Beginning(wanted) => {
                session.probed(&wanted, file[..file.len().min(wanted.limit_bytes as usize)].to_vec())?
            }
            Work::Whole(mut reading) => {
                // Seven bytes at a time while that is quick: rows are cut everywhere.
                for piece in file.chunks(if file.len() < 10_000 { 7 } else { 1 << 16 }) {
                    reading.feed(piece)?;
                }
                while reading.step()? {}
                reading.end_file()?;
                Work::Done(session.opened(*reading)?)
            }
            Work::Writing(mut writing) => {
                while session.write_some(&mut writing)? {}
                assert_eq!(writing.events_written, writing.events);
                Work::Done(session.written(*writing)?)
            }
            Work::Hashing(mut hashing) => {
                file.chunks(7).for_each(|piece| hashing.feed(piece));
                Work::Done(Answer::FileHashed(hashing.finish()))
            }
        };
    }
}

/// A file opened as the wizard proposes, but for what is declared: about nobody, so that nothing is treated or hidden.
pub fn opened_as_written(session: &mut Session, name: &str, file: &[u8]) -> Opened {
    let size_bytes = file.len() as u64;
    let probed = asked(session, ProbeFile { name: name.into(), size_bytes, entry: None }, file).unwrap();
    let guessed = probed.preview.settings;
    let settings = ImportSettings { subjects: Subjects::NotPersonal, treatments: Vec::new(), ..guessed };
    let files = vec![FileToRead { name: name.into(), size_bytes, settings }];
    asked(session, ReadFiles { files }, file).unwrap()
}
