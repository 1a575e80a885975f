//! `Icon`: a small drawing beside words that mean the same.
//!
//! Elements of the page, not images in its style: Chromium makes a document of its own for each image, before the first
//! paint.

use super::element::{Element, element};

/// What is drawn, 16 by 16, with lines in the colour of the text.
#[derive(Clone, Copy)]
pub(super) enum Icon {
    Copy,
    Eye,
    Lock,
    Save,
}

impl Icon {
    /// The drawing, in the language of SVG paths.
    const fn path(self) -> &'static str {
        match self {
            Self::Copy => {
                "M7 5.5h5A1.5 1.5 0 0 1 13.5 7v5a1.5 1.5 0 0 1-1.5 1.5H7A1.5 1.5 0 0 1 5.5 12V7A1.5 1.5 0 0 1 7 5.5Z\
                 M10.5 3V2.5h-8v8H3"
            }
            Self::Eye => "M1 8s2.5-4.5 7-4.5S15 8 15 8s-2.5 4.5-7 4.5S1 8 1 8ZM6 8a2 2 0 1 0 4 0a2 2 0 1 0-4 0Z",
            Self::Lock => {
                "M4.5 7h7A1.5 1.5 0 0 1 13 8.5v4a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 3 12.5v-4A1.5 1.5 0 0 1 4.5 7Z\
                 M5 7V5a3 3 0 0 1 6 0v2"
            }
            Self::Save => "M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11",
        }
    }
}

/// The drawing, which no screen reader hears.
pub(super) fn icon(icon: Icon) -> Element {
    element!("svg", "class" = "icon", "viewBox" = "0 0 16 16", "aria-hidden" = "true")
        .child(element!("path", "d" = icon.path()))
}
