//! The host of a base URL: what may be one, and where it may lead.

/// A host in the form that `new URL(…)` leaves as it is.
pub(super) struct Host {
    name: String,
    /// The four numbers, if it is an IPv4 address.
    ipv4: Option<[u8; 4]>,
}

impl Host {
    /// Reads a host name, an IPv4 address as four numbers, or `[::1]`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let name = text.to_ascii_lowercase();
        // A URL whose last label is a number has an IPv4 address, in any notation.
        let last = name.rsplit('.').next().unwrap_or_default();
        let ipv4 = if last.starts_with(|c: char| c.is_ascii_digit()) { Some(ipv4(&name)?) } else { None };
        let is_name = name == LOOPBACK_V6 || name.len() <= 253 && name.split('.').all(is_label);
        is_name.then_some(Self { name, ipv4 })
    }

    /// The host as URLs have it.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    /// Where it may lead.
    pub(super) fn reach(&self) -> Reach {
        const SUFFIXES: [&str; 4] = [".localhost", ".local", ".internal", ".home.arpa"];
        let is_private = match (self.ipv4, &*self.name) {
            (Some(numbers), _) => {
                matches!(numbers, [10 | 127, ..] | [172, 16..=31, ..] | [192, 168, ..] | [169, 254, ..])
            }
            (None, "localhost" | LOOPBACK_V6) => true,
            (None, name) => SUFFIXES.iter().any(|suffix| name.ends_with(suffix)),
        };
        match self.name.contains('.') {
            _ if is_private => Reach::Private,
            true => Reach::Public,
            false => Reach::OneLabel,
        }
    }
}

/// Where a host may lead.
pub(super) enum Reach {
    /// To this machine, or into a private network, by its address or its name: RFC 1918, RFC 3927, RFC 6761, RFC 6762,
    /// RFC 8375.
    Private,
    /// To whatever the network has for a name of one label, such as a container.
    OneLabel,
    /// Anywhere.
    Public,
}

/// This machine in IPv6; other such addresses are known by their names.
const LOOPBACK_V6: &str = "[::1]";

/// Four numbers from 0 to 255, none with a zero before it, which would make it octal.
fn ipv4(name: &str) -> Option<[u8; 4]> {
    let mut numbers = [0; 4];
    let mut labels = name.split('.');
    for number in &mut numbers {
        let label = labels.next()?;
        let is_decimal = label == "0" || !label.starts_with(['0', '+']);
        *number = label.parse().ok().filter(|_| is_decimal)?;
    }
    labels.next().is_none().then_some(numbers)
}

/// Letters, digits, hyphens, and underscores, which the names of containers may have.
fn is_label(label: &str) -> bool {
    (1..=63).contains(&label.len())
        && label.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-' || b == b'_')
        && !label.starts_with("xn--")
}
