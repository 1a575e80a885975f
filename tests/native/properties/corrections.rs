//! Reading a value again changes nothing, and what a reading changes it says.

use super::{accepted::messy, config, texts::texts};
use crate::reading::{Outcome, read};
use astra_connection_string::{domain::DatabaseId, model::Field};
use proptest::{prelude::*, sample::select};

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_value_is_read_again_as_it_stands((field, text) in fields_and_messy_texts()) {
        is_read_again_as_it_stands(field, &text)?;
    }

    #[test]
    fn whatever_is_accepted_is_read_again_as_it_stands(field in select(&Field::ALL[..]), text in texts()) {
        is_read_again_as_it_stands(field, &text.all)?;
    }

    #[test]
    fn a_correction_is_said_if_and_only_if_something_was_put_right((field, text) in fields_and_messy_texts()) {
        if let Outcome::Accepted { value, corrections, .. } = read(field, &text) {
            prop_assert_eq!(value == text, corrections.is_empty(), "{:?}", corrections);
        }
    }

    #[test]
    fn a_database_id_is_shown_as_it_is_read(number: u128) {
        let digits = format!("{number:032x}");
        let id = DatabaseId::parse(&digits).expect("32 digits are an ID").value;
        let shown = id.to_string();
        prop_assert_eq!(shown.replace('-', ""), digits);
        let parsed = DatabaseId::parse(&shown).expect("what is shown is an ID");
        prop_assert_eq!(parsed.value, id);
        prop_assert!(parsed.corrections.is_empty());
    }
}

fn is_read_again_as_it_stands(field: Field, text: &str) -> Result<(), TestCaseError> {
    if let Outcome::Accepted { value, warnings, .. } = read(field, text) {
        let again = Outcome::Accepted { value: value.clone(), corrections: Vec::new(), warnings };
        prop_assert_eq!(read(field, &value), again);
    }
    Ok(())
}

fn fields_and_messy_texts() -> impl Strategy<Value = (Field, String)> {
    select(&Field::ALL[..]).prop_flat_map(|field| messy(field).prop_map(move |messy| (field, messy.text)))
}
