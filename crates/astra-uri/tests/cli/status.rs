//! Exit statuses, arguments, and what cannot be read.

use crate::{
    folder::Folder,
    run::{pastes, run},
};
use std::process::Command;
use test_support::{
    credentials::{connection_string, token},
    secret_leak::leak,
};

#[test]
fn the_status_says_whether_there_is_an_error() {
    let folder = Folder::with("right", format!("A={}\nB=1\n", connection_string()));
    folder.write("wrong", connection_string().replace("https:", "http:"));
    folder.write("warned", "VITE_ASTRA_DB_APPLICATION_TOKEN=AstraCS:a:b\nB=1\n");
    let check = |file| folder.check(&["--allow-token", file]);
    assert_eq!(check("right").status, 0);
    assert_eq!(check("wrong").status, 1);
    let warned = check("warned");
    assert_eq!(warned.status, 0, "{warned:?}");
    assert!(warned.output.contains("warning[public-secret]"), "{warned:?}");
}

#[test]
fn standard_input_is_read_without_a_file_and_for_a_hyphen() {
    let wrong = connection_string().replace("https:", "http:");
    for arguments in [&[] as &[&str], &["-"]] {
        let run = run(&std::env::temp_dir(), arguments, &wrong);
        assert_eq!((run.codes(), run.status), (vec!["http"], 1));
    }
    assert_eq!(pastes("").status, 0);
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_is_checked() {
    let folder = Folder::with("wrong", connection_string().replace("https:", "http:"));
    let run = folder.check(&["missing", ".", "--allow-token", "wrong"]);
    assert_eq!((run.codes(), run.status), (vec!["http"], 2));
    assert!(run.errors.contains("missing: ") && run.errors.contains(".: this is a folder"), "{run:?}");
}

/// A user forgets that the string is no file, or no argument at all.
#[test]
fn a_string_among_the_arguments_is_not_repeated() {
    let (string, token) = (connection_string(), token());
    for arguments in [
        vec!["check", string.as_str()],
        vec![string.as_str()],
        vec!["check", token.as_str()],
        vec!["check", "--format", string.as_str()],
        vec!["check", "--token", token.as_str()],
    ] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_astra-uri"));
        let done = command.args(&arguments).output().expect("the command runs");
        let shown = format!("{}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
        assert_eq!(done.status.code(), Some(2), "{shown}");
        assert_eq!(leak(&shown, token.trim_start_matches("AstraCS:")), None, "{shown}");
        assert!(shown.contains("standard input"), "{shown}");
    }
}

#[test]
fn help_says_what_the_statuses_mean() {
    let run = Folder::new().check(&["--help"]);
    assert_eq!(run.status, 0);
    for part in ["Exit status", "--allow-token", "github", "standard input"] {
        assert!(run.output.contains(part), "{part}");
    }
}
