//! The recipe as a numbered list in plain words, for a note or a letter.

use super::{changed, changes, sentence, source_sentences};
use crate::present::Words;
use crate::protocol::{RecipeStep, SavedSource, StepEffect};

/// How the files are read, then one line for each step with its effect; steps that are off say so. Numbered from 1.
pub fn as_list(sources: &[SavedSource], steps: &[RecipeStep], effects: &[StepEffect], words: &Words) -> String {
    let readings: Vec<String> = sources.iter().flat_map(|source| source_sentences(source, words)).collect();
    let numbered = readings.iter().zip(1..).map(|(reading, number)| format!("{number}. {reading}\n"));
    let mut list: String = numbered.collect();
    for (place, step) in steps.iter().enumerate() {
        list += &format!("{}. {}", readings.len() + place + 1, sentence(&step.step, words));
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
