//! Tokens in files.

use crate::{folder::Folder, run::pastes};
use test_support::credentials::{LETTERS24, connection_string, token};

#[track_caller]
fn found(bytes: impl AsRef<[u8]>) -> Vec<String> {
    let run = Folder::with("a", bytes).check(&["a"]);
    assert_eq!(run.status, i32::from(!run.findings().is_empty()), "{run:?}");
    run.findings().into_iter().map(str::to_owned).collect()
}

#[test]
fn a_token_in_a_file_is_an_error_wherever_it_is() {
    let token = token();
    assert_eq!(found(format!("\n# TOKEN={token}\n")), ["a:2:9: error[token-in-file]"], "in a comment");
    assert_eq!(
        found(format!("a\n\nü {token} {token}")),
        ["a:3:3: error[token-in-file]", "a:3:101: error[token-in-file]"]
    );
    assert_eq!(found(format!("x={}\n", token.replace(':', "%3A"))), ["a:1:3: error[token-in-file]"]);
    assert_eq!(found(format!("\0\u{1}\n{token}")), ["a:2:1: error[token-in-file]"], "in a binary file");
    assert_eq!(found([b"\xff\xff ", token.as_bytes()].concat()), ["a:1:4: error[token-in-file]"], "not in UTF-8");
    assert_eq!(found(format!("A={}\n\n", connection_string())).len(), 1, "in a string that is right");
}

/// `PowerShell` 5 writes files so.
#[test]
fn a_file_in_utf_16_is_read() {
    let text = format!("A=1\r\nT={}\r\n", token());
    let bytes: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(found([b"\xff\xfe".as_slice(), &bytes].concat()), ["a:2:3: error[token-in-file]"]);
}

#[test]
fn what_stands_for_a_token_is_none() {
    for text in [
        "TOKEN=AstraCS:xxx".to_owned(),
        "TOKEN=AstraCS:...".to_owned(),
        "TOKEN=<AstraCS:token>".to_owned(),
        format!("TOKEN=AstraCS:{LETTERS24}:{}", "0".repeat(64)),
        format!("`AstraCS:${{{LETTERS24}}}`"),
    ] {
        assert_eq!(found(format!("A=1\n{text}\n")), [] as [&str; 0], "{text}");
    }
}

#[test]
fn a_token_is_allowed_where_the_user_says_so_and_where_it_was_pasted() {
    let folder = Folder::with("a", format!("T={}\n", token()));
    assert_eq!(folder.check(&["--allow-token", "a"]).status, 0);
    let run = pastes(&connection_string());
    assert_eq!((run.output.as_str(), run.status), ("", 0));
}
