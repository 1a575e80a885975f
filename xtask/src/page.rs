//! The one file: the template `index.html`, with everything that it links to put inside it.

use std::ops::Range;

use anyhow::{Context, Result, bail, ensure};
use base64::{Engine as _, engine::general_purpose::STANDARD};

use crate::{
    html::{Tag, start_tags},
    self_contained,
};

/// What follows the place for the first state of the page.
const APP_END: &str = "</div>";

/// `index.html`, with its places found. Trunk reads the same `data-trunk` elements.
#[derive(Debug)]
pub(crate) struct Template<'a> {
    text: &'a str,
    charset: Tag<'a>,
    icon: Tag<'a>,
    styles: Vec<Tag<'a>>,
    copied: Vec<Tag<'a>>,
    rust: Tag<'a>,
    app: Tag<'a>,
    blocked: Tag<'a>,
    /// Where the body ends.
    end: usize,
}

/// What goes into the template.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Parts<'a> {
    /// The icon, as the file's bytes.
    pub(crate) icon: &'a [u8],
    /// The style sheets, one after the other.
    pub(crate) styles: &'a str,
    /// The markup of the page before anything was typed.
    pub(crate) first_state: &'a str,
    /// The elements that hold the module as text.
    pub(crate) module: &'a str,
    /// The script that starts the module.
    pub(crate) script: &'a str,
    /// The policy, which names this script and these styles.
    pub(crate) policy: &'a str,
}

impl<'a> Template<'a> {
    /// Finds the places; one that is missing, double or of an unknown kind is an error.
    pub(crate) fn parse(text: &'a str) -> Result<Self> {
        let (mut charset, mut icon, mut rust, mut app, mut blocked) = (None, None, None, None, None);
        let (mut styles, mut copied) = (Vec::new(), Vec::new());
        for tag in start_tags(text)? {
            let place = match tag.attribute("data-trunk").map(|_| tag.attribute("rel")) {
                Some(Some("icon")) => &mut icon,
                Some(Some("css")) => {
                    styles.push(tag);
                    continue;
                }
                Some(Some("copy-file")) => {
                    copied.push(tag);
                    continue;
                }
                Some(Some("rust")) => &mut rust,
                Some(_) => bail!("the build does not know this element of index.html: {}", &text[tag.span]),
                None => {
                    self_contained::check_tag(&tag)?;
                    match tag {
                        _ if tag.is("meta") && tag.attribute("charset").is_some() => &mut charset,
                        _ if tag.attribute("id") == Some("app") => &mut app,
                        _ if tag.attribute("id") == Some("blocked") => &mut blocked,
                        _ => continue,
                    }
                }
            };
            if let Some(first) = place.replace(tag) {
                bail!("index.html has a second element like this one: {}", &text[first.span]);
            }
        }
        let need = |place: Option<Tag<'a>>, what: &str| place.with_context(|| format!("index.html has no {what}"));
        let template = Self {
            text,
            charset: need(charset, "<meta charset>")?,
            icon: need(icon, r#"<link data-trunk rel="icon">"#)?,
            styles,
            copied,
            rust: need(rust, r#"<link data-trunk rel="rust">"#)?,
            app: need(app, r#"<div id="app">"#)?,
            blocked: need(blocked, r#"<p id="blocked">"#)?,
            end: text.rfind("</body>").context("index.html has no </body>")?,
        };
        ensure!(!template.styles.is_empty(), r#"index.html has no <link data-trunk rel="css">"#);
        if !text[template.app.span.end..].starts_with(APP_END) {
            bail!(r#"<div id="app"> in index.html is not empty; the first state of the page goes there"#);
        }
        Ok(template)
    }

    /// The path of the icon, relative to the template.
    pub(crate) fn icon_path(&self) -> Result<&'a str> {
        self.icon.attribute("href").context("the icon in index.html has no href")
    }

    /// The paths of the style sheets, in order, relative to the template.
    pub(crate) fn styles_paths(&self) -> Result<Vec<&'a str>> {
        let paths = self.styles.iter().map(|tag| tag.attribute("href"));
        paths.collect::<Option<_>>().context("a style sheet in index.html has no href")
    }

    /// The paths of the files that lie beside the page, relative to the template.
    pub(crate) fn copied_paths(&self) -> Result<Vec<&'a str>> {
        let paths = self.copied.iter().map(|tag| tag.attribute("href"));
        paths.collect::<Option<_>>().context("a file to be copied in index.html has no href")
    }

    /// The whole page. The policy comes first, so that it applies from the first byte that could do anything. The script
    /// comes right before the notice that shows whether it has run; and the module last, so that the script reads each part of
    /// it as it comes.
    pub(crate) fn fill(&self, parts: &Parts<'_>) -> Result<String> {
        let Parts { icon, styles, first_state, module, script, policy } = *parts;
        self_contained::check_markup(first_state)?;
        self_contained::check_styles(styles)?;
        let kind = self.icon.attribute("type").context("the icon in index.html has no type")?;
        let mut edits = vec![
            (after(&self.charset), format!("\n<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")),
            (
                self.icon.span.clone(),
                format!("<link rel=\"icon\" href=\"data:{kind};base64,{}\">", STANDARD.encode(icon)),
            ),
            (self.rust.span.clone(), String::new()),
            (after(&self.app), first_state.to_owned()),
            (self.blocked.span.start..self.blocked.span.start, format!("<script>{script}</script>\n")),
            (self.end..self.end, module.to_owned()),
        ];
        // All style sheets become one element, in the place of the first.
        let mut style = Some(format!("<style>{styles}</style>"));
        edits.extend(self.styles.iter().map(|sheet| (sheet.span.clone(), style.take().unwrap_or_default())));
        edits.extend(self.copied.iter().map(|file| (file.span.clone(), String::new())));
        Ok(replace(self.text, edits))
    }
}

fn after(tag: &Tag<'_>) -> Range<usize> {
    tag.span.end..tag.span.end
}

fn replace(text: &str, mut edits: Vec<(Range<usize>, String)>) -> String {
    edits.sort_by_key(|(range, _)| range.start);
    let mut replaced = String::new();
    let mut copied = 0;
    for (range, insertion) in edits {
        replaced.push_str(&text[copied..range.start]);
        replaced.push_str(&insertion);
        copied = range.end;
    }
    replaced.push_str(&text[copied..]);
    replaced
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = r#"<head><meta charset="utf-8">
<link data-trunk rel="icon" type="image/svg+xml" href="icon.svg">
<link data-trunk rel="css" href="a.css">
<link data-trunk rel="css" href="b.css">
<link data-trunk rel="copy-file" href="c.js">
<link data-trunk rel="rust">
</head><body><div id="app"></div>
<p id="blocked"></p></body>"#;

    const PARTS: Parts<'_> = Parts {
        icon: b"<svg/>",
        styles: "a{}",
        first_state: "<p>hello</p>",
        module: "<script type=\"application/octet-stream\">AAAA</script>\n",
        script: "start()",
        policy: "default-src 'none'",
    };

    #[test]
    fn every_part_stands_in_its_place() {
        let template = Template::parse(TEMPLATE).unwrap();
        assert_eq!(template.icon_path().unwrap(), "icon.svg");
        assert_eq!(template.styles_paths().unwrap(), ["a.css", "b.css"]);
        assert_eq!(template.copied_paths().unwrap(), ["c.js"]);
        let expected = r#"<head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'">
<link rel="icon" href="data:image/svg+xml;base64,PHN2Zy8+">
<style>a{}</style>



</head><body><div id="app"><p>hello</p></div>
<script>start()</script>
<p id="blocked"></p><script type="application/octet-stream">AAAA</script>
</body>"#;
        assert_eq!(template.fill(&PARTS).unwrap(), expected);
    }

    #[test]
    fn a_missing_place_is_named() {
        for (element, named) in [
            (r#"<meta charset="utf-8">"#, "<meta charset>"),
            (r#"<link data-trunk rel="icon" type="image/svg+xml" href="icon.svg">"#, r#"rel="icon""#),
            (
                "<link data-trunk rel=\"css\" href=\"a.css\">\n<link data-trunk rel=\"css\" href=\"b.css\">",
                r#"rel="css""#,
            ),
            (r#"<link data-trunk rel="rust">"#, r#"rel="rust""#),
            (r#"<div id="app"></div>"#, r#"id="app""#),
            (r#"<p id="blocked">"#, r#"id="blocked""#),
        ] {
            let error = Template::parse(&TEMPLATE.replace(element, "")).unwrap_err().to_string();
            assert!(error.starts_with("index.html has no ") && error.contains(named), "{element}: {error}");
        }
    }

    #[test]
    fn a_place_that_is_double_unknown_or_taken_is_refused() {
        let refused = |from, to| Template::parse(&TEMPLATE.replace(from, to)).unwrap_err().to_string();
        assert!(refused(r#"<link data-trunk rel="rust">"#, r#"<p id="app"></p>"#).contains("second"));
        assert!(refused(r#"rel="css""#, r#"rel="copy-dir""#).contains("copy-dir"));
        assert!(refused("</div>", "text</div>").contains("not empty"));
        assert!(refused("<head>", r#"<head><link rel="preload" href="a.js">"#).contains("a.js"));
    }

    #[test]
    fn parts_that_reach_outside_are_refused() {
        let template = Template::parse(TEMPLATE).unwrap();
        assert!(template.fill(&Parts { first_state: "<img src=a.png>", ..PARTS }).is_err());
        assert!(template.fill(&Parts { styles: "@import 'b.css';", ..PARTS }).is_err());
    }
}
