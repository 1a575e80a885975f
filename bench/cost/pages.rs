//! The pages that are measured.

use brotli::enc::BrotliEncoderParams;
use std::{fs, process::Command};
use test_browser::built;
use test_support::project::root;

/// The revision whose page is the baseline: the first one with all views, before its size and speed were looked at.
pub(crate) const BASELINE: &str = "f0961a063bfc040a5251fdeadc8560138977849d";

/// A page to be loaded.
pub(crate) struct Page {
    pub(crate) name: &'static str,
    /// As a host sends it that compresses once, with brotli.
    pub(crate) compressed: Vec<u8>,
}

/// The built page, the handwritten one, and the baseline.
pub(crate) fn all() -> [Page; 3] {
    [
        Page::new("built", &built::page()),
        Page::new("handwritten", include_str!("../peers/handwritten.html")),
        Page::new("baseline", &baseline()),
    ]
}

/// Where the handwritten page is among them, to which the ratios are.
pub(crate) const HANDWRITTEN: usize = 1;

impl Page {
    fn new(name: &'static str, text: &str) -> Self {
        let mut compressed = Vec::new();
        let params = BrotliEncoderParams { size_hint: text.len(), ..BrotliEncoderParams::default() };
        brotli::BrotliCompress(&mut text.as_bytes(), &mut compressed, &params).expect("memory takes everything");
        Self { name, compressed }
    }
}

/// The page at [`BASELINE`]: built in a tree of its own, once, and kept in `target/`.
fn baseline() -> String {
    let folder = root().join("target/cost");
    let kept = folder.join(format!("{BASELINE}.html"));
    if !kept.is_file() {
        let tree = folder.join("tree");
        let path = tree.to_str().expect("the path is text");
        run(Command::new("git").args(["worktree", "add", "--force", "--detach", path, BASELINE]).current_dir(root()));
        run(Command::new("cargo").args(["xtask", "dist"]).current_dir(&tree).env_remove("CARGO_MANIFEST_DIR"));
        fs::copy(tree.join("dist/index.html"), &kept).expect("target/ is writable");
        run(Command::new("git").args(["worktree", "remove", "--force", path]).current_dir(root()));
    }
    fs::read_to_string(kept).expect("it was written")
}

fn run(command: &mut Command) {
    let status = command.status().expect("git and cargo start");
    assert!(status.success(), "{command:?}: {status}");
}
