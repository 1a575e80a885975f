//! The known regions: those of `tests/vectors/regions.json`, which names the source of each.

use astra_uri::{
    Code, Part,
    credentials::{Cloud, KNOWN_REGIONS, Region},
};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use test_support::{
    part_inputs::read,
    project::{none_of, vectors_of},
    vectors::Outcome,
};

#[derive(Deserialize)]
struct Facts {
    sources: BTreeMap<String, String>,
    regions: Vec<Fact>,
}

#[derive(Deserialize)]
struct Fact {
    provider: String,
    region: String,
    display_name: String,
    sources: BTreeSet<String>,
}

#[test]
fn the_known_regions_are_those_of_the_facts() {
    let Facts { regions, .. } = vectors_of("regions");
    let facts: Vec<_> = regions.iter().map(|fact| (&*fact.provider, &*fact.region, &*fact.display_name)).collect();
    let known: Vec<_> = KNOWN_REGIONS.iter().map(|known| (provider(known.cloud), known.name, known.place)).collect();
    assert_eq!(known, facts);
}

#[test]
fn every_fact_has_a_source_and_every_source_a_fact() {
    let Facts { sources, regions } = vectors_of("regions");
    assert!(regions.iter().all(|fact| !fact.sources.is_empty()));
    let cited: BTreeSet<_> = regions.into_iter().flat_map(|fact| fact.sources).collect();
    assert_eq!(sources.into_keys().collect::<BTreeSet<_>>(), cited);
}

#[test]
fn a_known_region_is_never_called_unknown() {
    for known in KNOWN_REGIONS {
        let parsed = Region::parse(known.name).expect("it can be a part of a host");
        assert_eq!(parsed.value.as_str(), known.name);
        assert_eq!(parsed.value.known(), Some(known));
        assert!(
            parsed.diagnostics.iter().all(|one| !matches!(one.code, Code::RegionUnknown | Code::RegionNearMiss)),
            "{}",
            known.name
        );
    }
}

#[test]
fn a_known_region_is_read_with_its_display_name_beside_it() {
    let mut wrong = Vec::new();
    for known in KNOWN_REGIONS {
        let (name, place, cloud) = (known.name, known.place, known.cloud);
        for text in [
            format!("{name} ({place})"),
            format!("{place} ({name})"),
            format!("{place} {name}"),
            format!("{cloud} {name}"),
            format!("{cloud} | {name} | {place}"),
            format!("{cloud}, {place}, {name}"),
            format!("{} ({})", name.to_ascii_uppercase(), place.to_ascii_uppercase()),
        ] {
            if value(&text).as_deref() != Some(name) {
                wrong.push(text);
            }
        }
    }
    none_of("display names that are not read", &wrong);
}

#[test]
fn a_known_region_is_found_by_the_name_of_its_place() {
    for known in KNOWN_REGIONS {
        for text in [known.place.to_owned(), known.place.to_ascii_lowercase(), known.place.to_ascii_uppercase()] {
            assert_eq!(value(&text).as_deref(), Some(known.name), "{text}");
        }
    }
}

fn value(text: &str) -> Option<String> {
    match read(Part::Region, text) {
        Outcome::Accepted { value, .. } => Some(value),
        Outcome::Refused(_) => None,
    }
}

fn provider(cloud: Cloud) -> &'static str {
    match cloud {
        Cloud::Aws => "aws",
        Cloud::GoogleCloud => "gcp",
        Cloud::Azure => "azure",
    }
}
