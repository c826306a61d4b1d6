//! Writes every file of the three samples into a folder, both layers, and says how long each took.
//!
//! `cargo run --release --example sample_csv FOLDER [SCALE]`
#![allow(clippy::disallowed_methods, reason = "it says how long its work took")]

use spor::engine::samples::{Layer, SampleLog, sample_files};
use std::path::Path;
use std::time::Instant;

fn main() -> std::io::Result<()> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().unwrap_or_else(|| ".".into());
    let scale = arguments.next().and_then(|scale| scale.parse().ok()).unwrap_or(1);
    std::fs::create_dir_all(&folder)?;
    for sample in [SampleLog::SocialAssistance, SampleLog::InsuredUnemployed, SampleLog::ServiceDesk] {
        for layer in [Layer::Clean, Layer::Raw] {
            let started = Instant::now();
            let files = sample_files(sample, layer, scale);
            println!("{sample:?} {layer:?}: {} ms", started.elapsed().as_millis());
            for file in files {
                println!("  {} ({} bytes)", file.name, file.bytes.len());
                std::fs::write(Path::new(&folder).join(&file.name), &file.bytes)?;
            }
        }
    }
    Ok(())
}
