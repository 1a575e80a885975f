//! `Store`: the model with its view. It takes each message, runs the effects, and lets the parts follow.

use super::{
    shown::Shown,
    start::{Place, Stage},
};
#[cfg(feature = "ssr")]
use crate::model::Screen;
use crate::{
    browser::{self, Arrivals, ClipboardRefused, Ending, Exposure, Timer, Told, Typed},
    model::{Effect, Model, Msg, PagePart, Policy, Reports, Tried, Verdict, View},
};
use std::{
    cell::{Cell, Ref, RefCell},
    rc::Rc,
    time::Duration,
};
use web_sys::Event;
use yew::{Callback, html::Scope, platform::spawn_local};

/// How long a revealed secret is shown.
const EXPOSURE: Duration = Duration::from_secs(10);

/// How long a button tells that it has copied.
const FLASH: Duration = Duration::from_secs(2);

/// The one place that holds the state of the page. Clones are the same store.
#[derive(Clone)]
pub(super) struct Store(Rc<Inner>);

struct Inner {
    stage: Stage,
    place: Place,
    state: RefCell<(Model, View)>,
    subscribers: RefCell<Vec<(PagePart, Scope<Shown>)>>,
    /// The effects on elements that are being rendered.
    waiting: Cell<Vec<Effect>>,
    exposure: Cell<Option<Exposure>>,
    flash: Cell<Option<Timer>>,
    early: Cell<Vec<Typed>>,
    heard: Cell<Option<([Told; 2], Arrivals)>>,
}

impl Store {
    /// A store of what is shown before anything is typed; `early` was typed even before that.
    pub(super) fn new(stage: Stage, place: Place, early: Vec<Typed>) -> Self {
        let model = Model::default();
        let view = View::of(&model);
        Self(Rc::new(Inner {
            stage,
            place,
            state: RefCell::new((model, view)),
            subscribers: RefCell::default(),
            waiting: Cell::default(),
            exposure: Cell::default(),
            flash: Cell::default(),
            early: Cell::new(early),
            heard: Cell::default(),
        }))
    }

    /// A store of a page on which these views were shown one after another.
    #[cfg(feature = "ssr")]
    pub(super) fn showing(stage: Stage, screens: &[Screen]) -> Self {
        let store = Self::new(stage, Place::Window, Vec::new());
        for screen in screens {
            let (model, view) = &mut *store.0.state.borrow_mut();
            model.update(Msg::ScreenChosen(*screen));
            view.follow(model);
        }
        store
    }

    pub(super) fn stage(&self) -> Stage {
        self.0.stage
    }

    pub(super) fn place(&self) -> Place {
        self.0.place
    }

    pub(super) fn view(&self) -> Ref<'_, View> {
        Ref::map(self.0.state.borrow(), |(_, view)| view)
    }

    /// The text typed before the program started: handed out once, so that nothing keeps it.
    pub(super) fn early_input(&self) -> Vec<Typed> {
        self.0.early.take()
    }

    /// Hears what comes from outside for as long as there is a page.
    pub(super) fn keep(&self, told: [Told; 2], arrivals: Arrivals) {
        self.0.heard.set(Some((told, arrivals)));
    }

    /// A callback that dispatches its message.
    pub(super) fn callback(&self) -> Callback<Msg> {
        let store = self.clone();
        Callback::from(move |msg| store.dispatch(msg))
    }

    /// Takes a message.
    pub(super) fn dispatch(&self, msg: Msg) {
        self.dispatch_in(None, msg);
    }

    /// Takes a message in the tick of an event: the browser sees the user's gesture at each effect, and what it does
    /// itself at this event can be kept out.
    pub(super) fn dispatch_in(&self, event: Option<&Event>, msg: Msg) {
        let (effects, parts) = {
            let (model, view) = &mut *self.0.state.borrow_mut();
            (model.update(msg), view.follow(model))
        };
        for effect in effects {
            if effect.needs_rendering() {
                self.wait(effect);
            } else {
                self.run(effect, event);
            }
        }
        let subscribers = self.0.subscribers.borrow();
        let mut is_rendering = false;
        for (_, shown) in subscribers.iter().filter(|(part, _)| parts.contains(part)) {
            shown.send_message(());
            is_rendering = true;
        }
        drop(subscribers);
        if !is_rendering {
            self.run_what_waits();
        }
    }

    /// Renders a part again whenever it has changed.
    pub(super) fn subscribe(&self, part: PagePart, shown: Scope<Shown>) {
        self.0.subscribers.borrow_mut().push((part, shown));
    }

    pub(super) fn unsubscribe(&self, part: PagePart) {
        self.0.subscribers.borrow_mut().retain(|(subscribed, _)| *subscribed != part);
    }

    fn wait(&self, effect: Effect) {
        let mut waiting = self.0.waiting.take();
        waiting.push(effect);
        self.0.waiting.set(waiting);
    }

    /// Everything is rendered: runs the effects that have waited for it.
    pub(super) fn run_what_waits(&self) {
        for effect in self.0.waiting.take() {
            self.run(effect, None);
        }
    }

    fn run(&self, effect: Effect, event: Option<&Event>) {
        match effect {
            Effect::Copy(text, reports) => self.copy(&text, *reports),
            Effect::Save { name, text } => browser::save(name, &text),
            Effect::KeepOut => event.into_iter().for_each(Event::prevent_default),
            Effect::SetFragment(fragment) => browser::set_fragment(&fragment),
            Effect::StepTo(fragment) => browser::step_to(&fragment),
            Effect::StartExposure => {
                let store = self.clone();
                let exposure = Exposure::start(EXPOSURE, move || store.dispatch(Msg::RevealEnded));
                self.0.exposure.set(Some(exposure));
            }
            Effect::EndExposure => self.0.exposure.set(None),
            Effect::StartFlash => {
                let store = self.clone();
                self.0.flash.set(Some(browser::after(FLASH, move || store.dispatch(Msg::FlashEnded))));
            }
            Effect::TryLock => self.try_lock(),
            Effect::Rewrite(field) => browser::set_input(field.id(), self.0.state.borrow().0.connect().text(field)),
            Effect::Empty(id) => browser::set_input(id, ""),
            Effect::Write(id, text) => browser::set_input(id, text),
            Effect::Focus(id) => browser::focus(id),
            Effect::Select(id) => browser::select_text(id),
        }
    }

    fn copy(&self, text: &str, Reports { copied, refused }: Reports) {
        let (store, written) = (self.clone(), browser::write_to_clipboard(text));
        spawn_local(async move {
            let written = written.await;
            // A cleared clipboard holds nothing of the page.
            if written.is_ok() && !matches!(copied, Msg::ClipboardCleared) {
                browser::tell_host_of_copy();
            }
            store.dispatch(match written {
                Ok(()) => copied,
                Err(ClipboardRefused) => refused,
            });
        });
    }

    fn try_lock(&self) {
        let store = self.clone();
        browser::try_to_send(Rc::new(move |endings| {
            store.dispatch(Msg::LockChecked(policy(), endings.into_iter().map(tried).collect()));
        }));
    }
}

/// Two are equal if they are one.
impl PartialEq for Store {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The policy of the page as it is now.
pub(super) fn policy() -> Policy {
    match browser::policy() {
        browser::Policy::AsBuilt => Policy::AsBuilt,
        browser::Policy::Missing => Policy::Missing,
        browser::Policy::Changed => Policy::Changed,
    }
}

fn tried((way, ending): (&'static str, Ending)) -> Tried {
    let verdict = match ending {
        Ending::Refused => Verdict::Refused,
        Ending::NotRefused => Verdict::NotRefused,
    };
    Tried { way, verdict }
}
