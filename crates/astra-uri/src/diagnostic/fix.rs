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
pub(super) const DATA_API: Fix =
    Fix::Line("const uri = `${endpoint}/api/json/v1/${keyspace}?applicationToken=${token}`;");
pub(super) const PACKAGE: Fix = Fix::Line("import { driver } from '@datastax/astra-mongoose';");
pub(super) const ONE_COPY: Fix = Fix::Line("import mongoose from 'mongoose'; // npm ls mongoose shows one");
pub(super) const OTHER_KEYSPACE_OWN: Fix =
    Fix::Line("mongoose.createConnection(process.env.OTHER_URI, { isAstra: true });");
pub(super) const ONLY_ID: Fix = Fix::Line("_id: String, // alone is unique");
pub(super) const NO_INDEX: Fix = Fix::Line("new mongoose.Schema(fields, { autoIndex: false });");
pub(super) const QUERY: Fix = Fix::Line("await Model.findOne(); // shows whether it works");
pub(super) const LOG: Fix = Fix::Line("console.log(await Model.findOne());");
pub(super) const SAVE: Fix =
    Fix::Line("const one = await Model.findOne(filter); // change it, then: await one.save();");
pub(super) const FILTER: Fix = Fix::Line("(await Model.find()).filter((one) => /^a/.test(one.name));");
