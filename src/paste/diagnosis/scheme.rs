//! What stands in the place of the scheme.

use super::{Diagnosis, Flaw};

impl Diagnosis {
    /// Reads the scheme, with the slashes behind it.
    pub(super) fn read_scheme(&mut self, scheme: &str) {
        let (name, slashes) = scheme.split_at(scheme.trim_end_matches(['/', '\\']).len());
        let name = name.to_ascii_lowercase();
        match (&*name, slashes.len()) {
            ("https:" | "http:", 0 | 1) => self.flaws.push(Flaw::FewSlashes),
            ("https:" | "http:", 3..) => self.flaws.push(Flaw::ManySlashes),
            _ => {}
        }
        let flaw = match &*name {
            "https:" => return,
            "http:" => Flaw::Http,
            "" | "https" | "http" | "https;" | "http;" => Flaw::NoScheme,
            "mongodb:" | "mongodb+srv:" => Flaw::Mongodb,
            _ => Flaw::OtherScheme,
        };
        self.flaws.push(flaw);
    }
}

/// `https://` or what is in its place, with all its slashes, and what follows.
pub(super) fn split_scheme(text: &str) -> (&str, &str) {
    let known = ["https", "http"].iter().find_map(|name| {
        let marks = text.strip_prefix(name)?;
        let rest = marks.strip_prefix([':', ';']).unwrap_or(marks).trim_start_matches(['/', '\\']);
        let host = rest.split('.').next().unwrap_or_default();
        let is_end = rest.len() < marks.len() && !host.contains("//");
        is_end.then(|| text.split_at(text.len() - rest.len()))
    });
    known.unwrap_or_else(|| text.split_at(text.find("://").map_or(0, |end| end + "://".len())))
}
