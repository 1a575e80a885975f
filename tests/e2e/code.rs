//! The code: every file of every driver, shown and copied to the byte.

use crate::{
    built,
    element::{Element, Role},
    engine::part_of,
    filled::self_hosted,
    page::Page,
    session::Key,
    wait::until_eq,
};
use astra_programs::{Credentials, EnvReader, File, Form, Module, PackageManager, Snippet, Tools};
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
    let program = Snippet::default().text(None, Reveal::Masked).expect("it needs no string");
    until_eq("the program", || page.output("Code").exact_text(), &**program);
    page.copies("Copy code", "Code copied.", &program);
    assert!(!page.has_output("Environment file"));
    page.fill_in();
    until_eq("the file is there", || page.has_output("Environment file"), &true);
    page.choose("Credentials", "In the code");
    until_eq("the file is gone", || page.has_output("Environment file"), &false);
    page.has_kept_to_itself();
}

#[test]
fn the_tab_of_other_clients_is_there_for_astra_alone() {
    let page = Page::open(&built::file_address());
    page.tab("Other clients").click();
    page.choose("Data API", "Self-hosted Data API");
    let is_there = || Element::find(page.session(), Role::Tab, "Other clients").is_some();
    until_eq("it is gone", is_there, &false);
    assert_eq!(page.tab("Mongoose").attribute("aria-selected").as_deref(), Some("true"));
    page.choose("Data API", "Astra");
    until_eq("it is back", || page.tab("Other clients").attribute("aria-selected").as_deref() == Some("true"), &true);
    page.has_kept_to_itself();
}

#[test]
fn arrow_keys_home_and_end_move_among_the_tabs() {
    let page = Page::open(&built::file_address());
    page.tab("Mongoose").click();
    for (key, reached) in [
        (Key::Right, "curl"),
        (Key::Right, "astra-db-ts"),
        (Key::Right, "astrapy"),
        (Key::Right, "Other clients"),
        (Key::Right, "Mongoose"),
        (Key::Left, "Other clients"),
        (Key::Left, "astrapy"),
        (Key::Home, "Mongoose"),
        (Key::End, "Other clients"),
    ] {
        page.session().press([key.into()]);
        until_eq(reached, || page.tab(reached).has_focus(), &true);
        for tab in ["Mongoose", "curl", "astra-db-ts", "astrapy", "Other clients"] {
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

const MODULES: [(File, &str); 4] = [
    (File::EsModule, "ES module"),
    (File::CommonJs, "CommonJS"),
    (File::TypeScript, "TypeScript"),
    (File::Worker, "Worker"),
];

const OTHERS: [(File, &str); 3] = [(File::Curl, "curl"), (File::AstraDbTs, "astra-db-ts"), (File::Astrapy, "astrapy")];

impl Page {
    /// Each program, in every form: shown without the secret, copied with it, and copied without it where it holds one.
    #[track_caller]
    fn gives_every_file_of(&self, connection: &Connection) {
        for (driver, driver_name) in DRIVERS {
            self.choose("Driver", driver_name);
            for (file, module) in MODULES.into_iter().take(Module::of(driver).len()) {
                self.choose("Module", module);
                for &form in Form::of(file) {
                    if Form::of(file).len() > 1 {
                        self.choose("Program", &form.to_string());
                    }
                    self.gives_with_all_credentials(driver, file, form, connection);
                }
            }
        }
        for (file, tab) in OTHERS {
            self.tab(tab).click();
            self.gives_with_all_credentials(Driver::default(), file, Form::TryIt, connection);
        }
        if connection.deployment() == Deployment::Astra {
            self.tab("Other clients").click();
            let (file, credentials) = (File::McpServers, Credentials::default());
            self.gives(Snippet::new(Deployment::Astra, Driver::default(), file, credentials, Form::TryIt), connection);
        }
        self.has_kept_to_itself();
    }

    #[track_caller]
    fn gives_with_all_credentials(&self, driver: Driver, file: File, form: Form, connection: &Connection) {
        let all = Credentials::of(connection.deployment(), driver, file);
        for &credentials in part_of(all, 2) {
            if all.len() > 1 {
                self.choose("Credentials", &credentials.to_string());
            }
            self.gives(Snippet::new(connection.deployment(), driver, file, credentials, form), connection);
        }
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
        let manager = PackageManager::of(snippet.file()).first();
        match manager.and_then(|manager| snippet.install_command(*manager)) {
            Some(command) => self.copies("Copy install command", "Command copied.", &command),
            None => assert!(!self.has_output("Install command"), "{what}"),
        }
        match snippet.env_file(Some(connection), EnvReader::Any, Reveal::Plain) {
            Some(env) => self.copies("Copy .env", ".env copied.", &env),
            None => assert!(!self.has_output("Environment file"), "{what}"),
        }
        match snippet.run_command(Tools::default()) {
            Some(command) => self.copies("Copy run command", "Command copied.", &command),
            None => assert!(!self.has_output("Run command"), "{what}"),
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
