//! The bundles of the programs run as the programs do; and the one way in which they do not is as the page says.

use crate::program::{Meets, Program};
use astra_programs::{
    Credentials,
    File::{self, CommonJs, EsModule},
    Form, known_failures,
};
use astra_uri::Deployment::Astra;
use test_support::{clients::Client, credentials::Secret, figures};

/// Each with the command, and what it makes.
const BUNDLERS: [(&str, File, &[&str], &str); 4] = [
    (
        "esbuild for CommonJS",
        CommonJs,
        &["esbuild", "connect.cjs", "--bundle", "--platform=node", "--outfile=bundle.cjs"],
        "bundle.cjs",
    ),
    (
        "esbuild for ES modules without the packages",
        EsModule,
        &[
            "esbuild",
            "connect.mjs",
            "--bundle",
            "--platform=node",
            "--format=esm",
            "--packages=external",
            "--outfile=bundle.mjs",
        ],
        "bundle.mjs",
    ),
    ("Bun", EsModule, &["bun", "build", "connect.mjs", "--target=node", "--outfile=bundle.mjs"], "bundle.mjs"),
    (
        "Vite",
        EsModule,
        &["vite", "build", "--ssr", "connect.mjs", "--outDir", "built", "--logLevel", "error"],
        "built/connect.mjs",
    ),
];

#[test]
fn what_bundlers_make_of_the_programs_connects() {
    for client in Client::of(Astra).filter(|client| client.files.contains(&CommonJs)) {
        for (name, file, command, bundle) in BUNDLERS {
            let program = program(client, file);
            program.run_bundled(name, command, bundle).is_of_a_query(&program.expected());
        }
        figures::print(format_args!("bundled: {client}, by {} bundlers", BUNDLERS.len()));
    }
}

#[test]
fn esbuild_cannot_bundle_the_packages_into_an_es_module() {
    const MESSAGE: &str = "Dynamic require of ";
    for client in Client::of(Astra).filter(|client| client.files.contains(&CommonJs)) {
        let bundle = "bundle.mjs";
        let command = ["esbuild", "connect.mjs", "--bundle", "--platform=node", "--format=esm", "--outfile=bundle.mjs"];
        program(client, EsModule).run_bundled("esbuild for ES modules", &command, bundle).is_of_no_start(MESSAGE);
    }
    assert!(known_failures().iter().any(|failure| failure.message().starts_with(MESSAGE.trim())));
}

fn program(client: &'static Client, file: File) -> Program {
    let (credentials, form) = (Credentials::Environment, Form::TryIt);
    let (secret, meets) = (Secret::Usual, Meets::EmptyDatabase);
    Program { client, deployment: Astra, file, credentials, form, secret, meets }
}
