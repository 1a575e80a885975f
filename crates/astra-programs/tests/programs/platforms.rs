//! What runs a program: what the page gives for it names the file of variables or each variable, and holds no value.

use astra_programs::{
    Credentials, ENV_FILE, File, Form,
    Platform::{self, Cloudflare, Docker, GitHubActions, Node, Python, Vercel},
    Snippet, Tools,
};
use astra_uri::{Deployment, Driver};

fn snippets(deployment: Deployment) -> impl Iterator<Item = Snippet> {
    File::PROGRAMS.into_iter().flat_map(move |file| {
        let of = move |credentials| Snippet::new(deployment, Driver::default(), file, credentials, Form::TryIt);
        Credentials::ALL.into_iter().map(of)
    })
}

fn by(snippet: Snippet, platform: Platform) -> String {
    snippet.run_command(Tools { platform, ..Tools::default() }).expect("it is a program")
}

#[test]
fn each_platform_is_given_the_file_of_variables_or_each_variable() {
    for deployment in Deployment::ALL {
        for snippet in snippets(deployment).filter(|snippet| snippet.has_env_file()) {
            for &platform in snippet.platforms().iter().filter(|platform| **platform != Python) {
                let text = by(snippet, platform);
                let has_each = snippet.variables().iter().all(|variable| text.contains(variable.name(deployment)));
                assert!(text.contains(ENV_FILE) || has_each, "{platform}: {text}");
                assert!(text.lines().all(|line| line.len() <= 100), "{platform}: {text}");
            }
        }
    }
}

#[test]
fn a_program_with_the_values_inside_goes_nowhere() {
    for snippet in Deployment::ALL.into_iter().flat_map(snippets).filter(|snippet| !snippet.has_env_file()) {
        let elsewhere = Platform::ALL.into_iter().filter(|platform| *platform as u8 >= Docker as u8);
        for platform in elsewhere {
            assert!(!snippet.platforms().contains(&platform), "{platform}: {snippet:?}");
        }
    }
}

#[test]
fn a_worker_runs_at_cloudflare_and_nothing_else_does() {
    for snippet in Deployment::ALL.into_iter().flat_map(snippets) {
        assert_eq!(snippet.platforms().contains(&Cloudflare), snippet.file() == File::Worker, "{snippet:?}");
        let is_run_by_node = snippet.platforms().contains(&Node);
        assert_eq!(snippet.platform(Cloudflare) == Node, is_run_by_node || snippet.platforms().is_empty());
    }
}

#[test]
fn settings_name_the_variables_and_take_their_values_from_the_platform() {
    let snippet = Snippet::default();
    assert_eq!(
        by(snippet, GitHubActions),
        "# gh secret set --env-file=astra.env\n# In the job:\nenv:\n  ASTRA_URI: ${{ secrets.ASTRA_URI }}"
    );
    assert!(by(snippet, Vercel).starts_with("npx vercel env add ASTRA_URI production --sensitive\n"));
}
