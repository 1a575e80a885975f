//! The programs that the page offers, in `crates/astra-programs/src/snippets`, and the files of their variables.

mod credentials;
mod syntax;

use astra_programs::{Credentials, File, Form, Snippet};
use astra_uri::{Deployment, Driver, Reveal};
use std::{collections::BTreeSet, fmt, fs};
use test_support::project::{root, text_of};

const FOLDER: &str = "crates/astra-programs/src/snippets";
const DEPLOYMENTS: [(Deployment, &str); 2] = [(Deployment::Astra, "astra"), (Deployment::SelfHosted, "self-hosted")];

/// One program. Its `Display` is the path of its file in the folder.
struct Kind {
    deployment: Deployment,
    folder: &'static str,
    driver: Driver,
    file: File,
    credentials: Credentials,
    form: Form,
}

impl Kind {
    fn text(&self) -> String {
        text_of(&format!("{FOLDER}/{self}"))
    }

    fn reading_environment(&self) -> Snippet {
        Snippet::new(self.deployment, self.driver, self.file, self.credentials, self.form)
    }

    fn inline(&self) -> Snippet {
        Snippet::new(self.deployment, self.driver, self.file, Credentials::Inline, self.form)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (_, extension) = self.file.file_name().rsplit_once('.').expect("a program's name has an extension");
        let stem = match self.file {
            File::Curl => "curl",
            File::AstraDbTs => "astra-db-ts",
            File::Astrapy => "astrapy",
            File::Worker => "worker",
            _ if self.credentials == Credentials::AstraVariables => "create-astra-uri",
            _ => self.driver.key(),
        };
        let above = if self.form == Form::InYourApp { "in-your-app/" } else { "" };
        write!(f, "{above}{}/{stem}.{extension}", self.folder)
    }
}

/// Each program, and each part of one.
fn programs() -> impl Iterator<Item = Kind> {
    DEPLOYMENTS.into_iter().flat_map(|(deployment, folder)| {
        Driver::ALL.into_iter().flat_map(move |driver| {
            let files = File::PROGRAMS.into_iter();
            let has_drivers = |file: &File| file.is_for_mongoose() && *file != File::Worker;
            let files = files.filter(move |file| has_drivers(file) || driver == Driver::default());
            files.flat_map(move |file| {
                let from_environment = Credentials::of(deployment, driver, file).iter();
                let from_environment = from_environment.filter(|credentials| **credentials != Credentials::Inline);
                from_environment.flat_map(move |&credentials| {
                    let forms = Form::of(file).iter();
                    forms.map(move |&form| Kind { deployment, folder, driver, file, credentials, form })
                })
            })
        })
    })
}

fn mongoose_programs() -> impl Iterator<Item = Kind> {
    programs().filter(|kind| kind.file.is_for_mongoose())
}

fn whole_programs() -> impl Iterator<Item = Kind> {
    programs().filter(|kind| kind.form == Form::TryIt)
}

#[test]
fn the_folder_holds_the_programs_and_nothing_else() {
    let names_in = |folder: &str| {
        let entries = fs::read_dir(root().join(FOLDER).join(folder)).expect("the folder can be read");
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect::<BTreeSet<_>>()
    };
    let folders = ["astra", "self-hosted", "in-your-app/astra", "in-your-app/self-hosted"];
    let found: BTreeSet<_> = folders
        .iter()
        .flat_map(|folder| names_in(folder).into_iter().map(move |name| format!("{folder}/{name}")))
        .collect();
    let listed: BTreeSet<_> = programs().map(|kind| kind.to_string()).collect();
    assert_eq!(found, listed);
    assert_eq!(names_in("").len(), 3);
    assert_eq!(names_in("in-your-app").len(), 2);
}

#[test]
fn each_file_is_the_program_that_its_name_promises() {
    for kind in programs() {
        let text = kind.reading_environment().text(None, Reveal::Masked);
        assert_eq!(*text.expect("it needs no connection"), kind.text(), "{kind}");
    }
}

/// In the programs with literals, these replace that paragraph.
#[test]
fn each_program_reads_the_environment_in_one_paragraph() {
    for kind in programs() {
        let program = kind.text();
        let environment = if kind.file == File::Worker { "= env." } else { "process.env" };
        let reads = |paragraph: &&str| paragraph.contains(environment) || paragraph.contains("os.environ");
        let paragraphs: Vec<_> = program.split("\n\n").filter(reads).collect();
        let expected = usize::from(kind.file != File::Curl);
        assert_eq!(paragraphs.len(), expected, "{kind}");
        for variable in kind.reading_environment().variables() {
            let variable = variable.name(kind.deployment);
            assert!(paragraphs.first().is_none_or(|paragraph| paragraph.contains(variable)), "{kind}: {variable}");
            assert!(program.contains(variable), "{kind}: {variable}");
        }
        for paragraph in paragraphs {
            assert!(
                kind.form == Form::InYourApp || paragraph.contains("astra.env"),
                "{kind}: the error says what is missing"
            );
        }
    }
}

#[test]
fn each_mongoose_program_sets_its_driver_before_the_first_model_and_counts_documents() {
    for kind in whole_programs().filter(|kind| kind.file.is_for_mongoose()) {
        let program = kind.text();
        let place = |part: &str| program.find(part).unwrap_or_else(|| panic!("{kind} has no {part}"));
        let [model, connect, disconnect] = match kind.file {
            File::Worker => ["connection.model(", "connection.openUri(uri", "connection.close()"],
            _ => ["mongoose.model(", "mongoose.connect(uri", "mongoose.disconnect()"],
        };
        assert!(place(kind.driver.package()) < place("mongoose.setDriver(driver)"), "{kind}");
        assert!(place("mongoose.setDriver(driver)") < place(model), "{kind}");
        let count = match kind.driver {
            Driver::AstraMongoose => ".estimatedDocumentCount()",
            Driver::StargateMongoose => ".countDocuments()",
        };
        assert!(place(connect) < place(count), "{kind}");
        assert!(place(count) < place(disconnect), "{kind}");
    }
}

#[test]
fn each_driver_is_given_its_own_options() {
    for kind in mongoose_programs() {
        let program = kind.text();
        let options = match (kind.deployment, kind.driver) {
            (Deployment::Astra, _) if kind.file == File::Worker => "openUri(uri);",
            (Deployment::Astra, Driver::AstraMongoose) => "connect(uri);",
            (Deployment::Astra, Driver::StargateMongoose) => "{ isAstra: true, createNamespaceOnConnect: false }",
            (Deployment::SelfHosted, _) => "{ isAstra: false, username, password }",
        };
        assert!(program.contains(options), "{kind}: {options}");
    }
}

/// `createAstraUri` cannot be imported by name into an ES module from astra-mongoose, and a `.cjs` file cannot have `await` at its top level.
#[test]
fn each_program_uses_only_what_works_in_its_language() {
    for kind in programs() {
        let program = kind.text();
        let is_common_js = kind.file == File::CommonJs;
        let is_module = matches!(kind.file, File::EsModule | File::TypeScript | File::Worker | File::AstraDbTs);
        assert!(!program.contains("import { createAstraUri"), "{kind}");
        assert_eq!(program.contains("createAstraUri("), kind.credentials == Credentials::AstraVariables, "{kind}");
        assert_eq!(program.contains("require("), is_common_js, "{kind}");
        assert!(!is_module || program.lines().any(|line| line.starts_with("import ")), "{kind}");
        if is_common_js {
            assert!(program.lines().all(|line| line.starts_with(' ') || !line.contains("await ")), "{kind}");
        }
        assert!(program.ends_with('\n') && !program.contains('\t') && !program.contains('\r'), "{kind}");
        assert!(program.lines().all(|line| line.len() <= 100), "{kind}: a line is too long to be read beside a form");
    }
}

/// The mistakes that the page warns others of.
#[test]
fn no_program_has_a_line_that_is_diagnosed() {
    for program in programs() {
        assert_eq!(astra_uri::recognise(&program.text()).code, [], "{program}");
    }
}
