//! The Astra regions that public material names. Suggestions and labels, never a list of what is allowed.

use std::fmt;

/// The cloud that a region belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cloud {
    /// Amazon Web Services: `us-east-2`.
    Aws,
    /// Google Cloud: `us-east1`.
    GoogleCloud,
    /// Microsoft Azure: `westus3`.
    Azure,
}

impl fmt::Display for Cloud {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Aws => "AWS",
            Self::GoogleCloud => "Google Cloud",
            Self::Azure => "Azure",
        })
    }
}

/// A region that is known by name. Its `Display` is `AWS, US East (Ohio)`.
#[derive(Debug, PartialEq, Eq)]
pub struct KnownRegion {
    /// The name as endpoints have it.
    pub name: &'static str,
    /// The cloud it belongs to.
    pub cloud: Cloud,
    /// Where it is, in the words of Astra where a source has them, else of the cloud.
    pub place: &'static str,
}

impl fmt::Display for KnownRegion {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}", self.cloud, self.place)
    }
}

impl KnownRegion {
    /// The region of this name, in lower case.
    #[must_use]
    pub fn named(name: &str) -> Option<&'static Self> {
        KNOWN_REGIONS.iter().find(|known| known.name == name)
    }

    /// The one region whose place has this name, in any case of its ASCII letters: `US East (Ohio)`.
    pub(super) fn at(place: &str) -> Option<&'static Self> {
        KNOWN_REGIONS.iter().find(|known| known.place.eq_ignore_ascii_case(place))
    }

    /// The region of another cloud whose name differs in hyphens alone: `us-east1` and `us-east-1`.
    pub(super) fn twin(&self) -> Option<&'static Self> {
        KNOWN_REGIONS.iter().find(|known| known.name != self.name && is_same_but_for_hyphens(known.name, self.name))
    }

    /// The known region that `name` is probably a misspelling of: equal except for hyphens, or one typing error away.
    pub(super) fn nearest(name: &str) -> Option<&'static Self> {
        let the_only = |is_near: &dyn Fn(&&'static Self) -> bool| {
            let mut near = KNOWN_REGIONS.iter().filter(is_near);
            near.next().filter(|_| near.next().is_none())
        };
        the_only(&|known| is_same_but_for_hyphens(known.name, name))
            .or_else(|| the_only(&|known| strsim::osa_distance(known.name, name) == 1))
    }
}

fn is_same_but_for_hyphens(a: &str, b: &str) -> bool {
    a.bytes().filter(|&b| b != b'-').eq(b.bytes().filter(|&b| b != b'-'))
}

/// All of them, by cloud and name, from public material as of late 2026 (`tests/vectors/regions.json` names the source of each).
///
/// Not complete: the live list needs a token, and it changes.
#[rustfmt::skip]
pub const KNOWN_REGIONS: &[KnownRegion] = &[
    KnownRegion { name: "ap-east-1", cloud: Cloud::Aws, place: "Asia Pacific (Hong Kong)" },
    KnownRegion { name: "ap-south-1", cloud: Cloud::Aws, place: "Asia Pacific (Mumbai)" },
    KnownRegion { name: "ap-southeast-1", cloud: Cloud::Aws, place: "Asia Pacific (Singapore)" },
    KnownRegion { name: "ap-southeast-2", cloud: Cloud::Aws, place: "Asia Pacific (Sydney)" },
    KnownRegion { name: "eu-central-1", cloud: Cloud::Aws, place: "Europe (Frankfurt)" },
    KnownRegion { name: "eu-west-1", cloud: Cloud::Aws, place: "Europe (Ireland)" },
    KnownRegion { name: "eu-west-2", cloud: Cloud::Aws, place: "Europe (London)" },
    KnownRegion { name: "sa-east-1", cloud: Cloud::Aws, place: "South America (Sao Paulo)" },
    KnownRegion { name: "us-east-1", cloud: Cloud::Aws, place: "US East (N. Virginia)" },
    KnownRegion { name: "us-east-2", cloud: Cloud::Aws, place: "US East (Ohio)" },
    KnownRegion { name: "us-west-2", cloud: Cloud::Aws, place: "US West (Oregon)" },
    KnownRegion { name: "asia-south1", cloud: Cloud::GoogleCloud, place: "Mumbai, India" },
    KnownRegion { name: "europe-west1", cloud: Cloud::GoogleCloud, place: "Saint-Ghislain, Belgium" },
    KnownRegion { name: "europe-west2", cloud: Cloud::GoogleCloud, place: "London, England" },
    KnownRegion { name: "europe-west3", cloud: Cloud::GoogleCloud, place: "West Europe3 (Frankfurt, Germany)" },
    KnownRegion { name: "europe-west4", cloud: Cloud::GoogleCloud, place: "West Europe4 (Eemshaven, Netherlands)" },
    KnownRegion { name: "northamerica-northeast1", cloud: Cloud::GoogleCloud, place: "Montréal, Québec, Canada" },
    KnownRegion { name: "northamerica-northeast2", cloud: Cloud::GoogleCloud, place: "Toronto, Ontario, Canada" },
    KnownRegion { name: "southamerica-east1", cloud: Cloud::GoogleCloud, place: "Osasco, São Paulo, Brazil" },
    KnownRegion { name: "us-central1", cloud: Cloud::GoogleCloud, place: "Council Bluffs, Iowa, US" },
    KnownRegion { name: "us-east1", cloud: Cloud::GoogleCloud, place: "Moncks Corner, South Carolina" },
    KnownRegion { name: "us-east4", cloud: Cloud::GoogleCloud, place: "Ashburn, Virginia, US" },
    KnownRegion { name: "us-west1", cloud: Cloud::GoogleCloud, place: "The Dalles, Oregon, US" },
    KnownRegion { name: "us-west4", cloud: Cloud::GoogleCloud, place: "Las Vegas, Nevada, US" },
    KnownRegion { name: "australiaeast", cloud: Cloud::Azure, place: "Australia East" },
    KnownRegion { name: "brazilsouth", cloud: Cloud::Azure, place: "Brazil South" },
    KnownRegion { name: "canadacentral", cloud: Cloud::Azure, place: "Canada Central" },
    KnownRegion { name: "centralindia", cloud: Cloud::Azure, place: "Central India" },
    KnownRegion { name: "eastus", cloud: Cloud::Azure, place: "US East" },
    KnownRegion { name: "eastus2", cloud: Cloud::Azure, place: "East US 2" },
    KnownRegion { name: "northeurope", cloud: Cloud::Azure, place: "North Europe" },
    KnownRegion { name: "southcentralus", cloud: Cloud::Azure, place: "South Central US" },
    KnownRegion { name: "westeurope", cloud: Cloud::Azure, place: "West Europe" },
    KnownRegion { name: "westus2", cloud: Cloud::Azure, place: "US West (Washington)" },
    KnownRegion { name: "westus3", cloud: Cloud::Azure, place: "US West" },
];
