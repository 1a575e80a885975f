//! For every pasted text: no panic, and every value found is valid.

use astra_uri::{Part, Reveal, recognise};
use proptest::{collection::vec, prelude::*, sample::select};
use test_support::{
    arbitrary_text::texts,
    choices::all_values,
    config,
    credentials::{LETTERS24, token},
    part_inputs::read,
    secret_leak::leak,
    vectors::Outcome,
};

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_value_found_in_a_paste_is_valid_for_its_field(text in texts(), bytes in vec(any::<u8>(), 0..200)) {
        let all = format!("{} {}", text.all, String::from_utf8_lossy(&bytes));
        finds_what_fits(&all)?;
    }

    #[test]
    fn every_value_found_between_known_shapes_is_valid_for_its_field(parts in vec(select(&SHAPES[..]), 0..20)) {
        finds_what_fits(&parts.concat().replace("TOKEN", &token()))?;
    }
}

proptest! {
    #![proptest_config(config())]

    /// In a line or a table that is too narrow for it.
    #[test]
    fn the_end_of_a_cut_token_is_not_taken_for_a_value(
        layout in select(&CUT[..]), hex in "[0-9a-f]{64}", place in 0..64_usize
    ) {
        // By chance, six digits are those of the database's ID.
        prop_assume!(leak(layout, &hex).is_none());
        let (begun, end) = hex.split_at(place);
        let text = layout.replace("BEGUN", &format!("AstraCS:{LETTERS24}:{begun}")).replace("END", end);
        let labels = recognise(&text).databases().into_iter().filter_map(|database| database.label.map(String::from));
        let shown: Vec<String> = shown(&text).into_iter().chain(labels).collect();
        prop_assert_eq!(leak(&shown.join(" "), &hex), None, "of {:?}", shown);
    }
}

/// Texts that hold a token in two pieces.
const CUT: [&str; 12] = [
    "BEGUN\nEND",
    "ASTRA_DB_KEYSPACE=shop_2\nASTRA_DB_APPLICATION_TOKEN=BEGUN\nEND\n",
    "Keyspaces: shop_2\nToken BEGUN\nEND",
    "Regions: us-east-2\nToken BEGUN END",
    "│ ASTRA_DB_KEYSPACE │ default_keyspace │\n│ ASTRA_DB_APPLICATION_TOKEN │ BEGUN │\n│  │ END │",
    "| Keyspace | Token |\n| shop_2 | BEGUN |\n| | END |",
    "keyspaces:\nBEGUN…\nEND\n",
    "keyspaces:\nEND\nToken: BEGUN...\n",
    "username=END\nastra http://localhost:8181 token=BEGUN",
    "https://2597da05-9018-4566-a534-04338b75973b-us-east-2.apps.astra.datastax.com/api/json/v1/BEGUN\nEND",
    "astra BEGUN…\nEND: {id: 2597da05-9018-4566-a534-04338b75973b}, y: {id: 3597da05-9018-4566-a534-04338b75973c}",
    "| Token | Keyspace |\n| BEGUN | shop_2 |\n| END | |",
];

/// Every value that is found, except tokens.
fn shown(text: &str) -> Vec<String> {
    values(text).into_iter().filter(|(part, _)| !part.is_secret()).map(|(_, value)| value).collect()
}

fn values(text: &str) -> Vec<(Part, String)> {
    all_values(&recognise(text)).map(|value| (value.part(), value.text(Reveal::Plain).to_string())).collect()
}

fn finds_what_fits(text: &str) -> Result<(), TestCaseError> {
    for (part, found) in values(text) {
        let Outcome::Accepted { value, corrections, .. } = read(part, &found) else {
            return Err(TestCaseError::fail(format!("{part}: {found:?}")));
        };
        prop_assert_eq!(&value, &found);
        prop_assert!(corrections.is_empty() || part == Part::Token);
    }
    Ok(())
}

const SHAPES: [&str; 44] = [
    "ASTRA_DB_ID=",
    "ASTRA_DB_REGION: ",
    "\"keyspace\":",
    "token",
    "TOKEN",
    "2597da05-9018-4566-a534-04338b75973b",
    "us-east-2",
    "shop_2",
    "\n",
    "\r\n",
    "\"",
    "'",
    "`",
    "{",
    "}",
    "{{",
    "}}",
    "${",
    "[",
    "│",
    "|",
    "=",
    ":",
    ",",
    " ",
    "#",
    "//",
    "https://2597da05-9018-4566-a534-04338b75973b-us-east-2.apps.astra.datastax.com",
    "/api/v1/json/",
    "\\",
    "\\\"",
    "\"name\": \"keyspace\", ",
    "\"value\": ",
    "getDatabase(",
    "UsernamePasswordTokenProvider(",
    "--keyspace ",
    " || ",
    "?? ",
    ":-shop}",
    "http://localhost:8181/v1/shop",
    "Cassandra:dQ==:cA==",
    "VITE_ASTRA_TOKEN=",
    "id,region\n",
    ")",
];
