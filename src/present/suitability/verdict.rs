//! The verdict in words: the word itself, why, what the data can be used for, and what would help.

use super::carried::{analysis_in_sentence, awaits_sample};
use super::names::criterion_name;
use crate::present::{Words, listed};
use crate::protocol::{Because, Carries, Criterion, CriterionRemedy, Level, Step, SupplierOrder, Verdict, VerdictTold};

/// The verdict as it reads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerdictSaid {
    pub word: String,
    /// The level whose mark stands beside the word.
    pub level: Level,
    /// How many criteria are met, what decided, and what the data can be used for.
    pub why: String,
}

/// The verdict with its reasons.
pub fn verdict_said(told: &VerdictTold, words: &Words) -> VerdictSaid {
    let because = match told.because {
        Because::Stop => of_level(told, Level::Stop, "suitability-because-stop", words),
        Because::Red => of_level(told, Level::Red, "suitability-because-red", words),
        Because::ManyAmber => words.text("suitability-because-amber"),
        Because::NotValidated => words.text("suitability-because-sample"),
        Because::NothingAgainst => nothing_against(told, words),
    };
    let said = [counted(told, words), because, usable(told, words)];
    let level = match told.verdict {
        Verdict::Fit => Level::Green,
        Verdict::FitWithReservations => Level::Amber,
        Verdict::NotFit => Level::Stop,
    };
    VerdictSaid { word: verdict_word(told.verdict, words), level, why: said.join(" ") }
}

/// «Egnet», «Egnet med forbehold» or «Ikke egnet».
pub fn verdict_word(verdict: Verdict, words: &Words) -> String {
    words.text(match verdict {
        Verdict::Fit => "suitability-fit",
        Verdict::FitWithReservations => "suitability-reserved",
        Verdict::NotFit => "suitability-not-fit",
    })
}

/// The steps of a recipe that would help, each once, in the order of the criteria; of one criterion, or of all.
pub fn steps_offered(told: &VerdictTold, of: Option<Criterion>) -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let criteria = told.criteria.iter().filter(|told| of.is_none_or(|of| of == told.criterion));
    for remedy in criteria.flat_map(|told| &told.remedies) {
        if let CriterionRemedy::Step(step) = remedy
            && !steps.contains(step)
        {
            steps.push(step.clone());
        }
    }
    steps
}

/// What to order from the supplier, each once.
pub fn orders(told: &VerdictTold) -> Vec<SupplierOrder> {
    let mut orders: Vec<SupplierOrder> = Vec::new();
    for remedy in told.criteria.iter().flat_map(|told| &told.remedies) {
        if let CriterionRemedy::Order(order) = remedy
            && !orders.contains(order)
        {
            orders.push(*order);
        }
    }
    orders
}

/// «8 af 12 krav er opfyldt, 3 har forbehold, og 1 er ikke vurderet.»
fn counted(told: &VerdictTold, words: &Words) -> String {
    let count = |is: &dyn Fn(Option<Level>) -> bool| told.criteria.iter().filter(|of| is(of.level.ok())).count();
    let met = count(&|level| level == Some(Level::Green));
    let others = [
        ("suitability-count-amber", count(&|level| level == Some(Level::Amber))),
        ("suitability-count-red", count(&|level| level == Some(Level::Red))),
        ("suitability-count-stop", count(&|level| level == Some(Level::Stop))),
        ("suitability-count-unjudged", count(&|level| level.is_none())),
    ];
    let met = words.with("suitability-count-met", &[("n", met.into()), ("all", told.criteria.len().into())]);
    let others = others.iter().filter(|(_, n)| *n > 0).map(|(key, n)| words.with(key, &[("n", (*n).into())]));
    let counts: Vec<String> = std::iter::once(met).chain(others).collect();
    format!("{}.", listed(&counts, words))
}

/// What makes a log fit: all of it in order, or so little that it changes nothing.
fn nothing_against(told: &VerdictTold, words: &Words) -> String {
    let has = |level: Option<Level>| told.criteria.iter().any(|of| of.level.ok() == level);
    let (has_amber, has_unjudged) = (has(Some(Level::Amber)), has(None));
    if !has_amber && !has_unjudged {
        return words.text("suitability-because-all");
    }
    let ambers = has_amber.then_some("suitability-because-few-amber");
    let unjudged = has_unjudged.then_some("suitability-because-unjudged");
    let keys = ["suitability-because-no-red"].into_iter().chain(ambers).chain(unjudged);
    keys.map(|key| words.text(key)).collect::<Vec<_>>().join(" ")
}

fn of_level(told: &VerdictTold, level: Level, key: &str, words: &Words) -> String {
    let of_level = told.criteria.iter().filter(|of| of.level == Ok(level));
    let names: Vec<String> = of_level.map(|of| format!("«{}»", criterion_name(of.criterion, words))).collect();
    words.with(key, &[("criteria", listed(&names, words).into())])
}

/// What the data can be used for now, with reservations, and not at all.
fn usable(told: &VerdictTold, words: &Words) -> String {
    let say = |key: &str, is: &dyn Fn(&Carries) -> bool| {
        let of = told.carries.iter().filter(|of| is(of));
        let names: Vec<String> = of.map(|of| analysis_in_sentence(of.analysis, words)).collect();
        (!names.is_empty()).then(|| words.with(key, &[("analyses", listed(&names, words).into())]))
    };
    let said = [
        say("suitability-usable-now", &|of| of.verdict == Verdict::Fit && !awaits_sample(told, of)),
        say("suitability-usable-sample", &|of| awaits_sample(told, of)),
        say("suitability-usable-reserved", &|of| of.verdict == Verdict::FitWithReservations),
        say("suitability-usable-not", &|of| of.verdict == Verdict::NotFit),
    ];
    said.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
