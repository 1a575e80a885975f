//! `Embedded`: the page in a frame of a page of another origin, and a test that goes from one to the other.

use crate::{
    built,
    page::Page,
    page_with_witness::{self, WITNESS},
    site::{Hosted, Site},
    wait::{until_eq, until_some},
};
use fantoccini::elements::{Element as Handle, ElementRef};
use serde_json::{Value, json};

/// The frame that the element has made.
pub(crate) const ELEMENT: &str = "document.querySelector('astra-connection-string').shadowRoot.querySelector('iframe')";

/// The frame that is written in the page.
pub(crate) const PLAIN: &str = "document.getElementById('plain')";

/// The two sites, and the page of the one in the page of the other.
pub(crate) struct Embedded {
    pub(crate) page: Page,
    pub(crate) host: Site,
    pub(crate) tool: Site,
}

impl Embedded {
    /// In a page whose policy allows only its own scripts and styles, and the one frame.
    pub(crate) fn in_strict_page() -> Self {
        Self::with(|tool| {
            let policy = format!(
                "default-src 'none'; script-src 'self'; style-src 'self'; frame-src {}; img-src data:; \
                 require-trusted-types-for 'script'",
                tool.origin()
            );
            let text = include_str!("hosts/strict.html").replace("{page}", &tool.address());
            Hosted { policy: Some(policy), ..Hosted::new("", text) }
        })
    }

    /// In a page as it is made from Markdown.
    pub(crate) fn in_markdown() -> Self {
        Self::in_markdown_with(|_| String::new())
    }

    /// The same, and above it in a frame as it is written there, with these attributes.
    pub(crate) fn plainly_in_markdown(attributes: &str) -> Self {
        Self::in_markdown_with(|page| {
            format!(
                "<iframe id=\"plain\" src=\"{page}#keyspace=handbook\" title=\"Connection string\"{attributes}></iframe>"
            )
        })
    }

    /// In an article of this markup; `{page}` is the address of the page's folder.
    pub(crate) fn in_article(article: &str) -> Self {
        Self::with(|tool| {
            let article = article.replace("{page}", &tool.address());
            Hosted::new("", include_str!("hosts/article.html").replace("{article}", &article))
        })
    }

    fn in_markdown_with(plain: impl FnOnce(&str) -> String) -> Self {
        Self::with(|tool| {
            let page = tool.address();
            let text = include_str!("hosts/markdown.html").replace("{plain}", &plain(&page)).replace("{page}", &page);
            Hosted::new("", text)
        })
    }

    fn with(page: impl FnOnce(&Site) -> Hosted) -> Self {
        let embed = || Hosted::new("embed.js", built::embed());
        let tool = Site::hosting(vec![Hosted::new("", page_with_witness::in_frame(&built::page())), embed()]);
        let host = Site::hosting(vec![page(&tool), embed(), Hosted::new("watch.js", WITNESS.to_owned())]);
        // So high that nothing in the frame needs scrolling: Firefox's driver does not scroll the page around it.
        let page = Page::open_without_start(&host.address(), |session| {
            session.run(session.client().set_window_size(800, 3_000));
        });
        Self { page, host, tool }
    }

    /// What follows happens in this frame, once the page's program has started there.
    #[track_caller]
    pub(crate) fn enter(&self, frame: &str) {
        self.enter_at_once(frame);
        self.page.comes_to_start();
    }

    /// What follows happens in this frame, whatever is in it.
    #[track_caller]
    pub(crate) fn enter_at_once(&self, frame: &str) {
        self.leave();
        let session = self.page.session();
        let found = || {
            let found = session.evaluate(&format!("return {frame};"), &[]);
            found.as_object().and_then(|found| found.values().next()?.as_str().map(str::to_owned))
        };
        let id = until_some("frame", found);
        session.run(Handle::from_element_id(session.client().clone(), ElementRef::from(id)).enter_frame());
    }

    /// What follows happens in the page around.
    #[track_caller]
    pub(crate) fn leave(&self) {
        let session = self.page.session();
        session.run(session.client().enter_parent_frame());
    }

    /// What this is in the page around.
    #[track_caller]
    pub(crate) fn of_host(&self, expression: &str) -> Value {
        self.leave();
        self.page.session().evaluate(&format!("return {expression};"), &[])
    }

    /// What this is where the test is.
    #[track_caller]
    pub(crate) fn here(&self, expression: &str) -> Value {
        self.page.session().evaluate(&format!("return {expression};"), &[])
    }

    /// The height of the element's frame.
    #[track_caller]
    pub(crate) fn height(&self) -> u64 {
        let height = self.of_host(&format!("{ELEMENT}.clientHeight"));
        height.as_u64().expect("it is a number")
    }

    /// Nothing of the page in it needs scrolling.
    #[track_caller]
    pub(crate) fn is_as_high_as_its_content(&self) {
        let rest = "Math.floor(document.documentElement.getBoundingClientRect().height) - innerHeight";
        until_eq("what is beyond the frame", || self.here(rest), &json!(0));
    }

    /// What has the focus where the test is: its `id`, its name or its text. Not every driver reports it for a frame.
    #[track_caller]
    pub(crate) fn focus(&self) -> Value {
        self.here("((focused) => focused.id || focused.ariaLabel || focused.textContent)(document.activeElement)")
    }

    /// The text in a frame, whose program is not ours.
    #[track_caller]
    pub(crate) fn text_in(&self, frame: &str) -> Value {
        self.enter_at_once(frame);
        self.here("document.body?.textContent.trim()")
    }

    /// From now on, the page around counts what it hears.
    #[track_caller]
    pub(crate) fn counts_messages(&self) {
        self.of_host("window.heard = 0, addEventListener('message', () => { window.heard += 1; }), 0");
    }

    /// Waits until it has received this many.
    #[track_caller]
    pub(crate) fn hears(&self, count: u32) {
        until_eq("the messages", || self.of_host("heard"), &json!(count));
    }

    #[track_caller]
    pub(crate) fn sets(&self, attribute: &str, value: &str) {
        let set = format!("document.querySelector('astra-connection-string').setAttribute('{attribute}', '{value}')");
        self.of_host(&set);
    }

    #[track_caller]
    pub(crate) fn has_light(&self, light: &str) {
        until_eq("the theme", || self.here("getComputedStyle(document.documentElement).colorScheme"), &json!(light));
    }
}
