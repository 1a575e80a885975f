//! How PowerShell and cmd cut a command into words, for commands that are meant to be the same in every shell. Whatever this
//! small model does not know for certain, it refuses.

/// The words of a command in PowerShell; `None` if a part of it has another meaning there.
///
/// Source: `about_Parsing` and `about_Quoting_Rules` of PowerShell 7, and `tokenizer.cs` of PowerShell/PowerShell. A word that
/// begins with `@` is a variable to be splatted; one that begins with a hyphen and a letter ends at `.` and `:`; `,` makes a
/// list, `$` and a backtick mean something in double quotes too.
#[must_use]
pub fn powershell_words(command: &str) -> Option<Vec<String>> {
    let begins_plainly = |word: &str| word.starts_with(|c: char| c.is_ascii_alphabetic()) || word.starts_with("--");
    words(command, "$`", |word| begins_plainly(word) && is_plain(word))
}

/// The words of a command in cmd, for a program or for the batch file by which npm starts one; `None` if a part of it has
/// another meaning there.
///
/// Source: `cmd /?` and “Parsing C command-line arguments” of Microsoft's documentation. `%` and `!` name variables in double
/// quotes too; a backslash before a double quote escapes it.
#[must_use]
pub fn cmd_words(command: &str) -> Option<Vec<String>> {
    words(command, "%!\\", is_plain)
}

/// Words between single spaces, bare or in double quotes as a whole.
fn words(command: &str, in_quotes: &str, is_bare: impl Fn(&str) -> bool) -> Option<Vec<String>> {
    let mut found = Vec::new();
    let mut rest = command;
    while !rest.is_empty() {
        let (word, after) = if let Some(quoted) = rest.strip_prefix('"') {
            let (word, after) = quoted.split_once('"')?;
            if word.contains(|c| in_quotes.contains(c)) {
                return None;
            }
            (word, if after.is_empty() { after } else { after.strip_prefix(' ')? })
        } else {
            let (word, after) = rest.split_once(' ').unwrap_or((rest, ""));
            if !is_bare(word) {
                return None;
            }
            (word, after)
        };
        found.push(word.to_owned());
        rest = after;
    }
    Some(found)
}

/// Characters that neither shell reads as anything else within a word. After a hyphen, a colon ends the name of a parameter in
/// PowerShell.
fn is_plain(word: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_./@=~".contains(c) || (c == ':' && !word.starts_with('-'));
    !word.is_empty() && word.chars().all(is_plain)
}

#[test]
fn a_command_with_a_meaning_in_a_shell_has_no_words() {
    let command = |text: &str| (powershell_words(text), cmd_words(text));
    let is = |words: &[&str]| Some(words.iter().map(|&word| word.to_owned()).collect::<Vec<_>>());
    assert_eq!(command("npm i a@1 --b=.c"), (is(&["npm", "i", "a@1", "--b=.c"]), is(&["npm", "i", "a@1", "--b=.c"])));
    assert_eq!(command("npm i \"@a/b@1\""), (is(&["npm", "i", "@a/b@1"]), is(&["npm", "i", "@a/b@1"])));
    assert_eq!(command("npm i @a/b"), (None, is(&["npm", "i", "@a/b"])));
    assert_eq!(command("x b:c"), (is(&["x", "b:c"]), is(&["x", "b:c"])));
    assert_eq!(command("x --b:c"), (None, None));
    assert_eq!(command("x -b=.c"), (None, is(&["x", "-b=.c"])));
    assert_eq!(command("x \"$y\""), (None, is(&["x", "$y"])));
    assert_eq!(command("x \"%y%\""), (is(&["x", "%y%"]), None));
    for other in ["x 'y'", "x a^1", "x a|b", "x a;b", "x a,b", "x \"y", "x \"y\"z", "x  y", "x $y", "x a>b"] {
        assert_eq!(command(other), (None, None), "{other}");
    }
}
