//! The messages between the page and the worker, one file per command.
//!
//! A command is asked with its own type and answered with its own type: see [`Ask`].

mod amber;
mod bookmark;
mod bytes;
mod cases;
mod choices;
mod closing;
mod data_findings;
mod dots;
mod filter;
mod filter_set;
mod finding_detector;
mod finding_remedy;
mod finding_rows;
mod flows;
mod handovers;
mod keep;
mod map;
mod marker;
mod message;
mod open;
mod overview;
mod pattern_figures;
mod prepare;
mod privacy;
mod problem;
mod profiles;
mod project;
mod question;
mod recipe;
mod report;
mod rework;
mod save;
mod screen;
mod shape_figures;
mod split;
mod statistics;
mod suitability;
mod table_file;
mod time;
mod timing;
mod validation;
mod variants;

pub use amber::{AmberAnswers, AmberUse, Assessment};
pub use bookmark::{Bookmark, ResultKind};
pub use bytes::{BUILD, Bytes, Packed};
pub use cases::{CaseCourse, CaseEvent, CaseName, CaseRow, CaseTime, CaseVariant, CaseWindow, ShowCase, ShowCases};
pub use choices::{Choices, DotChoices, KeptCalendar, MovedStep, NamedPlace, PlayChoices, TimeChoices, VariantsOnMap};
pub use closing::{LastStepLabel, LastSteps, ListLastSteps, OpenCases};
pub use data_findings::{
    Busy, CaseMeasure, ColumnKind, DataFinding, DataFindings, DataFound, Detector, DisplacedHours, FindingGroup,
    FirstDays, GivenByName, HourOfDay, ListDataFindings, Outside, PatternState, ShiftFigures, WhoseHours,
};
pub use dots::{DotColour, DotPeriod, DotTable, DotsPage, DotsShown, DotsThere, LookAtDots, ShowDotTable, ShowDots};
pub use filter::{FilterChoices, ListFilterChoices};
pub use filter_set::{FilterSetRead, FilterSetWritten, ReadFilterSet, WriteFilterSet};
pub use finding_rows::{FINDING_ROWS, FindingRow, FindingRows, RejectedRow, ShowFindingRows};
pub use flows::{FlowFigures, FlowGroup, FlowPage, ShowFlows};
pub use handovers::{
    ChangesFigures, GroupFigures, GroupLoad, GroupMultitasking, GroupThereAndBack, HandoverPage, HandoverPair,
    HandoverTime, MedianAndP90, ShowHandovers,
};
pub use keep::{ListRejected, RejectedList};
pub use map::{
    CountSelection, DefineSelection, EdgeFigures, FunnelStep, HiddenCells, InCase, LayOutMap, MapAnswer, NodeFigures,
    NumberFigures, SelectionDefined, SelectionId, ShowMap, TimeFigures,
};
pub use marker::{Marker, MarkerKind};
pub use message::{Answer, Ask, Command, LogId, Message, Outcome, PanelId, Phase, Request, RequestId};
pub use open::{
    FileToRead, LogSummary, MadeFile, MakeSampleFile, OpenSample, Opened, ProbeFile, Probed, ReadFiles, SampleFiles,
    ShowPreview,
};
pub use overview::{DurationBins, Overview, OverviewWeek, ShowOverview, SizeBins};
pub use pattern_figures::{Contexts, HoursApart, LackingFollower, Slips, SourceByName, SourcesApart};
pub use prepare::{
    ActivityLabel, AttributeLabel, COMMONEST, CheckRules, Labels, ListLabels, MilestonesTried, Prepare, Prepared,
    RulesChecked, Suggested, TryMilestones,
};
pub use privacy::{
    CountUnique, KeyFile, KeyTaken, LogPrivacy, SaveKey, SetSmallCells, UniqueShares, UniqueSoFar, UseKey,
};
pub use problem::Problem;
pub use profiles::{ProfileRead, ProfileWritten, Profiles, ReadProfile, ShowProfiles, WriteProfile};
pub use project::{
    AmberAnswered, ChosenTime, PartCases, PartChange, ProcessPart, Project, ProjectFigures, ProjectPage, ProjectRead,
    ProjectWritten, ReadProject, ShareChange, ShowProject, SinceLast, WriteProject,
};
pub use question::{ListQuestions, QuestionSubjects};
pub use recipe::{FitSource, ReadRecipe, RecipeRead, RecipeWritten, SourceAsRead, SourceFitted, WriteRecipe};
pub use report::{FileHashed, HashFile, ReportHead};
pub use rework::{
    AnswerFigures, CasesAndTime, ReopenedFigures, RepeatedActivity, ReworkPage, ShowRework, ThereAndBack,
};
pub use save::{
    LeavingAttribute, LeavingList, ListLeaving, LogSaved, SaveFormat, SaveLog, SaveWords, SavedPiece, TakeSavedPiece,
};
pub use screen::Screen;
pub use shape_figures::{ColumnShape, ColumnTexts, Complexity, PrecisionFigures, ShapeFigures, TimePrecision, TimesOf};
pub use split::{
    CompareGroups, Compared, ComparedCell, ComparedFigure, ComparedRow, ComparedWeek, Comparison, GroupDifference,
    ListSplitColumns, SplitCases, SplitChoice, SplitColumns, SplitGroup, SplitGroups,
};
pub use statistics::{
    ActivityStatistics, ArrivalStatistics, AttributeStatistics, BatchStatistics, SameTime, ShowStatistics,
    StatisticsPage, StepWeekdayStatistics,
};
pub use suitability::{
    Amount, Analysis, Because, BenefitIn, Carries, CaseRateTold, ChangesSearched, Criterion, CriterionNote,
    CriterionRemedy, CriterionTold, HasPerson, Level, Limits, Measure, MeasuredTold, Month, OrderOnMap, Premises,
    SearchChanges, ShowSuitability, SuitabilityPage, SupplierOrder, Thresholds, ToldFigure, TransitionsMet, Unjudged,
    Verdict, VerdictTold, Volume,
};
pub use table_file::{WorkbookWritten, WriteWorkbook};
pub use time::{
    CountedTime, Deadline, DeadlineKept, DeadlineTold, DeadlineUnit, FoldedGroups, GroupTimes, ShowTime, TimeBy,
    TimePage, TimeThere, TypicalTime, WorkedTime,
};
pub use timing::{MeasuredCases, MeasuredTime, TimeClock, Timing};
pub use validation::{
    ADVISED_SHARE, ActivityAdherence, AdherencePage, CaseRevealed, CorrectShare, DrawnSample, HandbookEntry,
    LagFigures, MOST_ADVISED, MOST_SAMPLED, PlanSample, RatedCase, RatersFile, RatersFileRead, RatersFileWritten,
    ReadRatersFile, RevealCase, SampleDraw, SamplePlan, SampledCase, ShowAdherence, ShowTotals, ShowValidation,
    StratumFigures, TotalFigures, TotalsPage, ValidationPage, WriteRatersFile,
};
pub use variants::{
    CompareVariants, ComparedStep, ComparedVariant, FoldedVariantsCount, ShowVariants, ShowVariantsOnMap,
    VariantComparison, VariantFigures, VariantPage, VariantsOnMapPage,
};

// The engine's option and result types that messages carry, so that the page needs one door only.
pub use crate::engine::calendar::{CalendarDay, ClosingDays, OpeningHours, WorkCalendar};
pub use crate::engine::cases::{CaseKey, CaseOrder};
pub use crate::engine::dots::{DENSITY_STEPS, DotWindow, DotsAcross, DotsHere, read_cell};
pub use crate::engine::export::{ColumnTitles, SHEET_ROWS, SheetSettings};
pub use crate::engine::filter::{
    CaseRule, DurationMeasure, EventRule, Filter, FilterStack, Follows, Gap, HoursOfDay, MilestoneLevel, OrFollows,
    PeriodMode, Quantifier, RelativeRule, Repetition, Rule, SetCondition, Side, StackOrder, StepTime, StepTimes,
    StepsLookedAt, TimeOfPair, Together, ValuesOfPair, WeekTimeOf,
};
pub use crate::engine::import::{
    BinaryKind, CellReading, ColumnNumber, ColumnPrivacy, Contents, CsvDialect, FileFormat, Finding, HeaderRow,
    ImportProblem, ImportReport, ImportSettings, JoinAccount, LifecycleRows, Part, Period, Preview, PreviewCell,
    PreviewRow, RejectReason, RejectedRows, Repairs, RepairsNeeded, Roles, Shape, ShapeHint, ShapeWords, TextEncoding,
    WallTime, Zone, midnight_millis, wall_time,
};
pub use crate::engine::layout::{
    Direction, Layout, LayoutEdge, LayoutNode, LayoutRequest, Pin, PlacedNode, RoutedEdge,
};
pub use crate::engine::map::{
    ActivityChoice, Bounds, Durations, EdgeChoice, EdgeClock, FlowClock, MapView, Metric, Place,
};
pub use crate::engine::over_time::PeriodLength;
pub use crate::engine::performance::{Closing, Occurrence, StepToStep, TimeMeasure, TimePart, TimeSide};
pub use crate::engine::prepare::{
    CalendarPart, CaseCondition, Derivation, EventCondition, Evidence, InBoth, Keep, LabelCount, MappingProblem,
    MappingProblemKind, MappingTable, MidnightReading, Milestone, Misfit, NamedLabels, Otherwise, Profile,
    ProfileColumn, ProfileMatch, ProfileProblem, ProfileReason, ProfileRole, ProfileShape, Recipe, RecipeStep, Remedy,
    Renaming, SavedSource, SavedTreatment, SourceMisfit, SourceUse, SpellingReason, SpellingVariant, Step, StepEffect,
    TextMatch, TextRule, TopShare, column_in, match_of, read_mapping_bytes, roles_of, with_columns, write_mapping,
};
pub use crate::engine::privacy::{
    Certainty, Coarsening, ColumnContent, ColumnPart, KeyFileProblem as KeyFault, KindCount, Leaves, Namespace,
    PersonalKind, Proposal, Reason, Shown, Subjects, TimeStep, Treatment,
};
pub use crate::engine::rework::ReopeningSteps;
/// Invented data that Spor makes itself, and whether with planted faults.
pub use crate::engine::samples::{Layer as SampleLayer, SampleLog as Sample};
pub use crate::engine::saved_list::SavedListProblem;
pub use crate::engine::split::{GroupName, Split, StartPeriod};
pub use crate::engine::stats::{MedianDifference, ShareDifference, ShareInterval};
pub use crate::engine::validation::{
    Agreement, Answer as JudgedAnswer, Cause, Counted, CourseBand, DurationBand, Judgement, KnownTotal, RestsOn,
    StratumGroup, StratumKey,
};
