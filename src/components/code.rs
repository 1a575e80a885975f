//! The code that uses the string, as the steps that run it.

use super::{
    code_tabs::{chosen_tab, tabs},
    element::{Element, element},
    elements::{by_hand, card, group, note, status},
    printed_secret::printed_secret,
    radio_group::radio_group,
    select::{Label, select},
    shown::shown,
    store::Store,
};
use crate::model::{Block, Choice, CodeView, Diagnosis, Msg, PagePart};
use astra_programs::{Client, Credentials, EnvReader, Form, Module, READERS};
use astra_uri::Driver;
use yew::Callback;

/// The section `Code`.
pub(super) fn code(view: &CodeView, store: &Store) -> Element {
    const PANEL: &str = "code-panel";
    let on = store.callback();
    let is_diagnosing = view.diagnosis == Diagnosis::Shown;
    let panel =
        element!("div", "id" = PANEL, "class" = "panel", "role" = "tabpanel", "aria-labelledby" = chosen_tab(view));
    let panel = if is_diagnosing {
        panel.child(shown("diagnosis", PagePart::Diagnosis, store))
    } else {
        let steps = Block::STEPS.into_iter().map(|block| step(block, store));
        panel.child(choices(view, &on)).child(element!("ol", "class" = "path").children(steps))
    };
    let outcomes = group("outcomes over")
        .child((!is_diagnosing).then(|| needs(view)))
        .child(status(&view.status))
        .child(by_hand(view.by_hand.as_ref()));
    card("card code", "code-heading", "Code").child(tabs(view, PANEL, &on)).child(panel).child(outcomes)
}

/// The needs of the program, and what prints its secret.
fn needs(view: &CodeView) -> Element {
    let choices = view.choices();
    let is_for_mongoose = choices.client == Client::Mongoose;
    let printed = is_for_mongoose.then(|| printed_secret(view.deployment(), choices.driver));
    group("needs").child(note(notes(view))).child(printed)
}

/// The needs of the program; and which value counts for the reader that the file of variables is written for.
fn notes(view: &CodeView) -> String {
    let (snippet, choices) = (view.snippet(), view.choices());
    let needed = snippet.requires(choices.platform);
    match choices.reader {
        reader if reader != EnvReader::Any && view.has_readers => [&*needed, " ", reader.note()].concat(),
        _ => needed,
    }
}

fn step(block: Block, store: &Store) -> Element {
    element!("li").key(block.id()).child(shown(block.id(), PagePart::Block(block), store))
}

/// The choices that make a difference to this program; where there is none, who reads the variables.
fn choices(view: &CodeView, on: &Callback<Msg>) -> Element {
    let (chosen, snippet) = (view.choices(), view.snippet());
    let of_mongoose = |choices: Element| {
        let form = |form| Msg::Chosen(Choice::Form(form));
        let module = |module| Msg::Chosen(Choice::Module(module));
        let forms = Form::of(chosen.file());
        let has_forms = forms.len() > 1;
        choices
            .child(has_forms.then(|| radio_group(("Program", "unseen"), forms, chosen.form, on, form)))
            .child(select(Label::Heard("Module"), Module::of(chosen.driver), chosen.module(), on, module))
            .child(select(Label::Heard("Driver"), &Driver::ALL, chosen.driver, on, Msg::DriverChosen))
    };
    let choices = group("choices");
    match chosen.client {
        Client::Others => choices.child(note(READERS)),
        client => {
            let choices = if client == Client::Mongoose { of_mongoose(choices) } else { choices };
            let options = Credentials::of(view.deployment(), chosen.driver, chosen.file());
            let msg = |credentials| Msg::Chosen(Choice::Credentials(credentials));
            let credentials = || select(Label::Seen("Credentials"), options, snippet.credentials(), on, msg);
            choices.child((options.len() > 1).then(credentials))
        }
    }
}
