//! Everything that is said of a form anywhere: on the page while the token is masked, in its code, in a log.

use astra_connection_string::{
    domain::{ApplicationToken, BaseUrl, DatabaseId, Keyspace, Password, ProjectName, Region, Reveal, Username},
    model::{Block, Field, Form, Pasted, Remarks},
    paste::{CodeFinding, Diagnosis, Part},
};

/// All of it in one text.
pub(crate) fn said(form: &Form) -> String {
    let mut said = vec![format!("{form:?}")];
    said.extend(Field::ALL.into_iter().flat_map(|field| beside(form, field)));
    said.extend(form.shown_problems().into_iter().map(|(_, words)| words));
    said.extend(form.outcome().map(|outcome| format!("{outcome:?} {outcome}")));
    said.extend(of_the_result(form));
    said.extend(form.pasted().into_iter().flat_map(of_the_paste));
    said.extend(of_the_types(form));
    said.join("\n")
}

/// The first part of a text that is also in the secret: six characters that follow one another, in any case.
pub(crate) fn leak(said: &str, secret: &str) -> Option<String> {
    let (said, secret) = (said.to_lowercase(), secret.to_lowercase());
    let characters: Vec<char> = secret.chars().collect();
    characters.windows(6).map(String::from_iter).find(|window| said.contains(window))
}

fn beside(form: &Form, field: Field) -> Vec<String> {
    let Remarks { error, warnings, reading, place, .. } = form.remarks(field);
    let warnings =
        warnings.into_iter().flat_map(|warning| [Some(warning.text), warning.action.map(|(label, _)| label)]);
    [error, reading, place].into_iter().chain(warnings).flatten().collect()
}

/// But for the values that are offered: those of a token are shown by their number alone.
fn of_the_paste(pasted: &Pasted) -> Vec<String> {
    let Pasted { filled, open, mends, left_out, .. } = pasted;
    let offered = open.iter().filter(|(field, _)| *field != Field::Token).flat_map(|(_, texts)| texts);
    let offered = offered.map(|text| text.to_string());
    let words = mends.iter().map(ToString::to_string).chain(left_out.iter().map(ToString::to_string));
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

fn of_the_result(form: &Form) -> Vec<String> {
    let string = form.parse();
    let mut said = vec![format!("{string:?}")];
    if let Err(problems) = &string {
        said.extend(problems.iter().map(|(_, words)| words));
    }
    if form.reveal() == Reveal::Masked {
        said.extend(form.outline().iter().map(|piece| piece.text.to_string()));
    }
    said.extend(
        Block::ALL.into_iter().filter_map(|block| form.block(block, Reveal::Masked)).map(|text| text.to_string()),
    );
    said.push(form.file().next_step(form.credentials()));
    said
}

fn of_the_types(form: &Form) -> [String; 8] {
    [
        format!("{:?}", DatabaseId::parse(form.text(Field::DatabaseId))),
        format!("{:?}", Region::parse(form.text(Field::Region))),
        format!("{:?}", Keyspace::parse(form.text(Field::Keyspace))),
        format!("{:?}", ApplicationToken::parse(form.text(Field::Token))),
        format!("{:?}", BaseUrl::parse(form.text(Field::BaseUrl))),
        format!("{:?}", Username::parse(form.text(Field::Username)).map(|_| ())),
        format!("{:?}", Password::parse(form.text(Field::Password))),
        format!("{:?}", ProjectName::parse(form.text(Field::ProjectName))),
    ]
}
