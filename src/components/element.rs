//! `Element`: an element of the page, put together attribute by attribute and child by child.
//!
//! Yew's `html!` writes the code that builds an element at each place that has one. Here that code exists once, and such
//! a place only calls it.

use crate::model::Msg;
use std::rc::Rc;
use web_sys::Event;
use yew::{
    AttrValue, Callback, Html,
    virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, ListenerKind, VList, VTag, VText},
};

/// An element with these attributes: `element!("p", "id" = id, "class" = "hint")`. An attribute whose value is `None` is
/// left out.
macro_rules! element {
    ($tag:literal $(, $name:literal = $value:expr)* $(,)?) => {
        $crate::components::element::Element::new($tag, &[$($name),*])$(.value($value))*
    };
}
pub(super) use element;

/// An element while it is put together; or several things side by side, with no element around them.
#[must_use]
pub(super) struct Element(Box<Parts>);

struct Parts {
    /// `None` for things side by side.
    tag: Option<VTag>,
    names: &'static [&'static str],
    values: Vec<Option<AttributeOrProperty>>,
    children: Vec<Html>,
    key: Option<Key>,
}

/// The events that the page listens to.
#[derive(Clone, Copy)]
pub(super) enum On {
    Change,
    Click,
    FocusOut,
    Input,
    KeyDown,
    Paste,
    Submit,
}

impl Element {
    /// An element with attributes of these names, whose values follow in the same order. `element!` writes both.
    pub(super) fn new(tag: &'static str, names: &'static [&'static str]) -> Self {
        Self::of(Some(VTag::new(tag)), names)
    }

    /// Several things side by side.
    pub(super) fn siblings() -> Self {
        Self::of(None, &[])
    }

    fn of(tag: Option<VTag>, names: &'static [&'static str]) -> Self {
        let values = Vec::with_capacity(names.len());
        // Most elements have one child.
        Self(Box::new(Parts { tag, names, values, children: Vec::with_capacity(1), key: None }))
    }

    /// The value of the next attribute.
    pub(super) fn value(self, value: impl Value) -> Self {
        value.give_to(self)
    }

    /// The property of this name, in the place of the next attribute: an attribute alone changes nothing once the user has.
    pub(super) fn property(mut self, is_set: bool) -> Self {
        self.0.values.push(Some(AttributeOrProperty::Property(is_set.into())));
        self
    }

    /// Whether an input is checked.
    pub(super) fn checked(mut self, is_checked: bool) -> Self {
        if let Some(tag) = &mut self.0.tag {
            tag.set_checked(is_checked);
        }
        self
    }

    /// The key that tells it from its siblings.
    pub(super) fn key(mut self, key: &str) -> Self {
        self.0.key = Some(key.into());
        self
    }

    /// The next thing in it.
    pub(super) fn child(self, child: impl Child) -> Self {
        child.append_to(self)
    }

    /// The next things in it.
    pub(super) fn children(self, children: impl IntoIterator<Item = impl Child>) -> Self {
        children.into_iter().fold(self, Self::child)
    }

    /// Handles an event.
    pub(super) fn on(mut self, on: On, handler: Callback<Event>) -> Self {
        if let Some(tag) = &mut self.0.tag {
            tag.add_listener(Rc::new(Heard { on, handler }));
        }
        self
    }

    /// The message of a click.
    pub(super) fn pressed(self, on: &Callback<Msg>, msg: Msg) -> Self {
        self.on(On::Click, on.reform(move |_| msg.clone()))
    }

    /// The element as Yew's node.
    fn html(self) -> Html {
        let Parts { tag, names, values, mut children, key } = *self.0;
        // Yew keeps the vector.
        children.shrink_to_fit();
        let Some(mut tag) = tag else { return VList::with_children(children, key).into() };
        tag.set_attributes(Attributes::Dynamic { keys: names, values: values.into() });
        tag.key = key;
        if let Some(content) = tag.children_mut() {
            *content = VList::from(children).into();
        }
        tag.into()
    }

    fn push(mut self, child: Html) -> Self {
        self.0.children.push(child);
        self
    }

    fn push_text(self, text: AttrValue) -> Self {
        self.push(VText::new(text).into())
    }

    fn push_value(mut self, value: Option<AttrValue>) -> Self {
        self.0.values.push(value.map(AttributeOrProperty::Attribute));
        self
    }
}

impl From<Element> for Html {
    fn from(element: Element) -> Self {
        element.html()
    }
}

/// The value of an attribute.
pub(super) trait Value {
    fn give_to(self, element: Element) -> Element;
}

impl Value for &'static str {
    fn give_to(self, element: Element) -> Element {
        Some(self).give_to(element)
    }
}

impl Value for Option<&'static str> {
    fn give_to(self, element: Element) -> Element {
        element.push_value(self.map(AttrValue::Static))
    }
}

impl Value for String {
    fn give_to(self, element: Element) -> Element {
        Some(self).give_to(element)
    }
}

impl Value for Option<String> {
    fn give_to(self, element: Element) -> Element {
        element.push_value(self.map(AttrValue::from))
    }
}

/// The value of an attribute that is there, without a value, or is not there.
impl Value for bool {
    fn give_to(self, element: Element) -> Element {
        self.then_some("").give_to(element)
    }
}

/// A thing within an element. One that may be missing keeps its place, so that Yew pairs its siblings with what they were.
pub(super) trait Child {
    fn append_to(self, parent: Element) -> Element;
}

impl Child for &'static str {
    fn append_to(self, parent: Element) -> Element {
        parent.push_text(AttrValue::Static(self))
    }
}

impl Child for String {
    fn append_to(self, parent: Element) -> Element {
        parent.push_text(self.into())
    }
}

impl Child for Element {
    fn append_to(self, parent: Element) -> Element {
        parent.push(self.html())
    }
}

impl Child for Html {
    fn append_to(self, parent: Element) -> Element {
        parent.push(self)
    }
}

impl<T: Child> Child for Option<T> {
    fn append_to(self, parent: Element) -> Element {
        match self {
            Some(child) => child.append_to(parent),
            None => parent.push(Html::default()),
        }
    }
}

struct Heard {
    on: On,
    handler: Callback<Event>,
}

impl Listener for Heard {
    fn kind(&self) -> ListenerKind {
        match self.on {
            On::Change => ListenerKind::onchange,
            On::Click => ListenerKind::onclick,
            On::FocusOut => ListenerKind::onfocusout,
            On::Input => ListenerKind::oninput,
            On::KeyDown => ListenerKind::onkeydown,
            On::Paste => ListenerKind::onpaste,
            On::Submit => ListenerKind::onsubmit,
        }
    }

    fn handle(&self, event: Event) {
        self.handler.emit(event);
    }

    fn passive(&self) -> bool {
        false
    }
}
