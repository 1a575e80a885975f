//! Paste what you have: into the box, into a field, or as a file.

use crate::{
    built,
    filled::{string_with, values},
    messages::{MASK, shows_token},
    page::Page,
    session::Key,
    wait::until_eq,
};
use serde_json::json;
use test_support::credentials::{DATABASE_ID, KEYSPACE, REGION, Secret, endpoint};

fn env() -> String {
    format!(
        "# my database\nASTRA_DB_API_ENDPOINT=\"{}\"\nASTRA_DB_KEYSPACE={KEYSPACE}\nASTRA_DB_APPLICATION_TOKEN={}\n",
        endpoint(),
        Secret::Usual.token()
    )
}

const ALL_FILLED: &str = "Filled in: all four fields.";

#[test]
fn a_file_of_variables_in_the_box_fills_the_fields_and_is_undone() {
    let page = Page::open(&built::file_address());
    page.type_into("Keyspace", "as before");
    page.paste_into("Paste what you have", &env());
    page.shows_string(&string_with(MASK));
    page.has_recognised(ALL_FILLED);
    assert_eq!(page.field("Paste what you have").value(), "");
    assert!(!shows_token(&page.markup(), &Secret::Usual.token()), "the token is in the page");
    page.button("Undo paste").click();
    for (label, text) in [("Database ID", ""), ("Region", ""), ("Keyspace", "as before"), ("Application token", "")] {
        until_eq(label, || page.field(label).value(), text);
    }
    page.has_kept_to_itself();
}

#[test]
fn a_paste_into_a_field_that_is_more_than_its_value_is_taken_apart() {
    let page = Page::open(&built::file_address());
    page.paste_into("Region", &env());
    page.shows_string(&string_with(MASK));
    page.has_recognised(ALL_FILLED);
    until_eq("the region", || page.field("Region").value(), REGION);
    page.has_kept_to_itself();
}

#[test]
fn what_is_typed_into_the_box_is_read_at_enter() {
    let page = Page::open(&built::file_address());
    page.type_into("Paste what you have", &endpoint());
    page.session().press([Key::Enter.into()]);
    page.has_recognised("Filled in: Database ID and Region.");
    until_eq("the ID", || page.field("Database ID").value(), DATABASE_ID);
    assert_eq!(page.field("Paste what you have").value(), "");
    page.has_kept_to_itself();
}

#[test]
fn a_dropped_file_is_read_and_one_that_is_too_long_is_not() {
    let page = Page::open(&built::file_address());
    page.drop_file(&env());
    page.shows_string(&string_with(MASK));
    page.has_recognised(ALL_FILLED);
    page.drop_file(&"x".repeat((1 << 20) + 1));
    page.has_recognised("Nothing was recognised in it.");
    page.has_recognised("Omitted: everything, because it is longer than 1 MiB.");
    for (label, value) in values(&Secret::Usual.token()) {
        assert_eq!(page.field(label).value(), value, "{label}");
    }
    page.has_kept_to_itself();
}

#[test]
fn of_several_regions_the_user_chooses_one() {
    let page = Page::open(&built::file_address());
    let other = endpoint().replace(REGION, "eu-west-1");
    page.paste_into("Paste what you have", &format!("{}\n{other}", endpoint()));
    page.has_recognised("Region: there are 2 in it.");
    page.button("Use eu-west-1").click();
    until_eq("the region", || page.field("Region").value(), "eu-west-1");
    page.has_kept_to_itself();
}

impl Page {
    /// Waits until the page reports this about the last paste.
    #[track_caller]
    pub(crate) fn has_recognised(&self, words: &str) {
        let shown = || self.output("Recognised").text().lines().any(|line| line.starts_with(words));
        until_eq(words, shown, &true);
    }

    /// Drops a file of this text on the page.
    #[track_caller]
    fn drop_file(&self, text: &str) {
        self.session().evaluate(
            "const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([arguments[0]], 'a.env'));
            const event = { dataTransfer, bubbles: true, cancelable: true };
            document.getElementById('connect-heading').dispatchEvent(new DragEvent('drop', event));",
            &[json!(text)],
        );
    }
}
