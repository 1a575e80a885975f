//! Everything that is reported about a form anywhere: on the page while the token is masked, in its code, in a log.

use astra_connection_string::model::{Block, Field, Model, Notes, Pasted, View, Warning};
use astra_programs::ProjectName;
use astra_uri::{Part, Reveal};

/// All of it in one text.
pub(crate) fn reported(model: &Model) -> String {
    let mut texts = vec![format!("{model:?}")];
    texts.extend(Field::ALL.into_iter().flat_map(|field| beside(model, field)));
    texts.push(format!("{:?}", model.connect().unfinished(&Field::ALL)));
    texts.extend(model.copies().outcome.map(|outcome| format!("{outcome:?} {outcome}")));
    texts.extend(of_the_result(model));
    texts.extend(model.connect().pasted().into_iter().flat_map(of_the_paste));
    texts.extend(of_the_types(model));
    texts.extend(of_the_view(model));
    texts.join("\n")
}

fn beside(model: &Model, field: Field) -> Vec<String> {
    let Notes { error, warnings, reading, place, .. } = &*model.connect().notes(field);
    let environment = model.connect().environment_warning();
    let warnings = warnings.iter().chain(&environment);
    let warnings = warnings.flat_map(|Warning { text, action }| [Some(text), action.as_ref().map(|(label, _)| label)]);
    [error, reading, place].map(Option::as_ref).into_iter().chain(warnings).flatten().cloned().collect()
}

/// Except for the values that are offered: of tokens, only their number is shown.
fn of_the_paste(pasted: &Pasted) -> Vec<String> {
    let Pasted { filled, open, notes, string, code, .. } = pasted;
    let candidates = || open.iter().flat_map(|(_, options)| &options.candidates);
    let offered = candidates().flat_map(|candidate| &candidate.values).filter(|value| !value.part().is_secret());
    let mut texts: Vec<String> = offered.map(|value| value.text(Reveal::Plain).to_string()).collect();
    texts.extend(candidates().filter_map(|candidate| candidate.label.as_deref().map(str::to_owned)));
    texts.extend(filled.iter().map(|(part, source)| format!("{part} {source}")));
    let of_string = string.iter().flat_map(|parsed| &parsed.diagnostics);
    texts.extend(notes.iter().chain(of_string).chain(code).map(|one| format!("{one:?} {one} {:?}", one.behaviours())));
    if let Some(parsed) = string {
        let shown = parsed.draft.segments(Reveal::Masked).into_iter().filter_map(|segment| segment.text);
        texts.extend(shown.map(|text| text.to_string()));
        texts.push(format!("{:?}", parsed.draft.get(Part::Token)));
    }
    texts
}

fn of_the_result(model: &Model) -> Vec<String> {
    let string = model.connect().connection();
    let mut texts = vec![format!("{string:?}")];
    texts.extend(model.connect().errors().into_iter().map(|(_, words)| words));
    if model.connect().reveal() == Reveal::Plain {
        let masked = Block::ALL.into_iter().filter_map(|block| model.block(block, Reveal::Masked));
        texts.extend(masked.map(|text| text.to_string()));
    }
    texts
}

fn of_the_view(model: &Model) -> Vec<String> {
    let view = View::of(model);
    let View { reveal, lock, paste, actions, string, .. } = &view;
    let mut texts = vec![format!("{lock:?} {paste:?} {actions:?}")];
    if *reveal == Reveal::Masked {
        texts.extend(string.pieces.iter().map(|piece| piece.text.to_string()));
        texts.extend(Block::ALL.into_iter().filter_map(|block| Some(view.block(block).text.as_ref()?.to_string())));
    }
    texts
}

fn of_the_types(model: &Model) -> Vec<String> {
    let of_parts = Part::ALL.into_iter().filter(|part| *part != Part::Username).map(|part| {
        let read = part.parse(model.connect().text(Field::Part(part)));
        format!("{:?} {:?}", read.as_ref().err(), read.as_ref().map(|read| (&read.value, &read.diagnostics)))
    });
    of_parts.chain([format!("{:?}", ProjectName::parse(model.connect().text(Field::ProjectName)))]).collect()
}
