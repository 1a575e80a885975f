//! For every input at all: no panic, no part of a token in what is said, no string but a sound one.

use super::{
    acts::{Act, stories},
    config,
    sound::parts,
};
use crate::{
    said::{leak, said},
    wording::is_sentence_of_fact,
};
use astra_connection_string::{
    domain::{Connection, Reveal},
    model::{Block, Form, PieceState},
};
use proptest::prelude::*;

proptest! {
    #![proptest_config(config())]

    #[test]
    fn whatever_is_done_no_part_of_a_token_is_said(acts in stories()) {
        let mut form = Form::default();
        let mut secrets = Vec::new();
        for act in acts {
            if let Act::Write(_, _, text) | Act::SeekFailure(text) | Act::PasteAnything(text) = &act {
                secrets.extend(text.secrets.clone());
            }
            act.msgs().into_iter().for_each(|msg| form.update(msg));
            let said = said(&form);
            for secret in &secrets {
                prop_assert_eq!(leak(&said, secret), None, "of {:?}", secret);
            }
        }
    }

    #[test]
    fn whatever_is_done_there_is_a_sound_string_or_a_problem_with_words(acts in stories()) {
        let mut form = Form::default();
        for act in acts {
            act.msgs().into_iter().for_each(|msg| form.update(msg));
            is_sound(&form)?;
        }
    }
}

fn is_sound(form: &Form) -> Result<(), TestCaseError> {
    let outline = form.outline();
    let is_complete = outline.iter().all(|piece| piece.state == PieceState::Filled);
    match form.parse() {
        Ok(connection) => {
            if let Connection::Astra(string) = &connection {
                parts(string);
            }
            let joined: String = outline.iter().map(|piece| piece.text.as_str()).collect();
            prop_assert_eq!(&joined, &*connection.text(form.reveal()));
        }
        Err(problems) => {
            prop_assert!(problems.iter().count() > 0);
            prop_assert!(problems.iter().all(|(_, words)| is_sentence_of_fact(&words)));
            prop_assert!(form.block(Block::ConnectionString, Reveal::Plain).is_none());
        }
    }
    prop_assert!(is_complete || form.parse().is_err());
    for (field, words) in form.shown_problems() {
        prop_assert_eq!(Some(words), form.parse().err().and_then(|problems| problems.of(field)));
    }
    let problems = form.parse().err().map_or(0, |problems| problems.iter().count());
    prop_assert_eq!(form.readable() + problems, form.fields().len());
    Ok(())
}
