//! `Check`: what the user asked for.

use crate::{formats::Format, source::Source};
use astra_uri::credentials::ApplicationToken;
use clap::{Args, Parser, Subcommand};
use std::{
    env,
    io::{self, Write},
    process::ExitCode,
};

/// Checks connection strings of Astra for Mongoose.
#[derive(Parser)]
#[command(name = "astra-uri", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Check(Check),
}

/// Reports broken connection strings, wrong code and tokens in files.
///
/// Reads .env files, source code, logs and any other text. Each finding has its file and line, a code, a message and, where one
/// is known, a fix. No output holds a part of a token or a password.
#[derive(Args)]
#[command(after_long_help = "\
Exit status:
  0  no errors; there may be warnings and notes
  1  at least one error
  2  a file could not be read or written, or the arguments are wrong

What is looked at:
  Every connection string is judged on its own. In a file, one with a placeholder in it is a template, and no error; comments of
  code and of .env files are not judged. A token is looked for everywhere, in comments and in binary files too. Of a text of more
  than 1 MiB, strings and tokens alone are looked at.

In standard input, a token is no error: it may be a string that was pasted to be checked.")]
pub(crate) struct Check {
    /// The files; `-`, or none, is standard input
    #[arg(value_name = "FILE", value_parser = |text: &str| Ok::<_, String>(Source::named(text)))]
    pub(crate) sources: Vec<Source>,
    /// How findings are printed
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,
    /// Rewrites each broken string that has one right form, and shows the change first
    #[arg(long)]
    pub(crate) fix: bool,
    /// Takes no token for an error, as in a file that is not committed
    #[arg(long)]
    pub(crate) allow_token: bool,
}

/// Reads the arguments, or prints why that cannot be done; of arguments that may hold a secret, nothing is printed.
pub(crate) fn read() -> Result<Check, ExitCode> {
    let error = match Arguments::try_parse() {
        Ok(Arguments { command: Command::Check(mut check) }) => {
            if check.sources.is_empty() {
                check.sources.push(Source::Standard);
            }
            return Ok(check);
        }
        Err(error) => error,
    };
    if error.use_stderr() && env::args_os().any(|argument| is_secret(&argument.to_string_lossy())) {
        let usage = "the arguments hold a connection string or a token: pass it on standard input\n\n\
                     Usage: astra-uri check [OPTIONS] [FILE]...";
        let _ = writeln!(io::stderr(), "error: {usage}");
    } else {
        let _ = error.print();
    }
    Err(ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(2)))
}

/// Whether an argument is a string or a token that was given in the place of a file.
pub(crate) fn is_secret(argument: &str) -> bool {
    argument.contains("://") || argument.contains("oken=") || ApplicationToken::is_within(argument)
}
