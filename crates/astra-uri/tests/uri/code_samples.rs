//! Samples of code for each of its diagnostics: wrong ones, right ones, and those that only look wrong.

mod models;

use astra_uri::{Code, Fix, recognise};

const ASTRA: &str = "const { driver } = require('@datastax/astra-mongoose');\n";
const STARGATE: &str = "const { driver } = require('stargate-mongoose');\n";
const CONNECT: &str = "await mongoose.connect(process.env.ASTRA_URI, { isAstra: true });\n";

/// The codes that are found, each with its line.
fn found(code: &str) -> Vec<(usize, Code)> {
    recognise(code).code.iter().map(|one| (one.line().expect("code has lines"), one.code)).collect()
}

/// That each of these lines, after the one that names a driver, has this code in its last line.
#[track_caller]
fn wrong(code: Code, samples: &[&str]) {
    for sample in samples {
        let text = [ASTRA, sample].concat();
        assert_eq!(found(&text), [(text.lines().count(), code)], "{text}");
    }
}

/// That these have none, with either driver.
#[track_caller]
fn right(samples: &[&str]) {
    for sample in samples {
        for driver in [ASTRA, STARGATE] {
            assert_eq!(found(&[driver, sample].concat()), [], "{driver}{sample}");
        }
    }
}

#[test]
fn the_id_is_no_fourth_argument() {
    for id in [
        "process.env.ASTRA_DB_ID!",
        "process.env.ASTRA_DB_ID as string",
        "databaseId",
        "'2597da05-9018-4566-a534-04338b75973b'",
    ] {
        wrong(Code::IdAsPath, &[&["const uri = createAstraUri(endpoint, token, 'ks', ", id, ");"].concat()]);
    }
    wrong(Code::OldArguments, &["createAstraUri(process.env.ASTRA_DB_ID!, process.env.ASTRA_DB_REGION!, 'ks', token)"]);
    right(&[
        "createAstraUri(endpoint, token, 'ks', 'api/json/v1')",
        "createAstraUri(endpoint, token, 'ks', undefined)",
        "createAstraUri(endpoint, token, process.env.KEYSPACE_ID, path)",
        "// createAstraUri(endpoint, token, 'ks', databaseId)",
    ]);
}

#[test]
fn a_template_with_the_path_of_another_api_is_found_where_mongoose_gets_it() {
    wrong(
        Code::OtherApi,
        &[
            "const uri = `${process.env.ASTRA_DB_REGION}/api/rest/${process.env.ASTRA_DB_KEYSPACE}`",
            "export const ASTRA_URI: string = endpoint + '/api/rest/v2/namespaces/' + keyspace;",
            "let mongoUri = `${endpoint}/api/graphql/${keyspace}?applicationToken=${token}`;",
            "await mongoose.connect(`${endpoint}/api/rest/v2/${keyspace}`, { isAstra: true });",
        ],
    );
    right(&[
        "const answer = await fetch(`${endpoint}/api/rest/v2/schemas/keyspaces`, { headers });",
        "const url = `${endpoint}/api/rest/v2/keyspaces/${keyspace}/users`;",
        "const uri = `${endpoint}/api/json/v1/${keyspace}?applicationToken=${token}`;",
        "// const uri = `${endpoint}/api/rest/${keyspace}`;",
        "const uri = `${endpoint}/api/json/v1/${keyspace}`; // not `${endpoint}/api/rest/${keyspace}`",
    ]);
}

#[test]
fn the_package_of_the_wrong_name_is_found_and_is_read_as_code() {
    for import in [
        "import { driver } from 'astra-mongoose';",
        "import { driver } from \"astra-mongoose\"",
        "const { driver } = require('astra-mongoose');",
        "const { driver } = await import('astra-mongoose');",
        "import 'astra-mongoose';",
    ] {
        assert_eq!(found(import), [(1, Code::WrongPackage)], "{import}");
    }
    let twice = "import { driver } from 'astra-mongoose';\nimport { createAstraUri } from 'astra-mongoose';\n";
    assert_eq!(found(twice), [(1, Code::WrongPackage)]);
    let rest = "import { driver } from 'astra-mongoose';\nmongoose.connect(uri, { isAstra: false });";
    assert_eq!(found(rest), [(1, Code::WrongPackage), (2, Code::NotAstra)]);
    for other in ["const name = 'astra-mongoose';", "{ \"name\": \"astra-mongoose\" }", "from astra-mongoose"] {
        assert_eq!(found(&[other, "\nmongoose.connect(uri, { dbName: 'shop' });"].concat()), [], "{other}");
    }
    assert!(Code::WrongPackage.message().contains("@datastax/astra-mongoose"));
}

#[test]
fn two_copies_of_mongoose_are_found_by_their_names() {
    wrong(
        Code::TwoCopies,
        &[
            "import mongoose from 'mongoose';\nimport { Schema } from 'stargate-mongoose/node_modules/mongoose';",
            "const mongoose = require('mongoose');\nconst { Types } = require(\"../node_modules/mongoose\");",
        ],
    );
    right(&[
        "import mongoose from 'mongoose';\nimport { Schema } from 'mongoose';",
        "import mongoose from 'mongoose';\nconst { Types } = require('mongoose');",
        "import mongoose from 'stargate-mongoose/node_modules/mongoose';",
        "import mongoose from 'mongoose';\nimport paginate from 'mongoose-paginate-v2';",
        "import mongoose from 'mongoose';\nimport lean from 'node_modules/lean-mongoose';",
    ]);
}

#[test]
fn options_without_an_effect_are_found() {
    wrong(
        Code::DbName,
        &[
            "await mongoose.connect(process.env.ASTRA_URI, { isAstra: true, dbName: 'shop' });",
            "await mongoose.connect(process.env.ASTRA_URI, {\n  isAstra: true,\n  dbName: process.env.DB,",
            "mongoose.connect(process.env.DATA_API_URL, { isAstra: false, username, password, dbName: 'ks' });",
        ],
    );
    right(&[
        "await mongoose.connect('mongodb://localhost/test', { dbName: 'shop' });",
        "await mongoose.connect(uri, { isAstra: true });\nconst options = { dbName: 'shop' };",
        "await mongoose.connect(uri, { isAstra: true }); // dbName: 'shop'",
        "await mongoose.connect(`${host}/${dbName}`, { isAstra: true });",
        "const dbName = 'shop';",
    ]);
    wrong(Code::ArrayFilters, &["await User.updateOne(filter, update, { arrayFilters: [{ tag: 'a' }] });"]);
    right(&["const arrayFilters = [];", "apply(arrayFilters, 1);", "  * arrayFilters: none"]);
}

#[test]
fn use_db_is_found_wherever_it_is_called() {
    wrong(
        Code::UseDb,
        &["const other = mongoose.connection.useDb('other');", "conn.useDb(`tenant_${id}`, { useCache: true });"],
    );
    right(&["// conn.useDb('other')", "const useDb = useDatabase();", "useDb('other');"]);
}

#[test]
fn the_state_is_found_where_it_is_read_right_after_connect() {
    let after = |code: &str| [CONNECT, code].concat();
    wrong(
        Code::ReadyState,
        &[
            &after("if (mongoose.connection.readyState !== 1) throw new Error('not connected');"),
            &after("console.log('state:', mongoose.connection.readyState);"),
            "mongoose.connect(uri, { isAstra: true }).then(() => console.log(mongoose.connection.readyState));",
            "const db = await mongoose.connect(uri, {\n  isAstra: true,\n});\nconnected = db.connections[0].readyState;",
        ],
    );
    right(&[
        "if (mongoose.connection.readyState >= 1) return;\nawait mongoose.connect(uri, { isAstra: true });",
        &after("const user = await User.findOne();\nconsole.log(mongoose.connection.readyState);"),
        &after("app.get('/health', (request, response) => response.json(mongoose.connection.readyState));"),
        "async function connect() {\n  await mongoose.connect(uri, { isAstra: true });\n}\nif (mongoose.connection.readyState === 1) run();",
        "mongoose.connect(uri, { isAstra: true }).then(() => app.listen(80));\napp.use(() => mongoose.connection.readyState);",
        &after("// mongoose.connection.readyState"),
    ]);
    assert_eq!(found(&[STARGATE, &after("console.log(mongoose.connection.readyState);")].concat()), []);
}

#[test]
fn plain_code_for_mongodb_is_not_read() {
    let code = "const mongoose = require('mongoose');\nconst { MongoClient } = require('mongodb');\n\
        const schema = new mongoose.Schema({ email: { type: String, unique: true, index: true } });\n\
        await mongoose.connect('mongodb://localhost/test', { dbName: 'shop' });\n\
        console.log(mongoose.connection.readyState, User.find({ name: /^A/ }));\n\
        mongoose.connection.useDb('other');\nUser.updateOne({}, {}, { arrayFilters: [] });\n";
    assert_eq!(found(code), []);
    assert_eq!(found(&code.replace("'mongodb'", "\"astra-mongoose-like\"")), []);
}

#[test]
fn the_right_line_of_each_diagnostic_has_none() {
    for code in Code::ALL {
        if let Fix::Line(line) = code.fix() {
            for driver in [ASTRA, STARGATE] {
                assert_eq!(found(&[driver, line].concat()), [], "{code}: {line}");
            }
        }
    }
}

#[test]
fn any_text_is_read_and_a_long_one_in_no_time() {
    let pieces = [
        "createAstraUri(",
        "/api/rest",
        ".useDb(",
        "readyState",
        "unique: true",
        "index: true",
        "console.log(",
        "dbName:",
        "mongoose.connect(",
        "': ",
        ": /",
        "'astra-mongoose'",
        "\"mongoose\"",
        "=>",
        "Schema(",
        "ß",
        "`${",
        "\u{1f600}",
        " = ",
        "find(",
        "arrayFilters:",
        "\n",
    ];
    for first in pieces {
        for second in pieces {
            let text = [ASTRA, &[first, second].concat().repeat(400), second, first].concat();
            _ = recognise(&text);
        }
    }
}

/// As they were found in public repositories.
#[test]
fn code_of_public_projects_is_diagnosed() {
    let region_as_endpoint = "import mongoose from \"mongoose\"\nimport { driver } from \"stargate-mongoose\"\n\n\
        const uri = `${process.env.ASTRA_DB_REGION}/api/rest/${process.env.ASTRA_DB_KEYSPACE}`\n\
        mongoose.set(\"autoCreate\", true)\nmongoose.setDriver(driver)\n\
        await mongoose.connect(uri, { isAstra: true, applicationToken: process.env.ASTRA_DB_APPLICATION_TOKEN })\n";
    assert_eq!(found(region_as_endpoint), [(4, Code::OtherApi)]);
    let id_last = "import mongoose from \"mongoose\"\nimport { driver, createAstraUri } from \"stargate-mongoose\"\n\n\
        const uri = createAstraUri(process.env.ASTRA_DB_API_END_POINT!, process.env.ASTRA_DB_APPLICATION_TOKEN!, \
        process.env.ASTRA_DB_KEYSPACE!, process.env.ASTRA_DB_ID!)\nmongoose.setDriver(driver)\n\
        await mongoose.connect(uri, { isAstra: true })\n";
    assert_eq!(found(id_last), [(4, Code::IdAsPath)]);
    let readme = "import mongoose from 'mongoose';\nimport { driver } from 'astra-mongoose';\n\n\
        mongoose.setDriver(driver);\nmongoose.connect(process.env.ASTRA_URI, {\n  \
        logging: 'all' // astra-db-ts logging config\n});\n";
    assert_eq!(found(readme), [(2, Code::WrongPackage)]);
}
