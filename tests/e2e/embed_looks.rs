//! The looks of a frame: it follows the theme and the colours of the page around, and takes nothing else from it.

use crate::{
    embedded::{ELEMENT, Embedded, PLAIN},
    wait::until_eq,
};
use serde_json::{Value, json};

const SCRIPT: &str = "<script src=\"{page}embed.js\" defer></script>";

#[test]
fn the_frame_follows_the_theme_that_a_generator_marks() {
    // Docusaurus, Material for MkDocs, and what others do: the colour scheme of their styles.
    let marks = [
        ("documentElement", "data-theme", ["dark", "light"]),
        ("body", "data-md-color-scheme", ["slate", "default"]),
        ("documentElement", "style", ["color-scheme: dark", "color-scheme: light"]),
    ];
    for (place, attribute, values) in marks {
        let embedded = with("");
        for (value, light) in values.into_iter().chain(values).zip(["dark", "light"].into_iter().cycle()) {
            embedded.of_host(&format!("document.{place}.setAttribute('{attribute}', '{value}')"));
            embedded.enter(ELEMENT);
            embedded.has_light(light);
            // Otherwise a browser gives the frame a ground of its own.
            assert_eq!(embedded.of_host(&format!("getComputedStyle({ELEMENT}).colorScheme")), json!(light));
        }
        // An attribute of the element wins.
        embedded.sets("theme", "dark");
        embedded.enter(ELEMENT);
        embedded.has_light("dark");
    }
}

/// In the address too, so that the first picture has the theme.
#[test]
fn a_frame_begins_with_the_theme_of_the_page_around() {
    let embedded = Embedded::in_article(&format!(
        "<script>document.body.dataset.mdColorScheme = 'slate'</script>{SCRIPT}<astra-connection-string></astra-connection-string>"
    ));
    assert_eq!(embedded.of_host(&format!("new URL({ELEMENT}.src).hash")), json!("#theme=dark"));
    embedded.enter(ELEMENT);
    embedded.has_light("dark");
}

#[test]
fn a_frame_has_no_first_heading_and_no_ground() {
    let embedded = with("view=\"full\" theme=\"light\"");
    embedded.enter(ELEMENT);
    assert_eq!(embedded.here("document.querySelectorAll('h1').length"), json!(0));
    assert_eq!(
        embedded.here("document.querySelector('h2').textContent"),
        json!("Astra connection string for Mongoose")
    );
    for element in ["documentElement", "body"] {
        let ground = embedded.here(&format!("getComputedStyle(document.{element}).backgroundColor"));
        assert_eq!(ground, json!("rgba(0, 0, 0, 0)"), "{element}");
    }
}

#[test]
fn the_looks_that_the_attributes_ask_for_are_there_and_go_again() {
    let embedded = with("theme=\"light\" accent=\"#046a38\" radius=\"2px\" font=\"mono\"");
    embedded.enter(ELEMENT);
    assert_eq!(embedded.here(ACCENT), json!("rgb(4, 106, 56)"));
    assert_eq!(embedded.here(RADIUS), json!("2px"));
    assert_eq!(embedded.here(FONT).as_str().map(|font| font.contains("monospace")), Some(true));
    for (attribute, value, what, expected) in [
        ("accent", "#059", ACCENT, "rgb(0, 85, 153)"),
        ("accent", "", ACCENT, "rgb(67, 56, 202)"),
        ("radius", "0", RADIUS, "0px"),
        ("radius", "", RADIUS, "8px"),
    ] {
        embedded.sets(attribute, value);
        embedded.enter(ELEMENT);
        until_eq(attribute, || embedded.here(what), &json!(expected));
    }
    embedded.sets("font", "serif");
    embedded.enter(ELEMENT);
    until_eq("the font", || embedded.here(FONT).as_str().is_some_and(|font| font.ends_with(" serif")), &true);
}

#[test]
fn an_accent_that_is_hard_to_read_is_made_darker_or_lighter() {
    let embedded = with("");
    for (theme, ground) in [("light", [244.0, 245.0, 248.0]), ("dark", [24.0, 27.0, 33.0])] {
        embedded.sets("theme", theme);
        for accent in ["#ffff00", "#fff", "#000", "#808080", "#ff0000", "#0000ff"] {
            embedded.sets("accent", accent);
            embedded.enter(ELEMENT);
            embedded.has_light(theme);
            let is_legible = || contrast(colour(&embedded.here(ACCENT)), ground) >= 4.5;
            until_eq(&format!("{accent} in the {theme} theme"), is_legible, &true);
        }
    }
}

/// A page around may be anyone's: the frame checks what it is asked for once more, in its address and in each message.
#[test]
fn looks_of_another_form_change_nothing_in_the_frame() {
    let wrong = [
        ("accent", json!("red")),
        ("accent", json!("url(//example.invalid)")),
        ("accent", json!("#12345")),
        ("accent", json!("#0f0;--text:red")),
        ("accent", json!(["#ff0000"])),
        ("radius", json!("25px")),
        ("radius", json!("1em")),
        ("radius", json!("calc(9px)")),
        ("radius", json!(4)),
        ("font", json!("Comic Sans MS")),
        ("frame", json!("none")),
        ("frame", json!({ "toString": 1 })),
        ("theme", json!("sepia")),
    ];
    let query: Vec<String> = wrong
        .iter()
        .filter_map(|(name, value)| Some(format!("{name}={}", value.as_str()?.replace('#', "%23"))))
        .collect();
    let embedded =
        Embedded::in_article(&format!("<iframe id=\"plain\" src=\"{{page}}#{}\"></iframe>", query.join("&amp;")));
    embedded.enter(PLAIN);
    assert_eq!(embedded.here(LOOKS), json!([null, "{}"]), "from the address");
    for (name, value) in wrong {
        embedded.of_host(&format!(
            "{PLAIN}.contentWindow.postMessage({{ type: 'astra-connection-string', '{name}': {value} }}, '*')"
        ));
    }
    // Messages arrive in order.
    embedded.of_host(&format!(
        "{PLAIN}.contentWindow.postMessage({{ type: 'astra-connection-string', font: 'mono' }}, '*')"
    ));
    embedded.enter(PLAIN);
    until_eq("the looks", || embedded.here(LOOKS), &json!([null, "{\"font\":\"mono\"}"]));
}

#[test]
fn a_copy_is_an_event_without_data() {
    let embedded = with("view=\"string\"");
    let hear = "window.copies = [], document.addEventListener('copied', (event) => \
        copies.push([event.target.localName, event.detail ?? null, Object.keys(event).length])), 0";
    embedded.of_host(hear);
    embedded.enter(ELEMENT);
    let page = &embedded.page;
    page.fill_in();
    assert_eq!(embedded.of_host("copies"), json!([]));
    embedded.enter(ELEMENT);
    page.button("Copy connection string").click();
    page.shows_message("Connection string copied, with its token.");
    let own = |keys: Value| json!(["astra-connection-string", null, keys[0][2]]);
    until_eq("the events", || embedded.of_host("copies.length"), &json!(1));
    let copies = embedded.of_host("copies");
    assert_eq!(copies, json!([own(copies.clone())]));
    // Clearing the clipboard is no copy; what is copied next is one.
    embedded.enter(ELEMENT);
    page.button("Clear clipboard").click();
    page.shows_message("The clipboard holds a space now; a clipboard history may still have the secret.");
    page.button("Copy without token").click();
    until_eq("the events", || embedded.of_host("copies.length"), &json!(2));
}

const ACCENT: &str = "getComputedStyle(document.querySelector('.button.primary')).backgroundColor";
const RADIUS: &str = "getComputedStyle(document.querySelector('.button.primary')).borderRadius";
const FONT: &str = "getComputedStyle(document.body).fontFamily";

/// The style that the root has of its own, and its data.
const LOOKS: &str =
    "[document.documentElement.getAttribute('style'), JSON.stringify({ ...document.documentElement.dataset })]";

/// The element with these attributes.
fn with(attributes: &str) -> Embedded {
    Embedded::in_article(&format!("{SCRIPT}<astra-connection-string {attributes}></astra-connection-string>"))
}

/// Red, green and blue of `rgb(…)`.
fn colour(text: &Value) -> [f64; 3] {
    let text = text.as_str().and_then(|text| text.strip_prefix("rgb(")?.strip_suffix(')')).expect("it is a colour");
    let parts: Vec<f64> = text.split(", ").map(|part| part.parse().expect("it is a number")).collect();
    parts.try_into().expect("they are three")
}

/// The contrast ratio of WCAG 2.2, of colours from 0 to 255.
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let luminance = |colour: [f64; 3]| {
        let part =
            |part: f64| if part <= 10.0 { part / 255.0 / 12.92 } else { ((part / 255.0 + 0.055) / 1.055).powf(2.4) };
        let [red, green, blue] = colour.map(part);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    };
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}
