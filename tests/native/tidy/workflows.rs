//! The workflows of GitHub: what they run is named by its commit, and no job may write more than it says.

use super::files::{File, files};
use crate::project::none_of;

/// The files in `.github/workflows`; at least these are there.
fn workflows() -> Vec<File> {
    let mut workflows = files();
    workflows.retain(|file| file.is_in(&[".github/workflows"]));
    for name in ["ci", "pages", "release"] {
        let path = format!(".github/workflows/{name}.yml");
        assert!(workflows.iter().any(|file| file.path == path), "{path} is missing");
    }
    workflows
}

/// A tag can be moved to other code, and a commit cannot.
#[test]
fn every_action_is_pinned_by_its_commit() {
    let mut found = 0;
    let mut loose = Vec::new();
    for file in workflows() {
        for (index, line) in file.text.lines().enumerate() {
            let Some(used) = used(line) else { continue };
            found += 1;
            if !is_pinned(used) {
                loose.push(format!("{} {used}", file.at(index + 1)));
            }
        }
    }
    none_of("actions without a commit and their version", &loose);
    assert!(found >= 8, "{found} actions were found");
}

#[test]
fn every_action_has_one_commit_in_all_workflows() {
    let workflows = workflows();
    let mut uses: Vec<&str> = workflows.iter().flat_map(|file| file.text.lines().filter_map(used)).collect();
    uses.sort_unstable();
    uses.dedup();
    let name = |used: &str| used.split('@').next().unwrap_or_default().to_owned();
    let twice: Vec<String> =
        uses.windows(2).filter(|pair| name(pair[0]) == name(pair[1])).map(|pair| pair.join(", ")).collect();
    none_of("actions in two versions", &twice);
}

#[test]
fn a_workflow_may_only_read_and_a_job_says_what_more() {
    let wrong: Vec<String> = workflows()
        .iter()
        .filter(|file| block(&file.text, "permissions:") != ["contents: read"])
        .map(|file| file.path.clone())
        .collect();
    none_of("workflows whose permissions are not `contents: read` alone", &wrong);
}

/// A credential that a checkout leaves in the folder could be read by every program that is built there; and a pull request from a fork
/// must not run with the rights of this repository.
#[test]
fn no_right_is_left_lying_about() {
    for file in workflows() {
        let count = |what: &str| file.text.matches(what).count();
        assert_eq!(count("persist-credentials: false"), count("actions/checkout@"), "{}", file.path);
        assert_eq!(count("pull_request_target") + count("write-all"), 0, "{}", file.path);
        assert_eq!(count("timeout-minutes:"), count("runs-on:"), "{}: each job ends by itself", file.path);
    }
}

/// The action that a line runs: the rest of it after `uses:`.
fn used(line: &str) -> Option<&str> {
    line.trim_start().trim_start_matches("- ").strip_prefix("uses:").map(str::trim)
}

/// `owner/name@0123… # v1.2.3`, with 40 digits
fn is_pinned(used: &str) -> bool {
    let Some((_, rest)) = used.split_once('@') else { return false };
    let Some((commit, version)) = rest.split_once(" # v") else { return false };
    let is_commit = commit.len() == 40 && commit.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
    let numbers: Vec<&str> = version.split('.').collect();
    is_commit && numbers.len() == 3 && numbers.iter().all(|number| number.parse::<u32>().is_ok())
}

/// The lines within a key at the top of a file.
fn block<'a>(text: &'a str, key: &str) -> Vec<&'a str> {
    let lines = text.lines().skip_while(|line| *line != key).skip(1);
    lines.take_while(|line| line.starts_with(' ')).map(str::trim).collect()
}

#[test]
fn a_loose_action_and_a_wide_permission_are_seen() {
    let commit = "0123456789abcdef0123456789abcdef01234567";
    let pinned = |rest: &str| is_pinned(&format!("a/b@{rest}"));
    assert!(pinned(&format!("{commit} # v1.2.3")));
    for loose in ["v4", "main", commit, "0123456 # v1.2.3", &format!("{commit} # latest"), &format!("{commit} # v1")] {
        assert!(!pinned(loose), "{loose}");
    }
    assert_eq!(used("      - uses: a/b@c"), Some("a/b@c"));
    assert_eq!(used("        uses: a/b@c"), Some("a/b@c"));
    assert_eq!(used("      - run: echo uses: a"), None);
    assert_eq!(block("on: push\npermissions:\n  contents: read\n\njobs:\n", "permissions:"), ["contents: read"]);
    assert_eq!(block("permissions: write-all\n", "permissions:"), [] as [&str; 0]);
}
