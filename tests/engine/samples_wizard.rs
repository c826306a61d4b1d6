//! The raw samples through the wizard's own proposals.

use spor::engine::import::*;
use spor::engine::samples::{Layer, SampleLog, sample_files};

#[test]
fn explore() {
    for sample in [SampleLog::SocialAssistance, SampleLog::InsuredUnemployed, SampleLog::ServiceDesk] {
        for file in sample_files(sample, Layer::Raw, 1) {
            let beginning = &file.bytes[..file.bytes.len().min(8 << 20)];
            let preview = probe(beginning, beginning.len() == file.bytes.len(), &file.name).unwrap();
            println!("== {} {:?}", file.name, preview.columns);
            println!("settings {:?}", preview.settings);
            println!("findings {:?}", preview.findings);
            for row in preview.rows.iter().take(4) {
                println!("   {:?}", row.cells.iter().map(|c| c.text.clone()).collect::<Vec<_>>());
            }
            let Ok(mut importer) = Importer::new(preview.settings.clone(), Some(file.bytes.len() as u64)) else {
                println!("cannot read");
                continue;
            };
            importer.feed(&file.bytes).unwrap();
            let read = importer.finish().unwrap();
            println!("{:?}", read.report);
            println!("{:?} activities {}", read.log, read.log.activity_codes() - 1);
            for suggestion in spor::engine::prepare::suggestions(&read.log) {
                println!("SUGGEST {suggestion:?}");
            }
        }
    }
}
