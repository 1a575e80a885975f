//! The code: every file of every driver, shown and copied to the byte.

use crate::{
    built,
    credentials::{DATABASE_ID, KEYSPACE, REGION, Token, connection_string},
    page::Page,
    session::Key,
    wait::until_eq,
};
use astra_connection_string::domain::{Credentials, Driver, Environment, Language, Reveal, Snippet};

#[test]
fn every_file_is_shown_masked_and_copied_whole() {
    let page = Page::open(&built::file_address());
    let token = Token::Usual.text();
    let string = connection_string([DATABASE_ID, REGION, KEYSPACE, &token], Environment::Production);
    page.fill_in();
    for (driver, driver_name) in DRIVERS {
        page.choose("Driver", driver_name);
        until_eq("the command", || page.output("Install command").exact_text(), driver.install_command());
        page.copies("Copy install command", "Command copied.", driver.install_command());
        for (credentials, credentials_name) in CREDENTIALS {
            page.choose("Credentials", credentials_name);
            for (language, tab) in TABS {
                page.tab(tab).click();
                let snippet = Snippet::new(driver, language, credentials);
                let text = |reveal| snippet.text(Some(&string), reveal).expect("the string is there").to_string();
                until_eq(tab, || page.output("Code").exact_text(), &text(Reveal::Masked));
                page.copies("Copy code", "Code copied.", &text(Reveal::Plain));
            }
        }
    }
    page.has_kept_to_itself();
}

#[test]
fn programs_are_there_before_the_fields_are_filled_in_and_a_file_with_the_string_is_not() {
    let page = Page::open(&built::file_address());
    let (driver, language, credentials) = (Driver::default(), Language::default(), Credentials::default());
    let program = Snippet::new(driver, language, credentials).text(None, Reveal::Masked).expect("it needs no string");
    until_eq("the program", || page.output("Code").exact_text(), &**program);
    page.copies("Copy code", "Code copied.", &program);
    page.tab(".env").click();
    until_eq("the code is gone", || page.has_output("Code"), &false);
    page.fill_in();
    until_eq("the code is there", || page.has_output("Code"), &true);
    page.has_kept_to_itself();
}

#[test]
fn arrow_keys_home_and_end_move_among_the_tabs() {
    let page = Page::open(&built::file_address());
    page.tab("CommonJS").click();
    for (key, reached) in [
        (Key::Right, "ES module"),
        (Key::Right, "TypeScript"),
        (Key::Right, ".env"),
        (Key::Right, "CommonJS"),
        (Key::Left, ".env"),
        (Key::Left, "TypeScript"),
        (Key::Home, "CommonJS"),
        (Key::End, ".env"),
    ] {
        page.session().press([key.into()]);
        until_eq(reached, || page.tab(reached).has_focus(), &true);
        for (_, tab) in TABS {
            let is_reached = tab == reached;
            let is_chosen = page.tab(tab).attribute("aria-selected").as_deref() == Some("true");
            let is_in_tab_order = page.tab(tab).attribute("tabindex").as_deref() == Some("0");
            assert_eq!((is_chosen, is_in_tab_order), (is_reached, is_reached), "{tab} while at {reached}");
        }
    }
    page.has_kept_to_itself();
}

const DRIVERS: [(Driver, &str); 2] =
    [(Driver::AstraMongoose, "@datastax/astra-mongoose"), (Driver::StargateMongoose, "stargate-mongoose")];

const CREDENTIALS: [(Credentials, &str); 2] =
    [(Credentials::Environment, "From the environment"), (Credentials::Inline, "In the code")];

const TABS: [(Language, &str); 4] = [
    (Language::CommonJs, "CommonJS"),
    (Language::EsModule, "ES module"),
    (Language::TypeScript, "TypeScript"),
    (Language::DotEnv, ".env"),
];

impl Page {
    /// A button that copies does, and it is said.
    #[track_caller]
    fn copies(&self, button: &str, said: &str, expected: &str) {
        self.put_on_clipboard("as before");
        self.button(button).click();
        self.says(said);
        assert_eq!(self.clipboard(), expected);
    }
}
