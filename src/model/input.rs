//! One text input: what stands in it, and whether the user has done with it.

use zeroize::Zeroizing;

/// A field's text as typed. Any field may hold a secret by mistake, so every one is cleared on drop.
#[derive(Clone, Default)]
pub(super) struct Input {
    pub(super) text: Zeroizing<String>,
    /// Whether what is wrong or unusual here is shown.
    pub(super) is_settled: bool,
}
