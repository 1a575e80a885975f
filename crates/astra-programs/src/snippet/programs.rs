//! The programs of `snippets/`: each a complete file that reads its values from the environment.

use super::Snippet;
use crate::File;
use astra_uri::{
    Deployment::{Astra, SelfHosted},
    Driver::{AstraMongoose, StargateMongoose},
};

impl Snippet {
    /// The program; empty for `.env`, which is none.
    pub(super) fn program(self) -> &'static str {
        match (self.deployment, self.file, self.driver) {
            (_, File::DotEnv, _) => "",
            (Astra, File::CommonJs, AstraMongoose) => include_str!("../snippets/astra/astra-mongoose.cjs"),
            (Astra, File::CommonJs, StargateMongoose) => include_str!("../snippets/astra/stargate-mongoose.cjs"),
            (Astra, File::EsModule, AstraMongoose) => include_str!("../snippets/astra/astra-mongoose.mjs"),
            (Astra, File::EsModule, StargateMongoose) => include_str!("../snippets/astra/stargate-mongoose.mjs"),
            (Astra, File::TypeScript, AstraMongoose) => include_str!("../snippets/astra/astra-mongoose.mts"),
            (Astra, File::TypeScript, StargateMongoose) => include_str!("../snippets/astra/stargate-mongoose.mts"),
            (Astra, File::Curl, _) => include_str!("../snippets/astra/curl.sh"),
            (Astra, File::AstraDbTs, _) => include_str!("../snippets/astra/astra-db-ts.mts"),
            (Astra, File::Astrapy, _) => include_str!("../snippets/astra/astrapy.py"),
            (SelfHosted, File::CommonJs, AstraMongoose) => include_str!("../snippets/self-hosted/astra-mongoose.cjs"),
            (SelfHosted, File::CommonJs, StargateMongoose) => {
                include_str!("../snippets/self-hosted/stargate-mongoose.cjs")
            }
            (SelfHosted, File::EsModule, AstraMongoose) => include_str!("../snippets/self-hosted/astra-mongoose.mjs"),
            (SelfHosted, File::EsModule, StargateMongoose) => {
                include_str!("../snippets/self-hosted/stargate-mongoose.mjs")
            }
            (SelfHosted, File::TypeScript, AstraMongoose) => include_str!("../snippets/self-hosted/astra-mongoose.mts"),
            (SelfHosted, File::TypeScript, StargateMongoose) => {
                include_str!("../snippets/self-hosted/stargate-mongoose.mts")
            }
            (SelfHosted, File::Curl, _) => include_str!("../snippets/self-hosted/curl.sh"),
            (SelfHosted, File::AstraDbTs, _) => include_str!("../snippets/self-hosted/astra-db-ts.mts"),
            (SelfHosted, File::Astrapy, _) => include_str!("../snippets/self-hosted/astrapy.py"),
        }
    }
}
