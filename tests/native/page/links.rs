//! What refers to something refers to something that is there.

use super::first_page;
use std::collections::BTreeSet;

#[test]
fn every_id_is_there_once_and_every_reference_leads_to_one() {
    const REFERENCES: [&str; 6] = ["for", "list", "aria-describedby", "aria-labelledby", "aria-controls", "aria-owns"];
    let page = first_page();
    let ids: Vec<_> = page.elements().filter_map(|element| element.attribute("id")).collect();
    let unique: BTreeSet<_> = ids.iter().copied().collect();
    assert_eq!(ids.len(), unique.len(), "{ids:?}");
    for element in page.elements() {
        for reference in REFERENCES.iter().filter_map(|name| element.attribute(name)).flat_map(|ids| ids.split(' ')) {
            assert!(unique.contains(reference), "{} leads to {reference}", element.name);
        }
    }
}

/// The policy of the page allows no style and no script but those that its build has hashed.
#[test]
fn no_element_has_a_style_or_a_script_of_its_own() {
    let page = first_page();
    for element in page.elements() {
        assert!(!matches!(&*element.name, "script" | "style" | "iframe" | "object" | "embed" | "base"), "{element:?}");
        let is_active = |name: &str| name == "style" || name.starts_with("on") || name == "srcdoc";
        assert!(!element.attributes.iter().any(|(name, _)| is_active(name)), "{element:?}");
    }
}
