//! Every feature by keyboard alone: no mouse, and the focus is never lost.

use crate::{
    built,
    element::{Element, Role},
    filled::string_with,
    messages::MASK,
    page::Page,
    session::Key,
    wait::until_eq,
};
use serde_json::Value;
use test_support::credentials::Secret;

#[test]
fn from_a_paste_to_a_copied_string_and_code() {
    let page = Page::open(&built::file_address());
    let token = Secret::Usual.token();
    page.tab_to("Check the network lock");
    page.presses(Key::Enter);
    until_eq("the lock", || page.output("Network lock").text().contains("holds"), &true);
    page.presses(Key::Escape);
    until_eq("the closed report", || page.output("Network lock").text(), "");
    assert_eq!(page.focus(), "Check the network lock");

    page.put_on_clipboard(&string_with(&token));
    page.tab_to("Paste what you have");
    page.session().press_with(Key::Control, 'v');
    page.shows_string(&string_with(MASK));
    page.tab_to("Undo paste");
    page.presses(Key::Enter);
    until_eq("the focus after Undo paste", || page.focus(), "Paste what you have");
    page.session().press_with(Key::Control, 'v');
    page.shows_string(&string_with(MASK));

    page.tab_to("Where? Region");
    page.presses(Key::Enter);
    until_eq("the guide", || page.visible_text().contains("astra db get my_db --key region"), &true);
    page.session().press_with(Key::Control, Key::Enter.into());
    page.shows_message("Connection string copied, with its token.");
    assert_eq!(page.clipboard(), string_with(&token));
    for (name, shown) in [
        ("Copy without token", "Connection string copied, without the secret."),
        ("Copy link", "Link copied; it holds no token."),
        ("Copy install command", "Command copied."),
        ("Copy .env", ".env copied."),
        ("Copy code", "Code copied."),
        ("Copy run command", "Command copied."),
    ] {
        page.tab_to(name);
        page.presses(Key::Enter);
        page.shows_message(shown);
        assert_eq!(page.focus(), name);
    }
    page.has_kept_to_itself_by_keys();
}

#[test]
fn the_choices_by_arrow_keys() {
    let page = Page::open(&built::file_address());
    for (list, chosen, before) in [
        ("Data API", "Self-hosted Data API", "Astra"),
        ("Module", "CommonJS", "ES module"),
        ("Driver", "stargate-mongoose", "@datastax/astra-mongoose"),
        ("Credentials", "In the code", "From the environment"),
    ] {
        page.tab_to(list);
        page.presses(Key::Down);
        until_eq("the choice", || page.the(Role::List, list).chosen_item(), chosen);
        assert_eq!(page.focus(), list);
        page.presses(Key::Up);
        until_eq("the choice", || page.the(Role::List, list).chosen_item(), before);
        if list != "Credentials" {
            page.presses(Key::Down);
        }
    }
    page.back_to("Try it");
    page.presses(Key::Left);
    until_eq("the lines for a program that is there", || page.the(Role::Radio, "In your app").is_chosen(), &true);
    page.back_to("Mongoose");
    for (key, tab) in [(Key::End, "astrapy"), (Key::Right, "Mongoose"), (Key::Left, "astrapy"), (Key::Home, "Mongoose")]
    {
        page.presses(key);
        until_eq("the tab", || page.focus(), tab);
        assert_eq!(page.tab(tab).attribute("aria-selected").as_deref(), Some("true"));
    }
    page.back_to("Sample apps");
    page.presses(Key::Enter);
    page.tab_to("netlify-functions-ecommerce");
    page.presses(Key::Down);
    until_eq("the sample", || page.the(Role::Radio, "discord-bot").is_chosen(), &true);
    page.has_kept_to_itself_by_keys();
}

#[test]
fn from_the_example_to_a_cleared_page_and_to_a_failure() {
    let page = Page::open(&built::file_address());
    page.tab_to("Fill in an example");
    page.presses(Key::Enter);
    until_eq("the example", || page.field("Keyspace").value(), "example");
    assert_eq!(page.focus(), "Fill in an example");
    page.back_to("Sample apps");
    page.presses(Key::Enter);
    page.tab_to("Project name");
    page.session().press("a-shop".chars());
    page.tab_to("Copy create command");
    page.presses(Key::Enter);
    page.shows_message("Command copied.");
    page.back_to("Fix an error");
    page.presses(Key::Enter);
    page.tab_to("Error message");
    page.session().press("401".chars());
    page.tab_to("Request failed with status code 401");
    let is_open = || Element::with_focus(page.session()).attribute("aria-expanded");
    let before = is_open();
    page.presses(Key::Enter);
    until_eq("it opens or closes", || is_open() != before, &true);
    page.back_to("Connect");
    page.presses(Key::Enter);
    page.tab_to("Clear");
    page.presses(Key::Enter);
    until_eq("the keyspace", || page.field("Keyspace").value(), "");
    assert_eq!(page.focus(), "Clear");
    page.session().press_with(Key::Control, Key::Enter.into());
    page.is_led_to("Database ID");
    page.has_kept_to_itself_by_keys();
}

#[test]
fn the_order_of_the_stops_is_the_order_of_reading() {
    // In one column: where there are two, the second is read after the first, and begins above its end.
    let page = Page::open_with(&built::file_address(), |session| {
        session.run(session.client().set_window_size(800, 900));
    });
    page.tab_to("Fill in an example");
    page.presses(Key::Enter);
    page.back_to("Connect");
    let mut stops: Vec<Value> = Vec::new();
    loop {
        let stop = page.session().evaluate(
            "const focused = document.activeElement;
            const { top, bottom, left } = focused.getBoundingClientRect();
            const place = [...document.querySelectorAll('*')].indexOf(focused);
            return [place, top + scrollY, bottom + scrollY, left, focused.id || focused.textContent];",
            &[],
        );
        let place = |stop: &Value| stop[0].as_u64();
        if stops.first().is_some_and(|first| place(first) >= place(&stop)) || page.focus_tag() == "body" {
            break;
        }
        if let Some(last) = stops.last() {
            assert!(place(last) < place(&stop), "{last} comes before {stop}");
            assert!(stop[2].as_f64() >= last[1].as_f64(), "{last} is not below {stop}");
        }
        stops.push(stop);
        page.press_tab();
    }
    assert!(stops.len() > 20, "{stops:#?}");
}

impl Page {
    /// Presses a key where the focus is.
    #[track_caller]
    fn presses(&self, key: Key) {
        self.session().press([key.into()]);
    }

    /// Goes back to this, and never out of the page.
    #[track_caller]
    fn back_to(&self, name: &str) {
        while self.focus() != name {
            self.press_back_tab();
            assert_ne!(self.focus_tag(), "body", "on the way back to {name:?} the focus is lost");
        }
    }

    fn visible_text(&self) -> String {
        let text = self.session().evaluate("return document.body.innerText;", &[]);
        text.as_str().expect("it is text").to_owned()
    }

    /// Nothing was lost on the way: the focus is on something, and nothing was seen but the attempts of the lock.
    #[track_caller]
    fn has_kept_to_itself_by_keys(&self) {
        assert_ne!(self.focus_tag(), "body", "the focus is lost");
        let seen = self.witness("seen");
        let own = |line: &Value| {
            line.as_str().is_some_and(|line| line.contains("network-lock") || line.starts_with("not loaded: "))
        };
        let rest = seen.as_array().map(|seen| seen.iter().filter(|line| !own(line)).count());
        assert_eq!(rest, Some(0), "{seen}");
    }
}
