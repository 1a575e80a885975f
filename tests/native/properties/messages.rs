//! For every input at all: no panic, no part of a token in what is said, no string but a sound one.

use super::{
    acts::{Act, stories},
    sound::parts,
};
use crate::said::said;
use astra_connection_string::model::{Block, Model, PieceState};
use astra_uri::{Deployment, Reveal};
use proptest::prelude::*;
use test_support::{config, leak::leak, wording::is_sentence_of_fact};

proptest! {
    #![proptest_config(config())]

    #[test]
    fn whatever_is_done_no_part_of_a_token_is_said(acts in stories()) {
        let mut model = Model::default();
        let mut secrets = Vec::new();
        for act in acts {
            if let Act::Write(_, _, text) | Act::SeekFailure(text) | Act::PasteAnything(text) = &act {
                secrets.extend(text.secrets.clone());
            }
            act.msgs().into_iter().for_each(|msg| drop(model.update(msg)));
            let said = said(&model);
            for secret in &secrets {
                prop_assert_eq!(leak(&said, secret), None, "of {:?}", secret);
            }
        }
    }

    #[test]
    fn whatever_is_done_there_is_a_sound_string_or_a_problem_with_words(acts in stories()) {
        let mut model = Model::default();
        for act in acts {
            act.msgs().into_iter().for_each(|msg| drop(model.update(msg)));
            is_sound(&model)?;
        }
    }
}

fn is_sound(model: &Model) -> Result<(), TestCaseError> {
    let (outline, errors) = (model.connect().outline(), model.connect().errors());
    let is_complete = outline.iter().all(|piece| piece.state == PieceState::Filled);
    if let Some(connection) = model.connect().connection() {
        if let Deployment::Astra = connection.deployment() {
            parts(&connection);
        }
        let joined: String = outline.iter().map(|piece| piece.text.as_str()).collect();
        prop_assert_eq!(&joined, &*connection.uri(model.connect().reveal()));
    } else {
        prop_assert!(!errors.is_empty());
        prop_assert!(errors.iter().all(|(_, words)| is_sentence_of_fact(words)));
        prop_assert!(model.block(Block::ConnectionString, Reveal::Plain).is_none());
    }
    prop_assert!(is_complete || model.connect().connection().is_none());
    for shown in model.connect().shown_errors() {
        prop_assert!(errors.contains(&shown));
    }
    prop_assert_eq!(model.connect().readable() + errors.len(), model.connect().fields().len());
    Ok(())
}
