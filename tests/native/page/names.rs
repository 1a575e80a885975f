//! The accessible names that tests, documents and assistive tools use.

use super::{
    first_page,
    markup::{Element, Page},
};
use crate::credentials::ASTRA_FIELDS;
use astra_connection_string::model::Field;
use astra_uri::{Deployment, credentials::KNOWN_REGIONS};

#[test]
fn each_field_has_its_label_and_its_hint() {
    let page = first_page();
    let names = [
        ("database-id", "Database ID"),
        ("region", "Region"),
        ("keyspace", "Keyspace"),
        ("token", "Application token"),
    ];
    for ((id, label), field) in names.into_iter().zip(ASTRA_FIELDS) {
        assert_eq!(page.by_id(id).name, "input");
        let labels: Vec<_> = page.all("label").filter(|label| label.attribute("for") == Some(id)).collect();
        assert_eq!(labels.iter().map(|label| &*label.text).collect::<Vec<_>>(), [label]);
        let described_by = page.by_id(id).attribute("aria-describedby").unwrap_or_default();
        let descriptions: Vec<_> = described_by.split(' ').map(|id| &*page.by_id(id).text).collect();
        assert_eq!(descriptions.join(""), field.hint(Deployment::Astra), "nothing else is shown at first");
    }
}

#[test]
fn the_fields_stand_in_the_order_of_the_string() {
    let page = first_page();
    let is_text = |input: &&Element| matches!(&*input.name, "input" | "textarea");
    let ids: Vec<_> = page.elements().filter(is_text).filter_map(|input| input.attribute("id")).collect();
    assert_eq!(ids[0], "paste");
    assert_eq!(ids[1..5], ASTRA_FIELDS.map(Field::id));
    assert_eq!(ids[5..], ["project-name", "failure"], "what has nothing to do with the string comes after it");
}

#[test]
fn the_known_regions_are_suggested_with_cloud_and_place() {
    let page = first_page();
    let list = page.by_id("region").attribute("list").expect("the region has suggestions");
    let options: Vec<_> = page
        .within(page.by_id(list), "option")
        .map(|option| (option.attribute("value"), option.text.clone()))
        .collect();
    let known: Vec<_> = KNOWN_REGIONS.iter().map(|known| (Some(known.name), known.to_string())).collect();
    assert_eq!(options, known);
}

#[test]
fn each_choice_is_a_group_of_radio_buttons() {
    let page = first_page();
    is_a_choice(&page, "Program", &["In your app", "Try it"], "Try it");
    is_a_choice(
        &page,
        "Sample",
        &[
            "netlify-functions-ecommerce",
            "discord-bot",
            "typescript-express-reviews",
            "mcp-server",
            "photography-site-demo.js",
        ],
        "netlify-functions-ecommerce",
    );
}

#[test]
fn each_choice_among_more_is_a_list_with_a_label() {
    let page = first_page();
    for (name, options) in [
        ("Module", &["ES module", "CommonJS", "TypeScript", "Cloudflare Worker"][..]),
        ("Driver", &["@datastax/astra-mongoose", "stargate-mongoose"]),
        ("Credentials", &["From the environment", "From ASTRA_DB_*", "In the code"]),
        ("Package manager", &["npm", "pnpm", "yarn", "bun"]),
        (
            "Platform",
            &[
                "Node",
                "Bun",
                "Deno",
                "Docker",
                "Compose",
                "systemd",
                "Kubernetes",
                "GitHub Actions",
                "Vercel",
                "Netlify",
            ],
        ),
        ("Data API", &["Astra", "Self-hosted Data API"]),
    ] {
        let is_named = |list: &&Element| match list.attribute("aria-label") {
            Some(label) => label == name,
            None => page
                .all("label")
                .any(|label| page.within(label, "select").any(|one| one == *list) && label.text.starts_with(name)),
        };
        let label = page.all("select").find(is_named).unwrap_or_else(|| panic!("no list {name}"));
        assert_eq!(page.within(label, "option").map(|option| &*option.text).collect::<Vec<_>>(), options, "{name}");
    }
}

/// One option is chosen.
#[track_caller]
fn is_a_choice(page: &Page, name: &str, options: &[&str], chosen: &str) {
    let group = page
        .all("fieldset")
        .find(|group| page.within(group, "legend").any(|legend| legend.text == name))
        .unwrap_or_else(|| panic!("no group {name}"));
    assert_eq!(page.within(group, "label").map(|label| &*label.text).collect::<Vec<_>>(), options);
    let buttons: Vec<_> = page.within(group, "input").collect();
    assert!(buttons.iter().all(|button| button.attribute("type") == Some("radio")), "{name}");
    assert!(buttons.iter().all(|button| button.attribute("name") == buttons[0].attribute("name")), "{name}");
    for (button, option) in buttons.iter().zip(options) {
        assert_eq!(button.attribute("checked").is_some(), *option == chosen, "{name}: {option}");
    }
}

#[test]
fn the_code_has_its_tabs_and_one_is_chosen() {
    let page = first_page();
    let tabs: Vec<_> = page.elements().filter(|element| element.attribute("role") == Some("tab")).collect();
    let names: Vec<_> = tabs.iter().map(|tab| &*tab.text).collect();
    assert_eq!(names, ["Mongoose", "curl", "astra-db-ts", "astrapy", "Other clients"]);
    for tab in tabs {
        let is_chosen = tab.text == "Mongoose";
        assert_eq!(tab.attribute("aria-selected"), Some(if is_chosen { "true" } else { "false" }), "{}", tab.text);
        assert_eq!(tab.attribute("tabindex"), Some(if is_chosen { "0" } else { "-1" }), "{}", tab.text);
        let panel = page.by_id(tab.attribute("aria-controls").expect("a tab has its panel"));
        assert_eq!(panel.attribute("role"), Some("tabpanel"));
        assert_eq!(panel.attribute("aria-labelledby") == tab.attribute("id"), is_chosen, "{}", tab.text);
    }
}

#[test]
fn the_buttons_are_there_and_send_no_form() {
    let page = first_page();
    for name in [
        "Copy connection string",
        "Copy link",
        "Copy install command",
        "Copy .env",
        "Copy code",
        "Copy run command",
        "Reveal token",
        "Clear",
        "Copy sample .env",
        "Check the network lock",
    ] {
        let is_named = |button: &&Element| button.attribute("aria-label").unwrap_or(&button.text) == name;
        let count = page.all("button").filter(is_named).count();
        assert_eq!(count, 1, "{name}");
    }
    for button in page.all("button") {
        assert_eq!(button.attribute("type"), Some("button"), "{}", button.text);
    }
}

#[test]
fn the_outputs_and_headings_have_their_names() {
    let page = first_page();
    for name in ["Connection string", "Code", "Recognised", "Network lock"] {
        let is_output = |element: &&Element| element.attribute("aria-label") == Some(name);
        assert_eq!(page.elements().filter(is_output).count(), 1, "{name}");
    }
    assert_eq!(page.by_id("connection-string").name, "output");
    assert_eq!(page.all("h1").count(), 1);
    let headings: Vec<_> = page.all("h2").map(|heading| &*heading.text).collect();
    for name in ["Connect", "Connection string", "Code", "Sample apps", "Fix an error"] {
        assert!(headings.contains(&name), "{name} is not among {headings:?}");
    }
}
