//! The packages that code names: which driver, and one copy of Mongoose or two.

use super::{Source, calls::calls};
use crate::{
    Code, Driver,
    slices::{after, before},
};

impl Source<'_> {
    /// Looks for the names in quotes that end in `mongoose`.
    pub(super) fn packages(&mut self) {
        const END: &str = "mongoose";
        let (mut astra, mut stargate, mut own, mut nested) = (false, false, false, None);
        for (at, _) in self.text.match_indices(END) {
            let end = at + END.len();
            let Some(quote) = after(self.text, end).chars().next().filter(|c| matches!(c, '\'' | '"')) else {
                continue;
            };
            let named = before(self.text, end);
            let name = named.rsplit(quote).next().unwrap_or_default();
            let start = end - name.len();
            match name {
                "@datastax/astra-mongoose" => astra = true,
                "stargate-mongoose" => stargate = true,
                "mongoose" => own = true,
                // A name of the README, at npm an empty package of somebody's.
                "astra-mongoose" if is_imported(before(self.text, start)) => {
                    if !self.found.iter().any(|(_, code)| *code == Code::WrongPackage) {
                        self.report(start, Code::WrongPackage);
                    }
                    astra = true;
                }
                _ if name.ends_with("node_modules/mongoose") => nested = nested.or(Some(start)),
                _ => {}
            }
        }
        self.drivers = match (astra, stargate) {
            (true, true) => &Driver::ALL,
            (true, false) => &[Driver::AstraMongoose],
            (false, true) => &[Driver::StargateMongoose],
            (false, false) => &[],
        };
        if let Some(at) = nested.filter(|_| own) {
            self.report(at, Code::TwoCopies);
        }
    }

    /// `import { createAstraUri } from '@datastax/astra-mongoose'`: Node finds no name that a `CommonJS` module exports
    /// by a getter, as astra-mongoose 1.0.3 to 1.6.0 does.
    pub(super) fn imports(&mut self) {
        for (at, rest) in calls(self.text, "import") {
            let Some((names, from)) = rest.split_once('}') else { continue };
            let Some(from) = from.trim_start().strip_prefix("from") else { continue };
            let is_of_driver =
                from.trim_start().get(1..).is_some_and(|name| name.starts_with("@datastax/astra-mongoose"));
            let is_list = names.contains('{') && !names.contains([';', '(']);
            if is_of_driver
                && is_list
                && let Some(place) = names.find("createAstraUri")
            {
                self.report(at + "import".len() + place, Code::NamedImport);
            }
        }
    }
}

/// Whether what comes before a name, down to its quote, imports it.
fn is_imported(before: &str) -> bool {
    let before = before.trim_end_matches(['\'', '"', ' ', '(']);
    ["from", "require", "import"].iter().any(|word| before.ends_with(word))
}
