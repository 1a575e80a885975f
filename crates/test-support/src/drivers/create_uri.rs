//! `createAstraUri`: the string that each generation makes of what it is given.

use astra_uri::drivers::{Generation, Refusal};
use url::Url;

/// The string that a generation makes of these arguments. `None` is JavaScript's `undefined`.
///
/// # Errors
/// Where it throws.
pub fn create_astra_uri(generation: Generation, arguments: &[Option<&str>]) -> Result<String, Refusal> {
    let argument = |place: usize| arguments.get(place).copied().flatten();
    let written = |place: usize| argument(place).unwrap_or("undefined");
    let takes_endpoint = generation >= Generation::Stargate04;
    let (endpoint, token, keyspace) = if takes_endpoint {
        let keyspace = argument(2).unwrap_or("default_keyspace");
        (written(0).to_owned(), argument(1), Some(keyspace))
    } else {
        let endpoint = format!("https://{}-{}.apps.astra.datastax.com", written(0), written(1));
        let has_api_path = generation >= Generation::Stargate02;
        let keyspace = if has_api_path { Some(written(2)) } else { argument(2).filter(|name| !name.is_empty()) };
        (endpoint, argument(3), keyspace)
    };
    let mut url = Url::parse(&endpoint).map_err(|_| Refusal::InvalidUrl)?;
    if let Some(keyspace) = keyspace {
        let own_path = argument(if takes_endpoint { 3 } else { 4 }).filter(|path| !path.is_empty());
        let api_path = match generation {
            Generation::Stargate01 | Generation::Stargate02Alpha => String::new(),
            _ if generation >= Generation::Astra10 => {
                format!("/{}", own_path.unwrap_or("api/json/v1").trim_start_matches('/'))
            }
            _ => format!("/{}", own_path.unwrap_or("api/json/v1")),
        };
        url.set_path(&format!("{api_path}/{keyspace}"));
    }
    let others = others(generation).iter().map(|(name, place)| (*name, argument(*place)));
    let added = [("applicationToken", token)].into_iter().chain(others);
    for (name, value) in added.filter_map(|(name, value)| Some((name, value.filter(|value| !value.is_empty())?))) {
        // `URLSearchParams.append` rewrites the whole query.
        let before: Vec<(String, String)> = url.query_pairs().into_owned().collect();
        url.query_pairs_mut().clear().extend_pairs(before).append_pair(name, value);
    }
    Ok(url.to_string())
}

/// The parameters besides the token, each with the place of its argument.
fn others(generation: Generation) -> &'static [(&'static str, usize)] {
    match generation {
        Generation::Stargate01 => &[("logLevel", 4)],
        Generation::Stargate02 => &[("logLevel", 5), ("authHeaderName", 6)],
        Generation::Astra10 => &[("authHeaderName", 4)],
        Generation::Astra106 | Generation::Astra15 => &[],
        _ => &[("logLevel", 4), ("authHeaderName", 5)],
    }
}
