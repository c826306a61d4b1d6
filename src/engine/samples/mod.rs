//! Invented logs to try Spor with: no citizen and no employee stands behind any row.
//!
//! A sample is a pure function of its seed: the same bytes natively and in the browser. What it shows is
//! planted by exact numbers, and counted again by `scripts/sample_oracle.py`, which shares no code with it.
//!
//! Each has two layers. The clean one has no faults. The raw one has the clean rows and faults in them, planted
//! so that a reader who puts right what can be put right, and leaves out what cannot, has the clean log again.

mod calendar;
mod duration;
mod faults;
mod file;
mod insured_unemployed;
mod office_hours;
mod planting;
mod random;
mod record;
mod service_desk;
mod social_assistance;
mod text;

pub use random::SplitMix64;
pub use service_desk::{SERVICE_DESK_VERSION, service_desk, service_desk_csv};

use serde::{Deserialize, Serialize};

/// Which invented log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum SampleLog {
    /// «Kontanthjælp og lægeerklæringer»: 2,400 cases.
    SocialAssistance,
    /// «Forsikrede ledige – intensiveret kontakt»: 3,000 cases, and a table of periods.
    InsuredUnemployed,
    /// «It-servicedesk 2023»: 9,000 cases.
    ServiceDesk,
}

/// With or without planted faults.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Layer {
    /// As it would be if everybody had registered everything right.
    Clean,
    /// As an export comes: the clean rows with planted faults, in a Danish system's format.
    Raw,
}

impl Layer {
    /// The layer as the names of files have it.
    fn in_file_name(self) -> &'static str {
        match self {
            Layer::Clean => "ren",
            Layer::Raw => "raa",
        }
    }
}

/// A file of a sample; its name tells sample, layer and version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SampleFile {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// The files of a sample; the first is the list of events.
///
/// `scale` multiplies cases and everything planted: so many batches, each with a seed of its own, 1 being what
/// is shipped (0 counts as 1). While a file is made it takes about three times its size.
pub fn sample_files(sample: SampleLog, layer: Layer, scale: u32) -> Vec<SampleFile> {
    let scale = scale.max(1);
    match sample {
        SampleLog::SocialAssistance => social_assistance::files(layer, scale),
        SampleLog::InsuredUnemployed => insured_unemployed::files(layer, scale),
        SampleLog::ServiceDesk => service_desk::files(layer, scale),
    }
}
