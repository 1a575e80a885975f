//! For every accepted input, the string reads back to the same parts.

use super::string_format::parts;
use crate::credentials::ASTRA_FIELDS;
use astra_connection_string::model::{Field, Model, Msg};
use astra_uri::{Connection, Deployment, Environment, Part, Reveal, credentials::DatabaseId};
use proptest::{prelude::*, sample::select};
use test_support::{
    config,
    part_inputs::{Messy, messy, neat},
};

/// The parts of a string.
const PARTS: [Part; 4] = Part::of(Deployment::Astra);

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_string_of_neat_values_reads_back_to_them(values in PARTS.map(neat), environment in environments()) {
        let string = connection_of(&values, environment);
        let expected: Vec<_> = PARTS.into_iter().zip(values).collect();
        prop_assert_eq!(&parts(&string)[..], &expected);
    }

    #[test]
    fn a_string_of_messy_values_reads_back_to_what_was_meant(
        inputs in PARTS.map(messy),
        environment in environments(),
    ) {
        let string = connection_of(&inputs.clone().map(|Messy { text, .. }| text), environment);
        let expected: Vec<_> = PARTS.into_iter().zip(inputs).map(|(part, Messy { value, .. })| (part, value)).collect();
        prop_assert_eq!(&parts(&string)[..], &expected);
    }

    #[test]
    fn a_string_begins_with_its_target_and_holds_the_colons_of_its_token(values in PARTS.map(neat)) {
        let string = connection_of(&values, Environment::Production);
        let text = string.uri(Reveal::Plain);
        let [id, region, keyspace, token] = &values;
        let target = format!("https://{id}-{region}.apps.astra.datastax.com/api/json/v1/{keyspace}");
        let value = text.strip_prefix(&format!("{target}?applicationToken=")).expect("it begins with its target");
        prop_assert_eq!(value.matches(':').count(), token.matches(':').count());
        prop_assert!(value.starts_with("AstraCS:"));
    }
}

fn environments() -> impl Strategy<Value = Environment> {
    select(&Environment::ALL[..])
}

/// The connection of a form with these texts, which began with an endpoint of this environment and this database.
fn connection_of(texts: &[String; 4], environment: Environment) -> Connection {
    let mut model = Model::default();
    let id = DatabaseId::parse(&texts[0]).expect("it is an ID").value;
    let endpoint = format!("{id}-x{}", environment.api_suffix());
    model.update(Msg::Inserted(Field::DATABASE_ID, endpoint));
    for (field, text) in ASTRA_FIELDS.into_iter().zip(texts) {
        model.update(Msg::Inserted(field, text.clone()));
    }
    let connection = model.connect().connection().unwrap_or_else(|| panic!("{:?}", model.connect().errors()));
    assert!(connection.endpoint().ends_with(environment.api_suffix()));
    connection
}
