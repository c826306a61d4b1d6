//! The build's name: a hash of everything the two programs are made of.
//!
//! The page and the worker carry the same name, so that a worker left over in a cache from another build is
//! told apart (`Problem::StaleBuild`). It depends on contents only: the same sources have the same name anywhere.

use std::path::{Path, PathBuf};

fn main() {
    let mut files = vec![PathBuf::from("Cargo.lock"), PathBuf::from("Cargo.toml")];
    collect(Path::new("src"), &mut files);
    files.sort();

    let mut hash = Fnv1a64::new();
    for file in &files {
        let bytes = std::fs::read(file).unwrap_or_default();
        hash.take(file.to_string_lossy().as_bytes());
        hash.take(&(bytes.len() as u64).to_le_bytes());
        hash.take(&bytes);
    }
    println!("cargo:rustc-env=SPOR_BUILD={:016x}", hash.0);
    for path in ["src", "Cargo.lock", "Cargo.toml", "scripts/build_hash.rs"] {
        println!("cargo:rerun-if-changed={path}");
    }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() { collect(&path, files) } else { files.push(path) }
    }
}

/// Fowler, Noll and Vo's hash: enough to tell builds apart, and needs no crate.
struct Fnv1a64(u64);

impl Fnv1a64 {
    fn new() -> Self {
        Fnv1a64(0xcbf2_9ce4_8422_2325)
    }

    fn take(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
