//! `Clipboard`: what the page has put there, as far as it can know.

use std::fmt;

/// The state of the clipboard, as far as the page knows it. Its `Display` is the message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Clipboard {
    /// Nothing secret that came from here, or nothing at all.
    #[default]
    Other,
    /// A text with the secret, unless something else was copied elsewhere.
    Secret,
    /// A space, in the place of the secret.
    Cleared,
    /// The secret still: the browser refused to let it be cleared.
    Kept,
}

/// Nothing, unless it was to be cleared: that it was copied is shown elsewhere.
impl fmt::Display for Clipboard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Other | Self::Secret => "",
            Self::Cleared => "the clipboard holds a space now; a clipboard history may still have the secret",
            Self::Kept => "the browser refused; whatever is copied next takes the place of the secret",
        })
    }
}
