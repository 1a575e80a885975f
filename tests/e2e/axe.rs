//! axe-core, run in the page: what it holds against it.

use crate::rendered_state::Shown;
use serde_json::{Value, json};
use std::fs;
use test_support::project;

/// The rules that the page is held to, by axe's names for the standards that they are of.
const TAGS: [&str; 5] = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"];

/// What axe puts off to the next turn, it does at the end of this one: where a browser runs no script of a page, it runs
/// no timer of it either.
const TIMERS: &str = "
    const setTimeout = (then, wait) => (wait > 0 ? window.setTimeout(then, wait) : void Promise.resolve().then(then));\n";

/// Each violation on its own line: the rule, the element, and what would fix it. Of the rest nothing is told, and nothing is
/// loaded before, which is for the style of other origins and for media.
const RUN: &str = "
    const options = { runOnly: { type: 'tag', values: arguments[0] }, resultTypes: ['violations'], preload: false };
    const { violations } = await axe.run(document, options);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => (
      `${id}: ${target.join(' ')}: ${failureSummary.replace(/\\s+/g, ' ')}`
    )));";

/// The script of the package.
///
/// Panics, with what to do, when it is not installed or belongs to another lock file.
fn source() -> String {
    const LOCK_FILE: &str = "package-lock.json";
    let root = project::root();
    let installed = root.join("target/e2e/axe-core");
    let wanted = fs::read_to_string(root.join("tests/e2e/packages/axe-core").join(LOCK_FILE));
    let wanted = wanted.expect("the lock file is part of the project");
    let found = fs::read_to_string(installed.join(LOCK_FILE)).ok();
    let source = fs::read_to_string(installed.join("node_modules/axe-core/axe.min.js")).ok();
    let source = source.filter(|_| found.as_deref() == Some(&wanted));
    source.expect("axe-core is not installed: run `cargo xtask test`")
}

impl Shown {
    /// Puts axe into the page. The driver does it, whom the page's policy does not bind.
    #[track_caller]
    pub(crate) fn take_axe(&self) {
        self.page().session().evaluate(&[TIMERS, &source()].concat(), &[]);
    }

    /// The violations that axe finds in the page as it is.
    #[track_caller]
    pub(crate) fn violations(&self) -> Vec<String> {
        let found = self.page().session().evaluate_promise(RUN, &[json!(TAGS)]);
        let found = found.as_array().unwrap_or_else(|| panic!("axe does not run: {found}"));
        found.iter().filter_map(Value::as_str).map(str::to_owned).collect()
    }
}
