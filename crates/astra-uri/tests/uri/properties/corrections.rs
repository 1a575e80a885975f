//! Reading a value again changes nothing, and each correction of a reading is reported.

use astra_uri::{Part, credentials::DatabaseId};
use proptest::{prelude::*, sample::select};
use test_support::{
    arbitrary_text::texts,
    config,
    part_inputs::{messy, read},
    vectors::Outcome,
};

proptest! {
    #![proptest_config(config())]

    #[test]
    fn a_value_is_read_again_unchanged((part, text) in parts_and_messy_texts()) {
is_read_again_unchanged(part, &text)?;
    }

    #[test]
    fn everything_accepted_is_read_again_unchanged(part in select(&Part::ALL[..]), text in texts()) {
is_read_again_unchanged(part, &text.all)?;
    }

    #[test]
    fn a_correction_is_reported_if_and_only_if_something_was_corrected((part, text) in parts_and_messy_texts()) {
        if let Outcome::Accepted { value, corrections, .. } = read(part, &text) {
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
        prop_assert!(parsed.diagnostics.is_empty());
    }
}

fn is_read_again_unchanged(part: Part, text: &str) -> Result<(), TestCaseError> {
    if let Outcome::Accepted { value, warnings, .. } = read(part, text) {
        let again = Outcome::Accepted { value: value.clone(), corrections: Vec::new(), warnings };
        prop_assert_eq!(read(part, &value), again);
    }
    Ok(())
}

fn parts_and_messy_texts() -> impl Strategy<Value = (Part, String)> {
    select(&Part::ALL[..]).prop_flat_map(|part| messy(part).prop_map(move |messy| (part, messy.text)))
}
