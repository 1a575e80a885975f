//! One load of a page, and what was done on it.

use serde_json::json;
use test_browser::{session::Session, wait::until_some};
use test_support::credentials::{DATABASE_ID, KEYSPACE, LETTERS24, REGION, hex64, token};

/// The times of one load, in milliseconds.
pub(crate) struct Load {
    /// From the beginning until the first text is painted.
    pub(crate) paint: f64,
    /// From the beginning until there is a string, though the fields are filled in from the first moment on.
    pub(crate) usable: f64,
    /// So long the main thread was busy until then.
    pub(crate) busy: f64,
    /// From a key until the string is another one.
    pub(crate) key: f64,
    /// From a paste of a `.env` until all fields are filled in; none for a page that takes no pastes.
    pub(crate) paste: Option<f64>,
}

impl Load {
    /// Loads a page and uses it.
    pub(crate) fn of(session: &Session, address: &str) -> Self {
        let [paint, usable] = open(session, address);
        let busy = busy(session);
        let key = session.evaluate_promise("return window.cost.key(100);", &[]).as_f64();
        let key = key.expect("the string follows the keys");
        let paste = session.evaluate_promise("return window.cost.paste();", &[]).as_f64();
        Self { paint, usable, busy, key, paste }
    }
}

/// Loads a page after an empty one, so that it does not have to wait for the previous page to end. Gives when the first text
/// was painted and when there was a string.
pub(crate) fn open(session: &Session, address: &str) -> [f64; 2] {
    session.devtools("Performance.disable", &json!({}));
    session.run(session.client().goto("about:blank"));
    session.devtools("Performance.enable", &json!({}));
    session.run(session.client().goto(address));
    until_some("first paint, and a string", || {
        let seen = session.evaluate("return window.cost?.seen();", &[]);
        Some([seen.get(0)?.as_f64()?, seen.get(1)?.as_f64()?])
    })
}

/// The script that runs in every page before its first byte is read: it fills in the fields again and again until there is a string.
pub(crate) fn before_load() -> String {
    let (id, region, keyspace) = (DATABASE_ID.replace("2597", "3597"), "eu-west-1", "Shop_3");
    let other_token = format!("AstraCS:{}:{}", LETTERS24.to_lowercase(), hex64());
    let values = json!([["database-id", DATABASE_ID], ["region", REGION], ["keyspace", KEYSPACE], ["token", token()]]);
    let others = json!([["database-id", id], ["region", region], ["keyspace", keyspace], ["token", other_token]]);
    let script = include_str!("before_load.js");
    format!("(() => {{ const values = {values}; const others = {others};\n{script} }})();")
}

/// So long the main thread was busy until now, in milliseconds, by the browser's own count.
fn busy(session: &Session) -> f64 {
    let metrics = session.devtools("Performance.getMetrics", &json!({}));
    let mut metrics = metrics["metrics"].as_array().expect("it is a list").iter();
    let seconds = metrics.find(|metric| metric["name"] == "TaskDuration").expect("it is counted");
    seconds["value"].as_f64().expect("it is a number") * 1_000.0
}
