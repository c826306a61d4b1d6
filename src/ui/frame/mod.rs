//! The frame round every screen: navigation, top bar, the strip that says how much is shown, dialogs.

mod amber_dialog;
mod amber_gate;
mod amber_view;
mod choose_file_button;
mod close_dialog;
mod dialog;
mod empty;
mod help_dialog;
mod in_view;
mod navigation;
mod page;
mod page_events;
mod sample_badge;
mod strip;
mod top_bar;
mod waiting;

pub use amber_dialog::AmberDialog;
pub use amber_gate::{AmberGate, AmberUse};
pub use amber_view::{AmberView, amber_answers};
pub use choose_file_button::ChooseFileButton;
pub use dialog::Modal;
pub use empty::{Empty, NoCases, NoLog};
pub use in_view::InViewCount;
pub use page::Page;
pub use page_events::{refocus_if_lost, refocus_if_lost_at};
pub use sample_badge::SampleBadge;
pub use waiting::Waiting;
