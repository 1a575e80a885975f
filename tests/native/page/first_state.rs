//! What the first state does not hold: a value, an error, a token, a place where a browser would keep one.

use super::{first_page, markup::Element};
use crate::credentials::ASTRA_FIELDS;
use astra_connection_string::model::Field;
use astra_uri::credentials::ApplicationToken;

#[test]
fn no_field_has_a_value_and_browsers_are_told_to_keep_none() {
    let page = first_page();
    for field in ASTRA_FIELDS.into_iter().chain([Field::ProjectName]) {
        let input = page.by_id(field.id());
        assert_eq!(input.attribute("value"), None, "{field}");
        assert_eq!(input.attribute("autocomplete"), Some("off"), "{field}");
        assert_eq!(input.attribute("spellcheck"), Some("false"), "{field}: a spelling checker may send what it checks");
        assert_eq!(input.attribute("name"), None, "{field}: a form that is sent would name it");
    }
}

/// What keeps the text of an input from password managers, spell checkers and translators.
#[test]
fn every_text_input_opts_out_of_all_of_them() {
    const SAID: [(&str, &str); 8] = [
        ("autocapitalize", "none"),
        ("autocomplete", "off"),
        ("autocorrect", "off"),
        ("data-bwignore", "true"),
        ("data-form-type", "other"),
        ("data-lpignore", "true"),
        ("spellcheck", "false"),
        ("translate", "no"),
    ];
    let page = first_page();
    let is_for_text = |input: &&Element| !matches!(input.attribute("type"), Some("radio" | "file"));
    let inputs: Vec<_> = page.all("input").filter(is_for_text).chain(page.all("textarea")).collect();
    assert_eq!(inputs.len(), 7);
    for input in inputs {
        for (name, value) in SAID {
            assert_eq!(input.attribute(name), Some(value), "{name} of {:?}", input.attribute("id"));
        }
    }
}

#[test]
fn what_is_secret_is_hidden_as_it_is_typed() {
    let page = first_page();
    for field in ASTRA_FIELDS {
        let expected = if field == Field::TOKEN { "password" } else { "text" };
        assert_eq!(page.by_id(field.id()).attribute("type"), Some(expected), "{field}");
    }
}

/// Browsers write the text of these into the files by which they restore a session, unless their form opts out: the test of
/// what is on disk types a token into the one that is there.
#[test]
fn a_text_area_is_in_a_form_that_is_not_kept() {
    let page = first_page();
    let form = page.all("form").next().expect("there is a form");
    assert_eq!(form.attribute("autocomplete"), Some("off"));
    assert_eq!(page.within(form, "textarea").count(), page.all("textarea").count());
    assert!(page.elements().all(|element| element.attribute("contenteditable").is_none()));
}

#[test]
fn nothing_is_wrong_at_first() {
    let page = first_page();
    assert!(page.elements().all(|element| element.attribute("aria-invalid").is_none()));
    for element in page.elements().filter(|element| matches!(element.attribute("role"), Some("status" | "alert"))) {
        assert_eq!(element.text, "", "{element:?}");
    }
}

#[test]
fn there_is_no_string_yet_and_nothing_to_reveal() {
    let page = first_page();
    let output = page.by_id("connection-string");
    assert!(!output.text.contains("AstraCS") && !output.text.contains(ApplicationToken::MASK), "{}", output.text);
    let reveal = page.all("button").find(|button| button.text == "Reveal token").expect("it is there");
    assert!(reveal.attribute("disabled").is_some());
}
