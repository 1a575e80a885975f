//! A reader of the markup that the page is rendered to: its elements with their attributes and their text.

/// The elements of a page, in their order.
pub(super) struct Page(Vec<Element>);

/// An element.
#[derive(Debug, PartialEq)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    /// Its text, with that of the elements in it, without white space at its ends.
    pub(super) text: String,
    /// The places of the elements that contain it.
    ancestors: Vec<usize>,
}

impl Page {
    pub(super) fn read(html: &str) -> Self {
        const VOID: [&str; 6] = ["br", "hr", "img", "input", "link", "meta"];
        let mut elements: Vec<Element> = Vec::new();
        let mut open: Vec<usize> = Vec::new();
        for (index, chunk) in html.split('<').enumerate() {
            let (tag, text) = if index == 0 { ("", chunk) } else { split_after_tag(chunk) };
            if tag.starts_with('/') {
                open.pop();
            } else if !tag.is_empty() {
                let (name, attributes) = name_and_attributes(tag);
                let is_void = VOID.contains(&name.as_str());
                elements.push(Element { name, attributes, text: String::new(), ancestors: open.clone() });
                open.extend((!is_void).then(|| elements.len() - 1));
            }
            for &place in &open {
                elements[place].text += &unescaped(text);
            }
        }
        assert!(open.is_empty(), "every element ends: {open:?}");
        for element in &mut elements {
            element.text = element.text.trim().to_owned();
        }
        Self(elements)
    }

    pub(super) fn elements(&self) -> impl Iterator<Item = &Element> {
        self.0.iter()
    }

    /// The elements of a name.
    pub(super) fn all(&self, name: &str) -> impl Iterator<Item = &Element> {
        self.elements().filter(move |element| element.name == name)
    }

    /// The element with an `id`.
    #[track_caller]
    pub(super) fn by_id(&self, id: &str) -> &Element {
        let mut found = self.elements().filter(|element| element.attribute("id") == Some(id));
        let element = found.next().unwrap_or_else(|| panic!("no element has the id {id}"));
        assert!(found.next().is_none(), "two elements have the id {id}");
        element
    }

    /// The elements of a name within another element.
    pub(super) fn within<'a>(&'a self, outer: &'a Element, name: &str) -> impl Iterator<Item = &'a Element> {
        let place = self.0.iter().position(|element| std::ptr::eq(element, outer));
        self.all(name).filter(move |element| place.is_some_and(|place| element.ancestors.contains(&place)))
    }
}

impl Element {
    /// The value of an attribute; "" where it has none.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(found, _)| found == name).map(|(_, value)| value.as_str())
    }
}

/// `a href="b>c">text`: what is before the tag's end, and what is after it.
fn split_after_tag(chunk: &str) -> (&str, &str) {
    let mut is_quoted = false;
    let end = chunk.find(|c| {
        is_quoted ^= c == '"';
        c == '>' && !is_quoted
    });
    let end = end.expect("a tag ends");
    (&chunk[..end], &chunk[end + 1..])
}

fn name_and_attributes(tag: &str) -> (String, Vec<(String, String)>) {
    let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
    let mut attributes = Vec::new();
    while !rest.trim().is_empty() {
        let end = rest.trim_start().find(['=', ' ']).unwrap_or(rest.trim_start().len());
        let (name, after) = rest.trim_start().split_at(end);
        let (value, after) = match after.strip_prefix("=\"") {
            Some(quoted) => quoted.split_once('"').expect("a value ends"),
            None => ("", after),
        };
        attributes.push((name.to_owned(), unescaped(value)));
        rest = after;
    }
    (name.trim_end_matches('/').to_owned(), attributes)
}

fn unescaped(text: &str) -> String {
    let marks = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#39;", "'"), ("&amp;", "&")];
    marks.iter().fold(text.to_owned(), |text, (mark, character)| text.replace(mark, character))
}

#[test]
fn markup_is_read() {
    let page = Page::read(r#"<p id="a" hidden>x &lt; <b>y</b><input disabled title="a>b">z</p>"#);
    assert_eq!(page.by_id("a").text, "x < yz");
    assert_eq!(page.by_id("a").attribute("hidden"), Some(""));
    let inputs: Vec<_> = page.within(page.by_id("a"), "input").collect();
    assert_eq!(inputs[0].attribute("title"), Some("a>b"));
    assert_eq!(page.within(page.all("b").next().unwrap(), "input").count(), 0);
}
