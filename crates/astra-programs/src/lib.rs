//! The texts written for a connection: programs, `.env` files, commands, sample apps; and the errors that they print.
//!
//! | module | what it is |
//! |---|---|
//! | [`Snippet`] | a program for the user's project, or settings, and the steps that run it |
//! | [`READERS`] | which other clients read the variables |
//! | [`Client`], [`Module`], [`Form`], [`File`], [`Credentials`] | the choices among programs |
//! | [`Tools`], [`PackageManager`], [`Platform`] | what installs packages, and what runs programs |
//! | [`Variable`] | the values that a program takes, by their environment variables |
//! | [`EnvReader`] | what reads a file of variables, and how a value is written for it |
//! | [`quoting`] | the one way in which a value comes into a program, a command or a `.env` file |
//! | [`SampleApp`], [`ProjectName`] | the samples of `create-stargate-mongoose-app` |
//! | [`Failure`] | an error message, its cause and its remedy |
//! | [`syntax`] | where comments, strings and keywords are in these texts |
#![warn(clippy::string_slice, reason = "the panic of a wrong index prints the text, which may hold a secret")]

mod client;
mod credentials;
mod env_file;
mod env_reader;
mod failure;
mod file;
mod form;
pub mod logging;
mod module;
mod other_clients;
mod package_manager;
mod platform;
mod project_name;
pub mod quoting;
mod sample_app;
mod snippet;
pub mod syntax;
mod tools;
mod variable;

pub use self::{
    client::Client,
    credentials::Credentials,
    env_file::ENV_FILE,
    env_reader::EnvReader,
    failure::{Failure, FailureGroup, FoundFailures, known_failures},
    file::File,
    form::Form,
    module::Module,
    other_clients::READERS,
    package_manager::PackageManager,
    platform::Platform,
    project_name::{ProjectName, ProjectNameError},
    sample_app::SampleApp,
    snippet::Snippet,
    tools::Tools,
    variable::{Variable, value},
};
