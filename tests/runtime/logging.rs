//! What prints the secret prints it, what does not does not, and the page's lines keep it out of the logs of pino and winston.

use astra_programs::logging;
use astra_uri::{
    Deployment::{self, Astra, SelfHosted},
    Driver, Reveal,
};
use serde::Deserialize;
use serde_json::json;
use test_support::{
    credentials::{KEYSPACE, LETTERS24, Secret, connection, hex64},
    node,
    package_sets::{ASTRA_MONGOOSE, LOGGING, STARGATE_MONGOOSE},
    secret_leak::leak,
};

/// What does not show it.
const QUIET: [&str; 3] = ["Note", "new Note({ text: 'x' })", "Note.find().cursor()"];

#[derive(Deserialize)]
struct Logged {
    /// What `console.log` prints of each expression.
    shown: Vec<String>,
    errors: Vec<Failure>,
    /// The logs without the page's lines.
    bare: String,
    /// The logs with them.
    hidden: String,
}

#[derive(Deserialize)]
struct Failure {
    message: String,
    whole: String,
}

#[test]
fn the_token_is_in_what_the_page_names_and_not_in_the_logs_with_its_lines() {
    for driver in Driver::ALL {
        let logged = logged(Astra, driver, Secret::Usual);
        logged.is_as_named(Astra, driver, &[hex64()]);
        logged.keeps(&[hex64(), LETTERS24.to_owned()]);
    }
}

#[test]
fn the_password_is_in_what_the_page_names_and_not_in_the_logs_with_its_lines() {
    for driver in Driver::ALL {
        for secret in [Secret::Usual, Secret::OddInDoubleQuotes] {
            let header = connection(SelfHosted, secret).header_token(Reveal::Plain).to_string();
            let (_, of_password) = header.rsplit_once(':').expect("it has three parts");
            let secrets = [secret.password(), of_password.to_owned()];
            let logged = logged(SelfHosted, driver, secret);
            logged.is_as_named(SelfHosted, driver, &secrets);
            match secret {
                Secret::Usual => logged.keeps(&secrets),
                // Its characters are in the name of the user as well, which is no secret.
                _ => assert!(!secrets.iter().any(|secret| logged.hidden.contains(secret)), "{driver}"),
            }
        }
    }
}

impl Logged {
    /// What the page names shows one of the secrets, and nothing else does.
    #[track_caller]
    fn is_as_named(&self, deployment: Deployment, driver: Driver, secrets: &[String]) {
        let has = |text: &str| secrets.iter().any(|secret| text.contains(secret));
        let named = logging::printed(deployment, driver);
        let (printed, quiet) = self.shown.split_at(named.len());
        for (expression, shown) in named.iter().zip(printed) {
            assert!(has(shown), "{driver}: {expression}");
        }
        for (expression, shown) in QUIET.iter().zip(quiet) {
            assert!(!has(shown), "{driver}: {expression}");
        }
        let holds_it = self.errors.iter().any(|error| has(&error.whole));
        assert_eq!(holds_it, logging::error(deployment, driver).is_some(), "{driver}");
        assert!(self.errors.iter().all(|error| !has(&error.message)), "{driver}");
        assert!(has(&self.bare), "{driver}: the logs have nothing to keep out");
    }

    /// No six characters of a secret are in the logs with the page's lines, which are whole otherwise.
    #[track_caller]
    fn keeps(&self, secrets: &[String]) {
        for secret in secrets {
            assert_eq!(leak(&self.hidden, secret), None);
        }
        assert!(self.hidden.contains('…') && self.hidden.lines().count() == self.bare.lines().count());
    }
}

fn logged(deployment: Deployment, driver: Driver, secret: Secret) -> Logged {
    let set = match driver {
        Driver::AstraMongoose => ASTRA_MONGOOSE,
        Driver::StargateMongoose => STARGATE_MONGOOSE,
    };
    let modules = set.installed().join("node_modules");
    let (username, password) = (secret.username(), secret.password());
    let (uri, options, wrong) = match deployment {
        Astra => {
            let uri = connection(Astra, secret).uri(Reveal::Plain).to_string();
            let options = match driver {
                Driver::AstraMongoose => json!({}),
                Driver::StargateMongoose => json!({ "isAstra": true, "createNamespaceOnConnect": false }),
            };
            let without_scheme = uri.replace("https://", "");
            (uri, options, json!([[without_scheme, {}]]))
        }
        SelfHosted => {
            let options = json!({ "isAstra": false, "username": username, "password": password });
            let without_username = json!({ "isAstra": false, "password": password });
            let uri = format!("http://localhost:PORT/v1/{KEYSPACE}");
            (uri.clone(), options, json!([[uri, without_username]]))
        }
    };
    let expressions: Vec<_> = logging::printed(deployment, driver).iter().chain(&QUIET).collect();
    let order = json!({
        "mongoose": modules.join("mongoose"),
        "driver": modules.join(driver.package()),
        "loggers": LOGGING.installed().join("node_modules"),
        "uri": uri,
        "options": options,
        "wrong": wrong,
        "password": password,
        "expressions": expressions,
        "lines": logging::lines(deployment),
    });
    node::ask("logging.mjs", &[], &order.to_string())
}
