//! Only one layer touches the web: the model names none of its crates, and only `browser` has effects on it.

use super::{
    files::{File, rust_in},
    no_line,
};
use crate::project::none_of;

#[test]
fn the_model_knows_no_browser() {
    const CRATES: [&str; 7] = ["yew", "web_sys", "js_sys", "gloo", "wasm_bindgen", "wasm_bindgen_futures", "web_time"];
    let files = files_of(&["model"]);
    none_of("names of the web", &names_in(&files, &CRATES));
}

/// Types of events and elements may be named above, for Yew hands them out.
#[test]
fn only_the_browser_has_effects() {
    const EFFECTS: [&str; 9] = [
        "window",
        "document",
        "js_sys",
        "gloo",
        "wasm_bindgen",
        "wasm_bindgen_futures",
        "JsFuture",
        "Closure",
        "console",
    ];
    let mut files = rust_in(&["src"]);
    files.retain(|file| !is_of(file, "browser") && file.path != "src/main.rs");
    none_of("effects on the web", &names_in(&files, &EFFECTS));
}

/// An event may lack what its name promises (`src/browser/input_event.rs`): only `browser` asks for what not every event has,
/// and it takes each event as a plain one, so that it has to ask for the type first.
#[test]
fn no_handler_takes_the_type_of_an_event_on_trust() {
    const OWN: [&str; 9] = [
        "input_type",
        "is_composing",
        "ctrl_key",
        "meta_key",
        "alt_key",
        "shift_key",
        "key_code",
        "data_transfer",
        "clipboard_data",
    ];
    let (browser, others): (Vec<_>, Vec<_>) = rust_in(&["src"]).into_iter().partition(|file| is_of(file, "browser"));
    none_of("names that only some events have", &names_in(&others, &OWN));
    no_line("keys of an event", &others, |_, line| line.contains("event.key()") || line.contains("event.code()"));
    let kinds = ["InputEvent", "KeyboardEvent", "DragEvent", "ClipboardEvent", "MouseEvent", "FocusEvent"];
    no_line("events of a type that nobody asked for", &browser, |_, line| {
        kinds.iter().any(|kind| line.contains(&format!(": &{kind}")) || line.contains(&format!(": {kind}")))
    });
}

#[test]
fn nothing_is_serialised() {
    none_of("names of serde", &names_in(&rust_in(&["src"]), &["serde", "serde_json", "Serialize", "Deserialize"]));
}

fn files_of(layers: &[&str]) -> Vec<File> {
    let mut files = rust_in(&["src"]);
    files.retain(|file| layers.iter().any(|layer| is_of(file, layer)));
    files
}

fn is_of(file: &File, layer: &str) -> bool {
    file.path == format!("src/{layer}.rs") || file.is_in(&[&format!("src/{layer}")])
}

fn names_in(files: &[File], names: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for file in files {
        for (index, line) in file.code().lines().enumerate() {
            let words = line.split(|c: char| !c.is_alphanumeric() && c != '_');
            found
                .extend(words.filter(|word| names.contains(word)).map(|word| format!("{} {word}", file.at(index + 1))));
        }
    }
    found
}
