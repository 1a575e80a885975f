//! The code: every file of every driver, shown and copied to the byte.

use crate::{built, filled::self_hosted, page::Page, session::Key, wait::until_eq};
use astra_programs::{Credentials, File, Snippet};
use astra_uri::{Connection, Deployment, Driver, Reveal};
use test_support::credentials::{Secret, connection};

#[test]
fn every_file_for_astra_is_shown_masked_and_copied_whole() {
    let page = Page::open(&built::file_address());
    page.fill_in();
    page.gives_every_file_of(&connection(Deployment::Astra, Secret::Usual));
}

#[test]
fn every_file_for_a_data_api_of_ones_own_is_shown_masked_and_copied_whole() {
    let page = Page::open(&built::file_address());
    page.fill_in_self_hosted();
    page.gives_every_file_of(&self_hosted());
}

#[test]
fn programs_are_there_before_the_fields_are_filled_in_and_a_file_with_the_string_is_not() {
    let page = Page::open(&built::file_address());
    let (driver, file, credentials) = (Driver::default(), File::default(), Credentials::default());
    let program = Snippet::new(Deployment::Astra, driver, file, credentials)
        .text(None, Reveal::Masked)
        .expect("it needs no string");
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
        (Key::Right, "curl"),
        (Key::Right, "astra-db-ts"),
        (Key::Right, "astrapy"),
        (Key::Right, "CommonJS"),
        (Key::Left, "astrapy"),
        (Key::Left, "astra-db-ts"),
        (Key::Home, "CommonJS"),
        (Key::End, "astrapy"),
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

const TABS: [(File, &str); 7] = [
    (File::CommonJs, "CommonJS"),
    (File::EsModule, "ES module"),
    (File::TypeScript, "TypeScript"),
    (File::DotEnv, ".env"),
    (File::Curl, "curl"),
    (File::AstraDbTs, "astra-db-ts"),
    (File::Astrapy, "astrapy"),
];

impl Page {
    /// Each file, in every form: shown without the secret, copied with it, and copied without it where it holds one.
    #[track_caller]
    fn gives_every_file_of(&self, connection: &Connection) {
        for (driver, driver_name) in DRIVERS {
            self.choose("Driver", driver_name);
            for (credentials, credentials_name) in CREDENTIALS {
                self.choose("Credentials", credentials_name);
                for (file, tab) in TABS {
                    self.tab(tab).click();
                    self.gives(Snippet::new(connection.deployment(), driver, file, credentials), connection);
                }
            }
        }
        self.has_kept_to_itself();
    }

    #[track_caller]
    fn gives(&self, snippet: Snippet, connection: &Connection) {
        let text = |reveal| snippet.text(Some(connection), reveal).expect("the connection is there").to_string();
        let what = format!("{snippet:?}");
        until_eq(&what, || self.output("Code").exact_text(), &text(Reveal::Masked));
        self.copies("Copy code", "Code copied.", &text(Reveal::Plain));
        if snippet.holds_secret() {
            let shown = snippet.from_environment().text(Some(connection), Reveal::Placeholder);
            let button = match connection.deployment() {
                Deployment::Astra => "Copy code without token",
                Deployment::SelfHosted => "Copy code without password",
            };
            self.copies(button, "Code copied, without the secret.", &shown.expect("the connection is there"));
        }
        match snippet.install_command() {
            Some(command) => self.copies("Copy install command", "Command copied.", command),
            None => assert!(!self.has_output("Install command"), "{what}"),
        }
    }

    /// A copy button copies, and reports it.
    #[track_caller]
    pub(crate) fn copies(&self, button: &str, shown: &str, expected: &str) {
        self.put_on_clipboard("as before");
        self.button(button).click();
        self.shows_message(shown);
        assert_eq!(self.clipboard(), expected);
    }
}
