//! The recipe as a numbered list in plain words, for a note or a letter.

use super::{changed, changes, sentence};
use crate::present::Words;
use crate::protocol::{RecipeStep, StepEffect};

/// One line for each step, numbered from 1, with its effect; steps that are off say so.
pub fn as_list(steps: &[RecipeStep], effects: &[StepEffect], words: &Words) -> String {
    let mut list = String::new();
    for (place, step) in steps.iter().enumerate() {
        list += &format!("{}. {}", place + 1, sentence(&step.step, words));
        if !step.on {
            list += &format!(" ({})", words.text("prepare-is-off"));
        } else if let Some(effect) = effects.get(place) {
            let (events, cases) = changes(effect, words);
            let facts = [
                ("events", events.before.into()),
                ("events-after", events.after.into()),
                ("cases", cases.before.into()),
                ("cases-after", cases.after.into()),
                ("changed", changed(effect, words).into()),
            ];
            list += &format!(" ({})", words.with("prepare-list-effect", &facts));
        }
        list.push('\n');
    }
    list
}
