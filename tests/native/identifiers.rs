//! The names by which elements, links and files are found lead back to what they name.

use astra_connection_string::model::{Block, Field};
use astra_uri::Driver;

#[test]
fn an_id_leads_back_to_its_field() {
    for field in Field::ALL {
        assert_eq!(Field::from_id(field.id()), Some(field));
    }
    assert_eq!(Field::from_id("paste"), None);
}

#[test]
fn a_key_leads_back_to_its_driver() {
    for driver in Driver::ALL {
        assert_eq!(Driver::from_key(driver.key()), Some(driver));
    }
    assert_eq!(Driver::from_key("mongodb"), None);
}

#[test]
fn buttons_are_named_by_what_they_copy() {
    assert_eq!(Block::ConnectionString.copy_label(), "Copy connection string");
    assert_eq!(Block::Code.copy_label(), "Copy code");
}
