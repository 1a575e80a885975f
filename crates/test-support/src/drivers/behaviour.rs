//! What a driver does with a string, compared with what it does with the fixed one, as a `Behaviour` of the page.

use super::{Connected, Options, connect};
use astra_uri::{
    Deployment,
    drivers::{Behaviour, Generation},
};

/// The behaviour of a generation for `text`, where `fixed` is what it means.
#[must_use]
pub fn behaviour(generation: Generation, text: &str, fixed: &str) -> Behaviour {
    let options = Options::for_astra(generation.driver());
    let connect = |text| connect(generation, Some(text), &options);
    match (connect(text), connect(fixed)) {
        (Err(refusal), _) => Behaviour::Throws(refusal),
        (Ok(wrong), _) if wrong.is_unreachable => Behaviour::FailsAtQuery,
        (Ok(wrong), Ok(fixed)) => between(&wrong, &fixed),
        (Ok(_), Err(refusal)) => panic!("the fixed string throws {refusal}"),
    }
}

/// The behaviour of a generation for options, where the string is right.
#[must_use]
pub fn behaviour_of_options(generation: Generation, text: &str, options: &Options) -> Behaviour {
    match connect(generation, Some(text), options) {
        Err(refusal) => Behaviour::Throws(refusal),
        Ok(connected) if connected.creates_namespace => Behaviour::CreatesNamespace,
        Ok(connected) if connected.has_own_header => Behaviour::SendsOtherHeader,
        Ok(_) => Behaviour::Works,
    }
}

fn between(wrong: &Connected, fixed: &Connected) -> Behaviour {
    let (read, meant) = (&wrong.read, &fixed.read);
    // The predecessor keeps the default port.
    let base = read.base_url.strip_suffix(":443").unwrap_or(&read.base_url);
    if base != meant.base_url {
        let (scheme, host) = base.split_once("://").unwrap_or_default();
        return match scheme {
            _ if is_somebodys(host) => Behaviour::SendsTokenElsewhere,
            "http" if format!("https://{host}") == meant.base_url => Behaviour::SendsInTheClear,
            _ => Behaviour::ReachesNoDatabase,
        };
    }
    if read.keyspace.contains('/') {
        return Behaviour::TakesWholePath;
    }
    if *read.api_path != Deployment::Astra.api_path().trim_matches('/') {
        let is_forgotten = *read.keyspace == "v1" && *read.api_path == "api/json";
        return if is_forgotten { Behaviour::TakesPathForKeyspace } else { Behaviour::AsksOtherPath };
    }
    if read.keyspace != meant.keyspace {
        return Behaviour::AsksOtherKeyspace;
    }
    match (&wrong.token, &fixed.token) {
        (None, _) => Behaviour::SendsNoToken,
        _ if read.values("applicationToken").count() > 1 => Behaviour::ReadsSeveralTokens,
        (wrong, fixed) if wrong != fixed => Behaviour::SendsOtherToken,
        _ => Behaviour::Works,
    }
}

/// A host that can be reached, and is not Astra's.
fn is_somebodys(host: &str) -> bool {
    let name = host.split(':').next().unwrap_or_default();
    let is_astras = [".astra.datastax.com", ".astra-dev.datastax.com", ".astra-test.datastax.com"];
    name.contains('.') && !is_astras.iter().any(|end| name.ends_with(end))
}
