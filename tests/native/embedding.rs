//! The element, the page in its frame, and the document about them: all three have the same attributes, forms and heights.

use std::collections::BTreeMap;
use test_support::project::text_of;

/// What changes how a frame looks, by its attribute, and the name that it has in the frame.
const LOOKS: [(&str, &str); 5] =
    [("view", "frame"), ("theme", "theme"), ("accent", "accent"), ("radius", "radius"), ("font", "font")];

/// The frame takes an empty text as well, which takes a look back.
#[test]
fn both_ends_check_the_same_forms() {
    let (outside, inside) = (forms("static/embed.js"), forms("static/start.js"));
    assert_eq!(inside.len(), LOOKS.len());
    for (attribute, name) in LOOKS {
        let (form, flags) = &outside[attribute];
        let form = form.strip_prefix('(').and_then(|form| form.strip_suffix(')')).unwrap_or(form);
        assert_eq!(inside[name], (format!("({form})?"), flags.clone()), "{attribute}");
    }
}

#[test]
fn the_document_has_every_attribute() {
    let document = text_of("docs/embedding.md");
    let rows = document.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` | ").map(|(name, _)| name));
    let views = ["string", "code", "full"];
    let mut documented: Vec<&str> = rows.filter(|name| !views.contains(name)).collect();
    documented.sort_unstable();
    let outside = forms("static/embed.js");
    let mut attributes: Vec<&str> = outside.keys().map(String::as_str).chain(["src"]).collect();
    attributes.sort_unstable();
    assert_eq!(documented, attributes);
}

#[test]
fn the_document_has_the_heights_of_the_element() {
    let element = heights(&text_of("static/embed.js"));
    assert_eq!(element, [900, 640, 360, 1_400, 1_100, 760]);
    let document = text_of("docs/embedding.md");
    let style = document.split("```css\n").nth(1).and_then(|rest| rest.split("```").next()).expect("it has a style");
    assert_eq!(heights(style), element);
    let [full, code, string, narrow_full, narrow_code, narrow_string] = element[..] else { panic!("{element:?}") };
    for (view, wide, narrow) in
        [("string", string, narrow_string), ("code", code, narrow_code), ("full", full, narrow_full)]
    {
        let row = format!("| `{view}` | {wide} px | {narrow} px |");
        assert!(document.replace("1,", "1").contains(&row), "{row}");
    }
}

/// Each `name: /^form$/flags,` of a script.
fn forms(path: &str) -> BTreeMap<String, (String, String)> {
    let text = text_of(path);
    let (_, rest) = text.split_once("const FORMS = {").expect("it has them");
    let lines = rest.lines().take_while(|line| *line != "};" && *line != "  };");
    let forms = lines.filter_map(|line| {
        let (name, form) = line.trim().trim_end_matches(',').split_once(": /^")?;
        let (form, flags) = form.rsplit_once("$/")?;
        Some((name.trim_matches('\'').to_owned(), (form.to_owned(), flags.to_owned())))
    });
    forms.collect()
}

/// Each `height: 1px`, in its order.
fn heights(style: &str) -> Vec<u32> {
    let values = style.split("{ ").flat_map(|part| part.split("; ")).filter_map(|part| part.strip_prefix("height: "));
    values.filter_map(|value| value.split_once("px")?.0.parse().ok()).collect()
}
