//! The samples are the same bytes in a browser as natively, and quickly made.

use sha2::{Digest, Sha256};
use spor::engine::samples::{Layer, SampleLog, sample_files, service_desk, service_desk_csv};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
fn every_file_has_the_bytes_the_oracle_counted() {
    for (sample, golden) in [
        (SampleLog::SocialAssistance, include_str!("../golden/samples/social_assistance.json")),
        (SampleLog::InsuredUnemployed, include_str!("../golden/samples/insured_unemployed.json")),
        (SampleLog::ServiceDesk, include_str!("../golden/samples/service_desk.json")),
    ] {
        let golden: serde_json::Value = serde_json::from_str(golden).unwrap();
        for (layer, layer_name) in [(Layer::Clean, "clean"), (Layer::Raw, "raw")] {
            let files = sample_files(sample, layer, 1);
            assert_eq!(files.len(), golden["files"][layer_name].as_array().unwrap().len());
            for (file, expected) in files.iter().zip(golden["files"][layer_name].as_array().unwrap()) {
                let hash: String = Sha256::digest(&file.bytes).iter().map(|byte| format!("{byte:02x}")).collect();
                assert_eq!(expected["name"], file.name);
                assert_eq!(expected["sha256"], hash, "{}", file.name);
            }
        }
    }
}

#[wasm_bindgen_test]
fn the_service_desk_at_once_is_its_file() {
    let files = sample_files(SampleLog::ServiceDesk, Layer::Clean, 1);
    assert_eq!(service_desk_csv().as_bytes(), files[0].bytes);
    assert_eq!(service_desk().time_millis.len(), 65_021);
}
