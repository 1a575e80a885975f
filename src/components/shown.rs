//! `Shown`: the one component of the parts of the page. Each is rendered again when its view has changed, and only then.

use super::{
    actions::actions, block::block, code::code, connect_form::connect_form, connection_string::connection_string,
    element::Element, elements::paragraph, failures::failures, field::field, findings::findings,
    network_lock::network_lock, page::page, paste_box::paste_box, sample_apps::sample_apps, start::Stage, store::Store,
};
use crate::model::{PagePart, View};
use yew::prelude::*;

/// A part of the page, with the parts in it; `key` tells it from those beside it.
pub(super) fn shown(key: &'static str, part: PagePart, store: &Store) -> Html {
    html! { <Shown {key} {part} store={store.clone()} /> }
}

/// One type for all parts: each type of a component makes the page a kilobyte or two larger.
pub(super) struct Shown;

#[derive(Clone, PartialEq, Properties)]
pub(super) struct ShownProps {
    pub(super) part: PagePart,
    pub(super) store: Store,
}

impl Component for Shown {
    type Message = ();
    type Properties = ShownProps;

    fn create(ctx: &Context<Self>) -> Self {
        let ShownProps { part, store } = ctx.props();
        store.subscribe(*part, ctx.link().clone());
        Self
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let ShownProps { part, store } = ctx.props();
        render(*part, &store.view(), store).into()
    }

    fn rendered(&mut self, ctx: &Context<Self>, is_first: bool) {
        let ShownProps { part, store } = ctx.props();
        match (is_first, part) {
            (true, PagePart::Page) => store.begin(),
            // There is more to be rendered around it.
            (true, _) => {}
            (false, _) => store.run_what_waits(),
        }
    }

    fn destroy(&mut self, ctx: &Context<Self>) {
        let ShownProps { part, store } = ctx.props();
        store.unsubscribe(*part);
    }
}

fn render(part: PagePart, view: &View, store: &Store) -> Element {
    let on = store.callback();
    match part {
        PagePart::Page => page(view, store),
        PagePart::Lock => network_lock(&view.lock, &on),
        PagePart::Progress => paragraph("progress", progress(view.progress, store.stage())),
        PagePart::Form => connect_form(view.deployment, store),
        PagePart::Paste => paste_box(&view.paste, &on),
        PagePart::Diagnosis => findings(&view.paste, &on),
        PagePart::Field(each) => field(each, view.field(each), &on),
        PagePart::Actions => actions(&view.actions, &on),
        PagePart::ConnectionString => connection_string(&view.string, store),
        PagePart::Code => code(&view.code, store),
        PagePart::Block(each) => block(each, view.block(each), &on),
        PagePart::SampleApps => sample_apps(&view.samples, store),
        PagePart::Failures => failures(&view.failures, &on),
    }
}

/// How many fields can be read, or that their values are an example; before there is a program, that nothing is checked yet.
fn progress((readable, all, is_example): (usize, usize, bool), stage: Stage) -> String {
    match stage {
        Stage::Starting => "Checks are starting".to_owned(),
        Stage::Running if is_example => "Example values".to_owned(),
        Stage::Running => format!("{readable} of {all}"),
    }
}
