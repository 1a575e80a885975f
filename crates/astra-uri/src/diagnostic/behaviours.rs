//! The behaviour of each generation of the drivers, for the rows of the table: each from the first generation that shows it on, as
//! `tests/vectors/drivers.json` or `code-lines.json` recorded it.

use super::Severity;
use crate::{
    Part,
    drivers::{
        Behaviour::{
            AsksOtherKeyspace, AsksOtherPath, CreatesNamespace, FailsAtQuery, Ignores, ReachesNoDatabase,
            ReadsOtherwise, ReadsSeveralTokens, ReportsConnecting, SendsEmptyObject, SendsInTheClear, SendsInnerFields,
            SendsNoToken, SendsOtherHeader, SendsOtherToken, SendsRegularExpression, SendsTokenElsewhere, ShowsToken,
            TakesPathForKeyspace, Throws, Works,
        },
        Behaviours,
        Generation::{
            Astra10, Astra15, Astra106, Stargate02, Stargate02Alpha as First, Stargate04, Stargate05, Stargate06,
            Stargate055,
        },
        Refusal,
    },
};

/// The behaviour of drivers for a string whose value of this part has a diagnostic of this severity.
pub(super) fn of_value(part: Part, severity: Severity) -> Behaviours {
    match part {
        Part::BaseUrl | Part::Username | Part::Password => NONE,
        _ if severity < Severity::Error => HARMLESS,
        Part::DatabaseId | Part::Region => NO_DATABASE,
        Part::Keyspace => OTHER_KEYSPACE,
        Part::Token => OTHER_TOKEN,
    }
}

/// No driver has a part in it.
pub(super) const NONE: Behaviours = &[];
pub(super) const HARMLESS: Behaviours = &[(First, Works)];
pub(super) const NO_QUERY: Behaviours = &[(First, FailsAtQuery), (Stargate05, Throws(Refusal::InvalidUrl))];
pub(super) const OTHERWISE: Behaviours = &[(First, ReadsOtherwise)];
pub(crate) const OTHERWISE_BEFORE: Behaviours = &[(First, ReadsOtherwise), (Astra10, Works)];
pub(crate) const OTHERWISE_SINCE: Behaviours = &[(First, Works), (Astra10, ReadsOtherwise)];
pub(crate) const NO_DATABASE: Behaviours = &[(First, ReachesNoDatabase)];
pub(super) const NO_DATABASE_THEN_REFUSED: Behaviours =
    &[(First, ReachesNoDatabase), (Astra10, Throws(Refusal::ForeignHost))];
pub(super) const TOKEN_ELSEWHERE: Behaviours = &[(First, SendsTokenElsewhere)];
pub(super) const TOKEN_ELSEWHERE_THEN_REFUSED: Behaviours =
    &[(First, SendsTokenElsewhere), (Astra10, Throws(Refusal::ForeignHost))];
pub(super) const IN_THE_CLEAR: Behaviours = &[(First, SendsInTheClear)];
pub(super) const FEW_SLASHES: Behaviours = &[(First, ReachesNoDatabase), (Astra10, Works)];
pub(super) const MANY_SLASHES: Behaviours =
    &[(First, FailsAtQuery), (Stargate05, Throws(Refusal::InvalidUrl)), (Astra10, Works)];
pub(super) const MONGODB: Behaviours = &[
    (First, Throws(Refusal::AuthRequired)),
    (Stargate055, Throws(Refusal::UsernameRequired)),
    (Astra10, Throws(Refusal::ForeignHost)),
];
pub(super) const BRACE_HOST: Behaviours =
    &[(First, FailsAtQuery), (Stargate05, Throws(Refusal::InvalidUrl)), (Astra10, ReachesNoDatabase)];
pub(super) const HOST_CHARACTERS: Behaviours = &[(First, ReachesNoDatabase), (Astra10, Throws(Refusal::InvalidUrl))];
pub(super) const NO_KEYSPACE: Behaviours = &[(First, Throws(Refusal::NoKeyspace))];
pub(super) const PATH_FOR_KEYSPACE: Behaviours = &[(First, TakesPathForKeyspace)];
pub(super) const KEYSPACE_EMPTY: Behaviours = &[(First, Throws(Refusal::NoKeyspace)), (Astra106, TakesPathForKeyspace)];
pub(super) const TRAILING_SLASH: Behaviours = &[(First, Throws(Refusal::NoKeyspace)), (Astra106, Works)];
pub(super) const OTHER_PATH: Behaviours = &[(First, AsksOtherPath)];
pub(super) const OTHER_KEYSPACE: Behaviours = &[(First, AsksOtherKeyspace)];
pub(super) const OTHER_TOKEN: Behaviours = &[(First, SendsOtherToken)];
pub(super) const NO_TOKEN: Behaviours = &[
    (First, Throws(Refusal::AuthRequired)),
    (Stargate055, Throws(Refusal::UsernameRequired)),
    (Astra10, SendsNoToken),
];
pub(super) const SEVERAL_TOKENS: Behaviours = &[(First, ReadsSeveralTokens), (Astra10, Throws(Refusal::SeveralTokens))];
pub(super) const SEVERAL_HEADER_NAMES: Behaviours =
    &[(First, Works), (Astra10, Throws(Refusal::SeveralHeaderNames)), (Astra106, Works)];
pub(super) const CREATES_NAMESPACE: Behaviours =
    &[(First, Works), (Stargate04, Throws(Refusal::CreatesNamespace)), (Astra10, Works)];
pub(super) const NO_IS_ASTRA: Behaviours = &[(First, CreatesNamespace), (Astra10, Works)];
pub(super) const NOT_ASTRA: Behaviours = &[(First, CreatesNamespace), (Astra10, Throws(Refusal::NotAstra))];
pub(super) const OWN_HEADER: Behaviours = &[(First, SendsOtherHeader), (Astra10, Works)];
pub(super) const OLD_ARGUMENTS: Behaviours =
    &[(First, AsksOtherPath), (Stargate02, Works), (Stargate04, Throws(Refusal::InvalidUrl))];
pub(super) const ID_AS_PATH: Behaviours = &[(First, ReachesNoDatabase), (Stargate04, AsksOtherPath)];
pub(super) const TWO_COPIES: Behaviours = &[(Stargate06, SendsInnerFields)];
pub(super) const IGNORED: Behaviours = &[(First, Ignores)];
pub(super) const USE_DB: Behaviours = &[(First, Throws(Refusal::NoUseDb)), (Astra15, Works)];
pub(super) const READY_STATE: Behaviours = &[(Astra15, ReportsConnecting)];
pub(super) const SHOWS_TOKEN: Behaviours = &[(First, ShowsToken)];
pub(super) const REG_EXP: Behaviours = &[(First, SendsRegularExpression), (Astra10, SendsEmptyObject)];
