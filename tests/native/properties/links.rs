//! A link carries values of their own types, each to the letter; whatever else is in an address is omitted.

use astra_connection_string::model::{Field, Link, LinkSecret, Model, Msg};
use astra_uri::{Deployment, Part, Reveal};
use proptest::{collection::vec, prelude::*, sample::select, string::string_regex, test_runner::Config};
use test_support::{
    arbitrary_text::{Text, plain, texts, with_secret},
    config,
    credentials::{DATABASE_ID, REGION, endpoint},
    part_inputs::messy,
    secret_leak::leak,
};
use url::form_urlencoded::{byte_serialize, parse};

proptest! {
    #![proptest_config(Config { cases: config().cases.max(10_000), ..config() })]

    #[test]
    fn whatever_an_address_holds_a_link_has_only_values_to_the_letter(address in addresses()) {
        let (fragment, secrets) = address;
        let link = Link::read(&fragment).unwrap_or_default();
        let parameters: Vec<_> = parse(fragment.trim_start_matches('#').as_bytes()).into_owned().collect();
        for value in link.draft.values() {
            let name = NAMES.iter().find(|(_, part)| *part == value.part()).expect("it is a value of a link").0;
            let text = value.text(Reveal::Plain).to_string();
            prop_assert!(parameters.contains(&(name.to_owned(), text)), "{}", fragment);
        }
        let mut model = Model::default();
        model.update(Msg::AddressChanged(fragment.clone()));
        let filled: Vec<&str> = Field::ALL.iter().map(|field| model.connect().text(*field)).collect();
        let shown = format!("{link} {} {}", model.connect().link(model.choices().driver, model.screen()), filled.join(" "));
        for secret in &secrets {
            prop_assert_eq!(leak(&shown, secret), None, "of {}", fragment);
        }
        if parameters.iter().any(|(name, value)| name.contains("AstraCS:") || value.contains("AstraCS:")) {
            prop_assert_eq!(link.secret, LinkSecret::Omitted, "{}", fragment);
        }
        prop_assert_eq!(model.connect().text(Field::TOKEN), "");
        prop_assert_eq!(model.connect().text(Field::PASSWORD), "");
        prop_assert_eq!(model.connect().deployment(), Deployment::Astra);
    }

    /// Written and read again, a link is the same.
    #[test]
    fn every_link_reads_back_to_itself(address in addresses()) {
        let (fragment, _) = address;
        let link = Link { secret: LinkSecret::None, ..Link::read(&fragment).unwrap_or_default() };
        prop_assert_eq!(Link::read(&link.to_string()).unwrap_or_default(), link, "{}", fragment);
    }
}

const NAMES: [(&str, Part); 3] = [("id", Part::DatabaseId), ("region", Part::Region), ("keyspace", Part::Keyspace)];

/// An address with any parameters, and the secrets in it.
fn addresses() -> impl Strategy<Value = (String, Vec<String>)> {
    vec((names(), values(), any::<bool>()), 0..6).prop_map(|parameters| {
        let mut secrets = Vec::new();
        let written = parameters.into_iter().map(|(name, value, is_encoded)| {
            secrets.extend(value.secrets);
            let value = if is_encoded { byte_serialize(value.all.as_bytes()).collect() } else { value.all };
            format!("{name}={value}")
        });
        (format!("#{}", written.collect::<Vec<_>>().join("&")), secrets)
    })
}

fn names() -> impl Strategy<Value = &'static str> {
    select(&["id", "region", "keyspace", "driver", "view", "token", "password", "ID", "i%64", "other", ""][..])
}

/// Values of links, values in other spellings, whole strings with tokens, pieces of tokens, anything.
fn values() -> impl Strategy<Value = Text> {
    let matching = |pattern| string_regex(pattern).expect("the pattern is a regular expression");
    let of_part = select(&[Part::DatabaseId, Part::Region, Part::Keyspace][..]).prop_flat_map(messy);
    let piece =
        matching("[GHJ-NP-TV-XZ]{12}[ghj-np-tv-xz]{12}").prop_map(|all| Text { secrets: vec![all.clone()], all });
    let digits = matching("[0-9a-f]{25,48}").prop_map(|all| Text { secrets: vec![all.clone()], all });
    let string = with_secret("AstraCS:").prop_map(|token| Text {
        all: format!("{}/api/json/v1/shop?applicationToken={}", endpoint(), token.all),
        ..token
    });
    prop_oneof![
        3 => of_part.prop_map(|messy| plain(messy.text)),
        1 => select(&[DATABASE_ID, REGION, "astra-mongoose", "stargate-mongoose"][..]).prop_map(|text| plain(text.to_owned())),
        1 => piece,
        1 => digits,
        1 => string,
        1 => with_secret("AstraCS:"),
        1 => texts(),
    ]
}
