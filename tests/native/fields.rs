//! The vectors of the four fields: every text is read, corrected, remarked on and refused as they say.

use crate::{
    credentials::{DATABASE_ID, KEYSPACE, REGION, SELF_HOSTED, token},
    project::none_of,
    reading::{Outcome, read},
    vectors::{Vector, vectors},
};
use astra_connection_string::{
    domain::{Deployment, Reveal},
    model::{Block, Field, Model, Msg, PieceState},
};
use std::collections::HashSet;

#[test]
fn a_database_id_is_read_as_its_vectors_say() {
    every_vector_holds(Field::DatabaseId);
}

#[test]
fn a_region_is_read_as_its_vectors_say() {
    every_vector_holds(Field::Region);
}

#[test]
fn a_keyspace_is_read_as_its_vectors_say() {
    every_vector_holds(Field::Keyspace);
}

#[test]
fn a_token_is_read_as_its_vectors_say() {
    every_vector_holds(Field::Token);
}

#[test]
fn a_base_url_is_read_as_its_vectors_say() {
    every_vector_holds(Field::BaseUrl);
}

#[test]
fn a_user_name_is_read_as_its_vectors_say() {
    every_vector_holds(Field::Username);
}

#[test]
fn a_password_is_read_as_its_vectors_say() {
    every_vector_holds(Field::Password);
}

#[test]
fn a_project_name_is_read_as_its_vectors_say() {
    every_vector_holds(Field::ProjectName);
}

#[track_caller]
fn every_vector_holds(field: Field) {
    let wrong: Vec<String> = vectors(field)
        .into_iter()
        .filter_map(|Vector { description, input, outcome }| {
            let found = read(field, &input);
            (found != outcome).then(|| format!("“{description}”\n    is to be {outcome:?}\n    and is   {found:?}"))
        })
        .collect();
    none_of("vectors that do not hold", &wrong);
}

#[test]
fn what_a_field_reads_is_read_again_as_it_stands() {
    for field in Field::ALL {
        for Vector { description, outcome, .. } in vectors(field) {
            let Outcome::Accepted { value, warnings, .. } = outcome else { continue };
            let again = Outcome::Accepted { value: value.clone(), corrections: Vec::new(), warnings };
            assert_eq!(read(field, &value), again, "{field}: “{description}”");
        }
    }
}

#[test]
fn what_a_field_refuses_never_reaches_the_string() {
    for deployment in Deployment::ALL {
        for field in Field::of(deployment) {
            for Vector { description, input, outcome } in vectors(field) {
                let Outcome::Refused(words) = outcome else { continue };
                let model = complete_but_for(deployment, field, &input);
                assert!(model.connect().connection().is_none(), "{field}: “{description}”");
                assert_eq!(model.connect().errors(), [(field, words)], "{field}: “{description}”");
                assert!(model.block(Block::ConnectionString, Reveal::Plain).is_none(), "{field}: “{description}”");
                let outline = model.connect().outline();
                let Some(piece) = outline.iter().find(|piece| piece.field == Some(field)) else { continue };
                assert!(piece.state != PieceState::Filled, "{field}: “{description}”");
                assert_eq!(*piece.text, field.to_string().to_lowercase(), "{field}: “{description}”");
            }
        }
    }
}

#[test]
fn no_two_vectors_are_the_same() {
    for field in Field::ALL {
        let (mut descriptions, mut inputs) = (HashSet::new(), HashSet::new());
        for Vector { description, input, .. } in vectors(field) {
            assert!(inputs.insert(input), "{field}: “{description}” has the input of another");
            assert!(descriptions.insert(description.clone()), "{field}: “{description}” is there twice");
        }
    }
}

/// A form with good values, and this text in one field, not yet left.
fn complete_but_for(deployment: Deployment, odd: Field, text: &str) -> Model {
    let mut model = Model::default();
    model.update(Msg::DeploymentChosen(deployment));
    let texts = match deployment {
        Deployment::Astra => [DATABASE_ID.to_owned(), REGION.to_owned(), KEYSPACE.to_owned(), token()],
        Deployment::SelfHosted => SELF_HOSTED.map(str::to_owned),
    };
    for (field, good) in Field::of(deployment).into_iter().zip(texts) {
        model.update(Msg::Entered(field, if field == odd { text.to_owned() } else { good }));
    }
    model
}
