//! A token in an input that is not for secrets: hidden from the moment it is one, and reported, while the user types on.

use crate::{built, messages::shows_token, page::Page, wait::until_eq};
use serde_json::{Value, json};
use test_support::credentials::Secret;

#[test]
fn a_token_typed_anywhere_is_hidden_at_once_and_nothing_of_it_is_lost() {
    let token = Secret::Usual.token();
    let page = Page::open(&built::file_address());
    for (view, label, id) in [
        ("Connect", "Database ID", "database-id"),
        ("Connect", "Region", "region"),
        ("Connect", "Keyspace", "keyspace"),
        ("Connect", "Paste what you have", "paste"),
        ("Sample apps", "Project name", "project-name"),
        ("Fix an error", "Error message", "failure"),
    ] {
        page.go_to(view);
        let property = |name: &str| {
            let read = format!("return document.getElementById('{id}').{name};");
            page.session().evaluate(&read, &[])
        };
        let is_hidden = || {
            let read = "const input = document.getElementById(arguments[0]);
                return input.type === 'password' || getComputedStyle(input).webkitTextSecurity === 'disc';";
            page.session().evaluate(read, &[json!(id)])
        };
        page.field(label).type_keys("AstraC");
        assert_eq!(is_hidden(), json!(false), "{label}");
        page.session().press(token["AstraC".len()..].chars());
        until_eq("it is hidden", is_hidden, &json!(true));
        assert_eq!(property("value"), json!(token), "{label}");
        assert_eq!(property("selectionStart"), json!(token.len()), "{label}");
        assert!(!page.is_shown(&token), "{label} shows it");
        until_eq("the report", || page.reports_a_token(id), &true);
        page.field(label).select_all();
        page.session().press("x".chars());
        until_eq("it is shown", is_hidden, &json!(false));
    }
    page.has_kept_to_itself();
}

#[test]
fn a_text_that_is_dropped_anywhere_is_read_like_a_paste() {
    let token = Secret::Usual.token();
    let page = Page::open(&built::file_address());
    page.drop_text("footer", &format!("ASTRA_DB_REGION=us-east-2\nASTRA_DB_APPLICATION_TOKEN={token}"));
    until_eq("the region", || page.field("Region").value(), "us-east-2");
    assert_eq!(page.field("Application token").value(), token);
    page.button("Undo paste").click();
    until_eq("the region", || page.field("Region").value(), "");
    // A text that is more than the field's value is kept out of it.
    assert_eq!(page.drop_text("#keyspace", &format!("{token} eu-west-1")), json!(true));
    until_eq("the token", || page.field("Application token").value(), &token);
    assert_eq!(page.field("Keyspace").value(), "");
    // A text that is only a value is left to the browser.
    assert_eq!(page.drop_text("#keyspace", "shop"), json!(false));
    page.has_kept_to_itself();
}

impl Page {
    /// Whether any part of the token can be read on the page.
    fn is_shown(&self, token: &str) -> bool {
        let text = self.session().evaluate("return document.body.innerText;", &[]);
        shows_token(text.as_str().expect("it is text"), token)
    }

    /// Whether a token is reported beside the input.
    fn reports_a_token(&self, id: &str) -> bool {
        let read = "const near = document.getElementById(arguments[0]).closest('.field');
            return /token/.test(near.querySelector('.error:not(:empty), [role=status]:not(:empty)')?.textContent ?? '')
                || /token/.test(document.getElementById('failures-found')?.textContent ?? '');";
        self.session().evaluate(read, &[json!(id)]) == json!(true)
    }

    /// Drops a text on an element; whether the browser's own insertion was prevented.
    fn drop_text(&self, selector: &str, text: &str) -> Value {
        self.session().evaluate(
            "const dataTransfer = new DataTransfer();
            dataTransfer.setData('text/plain', arguments[1]);
            const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
            document.querySelector(arguments[0]).dispatchEvent(event);
            return event.defaultPrevented;",
            &[json!(selector), json!(text)],
        )
    }
}
