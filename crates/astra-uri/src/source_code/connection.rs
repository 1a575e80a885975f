//! The connection: its options, its order among other calls, and its state.

use super::{
    CONNECT, Source,
    calls::{arguments, calls, has_one, is_within, last},
};
use crate::{Code, Driver, slices::cut};

/// The marks of a string for another database.
const ELSEWHERE: &str = "localhost|127.0.0.1|mongodb";

impl Source<'_> {
    /// Whether a call of `mongoose.connect` that stargate-mongoose takes for one of a self-hosted Data API follows.
    pub(super) fn lacks_is_astra(&self, rest: &str) -> bool {
        let arguments = arguments(rest);
        let Some(string) = arguments.first() else { return false };
        let object = arguments.get(1).map_or("{", |object| object.trim());
        // The value of a variable is not known.
        self.drivers.contains(&Driver::StargateMongoose)
            && object.starts_with('{')
            && !has_one(object, "...|isAstra|createNamespaceOnConnect|authHeaderName|username")
            && !has_one(string, ELSEWHERE)
    }

    /// `setDriver` comes before everything that makes a model or a connection.
    pub(super) fn order(&mut self) {
        let Some((set, _)) = calls(self.text, "setDriver(").into_iter().next() else { return };
        for (name, code) in [(CONNECT, Code::SetDriverAfterConnect), ("mongoose.model(", Code::SetDriverAfterModel)] {
            if calls(self.text, name).first().is_some_and(|(at, _)| *at < set) {
                return self.report(set, code);
            }
        }
    }

    /// Whether nothing has happened since `connect`: a function within a call of `then` is no later one.
    pub(super) fn is_right_after_connect(&self, before: &str) -> bool {
        self.drivers.contains(&Driver::AstraMongoose)
            && last(before, CONNECT).is_some_and(|between| {
                !has_one(between, "function|await |}\n") && (!between.contains("=>") || is_within(before, ".then("))
            })
    }
}

/// Whether an option of `mongoose.connect` follows, beside none of these.
pub(super) fn is_option(before: &str, rest: &str, others: &str) -> bool {
    let beside = [last(before, CONNECT).unwrap_or_default(), cut(rest, ')').0].concat();
    is_within(before, CONNECT) && !has_one(&beside, ELSEWHERE) && !has_one(&beside, others)
}

/// Whether the value of an option follows its name, which may be in quotes.
pub(super) fn is_set(rest: &str, to: &str) -> bool {
    let (quote, value) = cut(rest, ':');
    quote.len() < 2 && value.trim_start().starts_with(to)
}
