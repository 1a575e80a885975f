//! A page that turns Astra credentials into a connection string for Mongoose: checked as it is typed, assembled in the
//! page and nowhere else.
//!
//! # The map
//!
//! | crate, module | what it is |
//! |---|---|
//! | `astra-uri` | what a connection *is*: its values, the parser of strings, diagnostics, what drivers do, what any text holds |
//! | `astra-programs` | what is *written out*: programs, `.env` files, commands, sample apps, and the errors that they print |
//! | [`model`] | what the user can *do*, and what the page then shows: all behaviour, no browser |
//! | [`components`] | the page as Yew functions: thin, they show the view and hand on what happens |
//! | [`browser`] | the one door to the browser: clipboard, focus, page events |
//!
//! `docs/architecture.md` walks through it with one keystroke, one paste and one copy.
//!
//! # What holds
//!
//! - Imports point down only: `main → components → model → astra-programs → astra-uri`, and `components → browser`.
//!   `browser` knows no type of the others. Cargo keeps the crates apart, the test `tidy` the modules.
//! - The crates and `model` name neither Yew nor the browser: they run, and are tested, anywhere.
//! - [`model::Model::update`] is the whole behaviour: a message in, effects for the browser out. A text is parsed once, when it
//!   changes; a part of the page is rendered only when its view has changed.
//! - A secret leaves `astra-uri` in one place each, and no error, note, log or `Debug` holds a part of one.
//! - A value comes into a program, a command or a `.env` file by [`astra_programs::quoting`] alone, whose readers are the real
//!   ones in the tests. A value that no quotes can hold is named and not written.
#![warn(clippy::string_slice, reason = "the panic of a wrong index prints the text, which may hold a secret")]

pub mod browser;
// Without a renderer there is nothing that it could be shown with.
#[cfg(any(feature = "ssr", feature = "web"))]
pub mod components;
pub mod model;
