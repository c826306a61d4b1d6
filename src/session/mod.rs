//! The engine's side of the protocol: open logs by number, their selections and caches.
//!
//! A session knows no browser. The worker gives it commands and the bytes of files; a native test does
//! the same. Long work comes back as [`Work`], whose pieces the shell feeds while it listens for Stop.

mod called_cases;
mod check_findings;
mod columns;
mod compare_groups;
mod compare_variants;
mod compared_counts;
mod compared_hands;
mod compared_map;
mod compared_places;
mod compared_rows;
mod compared_times;
mod compared_weeks;
mod deadline_counts;
mod define_selection;
mod dot_colours;
mod file_findings;
mod filter_choices;
mod fingerprint;
mod group_columns;
mod handover_counts;
mod hash_file;
mod known_facts;
mod labels;
mod laid_out;
mod list_data_findings;
mod list_last_steps;
mod list_questions;
mod measured_cells;
mod open_log;
mod overview_counts;
mod practice_findings;
mod prepare;
mod privacy;
mod project_figures;
mod project_file;
mod sample;
mod save_log;
mod saved_files;
mod search_changes;
mod selections;
mod settling;
mod shape_figures;
mod show_case;
mod show_cases;
mod show_dot_table;
mod show_dots;
mod show_finding_rows;
mod show_flows;
mod show_handovers;
mod show_map;
mod show_overview;
mod show_rework;
mod show_statistics;
mod show_suitability;
mod show_time;
mod show_variants;
mod show_variants_on_map;
mod since_last;
mod single_cases;
mod split_cases;
mod summary;
mod telling;
mod time_counts;
mod time_figures;
mod time_places;
mod timed;
mod told_patterns;
mod told_values;
mod told_variants;
mod validation;
mod waiting_line;
mod work;

pub use hash_file::Hashing;
pub use save_log::Writing;
pub use waiting_line::WaitingLine;
pub use work::{Beginning, Reading, Work};

use crate::engine::import::{self, FileFormat, ImportSettings};
use crate::engine::layout;
use crate::engine::map::MapView;
use crate::engine::prepare::{Fitted, fit, shipped_profiles};
use crate::engine::privacy::PseudonymKey;
use crate::protocol::{
    Answer, Command, DefineSelection, FileToRead, FitSource, LogId, OpenSample, Opened, Probed, Problem, Profiles,
    ReadFiles, RejectedList, SelectionDefined, ShowMap, ShowPreview, SourceFitted,
};
use open_log::OpenLog;
use std::collections::BTreeMap;

/// How much of a file is looked at before the user confirms how it is read; headers of real XES logs reach 7 MB.
const BEGINNING_BYTES: u64 = 8 * 1024 * 1024;

/// How much of it is rehearsed: enough for every part that works row by row to be noticed.
const REHEARSED_BYTES: usize = 2 * 1024 * 1024;

/// The open logs of one worker, and the beginning of the file being looked at.
#[derive(Default)]
pub struct Session {
    beginning: Option<HeldBeginning>,
    logs: BTreeMap<LogId, OpenLog>,
    last_log: LogId,
    /// The secret behind the pseudonyms; gone with the worker.
    key: Option<PseudonymKey>,
    /// Pieces of a file that was written and not taken yet.
    written: Vec<Vec<u8>>,
}

struct HeldBeginning {
    beginning: import::Beginning,
    /// How it was guessed to be read, until that has been rehearsed.
    to_rehearse: Option<ImportSettings>,
}

impl Session {
    /// A session with nothing open.
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers a command, or says which bytes of the file it needs first.
    // Like the other doors of a session a function of its own, for the sake of browsers: see `Reading::feed`.
    #[inline(never)]
    pub fn begin(&mut self, command: Command) -> Result<Work, Problem> {
        Ok(Work::Done(match command {
            Command::ProbeFile(ask) => {
                return Ok(Work::Beginning(Beginning {
                    name: ask.name,
                    size_bytes: ask.size_bytes,
                    limit_bytes: BEGINNING_BYTES,
                    entry: ask.entry,
                    written_millis: None,
                }));
            }
            Command::ReadFiles(ask) => return Ok(Work::Whole(Box::new(read_files(ask, self.key.clone())?))),
            Command::ShowPreview(ask) => self.show_preview(&ask)?,
            Command::DefineSelection(ask) => Answer::SelectionDefined(self.define_selection(ask)?),
            Command::CountSelection(ask) => {
                Answer::SelectionDefined(define_selection::count_selection(self.log(ask.log)?, &ask.stack))
            }
            Command::ListFilterChoices(ask) => {
                Answer::FilterChoices(Box::new(filter_choices::list_filter_choices(self.log(ask.log)?, &ask)?))
            }
            Command::ShowMap(ask) => Answer::Map(Box::new(self.show_map(&ask)?)),
            Command::ShowVariants(ask) => {
                Answer::Variants(Box::new(show_variants::show_variants(self.log(ask.log)?, &ask)?))
            }
            Command::ShowVariantsOnMap(ask) => {
                Answer::VariantsOnMap(Box::new(show_variants_on_map::show_variants_on_map(self.log(ask.log)?, &ask)?))
            }
            Command::CompareVariants(ask) => {
                Answer::VariantComparison(Box::new(compare_variants::compare_variants(self.log(ask.log)?, &ask)?))
            }
            Command::ShowFlows(ask) => Answer::Flows(Box::new(show_flows::show_flows(self.log(ask.log)?, &ask)?)),
            Command::ShowRework(ask) => Answer::Rework(Box::new(show_rework::show_rework(self.log(ask.log)?, &ask)?)),
            Command::ShowHandovers(ask) => {
                Answer::Handovers(Box::new(show_handovers::show_handovers(self.log(ask.log)?, &ask)?))
            }
            Command::ShowStatistics(ask) => {
                Answer::Statistics(Box::new(show_statistics::show_statistics(self.log(ask.log)?, &ask)?))
            }
            Command::ShowDots(ask) => Answer::Dots(Box::new(show_dots::show_dots(self.log(ask.log)?, &ask)?)),
            Command::LookAtDots(ask) => Answer::DotsThere(show_dots::look_at_dots(self.log(ask.log)?, &ask)?),
            Command::ShowDotTable(ask) => {
                Answer::DotTable(Box::new(show_dot_table::show_dot_table(self.log(ask.log)?, &ask)?))
            }
            Command::ShowCases(ask) => {
                let key = self.key.clone();
                Answer::Cases(Box::new(show_cases::show_cases(self.log(ask.log)?, key.as_ref(), &ask)?))
            }
            Command::ShowCase(ask) => {
                let key = self.key.clone();
                Answer::Case(Box::new(show_case::show_case(self.log(ask.log)?, key.as_ref(), &ask)?))
            }
            Command::ShowOverview(ask) => {
                Answer::Overview(Box::new(show_overview::show_overview(self.log(ask.log)?, &ask)?))
            }
            Command::ListLastSteps(ask) => {
                Answer::LastSteps(list_last_steps::list_last_steps(self.log(ask.log)?, &ask)?)
            }
            Command::ShowTime(ask) => Answer::Time(Box::new(show_time::show_time(self.log(ask.log)?, &ask)?)),
            Command::ShowSuitability(ask) => {
                Answer::Suitability(Box::new(show_suitability::show_suitability(self.log(ask.log)?, &ask)))
            }
            Command::ListDataFindings(ask) => {
                Answer::DataFindings(Box::new(list_data_findings::list_data_findings(self.log(ask.log)?, &ask)))
            }
            Command::ShowFindingRows(ask) => {
                let key = self.key.clone();
                let rows = show_finding_rows::show_finding_rows(self.log(ask.log)?, key.as_ref(), &ask)?;
                Answer::FindingRows(Box::new(rows))
            }
            Command::SearchChanges(ask) => {
                Answer::ChangesSearched(search_changes::search_changes(self.log(ask.log)?, &ask))
            }
            Command::ListQuestions(ask) => Answer::QuestionSubjects(list_questions::list_questions(self.log(ask.log)?)),
            Command::ListSplitColumns(ask) => Answer::SplitColumns(split_cases::list_split_columns(self.log(ask.log)?)),
            Command::SplitCases(ask) => {
                Answer::SplitGroups(Box::new(split_cases::split_cases(self.log(ask.log)?, &ask)))
            }
            Command::CompareGroups(ask) => {
                Answer::Comparison(Box::new(compare_groups::compare_groups(self.log(ask.log)?, &ask)))
            }
            Command::LayOutMap(ask) => Answer::Layout(Box::new(layout::lay_out(&ask.request))),
            Command::OpenSample(ask) => self.open_sample(&ask)?,
            Command::MakeSampleFile(ask) => Answer::SampleFiles(sample::sample_file(&ask)),
            Command::ListRejected(ask) => Answer::RejectedList(self.list_rejected(ask.log)?),
            Command::ShowProfiles(_) => Answer::Profiles(Profiles { profiles: shipped_profiles() }),
            Command::ReadProfile(ask) => Answer::ProfileRead(Box::new(saved_files::read_profile(&ask))),
            Command::WriteProfile(ask) => Answer::ProfileWritten(Box::new(saved_files::write_profile(&ask))),
            Command::ReadRecipe(ask) => Answer::RecipeRead(saved_files::read_recipe(&ask)),
            Command::WriteRecipe(ask) => Answer::RecipeWritten(saved_files::write_recipe(&ask)),
            Command::ReadFilterSet(ask) => Answer::FilterSetRead(saved_files::read_filter_set(&ask)),
            Command::WriteFilterSet(ask) => Answer::FilterSetWritten(saved_files::write_filter_set(&ask)),
            Command::FitSource(ask) => Answer::SourceFitted(Box::new(self.fit_source(&ask)?)),
            Command::ShowProject(ask) => Answer::Project(Box::new(since_last::show_project(self.log(ask.log)?, &ask)?)),
            Command::ReadProject(ask) => Answer::ProjectRead(Box::new(project_file::read_project(&ask))),
            Command::WriteProject(ask) => {
                Answer::ProjectWritten(project_file::write_project(self.log(ask.log)?, &ask)?)
            }
            Command::ListLeaving(ask) => Answer::LeavingList(self.list_leaving(ask.log)?),
            Command::SaveLog(ask) => return Ok(Work::Writing(Box::new(self.begin_saving(*ask)?))),
            Command::TakeSavedPiece(ask) => Answer::SavedPiece(self.take_piece(ask.piece)?),
            Command::WriteWorkbook(ask) => Answer::WorkbookWritten(saved_files::write_workbook(&ask)?),
            Command::Prepare(ask) => Answer::Prepared(Box::new(prepare::prepare(self.log(ask.log)?, &ask))),
            Command::ListLabels(ask) => Answer::Labels(Box::new(prepare::list_labels(self.log(ask.log)?, &ask))),
            Command::CheckRules(ask) => Answer::RulesChecked(Box::new(prepare::check_rules(self.log(ask.log)?, &ask))),
            Command::TryMilestones(ask) => Answer::MilestonesTried(prepare::try_milestones(self.log(ask.log)?, &ask)),
            Command::SetSmallCells(ask) => Answer::Privacy(self.set_small_cells(ask)?),
            Command::CountUnique(ask) => Answer::UniqueSoFar(self.count_unique(ask)?),
            Command::SaveKey(_) => Answer::KeyFile(self.save_key()?),
            Command::UseKey(ask) => Answer::KeyTaken(self.use_key(ask)),
            Command::ShowValidation(ask) => {
                let key = self.key.clone();
                let page = validation::show_validation(self.log(ask.log)?, key.as_ref(), &ask)?;
                Answer::Validation(Box::new(page))
            }
            Command::PlanSample(ask) => Answer::SamplePlan(validation::plan_sample(self.log(ask.log)?, &ask)?),
            Command::RevealCase(ask) => Answer::CaseRevealed(validation::reveal_case(self.log(ask.log)?, &ask)?),
            Command::ShowTotals(ask) => Answer::Totals(Box::new(validation::show_totals(self.log(ask.log)?, &ask)?)),
            Command::ShowAdherence(ask) => {
                Answer::Adherence(Box::new(validation::show_adherence(self.log(ask.log)?, &ask)?))
            }
            Command::WriteRatersFile(ask) => {
                let key = self.key.clone();
                let written = validation::write_raters_file(self.log(ask.log)?, key.as_ref(), &ask)?;
                Answer::RatersFileWritten(written)
            }
            Command::ReadRatersFile(ask) => Answer::RatersFileRead(Box::new(validation::read_raters_file(&ask))),
            Command::HashFile(ask) => return Ok(Work::Hashing(Hashing::new(&ask))),
        }))
    }

    /// Guesses how a file is read from its beginning, and keeps the beginning for previews.
    #[inline(never)]
    pub fn probed(&mut self, file: &Beginning, bytes: Vec<u8>) -> Result<Work, Problem> {
        let whole_file = bytes.len() as u64 >= file.size_bytes;
        if !whole_file && import::needs_whole_file(&bytes, &file.name) {
            return Ok(Work::Beginning(Beginning { limit_bytes: file.size_bytes, ..file.clone() }));
        }
        let mut beginning = import::Beginning::new(bytes, whole_file, &file.name, file.entry.as_deref())?;
        let mut preview = beginning.probe()?;
        if let Some(written_millis) = file.written_millis {
            preview = import::propose_period(&mut beginning, preview, written_millis);
        }
        let preview = import::propose_levels(&mut beginning, preview);
        let preview = privacy::with_proposals(&mut beginning, preview)?;
        let is_streamed = matches!(preview.settings.format, FileFormat::Csv(_) | FileFormat::Xes { .. });
        let to_rehearse = is_streamed.then(|| preview.settings.clone());
        self.beginning = Some(HeldBeginning { beginning, to_rehearse });
        Ok(Work::Done(Answer::Probed(Box::new(Probed { preview }))))
    }

    /// Goes the whole way from file to map with the beginning of the file, once, and throws everything away.
    ///
    /// A browser compiles WebAssembly anew, and better, once it has seen what runs often. That this happens while
    /// the user looks at the preview takes a fifth off the time that reading the file then takes.
    #[inline(never)]
    pub fn rehearse(&mut self) {
        let Some(held) = &mut self.beginning else { return };
        let Some(settings) = held.to_rehearse.take() else { return };
        // What is held is unpacked already.
        let settings = ImportSettings { gzip: false, zip_entry: None, ..settings };
        let zone = settings.zone;
        let bytes = held.beginning.bytes();
        let beginning = &bytes[..bytes.len().min(REHEARSED_BYTES)];
        let imported = import::Importer::new(settings, None).and_then(|mut importer| {
            importer.feed(beginning)?;
            importer.finish()
        });
        // A file that cannot be read is told about when it is read.
        if let Ok(imported) = imported {
            OpenLog::new(imported.log, zone, imported.rejected).map(selections::EVERYTHING, &MapView::default(), None);
        }
    }

    /// Makes the log of a file that was fed to its end.
    #[inline(never)]
    pub fn opened(&mut self, reading: Reading) -> Result<Answer, Problem> {
        let zone = reading.zone;
        let import::Combined { imported, joins } = reading.importer.finish()?;
        let log = OpenLog::new(imported.log, zone, imported.rejected).about(imported.subjects);
        Ok(self.keep(log, imported.report, joins))
    }

    fn show_preview(&mut self, ask: &ShowPreview) -> Result<Answer, Problem> {
        let held = self.beginning.as_mut().ok_or(Problem::NotOpen)?;
        let mut preview = held.beginning.preview(&ask.settings, ask.guess)?;
        if ask.guess {
            preview = privacy::with_proposals(&mut held.beginning, preview)?;
        }
        // A guess anew is about columns; the period was asked for, or proposed, for the file.
        if preview.settings.period != ask.settings.period {
            let settings = ImportSettings { period: ask.settings.period, ..preview.settings.clone() };
            preview = held.beginning.preview(&settings, false)?;
        }
        Ok(Answer::Preview(Box::new(preview)))
    }

    fn fit_source(&mut self, ask: &FitSource) -> Result<SourceFitted, Problem> {
        let held = self.beginning.as_mut().ok_or(Problem::NotOpen)?;
        let Fitted { source, preview, misfits } = fit(&mut held.beginning, &ask.settings, &ask.sources, &ask.words)?;
        Ok(SourceFitted { source: source.map(|number| number as u32), preview, misfits })
    }

    fn open_sample(&mut self, ask: &OpenSample) -> Result<Answer, Problem> {
        let sample::Made { log, report } = sample::open(ask.sample)?;
        Ok(self.keep(log, report, Vec::new()))
    }

    fn keep(
        &mut self,
        mut log: OpenLog,
        report: import::ImportReport,
        joins: Vec<(u32, import::JoinAccount)>,
    ) -> Answer {
        // What was needed to look at the file is not needed any more.
        self.beginning = None;
        self.last_log += 1;
        log.report = report.clone();
        let (summary, privacy) = (summary::summarise(&log), privacy::privacy_of(&log));
        self.logs.insert(self.last_log, log);
        Answer::Opened(Box::new(Opened { log: self.last_log, summary, report, joins, privacy }))
    }

    fn define_selection(&mut self, ask: DefineSelection) -> Result<SelectionDefined, Problem> {
        Ok(define_selection::define_selection(self.log(ask.log)?, &ask.stack))
    }

    fn show_map(&mut self, ask: &ShowMap) -> Result<crate::protocol::MapAnswer, Problem> {
        show_map::show_map(self.log(ask.log)?, ask.selection, ask.view, ask.working.as_ref(), ask.number.as_deref())
    }

    fn list_rejected(&mut self, log: LogId) -> Result<RejectedList, Problem> {
        Ok(self.log(log)?.rejected_list())
    }

    fn log(&mut self, log: LogId) -> Result<&mut OpenLog, Problem> {
        self.logs.get_mut(&log).ok_or(Problem::NotOpen)
    }
}

fn read_files(ask: ReadFiles, key: Option<PseudonymKey>) -> Result<Reading, Problem> {
    let zone = ask.files.first().map(|file| file.settings.zone).unwrap_or_default();
    let total_bytes = ask.files.iter().map(|file| file.size_bytes).sum();
    let sources = ask.files.into_iter().map(|FileToRead { name, size_bytes, settings }| import::SourceSettings {
        name,
        settings,
        total_bytes: Some(size_bytes),
    });
    let importer = import::SeveralImporter::new(sources.collect())?;
    let importer = match key {
        Some(key) => importer.with_key(key),
        None => importer,
    };
    Ok(Reading { importer, zone, total_bytes, done_bytes: 0 })
}
