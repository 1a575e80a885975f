//! A page that turns Astra credentials into a connection string for Mongoose: checked as it is typed, assembled in the
//! page and nowhere else.
//!
//! # The map
//!
//! | module | what it is |
//! |---|---|
//! | [`domain`] | what a connection string *is*: its parts, their rules, their words; programs, sample apps, known failures |
//! | [`paste`] | what pasted text *means*: recognised in any format, linear in its length |
//! | [`model`] | what the user can *do*, what the page then *shows*, and what the browser is then to do: all behaviour |
//! | [`components`] | the page as one Yew component and functions: they show the view, hand on what happens, run the effects |
//! | [`browser`] | the one door to the browser: clipboard, focus, page events |
//!
//! # What holds
//!
//! - Imports point down only: `main → components → model → paste → domain`, and `components → browser`. `browser` knows no type of the others.
//! - `domain`, `paste` and `model` name neither Yew nor the browser: they run, and are tested, anywhere.
//! - A value that exists is right: each type of the domain has private fields and one `parse`.
//! - No error and no warning repeats what was typed: they hold counts and kinds. `Read as …` shows a value that was read,
//!   and never the token.
//! - A secret is given out in one place: the token by [`domain::ConnectionString`], the password by
//!   [`domain::SelfHosted`], and only when asked for as [`domain::Reveal::Plain`]. Neither has a `Display` or a
//!   serialisation, its `Debug` is `[redacted]`, and its memory is cleared on drop.
//! - A value comes into a program, a command or a `.env` file by [`domain::quoting`] alone, whose readers are the real ones
//!   in the tests. What no quotes can hold is said, not written.
//! - [`model::Model::update`] is the whole behaviour. What it asks of the browser is a list of [`model::Effect`]s: plain data,
//!   run in the tick of the event, so that the browser sees the user's gesture; those on elements wait for their rendering.
//! - A field is parsed when its text changes, and a pasted text is read once. The connection is put together from values.
//! - What is shown is a [`model::View`], derived once for each message. Each of its parts knows what it is made of: only a
//!   part that has changed is made again, and rendered again.
//!
//! The test `tidy` holds the code to the first two and to the rest of the house rules.
//!
//! # Example
//!
//! ```
//! use astra_connection_string::domain::{
//!     ApplicationToken, ConnectionString, DatabaseId, Endpoint, Environment, Keyspace, Region, Reveal, Target,
//! };
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let id = DatabaseId::parse("2597da05-9018-4566-a534-04338b75973b")?.value;
//! let region = Region::parse("eu-west-1")?.value;
//! let endpoint = Endpoint::new(id, region, Environment::Production);
//! let target = Target::new(endpoint, Keyspace::parse("mongoose")?.value);
//! let string = ConnectionString::new(target, ApplicationToken::parse("AstraCS:mytoken")?.value);
//!
//! assert_eq!(
//!     *string.text(Reveal::Masked),
//!     "https://2597da05-9018-4566-a534-04338b75973b-eu-west-1.apps.astra.datastax.com\
//!      /api/json/v1/mongoose?applicationToken=AstraCS:••••"
//! );
//! # Ok(())
//! # }
//! ```

pub mod browser;
pub mod components;
pub mod domain;
pub mod model;
pub mod paste;
