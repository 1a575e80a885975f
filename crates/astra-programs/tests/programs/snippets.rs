//! The files that the page offers: each program in `crates/astra-programs/src/snippets`, and the `.env` file.

mod credentials;
mod syntax;

use astra_programs::{Credentials, File, Snippet};
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
}

impl Kind {
    fn text(&self) -> String {
        text_of(&format!("{FOLDER}/{self}"))
    }

    fn reading_environment(&self) -> Snippet {
        Snippet::new(self.deployment, self.driver, self.file, Credentials::Environment)
    }

    fn inline(&self) -> Snippet {
        Snippet::new(self.deployment, self.driver, self.file, Credentials::Inline)
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (_, extension) = self.file.file_name().rsplit_once('.').expect("a program's name has an extension");
        let stem = match self.file {
            File::Curl => "curl",
            File::AstraDbTs => "astra-db-ts",
            File::Astrapy => "astrapy",
            _ => self.driver.key(),
        };
        write!(f, "{}/{stem}.{extension}", self.folder)
    }
}

/// Each program.
fn programs() -> impl Iterator<Item = Kind> {
    let is_one = |file: &File| *file != File::DotEnv;
    DEPLOYMENTS.into_iter().flat_map(move |(deployment, folder)| {
        Driver::ALL.into_iter().flat_map(move |driver| {
            let files = File::ALL.into_iter().filter(is_one);
            let kinds = files.map(move |file| Kind { deployment, folder, driver, file });
            kinds.filter(|kind| kind.file.is_for_mongoose() || kind.driver == Driver::default())
        })
    })
}

fn mongoose_programs() -> impl Iterator<Item = Kind> {
    programs().filter(|kind| kind.file.is_for_mongoose())
}

#[test]
fn the_folder_holds_the_programs_and_nothing_else() {
    let found: BTreeSet<_> = DEPLOYMENTS
        .iter()
        .flat_map(|(_, folder)| {
            let entries = fs::read_dir(root().join(FOLDER).join(folder)).expect("the folder can be read");
            entries.map(move |entry| format!("{folder}/{}", entry.unwrap().file_name().into_string().unwrap()))
        })
        .collect();
    let listed: BTreeSet<_> = programs().map(|kind| kind.to_string()).collect();
    assert_eq!(found, listed);
    assert_eq!(fs::read_dir(root().join(FOLDER)).expect("the folder can be read").count(), DEPLOYMENTS.len());
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
        let reads = |paragraph: &&str| paragraph.contains("process.env") || paragraph.contains("os.environ");
        let paragraphs: Vec<_> = program.split("\n\n").filter(reads).collect();
        let expected = usize::from(kind.file != File::Curl);
        assert_eq!(paragraphs.len(), expected, "{kind}");
        for variable in kind.file.variables(kind.deployment) {
            let variable = variable.name(kind.deployment);
            assert!(paragraphs.first().is_none_or(|paragraph| paragraph.contains(variable)), "{kind}: {variable}");
            assert!(program.contains(variable), "{kind}: {variable}");
        }
        for paragraph in paragraphs {
            let advice = if kind.file == File::Astrapy { ".env" } else { kind.file.file_name() };
            assert!(paragraph.contains(advice), "{kind}: the error says what to run, or what is missing");
        }
    }
}

#[test]
fn each_mongoose_program_sets_its_driver_before_the_first_model_and_makes_one_query() {
    for kind in mongoose_programs() {
        let program = kind.text();
        let place = |part: &str| program.find(part).unwrap_or_else(|| panic!("{kind} has no {part}"));
        assert!(place(kind.driver.package()) < place("mongoose.setDriver(driver)"), "{kind}");
        assert!(place("mongoose.setDriver(driver)") < place("mongoose.model("), "{kind}");
        assert!(place("mongoose.connect(uri") < place(".findOne("), "{kind}");
        assert!(place(".findOne(") < place("mongoose.disconnect()"), "{kind}");
    }
}

#[test]
fn each_driver_is_given_its_own_options() {
    for kind in mongoose_programs() {
        let program = kind.text();
        let options = match (kind.deployment, kind.driver) {
            (Deployment::Astra, Driver::AstraMongoose) => "connect(uri);",
            (Deployment::Astra, Driver::StargateMongoose) => "{ isAstra: true, createNamespaceOnConnect: false }",
            (Deployment::SelfHosted, _) => "{ isAstra: false, username, password }",
        };
        assert!(program.contains(options), "{kind}: {options}");
    }
}

/// `createAstraUri` cannot be imported by name from astra-mongoose, and a `.cjs` file cannot have `await` at its top level.
#[test]
fn each_program_uses_only_what_works_in_its_language() {
    for kind in programs() {
        let program = kind.text();
        let is_common_js = kind.file == File::CommonJs;
        let is_module = matches!(kind.file, File::EsModule | File::TypeScript | File::AstraDbTs);
        assert!(!program.contains("createAstraUri"), "{kind}");
        assert_eq!(program.contains("require("), is_common_js, "{kind}");
        assert!(!is_module || program.lines().any(|line| line.starts_with("import ")), "{kind}");
        if is_common_js {
            assert!(program.lines().all(|line| line.starts_with(' ') || !line.contains("await ")), "{kind}");
        }
        assert!(program.ends_with('\n') && !program.contains('\t') && !program.contains('\r'), "{kind}");
        assert!(program.lines().all(|line| line.len() <= 100), "{kind}: a line is too long to be read beside a form");
    }
}
