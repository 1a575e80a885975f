//! Anything that may be done on the page, with any texts.

use super::texts::{Text, fitting, texts};
use astra_connection_string::{
    domain::{Credentials, Driver, KNOWN_REGIONS, Language},
    form::{Block, Field, Msg},
};
use proptest::{collection::vec, prelude::*, sample::select};

/// Something that is done on the page.
#[derive(Clone, Debug)]
pub(super) enum Act {
    Write(How, Field, Text),
    Leave(Field),
    TakeRegion(usize),
    UseProduction,
    Choose(Driver, Language, Credentials),
    Reveal,
    Hide,
    Copy(Block),
    SayCopied(Block),
    RefuseCopy(Block),
    Clear,
}

/// How a text comes into a field.
#[derive(Clone, Copy, Debug)]
pub(super) enum How {
    Enter,
    Paste,
    Restore,
}

/// Anything that may be done one after the other, on a form that is empty or complete at the beginning.
pub(super) fn stories() -> impl Strategy<Value = Vec<Act>> {
    let complete = Field::ALL.map(|field| fitting(field).prop_map(move |text| Act::Write(How::Paste, field, text)));
    let beginnings = prop_oneof![Just(Vec::new()), complete.prop_map(Vec::from)];
    (beginnings, vec(acts(), 1..12)).prop_map(|(beginning, acts)| [beginning, acts].concat())
}

/// Any act; most of them write.
fn acts() -> impl Strategy<Value = Act> {
    let how = select(&[How::Enter, How::Paste, How::Restore][..]);
    let field = || select(&Field::ALL[..]);
    let text = field().prop_flat_map(|field| (Just(field), prop_oneof![texts().boxed(), fitting(field)]));
    let block = || select(&[Block::ConnectionString, Block::Code, Block::Install][..]);
    let choices = (select(&Driver::ALL[..]), select(&Language::ALL[..]), select(&Credentials::ALL[..]));
    prop_oneof![
        12 => (how, text).prop_map(|(how, (field, text))| Act::Write(how, field, text)),
        3 => field().prop_map(Act::Leave),
        1 => (0..KNOWN_REGIONS.len()).prop_map(Act::TakeRegion),
        1 => Just(Act::UseProduction),
        1 => choices.prop_map(|(driver, language, credentials)| Act::Choose(driver, language, credentials)),
        1 => Just(Act::Reveal),
        1 => Just(Act::Hide),
        2 => block().prop_map(Act::Copy),
        1 => block().prop_map(Act::SayCopied),
        1 => block().prop_map(Act::RefuseCopy),
        1 => Just(Act::Clear),
    ]
}

impl Act {
    /// What the form is told of it.
    pub(super) fn msgs(&self) -> Vec<Msg> {
        match *self {
            Self::Write(How::Enter, field, ref text) => vec![Msg::Entered(field, text.all.clone())],
            Self::Write(How::Paste, field, ref text) => vec![Msg::Pasted(field, text.all.clone())],
            Self::Write(How::Restore, field, ref text) => vec![Msg::Restored(field, text.all.clone())],
            Self::Leave(field) => vec![Msg::Left(field)],
            Self::TakeRegion(place) => vec![Msg::RegionTaken(KNOWN_REGIONS[place].name)],
            Self::UseProduction => vec![Msg::ProductionChosen],
            Self::Choose(driver, language, credentials) => {
                vec![Msg::DriverChosen(driver), Msg::LanguageChosen(language), Msg::CredentialsChosen(credentials)]
            }
            Self::Reveal => vec![Msg::RevealRequested],
            Self::Hide => vec![Msg::RevealEnded],
            Self::Copy(block) => vec![Msg::CopyRequested(block)],
            Self::SayCopied(block) => vec![Msg::Copied(block)],
            Self::RefuseCopy(block) => vec![Msg::CopyRefused(block)],
            Self::Clear => vec![Msg::Cleared],
        }
    }
}
