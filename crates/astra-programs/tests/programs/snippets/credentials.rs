//! The credentials in the files: where they are, that they fit there, and that the secret is masked.

use super::{Kind, programs};
use astra_programs::{Credentials, EnvReader, File, Form, Snippet, Variable, quoting, value};
use astra_uri::{
    Connection, Deployment, Driver, Environment, Reveal,
    credentials::{ApplicationToken, Password},
};
use test_support::credentials::{DATABASE_ID, KEYSPACE, REGION, SELF_HOSTED, connection_of, endpoint, token};

/// A token of every character that is unusual in one.
const ODD_TOKEN: &str = "AstraCS:+a/b.c-d_e:+/.-_";
/// A password of characters that have a meaning in a URL, a shell, a `.env` file and a JavaScript literal.
const ODD_PASSWORD: &str = r#"'"`\$!#&+=%?/{}()[]<>|^~*;,@-._: ${x}%41\n"#;

fn astra(token: &str) -> Connection {
    connection_of(Deployment::Astra, [DATABASE_ID, REGION, KEYSPACE, token], Environment::Production)
}

fn self_hosted(password: &str) -> Connection {
    let [base_url, keyspace, username, _] = SELF_HOSTED;
    connection_of(Deployment::SelfHosted, [base_url, keyspace, username, password], Environment::Production)
}

/// Connections with usual secrets, and with odd ones.
pub(super) fn connections() -> [Connection; 4] {
    [astra(&token()), astra(ODD_TOKEN), self_hosted(SELF_HOSTED[3]), self_hosted(ODD_PASSWORD)]
}

/// A whole program for the driver that is usual.
fn snippet(deployment: Deployment, file: File, credentials: Credentials) -> Snippet {
    Snippet::new(deployment, Driver::default(), file, credentials, Form::TryIt)
}

/// Every program for this connection, and the settings of the MCP server where it is for Astra.
pub(super) fn files(connection: &Connection) -> impl Iterator<Item = Snippet> {
    let deployment = connection.deployment();
    let settings = (deployment == Deployment::Astra).then_some(File::McpServers);
    let files = move || File::PROGRAMS.into_iter().chain(settings);
    let choices = Driver::ALL.into_iter().flat_map(move |driver| files().map(move |file| (driver, file)));
    choices.flat_map(move |(driver, file)| {
        Credentials::ALL.into_iter().flat_map(move |credentials| {
            Form::ALL.map(|form| Snippet::new(deployment, driver, file, credentials, form))
        })
    })
}

#[test]
fn a_program_with_the_values_inside_holds_each_once_and_no_environment() {
    for connection in connections() {
        let is_of_the_deployment = |kind: &Kind| {
            let is_written = Credentials::of(kind.deployment, kind.driver, kind.file).contains(&Credentials::Inline);
            let is_of_environment = kind.file != File::Curl && kind.credentials == Credentials::Environment;
            kind.deployment == connection.deployment() && is_written && is_of_environment
        };
        for kind in programs().filter(is_of_the_deployment) {
            let text = kind.inline().text(Some(&connection), Reveal::Plain).expect("the connection is there");
            let quote = if kind.file == File::Astrapy { '"' } else { '\'' };
            for &variable in kind.file.variables(kind.deployment) {
                let literal = quoting::literal(&value(&connection, variable, Reveal::Plain), quote);
                let name = variable.constant();
                let line = [format!("{name} = {}", *literal), format!("{name} =\n  {}", *literal)];
                let count: usize = line.iter().map(|line| text.matches(line).count()).sum();
                assert_eq!(count, 1, "{kind}: {name}");
                assert!(!text.contains(variable.name(kind.deployment)), "{kind}: {name}");
            }
            for remains in ["process.env", "os.environ", "dotenv", "import os\n", "--env-file"] {
                assert!(!text.contains(remains), "{kind}: {remains}");
            }
        }
    }
}

#[test]
fn the_command_with_the_values_inside_is_one_command() {
    let text = |connection: Connection, reveal| {
        let snippet = snippet(connection.deployment(), File::Curl, Credentials::Inline);
        snippet.text(Some(&connection), reveal).expect("the connection is there").to_string()
    };
    let rest = " \\\n  --header 'Content-Type: application/json' \\\n  --data '{\"findCollections\":{}}'\n";
    assert_eq!(
        text(astra(&token()), Reveal::Plain),
        format!("curl -sS -X POST '{}/api/json/v1/{KEYSPACE}' \\\n  --header 'Token: {}'{rest}", endpoint(), token())
    );
    let base64 = "Token: Cassandra:Y2Fzc2FuZHJh:UXpXeC1wYXNzLTdmSzI=";
    let [base_url, ..] = SELF_HOSTED;
    assert_eq!(
        text(self_hosted(SELF_HOSTED[3]), Reveal::Plain),
        format!("curl -sS -X POST '{base_url}/v1/{KEYSPACE}' \\\n  --header '{base64}'{rest}")
    );
    assert!(text(self_hosted(SELF_HOSTED[3]), Reveal::Masked).contains("Cassandra:Y2Fzc2FuZHJh:••••'"));
}

#[test]
fn the_env_file_has_a_line_for_each_variable_of_its_program_and_only_a_password_may_need_quotes() {
    for connection in [astra(&token()), astra(ODD_TOKEN), self_hosted(SELF_HOSTED[3])] {
        for snippet in files(&connection).filter(|snippet| snippet.has_env_file()) {
            let text =
                snippet.env_file(Some(&connection), EnvReader::Any, Reveal::Plain).expect("the connection is there");
            let line = |&variable: &Variable| {
                format!("{}={}\n", variable.name(connection.deployment()), *value(&connection, variable, Reveal::Plain))
            };
            assert_eq!(*text, snippet.variables().iter().map(line).collect::<String>(), "{snippet:?}");
            assert!(!text.contains(['"', '\'', '`', '$', '\\']), "{snippet:?}");
        }
    }
}

#[test]
fn the_env_file_of_each_reader_has_a_value_or_says_that_it_is_left_out() {
    let snippet = snippet(Deployment::SelfHosted, File::EsModule, Credentials::default());
    for reader in EnvReader::ALL {
        let text = snippet.env_file(Some(&self_hosted(ODD_PASSWORD)), reader, Reveal::Plain);
        let text = text.expect("the connection is there");
        let last = text.lines().last().expect("it has lines");
        match quoting::env_value(ODD_PASSWORD, reader) {
            Some(written) => assert_eq!(last, format!("DATA_API_AUTH_PASSWORD={}", *written), "{reader}"),
            None => assert!(last.starts_with("# DATA_API_AUTH_PASSWORD is left out: "), "{reader}: {last}"),
        }
    }
}

#[test]
fn a_program_with_the_values_inside_has_no_env_file() {
    let snippet = snippet(Deployment::Astra, File::EsModule, Credentials::Inline);
    assert!(snippet.env_file(Some(&astra(&token())), EnvReader::Any, Reveal::Plain).is_none());
}

#[test]
fn the_secret_is_masked_unless_requested() {
    for (connection, secret, mask) in [
        (astra(&token()), token(), ApplicationToken::MASK),
        (self_hosted(SELF_HOSTED[3]), SELF_HOSTED[3].to_owned(), Password::MASK),
    ] {
        for snippet in files(&connection) {
            let text = |reveal| snippet.text(Some(&connection), reveal).expect("the connection is there");
            assert!(!text(Reveal::default()).contains(&secret[8..14]), "{snippet:?}");
            assert_eq!(text(Reveal::default()).contains(mask), snippet.holds_secret(), "{snippet:?}");
            let shown = text(Reveal::Placeholder);
            assert!(!shown.contains(&secret[8..14]) && !shown.contains('•'), "{snippet:?}");
            assert_eq!(shown.contains("YOUR_"), snippet.holds_secret(), "{snippet:?}");
            let has_no_other_form = snippet.file() == File::McpServers;
            assert_eq!(snippet.from_environment().holds_secret(), has_no_other_form, "{snippet:?}");
            if let Some(env) = snippet.env_file(Some(&connection), EnvReader::Any, Reveal::default()) {
                assert!(!env.contains(&secret[8..14]) && env.contains(mask), "{snippet:?}");
            }
        }
    }
}

#[test]
fn what_holds_the_credentials_waits_for_them() {
    let [astra, _, self_hosted, _] = connections();
    for (connection, other) in [(&astra, &self_hosted), (&self_hosted, &astra)] {
        for snippet in files(connection) {
            for missing in [None, Some(other)] {
                let has_text = snippet.text(missing, Reveal::Plain).is_some();
                assert_eq!(has_text, !snippet.holds_secret(), "{snippet:?}");
            }
        }
    }
}
