//! The names on the page: its public interface, for tests, documentation and assistive tools.

use crate::{built, element::Role, page::Page};

#[test]
fn every_part_has_its_role_and_its_name() {
    let page = Page::open(&built::file_address());
    let parts = [
        (Role::Heading, &["Connect", "Your connection string", "Code", "Sample apps", "When it fails"][..]),
        (
            Role::TextField,
            &[
                "Paste what you have",
                "Database ID",
                "Region",
                "Keyspace",
                "Application token",
                "Project name",
                "Error message",
            ],
        ),
        (Role::Group, &["Data API", "Driver", "Credentials", "Sample"]),
        (Role::Radio, &["@datastax/astra-mongoose", "stargate-mongoose", "From the environment", "In the code"]),
        (Role::Tab, &["CommonJS", "ES module", "TypeScript", ".env", "curl", "astra-db-ts", "astrapy"]),
        (
            Role::Button,
            &[
                "Copy connection string",
                "Reveal token",
                "Copy code",
                "Copy install command",
                "Clear",
                "Check the network lock",
                "Copy link",
            ],
        ),
        (Role::Output, &["Connection string", "Code", "Recognised", "Findings", "Network lock"]),
    ];
    for (role, names) in parts {
        for name in names {
            page.the(role, name);
        }
    }
    page.has_kept_to_itself();
}
