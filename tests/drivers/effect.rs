//! What a driver does with a string, seen against what it does with the one that is meant: in the words of the page.

use super::{Connected, Options, connect};
use astra_connection_string::{
    domain::Deployment,
    paste::drivers::{Effect, Generation},
};

/// What a generation does with `text`, where `mended` is what it means.
pub(crate) fn effect(generation: Generation, text: &str, mended: &str) -> Effect {
    let options = Options::for_astra(generation.driver());
    let connect = |text| connect(generation, Some(text), &options);
    match (connect(text), connect(mended)) {
        (Err(refusal), _) => Effect::Throws(refusal),
        (Ok(flawed), _) if flawed.is_unreachable => Effect::NoQuery,
        (Ok(flawed), Ok(mended)) => between(&flawed, &mended),
        (Ok(_), Err(refusal)) => panic!("the mended string throws {refusal}"),
    }
}

/// What a generation does with options, where the string is right.
pub(crate) fn effect_of_options(generation: Generation, text: &str, options: &Options) -> Effect {
    match connect(generation, Some(text), options) {
        Err(refusal) => Effect::Throws(refusal),
        Ok(connected) if connected.creates_namespace => Effect::CreatesNamespace,
        Ok(connected) if connected.has_own_header => Effect::OtherHeader,
        Ok(_) => Effect::None,
    }
}

fn between(flawed: &Connected, mended: &Connected) -> Effect {
    let (read, meant) = (&flawed.read, &mended.read);
    // The port that goes without saying, the predecessor keeps.
    let base = read.base_url.strip_suffix(":443").unwrap_or(&read.base_url);
    if base != meant.base_url {
        let (scheme, host) = base.split_once("://").unwrap_or_default();
        return match scheme {
            _ if is_somebodys(host) => Effect::TokenElsewhere,
            "http" if format!("https://{host}") == meant.base_url => Effect::InTheClear,
            _ => Effect::NoDatabase,
        };
    }
    if read.keyspace.contains('/') {
        return Effect::WholePath;
    }
    if read.api_path != Deployment::Astra.api_path().trim_matches('/') {
        let is_forgotten = read.keyspace == "v1" && read.api_path == "api/json";
        return if is_forgotten { Effect::PathAsKeyspace } else { Effect::OtherPath };
    }
    if read.keyspace != meant.keyspace {
        return Effect::OtherKeyspace;
    }
    match (&flawed.token, &mended.token) {
        (None, _) => Effect::NoToken,
        _ if read.values("applicationToken").count() > 1 => Effect::SeveralTokens,
        (flawed, mended) if flawed != mended => Effect::OtherToken,
        _ => Effect::None,
    }
}

/// A host that can be reached, and is not Astra's.
fn is_somebodys(host: &str) -> bool {
    let name = host.split(':').next().unwrap_or_default();
    let is_astras = [".astra.datastax.com", ".astra-dev.datastax.com", ".astra-test.datastax.com"];
    name.contains('.') && !is_astras.iter().any(|end| name.ends_with(end))
}
