//! `mongoose.connect`: what each generation does with a connection string and its options, until a server answers.

use super::parse_uri;
use astra_uri::{
    Driver,
    drivers::{Generation, Read, Refusal},
};
use url::Url;

/// The options of `mongoose.connect` that bear on it.
#[derive(Clone, Default)]
pub struct Options {
    /// `isAstra`
    pub is_astra: Option<bool>,
    /// `createNamespaceOnConnect`
    pub creates_namespace: Option<bool>,
    /// `applicationToken`
    pub token: Option<String>,
    /// Whether `authHeaderName` is there.
    pub has_own_header: bool,
    /// Whether `username` and `password` are there.
    pub has_user: bool,
}

impl Options {
    /// Those that a driver needs for Astra: for the predecessor `isAstra: true`.
    #[must_use]
    pub fn for_astra(driver: Driver) -> Self {
        Self { is_astra: (driver == Driver::StargateMongoose).then_some(true), ..Self::default() }
    }
}

/// A connection that is ready.
#[derive(Clone, PartialEq)]
pub struct Connected {
    /// What was read of the string.
    pub read: Read,
    /// What the address of a collection begins with, up to the slash before its name.
    pub address: String,
    /// What is sent as the token; `None` where a user takes its place, or nothing does.
    pub token: Option<String>,
    /// Whether the token goes in a header that Astra does not know.
    pub has_own_header: bool,
    /// Whether the first request is the command `createNamespace`.
    pub creates_namespace: bool,
    /// Whether the first query fails by itself, with `Invalid URL` or a message like it.
    pub is_unreachable: bool,
}

/// What a generation makes of a string and of options. `None` is JavaScript's `undefined`.
///
/// # Errors
/// Where `mongoose.connect` throws.
pub fn connect(generation: Generation, text: Option<&str>, options: &Options) -> Result<Connected, Refusal> {
    let read = parse_uri(generation, text)?;
    match generation.driver() {
        Driver::StargateMongoose => connect_stargate(generation, read, options),
        Driver::AstraMongoose => connect_astra(read, options),
    }
}

fn connect_stargate(generation: Generation, read: Read, options: &Options) -> Result<Connected, Refusal> {
    let is_astra = options.is_astra == Some(true);
    if is_astra && options.creates_namespace == Some(true) && generation >= Generation::Stargate04 {
        return Err(Refusal::CreatesNamespace);
    }
    let token = options.token.clone().or_else(|| read.token().map(ToOwned::to_owned));
    if token.is_none() && !options.has_user {
        let is_newer = generation >= Generation::Stargate055;
        return Err(if is_newer { Refusal::UsernameRequired } else { Refusal::AuthRequired });
    }
    let is_unreachable = Url::parse(&read.base_url).is_err();
    if is_unreachable && generation >= Generation::Stargate05 {
        return Err(Refusal::InvalidUrl);
    }
    let slash = if read.api_path.is_empty() { "" } else { "/" };
    let address = format!("{}{slash}{}/{}", read.base_url, *read.api_path, *read.keyspace);
    let creates_namespace = !is_astra && options.creates_namespace != Some(false);
    let has_own_header = options.has_own_header;
    Ok(Connected { read, address, token, has_own_header, creates_namespace, is_unreachable })
}

fn connect_astra(read: Read, options: &Options) -> Result<Connected, Refusal> {
    let is_astra = options.is_astra != Some(false);
    if !is_astra && !options.has_user {
        return Err(Refusal::NotAstra);
    }
    // The driver looks for this anywhere in the address.
    let is_host = |name: &&str| read.base_url.contains(&**name);
    if is_astra
        && !["apps.astra.datastax.com", "apps.astra-dev.datastax.com", "apps.astra-test.datastax.com"]
            .iter()
            .any(is_host)
    {
        return Err(Refusal::ForeignHost);
    }
    let token = read.token().filter(|_| is_astra).map(ToOwned::to_owned);
    let address = format!("{}/{}/{}", read.base_url, *read.api_path, *read.keyspace);
    Ok(Connected { read, address, token, has_own_header: false, creates_namespace: false, is_unreachable: false })
}
