//! Keeps the page one file: nothing in it loads anything, and nothing in it is outside what its policy allows.

use anyhow::{Result, bail};

use crate::html::{Tag, start_tags};

/// Attributes that make a browser load or send something. On links that the reader follows they are fine.
const LOADING: [&str; 9] =
    ["action", "background", "data", "formaction", "href", "poster", "src", "srcset", "xlink:href"];

/// Checks markup that goes into the page.
pub(crate) fn check_markup(html: &str) -> Result<()> {
    start_tags(html)?.iter().try_for_each(check_tag)
}

/// Checks one element: it loads nothing, and has no style or event handler of its own, which the policy would block.
pub(crate) fn check_tag(tag: &Tag<'_>) -> Result<()> {
    for (key, value) in &tag.attributes {
        let key = key.to_ascii_lowercase();
        let followed = key == "href" && (tag.is("a") || tag.is("area"));
        let inside = value.starts_with("data:") || value.starts_with('#');
        if LOADING.contains(&key.as_str()) && !followed && !inside {
            bail!("<{}> would load `{value}`; the page must hold everything itself", tag.name);
        }
        if key == "style" || key.starts_with("on") {
            bail!("<{}> has the attribute `{key}`, which the page's policy blocks", tag.name);
        }
    }
    Ok(())
}

/// Checks the style sheet: it loads nothing, and does not end its own element.
pub(crate) fn check_styles(styles: &str) -> Result<()> {
    let styles = styles.to_ascii_lowercase();
    for refused in ["</style", "@import", "image-set("] {
        if styles.contains(refused) {
            bail!("the style sheet contains `{refused}`, which a page in one file cannot have");
        }
    }
    for after in styles.split("url(").skip(1) {
        let target = after.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '"' || c == '\'');
        if !target.starts_with("data:") && !target.starts_with('#') {
            bail!("the style sheet would load `url({after:.40}`; the page must hold everything itself");
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_loads_nothing_may_stay() {
        check_markup(
            r##"<a href="https://example.com/">x</a><svg xmlns="http://www.w3.org/2000/svg"><use href="#i"/></svg>"##,
        )
        .unwrap();
        check_markup(r#"<img src="data:image/png;base64,AA=="><input list="regions" data-x="https://example.com/">"#)
            .unwrap();
        check_styles("a{background:url(data:image/png;base64,AA==)} b{fill:url( '#c' )}").unwrap();
    }

    #[test]
    fn what_loads_something_is_refused() {
        for html in [
            r#"<img src="https://example.com/a.png">"#,
            r#"<IMG SRC="a.png">"#,
            r#"<link rel="preload" href="//example.com/a">"#,
            r#"<form action="https://example.com/">"#,
            r#"<source srcset="a.png 2x">"#,
            r#"<use href="icons.svg#a">"#,
        ] {
            assert!(check_markup(html).unwrap_err().to_string().contains("would load"), "{html}");
        }
        for styles in
            ["a{b:url(c.png)}", "a{b:URL( \"https://example.com/c\")}", "@import 'd.css'", "a{b:image-set('c.png' 1x)}"]
        {
            assert!(check_styles(styles).is_err(), "{styles}");
        }
    }

    #[test]
    fn what_the_policy_blocks_is_refused() {
        for html in [r#"<p style="color:red">"#, r#"<button onclick="go()">"#, r#"<p ONLOAD="go()">"#] {
            assert!(check_markup(html).unwrap_err().to_string().contains("policy"), "{html}");
        }
        assert!(check_styles("a{} </STYLE >").unwrap_err().to_string().contains("</style"));
    }
}
