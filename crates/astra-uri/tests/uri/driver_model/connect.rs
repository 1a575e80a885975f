//! `mongoose.connect` and one query: the model, compared with what each version threw and sent.

use super::recorded::{Case, Happened, Recorded, generation};
use astra_uri::drivers::Refusal;
use serde_json::Value;
use test_support::{
    drivers::{Connected, Options, connect},
    figures,
    project::none_of,
};

/// The address for the word `STUB` of the recorded strings: a loopback address, as the recording's was.
pub(super) const STUB: &str = "127.0.0.1:8181";

#[test]
fn every_version_connects_as_the_model_does() {
    let Recorded { connect_stargate_mongoose: stargate, connect_astra_mongoose: astra, .. } = Recorded::read();
    let mut wrong = Vec::new();
    let mut claims = 0;
    for case in stargate.cases.iter().chain(&astra.cases) {
        for happened in &case.results {
            for version in &happened.versions {
                claims += 1;
                let generation = generation(version);
                let claimed = connect(generation, case.uri().as_deref(), &options(case));
                if let Err(difference) = compare(case, claimed, happened) {
                    wrong.push(format!("{} {version}: {difference}", case.label));
                }
            }
        }
    }
    let cases = stargate.cases.len() + astra.cases.len();
    figures::print(format_args!(
        "connect: {cases} recorded cases, {claims} results for a version, {} wrong",
        wrong.len()
    ));
    none_of("results that are not what a version did", &wrong);
}

fn options(case: &Case) -> Options {
    let option = |name: &str| &case.options[name];
    Options {
        is_astra: option("isAstra").as_bool(),
        creates_namespace: option("createNamespaceOnConnect").as_bool(),
        token: option("applicationToken").as_str().map(str::to_owned),
        has_own_header: option("authHeaderName").is_string(),
        has_user: option("username").is_string() && option("password").is_string(),
    }
}

fn compare(case: &Case, claimed: Result<Connected, Refusal>, happened: &Happened) -> Result<(), String> {
    let thrown = happened.connect["error"].as_str();
    // The first command fails where the recording's server could not answer it: over HTTP/2,
    // and where it gave no token. The first failure is what is compared.
    let failed_at_namespace = thrown.is_some_and(|error| error.contains("Command \"createNamespace\" failed"));
    match (claimed, thrown) {
        (Err(refusal), Some(error)) if is_message(&refusal.to_string(), error) && happened.requests.is_empty() => {
            Ok(())
        }
        (Err(refusal), other) => Err(format!("claimed to throw {refusal}, but {other:?}")),
        (Ok(connected), _) if failed_at_namespace && connected.creates_namespace => Ok(()),
        (Ok(_), Some(error)) => Err(format!("claimed to connect, but threw {error}")),
        (Ok(connected), None) if connected.is_unreachable => {
            let message = happened.find_one["error"].as_str().unwrap_or_default();
            let is_so = ["Invalid URL", "Unsupported protocol"].iter().any(|words| message.contains(words));
            (is_so && happened.requests.is_empty()).then_some(()).ok_or_else(|| format!("the first query: {message}"))
        }
        (Ok(connected), None) => {
            let expected = expected(&connected);
            let found: Vec<_> = happened.requests.iter().map(|request| sent(case, request)).collect();
            if expected == found { Ok(()) } else { Err(format!("\n    claimed {expected:?}\n    was     {found:?}")) }
        }
    }
}

/// `…` in an expected message stands for what was passed.
fn is_message(claimed: &str, error: &str) -> bool {
    let (start, end) = claimed.split_once('…').unwrap_or((claimed, ""));
    let message = error.split_once(": ").map_or(error, |(_, message)| message);
    message.starts_with(start) && message.ends_with(end) && (!end.is_empty() || message == start)
}

/// The requests that a connection makes for one query: the address, and the token where a driver puts it.
fn expected(connected: &Connected) -> Vec<(String, Option<String>)> {
    let token = connected.token.as_ref().filter(|_| !connected.has_own_header).cloned();
    let mut requests = Vec::new();
    if connected.creates_namespace {
        let (path, _) = connected.address.rsplit_once('/').expect("an address has a keyspace");
        requests.push((path, token.clone()));
    }
    let query = format!("{}/ts", connected.address);
    requests.push((&query, token));
    let stub = format!("http://{STUB}");
    requests
        .into_iter()
        .map(|(address, token)| (address.strip_prefix(&stub).unwrap_or(address).to_owned(), token))
        .collect()
}

/// The same for the recorded requests. A user's token is made from the options, not from the string.
fn sent(case: &Case, request: &Value) -> (String, Option<String>) {
    let address = request["path"].as_str().or(request["url"].as_str()).expect("a request has an address");
    let token = request["auth_header"]["x-cassandra-token"].as_str().or(request["Token"].as_str());
    let is_string = |token: &&str| !(options(case).has_user && token.starts_with("Cassandra:"));
    (address.to_owned(), token.filter(is_string).map(str::to_owned))
}
