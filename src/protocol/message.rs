//! The envelope: requests with a number, messages that answer them.
//!
//! An envelope travels as an object of JavaScript; what it holds, a command or an outcome, is bytes in it. Bytes need
//! no names of fields on the way: the code that writes and reads them is a third of what objects need.

use super::*;
use serde::{Deserialize, Serialize};

/// Number of a request, given by the page, rising.
pub type RequestId = u32;
/// Number of an open log within its worker.
pub type LogId = u32;

/// The part of the page that asks. The newest request of a panel wins.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum PanelId {
    File,
    Map,
    Layout,
    Save,
    Profiles,
    /// A table as a workbook.
    Workbook,
    /// A recipe, a profile, a set of filters or a project as a file.
    SavedFile,
    Prepare,
    /// The lists of an editor of a step.
    StepEditor,
    /// Small numbers, unique cases, the key.
    Privacy,
    /// The filters in force.
    Filters,
    /// The filter in its form, and what can be chosen in it.
    FilterForm,
    FilterValues,
    FilterCount,
    Overview,
    /// The steps that cases end with.
    LastSteps,
    Variants,
    /// The variants that the map shows alone.
    VariantsOnMap,
    /// Two variants side by side.
    VariantComparison,
    /// Movements along the map.
    Flows,
    /// What milestones can be chosen from.
    VariantLevel,
    Rework,
    Handovers,
    Statistics,
    /// The picture of the dotted chart, what lies under the pointer, and its table.
    Dots,
    DotsHere,
    DotTable,
    /// The list of cases.
    Cases,
    /// One case.
    Case,
    /// Whether the data are fit, and the search for changes behind it.
    Suitability,
    Changes,
    DataFindings,
    FindingRows,
    Time,
    /// The steps that can be measured between.
    MeasureSteps,
    Project,
    /// What the questions that set up filter and view can be about.
    Questions,
    /// What cases can be divided by.
    SplitColumns,
    /// The groups that cases are divided into.
    Split,
    /// The main figures of a view for each of them.
    Comparison,
    /// The filters and groups of a view that is looked at for a report, while those of the page go on.
    VisitFilters,
    VisitSplit,
    /// The fingerprint of a file.
    FileHash,
    /// The sample that experts judge, and the original id of one of its cases.
    Validation,
    SamplePlan,
    RevealedCase,
    /// Totals known from elsewhere.
    Totals,
    /// How activities are registered.
    Adherence,
}

/// Page → worker.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Request {
    Ask {
        id: RequestId,
        panel: PanelId,
        command: Packed<Command>,
    },
    /// Heard between the steps of long work.
    Stop {
        id: RequestId,
    },
}

/// Worker → page.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Message {
    /// The worker can hear; `build` must equal the page's own.
    Ready {
        build: String,
    },
    Progress {
        id: RequestId,
        done_bytes: u64,
        total_bytes: u64,
        rows: u64,
        phase: Phase,
    },
    Done {
        id: RequestId,
        outcome: Packed<Outcome>,
    },
    /// Something in the worker asked the network, or tried to. Spor does neither: this is for the proof.
    Requested {
        address: String,
        blocked: bool,
    },
}

/// How a command ended.
pub type Outcome = Result<Answer, Problem>;

/// What the worker is doing right now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Phase {
    Reading,
    /// Rows are taken out of a file that had to be there whole: a workbook, an archive.
    Unpacking,
    Sorting,
    Counting,
    /// `done_bytes` and `total_bytes` count events.
    Writing,
}

/// Everything the page can ask.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Command {
    ProbeFile(ProbeFile),
    ShowPreview(Box<ShowPreview>),
    ReadFiles(ReadFiles),
    OpenSample(OpenSample),
    MakeSampleFile(MakeSampleFile),
    DefineSelection(DefineSelection),
    CountSelection(CountSelection),
    ListFilterChoices(ListFilterChoices),
    ShowMap(ShowMap),
    ShowVariants(Box<ShowVariants>),
    ShowVariantsOnMap(Box<ShowVariantsOnMap>),
    CompareVariants(Box<CompareVariants>),
    ShowFlows(Box<ShowFlows>),
    ShowRework(Box<ShowRework>),
    ShowHandovers(ShowHandovers),
    ShowStatistics(ShowStatistics),
    ShowDots(ShowDots),
    LookAtDots(LookAtDots),
    ShowDotTable(ShowDotTable),
    ShowCases(Box<ShowCases>),
    ShowCase(Box<ShowCase>),
    ShowOverview(ShowOverview),
    ListLastSteps(ListLastSteps),
    ShowTime(Box<ShowTime>),
    ShowSuitability(Box<ShowSuitability>),
    SearchChanges(SearchChanges),
    ListDataFindings(ListDataFindings),
    ShowFindingRows(Box<ShowFindingRows>),
    ListQuestions(ListQuestions),
    ListSplitColumns(ListSplitColumns),
    SplitCases(Box<SplitCases>),
    CompareGroups(Box<CompareGroups>),
    LayOutMap(LayOutMap),
    ListRejected(ListRejected),
    ShowProfiles(ShowProfiles),
    ReadProfile(ReadProfile),
    WriteProfile(Box<WriteProfile>),
    ReadRecipe(ReadRecipe),
    WriteRecipe(WriteRecipe),
    ReadFilterSet(ReadFilterSet),
    WriteFilterSet(WriteFilterSet),
    FitSource(Box<FitSource>),
    ShowProject(Box<ShowProject>),
    ReadProject(ReadProject),
    WriteProject(Box<WriteProject>),
    ListLeaving(ListLeaving),
    SaveLog(Box<SaveLog>),
    TakeSavedPiece(TakeSavedPiece),
    WriteWorkbook(WriteWorkbook),
    Prepare(Box<Prepare>),
    ListLabels(ListLabels),
    CheckRules(CheckRules),
    TryMilestones(TryMilestones),
    SetSmallCells(SetSmallCells),
    CountUnique(CountUnique),
    SaveKey(SaveKey),
    UseKey(UseKey),
    HashFile(HashFile),
    ShowValidation(Box<ShowValidation>),
    PlanSample(PlanSample),
    RevealCase(RevealCase),
    ShowTotals(Box<ShowTotals>),
    ShowAdherence(ShowAdherence),
    WriteRatersFile(Box<WriteRatersFile>),
    ReadRatersFile(ReadRatersFile),
}

/// Everything the worker can answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Answer {
    Probed(Box<Probed>),
    Preview(Box<Preview>),
    Opened(Box<Opened>),
    SampleFiles(SampleFiles),
    SelectionDefined(SelectionDefined),
    FilterChoices(Box<FilterChoices>),
    Map(Box<MapAnswer>),
    Variants(Box<VariantPage>),
    VariantsOnMap(Box<VariantsOnMapPage>),
    VariantComparison(Box<VariantComparison>),
    Flows(Box<FlowPage>),
    Rework(Box<ReworkPage>),
    Handovers(Box<HandoverPage>),
    Statistics(Box<StatisticsPage>),
    Dots(Box<DotsPage>),
    DotsThere(DotsThere),
    DotTable(Box<DotTable>),
    Cases(Box<CaseWindow>),
    Case(Box<CaseCourse>),
    Overview(Box<Overview>),
    LastSteps(LastSteps),
    Time(Box<TimePage>),
    Suitability(Box<SuitabilityPage>),
    ChangesSearched(ChangesSearched),
    DataFindings(Box<DataFindings>),
    FindingRows(Box<FindingRows>),
    QuestionSubjects(QuestionSubjects),
    SplitColumns(SplitColumns),
    SplitGroups(Box<SplitGroups>),
    Comparison(Box<Comparison>),
    Layout(Box<Layout>),
    RejectedList(RejectedList),
    Profiles(Profiles),
    ProfileRead(Box<ProfileRead>),
    ProfileWritten(Box<ProfileWritten>),
    RecipeRead(RecipeRead),
    RecipeWritten(RecipeWritten),
    FilterSetRead(FilterSetRead),
    FilterSetWritten(FilterSetWritten),
    SourceFitted(Box<SourceFitted>),
    Project(Box<ProjectPage>),
    ProjectRead(Box<ProjectRead>),
    ProjectWritten(ProjectWritten),
    LeavingList(LeavingList),
    LogSaved(LogSaved),
    SavedPiece(SavedPiece),
    WorkbookWritten(WorkbookWritten),
    Prepared(Box<Prepared>),
    Labels(Box<Labels>),
    RulesChecked(Box<RulesChecked>),
    MilestonesTried(MilestonesTried),
    Privacy(LogPrivacy),
    UniqueSoFar(UniqueSoFar),
    KeyFile(KeyFile),
    KeyTaken(KeyTaken),
    FileHashed(FileHashed),
    Validation(Box<ValidationPage>),
    SamplePlan(SamplePlan),
    CaseRevealed(CaseRevealed),
    Totals(Box<TotalsPage>),
    Adherence(Box<AdherencePage>),
    RatersFileWritten(RatersFileWritten),
    RatersFileRead(Box<RatersFileRead>),
}

/// A command paired with the type of its answer.
pub trait Ask: Sized {
    type Answer;

    /// The command as it travels.
    fn command(self) -> Command;
    /// The answer, if it is the right one.
    fn answer(answer: Answer) -> Option<Self::Answer>;
}

macro_rules! pair {
    ($($ask:ident => $answer:ty, $arm:pat => $value:expr;)*) => {$(
        impl Ask for $ask {
            type Answer = $answer;
            fn command(self) -> Command { Command::$ask(self.into()) }
            fn answer(answer: Answer) -> Option<$answer> {
                match answer { $arm => Some($value), _ => None }
            }
        }
    )*};
}

pair! {
    ProbeFile => Probed, Answer::Probed(probed) => *probed;
    ShowPreview => Preview, Answer::Preview(preview) => *preview;
    ReadFiles => Opened, Answer::Opened(opened) => *opened;
    OpenSample => Opened, Answer::Opened(opened) => *opened;
    MakeSampleFile => SampleFiles, Answer::SampleFiles(files) => files;
    DefineSelection => SelectionDefined, Answer::SelectionDefined(defined) => defined;
    CountSelection => SelectionDefined, Answer::SelectionDefined(defined) => defined;
    ListFilterChoices => FilterChoices, Answer::FilterChoices(choices) => *choices;
    ShowMap => MapAnswer, Answer::Map(map) => *map;
    ShowVariants => VariantPage, Answer::Variants(page) => *page;
    ShowVariantsOnMap => VariantsOnMapPage, Answer::VariantsOnMap(page) => *page;
    CompareVariants => VariantComparison, Answer::VariantComparison(comparison) => *comparison;
    ShowFlows => FlowPage, Answer::Flows(page) => *page;
    ShowRework => ReworkPage, Answer::Rework(page) => *page;
    ShowHandovers => HandoverPage, Answer::Handovers(page) => *page;
    ShowStatistics => StatisticsPage, Answer::Statistics(page) => *page;
    ShowDots => DotsPage, Answer::Dots(page) => *page;
    LookAtDots => DotsThere, Answer::DotsThere(there) => there;
    ShowDotTable => DotTable, Answer::DotTable(table) => *table;
    ShowCases => CaseWindow, Answer::Cases(window) => *window;
    ShowCase => CaseCourse, Answer::Case(course) => *course;
    ShowOverview => Overview, Answer::Overview(overview) => *overview;
    ListLastSteps => LastSteps, Answer::LastSteps(steps) => steps;
    ShowTime => TimePage, Answer::Time(page) => *page;
    ShowSuitability => SuitabilityPage, Answer::Suitability(page) => *page;
    SearchChanges => ChangesSearched, Answer::ChangesSearched(searched) => searched;
    ListDataFindings => DataFindings, Answer::DataFindings(found) => *found;
    ShowFindingRows => FindingRows, Answer::FindingRows(rows) => *rows;
    ListQuestions => QuestionSubjects, Answer::QuestionSubjects(subjects) => subjects;
    ListSplitColumns => SplitColumns, Answer::SplitColumns(columns) => columns;
    SplitCases => SplitGroups, Answer::SplitGroups(groups) => *groups;
    CompareGroups => Comparison, Answer::Comparison(comparison) => *comparison;
    LayOutMap => Layout, Answer::Layout(layout) => *layout;
    ListRejected => RejectedList, Answer::RejectedList(list) => list;
    ShowProfiles => Profiles, Answer::Profiles(profiles) => profiles;
    ReadProfile => ProfileRead, Answer::ProfileRead(read) => *read;
    WriteProfile => ProfileWritten, Answer::ProfileWritten(written) => *written;
    ReadRecipe => RecipeRead, Answer::RecipeRead(read) => read;
    WriteRecipe => RecipeWritten, Answer::RecipeWritten(written) => written;
    ReadFilterSet => FilterSetRead, Answer::FilterSetRead(read) => read;
    WriteFilterSet => FilterSetWritten, Answer::FilterSetWritten(written) => written;
    FitSource => SourceFitted, Answer::SourceFitted(fitted) => *fitted;
    ShowProject => ProjectPage, Answer::Project(page) => *page;
    ReadProject => ProjectRead, Answer::ProjectRead(read) => *read;
    WriteProject => ProjectWritten, Answer::ProjectWritten(written) => written;
    ListLeaving => LeavingList, Answer::LeavingList(list) => list;
    SaveLog => LogSaved, Answer::LogSaved(saved) => saved;
    TakeSavedPiece => SavedPiece, Answer::SavedPiece(piece) => piece;
    WriteWorkbook => WorkbookWritten, Answer::WorkbookWritten(written) => written;
    Prepare => Prepared, Answer::Prepared(prepared) => *prepared;
    ListLabels => Labels, Answer::Labels(labels) => *labels;
    CheckRules => RulesChecked, Answer::RulesChecked(checked) => *checked;
    TryMilestones => MilestonesTried, Answer::MilestonesTried(tried) => tried;
    SetSmallCells => LogPrivacy, Answer::Privacy(privacy) => privacy;
    CountUnique => UniqueSoFar, Answer::UniqueSoFar(so_far) => so_far;
    SaveKey => KeyFile, Answer::KeyFile(file) => file;
    UseKey => KeyTaken, Answer::KeyTaken(taken) => taken;
    HashFile => FileHashed, Answer::FileHashed(hashed) => hashed;
    ShowValidation => ValidationPage, Answer::Validation(page) => *page;
    PlanSample => SamplePlan, Answer::SamplePlan(plan) => plan;
    RevealCase => CaseRevealed, Answer::CaseRevealed(revealed) => revealed;
    ShowTotals => TotalsPage, Answer::Totals(page) => *page;
    ShowAdherence => AdherencePage, Answer::Adherence(page) => *page;
    WriteRatersFile => RatersFileWritten, Answer::RatersFileWritten(written) => written;
    ReadRatersFile => RatersFileRead, Answer::RatersFileRead(read) => *read;
}
