//! Comments, strings and keywords of small texts in each language.

use astra_programs::syntax::{
    Kind::{self, Comment, Keyword, Plain, Text},
    Language::{self, DotEnv, JavaScript, Json, Python, Shell},
};

#[track_caller]
fn has(language: Language, text: &str, runs: &[(Kind, &str)]) {
    assert_eq!(language.runs(text).collect::<Vec<_>>(), runs, "{text}");
}

#[test]
fn an_empty_text_has_no_runs() {
    for language in [JavaScript, Python, Shell, DotEnv, Json] {
        has(language, "", &[]);
    }
}

#[test]
fn javascript_has_comments_strings_and_keywords() {
    has(JavaScript, "// a 'b'\nlet c", &[(Comment, "// a 'b'"), (Plain, "\n"), (Keyword, "let"), (Plain, " c")]);
    has(
        JavaScript,
        "import { a } from 'b'; // c",
        &[
            (Keyword, "import"),
            (Plain, " { a } "),
            (Keyword, "from"),
            (Plain, " "),
            (Text, "'b'"),
            (Plain, "; "),
            (Comment, "// c"),
        ],
    );
    has(JavaScript, r"f('it\'s \\');", &[(Plain, "f("), (Text, r"'it\'s \\'"), (Plain, ");")]);
    has(JavaScript, "f('https://x // y')", &[(Plain, "f("), (Text, "'https://x // y'"), (Plain, ")")]);
    has(JavaScript, "f(https://x)", &[(Plain, "f(https://x)")]);
    has(JavaScript, "f(`a\n${b}`)", &[(Plain, "f("), (Text, "`a\n${b}`"), (Plain, ")")]);
}

#[test]
fn code_within_a_string_is_a_part_of_it() {
    has(JavaScript, "`a ${f(`b`, { c })} d` e", &[(Text, "`a ${f(`b`, { c })} d`"), (Plain, " e")]);
    has(JavaScript, r"`\${` a `}`", &[(Text, r"`\${`"), (Plain, " a "), (Text, "`}`")]);
    has(JavaScript, "'${' a", &[(Text, "'${'"), (Plain, " a")]);
    has(Shell, r#""a:$(f "$b" (c)):d" e"#, &[(Text, r#""a:$(f "$b" (c)):d""#), (Plain, " e")]);
    has(Shell, r#"'$(' a "(" b"#, &[(Text, "'$('"), (Plain, " a "), (Text, "\"(\""), (Plain, " b")]);
    has(Python, r#""$(${" a"#, &[(Text, r#""$(${""#), (Plain, " a")]);
}

#[test]
fn python_has_comments_strings_and_keywords() {
    has(Python, "# it's\nimport os", &[(Comment, "# it's"), (Plain, "\n"), (Keyword, "import"), (Plain, " os")]);
    has(
        Python,
        "if not a:  # b\n    f(\"#c\")",
        &[
            (Keyword, "if"),
            (Plain, " "),
            (Keyword, "not"),
            (Plain, " a:  "),
            (Comment, "# b"),
            (Plain, "\n    f("),
            (Text, "\"#c\""),
            (Plain, ")"),
        ],
    );
    has(Python, "f\"No {a}.\"", &[(Plain, "f"), (Text, "\"No {a}.\"")]);
    has(Python, "\"\"\"a\nb\"\"\"\nc", &[(Text, "\"\"\"a\nb\"\"\""), (Plain, "\nc")]);
}

#[test]
fn a_keyword_is_a_whole_word_and_no_member() {
    has(JavaScript, "constant if_ éif ifé classé", &[(Plain, "constant if_ éif ifé classé")]);
    has(JavaScript, "a.catch(b)", &[(Plain, "a.catch(b)")]);
    has(Python, "a.is(const)", &[(Plain, "a.is(const)")]);
    has(JavaScript, "(await a)", &[(Plain, "("), (Keyword, "await"), (Plain, " a)")]);
}

#[test]
fn a_shell_has_comments_and_strings_and_no_keywords() {
    has(Shell, "# a\n. ./.env", &[(Comment, "# a"), (Plain, "\n. ./.env")]);
    has(Shell, "f $# a#b # c", &[(Plain, "f $# a#b "), (Comment, "# c")]);
    has(Shell, r"f 'it'\''s \' b", &[(Plain, "f "), (Text, "'it'"), (Plain, r"\'"), (Text, r"'s \'"), (Plain, " b")]);
    has(Shell, r#"f "\"$a" \"#, &[(Plain, "f "), (Text, r#""\"$a""#), (Plain, r" \")]);
    has(Shell, "cd for && npm start", &[(Plain, "cd for && npm start")]);
}

#[test]
fn a_line_of_an_env_file_has_a_name_and_a_value() {
    has(DotEnv, "# a=b\nC=d\n", &[(Comment, "# a=b"), (Plain, "\nC="), (Text, "d"), (Plain, "\n")]);
    has(DotEnv, "A=https://x/?y=AstraCS:••••", &[(Plain, "A="), (Text, "https://x/?y=AstraCS:••••")]);
    has(DotEnv, "A='it \\' # \"b\nC=é", &[(Plain, "A="), (Text, "'it \\' # \"b"), (Plain, "\nC="), (Text, "é")]);
    has(DotEnv, "A=\nB=''\n", &[(Plain, "A=\nB="), (Text, "''"), (Plain, "\n")]);
}

#[test]
fn settings_have_strings_alone() {
    has(
        Json,
        r#"{ "a": "b \" # c" }"#,
        &[(Plain, "{ "), (Text, "\"a\""), (Plain, ": "), (Text, r#""b \" # c""#), (Plain, " }")],
    );
    has(Json, "[true, null, 1]", &[(Plain, "[true, null, 1]")]);
}

#[test]
fn a_string_without_an_end_reaches_as_far_as_the_text() {
    for text in ["'a\nb", "\"", "'\\", "\"\\\""] {
        has(JavaScript, text, &[(Text, text)]);
    }
    has(Shell, "\"$(a\"", &[(Text, "\"$(a\"")]);
}
