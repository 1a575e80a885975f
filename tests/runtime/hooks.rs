//! The recipes of `docs/ci.md`, with the real pre-commit and lefthook: a right file is committed, a wrong one is not.

mod repository;

use crate::typescript;
use repository::Repository;
use std::fs;
use test_support::{
    credentials::{LETTERS24, connection_string, hex64, token},
    package_sets::{HOOKS, PYTHON_HOOKS, Set},
    project::text_of,
    secret_leak::leak,
};

/// A program that runs hooks.
struct Hooks {
    set: Set,
    install: &'static str,
    /// The file that the recipe is for.
    file: &'static str,
}

const PRE_COMMIT: Hooks = Hooks { set: PYTHON_HOOKS, install: "pre-commit install", file: ".pre-commit-config.yaml" };
const LEFTHOOK: Hooks = Hooks { set: HOOKS, install: "lefthook install", file: "lefthook.yml" };

/// A repository with this recipe.
fn hooked(name: &str, hooks: &Hooks, recipe: &str) -> Repository {
    let repository = Repository::new(name, &[hooks.set.commands()]);
    repository.write(hooks.file, recipe);
    repository.runs(hooks.install);
    repository
}

/// The commands that commit a file, with the recipe.
fn committed(hooks: &Hooks, file: &str) -> String {
    format!("git add -- {file} {} && git commit -m x", hooks.file)
}

#[test]
fn pre_commit_lets_what_is_right_pass_and_stops_what_is_wrong() {
    let repository = hooked("pre-commit", &PRE_COMMIT, &recipe("pre-commit"));
    stops_what_is_wrong(&repository, |file| repository.run(&committed(&PRE_COMMIT, file)));
}

#[test]
fn pre_commit_fixes_what_has_one_right_form() {
    let recipe = recipe("pre-commit").replace("astra-uri check --", "astra-uri check --fix --allow-token --");
    let repository = hooked("pre-commit-fix", &PRE_COMMIT, &recipe);
    repository.write("a.env", &format!("A=1\nASTRA_URI={}\n", connection_string().replace('?', "/?")));
    let (is_done, shown) = repository.run("git add -A && git commit -m x");
    assert!(!is_done && shown.contains("+++ a.env"), "{shown}");
    assert_eq!(repository.read("a.env"), format!("A=1\nASTRA_URI={}\n", connection_string()));
    repository.runs("git add -A && git commit -m x");
}

#[test]
fn lefthook_lets_what_is_right_pass_and_stops_what_is_wrong() {
    let repository = hooked("lefthook", &LEFTHOOK, &recipe("lefthook"));
    stops_what_is_wrong(&repository, |file| repository.run(&committed(&LEFTHOOK, file)));
}

#[test]
fn the_step_of_the_workflow_passes_and_fails_likewise() {
    let repository = Repository::new("actions", &[]);
    let recipe = recipe("GitHub Actions");
    let step = recipe.lines().rev().find_map(|line| line.trim().strip_prefix("- run: ")).expect("it has a step");
    stops_what_is_wrong(&repository, |file| {
        let (is_done, shown) = repository.run(&format!("git add -- {file} && {{ {step}; }}"));
        assert!(is_done || shown.contains("::error file="), "{shown}");
        repository.run("git rm -q --cached -r .");
        (is_done, shown)
    });
}

/// By the types of SARIF that its makers publish, with which what code scanning takes is written in TypeScript.
#[test]
fn what_code_scanning_gets_is_of_the_types_of_sarif() {
    let repository = Repository::new("sarif", &[]);
    let broken = connection_string().replace('?', "/?");
    repository.write("a b.env", &format!("# Astra\nASTRA_URI={broken}\n"));
    repository.run("astra-uri check --format sarif -- 'a b.env' > log.sarif");
    let log = repository.read("log.sarif");
    assert!(log.contains("trailing-slash") && log.contains("token-in-file"), "{log}");
    assert_eq!(leak(&log, &format!("{LETTERS24}:{}", hex64())), None, "{log}");
    let folder = HOOKS.installed().join("run/sarif");
    fs::create_dir_all(&folder).expect("the folder can be made");
    let program = |log: &str| format!("import type {{ Log }} from 'sarif';\nexport const log: Log = {log};\n");
    fs::write(folder.join("log.ts"), program(&log)).expect("the folder is there");
    assert!(typescript::accepts(&folder.join("log.ts"), "sarif"));
    // A level that there is not.
    fs::write(folder.join("wrong.ts"), program(&log.replace("\"error\"", "\"fatal\""))).expect("the folder is there");
    assert!(!typescript::accepts(&folder.join("wrong.ts"), "sarif"));
}

/// A commit of a right file is made; those of a broken string and of a token are not, and show no part of the token.
fn stops_what_is_wrong(repository: &Repository, commit: impl Fn(&str) -> (bool, String)) {
    let template = connection_string().replace(&token(), "<token>");
    repository.write("'a right'.env", &format!("# Astra\nASTRA_URI={template}\n"));
    let (is_done, shown) = commit("\"'a right'.env\"");
    assert!(is_done, "{shown}");

    let broken = connection_string().replace(&token(), "AstraCS:a:b").replace('?', "/?");
    for (name, text, code) in [
        ("broken.env", format!("# Astra\nASTRA_URI={broken}\n"), "trailing-slash"),
        ("token.md", format!("# Notes\n\n{}\n", token()), "token-in-file"),
    ] {
        repository.write(name, &text);
        let (is_done, shown) = commit(name);
        assert!(!is_done && shown.contains(code) && shown.contains(name), "{shown}");
        assert_eq!(leak(&shown, &format!("{LETTERS24}:{}", hex64())), None, "{shown}");
        repository.run("git reset -q");
        repository.remove(name);
    }
}

/// The block of YAML under a heading.
fn recipe(heading: &str) -> String {
    let text = text_of("docs/ci.md");
    let section = text.split("\n## ").find(|section| section.starts_with(heading)).expect("it has a section");
    let block = section.split("```yaml\n").nth(1).expect("it has a recipe");
    block.split("```").next().unwrap_or_default().to_owned()
}
