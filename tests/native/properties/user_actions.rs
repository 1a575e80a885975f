//! Anything that may be done on the page, with any texts.

use super::texts::fitting;
use crate::credentials::ASTRA_FIELDS;
use astra_connection_string::model::{Block, Choice, Field, Intent, Msg, Policy, Tried, Verdict};
use astra_programs::{
    Client, Credentials, EnvReader, Form, Module, PackageManager, Platform, SampleApp, known_failures,
};
use astra_uri::{Deployment, Driver, Part, credentials::KNOWN_REGIONS};
use proptest::{collection::vec, prelude::*, sample::select};
use std::rc::Rc;
use test_support::arbitrary_text::{Text, texts};

/// Something that is done on the page.
#[derive(Clone, Debug)]
pub(super) enum Act {
    Write(How, Field, Text),
    Leave(Field),
    TakeRegion(usize),
    UseProduction,
    ChooseDriver(Driver),
    Choose(Choice),
    Reveal,
    Hide,
    Deploy(Deployment),
    SeekFailure(Text),
    PasteAnything(Text),
    UndoPaste,
    ApplyFixes,
    TakeOption(Part, usize),
    TakeRest,
    PasteInto(Field, Text),
    EnterBox(Text),
    OpenLink(Text),
    AskFromAround(Text),
    TakeOffer,
    DeclineOffer,
    Confirm(Field),
    ToggleFailure(usize),
    Copy(Block, Intent),
    SayCopied(Block, Intent),
    RefuseCopy(Block, Intent),
    SaySaved(Block),
    ClearClipboard(bool),
    CheckLock(Vec<bool>),
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
    let complete = ASTRA_FIELDS.map(|field| fitting(field).prop_map(move |text| Act::Write(How::Paste, field, text)));
    let beginnings = prop_oneof![Just(Vec::new()), complete.prop_map(Vec::from)];
    (beginnings, vec(acts(), 1..12)).prop_map(|(beginning, acts)| [beginning, acts].concat())
}

/// Any act; most of them write.
fn acts() -> impl Strategy<Value = Act> {
    let how = select(&[How::Enter, How::Paste, How::Restore][..]);
    let field = || select(&Field::ALL[..]);
    let text = field().prop_flat_map(|field| (Just(field), prop_oneof![texts().boxed(), fitting(field)]));
    let block = || (select(&Block::ALL[..]), select(&[Intent::Use, Intent::Show][..]));
    prop_oneof![
        12 => (how, text).prop_map(|(how, (field, text))| Act::Write(how, field, text)),
        3 => field().prop_map(Act::Leave),
        1 => (0..KNOWN_REGIONS.len()).prop_map(Act::TakeRegion),
        1 => Just(Act::UseProduction),
        1 => select(&Driver::ALL[..]).prop_map(Act::ChooseDriver),
        3 => choices().prop_map(Act::Choose),
        1 => Just(Act::Reveal),
        1 => Just(Act::Hide),
        1 => select(&Deployment::ALL[..]).prop_map(Act::Deploy),
        1 => texts().prop_map(Act::SeekFailure),
        3 => texts().prop_map(Act::PasteAnything),
        1 => Just(Act::UndoPaste),
        1 => Just(Act::ApplyFixes),
        1 => (select(&Part::ALL[..]), 0..3_usize).prop_map(|(part, place)| Act::TakeOption(part, place)),
        1 => Just(Act::TakeRest),
        2 => (field(), texts()).prop_map(|(field, text)| Act::PasteInto(field, text)),
        1 => texts().prop_map(Act::EnterBox),
        1 => links().prop_map(Act::OpenLink),
        1 => links().prop_map(Act::AskFromAround),
        1 => Just(Act::TakeOffer),
        1 => Just(Act::DeclineOffer),
        1 => field().prop_map(Act::Confirm),
        1 => (0..known_failures().len()).prop_map(Act::ToggleFailure),
        2 => block().prop_map(|(block, intent)| Act::Copy(block, intent)),
        1 => block().prop_map(|(block, intent)| Act::SayCopied(block, intent)),
        1 => block().prop_map(|(block, intent)| Act::RefuseCopy(block, intent)),
        1 => block().prop_map(|(block, _)| Act::SaySaved(block)),
        1 => any::<bool>().prop_map(Act::ClearClipboard),
        1 => vec(any::<bool>(), 0..9).prop_map(Act::CheckLock),
        1 => Just(Act::Clear),
    ]
}

fn choices() -> impl Strategy<Value = Choice> {
    prop_oneof![
        select(&Client::ALL[..]).prop_map(Choice::Client),
        select(&Module::ALL[..]).prop_map(Choice::Module),
        select(&Form::ALL[..]).prop_map(Choice::Form),
        select(&Credentials::ALL[..]).prop_map(Choice::Credentials),
        select(&PackageManager::OF_NODE[..]).prop_map(Choice::Manager),
        select(&PackageManager::OF_PYTHON[..]).prop_map(Choice::Manager),
        select(&Platform::ALL[..]).prop_map(Choice::Platform),
        select(&EnvReader::ALL[..]).prop_map(Choice::Reader),
        select(&SampleApp::ALL[..]).prop_map(Choice::Sample),
    ]
}

impl Act {
    /// The text that it brings.
    pub(super) fn text(&self) -> Option<&Text> {
        match self {
            Self::Write(_, _, text)
            | Self::SeekFailure(text)
            | Self::PasteAnything(text)
            | Self::PasteInto(_, text)
            | Self::EnterBox(text)
            | Self::OpenLink(text)
            | Self::AskFromAround(text) => Some(text),
            _ => None,
        }
    }

    /// The message to the model.
    pub(super) fn msgs(&self) -> Vec<Msg> {
        match *self {
            Self::Write(How::Enter, field, ref text) => vec![Msg::Entered(field, text.all.clone())],
            Self::Write(How::Paste, field, ref text) => vec![Msg::Inserted(field, text.all.clone())],
            Self::Write(How::Restore, field, ref text) => vec![Msg::Restored(Some(field), text.all.clone())],
            Self::Leave(field) => vec![Msg::Left(field)],
            Self::TakeRegion(place) => vec![Msg::RegionTaken(KNOWN_REGIONS[place].name)],
            Self::UseProduction => vec![Msg::ProductionChosen],
            Self::ChooseDriver(driver) => vec![Msg::DriverChosen(driver)],
            Self::Choose(choice) => vec![Msg::Chosen(choice)],
            Self::Reveal => vec![Msg::RevealRequested],
            Self::Hide => vec![Msg::RevealEnded],
            Self::Deploy(deployment) => vec![Msg::DeploymentChosen(deployment)],
            Self::SeekFailure(ref text) => vec![Msg::FailureSought(text.all.clone())],
            Self::PasteAnything(ref text) => vec![Msg::TextPasted(None, text.all.clone())],
            Self::UndoPaste => vec![Msg::PasteUndone],
            Self::ApplyFixes => vec![Msg::FixesApplied],
            Self::TakeOption(part, place) => vec![Msg::OptionTaken(part, place)],
            Self::TakeRest => vec![Msg::RestTaken],
            Self::PasteInto(field, ref text) => vec![Msg::TextPasted(Some(field), text.all.clone())],
            Self::EnterBox(ref text) => vec![Msg::BoxEntered(text.all.clone())],
            Self::OpenLink(ref text) => vec![Msg::AddressChanged(text.all.clone())],
            Self::AskFromAround(ref text) => vec![Msg::HostAsked(text.all.clone())],
            Self::TakeOffer => vec![Msg::OfferTaken],
            Self::DeclineOffer => vec![Msg::OfferDeclined],
            Self::Confirm(field) => vec![Msg::OriginConfirmed(field)],
            Self::ToggleFailure(place) => vec![Msg::FailureToggled(&known_failures()[place])],
            Self::Copy(block, intent) => vec![Msg::CopyRequested(block, intent)],
            Self::SayCopied(block, intent) => vec![Msg::Copied(block, Some(intent))],
            Self::RefuseCopy(block, intent) => vec![Msg::CopyRefused(block, Some(intent))],
            Self::SaySaved(block) => vec![Msg::SaveRequested(block)],
            Self::ClearClipboard(true) => vec![Msg::ClipboardCleared],
            Self::ClearClipboard(false) => vec![Msg::ClipboardKept],
            Self::CheckLock(ref refused) => {
                vec![Msg::LockCheckRequested, Msg::LockChecked(Policy::AsBuilt, tried(refused))]
            }
            Self::Clear => vec![Msg::Cleared],
        }
    }
}

/// Addresses: values under their names, and anything else.
fn links() -> impl Strategy<Value = Text> {
    let names = select(&["#id=", "#region=us-east-2&keyspace=", "#keyspace=", "#driver=stargate-mongoose&x=", "#"][..]);
    (names, prop_oneof![texts().boxed(), fitting(Field::DATABASE_ID), fitting(Field::KEYSPACE)])
        .prop_map(|(name, text)| Text { all: format!("{name}{}", text.all), ..text })
}

fn tried(refused: &[bool]) -> Rc<[Tried]> {
    let verdict = |is_refused: &bool| if *is_refused { Verdict::Refused } else { Verdict::NotRefused };
    refused.iter().map(|is_refused| Tried { way: "fetch", verdict: verdict(is_refused) }).collect()
}
