//! The worker's program.

fn main() {
    #[cfg(target_arch = "wasm32")]
    spor::worker::start();
}
