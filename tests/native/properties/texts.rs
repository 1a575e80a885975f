//! Texts that the fields accept.

use astra_connection_string::model::Field;
use proptest::{prelude::*, string::string_regex};
use test_support::{
    arbitrary_text::{Text, plain, with_secret},
    part_inputs::messy,
};

/// A text that the field accepts.
pub(super) fn fitting(field: Field) -> BoxedStrategy<Text> {
    match field {
        Field::TOKEN => with_secret("AstraCS:").boxed(),
        Field::Part(part) => messy(part).prop_map(|messy| plain(messy.text)).boxed(),
        Field::ProjectName => {
            let names = string_regex("[a-z0-9][a-z0-9._-]{0,30}[a-z0-9]").expect("the pattern is a regular expression");
            names.prop_map(plain).boxed()
        }
    }
}
