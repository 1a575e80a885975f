//! `Generation`: published versions of a driver that treat a connection string alike.

use super::Behaviour;
use crate::Driver;
use std::fmt;

/// A run of versions between which nothing changed in how they take a connection string and what is written around it. The
/// oldest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Generation {
    /// stargate-mongoose 0.1: the documents API of Stargate, before there was a Data API.
    Stargate01,
    /// 0.2.0-ALPHA to ALPHA-3: the driver of the days when the string was assembled by hand.
    Stargate02Alpha,
    /// 0.2.0-ALPHA-4 to 0.3: `createAstraUri` knows the API's path.
    Stargate02,
    /// 0.4: `createAstraUri` takes the endpoint.
    Stargate04,
    /// 0.5.0 to 0.5.4: HTTP/2.
    Stargate05,
    /// 0.5.5 and 0.5.6: another message where there is no token.
    Stargate055,
    /// 0.5.7 to 0.6.10: no request to an authentication service.
    Stargate06,
    /// @datastax/astra-mongoose 1.0.0-rc.2 to 1.0.4.
    Astra10,
    /// 1.0.6 to 1.4.1.
    Astra106,
    /// 1.5.0 and 1.6.0: `useDb`.
    Astra15,
}

impl Generation {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Stargate01,
        Self::Stargate02Alpha,
        Self::Stargate02,
        Self::Stargate04,
        Self::Stargate05,
        Self::Stargate055,
        Self::Stargate06,
        Self::Astra10,
        Self::Astra106,
        Self::Astra15,
    ];

    /// The package.
    #[must_use]
    pub fn driver(self) -> Driver {
        if self < Self::Astra10 { Driver::StargateMongoose } else { Driver::AstraMongoose }
    }

    /// Its first and its last version.
    #[must_use]
    pub fn versions(self) -> (&'static str, &'static str) {
        match self {
            Self::Stargate01 => ("0.1.1", "0.1.1"),
            Self::Stargate02Alpha => ("0.2.0-ALPHA", "0.2.0-ALPHA-3"),
            Self::Stargate02 => ("0.2.0-ALPHA-4", "0.3"),
            Self::Stargate04 => ("0.4", "0.4"),
            Self::Stargate05 => ("0.5.0", "0.5.4"),
            Self::Stargate055 => ("0.5.5", "0.5.6"),
            Self::Stargate06 => ("0.5.7", "0.6"),
            Self::Astra10 => ("1.0.0", "1.0.4"),
            Self::Astra106 => ("1.0.6", "1.4"),
            Self::Astra15 => ("1.5.0", "1.6"),
        }
    }

    /// Its behaviour among these; `None` for a generation before the first that is named.
    #[must_use]
    pub fn behaviour(self, behaviours: Behaviours) -> Option<Behaviour> {
        behaviours.iter().rfind(|(since, _)| *since <= self).map(|(_, behaviour)| *behaviour)
    }
}

/// The first and the last of consecutive generations in [`Generation::ALL`]. Its `Display`:
/// `stargate-mongoose 0.5.5 to 0.6, @datastax/astra-mongoose 1.0.0 to 1.0.4`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run(pub Generation, pub Generation);

/// The behaviours of the generations: each from the first that is named on, until the next that is named.
pub type Behaviours = &'static [(Generation, Behaviour)];

impl Run {
    /// Whether the newest generation of a driver is one of these.
    #[must_use]
    pub fn has_newest(self, driver: Driver) -> bool {
        let newest = Generation::ALL.iter().rfind(|generation| generation.driver() == driver);
        newest.is_some_and(|newest| self.0 <= *newest && *newest <= self.1)
    }

    /// Each behaviour with the generations of these drivers that show it.
    #[must_use]
    pub fn of(behaviours: Behaviours, drivers: &[Driver]) -> Vec<(Self, Behaviour)> {
        let mut runs: Vec<(Self, Behaviour)> = Vec::new();
        for generation in Generation::ALL.iter().copied().filter(|generation| drivers.contains(&generation.driver())) {
            let Some(behaviour) = generation.behaviour(behaviours) else { continue };
            match runs.last_mut() {
                Some((Self(_, last), same)) if *same == behaviour => *last = generation,
                _ => runs.push((Self(generation, generation), behaviour)),
            }
        }
        runs
    }
}

impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self(first, last) = *self;
        match (first, last) {
            (Generation::Stargate01, Generation::Astra15) => return f.write_str("every driver"),
            (Generation::Stargate02Alpha, Generation::Astra15) => {
                return f.write_str("every driver since stargate-mongoose 0.2");
            }
            _ => {}
        }
        let mut separator = "";
        for driver in Driver::ALL.iter().copied().rev() {
            let of_driver =
                || Generation::ALL.iter().copied().filter(|g| g.driver() == driver && *g >= first && *g <= last);
            if let (Some(first), Some(last)) = (of_driver().next(), of_driver().next_back()) {
                let (from, _) = first.versions();
                let (_, to) = last.versions();
                write!(f, "{separator}{driver} {from}")?;
                if from != to {
                    write!(f, " to {to}")?;
                }
                separator = ", ";
            }
        }
        Ok(())
    }
}

#[test]
fn a_run_is_named_by_its_first_and_its_last_version() {
    for (first, last, name) in [
        (Generation::Stargate01, Generation::Astra15, "every driver"),
        (Generation::Stargate02Alpha, Generation::Astra15, "every driver since stargate-mongoose 0.2"),
        (Generation::Stargate04, Generation::Stargate04, "stargate-mongoose 0.4"),
        (
            Generation::Stargate055,
            Generation::Astra10,
            "stargate-mongoose 0.5.5 to 0.6, @datastax/astra-mongoose 1.0.0 to 1.0.4",
        ),
    ] {
        assert_eq!(Run(first, last).to_string(), name);
    }
}
