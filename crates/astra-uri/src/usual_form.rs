//! `Part::usual_form`: a regular expression by which others know a value without this parser.

use crate::{
    Part,
    credentials::{ApplicationToken, KNOWN_REGIONS, Keyspace},
};

impl Part {
    /// The form that values of this part usually have, as a regular expression of JavaScript without anchors. A text that has
    /// this form from end to end is read by [`Part::parse`] as it is: the value is the text, and so is its place in a connection
    /// string. A text of another form may be a value too, and only the parser knows.
    ///
    /// `None` for the parts of a self-hosted Data API, which take almost any text.
    ///
    /// ```
    /// # use astra_uri::Part;
    /// let form = Part::DatabaseId.usual_form();
    /// assert_eq!(form.as_deref(), Some("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    /// ```
    #[must_use]
    pub fn usual_form(self) -> Option<String> {
        let (prefix, mark) = (ApplicationToken::PREFIX, ApplicationToken::MARK);
        Some(match self {
            Self::DatabaseId => "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}".to_owned(),
            Self::Region => format!("({})", KNOWN_REGIONS.iter().map(|known| known.name).collect::<Vec<_>>().join("|")),
            // Not the beginning of a token, nor a token with a second one in it: these are mistakes.
            Self::Keyspace => format!("(?!.*{mark})[A-Za-z][A-Za-z0-9_]{{0,{}}}", Keyspace::MAX_LENGTH - 1),
            Self::Token => format!("(?!.+{mark}){prefix}[A-Za-z]{{{}}}:[0-9a-f]{{64}}", ApplicationToken::LETTERS),
            Self::BaseUrl | Self::Username | Self::Password => return None,
        })
    }
}
