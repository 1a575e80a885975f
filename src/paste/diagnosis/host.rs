//! What stands in the place of the host.

use super::{Diagnosis, Flaw, Part};
use crate::domain::{DatabaseId, Environment, KNOWN_REGIONS, KnownRegion, Region};

impl Diagnosis {
    /// Reads the host: the database, its region, the environment.
    pub(super) fn read_host(&mut self, host: &str) {
        const UNFILLED: [(&str, Flaw); 4] = [
            ("$", Flaw::TemplateHost),
            ("<", Flaw::BracketHost),
            ("{", Flaw::BraceHost),
            ("undefined", Flaw::UndefinedHost),
        ];
        let host = host.to_ascii_lowercase();
        if let Some((_, flaw)) = UNFILLED.iter().find(|(mark, _)| host.contains(mark)) {
            self.flaws.push(*flaw);
            return;
        }
        if host.contains([' ', '%', '[', ']', '^', '|', '\\']) {
            self.flaws.push(Flaw::HostCharacters);
        }
        match service(&host) {
            Some((label, environment, flaw)) => {
                self.flaws.extend(flaw);
                self.mended.environment = environment;
                self.read_label(label);
            }
            None => self.flaws.push(Flaw::ForeignHost),
        }
    }

    /// `<database ID>-<region>`
    fn read_label(&mut self, label: &str) {
        let (id, rest) = label.split_at_checked(DatabaseId::LENGTH).unwrap_or(("", label));
        let is_whole = rest.is_empty() || rest.starts_with('-');
        let Some(id) = DatabaseId::parse(id).ok().filter(|_| is_whole) else {
            self.flaws.push(Flaw::WrongId);
            let ends = |known: &&KnownRegion| label.strip_suffix(known.name).is_some_and(|rest| rest.ends_with('-'));
            self.take_region(KNOWN_REGIONS.iter().filter(ends).max_by_key(|known| known.name.len()));
            return;
        };
        self.mended.put(Part::DatabaseId, id.value.to_string());
        let mut region = rest.strip_prefix('-').unwrap_or(rest);
        let (number, behind) = region.split_once('-').unwrap_or((region, ""));
        if !number.is_empty() && number.bytes().all(|b| b.is_ascii_digit()) {
            self.flaws.push(Flaw::Datacenter);
            region = behind;
        }
        match Region::from_name(region) {
            _ if region.is_empty() => self.flaws.push(Flaw::NoRegion),
            Ok(region) => self.mended.put(Part::Region, region.to_string()),
            Err(error) => {
                self.flaws.push(Flaw::Region(error));
                self.take_region(KnownRegion::named(region.replace('_', "-").trim_matches('-')));
            }
        }
    }

    fn take_region(&mut self, known: Option<&KnownRegion>) {
        if let Some(known) = known {
            self.mended.put(Part::Region, known.name.to_owned());
        }
    }
}

/// The first label of a host that belongs to a database, the environment, and what is wrong with the rest.
fn service(host: &str) -> Option<(&str, Option<Environment>, Option<Flaw>)> {
    let (label, rest) = host.split_once('.')?;
    for environment in Environment::ALL {
        // `apps.astra.datastax.com`
        let (apps, domain) = environment.api_suffix().trim_start_matches('.').split_once('.')?;
        let Some((service, behind)) = rest.split_once(domain) else { continue };
        if !service.is_empty() && !service.ends_with('.') {
            continue; // Another domain that ends like Astra's.
        }
        let (flaw, environment) = match service.trim_end_matches('.') {
            _ if !behind.is_empty() => (Some(Flaw::LookAlike), environment),
            service if service == apps => (None, environment),
            "" => (Some(Flaw::NoApps), environment),
            "db" => (Some(Flaw::CqlHost), environment),
            "apps-dev" => (Some(Flaw::SwappedEnvironment), Environment::Dev),
            "apps-test" => (Some(Flaw::SwappedEnvironment), Environment::Test),
            _ => (Some(Flaw::OtherService), environment),
        };
        return Some((label, Some(environment), flaw));
    }
    let id = label.split_at_checked(DatabaseId::LENGTH)?.0;
    let is_custom = rest.starts_with("apps.") && DatabaseId::parse(id).is_ok();
    is_custom.then_some((label, None, Some(Flaw::CustomDomain)))
}
