//! The clients of the Data API that the page has programs for: how they are run, and what they send.

use crate::{
    credentials::KEYSPACE,
    package_sets::{
        ASTRA_DB_TS, ASTRA_MONGOOSE, ASTRA_MONGOOSE_ON_MONGOOSE_8, ASTRAPY, OLD_STARGATE_MONGOOSE, STARGATE_MONGOOSE,
        Set,
    },
    project::root,
};
use astra_programs::File::{self, AstraDbTs, Astrapy, CommonJs, Curl, EsModule, TypeScript};
use astra_uri::{
    Deployment::{self, Astra, SelfHosted},
    Driver,
};
use std::{fmt, path::PathBuf};

/// A client, in one version. Its `Display` is its name with the version.
#[derive(Debug)]
pub struct Client {
    /// The packages that its programs need; curl needs none.
    set: Option<Set>,
    /// The driver that its programs for Mongoose use.
    pub driver: Driver,
    /// The programs for it.
    pub files: &'static [File],
    /// Where its programs run unchanged.
    pub deployments: &'static [Deployment],
    /// The header in which it sends the token.
    pub token_header: &'static str,
}

const FOR_MONGOOSE: &[File] = &[CommonJs, EsModule, TypeScript];
const BOTH: &[Deployment] = &[Astra, SelfHosted];

/// All of them. The oldest logs in to a self-hosted Data API at a separate URL, which current ones no longer have.
pub const CLIENTS: [Client; 6] = [
    for_mongoose(ASTRA_MONGOOSE, Driver::AstraMongoose, BOTH, "token"),
    for_mongoose(STARGATE_MONGOOSE, Driver::StargateMongoose, BOTH, "token"),
    for_mongoose(OLD_STARGATE_MONGOOSE, Driver::StargateMongoose, &[Astra], "x-cassandra-token"),
    without_mongoose(Some(ASTRA_DB_TS), &[AstraDbTs]),
    without_mongoose(Some(ASTRAPY), &[Astrapy]),
    without_mongoose(None, &[Curl]),
];

/// The maintained driver on Mongoose 8, where that makes a difference.
pub static ON_MONGOOSE_8: Client = for_mongoose(ASTRA_MONGOOSE_ON_MONGOOSE_8, Driver::AstraMongoose, BOTH, "token");

const fn for_mongoose(
    set: Set,
    driver: Driver,
    deployments: &'static [Deployment],
    token_header: &'static str,
) -> Client {
    Client { set: Some(set), driver, files: FOR_MONGOOSE, deployments, token_header }
}

const fn without_mongoose(set: Option<Set>, files: &'static [File]) -> Client {
    Client { set, driver: Driver::AstraMongoose, files, deployments: BOTH, token_header: "token" }
}

impl Client {
    /// The clients with programs that run there.
    pub fn of(deployment: Deployment) -> impl Iterator<Item = &'static Self> {
        const { &CLIENTS }.iter().filter(move |client| client.deployments.contains(&deployment))
    }

    /// The folder whose packages its programs use.
    pub fn folder(&self) -> PathBuf {
        self.set.map_or_else(|| root().join("target/runtime/curl"), Set::installed)
    }

    /// Where its own commands are.
    pub fn commands(&self) -> Option<PathBuf> {
        self.set.map(Set::commands)
    }

    /// The paths after the API's own, and the commands, that a program of it sends where there are no collections.
    pub fn requests(&self, deployment: Deployment) -> Vec<(String, &'static str)> {
        let keyspace = format!("/{KEYSPACE}");
        if self.files == [Curl] {
            return vec![(keyspace, "findCollections")];
        }
        let query = [(keyspace.clone(), "createCollection"), (keyspace + "/greetings", self.counts_by())];
        match (deployment, self.driver) {
            // It creates the keyspace twice, which does no harm.
            (SelfHosted, Driver::StargateMongoose) => {
                [(String::new(), "createNamespace"), (String::new(), "createNamespace")]
                    .into_iter()
                    .chain(query)
                    .collect()
            }
            _ => query.into(),
        }
    }

    /// The command with which its programs count documents: stargate-mongoose has the other one from 0.6 on alone.
    pub fn counts_by(&self) -> &'static str {
        match self.driver {
            Driver::AstraMongoose => "estimatedDocumentCount",
            Driver::StargateMongoose => "countDocuments",
        }
    }

    /// What a program of it prints where there are no collections.
    pub fn prints(&self, deployment: Deployment) -> &'static str {
        match deployment {
            _ if self.files == [Curl] => "{\"status\":{\"collections\":[]}}",
            Astra => "Connected. The token was accepted; greetings has 0 documents.\n",
            SelfHosted => "Connected. The credentials were accepted; greetings has 0 documents.\n",
        }
    }
}

impl fmt::Display for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.set.map_or("curl", Set::name))
    }
}
