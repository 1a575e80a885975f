//! The path of `MiniBrowser`, `WebKitGTK`'s own small browser: beside the library, and not on the `PATH`.

use std::path::{Path, PathBuf};

/// The files that it may be: its folder has the version in the name.
pub fn places() -> impl Iterator<Item = PathBuf> {
    const FOLDERS: [&str; 4] = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu", "/usr/libexec", "/usr/lib"];
    const VERSIONS: [&str; 3] = ["webkit2gtk-4.1", "webkit2gtk-4.0", "webkitgtk-6.0"];
    FOLDERS.iter().flat_map(|folder| VERSIONS.map(|version| Path::new(folder).join(version).join("MiniBrowser")))
}
