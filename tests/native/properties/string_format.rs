//! What every connection string is, whatever was typed: no input changes its host, its path or its query.

use astra_uri::{Connection, Environment, Part, Reveal};
use url::Url;

/// The four parts of a connection string, as a driver reads them: found only where the string has its right form.
#[track_caller]
pub(super) fn parts(connection: &Connection) -> [(Part, String); 4] {
    let text = connection.uri(Reveal::Plain);
    assert!(text.is_ascii());
    let url = Url::parse(&text).expect("a connection string is a URL");
    assert_eq!(url.scheme(), "https");
    assert_eq!((url.username(), url.password(), url.port(), url.fragment()), ("", None, None, None));

    let host = url.host_str().expect("it has a host");
    let of = |environment: &Environment| connection.endpoint().ends_with(environment.api_suffix());
    let suffix = Environment::ALL.into_iter().find(of).expect("it has an environment").api_suffix();
    let label = host.strip_suffix(suffix).expect("the host ends as those of its environment do");
    assert!(label.len() <= 63 && !label.contains('.'), "{label} is one label");
    let (id, region) = label.split_at(36);

    let segments: Vec<_> = url.path_segments().expect("it has a path").collect();
    let ["api", "json", "v1", keyspace] = segments[..] else { panic!("{segments:?} are not the four segments") };

    let parameters: Vec<_> = url.query_pairs().collect();
    let [(name, token)] = &parameters[..] else { panic!("{} parameters", parameters.len()) };
    assert_eq!(name, "applicationToken");

    [
        (Part::DatabaseId, id.to_owned()),
        (Part::Region, region.strip_prefix('-').expect("a hyphen separates them").to_owned()),
        (Part::Keyspace, keyspace.to_owned()),
        (Part::Token, token.clone().into_owned()),
    ]
}
