//! `Diagnosis`: what is wrong with a pasted connection string, and the string that is meant.

mod candidate;
mod flaw;
mod host;
mod path;
mod scheme;
mod token;

pub use self::flaw::Flaw;

use self::scheme::split_scheme;
use super::{
    drivers::{Effect, Effects, Generation, Severity},
    found::Part,
};
use crate::domain::Environment;
use zeroize::Zeroizing;

/// What is to be said of a connection string. No `Debug`: the token is a part of it.
#[derive(Clone, Default)]
pub struct Diagnosis {
    /// What is wrong or left over: what breaks first at the top, what breaks nothing at the end.
    pub flaws: Vec<Flaw>,
    /// What the string means.
    pub mended: Mended,
}

/// The parts that a string means, as far as they can be told. No `Debug`: one is the token.
#[derive(Clone, Default)]
pub struct Mended {
    /// Each part with its text, as it is to stand in its field.
    pub parts: Vec<(Part, Zeroizing<String>)>,
    /// The environment that the host names.
    pub environment: Option<Environment>,
}

impl Mended {
    /// A part, if it is known.
    #[must_use]
    pub fn part(&self, part: Part) -> Option<&str> {
        self.parts.iter().find(|(known, _)| *known == part).map(|(_, text)| text.as_str())
    }

    fn put(&mut self, part: Part, text: String) {
        self.parts.push((part, Zeroizing::new(text)));
    }
}

impl Diagnosis {
    /// What each generation does with a string that is right.
    pub const RIGHT: Effects =
        &[(Generation::Stargate01, Effect::WholePath), (Generation::Stargate02Alpha, Effect::None)];

    /// Looks at a text that is meant as connection string for Astra.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let mut diagnosis = Self::default();
        let line = text.trim();
        let in_quotes = ['"', '\'', '`'].iter().find_map(|quote| line.strip_prefix(*quote)?.strip_suffix(*quote));
        if in_quotes.is_some() {
            diagnosis.flaws.push(Flaw::Quotes);
        } else if text.trim_end_matches(['\r', '\n']).len() > line.len() {
            diagnosis.flaws.push(Flaw::WhiteSpace);
        }
        let string = in_quotes.unwrap_or(line);
        let (rest, fragment) = cut(string, "#");
        let (rest, query) = cut(rest, "?");
        let (scheme, rest) = split_scheme(rest);
        let behind_second = ["https://", "http://"].iter().find_map(|scheme| rest.strip_prefix(scheme));
        diagnosis.flaws.extend(behind_second.map(|_| Flaw::DoubledScheme));
        let rest = behind_second.unwrap_or(rest);
        let (authority, path) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let (userinfo, host) = authority.rsplit_once('@').unwrap_or(("", authority));
        let is_port = |port: &str| port.bytes().all(|b| b.is_ascii_digit());
        let (host, port) = host.rsplit_once(':').filter(|(_, port)| is_port(port)).unwrap_or((host, ""));

        // Where nothing follows the host, the marks behind it are of the sentence or the code that it stood in.
        let end = if path.is_empty() { host.trim_end_matches(|c: char| !c.is_ascii_alphanumeric()) } else { host };
        diagnosis.read_host(end);
        diagnosis.read_scheme(scheme);
        match port {
            "" => {}
            "443" => diagnosis.flaws.push(Flaw::Port443),
            _ => diagnosis.flaws.push(Flaw::OtherPort),
        }
        diagnosis.read_path(path);
        diagnosis.read_query(query, fragment);
        if !userinfo.is_empty() {
            diagnosis.read_userinfo(userinfo);
        }
        diagnosis.keep_to_the_point();
        diagnosis.sort();
        diagnosis
    }

    /// How many flaws are errors.
    #[must_use]
    pub fn errors(&self) -> usize {
        self.flaws.iter().filter(|flaw| flaw.severity() == Severity::Error).count()
    }

    /// Of another service's string only that is to be said, and nothing of it is taken but a token.
    fn keep_to_the_point(&mut self) {
        if self.flaws.contains(&Flaw::ForeignHost) {
            let is_mongodb = self.flaws.contains(&Flaw::Mongodb);
            self.flaws = vec![if is_mongodb { Flaw::Mongodb } else { Flaw::ForeignHost }];
            self.mended.parts.retain(|(part, _)| *part == Part::Token);
        }
    }

    fn sort(&mut self) {
        const STAGES: u8 = 8;
        let flaws = std::mem::take(&mut self.flaws);
        for stage in 0..STAGES {
            self.flaws.extend(flaws.iter().filter(|flaw| flaw.stage() == stage));
        }
    }
}

/// What stands before a mark, and behind it.
fn cut<'a>(text: &'a str, mark: &str) -> (&'a str, &'a str) {
    text.split_once(mark).unwrap_or((text, ""))
}
