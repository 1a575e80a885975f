//! Texts that come to the page from outside: links, and messages of a page around it.

use astra_connection_string::model::{Field, Link, LinkSecret, Model, Msg};
use astra_uri::{Part, Reveal};
use test_support::credentials::{DATABASE_ID, KEYSPACE, REGION, token};

/// The fields that no page outside may fill.
const SECRETS: [Field; 2] = [Field::TOKEN, Field::PASSWORD];

/// The fragment of an address, after its `#`: a link has values to the letter and no secret, reads back to itself, and fills neither
/// token nor password.
pub fn linked(fragment: &str) {
    let link = Link::read(fragment).unwrap_or_default();
    for value in link.draft.values() {
        assert!(!value.part().is_secret(), "a link has a secret");
        let text = value.text(Reveal::Plain);
        assert!(value.part().parse(&text).is_ok_and(|read| read.value == *value), "a value of a link is none");
    }
    let own = Link { secret: LinkSecret::None, choices: Vec::new(), ..link };
    assert_eq!(Link::read(&own.to_string()).unwrap_or_default(), own, "a link reads back to another one");

    let mut model = Model::default();
    model.update(Msg::AddressChanged(fragment.to_owned()));
    for field in SECRETS {
        assert_eq!(model.connect().text(field), "", "a link fills in a secret");
    }
}

/// The values that a page around this one sends into its frame, once the user has filled in the form: they stay until the
/// user takes what is offered, and the token stays in any case with the database that it was typed beside.
pub fn asked_by_host(values: &str) {
    let mut model = Model::default();
    let typed = [
        (Part::DatabaseId, DATABASE_ID.to_owned()),
        (Part::Region, REGION.to_owned()),
        (Part::Keyspace, KEYSPACE.to_owned()),
        (Part::Token, token()),
    ];
    for (part, text) in &typed {
        model.update(Msg::Entered(Field::Part(*part), text.clone()));
    }
    model.update(Msg::HostAsked(values.to_owned()));
    for (part, text) in &typed {
        assert_eq!(model.connect().text(Field::Part(*part)), text, "the page around replaces what was typed");
    }
    assert_eq!(model.connect().text(Field::PASSWORD), "", "the page around fills in a secret");
}
