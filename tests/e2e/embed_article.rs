//! The element in an article: it has its height before it has its page, each view fits it, and what follows stays in place.

use crate::{
    embedded::{ELEMENT, Embedded},
    engine::part_of,
    rendered_state::Shown,
    site::Site,
    wait::until_eq,
};
use serde_json::{Value, json};
use test_support::project::text_of;

/// A view, and the greatest height that it may have at 720 and at 360 px.
const VIEWS: [(&str, u64, u64); 3] = [("string", 360, 760), ("code", 640, 1_100), ("full", 900, 1_400)];

const VIEWS_AND_WIDTHS: [(&str, u32); 6] =
    [("string", 720), ("string", 360), ("code", 720), ("code", 360), ("full", 720), ("full", 360)];

/// The places of the paragraphs in the article.
const PLACES: &str = "[...document.querySelectorAll('article p')].map((each) => each.getBoundingClientRect().top)";

/// What does not fit: the page is higher or wider than the frame, or a control of it is outside of it, or of its box.
const BEYOND: &str = "(() => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    const controls = [...document.querySelectorAll(':is(.connect, .result) :is(input, button, output)')];
    const cut = controls.filter((one) => one.checkVisibility()).filter((one) => {
        const { bottom, right } = one.getBoundingClientRect();
        return bottom > innerHeight || right > innerWidth;
    });
    return [scrollHeight - innerHeight, scrollWidth - innerWidth, ...cut.map((one) => one.outerHTML.slice(0, 100))];
})()";

#[test]
fn each_view_fits_the_height_that_it_has() {
    for (view, wide, narrow) in VIEWS {
        for (width, height) in [(720, wide), (360, narrow)] {
            let embedded = Embedded::in_article(&in_box(width, &format!("view=\"{view}\" keyspace=\"handbook\"")));
            let at = format!("{view}, {width} px");
            assert_eq!(embedded.height(), height, "{at}");
            embedded.enter(ELEMENT);
            until_eq("the keyspace", || embedded.page.field("Keyspace").value(), "handbook");
            assert_eq!(embedded.here(BEYOND), json!([0, 0]), "{at}");
            let is_shown =
                |selector: &str| embedded.here(&format!("document.querySelector('{selector}').checkVisibility()"));
            assert_eq!(is_shown(".code"), json!(view != "string"), "{at}");
            assert_eq!(is_shown("#connection-string"), json!(view != "code"), "{at}");
            assert_eq!(is_shown("#paste"), json!(view == "full"), "{at}");
            assert_eq!(is_shown("#token"), json!(true), "{at}");
            embedded.page.button("Fill in an example").click();
            until_eq("the region", || embedded.page.field("Region").value(), "us-east-2");
            assert_eq!(embedded.here(BEYOND), json!([0, 0]), "{at}, filled in");
            assert_eq!(embedded.height(), height, "{at}, filled in");
        }
    }
}

#[test]
fn each_view_is_accessible() {
    for (view, width) in part_of(VIEWS_AND_WIDTHS, 3) {
        let embedded = Embedded::in_article(&in_box(width, &format!("view=\"{view}\" accent=\"#e0a\"")));
        embedded.enter(ELEMENT);
        let shown = Shown::in_frame(embedded);
        shown.take_axe();
        let mut found = shown.violations();
        // The article has the first heading.
        found.retain(|line| !line.starts_with("page-has-heading-one: "));
        assert_eq!(found, [""; 0], "{view}, {width} px");
    }
}

#[test]
fn what_follows_in_the_article_stays_where_it_is() {
    let document = text_of("docs/embedding.md");
    let style = document.split("```css\n").nth(1).and_then(|rest| rest.split("```").next()).expect("it has a style");
    let paragraphs = "<p>And then the program connects.</p>".repeat(40);
    for (view, width) in part_of(VIEWS_AND_WIDTHS, 3) {
        let element = element(&format!("view=\"{view}\""));
        let embedded = Embedded::in_article(&format!(
            "<style>{style}</style><div style=\"width: {width}px\"><p>First.</p>{element}{paragraphs}</div>"
        ));
        // The script is not there yet.
        let places = embedded.of_host(PLACES);
        assert_eq!(places.as_array().map(Vec::len), Some(41));
        embedded.of_host(&format!(
            "document.body.append(Object.assign(document.createElement('script'), {{ src: '{}embed.js' }}))",
            embedded.tool.address()
        ));
        let is_defined = "customElements.get('astra-connection-string') !== undefined";
        until_eq("the script runs", || embedded.of_host(is_defined), &json!(true));
        assert_eq!(embedded.of_host(PLACES), places, "{view}, {width} px, before the page has loaded");
        embedded.enter(ELEMENT);
        assert_eq!(embedded.of_host(PLACES), places, "{view}, {width} px");
    }
}

#[test]
fn a_frame_out_of_view_is_not_loaded() {
    let embedded = Embedded::in_article(&format!(
        "<div style=\"height: 20000px\"></div>{SCRIPT}{}<p>After.</p>",
        element("keyspace=\"handbook\"")
    ));
    assert_eq!(embedded.of_host(&format!("{ELEMENT}.loading")), json!("lazy"));
    // Whatever is not lazy is requested before the event `load`, for which the driver has waited.
    let pages = || embedded.tool.requests().into_iter().filter(|request| *request == Site::document_request()).count();
    assert_eq!(pages(), 0);
    let places = embedded.of_host(PLACES);
    embedded.of_host("document.querySelector('p').scrollIntoView()");
    embedded.enter(ELEMENT);
    until_eq("the keyspace", || embedded.page.field("Keyspace").value(), "handbook");
    assert_eq!(pages(), 1);
    let scrolled = embedded.of_host("scrollY").as_f64().expect("it is a number");
    let moved = |places: &Value| places[0].as_f64().expect("it is a number");
    assert!((moved(&embedded.of_host(PLACES)) + scrolled - moved(&places)).abs() < 1.0);
}

/// A text twice as large does not fit, and scrolls until the reader does something.
#[test]
fn a_frame_grows_only_after_the_reader_has_done_something() {
    let embedded = Embedded::in_article(&in_box(720, "view=\"string\""));
    embedded.enter(ELEMENT);
    embedded.here("document.documentElement.style.fontSize = '32px'");
    let is_beyond = "document.documentElement.scrollHeight > innerHeight";
    until_eq("the text is higher than the frame", || embedded.here(is_beyond), &json!(true));
    embedded.page.has_drawn();
    // A click of a script is no act of the reader.
    embedded.here("document.querySelector('.result .button').click()");
    embedded.page.has_drawn();
    assert_eq!(embedded.height(), 360);
    embedded.enter(ELEMENT);
    embedded.here("document.getElementById('database-id').focus()");
    embedded.page.session().press("a".chars());
    until_eq("the frame grows", || embedded.height() > 360, &true);
    embedded.enter(ELEMENT);
    embedded.is_as_high_as_its_content();
}

const SCRIPT: &str = "<script src=\"{page}embed.js\" defer></script>";

fn element(attributes: &str) -> String {
    format!("<astra-connection-string {attributes}></astra-connection-string>")
}

/// The element, in a column of this width.
fn in_box(width: u32, attributes: &str) -> String {
    format!("{SCRIPT}<div style=\"width: {width}px\">{}</div>", element(attributes))
}
