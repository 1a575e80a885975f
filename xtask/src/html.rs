//! The start tags of a text that is HTML: enough of a reader for our own template and the markup that Yew writes.

use std::ops::Range;

use anyhow::{Context, Result, bail};

/// One start tag.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Tag<'a> {
    /// Its name, as written.
    pub(crate) name: &'a str,
    /// Its attributes in order; one without a value has the value "".
    pub(crate) attributes: Vec<(&'a str, &'a str)>,
    /// Its place in the text, from `<` to past `>`.
    pub(crate) span: Range<usize>,
}

impl<'a> Tag<'a> {
    /// The value of an attribute, if it is there.
    pub(crate) fn attribute(&self, name: &str) -> Option<&'a str> {
        self.attributes.iter().find(|(found, _)| found.eq_ignore_ascii_case(name)).map(|(_, value)| *value)
    }

    /// Whether this is an element of that name.
    pub(crate) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name)
    }
}

/// All start tags of `html`, in order. Comments are passed over; elements whose content is not markup must not occur.
pub(crate) fn start_tags(html: &str) -> Result<Vec<Tag<'_>>> {
    let mut tags = Vec::new();
    let mut at = 0;
    while let Some(found) = html[at..].find('<') {
        let open = at + found;
        let rest = &html[open + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            let end = comment.find("-->").context("a comment in the HTML has no end")?;
            at = open + "<!--".len() + end + "-->".len();
        } else if rest.starts_with(|first: char| first.is_ascii_alphabetic()) {
            let tag = start_tag(html, open)?;
            if tag.is("script") || tag.is("style") {
                bail!("the HTML contains `{}`; only the build puts scripts and styles there", &html[tag.span]);
            }
            at = tag.span.end;
            tags.push(tag);
        } else {
            at = open + 1;
        }
    }
    Ok(tags)
}

fn start_tag(html: &str, open: usize) -> Result<Tag<'_>> {
    let unfinished = || format!("a tag in the HTML has no end: {:.60}", &html[open..]);
    let (name, mut rest) = split_at(&html[open + 1..], |c| c.is_ascii_whitespace() || c == '/' || c == '>');
    let mut attributes = Vec::new();
    loop {
        rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
        if let Some(after) = rest.strip_prefix('>') {
            return Ok(Tag { name, attributes, span: open..html.len() - after.len() });
        }
        let (key, after) = split_at(rest, |c| c.is_ascii_whitespace() || matches!(c, '=' | '/' | '>'));
        if key.is_empty() {
            bail!(unfinished());
        }
        let Some(quoted) = after.trim_ascii_start().strip_prefix('=') else {
            attributes.push((key, ""));
            rest = after;
            continue;
        };
        let quoted = quoted.trim_ascii_start();
        let (value, after) = match quoted.chars().next() {
            Some(quote @ ('"' | '\'')) => quoted[1..].split_once(quote).with_context(unfinished)?,
            _ => split_at(quoted, |c| c.is_ascii_whitespace() || c == '>'),
        };
        attributes.push((key, value));
        rest = after;
    }
}

fn split_at(text: &str, ends: impl Fn(char) -> bool) -> (&str, &str) {
    text.split_at(text.find(ends).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_names_attributes_and_places() {
        let html = r#"<!doctype html><!-- <b> --><p id="a" hidden class='x > y' lang=en>1 < 2</p><br/>"#;
        let tags = start_tags(html).unwrap();
        assert_eq!(tags.iter().map(|tag| tag.name).collect::<Vec<_>>(), ["p", "br"]);
        assert_eq!(tags[0].attributes, [("id", "a"), ("hidden", ""), ("class", "x > y"), ("lang", "en")]);
        assert_eq!(&html[tags[0].span.clone()], r#"<p id="a" hidden class='x > y' lang=en>"#);
        assert_eq!(&html[tags[1].span.clone()], "<br/>");
    }

    #[test]
    fn refuses_what_it_cannot_read() {
        for (html, named) in [
            ("<p id=\"a>", "no end"),
            ("<p", "no end"),
            ("<!-- a", "comment"),
            ("<SCRIPT>", "`<SCRIPT>`"),
            ("<style>", "`<style>`"),
        ] {
            let error = start_tags(html).unwrap_err().to_string();
            assert!(error.contains(named), "{html}: {error}");
        }
    }
}
