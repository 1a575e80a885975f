//! `--fix`: what it changes, and what it never changes.

use crate::{folder::Folder, run::pastes};
use std::fs;
use test_support::{
    credentials::{LETTERS24, connection_string, endpoint, hex64},
    project::none_of,
    secret_leak::leak,
    string_vectors::string_vectors,
    vectors::filled_in,
};

const FIX: [&str; 3] = ["--fix", "--allow-token", ".env"];

#[test]
fn a_broken_string_is_shown_and_replaced_and_nothing_else_is_touched() {
    let right = connection_string();
    let text = |string: &str| format!("\u{feff}# ü\r\nA=1 \r\nASTRA_URI=\"{string}\"\t\r\n\r\nB={right}\n\nC=\u{7}x");
    let folder = Folder::with(".env", text(&right.replace('?', "/?").replace("https:", "http:")));
    let run = folder.check(&FIX);
    assert_eq!(folder.read(".env"), text(&right));
    assert_eq!(run.status, 0, "{run:?}");
    assert!(run.output.starts_with("--- .env\n+++ .env\n@@ -3 +3 @@\n-http://"), "{run:?}");
    assert!(run.output.contains("\n+https://") && run.output.contains("AstraCS:••••"), "{run:?}");
    assert_eq!(leak(&run.output, &format!("{LETTERS24}:{}", hex64())), None);
    assert_eq!(folder.names(), [".env"], "no other file is left");

    let run = folder.check(&FIX);
    assert_eq!((run.output.as_str(), folder.read(".env")), ("", text(&right)), "a second time");
}

#[test]
fn each_of_several_strings_is_replaced_in_its_place() {
    let right = connection_string();
    let (http, slash) = (right.replace("https:", "http:"), right.replace('?', "/?"));
    let elsewhere = right.replace(".com/", ".com.example.net/");
    let text = |a: &str, b: &str| format!("A=\"{a}\" B='{b}' C={right}\nD={elsewhere}\nE={b}\n");
    let folder = Folder::with(".env", text(&http, &slash));
    let run = folder.check(&FIX);
    assert_eq!(folder.read(".env"), text(&right, &right));
    assert_eq!((run.codes(), run.status), (vec!["look-alike-host"], 1), "the rest is still reported");
}

/// Every text of the vectors as the value of a variable: it is fixed as they say, or left alone.
#[test]
fn each_string_gets_its_one_right_form_or_stays() {
    let (mut wrong, mut count) = (Vec::new(), 0);
    for case in string_vectors() {
        let (text, fixed) = (filled_in(&case.text), filled_in(&case.fixed));
        let [before, after] = [&text, &fixed].map(|string| format!("# a\nASTRA_URI={string}\nB=1\n"));
        let folder = Folder::with(".env", &before);
        let first = folder.check(&FIX);
        let found = folder.read(".env");
        folder.check(&FIX);
        let is_broken = first.findings().iter().any(|one| one.contains(": error"));
        if found != before {
            count += 1;
            if found.trim_end() != after.trim_end() && !found.contains(&fixed) || is_broken {
                wrong.push(format!("{}: {}", case.description, first.output));
            }
        }
        if folder.read(".env") != found {
            wrong.push(format!("{}: a second time", case.description));
        }
    }
    none_of("strings that are fixed otherwise", &wrong);
    assert!(count > 30, "{count} were fixed");
}

/// Not where the token would go to another host, nor where a part is missing or may be another one.
#[test]
fn what_has_no_one_right_form_stays() {
    let right = connection_string();
    let host = endpoint();
    for string in [
        right.replace(".com/", ".com.example.net/"),
        right.replace("apps.", "\u{430}pps."),
        right.replace(&host, "https://astra.example.com"),
        right.replace("Shop_2", ""),
        format!("{right}&applicationToken=AstraCS:other"),
        right.replace("?applicationToken=", "/?x="),
        format!("{right},rest"),
        format!("https://evil.example/,{right}"),
    ] {
        let text = format!("# a\nASTRA_URI={string}\n\n");
        let folder = Folder::with(".env", &text);
        let run = folder.check(&FIX);
        assert_eq!(folder.read(".env"), text);
        assert!(!run.output.contains("+++"), "{run:?}");
    }
}

#[test]
fn what_is_no_text_in_utf_8_stays() {
    let string = connection_string().replace("https:", "http:");
    for bytes in [[b"\xff ".as_slice(), string.as_bytes()].concat(), format!("\0\n{string}").into_bytes()] {
        let folder = Folder::with(".env", &bytes);
        folder.check(&FIX);
        assert_eq!(fs::read(folder.path(".env")).unwrap(), bytes);
    }
}

#[test]
fn standard_input_is_not_fixed() {
    let run = crate::run::run(&std::env::temp_dir(), &["--fix"], &connection_string());
    assert_eq!(run.status, 2);
    assert!(run.errors.contains("name a file"), "{run:?}");
    assert_eq!(pastes("").status, 0);
}

#[test]
fn changes_are_not_among_the_findings_for_a_program() {
    let folder = Folder::with(".env", format!("A=1\nB={}\n", connection_string().replace('?', "/?")));
    let run = folder.check(&["--format=json", "--fix", "--allow-token", ".env"]);
    assert!(run.errors.contains("+++ .env") && run.output.starts_with('{'), "{run:?}");
}

#[cfg(unix)]
#[test]
fn permissions_and_links_are_kept() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = Folder::with("real", format!("A=1\nB={}\n", connection_string().replace('?', "/?")));
    fs::set_permissions(folder.path("real"), fs::Permissions::from_mode(0o640)).unwrap();
    symlink("real", folder.path(".env")).unwrap();
    assert_eq!(folder.check(&FIX).status, 0);
    assert!(folder.read("real").contains("Shop_2?"));
    assert_eq!(fs::metadata(folder.path("real")).unwrap().permissions().mode() & 0o777, 0o640);
    assert!(fs::symlink_metadata(folder.path(".env")).unwrap().is_symlink());
    assert_eq!(folder.names(), [".env", "real"]);
}
