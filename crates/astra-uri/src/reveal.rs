//! `Reveal`: how a secret is written.

/// How a secret is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reveal {
    /// Dots in its place: `AstraCS:••••`.
    #[default]
    Masked,
    /// The secret itself.
    Plain,
    /// A word in its place, for documentation: `YOUR_APPLICATION_TOKEN`. Nothing has to quote it.
    Placeholder,
}
