//! Icons: Material Symbols from dkfds and a few of our own, inlined so that none is fetched later.

use leptos::prelude::*;

macro_rules! symbols {
    ($($name:ident => $file:literal),* $(,)?) => {
        /// A picture in the weight of the others.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Symbol { $($name,)* ProcessMap, Undo, Redo, Keyboard, Filter, Play, Pause, Stop, Variants, Bookmark, Handover, Chart, Split, Checklist }

        impl Symbol {
            /// The box of its coordinates, and its outline.
            fn drawing(self) -> (&'static str, &'static str) {
                match self {
                    $(Symbol::$name => drawn(include_str!(concat!("../../www/vendor/icons/", $file, ".svg"))),)*
                    Symbol::ProcessMap => ("0 0 24 24", PROCESS_MAP),
                    Symbol::Undo => ("0 0 24 24", UNDO),
                    Symbol::Redo => ("0 0 24 24", REDO),
                    Symbol::Keyboard => ("0 0 24 24", KEYBOARD),
                    Symbol::Variants => ("0 0 24 24", VARIANTS),
                    Symbol::Filter => ("0 0 24 24", FILTER),
                    Symbol::Play => ("0 0 24 24", PLAY),
                    Symbol::Pause => ("0 0 24 24", PAUSE),
                    Symbol::Stop => ("0 0 24 24", STOP),
                    Symbol::Bookmark => ("0 0 24 24", BOOKMARK),
                    Symbol::Chart => ("0 0 24 24", CHART),
                    Symbol::Handover => ("0 0 24 24", HANDOVER),
                    Symbol::Split => ("0 0 24 24", SPLIT),
                    Symbol::Checklist => ("0 0 24 24", CHECKLIST),
                }
            }
        }
    };
}

symbols! {
    ArrowBack => "arrow-back",
    ArrowDown => "arrow-downward",
    ArrowForward => "arrow-forward",
    ArrowUp => "arrow-upward",
    Cases => "menu",
    Check => "check",
    ChevronDown => "chevron-down",
    ChevronLeft => "chevron-left",
    ChevronRight => "chevron-right",
    Close => "close",
    Calendar => "calendar-month",
    Copy => "copy",
    Database => "database",
    Delete => "delete",
    Desktop => "desktop",
    Document => "document",
    Download => "download",
    Fit => "fullscreen",
    FolderOpen => "folder-open",
    Help => "help",
    Hourglass => "hourglass",
    Info => "info",
    Language => "language",
    Lock => "lock",
    Minus => "minus",
    MoreHoriz => "more-horiz",
    Plus => "plus",
    Print => "print",
    Recipe => "list-bulleted",
    Refresh => "refresh",
    Save => "save",
    Search => "search",
    Summary => "summary",
    Table => "view-in-list",
    Time => "time",
    Tune => "tune",
    Upload => "upload",
    Warning => "warning",
    ZoomIn => "zoom-in",
    ZoomOut => "zoom-out",
}

/// How large an icon stands: 16 px in buttons, 20 in the navigation, 24 alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum IconSize {
    Small,
    #[default]
    Middle,
    Large,
    Huge,
}

/// A picture beside words; screen readers pass over it.
#[component]
pub fn Icon(symbol: Symbol, #[prop(optional)] size: IconSize) -> impl IntoView {
    let (view_box, outline) = symbol.drawing();
    let class = match size {
        IconSize::Small => "i s",
        IconSize::Middle => "i",
        IconSize::Large => "i l",
        IconSize::Huge => "i xl",
    };
    view! {
        <svg class=class viewBox=view_box aria-hidden="true">
            <path d=outline></path>
        </svg>
    }
}

/// The mark of Spor: a trace that turns back once.
#[component]
pub fn Mark() -> impl IntoView {
    view! {
        <svg class="mark" viewBox="0 0 28 28" aria-hidden="true">
            <path class="mark-line" d="M5 6.500h9.500a4.750 4.750 0 0 1 0 9.500H12a4 4 0 0 0 0 6h11"></path>
            <circle class="mark-begin" cx="5" cy="6.500" r="3.200"></circle>
            <circle class="mark-turn" cx="13.600" cy="16" r="2.600"></circle>
            <circle class="mark-end" cx="23" cy="22" r="3.200"></circle>
        </svg>
    }
}

/// How something stands: colour, shape and a word beside it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// A disc with a tick.
    Fulfilled,
    /// A half disc.
    Mind,
    /// A square with a cross.
    NotFulfilled,
    /// A dashed ring: nobody has said yet.
    Unknown,
}

/// The shape of a verdict; the word stands beside it.
#[component]
pub fn VerdictMark(verdict: Verdict) -> impl IntoView {
    match verdict {
        Verdict::Fulfilled => view! {
            <svg class="verdict" viewBox="0 0 18 18" aria-hidden="true">
                <circle cx="9" cy="9" r="8"></circle>
                <path class="verdict-cut" d="M5.2 9.3l2.6 2.6 5-5.4"></path>
            </svg>
        }
        .into_any(),
        Verdict::Mind => view! {
            <svg class="verdict" viewBox="0 0 18 18" aria-hidden="true">
                <circle class="verdict-ring" cx="9" cy="9" r="7.2"></circle>
                <path d="M9 1.8a7.2 7.2 0 0 1 0 14.4z"></path>
            </svg>
        }
        .into_any(),
        Verdict::Unknown => view! {
            <svg class="verdict" viewBox="0 0 18 18" aria-hidden="true">
                <circle class="verdict-ring verdict-open" cx="9" cy="9" r="7.2"></circle>
            </svg>
        }
        .into_any(),
        Verdict::NotFulfilled => view! {
            <svg class="verdict" viewBox="0 0 18 18" aria-hidden="true">
                <rect x="1.5" y="1.5" width="15" height="15" rx="2"></rect>
                <path class="verdict-cut" d="M5.8 5.8l6.4 6.4M12.2 5.8l-6.4 6.4"></path>
            </svg>
        }
        .into_any(),
    }
}

const PROCESS_MAP: &str = "M10 2h4a2 2 0 0 1 2 2v1a2 2 0 0 1-2 2h-1v2.2l3.6 2.9H19a2 2 0 0 1 2 2v1a2 2 0 0 1-2 2h-4a2 2 0 0 1-1.6-3.2L12 12.6l-1.4 1.3A2 2 0 0 1 9 17.1H5a2 2 0 0 1-2-2v-1a2 2 0 0 1 2-2h2.4L11 9.2V7h-1a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2zM10 19h4a1.5 1.5 0 0 1 0 3h-4a1.5 1.5 0 0 1 0-3z";
const UNDO: &str =
    "M7.4 19v-2h7.1a3.5 3.5 0 0 0 0-7H7.8l2.6 2.6L9 14 4 9l5-5 1.4 1.4L7.800 8h6.700a5.500 5.500 0 0 1 0 11z";
const REDO: &str = "M16.600 19v-2H9.500a3.500 3.500 0 0 1 0-7h6.700l-2.600 2.600L15 14l5-5-5-5-1.400 1.400L16.200 8H9.500a5.500 5.500 0 0 0 0 11z";
const KEYBOARD: &str = "M4 18q-.8 0-1.4-.6T2 16V8q0-.8.6-1.4T4 6h16q.8 0 1.4.6T22 8v8q0 .8-.6 1.4T20 18zm0-2h16V8H4zm4-1h8v-2H8zM5 12h2v-2H5zm3 0h2v-2H8zm3 0h2v-2h-2zm3 0h2v-2h-2zm3 0h2v-2h-2z";

const VARIANTS: &str = "M3 5h5v3H3zm7 0h4v3h-4zm6 0h5v3h-5zM3 10.500h8v3H3zm10 0h4v3h-4zM3 16h4v3H3zm6 0h9v3H9z";
const HANDOVER: &str =
    "M15.500 3.500 20.500 8l-5 4.500V9.200H4V6.800h11.500zM8.500 11.500 3.500 16l5 4.500v-3.300H20v-2.400H8.500z";
const FILTER: &str = "M3.5 4h17L14 12.3V20l-4-2.500v-5.200zm4.100 2 4.400 5.600 4.400-5.600z";
/// Three columns side by side.
const SPLIT: &str = "M4 5h4v14H4V5zm6 0h4v14h-4V5zm6 0h4v14h-4V5z";
/// Two ticks and the lines beside them.
const CHECKLIST: &str = "M5.500 10 2 6.500l1.400-1.400 2.100 2.100 3.600-3.600L10.500 5zm0 10L2 16.500l1.400-1.400 2.100 2.100 3.600-3.600 1.400 1.400zM13 9V7h9v2zm0 8v-2h9v2z";
const CHART: &str = "M4 20v-9h4v9zm6 0V4h4v16zm6 0v-6h4v6z";
const PLAY: &str = "M7 4.500v15l12.500-7.500z";
const PAUSE: &str = "M6 4.500h4v15H6zm8 0h4v15h-4z";
const STOP: &str = "M6 6h12v12H6z";
const BOOKMARK: &str = "M6 3h12v18l-6-4.500L6 21zm2 2v12l4-3 4 3V5z";

/// The box and the outline in the text of an icon's file.
fn drawn(svg: &'static str) -> (&'static str, &'static str) {
    (between(svg, "viewBox=\"", "\""), between(svg, " d=\"", "\""))
}

fn between(text: &'static str, before: &str, after: &str) -> &'static str {
    let rest = text.split_once(before).map_or("", |(_, rest)| rest);
    rest.split_once(after).map_or("", |(inner, _)| inner)
}
