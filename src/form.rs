//! What the user can do, and what the page then holds and says. All behaviour, no browser.
//!
//! [`Form::update`] is the whole behaviour: one message in, a changed form out. Everything that is shown is derived
//! from the form when it is asked for: [`Form::parse`], [`Form::remarks`], [`Form::outline`], [`Form::block`].

mod field;
mod input;
mod msg;
mod outline;
mod problems;
mod remarks;
mod update;

pub use self::{
    field::Field,
    msg::{Block, CopyOutcome, Msg},
    outline::{Piece, PieceState},
    problems::Problems,
    remarks::{Remarks, Warning},
};

use self::input::Input;
use crate::domain::{
    ApplicationToken, ConnectionString, Credentials, DatabaseId, Driver, Endpoint, Environment, Keyspace, Language,
    Region, Reveal, Snippet, Target,
};
use std::{fmt, rc::Rc};
use zeroize::Zeroizing;

/// The state of the page: four inputs and the choices beside them.
#[derive(Clone, Default)]
pub struct Form {
    inputs: [Input; Field::ALL.len()],
    environment: Environment,
    driver: Driver,
    language: Language,
    credentials: Credentials,
    reveal: Reveal,
    split: Rc<[Field]>,
    rewrites: u32,
    refusals: u32,
    outcome: Option<CopyOutcome>,
}

impl Form {
    /// The connection string, or every problem that stands in its way. Derived each time, never stored.
    ///
    /// # Errors
    /// When any of the four fields cannot be read; all of them are reported.
    pub fn parse(&self) -> Result<ConnectionString, Problems> {
        let readings = (
            DatabaseId::parse(self.text(Field::DatabaseId)),
            Region::parse(self.text(Field::Region)),
            Keyspace::parse(self.text(Field::Keyspace)),
            ApplicationToken::parse(self.text(Field::Token)),
        );
        match readings {
            (Ok(database_id), Ok(region), Ok(keyspace), Ok(token)) => {
                let endpoint = Endpoint::new(database_id.value, region.value, self.environment);
                Ok(ConnectionString::new(Target::new(endpoint, keyspace.value), token.value))
            }
            (database_id, region, keyspace, token) => Err(Problems {
                database_id: database_id.err(),
                region: region.err(),
                keyspace: keyspace.err(),
                token: token.err(),
            }),
        }
    }

    /// What stands in a field, as it was typed.
    #[must_use]
    pub fn text(&self, field: Field) -> &str {
        &self.inputs[field as usize].text
    }

    /// How many fields can be read.
    #[must_use]
    pub fn readable(&self) -> usize {
        Field::ALL.len() - self.parse().err().map_or(0, |problems| problems.iter().count())
    }

    /// The environment that the endpoint belongs to.
    #[must_use]
    pub fn environment(&self) -> Environment {
        self.environment
    }

    /// The chosen driver.
    #[must_use]
    pub fn driver(&self) -> Driver {
        self.driver
    }

    /// The chosen language.
    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// Where the program has its string from.
    #[must_use]
    pub fn credentials(&self) -> Credentials {
        self.credentials
    }

    /// Whether the token is shown.
    #[must_use]
    pub fn reveal(&self) -> Reveal {
        self.reveal
    }

    /// How often a copy was asked for that could not be given. Above 0, the summary of problems is open.
    #[must_use]
    pub fn refusals(&self) -> u32 {
        self.refusals
    }

    /// How often the form itself has changed a field's text. The inputs follow when this number changes.
    #[must_use]
    pub fn rewrites(&self) -> u32 {
        self.rewrites
    }

    /// How the last copy ended, until something else is done.
    #[must_use]
    pub fn outcome(&self) -> Option<CopyOutcome> {
        self.outcome
    }

    /// The fields that were filled from one address, until something is typed.
    #[must_use]
    pub fn split(&self) -> &[Field] {
        &self.split
    }

    /// The chosen file.
    #[must_use]
    pub fn snippet(&self) -> Snippet {
        Snippet::new(self.driver, self.language, self.credentials)
    }

    /// The text of a block; `None` while it needs the connection string and there is none.
    #[must_use]
    pub fn block(&self, block: Block, reveal: Reveal) -> Option<Zeroizing<String>> {
        match block {
            Block::ConnectionString => self.parse().ok().map(|string| string.text(reveal)),
            Block::Code => self.snippet().text(self.parse().ok().as_ref(), reveal),
            Block::Install => Some(Zeroizing::new(self.driver.install_command().to_owned())),
        }
    }
}

/// Shows nothing that was typed.
impl fmt::Debug for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { inputs: _, environment, driver, language, credentials, reveal, split, rewrites, refusals, outcome } =
            self;
        f.debug_struct("Form")
            .field("environment", environment)
            .field("driver", driver)
            .field("language", language)
            .field("credentials", credentials)
            .field("reveal", reveal)
            .field("split", split)
            .field("rewrites", rewrites)
            .field("refusals", refusals)
            .field("outcome", outcome)
            .finish_non_exhaustive()
    }
}
