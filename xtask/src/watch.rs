//! Tells when a source of the page has changed.

use std::{
    path::{Path, PathBuf},
    sync::mpsc::{self, Receiver},
    time::Duration,
};

use anyhow::{Context, Result};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher as _};

/// Everything that the page is made of.
const SOURCES: [&str; 5] = ["src", "static", "index.html", "Cargo.toml", "Cargo.lock"];

/// Editors write in several steps; a change is over when nothing happened for this long.
const QUIET: Duration = Duration::from_millis(150);

/// Watches the sources for as long as it lives.
pub(crate) struct Watch {
    changes: Receiver<()>,
    _watcher: RecommendedWatcher,
}

impl Watch {
    /// Begins to watch the sources of the project in `root`.
    pub(crate) fn new(root: &Path) -> Result<Self> {
        let (sender, changes) = mpsc::channel();
        let sources = SOURCES.map(|source| root.join(source));
        let mut watcher = notify::recommended_watcher({
            let sources = sources.clone();
            move |event: notify::Result<Event>| {
                if event.is_ok_and(|event| concerns(&event, &sources)) {
                    // Fails only when the receiver is gone.
                    let _ = sender.send(());
                }
            }
        })?;
        // Editors replace a file by a new one of the same name: single files are watched through their folder.
        watcher.watch(root, RecursiveMode::NonRecursive).context("cannot watch the project's folder")?;
        for folder in sources.iter().filter(|source| source.is_dir()) {
            watcher
                .watch(folder, RecursiveMode::Recursive)
                .with_context(|| format!("cannot watch {}", folder.display()))?;
        }
        Ok(Self { changes, _watcher: watcher })
    }

    /// Waits for a change, and then until it is over.
    pub(crate) fn wait(&self) -> Result<()> {
        self.changes.recv().context("the watcher of the source files ended")?;
        while self.changes.recv_timeout(QUIET).is_ok() {}
        Ok(())
    }
}

/// Whether this event changed one of the sources; reading one does not.
fn concerns(event: &Event, sources: &[PathBuf]) -> bool {
    let changed = !matches!(event.kind, EventKind::Access(_));
    changed && event.paths.iter().any(|path| sources.iter().any(|source| path.starts_with(source)))
}

#[cfg(test)]
mod tests {
    use notify::event::{AccessKind, ModifyKind};

    use super::*;

    #[test]
    fn only_changes_of_sources_count() {
        let sources = SOURCES.map(|source| Path::new("/project").join(source));
        let concerns = |kind, path: &str| concerns(&Event::new(kind).add_path(path.into()), &sources);
        let modified = EventKind::Modify(ModifyKind::Any);
        assert!(concerns(modified, "/project/src/components/field.rs"));
        assert!(concerns(modified, "/project/index.html"));
        assert!(!concerns(EventKind::Access(AccessKind::Any), "/project/src/components/field.rs"));
        assert!(!concerns(modified, "/project/target/page/debug"));
        assert!(!concerns(modified, "/project/index.html.swp"));
    }
}
