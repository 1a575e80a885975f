//! For every accepted input, the string reads back to the same parts.

use super::{
    accepted::{Messy, messy, neat},
    config,
    sound::parts,
};
use crate::credentials::ASTRA_FIELDS;
use astra_connection_string::{
    domain::{Connection, ConnectionString, Environment, Reveal},
    model::{Field, Model, Msg},
};
use proptest::{prelude::*, sample::select};

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_string_of_neat_values_reads_back_to_them(values in ASTRA_FIELDS.map(neat), environment in environments()) {
        let string = string_of(&values, environment);
        let expected: Vec<_> = ASTRA_FIELDS.into_iter().zip(values).collect();
        prop_assert_eq!(&parts(&string)[..], &expected);
    }

    #[test]
    fn a_string_of_messy_values_reads_back_to_what_was_meant(
        inputs in ASTRA_FIELDS.map(messy),
        environment in environments(),
    ) {
        let string = string_of(&inputs.clone().map(|Messy { text, .. }| text), environment);
        let expected: Vec<_> = ASTRA_FIELDS.into_iter().zip(inputs).map(|(field, Messy { value, .. })| (field, value)).collect();
        prop_assert_eq!(&parts(&string)[..], &expected);
    }

    #[test]
    fn a_string_begins_with_its_target_and_holds_the_colons_of_its_token(values in ASTRA_FIELDS.map(neat)) {
        let string = string_of(&values, Environment::Production);
        let text = string.text(Reveal::Plain);
        let [id, region, keyspace, token] = &values;
        let target = format!("https://{id}-{region}.apps.astra.datastax.com/api/json/v1/{keyspace}");
        prop_assert_eq!(string.target().to_string(), target.clone());
        let value = text.strip_prefix(&format!("{target}?applicationToken=")).expect("it begins with its target");
        prop_assert_eq!(value.matches(':').count(), token.matches(':').count());
        prop_assert!(value.starts_with("AstraCS:"));
    }
}

fn environments() -> impl Strategy<Value = Environment> {
    select(&Environment::ALL[..])
}

/// The string of a form with these texts, which began with an endpoint of this environment.
fn string_of(texts: &[String; 4], environment: Environment) -> ConnectionString {
    let mut model = Model::default();
    let endpoint = format!("00000000-0000-0000-0000-000000000000-x{}", environment.api_suffix());
    model.update(Msg::Inserted(Field::DatabaseId, endpoint));
    for (field, text) in ASTRA_FIELDS.into_iter().zip(texts) {
        model.update(Msg::Inserted(field, text.clone()));
    }
    let Some(Connection::Astra(string)) = model.connect().connection() else {
        panic!("{:?}", model.connect().errors())
    };
    assert_eq!(string.target().endpoint().environment(), environment);
    string
}
