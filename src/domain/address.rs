//! `Address`: any address of an Astra database, and what can be read from it.

use super::{DatabaseId, Deployment, Endpoint, Environment, Region, wrapping};
use url::form_urlencoded;
use zeroize::Zeroizing;

/// What an address of a database holds: the endpoint, and in a connection string the rest. No `Debug`: one part is secret.
#[derive(Clone)]
pub struct Address {
    /// The database, its region, and the environment of its host.
    pub endpoint: Endpoint,
    /// Whether it was the first label of a host alone. That names no environment: `endpoint` says production.
    pub is_label: bool,
    /// What stands in the place of the keyspace, where the path is the Data API's; not yet read.
    pub keyspace: Option<String>,
    /// What stands in the parameter `applicationToken`; not yet read.
    pub token: Option<Zeroizing<String>>,
}

impl Address {
    /// Reads an address: an API endpoint, a CQL host, a connection string; with or without a scheme, or the first
    /// label of the host alone. `None` for everything else, also for user names and ports, which Astra's have not.
    ///
    /// Strict on purpose, and without `Url::parse`: a host is Astra's letter by letter, or the text is no address.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        const MAX_LENGTH: usize = 4_096;
        let (text, _) = wrapping::unwrap(text);
        if text.len() > MAX_LENGTH || !text.bytes().all(|b| b.is_ascii_graphic()) {
            return None;
        }
        if let Some(endpoint) = endpoint_from_label(text, Environment::Production) {
            let names_a_place = endpoint.region().as_str().starts_with(|c: char| c.is_ascii_lowercase());
            return names_a_place.then_some(Self { endpoint, keyspace: None, token: None, is_label: true });
        }
        let rest = match text.split_once("://") {
            None => text,
            Some((scheme, rest)) if ["https", "http"].iter().any(|known| scheme.eq_ignore_ascii_case(known)) => rest,
            Some(_) => return None,
        };
        let (rest, _fragment) = rest.split_once('#').unwrap_or((rest, ""));
        let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (host, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let endpoint = endpoint_from_host(&host.to_ascii_lowercase())?;
        let keyspace =
            path.strip_prefix(Deployment::Astra.api_path()).map(|name| name.trim_end_matches('/').to_owned());
        let token = parameter(query, "applicationToken");
        Some(Self {
            endpoint,
            is_label: false,
            keyspace: keyspace.filter(|name| !name.is_empty()),
            token: token.filter(|value| !value.is_empty()),
        })
    }
}

/// The first value of a parameter in a query, decoded as `URLSearchParams` does it.
pub(crate) fn parameter(query: &str, name: &str) -> Option<Zeroizing<String>> {
    let mut parameters = form_urlencoded::parse(query.as_bytes());
    parameters.find(|(known, _)| known == name).map(|(_, value)| Zeroizing::new(value.into_owned()))
}

fn endpoint_from_host(host: &str) -> Option<Endpoint> {
    Environment::ALL.into_iter().find_map(|environment| {
        let mut suffixes = [environment.api_suffix()].into_iter().chain(environment.other_suffixes());
        let label = suffixes.find_map(|suffix| host.strip_suffix(suffix))?;
        endpoint_from_label(label, environment)
    })
}

/// `<database ID>-<region>`
fn endpoint_from_label(label: &str, environment: Environment) -> Option<Endpoint> {
    let (id, region) = label.split_at_checked(DatabaseId::LENGTH)?;
    let id = DatabaseId::from_hyphenated(id).ok()?;
    let region = Region::from_name(region.strip_prefix('-')?).ok()?;
    Some(Endpoint::new(id, region, environment))
}

#[cfg(test)]
mod tests {
    use super::{Address, Environment};

    const ID: &str = "2597da05-9018-4566-a534-04338b75973b";

    #[track_caller]
    fn reads(text: &str) -> Address {
        Address::parse(text).unwrap_or_else(|| panic!("not read: {text}"))
    }

    #[test]
    fn reads_every_address_of_a_database() {
        for rest in ["", "/", "/api/json/v1", "/api/rest", "/api/graphql/ks", "/api/v1/json"] {
            let address = reads(&format!(" https://{ID}-eu-west-1.apps.astra.datastax.com{rest} "));
            assert_eq!(address.endpoint.to_string(), format!("https://{ID}-eu-west-1.apps.astra.datastax.com"));
            assert_eq!(address.keyspace, None);
        }
        assert_eq!(reads(&format!("{ID}-eastus")).endpoint.region().as_str(), "eastus");
        assert_eq!(reads(&format!("{ID}-eastus.db.astra.datastax.com")).endpoint.region().as_str(), "eastus");
        let dashboard = format!("https://{ID}-eastus.dashboard.astra.datastax.com/d/cloud/dse-cluster-condensed");
        assert_eq!(reads(&dashboard).endpoint.region().as_str(), "eastus");
    }

    #[test]
    fn keeps_the_environment_of_the_host() {
        let environment = |host: &str| reads(&format!("{ID}-us-west-2{host}")).endpoint.environment();
        assert_eq!(environment(".apps.astra-dev.datastax.com"), Environment::Dev);
        assert_eq!(environment(".apps.astra-test.datastax.com"), Environment::Test);
        assert_eq!(environment(".apps.astra.datastax.com"), Environment::Production);
    }

    #[test]
    fn reads_keyspace_and_token_of_a_connection_string() {
        let address = reads(&format!(
            "https://{ID}-eastus.apps.astra.datastax.com/api/json/v1/ks?applicationToken=AstraCS%3Amytoken"
        ));
        assert_eq!(address.keyspace.as_deref(), Some("ks"));
        assert_eq!(address.token.as_ref().map(|token| token.as_str()), Some("AstraCS:mytoken"));
    }

    #[test]
    fn refuses_what_is_not_astras() {
        for text in [
            format!("https://{ID}-eastus.apps.astra.datastax.com.evil.com"),
            format!("https://{ID}-eastus.apps.astra.datastax.com@evil.com"),
            format!("https://me@{ID}-eastus.apps.astra.datastax.com"),
            format!("https://{ID}-eastus.apps.astra.datastax.com:8080"),
            format!("ftp://{ID}-eastus.apps.astra.datastax.com"),
            format!("https://{ID}.apps.astra.datastax.com"),
            format!("https://{ID}-a.b.apps.astra.datastax.com"),
            format!("{ID}-1"),
            ID.to_owned(),
        ] {
            assert!(Address::parse(&text).is_none(), "{text}");
        }
    }
}
