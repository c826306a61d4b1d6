//! What lists of single cases need and is made once for a log: names as they may be told, orders, values of attributes.

use super::open_log::OpenLog;
use super::timed::Timed;
use crate::engine::cases::{CaseKey, CaseOrder, cases_in_order};
use crate::engine::filter::Ground;
use crate::engine::privacy::{Leaves, Namespace, PseudonymKey, SmallCells, Subjects, pseudonym, texts_as_they_leave};
use crate::engine::table::Dictionary;
use crate::protocol::{AmberAnswers, MeasuredCases, Problem, SelectionId, Timing};
use std::borrow::Cow;
use std::collections::VecDeque;
use std::sync::Arc;

/// How many lists are remembered; the one made first is forgotten first.
const REMEMBERED: usize = 4;

/// Caches of one log; empty until cases are asked for.
#[derive(Default)]
pub struct SingleCases {
    /// By number of the case in the whole log; made when all of them are needed.
    pseudonyms: Option<Arc<Vec<String>>>,
    lists: VecDeque<(ListName, Arc<CaseList>)>,
    /// By place of the attribute: its texts as they may be told. None where they are told as they are.
    values: Option<(String, Arc<Vec<Option<TreatedTexts>>>)>,
}

/// Texts of an attribute, and which code each old one has now.
pub type TreatedTexts = (Dictionary, Vec<u32>);

/// What a list is called.
#[derive(Clone, PartialEq)]
pub struct ListName {
    pub selection: SelectionId,
    pub order: CaseOrder,
    /// Only cases whose name holds this text.
    pub search: String,
    pub timing: Timing,
}

/// Cases in their order.
pub struct CaseList {
    /// Numbers of the log in view.
    pub cases: Vec<u32>,
    /// Cases of the selection, whatever the search.
    pub all: u32,
    /// How many of them are measured; of single cases every number is told.
    pub measured: MeasuredCases,
    pub longest_millis: i64,
}

/// What cases are called.
pub enum Names {
    /// As the source wrote them.
    Ids,
    /// The log is about persons.
    Pseudonyms(PseudonymKey),
}

/// Single cases of a log about persons are shown only to who answered why.
pub fn may_be_shown(open: &OpenLog, answers: Option<&AmberAnswers>) -> Result<(), Problem> {
    let may = open.subjects == Subjects::NotPersonal || answers.is_some_and(AmberAnswers::are_complete);
    if may { Ok(()) } else { Err(Problem::NotAnswered) }
}

impl Names {
    /// As the log allows: a log about persons tells pseudonyms only, and only to who answered why.
    pub fn allowed(
        open: &OpenLog,
        key: Option<&PseudonymKey>,
        answers: Option<&AmberAnswers>,
    ) -> Result<Names, Problem> {
        may_be_shown(open, answers)?;
        if open.subjects == Subjects::NotPersonal {
            return Ok(Names::Ids);
        }
        key.cloned().map(Names::Pseudonyms).ok_or(Problem::NoKey)
    }

    pub fn are_pseudonyms(&self) -> bool {
        matches!(self, Names::Pseudonyms(_))
    }

    /// The name of a case of the log in view. Stretches of one case have its name.
    pub fn of<'a>(&self, ground: &Ground<'a>, case: u32) -> Cow<'a, str> {
        let id = ground.whole.case_id(ground.whole_case(case));
        match self {
            Names::Ids => id.into(),
            Names::Pseudonyms(key) => pseudonym(key, Namespace::Case, id).into(),
        }
    }

    /// What is looked for in a search for `text`.
    fn sought(&self, text: &str) -> String {
        match self {
            Names::Ids => text.trim().to_lowercase(),
            // As they are read aloud or copied in groups.
            Names::Pseudonyms(_) => {
                text.chars().filter(|letter| !" -".contains(*letter)).collect::<String>().to_lowercase()
            }
        }
    }
}

impl OpenLog {
    /// The cases of a selection in an order, those whose name holds what is searched for; made once.
    pub fn case_list(&mut self, names: &Names, name: &ListName) -> Result<Arc<CaseList>, Problem> {
        let name = ListName { search: names.sought(&name.search), ..name.clone() };
        if let Some((_, list)) = self.single_cases.lists.iter().find(|(known, _)| *known == name) {
            return Ok(Arc::clone(list));
        }
        let list =
            Arc::new(if name.search.is_empty() { self.whole_list(names, &name)? } else { self.found(names, &name)? });
        self.single_cases.lists.push_back((name, Arc::clone(&list)));
        if self.single_cases.lists.len() > REMEMBERED {
            self.single_cases.lists.pop_front();
        }
        Ok(list)
    }

    fn whole_list(&mut self, names: &Names, name: &ListName) -> Result<CaseList, Problem> {
        let left = self.filtered(name.selection).ok_or(Problem::NotOpen)?;
        // A pseudonym takes a while to work out: all of them are made for an order by name alone.
        let told = if name.order.by == CaseKey::Name { self.names_of_all(names) } else { None };
        let ground = left.ground(&self.log, &self.variants);
        let timed = Timed::of(ground.log, &left.cases, &name.timing, self.zone);
        let longest = timed.longest_by_case(left.cases.total());
        let called = |case: u32| name_of(told.as_deref(), &ground, case);
        let cases = cases_in_order(ground.log, &left.cases, name.order, called, |case| longest[case as usize]);
        Ok(CaseList {
            all: cases.len() as u32,
            cases,
            measured: timed.told(true, SmallCells::default()),
            longest_millis: longest.into_iter().flatten().max().unwrap_or(0),
        })
    }

    fn found(&mut self, names: &Names, name: &ListName) -> Result<CaseList, Problem> {
        let whole = self.case_list(names, &ListName { search: String::new(), ..name.clone() })?;
        let left = self.filtered(name.selection).ok_or(Problem::NotOpen)?;
        let told = self.names_of_all(names);
        let ground = left.ground(&self.log, &self.variants);
        let is_found = |&case: &u32| name_of(told.as_deref(), &ground, case).to_lowercase().contains(&name.search);
        let cases = whole.cases.iter().copied().filter(is_found).collect();
        Ok(CaseList { cases, all: whole.all, measured: whole.measured.clone(), longest_millis: whole.longest_millis })
    }

    /// The pseudonyms of all cases of the whole log; none where cases are called by their ids.
    fn names_of_all(&mut self, names: &Names) -> Option<Arc<Vec<String>>> {
        if !names.are_pseudonyms() {
            return None;
        }
        let log = &self.log;
        let ground = Ground::whole(log, &self.variants);
        let all = || Arc::new((0..log.case_count() as u32).map(|case| names.of(&ground, case).into_owned()).collect());
        Some(Arc::clone(self.single_cases.pseudonyms.get_or_insert_with(all)))
    }

    /// By place of the attribute: its texts as they may be told of single cases.
    ///
    /// What never leaves a log about persons is not told either, employees have pseudonyms, and a value that few cases
    /// have is called `rare`: see [`Leaves`].
    pub fn values_to_tell(&mut self, names: &Names, rare: &str) -> Arc<Vec<Option<TreatedTexts>>> {
        let Names::Pseudonyms(key) = names else { return Arc::default() };
        if let Some((_, known)) = self.single_cases.values.as_ref().filter(|(known, _)| known == rare) {
            return Arc::clone(known);
        }
        let leaving = self.leaving().clone();
        let treated = leaving.attributes.iter().enumerate();
        let treated = treated.map(|(position, &leaves)| texts_as_they_leave(&self.log, position, leaves, key, rare));
        let treated = Arc::new(treated.collect());
        self.single_cases.values = Some((rare.to_owned(), Arc::clone(&treated)));
        treated
    }

    /// By place of the attribute: whether it may not be told of at all.
    pub fn is_withheld(&mut self, names: &Names) -> Vec<bool> {
        match names {
            Names::Ids => vec![false; self.log.attributes().len()],
            Names::Pseudonyms(_) => self.leaving().attributes.iter().map(|leaves| *leaves == Leaves::Never).collect(),
        }
    }
}

fn name_of<'a>(told: Option<&'a Vec<String>>, ground: &Ground<'a>, case: u32) -> &'a str {
    let case = ground.whole_case(case);
    told.map_or_else(|| ground.whole.case_id(case), |told| &told[case as usize])
}
