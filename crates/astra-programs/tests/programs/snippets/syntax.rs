//! The colours of the files: each comment and each string of every file that the page gives, in every form.

use super::credentials::{connections, files};
use astra_programs::{
    Credentials, EnvReader, File, SampleApp,
    quoting::literal,
    syntax::{
        Kind::{Comment, Keyword, Plain, Text},
        Language,
    },
    value,
};
use astra_uri::Reveal;

const REVEALS: [Reveal; 3] = [Reveal::Masked, Reveal::Placeholder, Reveal::Plain];

/// Every text with its language.
fn texts() -> impl Iterator<Item = (Language, String)> {
    connections().into_iter().flat_map(|connection| {
        REVEALS.into_iter().flat_map(move |reveal| {
            let of_file = files(&connection).flat_map(|snippet| {
                let text = snippet.text(Some(&connection), reveal).expect("the connection is there");
                let env = snippet.env_file(Some(&connection), EnvReader::Any, reveal);
                let program = (snippet.file().language(), text.to_string());
                [program].into_iter().chain(env.map(|env| (Language::DotEnv, env.to_string())))
            });
            let of_sample =
                SampleApp::ALL.map(|sample| (Language::DotEnv, sample.env_file(&connection, reveal).to_string()));
            of_file.chain(of_sample).collect::<Vec<_>>()
        })
    })
}

/// A comment has its own line, or follows a statement.
fn comment_of(language: Language, line: &str) -> Option<&str> {
    let (mark, in_code) = match language {
        Language::JavaScript | Language::Json => ("//", "; // "),
        Language::Python => ("#", ")  # "),
        Language::Shell | Language::DotEnv => ("#", "\n"),
    };
    let has_its_line = line.trim_start().starts_with(mark);
    let start =
        if has_its_line { line.find(mark) } else { line.find(in_code).map(|at| at + in_code.find(mark).unwrap()) };
    start.map(|start| &line[start..])
}

#[test]
fn exactly_the_comments_are_marked_as_comments() {
    for (language, text) in texts() {
        let found: Vec<_> = language.runs(&text).filter(|(kind, _)| *kind == Comment).map(|(_, run)| run).collect();
        let meant: Vec<_> = text.lines().filter_map(|line| comment_of(language, line)).collect();
        assert_eq!(found, meant, "{text}");
    }
}

#[test]
fn every_string_ends_with_its_quote_on_its_line_and_no_quote_is_unpaired() {
    for (language, text) in texts().filter(|(language, _)| *language != Language::DotEnv) {
        for (kind, run) in language.runs(&text) {
            match kind {
                Text => {
                    assert!(run.len() >= 2 && run.ends_with(&run[..1]) && !run.contains('\n'), "{run} in {text}");
                    assert!(run.starts_with(['\'', '"', '`']), "{run} in {text}");
                }
                Plain => assert!(!run.replace("\\'", "").contains(['\'', '"', '`']), "{run} in {text}"),
                Comment | Keyword => {}
            }
        }
    }
}

#[test]
fn a_value_in_a_program_is_one_string() {
    for connection in connections() {
        for snippet in files(&connection).filter(|snippet| snippet.credentials() == Credentials::Inline) {
            let file = snippet.file();
            if file == File::Curl {
                continue;
            }
            let text = snippet.text(Some(&connection), Reveal::Plain).expect("the connection is there");
            let quote = if file == File::Astrapy { '"' } else { '\'' };
            for &variable in file.variables(connection.deployment()) {
                let literal = literal(&value(&connection, variable, Reveal::Plain), quote);
                assert!(file.language().runs(&text).any(|run| run == (Text, &**literal)), "{snippet:?}: {variable:?}");
            }
        }
    }
}

#[test]
fn in_an_env_file_everything_after_the_name_is_the_value() {
    for (language, text) in texts().filter(|(language, _)| *language == Language::DotEnv) {
        let found: Vec<_> = language.runs(&text).filter(|(kind, _)| *kind == Text).map(|(_, run)| run).collect();
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        let values: Vec<_> = lines.filter_map(|line| line.split_once('=')).map(|(_, value)| value).collect();
        assert_eq!(found, values.into_iter().filter(|value| !value.is_empty()).collect::<Vec<_>>(), "{text}");
    }
}

#[test]
fn programs_have_keywords_and_commands_have_none() {
    for (language, text) in texts() {
        let has_some = language.runs(&text).any(|(kind, _)| kind == Keyword);
        assert_eq!(has_some, matches!(language, Language::JavaScript | Language::Python), "{text}");
    }
}
