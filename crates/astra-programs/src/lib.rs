//! The texts written for a connection: programs, `.env` files, commands, sample apps; and the errors that they print.
//!
//! | module | what it is |
//! |---|---|
//! | [`Snippet`], [`File`], [`Credentials`] | a file for the user's project: a complete program that runs unchanged |
//! | [`Variable`] | the values that a program takes, by their environment variables |
//! | [`quoting`] | the one way in which a value comes into a program, a command or a `.env` file |
//! | [`SampleApp`], [`ProjectName`] | the samples of `create-stargate-mongoose-app` |
//! | [`Failure`] | an error message, its cause and its remedy |
//! | [`syntax`] | where comments, strings and keywords are in these texts |
#![warn(clippy::string_slice, reason = "the panic of a wrong index prints the text, which may hold a secret")]

mod failure;
mod file;
mod install;
mod project_name;
pub mod quoting;
mod sample_app;
mod snippet;
pub mod syntax;
mod variable;

pub use self::{
    failure::{Failure, KNOWN_FAILURES},
    file::File,
    install::{install_command, requirements},
    project_name::{ProjectName, ProjectNameError},
    sample_app::SampleApp,
    snippet::{Credentials, Snippet},
    variable::{Variable, value},
};
