//! `Fix`: what is right in the place of what is wrong.

/// What is right instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fix {
    /// Nothing that a program can know: the user enters the value.
    Enter,
    /// The value or the draft that was read has it right already.
    Read,
    /// The known region that is probably meant.
    Region(&'static str),
    /// The right line of code, or lines.
    Line(&'static str),
}

pub(super) const CONNECT: Fix = Fix::Line("mongoose.connect(process.env.ASTRA_URI, { isAstra: true });");
pub(super) const SET_DRIVER: Fix = Fix::Line("mongoose.setDriver(driver); // before models and connect");
pub(super) const DEFAULT_IMPORT: Fix = Fix::Line(
    "import astraMongoose from '@datastax/astra-mongoose';\nconst { driver, createAstraUri } = astraMongoose;",
);
pub(super) const NEW_ARGUMENTS: Fix = Fix::Line("createAstraUri(apiEndpoint, applicationToken, keyspace)");
pub(super) const LOG: Fix = Fix::Line("console.log(await Model.findOne());");
