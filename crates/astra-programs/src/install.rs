//! The installation of a driver: its command, and what it requires.

use astra_uri::Driver;

/// The command that installs it with a compatible Mongoose: the peer ranges are `^8.21.0 || ^9.1.0` of
/// astra-mongoose 1.6.0 and `^7.5.0 || ^8.0.0` of stargate-mongoose 0.6.10. The same in every shell:
/// no `^`, which cmd would swallow, and no bare `@` before a name, which PowerShell takes for a variable.
#[must_use]
pub fn install_command(driver: Driver) -> &'static str {
    match driver {
        Driver::AstraMongoose => r#"npm install mongoose@9 "@datastax/astra-mongoose@1""#,
        Driver::StargateMongoose => "npm install mongoose@8 stargate-mongoose@0.6",
    }
}

/// The versions of Mongoose and Node that it needs, in a sentence or two.
#[must_use]
pub fn requirements(driver: Driver) -> &'static str {
    match driver {
        Driver::AstraMongoose => "The maintained driver, for Mongoose 8 and 9 on Node 20.19 or later.",
        Driver::StargateMongoose => {
            "Its predecessor, 0.2 to 0.6, for Mongoose 7 and 8 on Node 20.6 or later. New projects should use the other."
        }
    }
}
