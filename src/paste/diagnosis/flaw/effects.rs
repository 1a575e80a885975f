//! What each driver does with each flaw, as `tests/vectors/drivers.json` shows it: the tests hold every line to it.

use super::Flaw;
use crate::paste::drivers::{Effect, Effects, Generation, Refusal};

impl Flaw {
    /// What each generation that knows the Data API does with a string in which this alone is wrong.
    #[must_use]
    pub fn effects(self) -> Effects {
        use Effect::{
            InTheClear, NoDatabase, NoQuery, NoToken, None, OtherKeyspace, OtherPath, OtherToken, PathAsKeyspace,
            SeveralTokens, Throws, TokenElsewhere,
        };
        use Generation::{Astra10, Astra106, Stargate02Alpha as First, Stargate05, Stargate055};
        match self {
            Self::Quotes | Self::NoScheme | Self::BracketHost => {
                &[(First, NoQuery), (Stargate05, Throws(Refusal::InvalidUrl))]
            }
            Self::FewSlashes => &[(First, NoDatabase), (Astra10, None)],
            Self::ManySlashes => &[(First, NoQuery), (Stargate05, Throws(Refusal::InvalidUrl)), (Astra10, None)],
            Self::Http => &[(First, InTheClear)],
            Self::Mongodb => &[
                (First, Throws(Refusal::AuthRequired)),
                (Stargate055, Throws(Refusal::UsernameRequired)),
                (Astra10, Throws(Refusal::ForeignHost)),
            ],
            Self::LookAlike => &[(First, TokenElsewhere)],
            Self::DoubledScheme | Self::CqlHost | Self::OtherService | Self::SwappedEnvironment | Self::NoApps => {
                &[(First, NoDatabase), (Astra10, Throws(Refusal::ForeignHost))]
            }
            Self::CustomDomain | Self::ForeignHost => {
                &[(First, TokenElsewhere), (Astra10, Throws(Refusal::ForeignHost))]
            }
            Self::HostCharacters => &[(First, NoDatabase), (Astra10, Throws(Refusal::InvalidUrl))],
            Self::BraceHost => &[(First, NoQuery), (Stargate05, Throws(Refusal::InvalidUrl)), (Astra10, NoDatabase)],
            Self::OtherScheme
            | Self::TemplateHost
            | Self::UndefinedHost
            | Self::NoRegion
            | Self::WrongId
            | Self::Datacenter
            | Self::Region(_)
            | Self::OtherPort => &[(First, NoDatabase)],
            Self::NoPath | Self::PathInQuery | Self::SlashesAtEnd => &[(First, Throws(Refusal::NoKeyspace))],
            Self::KeyspaceForgotten => &[(First, PathAsKeyspace)],
            Self::KeyspaceEmpty => &[(First, Throws(Refusal::NoKeyspace)), (Astra106, PathAsKeyspace)],
            Self::NoApiPath
            | Self::MisorderedPath
            | Self::UpperCasePath
            | Self::GraphqlPath
            | Self::RestPath
            | Self::SelfHostedPath
            | Self::Collection
            | Self::OtherPath
            | Self::DoubledSlash => &[(First, OtherPath)],
            Self::TrailingSlash => &[(First, Throws(Refusal::NoKeyspace)), (Astra106, None)],
            Self::UndefinedKeyspace | Self::WrappedKeyspace | Self::Keyspace(_) => &[(First, OtherKeyspace)],
            Self::NoToken | Self::EmptyToken | Self::ParameterCase | Self::ParameterName => &[
                (First, Throws(Refusal::AuthRequired)),
                (Stargate055, Throws(Refusal::UsernameRequired)),
                (Astra10, NoToken),
            ],
            Self::SeveralTokens => &[(First, SeveralTokens), (Astra10, Throws(Refusal::SeveralTokens))],
            Self::DoubleEncoded | Self::Plus | Self::Ampersand | Self::Hash | Self::WrappedToken | Self::Token(_) => {
                &[(First, OtherToken)]
            }
            Self::SeveralHeaderNames => {
                &[(First, None), (Astra10, Throws(Refusal::SeveralHeaderNames)), (Astra106, None)]
            }
            Self::WhiteSpace
            | Self::Userinfo
            | Self::TokenInUserinfo
            | Self::Port443
            | Self::UnusualToken(_)
            | Self::AuthHeaderName
            | Self::LogLevel
            | Self::OtherParameter
            | Self::Fragment => &[(First, None)],
        }
    }
}
