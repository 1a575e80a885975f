//! The model of the drivers against what each published version really did: `tests/vectors/drivers.json`.

mod connect;
pub(crate) mod recorded;

use self::recorded::{Call, Recorded, calls, generation};
use astra_uri::drivers::Generation;
use serde_json::{Value, json};
use test_support::{
    drivers::{create_astra_uri, parse_uri},
    figures,
    project::none_of,
    vectors::filled_in,
};

#[test]
fn every_version_parses_as_the_model_does() {
    let Recorded { parse_uri: recorded, .. } = Recorded::read();
    assert_eq!(recorded.len(), 64);
    holds("parseUri", &recorded, |generation, arguments| {
        let read = parse_uri(generation, arguments[0].as_deref()).map_err(|refusal| refusal.to_string())?;
        // The predecessor reads a repeated parameter as a list.
        let parameter = |name: &str| match read.values(name).collect::<Vec<_>>()[..] {
            [] => json!("<undefined>"),
            [first, ..] if generation >= Generation::Astra10 => json!(first),
            [one] => json!(one),
            ref several => json!(several),
        };
        let mut ok = json!({
            "baseUrl": read.base_url,
            "baseApiPath": *read.api_path,
            "keyspaceName": *read.keyspace,
            "applicationToken": parameter("applicationToken"),
        });
        if generation < Generation::Astra10 {
            ok["logLevel"] = parameter("logLevel");
        }
        if generation != Generation::Stargate01 && generation < Generation::Astra106 {
            ok["authHeaderName"] = parameter("authHeaderName");
        }
        Ok(ok)
    });
}

#[test]
fn every_version_creates_the_string_that_the_model_does() {
    let Recorded { create_astra_uri: recorded, .. } = Recorded::read();
    assert_eq!(recorded.len(), 52);
    holds("createAstraUri", &recorded, |generation, arguments| {
        let arguments: Vec<_> = arguments.iter().map(Option::as_deref).collect();
        let created = create_astra_uri(generation, &arguments).map_err(|refusal| refusal.to_string())?;
        Ok(json!(created))
    });
}

/// What the model returns for each version equals what that version returned or threw.
#[track_caller]
fn holds(what: &str, recorded: &[Call], claim: impl Fn(Generation, &[Option<String>]) -> Result<Value, String>) {
    let mut wrong = Vec::new();
    let mut claims = 0;
    for call in recorded {
        for (version, outcome) in calls(call) {
            claims += 1;
            let claimed = claim(generation(version), &call.arguments());
            let happened = outcome.map(|value| filled_in_value(&value));
            if claimed != happened {
                wrong.push(format!("{} {version}\n    claimed {claimed:?}\n    was     {happened:?}", call.label));
            }
        }
    }
    figures::print(format_args!(
        "{what}: {} recorded calls, {claims} results for a version, {} wrong",
        recorded.len(),
        wrong.len()
    ));
    none_of("results that are not what a version did", &wrong);
}

fn filled_in_value(value: &Value) -> Value {
    match value {
        Value::String(text) => json!(filled_in(text)),
        Value::Array(values) => values.iter().map(filled_in_value).collect(),
        Value::Object(fields) => fields.iter().map(|(name, value)| (name.clone(), filled_in_value(value))).collect(),
        other => other.clone(),
    }
}
