//! Schemas, queries and what is logged of them.

use super::{ASTRA, found, right, wrong};
use astra_uri::Code;

#[test]
fn indexes_of_a_schema_are_found() {
    let field = |option: &str| {
        [
            "const schema = new mongoose.Schema({\n  // The user's name (or e-mail\n  name: String,\n  email: { type: String, ",
            option,
            " },",
        ]
        .concat()
    };
    wrong(Code::Unique, &[&field("unique: true"), &field("'unique': true"), &field("unique:true")]);
    wrong(Code::Index, &[&field("index: true"), "userSchema.index({ email: 1 });"]);
    let both = "userSchema.index({ email: 1 }, { unique: true });";
    assert_eq!(found(&[ASTRA, both].concat()), [(2, Code::Index), (2, Code::Unique)]);
    // The first of each is enough.
    let many = "new Schema({\n  a: { type: String, index: true },\n  b: { type: String, index: true },\n});";
    assert_eq!(found(&[ASTRA, many].concat()), [(3, Code::Index)]);
    right(&[
        &field("unique: false"),
        &field("isUnique: true"),
        "const schema = new Schema({ index: Number, unique: { type: Boolean, default: true } });",
        "const schema = new Schema({ name: String });\nconst options = { unique: true, index: true };",
        "const schema = new Schema({\n  // email: { type: String, unique: true },\n  name: String,\n});",
        "const place = table.index(1);",
        "await mongoose.connect(uri, { isAstra: true, isTable: true });\nuserSchema.index({ email: 1 });",
    ]);
}

#[test]
fn what_holds_the_token_is_found_where_it_is_logged() {
    wrong(
        Code::LogsToken,
        &[
            "console.log(User.find());",
            "console.log('users', User.find({ name: 'Ann' }).sort({ name: 1 }), 1);",
            "console.error(mongoose.connection);",
            "console.dir(mongoose);",
            "const users = User.find({});\nconsole.log(users);",
            "const users = User\n  .find({});\nlet found = User.findOne();\nconsole.log('found', found);",
            "const db = await mongoose.connect(process.env.ASTRA_URI, { isAstra: true });\nconsole.log(db);",
        ],
    );
    right(&[
        "console.log(await User.find());",
        "console.log(users.find((user) => user.id === 1));",
        "console.log(User.find().exec());",
        "console.log('mongoose', `${mongoose.connection.name}`, mongoose.version);",
        "const users = await User.find({});\nconsole.log(users);",
        "const users = User.find({});\nconst shown = await users;\nconsole.log(shown);",
        "let users = User.find({});\nusers = await users;\nconsole.log(users);",
        "const db = await mongoose.connect(process.env.ASTRA_URI, { isAstra: true });\nconsole.log(db.version);",
        "// console.log(User.find());",
        "/* console.log(User.find()); */",
        "/*\nconsole.log(User.find());\n*/",
        "/* none */ // console.log(User.find());",
        "run(); // console.log(mongoose)",
        "console.log(Cache.delete(key), Object.keys(users));",
    ]);
}

#[test]
fn a_regular_expression_is_found_in_a_filter() {
    wrong(
        Code::RegExp,
        &[
            "await User.find({ name: /^A/i });",
            "await User.deleteMany({ age: 3, name: new RegExp(term, 'i') });",
            "await User.find({\n  note: 'it is (',\n  name: { $not: /x/ },",
            "await User.findOneAndUpdate({ name: /^A/ }, { $set: { name: 'B' } });",
        ],
    );
    right(&[
        "await User.find({ name: { $regex: '^A' } });",
        "const schema = new Schema({ name: { type: String, match: /^A/ } });",
        "const users = (await User.find({})).filter(({ name }) => /^A/.test(name));\nconst rule = { test: /\\.js$/ };",
        "await User.find({ path: '/x', name: // the first\n 'Ann' });",
        "await User.find({ url: 'https://example.com' });",
        "// await User.find({ name: /^A/ });",
    ]);
}
