//! Where the pages are loaded from, and on what.

use serde_json::json;
use test_browser::session::Session;

/// One of them. Its name is that of the columns and of the chart.
pub(crate) struct Conditions {
    pub(crate) name: &'static str,
    /// How many times slower the processor is made.
    slowdown: u32,
    network: Option<Network>,
}

struct Network {
    /// In milliseconds, from asking to the first byte.
    latency: u32,
    /// In bytes per second.
    throughput: u32,
}

/// The loopback gives a whole file at once, as a disk does. A network gives its beginning first: a line of 10 Mbit/s, or a
/// fast 3G cell of 1.6 Mbit/s for a cheap phone, which is four times slower than a desktop.
pub(crate) const CONDITIONS: [Conditions; 4] = [
    Conditions { name: "1×, loopback", slowdown: 1, network: None },
    Conditions { name: "4× slower, loopback", slowdown: 4, network: None },
    Conditions { name: "4× slower, 3G", slowdown: 4, network: Some(Network { latency: 150, throughput: 200_000 }) },
    Conditions { name: "1×, 10 Mbit/s", slowdown: 1, network: Some(Network { latency: 40, throughput: 1_250_000 }) },
];

impl Conditions {
    pub(crate) fn apply(&self, session: &Session) {
        session.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": self.slowdown }));
        // The browser's log of requests is for tests. It costs the larger page more, so it is on only where it must be.
        let Some(Network { latency, throughput }) = self.network else {
            session.devtools("Network.disable", &json!({}));
            return;
        };
        session.devtools("Network.enable", &json!({}));
        session.devtools(
            "Network.emulateNetworkConditions",
            &json!({
                "offline": false,
                "latency": latency,
                "downloadThroughput": throughput,
                "uploadThroughput": throughput,
            }),
        );
    }
}
