//! The vectors of project names, `tests/vectors/project-name.json`.

use astra_programs::ProjectName;
use astra_uri::Reading;
use test_support::{
    project::none_of,
    vectors::{Outcome, Vector, vectors},
};

#[test]
fn a_project_name_is_read_as_in_its_vectors() {
    let mut wrong = Vec::new();
    for Vector { description, input, outcome } in vectors("project-name") {
        let found = match ProjectName::parse(&input) {
            Ok(read) => Outcome::Accepted {
                value: read.value.to_string(),
                corrections: read.diagnostics.iter().map(ToString::to_string).collect(),
                warnings: Vec::new(),
            },
            Err(error) => Outcome::Refused(error.to_string()),
        };
        if found != outcome {
            wrong.push(format!("“{description}”\n    expected {outcome:?}\n    found    {found:?}"));
        }
    }
    none_of("vectors that do not hold", &wrong);
}

#[test]
fn an_accepted_name_is_read_again_unchanged() {
    for Vector { input, .. } in vectors("project-name") {
        let Ok(Reading { value, .. }) = ProjectName::parse(&input) else { continue };
        assert_eq!(ProjectName::parse(&value.to_string()), Ok(Reading { value, diagnostics: Vec::new() }));
    }
}
