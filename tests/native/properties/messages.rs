//! For every input at all: no panic, no part of a token in what is reported, and only well-formed strings.

use super::{string_format::parts, user_actions::stories};
use crate::reported_texts::reported;
use astra_connection_string::model::{Block, Model};
use astra_uri::{Deployment, Reveal};
use proptest::prelude::*;
use test_support::{config, secret_leak::leak, wording::is_worded_as_a_message};

proptest! {
    #![proptest_config(config())]

    #[test]
    fn whatever_is_done_no_part_of_a_token_is_reported(acts in stories()) {
        let mut model = Model::default();
        let mut secrets = Vec::new();
        for act in acts {
            if let Some(text) = act.text() {
                secrets.extend(text.secrets.clone());
            }
            act.msgs().into_iter().for_each(|msg| drop(model.update(msg)));
let reported = reported(&model);
            for secret in &secrets {
                prop_assert_eq!(leak(&reported, secret), None, "of {:?}", secret);
            }
        }
    }

    #[test]
    fn whatever_is_done_there_is_a_well_formed_string_or_a_message(acts in stories()) {
        let mut model = Model::default();
        for act in acts {
            act.msgs().into_iter().for_each(|msg| drop(model.update(msg)));
            is_sound(&model)?;
        }
    }
}

fn is_sound(model: &Model) -> Result<(), TestCaseError> {
    let (pieces, errors) = (model.connect().string_pieces(), model.connect().errors());
    let is_complete = pieces.iter().all(|piece| piece.state.is_there());
    if let Some(connection) = model.connect().connection() {
        if let Deployment::Astra = connection.deployment() {
            parts(&connection);
        }
        let joined: String = pieces.iter().map(|piece| piece.text.as_str()).collect();
        prop_assert_eq!(&joined, &*connection.uri(model.connect().reveal()));
    } else {
        prop_assert!(!errors.is_empty());
        prop_assert!(errors.iter().all(|(_, words)| is_worded_as_a_message(words)));
        prop_assert!(model.block(Block::ConnectionString, Reveal::Plain).is_none());
    }
    prop_assert!(is_complete || model.connect().connection().is_none());
    prop_assert_eq!(model.connect().readable() + errors.len(), model.connect().fields().len());
    Ok(())
}
