//! The sample that experts judge: drawn once for each wish, and held with what they said of it.

use crate::engine::filter::Ground;
use crate::engine::performance::Closing;
use crate::engine::suitability::verdict::ExpertSample;
use crate::engine::validation::{Sample, SampleWish, SamplingFrame, StratumRule};
use crate::protocol::{MOST_SAMPLED, SelectionId};
use crate::session::fingerprint::fingerprint;
use crate::session::open_log::OpenLog;
use crate::session::privacy::rule_for;
use crate::session::selections::EVERYTHING;
use crate::session::split_cases::{is_offered, may_be_named};

/// What a sample is drawn by.
#[derive(Clone, PartialEq)]
pub struct DrawnBy {
    pub selection: SelectionId,
    pub closing: Closing,
    pub wish: SampleWish,
    /// A stratum has so many cases at least: as many as are told of by default, so that the switch for small numbers does
    /// not draw another sample.
    least_cases: u32,
}

impl DrawnBy {
    pub fn of(open: &OpenLog, selection: SelectionId, closing: Closing, wish: SampleWish) -> DrawnBy {
        let size = wish.size.clamp(1, MOST_SAMPLED);
        DrawnBy {
            selection,
            closing,
            wish: SampleWish { size, ..wish },
            least_cases: rule_for(open.subjects).least_shown,
        }
    }
}

/// A drawn sample, and what its judgements come to.
pub struct HeldSample {
    pub by: DrawnBy,
    pub sample: Sample,
    /// The steps that open cases are told by, where nobody has chosen any and the log proposes some.
    pub proposed_closing: Vec<String>,
    /// Every case's number in the whole log, in the order of the sample.
    pub whole_cases: Vec<u32>,
    /// Names the drawn cases with their events, and nothing that one could be told by.
    pub fingerprint: u64,
    /// What experts said of it so far; none before a case is judged.
    pub said: Option<ExpertSample>,
}

impl OpenLog {
    /// The sample, drawn anew where another one is held; none where the selection is not known.
    pub(in crate::session) fn sample_drawn_by(&mut self, by: DrawnBy) -> Option<&mut HeldSample> {
        if self.validation.as_ref().is_none_or(|held| held.by != by) {
            // Raters go on with it for as long as they like, whatever is looked at meanwhile.
            self.keep_selection(by.selection);
            self.validation = Some(self.draw(by)?);
        }
        self.validation.as_mut()
    }

    fn draw(&mut self, by: DrawnBy) -> Option<HeldSample> {
        let frame = self.sampling_frame(&by)?;
        let sample = frame.draw(by.wish.size, by.wish.seed);
        let left = self.filtered(by.selection)?;
        let ground = left.ground(&self.log, &self.variants);
        let whole_cases: Vec<u32> = sample.cases.iter().map(|(case, _)| ground.whole_case(*case)).collect();
        let fingerprint = fingerprint_of(&ground, &sample);
        Some(HeldSample { by, sample, proposed_closing: frame.proposed_closing, whole_cases, fingerprint, said: None })
    }

    /// What such samples are drawn from; none where the selection is not known.
    pub(super) fn sampling_frame(&mut self, by: &DrawnBy) -> Option<SamplingFrame> {
        let left = self.filtered(by.selection)?;
        let ground = left.ground(&self.log, &self.variants);
        let column = by.wish.group_by.as_deref().and_then(|name| ground.attribute_of_case(name));
        let column = column.filter(|column| is_offered(column));
        let may_name = may_be_named(&self.log, &left, column, rule_for(self.subjects));
        let rule = StratumRule { least_cases: by.least_cases, may_name: &may_name };
        let group_by = column.map(|column| column.name.as_str());
        Some(SamplingFrame::of(ground.log, &left.cases, &by.closing, group_by, &rule))
    }

    /// Another preparation is in use: what was said of the sample is kept for when this one is left again.
    pub(in crate::session) fn lay_sample_aside(&mut self) {
        let aside = self.validation.take().and_then(|held| {
            Some(SampleAside { by: held.by, fingerprint: held.fingerprint, said: held.said?, is_tried: false })
        });
        self.sample_aside = aside.or(self.sample_aside.take().map(|aside| SampleAside { is_tried: false, ..aside }));
    }

    /// What experts said of the sample of that fingerprint: what the criterion of validation is judged by. None before a case
    /// is judged, of a sample that was laid aside, and where it is not of all cases.
    pub fn expert_sample(&mut self, fingerprint: Option<u64>) -> Option<ExpertSample> {
        self.take_up_again(fingerprint?);
        let is_meant = |held: &&HeldSample| held.by.selection == EVERYTHING && Some(held.fingerprint) == fingerprint;
        self.validation.as_ref().filter(is_meant)?.said
    }

    /// Where the sample of that fingerprint was laid aside with another preparation, and the log as it is now gives the same
    /// one, it is held again with what was said of it.
    fn take_up_again(&mut self, fingerprint: u64) {
        let Some(aside) = self.sample_aside.as_mut().filter(|aside| aside.fingerprint == fingerprint) else { return };
        if self.validation.is_some() || std::mem::replace(&mut aside.is_tried, true) {
            return;
        }
        let (by, said) = (aside.by.clone(), aside.said);
        if let Some(drawn) = self.draw(by).filter(|drawn| drawn.fingerprint == fingerprint) {
            self.validation = Some(HeldSample { said: Some(said), ..drawn });
            self.sample_aside = None;
        }
    }
}

/// What was said of a sample that the log as it is prepared now may not give.
pub struct SampleAside {
    by: DrawnBy,
    fingerprint: u64,
    said: ExpertSample,
    /// It was drawn from the log as it is now, and came out otherwise.
    is_tried: bool,
}

fn fingerprint_of(ground: &Ground, sample: &Sample) -> u64 {
    let log = ground.log;
    let course = |case: u32| {
        let id = ground.whole.case_id(ground.whole_case(case));
        let events =
            log.events_of(case).map(|event| (log.activity_name(log.activity()[event]), log.time_millis()[event]));
        (id, events.collect::<Vec<_>>())
    };
    fingerprint(&sample.cases.iter().map(|(case, _)| course(*case)).collect::<Vec<_>>())
}
