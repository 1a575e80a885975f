//! The network lock, put to the test: every way to send, tried.

use super::document;
use gloo::{events::EventListener, timers::callback::Timeout};
use js_sys::{Array, JsString, Promise, Reflect};
use std::{
    cell::{Cell, RefCell},
    rc::Rc,
};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, EventSource, HtmlFormElement, WebSocket, XmlHttpRequest};

/// How an attempt to send ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ending {
    /// The page's policy refused it: the browser reports it itself.
    Refused,
    /// Nothing shows that the policy refused it.
    NotRefused,
}

/// The name of each way to send, and how the attempt ended.
pub type Endings = Vec<(&'static str, Ending)>;

/// Timeout for violation events. They come within a tick or two; this is for busy machines.
const PATIENCE_MS: u32 = 5_000;

/// A way to send: its name, the directive of the policy that is to refuse it, and what it asks for.
type Way = (&'static str, &'static str, &'static str);

/// Every way. A form puts its `?` after what it asks for. The name `invalid` is reserved: without a policy, too,
/// nothing is reached by it, and nothing but the address would be sent.
const WAYS: [Way; 8] = [
    ("fetch", "connect-src", "https://network-lock.invalid/fetch"),
    ("XMLHttpRequest", "connect-src", "https://network-lock.invalid/request"),
    ("WebSocket", "connect-src", "wss://network-lock.invalid/"),
    ("EventSource", "connect-src", "https://network-lock.invalid/events"),
    ("sendBeacon", "connect-src", "https://network-lock.invalid/beacon"),
    ("image", "img-src", "https://network-lock.invalid/image"),
    ("form", "form-action", "https://network-lock.invalid/form?"),
    ("frame", "frame-src", "https://network-lock.invalid/frame"),
];

/// Tries every way to send, and calls `ended` with the name of each and its ending, once all of them are refused or the
/// wait for that is over. Nothing of them is left then.
pub fn try_to_send(ended: Rc<dyn Fn(Endings)>) {
    let attempts = Rc::new(Attempts::default());
    let (heard, late) = (Rc::clone(&attempts), Rc::clone(&attempts));
    let at_last = Rc::clone(&ended);
    // Before the first attempt: a policy may answer at once.
    let listener = document().map(|document| {
        EventListener::new(&document, "securitypolicyviolation", move |event| {
            heard.note(event);
            if heard.refused.get() == u8::MAX {
                heard.end(&*ended);
            }
        })
    });
    let timeout = Timeout::new(PATIENCE_MS, move || late.end(&*at_last));
    let made = make();
    attempts.open.replace(Some((listener, timeout, made)));
}

/// What has to be ended with the attempts.
type Made = (Option<EventSource>, Option<Element>);

/// The attempts while their endings are waited for.
#[derive(Default)]
struct Attempts {
    /// A bit for each of [`WAYS`]: whether it was refused.
    refused: Cell<u8>,
    open: RefCell<Option<(Option<EventListener>, Timeout, Made)>>,
}

impl Attempts {
    /// Notes which way a violation of the policy refused. Browsers shorten the address that they name to its origin or
    /// its scheme, some for some directives: then it is the next of those that it may be.
    fn note(&self, event: &Event) {
        let [directive, blocked, disposition] = ["effectiveDirective", "blockedURI", "disposition"].map(|name| {
            let found = Reflect::get(event, &JsString::from(name)).ok();
            found.and_then(|found| found.as_string()).unwrap_or_default()
        });
        // A policy that only reports refuses nothing, and any script can make an event that the browser does not vouch for.
        if blocked.is_empty() || disposition != "enforce" || !event.is_trusted() {
            return;
        }
        let refused = self.refused.get();
        let found = WAYS.iter().enumerate().find(|(place, (_, by, address))| {
            refused & (1_u8 << place) == 0 && *by == directive && address.starts_with(&blocked)
        });
        if let Some((place, _)) = found {
            self.refused.set(refused | 1_u8 << place);
        }
    }

    /// Ends the attempts, once.
    fn end(&self, ended: &dyn Fn(Endings)) {
        let Some((_, _, (events, elements))) = self.open.take() else { return };
        if let Some(events) = events {
            events.close();
        }
        if let Some(elements) = elements {
            elements.remove();
        }
        let ending =
            |place| if self.refused.get() & (1_u8 << place) == 0 { Ending::NotRefused } else { Ending::Refused };
        ended(WAYS.iter().enumerate().map(|(place, (name, ..))| (*name, ending(place))).collect());
    }
}

/// Makes the attempts. None is asked how it ended: a request fails for many reasons, and the policy names its own.
fn make() -> Made {
    let [fetch, request, socket, events, beacon, image, form, frame] = WAYS.map(|(.., address)| address);
    if let Some(window) = web_sys::window() {
        // Nobody waits for it, but a promise that fails unheard would be an error of the page.
        let _ = Promise::all_settled(&Array::of1(&window.fetch_with_str(fetch)));
        let _ = window.navigator().send_beacon(beacon);
    }
    if let Ok(sent) = XmlHttpRequest::new() {
        let _ = sent.open("GET", request).and_then(|()| sent.send());
    }
    let _ = WebSocket::new(socket);
    // The form would open in an empty frame of its own: the page stays where it is.
    let inner = "network-lock";
    let elements = [
        ("img", "src", image, ""),
        ("iframe", "src", frame, ""),
        ("iframe", "name", inner, ""),
        ("form", "action", form, inner),
    ];
    (EventSource::new(events).ok(), add(&elements))
}

/// Elements at the end of the page, in one that nobody sees: each by its tag, an attribute, its value and its target.
fn add(elements: &[(&str, &str, &str, &str)]) -> Option<Element> {
    let document = document()?;
    let hidden = document.create_element("div").ok()?;
    hidden.set_attribute("hidden", "").ok()?;
    document.body()?.append_child(&hidden).ok()?;
    for (tag, attribute, value, target) in elements {
        let element = document.create_element(tag).ok()?;
        element.set_attribute(attribute, value).ok()?;
        element.set_attribute("target", target).ok()?;
        hidden.append_child(&element).ok()?;
        if let Some(form) = element.dyn_ref::<HtmlFormElement>() {
            let _ = form.submit();
        }
    }
    Some(hidden)
}
