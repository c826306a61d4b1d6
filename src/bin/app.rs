//! The page's program.

fn main() {
    #[cfg(target_arch = "wasm32")]
    spor::ui::start();
}
