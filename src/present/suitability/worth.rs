//! Premises two and three in words: what the volume comes to, who takes part, and why.

use crate::present::overview::Figure;
use crate::present::{Fact, Words, dates, listed, numbers};
use crate::protocol::{Amount, BenefitIn, CaseRateTold, HasPerson, Level, Premises, SuitabilityPage, Volume};

/// The answers of a premise: a word with its mark, and why.
#[derive(Clone, Debug, PartialEq)]
pub struct PremiseSaid {
    pub word: String,
    /// None before everything is filled in.
    pub level: Option<Level>,
    pub why: String,
    pub figures: Vec<Figure>,
}

/// The amounts in the order of their fields, with the keys of their names.
pub const AMOUNTS: [(Amount, &str); 5] = [
    (Amount::Cases, "suitability-worth-cases"),
    (Amount::HoursOnce, "suitability-worth-once"),
    (Amount::HoursAYear, "suitability-worth-yearly"),
    (Amount::Benefit, "suitability-worth-benefit"),
    (Amount::Years, "suitability-worth-years"),
];

/// What a benefit can be told in, in the order of the choices.
pub const BENEFITS: [(BenefitIn, &str); 2] =
    [(BenefitIn::MinutesACase, "suitability-worth-minutes"), (BenefitIn::HoursAYear, "suitability-worth-hours")];

/// The answer about one of the people.
pub type PersonPart = fn(&mut Premises) -> &mut Option<HasPerson>;

/// The three people, with the keys of what they are called and of what it means that there is none.
pub const PEOPLE: [(PersonPart, &str, &str); 3] = [
    (|of| &mut of.consultant, "suitability-consultant", "suitability-no-consultant"),
    (|of| &mut of.expert, "suitability-domain", "suitability-no-domain"),
    (|of| &mut of.manager, "suitability-manager", "suitability-no-manager"),
];

/// The answers to whether there is such a person, none first.
pub const HAS_PERSON: [(Option<HasPerson>, &str); 4] = [
    (None, "suitability-unanswered"),
    (Some(HasPerson::Yes), "suitability-yes"),
    (Some(HasPerson::No), "suitability-no"),
    (Some(HasPerson::Unsure), "suitability-unsure"),
];

/// The cases a year that the log proposes.
pub fn proposed(page: &SuitabilityPage) -> Option<f64> {
    page.case_rate.and_then(CaseRateTold::a_year)
}

/// How many cases a year are proposed, and how that was computed.
pub fn rate_said(page: &SuitabilityPage, words: &Words) -> String {
    let Some(rate) = page.case_rate else { return words.text("suitability-rate-none") };
    let Some(a_year) = rate.a_year() else { return words.text("suitability-few-cases") };
    let cases = numbers::shown(rate.cases, words);
    let cases = match page.least_shown {
        Some(_) => words.with("suitability-about", &[("n", cases.into())]),
        None => cases,
    };
    let facts = [
        ("year", amount(a_year, words).into()),
        ("days", rate.days.into()),
        ("month", dates::month(rate.from, words).into()),
        ("cases", cases.into()),
    ];
    words.with(if rate.is_whole_year() { "suitability-rate-year" } else { "suitability-rate-part" }, &facts)
}

/// What the volume comes to, or what has to be filled in.
pub fn volume_said(premises: &Premises, proposed: Option<f64>, words: &Words) -> PremiseSaid {
    let volume = match premises.volume(proposed) {
        Ok(volume) => volume,
        Err(missing) => {
            let names = AMOUNTS.iter().filter(|(of, _)| missing.contains(of));
            let names: Vec<String> = names.map(|(_, key)| format!("«{}»", words.text(key))).collect();
            let why = words.with("suitability-worth-fill", &[("what", listed(&names, words).into())]);
            return PremiseSaid { word: words.text("suitability-unjudged"), level: None, why, figures: Vec::new() };
        }
    };
    let months = volume
        .paid_back_months
        .map(|months| words.with("suitability-worth-months", &[("n", Fact::Count(rounded_up(months)))]));
    let (word, reason) = match volume.level {
        Level::Green => ("suitability-worth-green", "suitability-worth-safe"),
        Level::Amber => ("suitability-worth-amber", "suitability-worth-tight"),
        Level::Red | Level::Stop if months.is_none() => ("suitability-worth-red", "suitability-worth-never"),
        Level::Red | Level::Stop => ("suitability-worth-red", "suitability-worth-late"),
    };
    let facts = [
        ("years", amount(volume.years, words).into()),
        ("benefit", amount(volume.benefit_hours, words).into()),
        ("work", amount(volume.work_hours, words).into()),
        ("months", months.clone().unwrap_or_default().into()),
    ];
    let why = format!("{} {}", words.with("suitability-worth-said", &facts), words.with(reason, &facts));
    PremiseSaid { word: words.text(word), level: Some(volume.level), why, figures: figures(&volume, months, words) }
}

/// Who takes part, and what it means that somebody does not.
pub fn people_said(premises: &Premises, words: &Words) -> PremiseSaid {
    let level = premises.people();
    let has = PEOPLE.map(|(of, name, without)| (*of(&mut premises.clone()), name, without));
    let without = has.iter().filter(|(has, ..)| *has == Some(HasPerson::No)).map(|(.., key)| words.text(key));
    let unsure = has.iter().filter(|(has, ..)| *has == Some(HasPerson::Unsure));
    let unsure: Vec<String> = unsure.map(|(_, name, _)| format!("«{}»", words.text(name))).collect();
    let find_out = (!unsure.is_empty())
        .then(|| words.with("suitability-people-unsure", &[("who", listed(&unsure, words).into())]));
    let (word, why) = match level {
        None => ("suitability-unjudged", words.text("suitability-people-fill")),
        Some(Level::Green) => ("suitability-people-green", words.text("suitability-people-all")),
        Some(level) => (
            if level == Level::Amber { "suitability-people-amber" } else { "suitability-people-red" },
            without.chain(find_out).collect::<Vec<_>>().join(" "),
        ),
    };
    PremiseSaid { word: words.text(word), level, why, figures: Vec::new() }
}

/// What was filled in, as names and values; what was not is left out.
pub fn filled_in(premises: &Premises, proposed: Option<f64>, words: &Words) -> Vec<(String, String)> {
    let amounts = AMOUNTS.iter().filter_map(|(of, key)| {
        let value = match of {
            Amount::Cases => premises.cases(proposed),
            Amount::HoursOnce => premises.hours_once,
            Amount::HoursAYear => premises.hours_a_year,
            Amount::Benefit => premises.benefit,
            Amount::Years => premises.years,
        };
        let mut said = amount(value?, words);
        let unit = BENEFITS.iter().find(|(unit, _)| *unit == premises.benefit_in).filter(|_| *of == Amount::Benefit);
        if let Some((_, unit)) = unit {
            said = format!("{said} {}", words.text(unit));
        }
        Some((words.text(key), said))
    });
    let people = PEOPLE.iter().filter_map(|(of, key, _)| {
        let has = *of(&mut premises.clone());
        let (_, said) = HAS_PERSON.iter().find(|(answer, _)| has.is_some() && *answer == has)?;
        Some((words.text(key), words.text(said)))
    });
    amounts.chain(people).collect()
}

/// The next whole number; what is one but for the rounding of a division stays.
fn rounded_up(value: f64) -> f64 {
    (value - 1e-9 * value.max(1.0)).ceil().max(0.0)
}

fn figures(volume: &Volume, months: Option<String>, words: &Words) -> Vec<Figure> {
    let hours = |value: f64| {
        words.with("suitability-worth-hours-are", &[("n", amount(value, words).into()), ("count", Fact::Count(value))])
    };
    let over = words.with("suitability-worth-over", &[("years", amount(volume.years, words).into())]);
    let figure = |key: &str, value: String, beside: String| Figure { name: words.text(key), value, beside };
    let cases = |cases: f64| numbers::whole(rounded_up(cases) as u64, words.language());
    let back_cases = volume.paid_back_cases.map(|n| {
        words.with("suitability-worth-back-cases", &[("n", cases(n).into()), ("count", Fact::Count(rounded_up(n)))])
    });
    let mut figures = vec![
        figure("suitability-worth-gained", hours(volume.benefit_hours), over.clone()),
        figure("suitability-worth-worked", hours(volume.work_hours), over),
        figure(
            "suitability-worth-back",
            months.unwrap_or_else(|| words.text("suitability-worth-back-never")),
            back_cases.unwrap_or_default(),
        ),
    ];
    let needed = volume
        .cases_needed
        .map(|n| figure("suitability-worth-needed", cases(n), words.text("suitability-worth-needed-is")));
    figures.extend(needed);
    figures
}

/// An amount without digits that say nothing: `2.400`, `7,5`.
fn amount(value: f64, words: &Words) -> String {
    let tenths = (value * 10.0).round() % 10.0;
    numbers::decimal(value, usize::from(tenths != 0.0 && value < 100.0), words.language())
}
