//! The answers and causes that a judge can choose, in the order of their keys.

use crate::protocol::{Cause, JudgedAnswer};

/// All answers; their place is the digit that gives them, from 1.
pub const ANSWERS: [JudgedAnswer; 4] =
    [JudgedAnswer::Correct, JudgedAnswer::Partly, JudgedAnswer::Wrong, JudgedAnswer::CannotTell];

/// All causes.
pub const CAUSES: [Cause; 8] = [
    Cause::EventMissing,
    Cause::EventNotOfCase,
    Cause::WrongTime,
    Cause::WrongOrder,
    Cause::WrongActivity,
    Cause::RegisteredTwice,
    Cause::CasesMixed,
    Cause::Other,
];

/// The key of what an answer is called.
pub fn answer_key(answer: JudgedAnswer) -> &'static str {
    match answer {
        JudgedAnswer::Correct => "validation-correct",
        JudgedAnswer::Partly => "validation-partly",
        JudgedAnswer::Wrong => "validation-wrong",
        JudgedAnswer::CannotTell => "validation-cannot-tell",
    }
}

/// The key of what a cause is called.
pub fn cause_key(cause: Cause) -> &'static str {
    match cause {
        Cause::EventMissing => "validation-cause-missing",
        Cause::EventNotOfCase => "validation-cause-not-of-case",
        Cause::WrongTime => "validation-cause-time",
        Cause::WrongOrder => "validation-cause-order",
        Cause::WrongActivity => "validation-cause-activity",
        Cause::RegisteredTwice => "validation-cause-twice",
        Cause::CasesMixed => "validation-cause-mixed",
        Cause::Other => "validation-cause-other",
    }
}
