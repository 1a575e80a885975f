//! Names of variables, keys, options and columns, each with a value.

use test_support::credentials::{DATABASE_ID, endpoint, token};

/// Whose a value is.
const OWNERS: [&str; 14] = [
    "",
    "astra",
    "db",
    "my",
    "dev",
    "client",
    "org",
    "aws",
    "shop",
    "data api",
    "stargate",
    "astra db",
    "astra aws",
    "shop db",
];

/// The kind of the value, with a value of that.
fn heads() -> [(&'static str, String); 22] {
    let own = |text: &str| text.to_owned();
    [
        ("id", own(DATABASE_ID)),
        ("uuid", own(DATABASE_ID)),
        ("keyspace id", own("shop")),
        ("region", own("us-east-2")),
        ("regions", own("us-east-2")),
        ("datacenter", own("us-east-2")),
        ("keyspace", own("shop")),
        ("keyspaces", own("shop")),
        ("namespace", own("shop")),
        ("ns", own("shop")),
        ("namespaces", own("shop")),
        ("token", token()),
        ("secret", token()),
        ("endpoint", endpoint()),
        ("url", own("http://localhost:8181")),
        ("host", own("api.shop.example")),
        ("user", own("cassandra")),
        ("username", own("cassandra")),
        ("password", own("s3cr3t-word")),
        ("name", own("shop")),
        ("value", own("us-east-2")),
        ("status", own("us-east-2")),
    ]
}

/// The ways to write a name with its value.
const STYLES: [fn(&str, &str) -> String; 11] = [
    |name, value| format!("{}={value}", name.to_uppercase().replace(' ', "_")),
    |name, value| format!("{}: \"{value}\",", camel(name)),
    |name, value| format!("  {}: {value}", name.replace(' ', "_")),
    |name, value| format!("tool --{} {value}", name.replace(' ', "-")),
    |name, value| format!("| {name} | {value} |"),
    |name, value| format!("process.env.{} || '{value}'", name.to_uppercase().replace(' ', "_")),
    |name, value| format!("{name}\n{value}"),
    |name, value| format!("os.getenv('{}', '{value}')", name.to_uppercase().replace(' ', "_")),
    |name, value| format!("The {name} is {value}."),
    |name, value| format!("{}: {value}", name.replacen(' ', ":\n  ", 1).replace(' ', "_")),
    |name, value| format!("[{} = '{value}'", name.replacen(' ', "]\n", 1).replace(' ', "_")),
];

/// Each name in each way, beside the ID of a database, without which hardly anything is taken.
pub(super) fn texts() -> Vec<(String, String)> {
    let mut texts = Vec::new();
    for owner in OWNERS {
        for (head, value) in heads() {
            let name = [owner, head].join(" ");
            for style in STYLES {
                let [shown, written] = ["…", &value].map(|value| style(name.trim_start(), value));
                texts.push((shown.replace('\n', "⏎"), format!("{written}\nastra db get {DATABASE_ID}\n")));
            }
        }
    }
    texts
}

/// `dataApiUrl`
fn camel(name: &str) -> String {
    let mut words = name.split(' ');
    let first = words.next().unwrap_or_default().to_owned();
    words.fold(first, |name, word| {
        let (initial, rest) = word.split_at(1);
        name + &initial.to_uppercase() + rest
    })
}
