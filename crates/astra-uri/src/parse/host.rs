//! The host of a connection string: the database, its region, the environment.

use super::Parsed;
use crate::{
    Code, Detail, Diagnostic, Environment, Part,
    credentials::{DatabaseId, KNOWN_REGIONS, KnownRegion, Region, Value, is_example_id, is_placeholder},
    diagnostic::NO_DATABASE,
    drivers::whatwg::percent_decoded,
    look_alike::skeleton,
    slices::before,
};

impl Parsed {
    /// Reads the host.
    pub(super) fn read_host(&mut self, host: &str) {
        const UNFILLED: [(&str, Code); 3] =
            [("$", Code::TemplateHost), ("<", Code::BracketHost), ("{", Code::BraceHost)];
        let mut host = host.to_ascii_lowercase();
        if let Some((_, code)) = UNFILLED.iter().find(|(mark, _)| host.contains(mark)) {
            self.report(*code);
            return;
        }
        if let Some(decoded) = percent_decoded(&host).filter(|decoded| **decoded != host) {
            self.report(Code::EncodedHost);
            host = decoded.to_ascii_lowercase();
        }
        if host.bytes().any(|byte| matches!(byte, b' ' | b'%' | b'[' | b']' | b'^' | b'|')) {
            self.report(Code::HostCharacters);
        }
        let skeleton = skeleton(&host);
        let mut service = service(&skeleton);
        if skeleton != host {
            // Astra's environment is what its letters look like.
            service = service.filter(|service| service.environment.is_some());
            service = service.map(|service| Service { code: Some(Code::LookAlikeLetters), ..service });
        }
        self.is_of_astra = service.as_ref().is_some_and(Service::is_of_astra);
        if host.contains("undefined") {
            self.report(Code::UndefinedHost);
            self.draft.environment = service.as_ref().and_then(|service| service.environment);
            if let Some((id, _)) = service.and_then(|service| split_id(service.label)) {
                self.draft.set(Value::DatabaseId(id));
            }
            return;
        }
        match service {
            Some(Service { label, environment, code }) => {
                match code {
                    // A driver that looks for Astra's host finds it in this one.
                    Some(Code::DoubledDot) if skeleton.contains("apps.astra") => {
                        self.insert(Diagnostic::from(Code::DoubledDot).with(Detail::Behaviours(NO_DATABASE)));
                    }
                    Some(code) => self.report(code),
                    None => {}
                }
                self.draft.environment = environment;
                self.read_label(label);
            }
            None => self.report(Code::ForeignHost),
        }
    }

    /// `<database ID>-<region>`
    fn read_label(&mut self, label: &str) {
        let Some((id, rest)) = split_id(label).filter(|(_, rest)| rest.is_empty() || rest.starts_with('-')) else {
            self.report(Code::WrongId);
            if is_placeholder(label) {
                self.insert(Code::Placeholder.on(Part::DatabaseId));
            }
            let ends = |known: &&KnownRegion| {
                label.strip_suffix(known.name).is_some_and(|rest| rest.is_empty() || rest.ends_with('-'))
            };
            self.take_region(KNOWN_REGIONS.iter().filter(ends).max_by_key(|known| known.name.len()));
            return;
        };
        if is_example_id(before(label, DatabaseId::LENGTH)) {
            self.insert(Code::Placeholder.on(Part::DatabaseId));
        } else {
            self.draft.set(Value::DatabaseId(id));
        }
        let mut region = rest.strip_prefix('-').unwrap_or(rest);
        let (number, after) = region.split_once('-').unwrap_or((region, ""));
        if !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) {
            self.report(Code::DatacenterInHost);
            region = after;
        }
        match Region::from_name(region) {
            _ if region.is_empty() => self.report(Code::NoRegion),
            Ok(region) => self.draft.set(Value::Region(region)),
            Err(error) => {
                self.insert(error);
                self.take_region(KnownRegion::named(region.replace('_', "-").trim_matches('-')));
            }
        }
    }

    fn take_region(&mut self, known: Option<&KnownRegion>) {
        if let Some(Ok(region)) = known.map(|known| Region::from_name(known.name)) {
            self.draft.set(Value::Region(region));
        }
    }
}

/// A host that names a database.
struct Service<'a> {
    /// Its first label.
    label: &'a str,
    /// The environment that the rest names.
    environment: Option<Environment>,
    /// The diagnostic of the rest, if it has one.
    code: Option<Code>,
}

impl Service<'_> {
    fn is_of_astra(&self) -> bool {
        !matches!(self.code, Some(Code::LookAlikeHost | Code::LookAlikeLetters | Code::CustomDomain))
    }
}

/// The database ID at the beginning of a label, and the rest.
fn split_id(label: &str) -> Option<(DatabaseId, &str)> {
    let (id, rest) = label.split_at_checked(DatabaseId::LENGTH)?;
    Some((DatabaseId::from_hyphenated(id).ok()?, rest))
}

fn service(host: &str) -> Option<Service<'_>> {
    let Some((label, rest)) = host.split_once('.') else {
        return is_label(host).then_some(Service { label: host, environment: None, code: Some(Code::HostLabelAlone) });
    };
    for &environment in &Environment::ALL {
        let Some((service, after)) = rest.split_once(environment.domain()) else { continue };
        if !service.is_empty() && !service.ends_with('.') {
            continue; // Another domain that ends like Astra's.
        }
        let (code, environment) = match service.trim_matches('.') {
            _ if !after.is_empty() => (Some(Code::LookAlikeHost), environment),
            "apps" if service.len() > "apps.".len() => (Some(Code::DoubledDot), environment),
            "apps" => (None, environment),
            "" => (Some(Code::NoApps), environment),
            "db" => (Some(Code::CqlHost), environment),
            // As astra-db-ts 2.3.0 builds it for the other environments.
            "apps-dev" => (Some(Code::SwappedEnvironment), Environment::Dev),
            "apps-test" => (Some(Code::SwappedEnvironment), Environment::Test),
            _ => (Some(Code::OtherService), environment),
        };
        return Some(Service { label, environment: Some(environment), code });
    }
    let is_custom = rest.starts_with("apps.") && split_id(label).is_some();
    is_custom.then_some(Service { label, environment: None, code: Some(Code::CustomDomain) })
}

/// Whether a text is `<database ID>-<region>` or `<database ID>-<number>-<region>`. After an ID, a number alone is a
/// datacenter's.
fn is_label(text: &str) -> bool {
    split_id(text)
        .and_then(|(_, rest)| rest.strip_prefix('-'))
        .is_some_and(|region| region.contains(|c: char| c.is_ascii_alphabetic()) && Region::from_name(region).is_ok())
}
