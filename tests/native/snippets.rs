//! The files that the page offers: each program as it lies in `src/domain/snippets`, and the `.env` file.

mod string;

use crate::project::{root, text_of};
use astra_connection_string::domain::{Credentials, Driver, Language, Reveal, Snippet};
use std::{collections::BTreeSet, fs};

const FOLDER: &str = "src/domain/snippets";
const PROGRAMS: [Language; 3] = [Language::CommonJs, Language::EsModule, Language::TypeScript];

/// Each program with the name of its file.
fn programs() -> impl Iterator<Item = (Driver, Language, String)> {
    Driver::ALL.into_iter().flat_map(|driver| {
        PROGRAMS.map(|language| {
            let (_, extension) = language.file_name().rsplit_once('.').expect("a program's name has an extension");
            (driver, language, format!("{}.{extension}", driver.key()))
        })
    })
}

#[test]
fn the_folder_holds_the_programs_and_nothing_else() {
    let entries = fs::read_dir(root().join(FOLDER)).expect("the folder can be read");
    let found: BTreeSet<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    let listed: BTreeSet<_> = programs().map(|(_, _, name)| name).collect();
    assert_eq!(found, listed);
}

#[test]
fn each_file_is_the_program_that_its_name_says() {
    for (driver, language, name) in programs() {
        let text = Snippet::new(driver, language, Credentials::Environment).text(None, Reveal::Masked);
        assert_eq!(*text.expect("it needs no string"), text_of(&format!("{FOLDER}/{name}")), "{name}");
    }
}

#[test]
fn each_program_reads_the_environment_in_one_place() {
    for (_, language, name) in programs() {
        let program = text_of(&format!("{FOLDER}/{name}"));
        assert_eq!(program.matches(&language.reads_environment()).count(), 1, "{name}");
        assert_eq!(program.matches("process.env").count(), 1, "{name}");
        assert_eq!(program.matches("ASTRA_URI").count(), 2, "{name}: the variable, and the error that names it");
        assert!(language.reads_environment().contains(language.file_name()), "{name}: the command names the file");
    }
}

#[test]
fn each_program_sets_its_driver_before_the_first_model_and_asks_one_question() {
    for (driver, _, name) in programs() {
        let program = text_of(&format!("{FOLDER}/{name}"));
        let place = |part: &str| program.find(part).unwrap_or_else(|| panic!("{name} has no {part}"));
        assert!(place(driver.package()) < place("mongoose.setDriver(driver)"), "{name}");
        assert!(place("mongoose.setDriver(driver)") < place("mongoose.model("), "{name}");
        assert!(place("mongoose.connect(uri") < place(".findOne("), "{name}");
        assert!(place(".findOne(") < place("mongoose.disconnect()"), "{name}");
    }
}

#[test]
fn only_the_older_driver_is_given_its_options() {
    for (driver, _, name) in programs() {
        let options = text_of(&format!("{FOLDER}/{name}")).contains("isAstra: true, createNamespaceOnConnect: false");
        assert_eq!(options, driver == Driver::StargateMongoose, "{name}");
    }
}

/// `createAstraUri` cannot be imported by name from astra-mongoose, and `await` stands at no top level of a `.cjs` file.
#[test]
fn each_program_uses_only_what_works_in_its_language() {
    for (_, language, name) in programs() {
        let program = text_of(&format!("{FOLDER}/{name}"));
        let is_common_js = language == Language::CommonJs;
        assert!(!program.contains("createAstraUri"), "{name}");
        assert_eq!(program.contains("require("), is_common_js, "{name}");
        assert_eq!(program.lines().any(|line| line.starts_with("import ")), !is_common_js, "{name}");
        if is_common_js {
            assert!(program.lines().all(|line| line.starts_with(' ') || !line.contains("await ")), "{name}");
        }
        assert!(program.ends_with('\n') && !program.contains('\t') && !program.contains('\r'), "{name}");
    }
}
