//! The scheme of a connection string, with the slashes after it.

use super::Parsed;
use crate::{Code, slices::halves};

impl Parsed {
    /// Reads the scheme, with the slashes after it.
    pub(super) fn read_scheme(&mut self, scheme: &str) {
        let (name, slashes) = halves(scheme, scheme.trim_end_matches(['/', '\\']).len());
        let name = name.to_ascii_lowercase();
        match (&*name, slashes.len()) {
            ("https:" | "http:", 0 | 1) => self.report(Code::FewSlashes),
            ("https:" | "http:", 3..) => self.report(Code::ManySlashes),
            _ => {}
        }
        self.report(match &*name {
            "https:" => return,
            "http:" => Code::Http,
            "" | "https" | "http" | "https;" | "http;" => Code::NoScheme,
            "mongodb:" | "mongodb+srv:" if self.has(Code::ForeignHost) => Code::Mongodb,
            "mongodb:" | "mongodb+srv:" => Code::MongodbScheme,
            _ => Code::OtherScheme,
        });
    }
}

/// `https://` or what is in its place, with all its slashes, and what follows.
pub(super) fn split_scheme(text: &str) -> (&str, &str) {
    let known = ["https", "http"].iter().find_map(|name| {
        let marks = text.strip_prefix(name)?;
        let rest = marks.strip_prefix([':', ';']).unwrap_or(marks).trim_start_matches(['/', '\\']);
        let host = rest.split('.').next().unwrap_or_default();
        let is_end = rest.len() < marks.len() && !host.contains("//");
        is_end.then(|| halves(text, text.len() - rest.len()))
    });
    known.unwrap_or_else(|| halves(text, text.find("://").map_or(0, |end| end + "://".len())))
}
