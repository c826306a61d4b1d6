//! Native tests of the engine and the session: golden values, laws, real logs, import dialects.
#![allow(clippy::unwrap_used, clippy::expect_used)]

#[path = "../../examples/figures/reading.rs"]
mod figures_reading;
#[path = "../../examples/figures/view_entry.rs"]
mod figures_view_entry;

mod architecture;
mod dictionary;
mod export_files;
mod filter_truth;
mod fuzz_corpus;
mod generated_logs;
mod import_any_bytes;
mod import_characters;
mod import_csv_laws;
mod import_dates;
mod import_dialects;
mod import_edges;
mod import_guess;
mod import_logs;
mod layout_bar;
mod layout_laws;
mod layout_measure;
mod layout_small;
mod map_backbone_truth;
mod map_golden;
mod map_in_words;
mod map_laws;
mod map_logs;
mod map_picture;
mod ordering;
mod privacy_detect;
mod privacy_names;
mod privacy_pseudonym;
mod privacy_suppress;
mod privacy_treatment;
mod privacy_uniqueness;
mod samples_in_session;
mod samples_service_desk;
mod session;
mod truth;
mod waiting_line;
mod words;
mod xes_gzip;
mod xes_laws;
mod xes_logs;
mod xes_read;
mod xes_reading;
