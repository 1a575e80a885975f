//! The path of an API, however it is doubled, mixed or cut, gives none of its own segments for the keyspace.

use astra_uri::{Choice, Draft, Part, Reveal, recognise};
use proptest::{collection::vec, prelude::*, sample::select};
use test_support::{config, credentials::endpoint};

/// The segments of the paths of all APIs: the Data API's, REST, Document and GraphQL.
const OF_APIS: [&str; 11] =
    ["api", "json", "v1", "v2", "rest", "graphql", "schemas", "keyspaces", "namespaces", "collections", "tables"];

proptest! {
    #![proptest_config(config())]

    #[test]
    fn no_segment_of_an_api_is_taken_for_the_keyspace(
        segments in vec(select([&OF_APIS[..], &["shop", "movies"]].concat()), 0..9), has_token in any::<bool>()
    ) {
        let query = if has_token { "?applicationToken=AstraCS:a:b" } else { "" };
        let text = format!("{}/{}{query}", endpoint(), segments.join("/"));
        let of_draft = Draft::parse(&text).draft.get(Part::Keyspace).map(|keyspace| keyspace.text(Reveal::Plain).to_string());
        prop_assert!(of_draft.iter().all(|keyspace| !OF_APIS.contains(&&**keyspace)), "{:?} of {}", of_draft, text);
        if let Choice::One(keyspace, _) = recognise(&text).choice(Part::Keyspace) {
            prop_assert!(!OF_APIS.contains(&keyspace.text(Reveal::Plain).as_str()), "{}", text);
        }
    }

    #[test]
    fn the_keyspace_follows_the_last_path_of_the_data_api(times in 1..5_usize, collection in select(&["", "/movies"][..])) {
        let text = format!("{}{}/shop{collection}", endpoint(), "/api/json/v1".repeat(times));
        let keyspace = Draft::parse(&text).draft.get(Part::Keyspace).map(|keyspace| keyspace.text(Reveal::Plain).to_string());
        prop_assert_eq!(keyspace.as_deref(), Some("shop"));
    }
}
