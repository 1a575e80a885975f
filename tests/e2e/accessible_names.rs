//! The names on the page: its public interface, for tests, documentation and assistive tools.

use crate::{built, element::Role, page::Page};

#[test]
fn every_part_has_its_role_and_its_name() {
    let page = Page::open(&built::file_address());
    let parts = [
        (Role::Heading, &["Connect", "Connection string", "Code"][..]),
        (Role::TextField, &["Paste what you have", "Database ID", "Region", "Keyspace", "Application token"]),
        (Role::Group, &["Program"]),
        (Role::Radio, &["In your app", "Try it"]),
        (Role::List, &["Data API", "Module", "Driver", "Credentials", "Package manager", "Platform"]),
        (Role::Tab, &["Mongoose", "curl", "astra-db-ts", "astrapy", "Other clients"]),
        (
            Role::Button,
            &[
                "Copy connection string",
                "Reveal token",
                "Copy without token",
                "Copy install command",
                "Copy .env",
                "Copy code",
                "Copy run command",
                "Clear",
                "Check the network lock",
                "Copy link",
            ],
        ),
        (Role::Output, &["Connection string", "Code", "Recognised", "Network lock"]),
    ];
    page.has_parts(&parts);
    page.go_to("Sample apps");
    page.has_parts(&[
        (Role::Heading, &["Sample apps"]),
        (Role::TextField, &["Project name"]),
        (Role::Group, &["Sample"]),
        (Role::Button, &["Copy sample .env"]),
    ]);
    page.go_to("Fix an error");
    page.has_parts(&[(Role::Heading, &["Fix an error"]), (Role::TextField, &["Error message"])]);
    page.has_kept_to_itself();
}

impl Page {
    #[track_caller]
    fn has_parts(&self, parts: &[(Role, &[&str])]) {
        for (role, names) in parts {
            for name in *names {
                self.the(*role, name);
            }
        }
    }
}
