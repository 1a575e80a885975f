//! The programs of `snippets/`: each a complete file that reads its values from the environment.

use super::Snippet;
use crate::{
    Credentials::AstraVariables,
    File::{self, AstraDbTs, Astrapy, CommonJs, Curl, EsModule, McpServers, TypeScript, Worker},
    Form::{InYourApp, TryIt},
};
use astra_uri::{
    Deployment::{Astra, SelfHosted},
    Driver::{AstraMongoose, StargateMongoose},
};

macro_rules! snippet {
    ($path:literal) => {
        include_str!(concat!("../snippets/", $path))
    };
}

impl Snippet {
    /// The program; nothing for settings.
    pub(super) fn program(self) -> &'static str {
        match (self.form, self.credentials) {
            (TryIt, AstraVariables) => with_create_astra_uri(self.file),
            (InYourApp, AstraVariables) => lines_with_create_astra_uri(self.file),
            (TryIt, _) => self.whole(),
            (InYourApp, _) => self.lines(),
        }
    }

    fn whole(self) -> &'static str {
        match (self.deployment, self.file, self.driver) {
            (Astra, EsModule, AstraMongoose) => snippet!("astra/astra-mongoose.mjs"),
            (Astra, EsModule, StargateMongoose) => snippet!("astra/stargate-mongoose.mjs"),
            (Astra, CommonJs, AstraMongoose) => snippet!("astra/astra-mongoose.cjs"),
            (Astra, CommonJs, StargateMongoose) => snippet!("astra/stargate-mongoose.cjs"),
            (Astra, TypeScript, AstraMongoose) => snippet!("astra/astra-mongoose.mts"),
            (Astra, TypeScript, StargateMongoose) => snippet!("astra/stargate-mongoose.mts"),
            (Astra, Worker, _) => snippet!("astra/worker.mjs"),
            (Astra, Curl, _) => snippet!("astra/curl.sh"),
            (Astra, AstraDbTs, _) => snippet!("astra/astra-db-ts.mts"),
            (Astra, Astrapy, _) => snippet!("astra/astrapy.py"),
            (SelfHosted, EsModule, AstraMongoose) => snippet!("self-hosted/astra-mongoose.mjs"),
            (SelfHosted, EsModule, StargateMongoose) => snippet!("self-hosted/stargate-mongoose.mjs"),
            (SelfHosted, CommonJs, AstraMongoose) => snippet!("self-hosted/astra-mongoose.cjs"),
            (SelfHosted, CommonJs, StargateMongoose) => snippet!("self-hosted/stargate-mongoose.cjs"),
            (SelfHosted, TypeScript, AstraMongoose) => snippet!("self-hosted/astra-mongoose.mts"),
            (SelfHosted, TypeScript, StargateMongoose) => snippet!("self-hosted/stargate-mongoose.mts"),
            (SelfHosted, Worker, _) => snippet!("self-hosted/worker.mjs"),
            (SelfHosted, Curl, _) => snippet!("self-hosted/curl.sh"),
            (SelfHosted, AstraDbTs, _) => snippet!("self-hosted/astra-db-ts.mts"),
            (SelfHosted, Astrapy, _) => snippet!("self-hosted/astrapy.py"),
            (_, McpServers, _) => "",
        }
    }

    /// The lines for a program that is there; a client without them has its whole program.
    fn lines(self) -> &'static str {
        match (self.deployment, self.file, self.driver) {
            (Astra, EsModule, AstraMongoose) => snippet!("in-your-app/astra/astra-mongoose.mjs"),
            (Astra, EsModule, StargateMongoose) => snippet!("in-your-app/astra/stargate-mongoose.mjs"),
            (Astra, CommonJs, AstraMongoose) => snippet!("in-your-app/astra/astra-mongoose.cjs"),
            (Astra, CommonJs, StargateMongoose) => snippet!("in-your-app/astra/stargate-mongoose.cjs"),
            (Astra, TypeScript, AstraMongoose) => snippet!("in-your-app/astra/astra-mongoose.mts"),
            (Astra, TypeScript, StargateMongoose) => snippet!("in-your-app/astra/stargate-mongoose.mts"),
            (SelfHosted, EsModule, AstraMongoose) => snippet!("in-your-app/self-hosted/astra-mongoose.mjs"),
            (SelfHosted, EsModule, StargateMongoose) => snippet!("in-your-app/self-hosted/stargate-mongoose.mjs"),
            (SelfHosted, CommonJs, AstraMongoose) => snippet!("in-your-app/self-hosted/astra-mongoose.cjs"),
            (SelfHosted, CommonJs, StargateMongoose) => snippet!("in-your-app/self-hosted/stargate-mongoose.cjs"),
            (SelfHosted, TypeScript, AstraMongoose) => snippet!("in-your-app/self-hosted/astra-mongoose.mts"),
            (SelfHosted, TypeScript, StargateMongoose) => snippet!("in-your-app/self-hosted/stargate-mongoose.mts"),
            (_, Worker | Curl | AstraDbTs | Astrapy | McpServers, _) => self.whole(),
        }
    }
}

/// For astra-mongoose on Astra alone, by [`crate::Credentials::of`].
fn with_create_astra_uri(file: File) -> &'static str {
    match file {
        CommonJs => snippet!("astra/create-astra-uri.cjs"),
        TypeScript => snippet!("astra/create-astra-uri.mts"),
        _ => snippet!("astra/create-astra-uri.mjs"),
    }
}

fn lines_with_create_astra_uri(file: File) -> &'static str {
    match file {
        CommonJs => snippet!("in-your-app/astra/create-astra-uri.cjs"),
        TypeScript => snippet!("in-your-app/astra/create-astra-uri.mts"),
        _ => snippet!("in-your-app/astra/create-astra-uri.mjs"),
    }
}
