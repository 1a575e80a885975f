//! The fields with the texts of the vectors: what a part refuses is no part of the string.

use crate::credentials::{DATABASE_ID, KEYSPACE, REGION, SELF_HOSTED, token};
use astra_connection_string::model::{Block, Field, Model, Msg, PieceState};
use astra_uri::{Deployment, Reveal};
use test_support::vectors::{Outcome, Vector, vectors};

#[test]
fn what_a_field_refuses_never_reaches_the_string() {
    for deployment in Deployment::ALL {
        for field in Field::of(deployment) {
            for Vector { description, input, outcome } in vectors(field.id()) {
                let Outcome::Refused(words) = outcome else { continue };
                let model = complete_but_for(deployment, field, &input);
                assert!(model.connect().connection().is_none(), "{field}: “{description}”");
                assert_eq!(model.connect().errors(), [(field, words)], "{field}: “{description}”");
                assert!(model.block(Block::ConnectionString, Reveal::Plain).is_none(), "{field}: “{description}”");
                let pieces = model.connect().string_pieces();
                let Some(piece) = pieces.iter().find(|piece| piece.field == Some(field)) else { continue };
                assert!(piece.state != PieceState::Filled, "{field}: “{description}”");
                assert_eq!(*piece.text, field.to_string().to_lowercase(), "{field}: “{description}”");
            }
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
