//! `Msg`: everything that can happen to the page, in the past tense.

use super::{Block, Choice, Field, Intent, Policy, Screen, Tried};
use astra_programs::Failure;
use astra_uri::{Deployment, Driver, Part};
use std::rc::Rc;

/// Something that happened. No `Debug`, because a text may be the token.
#[derive(Clone, PartialEq)]
pub enum Msg {
    /// The program started: the inputs are on the page.
    Started,
    /// The text of a field became this, by typing.
    Entered(Field, String),
    /// The text of a field became this as a whole: by a paste, a drop, a suggestion or autofill.
    Inserted(Field, String),
    /// The text of a field is this, and may have become so unnoticed: by a script or an extension.
    FilledIn(Field, String),
    /// The user is typing this into the box.
    BoxEntered(String),
    /// A text was pasted into a field that does not hold it yet; or pasted, dropped or typed for the page to find the
    /// fields' values in it.
    TextPasted(Option<Field>, String),
    /// The example was asked for: it comes as a paste does, and goes by undoing it.
    ExampleTaken,
    /// The diagnosis of the last paste is to be shown.
    DiagnosisOpened,
    /// The last paste is to be undone.
    PasteUndone,
    /// The values found beside a pasted token were taken.
    RestTaken,
    /// The values of the fixed connection string were taken.
    FixesApplied,
    /// Of several values that a paste had for a part, this one was taken, counted from 0.
    OptionTaken(Part, usize),
    /// The user takes none of the values that wait for a click.
    ChoiceSkipped,
    /// This followed the `#` of the address, and was taken out of it: a link, perhaps, that opened the page or was put there.
    AddressChanged(String),
    /// The page around this one asked for these values, as a link has them.
    HostAsked(String),
    /// The values offered from outside were taken.
    OfferTaken,
    /// The values offered from outside were declined.
    OfferDeclined,
    /// A value from outside was confirmed.
    OriginConfirmed(Field),
    /// The text of a field, or of the box, was this before the program started.
    Restored(Option<Field>, String),
    /// The focus left a field.
    Left(Field),
    /// A click ended with the focus in this field, or in none: the user has left the others.
    LeftAllBut(Option<Field>),
    /// A field is to have the focus.
    FieldSought(Field),
    /// A suggested region was taken.
    RegionTaken(&'static str),
    /// The keyspace that vector databases begin with was taken.
    DefaultKeyspaceTaken,
    /// The environment was set back to production.
    ProductionChosen,
    /// Another place where the Data API runs was chosen.
    DeploymentChosen(Deployment),
    /// Another view was chosen.
    ScreenChosen(Screen),
    /// A driver was chosen.
    DriverChosen(Driver),
    /// Something beside the fields and the driver was chosen.
    Chosen(Choice),
    /// A failure that a pasted text reports is to be looked up.
    FailureLookedUp(&'static Failure),
    /// The text became this by which the failures are searched.
    FailureSought(String),
    /// A failure was opened, or closed if it was open.
    FailureToggled(&'static Failure),
    /// The token is to be shown.
    RevealRequested,
    /// The token is to be hidden again: by a click, by time, or because the page was left.
    RevealEnded,
    /// A block is to be copied.
    CopyRequested(Block, Intent),
    /// A block is on the clipboard; with the intent of the copy, if the block had the secret when it was requested.
    Copied(Block, Option<Intent>),
    /// The browser refused the clipboard for such a copy.
    CopyRefused(Block, Option<Intent>),
    /// A block is to be saved as a file.
    SaveRequested(Block),
    /// A link to the page at this address, as it is filled in, was asked for: the address carries the values from now on.
    LinkRequested(String),
    /// The link is on the clipboard.
    LinkCopied,
    /// The browser refused the clipboard for this link.
    LinkRefused(String),
    /// The two seconds are over for which a button tells that it has copied.
    FlashEnded,
    /// The clipboard is to be cleared.
    ClipboardClearRequested,
    /// The clipboard holds a space now.
    ClipboardCleared,
    /// The browser refused to clear the clipboard.
    ClipboardKept,
    /// The policy of the page was compared with the one that it was built with.
    PolicyRead(Policy),
    /// Every way to send is to be tried.
    LockCheckRequested,
    /// Every way to send was tried, and the policy was compared again.
    LockChecked(Policy, Rc<[Tried]>),
    /// The report of the check is to be closed.
    LockReportClosed,
    /// The same from elsewhere on the page: the focus stays.
    LockReportLeft,
    /// Everything typed is to be forgotten.
    Cleared,
}
