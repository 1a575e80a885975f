//! Values to test with, and the fields that they go into.

pub(crate) use test_support::credentials::*;

use astra_connection_string::model::Field;
use astra_uri::{Deployment, Part};

/// The fields of a database of Astra.
pub(crate) const ASTRA_FIELDS: [Field; 4] = [Field::DATABASE_ID, Field::REGION, Field::KEYSPACE, Field::TOKEN];

#[test]
fn the_fields_of_astra_are_those_of_its_parts() {
    assert_eq!(ASTRA_FIELDS, Part::of(Deployment::Astra).map(Field::Part));
}
