//! Everything that is said of a form anywhere: on the page while the token is masked, in its code, in a log.

use astra_connection_string::{
    domain::{ApplicationToken, BaseUrl, DatabaseId, Keyspace, Password, ProjectName, Region, Reveal, Username},
    model::{Block, Field, Model, Notes, Pasted, View, Warning},
    paste::{CodeFinding, Diagnosis, Part},
};

/// All of it in one text.
pub(crate) fn said(model: &Model) -> String {
    let mut said = vec![format!("{model:?}")];
    said.extend(Field::ALL.into_iter().flat_map(|field| beside(model, field)));
    said.extend(model.connect().shown_errors().into_iter().map(|(_, words)| words));
    said.extend(model.copies().outcome.map(|outcome| format!("{outcome:?} {outcome}")));
    said.extend(of_the_result(model));
    said.extend(model.connect().pasted().into_iter().flat_map(of_the_paste));
    said.extend(of_the_types(model));
    said.extend(of_the_view(model));
    said.join("\n")
}

/// The first part of a text that is also in the secret: six characters that follow one another, in any case.
pub(crate) fn leak(said: &str, secret: &str) -> Option<String> {
    let (said, secret) = (said.to_lowercase(), secret.to_lowercase());
    let characters: Vec<char> = secret.chars().collect();
    characters.windows(6).map(String::from_iter).find(|window| said.contains(window))
}

fn beside(model: &Model, field: Field) -> Vec<String> {
    let Notes { error, warnings, reading, place, .. } = &*model.connect().notes(field);
    let environment = model.connect().environment_warning();
    let warnings = warnings.iter().chain(&environment);
    let warnings = warnings.flat_map(|Warning { text, action }| [Some(text), action.as_ref().map(|(label, _)| label)]);
    [error, reading, place].map(Option::as_ref).into_iter().chain(warnings).flatten().cloned().collect()
}

/// But for the values that are offered: those of a token are shown by their number alone.
fn of_the_paste(pasted: &Pasted) -> Vec<String> {
    let Pasted { filled, open, fixes, omitted, .. } = pasted;
    let offered = open.iter().filter(|(field, _)| *field != Field::Token).flat_map(|(_, texts)| texts);
    let offered = offered.map(|text| text.to_string());
    let words = fixes.iter().map(ToString::to_string).chain(omitted.iter().map(ToString::to_string));
    let filled = filled.iter().map(|(field, source)| format!("{field} {source}"));
    filled.chain(offered).chain(words).chain(of_the_findings(pasted)).collect()
}

fn of_the_findings(Pasted { diagnosis, code, .. }: &Pasted) -> Vec<String> {
    let mut said: Vec<String> =
        code.iter().map(|CodeFinding { line, flaw, .. }| format!("{line} {flaw:?} {flaw}")).collect();
    if let Some(Diagnosis { flaws, mended }) = diagnosis {
        said.extend(flaws.iter().map(|flaw| format!("{flaw:?} {flaw} {:?}", flaw.effects())));
        let shown = mended.parts.iter().filter(|(part, _)| *part != Part::Token);
        said.extend(shown.map(|(_, text)| text.to_string()));
    }
    said
}

fn of_the_result(model: &Model) -> Vec<String> {
    let string = model.connect().connection();
    let mut said = vec![format!("{string:?}")];
    said.extend(model.connect().errors().into_iter().map(|(_, words)| words));
    if model.connect().reveal() == Reveal::Plain {
        let masked = Block::ALL.into_iter().filter_map(|block| model.block(block, Reveal::Masked));
        said.extend(masked.map(|text| text.to_string()));
    }
    said.push(model.choices().file.next_step(model.choices().credentials));
    said
}

fn of_the_view(model: &Model) -> Vec<String> {
    let view = View::of(model);
    let View { reveal, lock, summary, paste, actions, string, .. } = &view;
    let mut said = vec![format!("{lock:?} {summary:?} {paste:?} {actions:?}")];
    if *reveal == Reveal::Masked {
        said.extend(string.pieces.iter().map(|piece| piece.text.to_string()));
        said.extend(Block::ALL.into_iter().filter_map(|block| Some(view.block(block).text.as_ref()?.to_string())));
    }
    said
}

fn of_the_types(model: &Model) -> [String; 8] {
    [
        format!("{:?}", DatabaseId::parse(model.connect().text(Field::DatabaseId))),
        format!("{:?}", Region::parse(model.connect().text(Field::Region))),
        format!("{:?}", Keyspace::parse(model.connect().text(Field::Keyspace))),
        format!("{:?}", ApplicationToken::parse(model.connect().text(Field::Token))),
        format!("{:?}", BaseUrl::parse(model.connect().text(Field::BaseUrl))),
        format!("{:?}", Username::parse(model.connect().text(Field::Username)).map(|_| ())),
        format!("{:?}", Password::parse(model.connect().text(Field::Password))),
        format!("{:?}", ProjectName::parse(model.connect().text(Field::ProjectName))),
    ]
}
