//! The page's program: mounts the application over the markup that the build rendered.

use astra_connection_string::{browser, components};

/// 2 kB smaller after compression than the allocator of the standard library.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

fn main() {
    // A panic's message might hold what was typed: it is shown nowhere.
    yew::set_custom_panic_hook(Box::new(|_| browser::stop()));
    if let Some(root) = browser::root() {
        components::start(root);
    }
}
