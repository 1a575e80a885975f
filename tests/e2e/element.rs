//! `Element`: something on the page, as a user meets it: by role and name.

use crate::{
    command::Command,
    engine::{Engine, engine},
    session::{Key, Session},
};
use fantoccini::{
    Locator,
    elements::{Element as Handle, ElementRef},
};
use serde_json::Value;

/// What an element is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Button,
    Group,
    Heading,
    Link,
    List,
    Output,
    Radio,
    Tab,
    TextField,
}

impl Role {
    /// What can have the role.
    fn selector(self) -> &'static str {
        match self {
            Self::Button => "button",
            Self::Group => "fieldset, [role=radiogroup]",
            Self::Heading => "h1, h2, h3",
            Self::Link => "a[href]",
            Self::List => "select",
            Self::Output => "output, [role=status], [role=group]",
            Self::Radio => "input[type=radio]",
            Self::Tab => "[role=tab]",
            Self::TextField => "input:not([type=radio], [type=file]), textarea",
        }
    }

    /// The names that the specification of ARIA has for it.
    fn names(self) -> &'static [&'static str] {
        match self {
            Self::Button => &["button"],
            Self::Group => &["group", "radiogroup"],
            Self::Heading => &["heading"],
            Self::Link => &["link"],
            // `WebKit` calls what opens a list a button.
            Self::List => &["combobox", "listbox", "button"],
            Self::Output => &["status", "group"],
            Self::Radio => &["radio"],
            Self::Tab => &["tab"],
            Self::TextField => &["textbox", "combobox"],
        }
    }
}

/// One element of the page.
pub(crate) struct Element<'a> {
    session: &'a Session,
    handle: Handle,
}

/// The elements of a selector that may have this name, those first with no other text than it: to ask for a name takes long.
/// Names of elements are in one of these places.
const LIKELY: &str = "
    const [around, selector, name] = arguments;
    const words = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
    const textsOf = (one) => {
        const labelling = (one.getAttribute('aria-labelledby') ?? '').split(' ').map((id) => document.getElementById(id));
        const labels = [one, one.querySelector('legend'), ...(one.labels ?? []), ...labelling];
        return [one.ariaLabel, one.title, ...labels.map((label) => label?.textContent)];
    };
    const likeness = (text) => (text === name ? 2 : text.includes(name) ? 1 : 0);
    const all = [...(around ?? document).querySelectorAll(selector)];
    const rated = all.map((one) => [one, Math.max(...textsOf(one).map((text) => likeness(words(text))))]);
    return rated.filter(([, likeness]) => likeness > 0).sort(([, one], [, other]) => other - one).map(([one]) => one);";

/// Scrolls to an element as a user does: drivers do not scroll to what is in the window but covered by the bar at its end.
/// Returns its middle, if that is in the window and nothing covers it. Of a frame, the driver does not know the place.
const MIDDLE: &str = "
    const [one] = arguments;
    one.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const { left, right, top, bottom } = one.getClientRects()[0] ?? {};
    const [x, y] = [Math.floor((left + right) / 2), Math.floor((top + bottom) / 2)];
    return window === window.top && one.contains(document.elementFromPoint(x, y)) ? [x, y] : null;";

impl<'a> Element<'a> {
    /// The element with this role and this name on the whole page; `None` if there is none now.
    pub(crate) fn find(session: &'a Session, role: Role, name: &str) -> Option<Self> {
        Self::choose(session, &Value::Null, role, name)
    }

    /// The same within this element.
    pub(crate) fn find_within(&self, role: Role, name: &str) -> Option<Self> {
        Self::choose(self.session, &self.argument(), role, name)
    }

    /// The one that has the focus.
    pub(crate) fn with_focus(session: &'a Session) -> Self {
        Self { session, handle: session.run(session.client().active_element()) }
    }

    /// The one with this `id`.
    pub(crate) fn with_id(session: &'a Session, id: &str) -> Option<Self> {
        let handle = session.attempt(session.client().find(Locator::Id(id))).ok()?;
        Some(Self { session, handle })
    }

    /// An element that has just been replaced is skipped: the next one's name is used.
    fn choose(session: &'a Session, around: &Value, role: Role, name: &str) -> Option<Self> {
        let arguments = vec![around.clone(), role.selector().into(), name.into()];
        let found = session.attempt(session.client().execute(LIKELY, arguments)).ok()?;
        let ids = found.as_array()?.iter().filter_map(|one| one.as_object()?.values().next()?.as_str());
        let handles = ids.map(|id| Handle::from_element_id(session.client().clone(), ElementRef::from(id.to_owned())));
        let mut elements = handles.map(|handle| Self { session, handle });
        elements.find(|element| {
            element.name().is_some_and(|found| found == name)
                && (element.role().is_some_and(|found| role.names().contains(&&*found))
                    || (role == Role::TextField && element.is_password()))
        })
    }

    /// The name by which assistive tools know it.
    pub(crate) fn name(&self) -> Option<String> {
        self.session.ask(Command::computed_label(&self.handle.element_id())).ok()
    }

    /// The role in which assistive tools know it.
    pub(crate) fn role(&self) -> Option<String> {
        self.session.ask(Command::computed_role(&self.handle.element_id())).ok()
    }

    /// A password field has no role in ARIA, and browsers name it differently.
    fn is_password(&self) -> bool {
        self.session.attempt(self.handle.attr("type")).is_ok_and(|kind| kind.as_deref() == Some("password"))
    }

    /// Its tag, in lower case.
    pub(crate) fn tag(&self) -> String {
        self.session.run(self.handle.tag_name())
    }

    pub(crate) fn is_to_be_seen(&self) -> bool {
        if engine() != Engine::WebKit {
            return self.session.run(self.handle.is_displayed());
        }
        // Its driver misses a text that is in a box of its own above the others.
        let script = "const [it] = arguments;
            return it.checkVisibility({ visibilityProperty: true }) && it.getClientRects().length > 0;";
        self.session.evaluate(script, &[self.argument()]) == true
    }

    /// By how many px it is outside the window, above or below.
    pub(crate) fn beyond_window(&self) -> f64 {
        let script = "const { top, bottom } = arguments[0].getBoundingClientRect();
            return Math.max(0, bottom - innerHeight, -top);";
        self.session.evaluate(script, &[self.argument()]).as_f64().expect("it is a number")
    }

    /// The element as an argument of a script.
    fn argument(&self) -> Value {
        serde_json::to_value(&self.handle).expect("a handle is JSON")
    }

    /// The visible text in it, line by line.
    pub(crate) fn text(&self) -> String {
        if engine() != Engine::WebKit {
            return self.session.run(self.handle.text());
        }
        // Its driver joins the lines of a grid.
        if !self.is_to_be_seen() {
            return String::new();
        }
        let text = self.session.run(self.handle.prop("innerText")).unwrap_or_default();
        text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    }

    /// Its text to the byte, with all white space.
    pub(crate) fn exact_text(&self) -> String {
        self.session.run(self.handle.prop("textContent")).unwrap_or_default()
    }

    /// What is typed in it.
    pub(crate) fn value(&self) -> String {
        self.session.run(self.handle.prop("value")).unwrap_or_default()
    }

    pub(crate) fn attribute(&self, name: &str) -> Option<String> {
        self.session.run(self.handle.attr(name))
    }

    pub(crate) fn is_chosen(&self) -> bool {
        self.session.run(self.handle.is_selected())
    }

    /// Chooses the item of a list with this text.
    #[track_caller]
    pub(crate) fn choose_item(&self, label: &str) {
        self.session.run(self.handle.select_by_label(label));
    }

    /// The text of a list's chosen item.
    pub(crate) fn chosen_item(&self) -> String {
        let text = self.session.evaluate("return arguments[0].selectedOptions[0].textContent;", &[self.argument()]);
        text.as_str().expect("it is text").to_owned()
    }

    pub(crate) fn has_focus(&self) -> bool {
        self.handle.element_id() == Self::with_focus(self.session).handle.element_id()
    }

    #[track_caller]
    pub(crate) fn click(&self) {
        let middle = self.session.evaluate(MIDDLE, &[self.argument()]);
        match (engine(), middle[0].as_f64(), middle[1].as_f64()) {
            // Its driver looks for the place in twenty steps, and takes ten times as long.
            (Engine::Chromium, Some(x), Some(y)) => self.session.click_at(x, y),
            _ => self.session.run(self.handle.click()),
        }
    }

    /// Types these keys, one by one, after what is there.
    #[track_caller]
    pub(crate) fn type_keys(&self, text: &str) {
        self.click();
        self.session.press([Key::End.into()].into_iter().chain(text.chars()));
    }

    /// Puts the text of the clipboard in place of what is there.
    #[track_caller]
    pub(crate) fn paste(&self) {
        self.select_all();
        self.session.press_with(Key::Control, 'v');
    }

    /// Selects what is there, for the next key to replace it.
    #[track_caller]
    pub(crate) fn select_all(&self) {
        self.click();
        self.session.press_with(Key::Control, 'a');
    }
}
