//! The commands that the page gives: each is the same in PowerShell and cmd, or its text says that it is not for them.

use astra_programs::{Credentials, File, Form, PackageManager, Platform, ProjectName, SampleApp, Snippet, Tools};
use astra_uri::{Deployment, Driver};
use test_support::shells::{cmd_words, powershell_words};

/// Every command for any shell.
fn commands() -> Vec<String> {
    let name = ProjectName::parse("my-app_2.0").expect("it is one").value;
    let mut commands = Vec::new();
    for sample in SampleApp::ALL {
        commands.push(sample.create_command(&name));
        commands.extend(sample.next_commands(&name).lines().map(str::to_owned));
    }
    for snippet in snippets() {
        for &manager in PackageManager::of(snippet.file()) {
            let install = snippet.install_command(manager).expect("there is something to install");
            commands.extend(install.lines().map(str::to_owned));
            for &platform in snippet.platforms().iter().filter(|platform| !HAVE_SETTINGS.contains(platform)) {
                let run = snippet.run_command(Tools { manager, platform }).expect("it is a program");
                commands.extend(run.lines().filter(|line| !line.starts_with('#')).map(str::to_owned));
            }
        }
    }
    commands
}

/// What is given for these is no command.
const HAVE_SETTINGS: [Platform; 3] = [Platform::Compose, Platform::Systemd, Platform::GitHubActions];

fn snippets() -> impl Iterator<Item = Snippet> {
    File::PROGRAMS.into_iter().flat_map(|file| {
        Driver::ALL.into_iter().flat_map(move |driver| {
            Credentials::ALL.into_iter().flat_map(move |credentials| {
                Form::ALL.map(|form| Snippet::new(Deployment::Astra, driver, file, credentials, form))
            })
        })
    })
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
fn a_command_reads_the_file_that_is_saved_and_runs_the_program_that_is_saved() {
    for snippet in snippets().filter(|snippet| snippet.file() != File::Curl) {
        for &manager in PackageManager::of(snippet.file()) {
            let on_this_machine = |platform: &&Platform| ON_THIS_MACHINE.contains(platform);
            for &platform in snippet.platforms().iter().filter(on_this_machine) {
                let run = snippet.run_command(Tools { manager, platform }).expect("it is a program");
                assert!(snippet.file_name().is_none_or(|name| run.ends_with(name)), "{run}");
                let reads = run.contains("--env-file=astra.env ");
                assert_eq!(reads, !snippet.holds_secret() && snippet.file() != File::Astrapy, "{run}");
            }
        }
    }
}

const ON_THIS_MACHINE: [Platform; 5] =
    [Platform::Node, Platform::Bun, Platform::Deno, Platform::Python, Platform::Wrangler];

#[test]
fn the_command_for_curl_says_which_shells_it_is_not_for() {
    for credentials in Credentials::ALL {
        for deployment in Deployment::ALL {
            let snippet = Snippet::new(deployment, Driver::default(), File::Curl, credentials, Form::TryIt);
            assert!(
                snippet.requires(Platform::Node).contains("a shell of macOS, Linux or WSL"),
                "{}",
                snippet.requires(Platform::Node)
            );
            assert!(
                snippet.requires(Platform::Node).contains("not for PowerShell or cmd"),
                "{}",
                snippet.requires(Platform::Node)
            );
            if !snippet.holds_secret() {
                let text = snippet.text(None, astra_uri::Reveal::Masked).expect("it needs no connection");
                assert!(text.contains("\n# For sh; not for PowerShell or cmd.\n"), "{}", *text);
            }
        }
    }
}

#[test]
fn a_command_runs_a_file_of_the_program_s_language() {
    for snippet in snippets() {
        let extension = |name: &str| name.rsplit_once('.').map(|(_, extension)| extension.to_owned());
        for &platform in snippet.platforms().iter().filter(|platform| ON_THIS_MACHINE.contains(platform)) {
            let run = snippet.run_command(Tools { platform, ..Tools::default() }).expect("it is a program");
            assert_eq!(extension(&run), extension(snippet.file().file_name()), "{run}");
        }
    }
}

#[test]
fn only_what_has_platforms_has_packages() {
    for snippet in snippets() {
        let has_platforms = !snippet.platforms().is_empty();
        assert_eq!(has_platforms, !PackageManager::of(snippet.file()).is_empty(), "{snippet:?}");
        assert_eq!(has_platforms, snippet.install_command(PackageManager::Npm).is_some(), "{snippet:?}");
    }
}
