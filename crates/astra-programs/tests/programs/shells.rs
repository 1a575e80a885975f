//! The commands that the page gives: each is the same in PowerShell and cmd, or its text says that it is not for them.

use astra_programs::{Credentials, File, ProjectName, SampleApp, Snippet, install_command};
use astra_uri::{Deployment, Driver};
use test_support::shells::{cmd_words, powershell_words};

/// Every command for any shell.
fn commands() -> Vec<String> {
    let name = ProjectName::parse("my-app_2.0").expect("it is one").value;
    let mut commands: Vec<String> = Driver::ALL.map(|driver| install_command(driver).to_owned()).into();
    for sample in SampleApp::ALL {
        commands.push(sample.create_command(&name));
        commands.extend(sample.next_commands(&name).lines().map(str::to_owned));
    }
    for file in File::ALL {
        for credentials in Credentials::ALL {
            let snippet = Snippet::new(Deployment::Astra, Driver::default(), file, credentials);
            commands.extend(snippet.install_command().map(str::to_owned));
            commands.extend(run_command(file, credentials));
        }
    }
    commands
}

/// The command in the sentence on what to do with a program.
fn run_command(file: File, credentials: Credentials) -> Option<String> {
    let name = file.file_name();
    let command = match (file, credentials) {
        (File::DotEnv | File::Curl, _) => return None,
        (File::Astrapy, _) => format!("python {name}"),
        (_, Credentials::Environment) => format!("node --env-file=.env {name}"),
        (_, Credentials::Inline) => format!("node {name}"),
    };
    let sentence = file.next_step(credentials);
    assert!(sentence.contains(&format!(": {command}.")), "{sentence}");
    Some(command)
}

#[test]
fn every_command_has_the_same_words_in_powershell_and_cmd() {
    let commands = commands();
    assert!(commands.len() > 40, "{}", commands.len());
    for command in commands {
        let words: Vec<_> = command.split(' ').map(|word| word.trim_matches('"').to_owned()).collect();
        assert_eq!(powershell_words(&command).as_ref(), Some(&words), "PowerShell: {command}");
        assert_eq!(cmd_words(&command).as_ref(), Some(&words), "cmd: {command}");
    }
}

#[test]
fn the_command_for_curl_says_which_shells_it_is_not_for() {
    for credentials in Credentials::ALL {
        let sentences = File::Curl.next_step(credentials);
        assert!(sentences.contains("a shell of macOS, Linux or WSL"), "{sentences}");
        assert!(sentences.contains("not for PowerShell or cmd"), "{sentences}");
    }
    for deployment in Deployment::ALL {
        let snippet = Snippet::new(deployment, Driver::default(), File::Curl, Credentials::Environment);
        let text = snippet.text(None, astra_uri::Reveal::Masked).expect("it needs no connection");
        assert!(text.contains("\n# For sh; not for PowerShell or cmd.\n"), "{}", *text);
    }
}
