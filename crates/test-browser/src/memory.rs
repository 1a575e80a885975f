//! The memory of a page. Only Chromium tells.

use crate::session::Session;
use serde_json::{Value, json};

/// The memory of the page after everything that nothing refers to is gone.
#[derive(Clone, Copy, Debug)]
pub struct Held {
    /// The heap of its script, in bytes.
    pub heap: u64,
    /// The memory of its module, in bytes; zero for a page without one.
    pub module: u64,
    /// Nodes of its documents.
    pub nodes: u64,
    /// Listeners for events.
    pub listeners: u64,
}

impl Held {
    /// Measures it now.
    pub fn of(session: &Session) -> Self {
        // The script's heap and the documents have each their own collector, and what the one frees, the other does next.
        let collected = || {
            session.devtools("HeapProfiler.collectGarbage", &json!({}));
            session.devtools("Memory.getDOMCounters", &json!({}))
        };
        let mut counters = collected();
        loop {
            let next = collected();
            if next["nodes"].as_u64() >= counters["nodes"].as_u64() {
                break;
            }
            counters = next;
        }
        let number = |value: &Value| value.as_u64().expect("it is a whole number");
        Self {
            heap: number(&session.devtools("Runtime.getHeapUsage", &json!({}))["usedSize"]),
            module: module_memory(session),
            nodes: number(&counters["nodes"]),
            listeners: number(&counters["jsEventListeners"]),
        }
    }

    /// All of it, by name.
    pub fn parts(self) -> [(&'static str, u64); 4] {
        let Self { heap, module, nodes, listeners } = self;
        [("heap", heap), ("module", module), ("nodes", nodes), ("listeners", listeners)]
    }
}

/// A page may give nobody its module's memory: the browser finds it among its objects.
fn module_memory(session: &Session) -> u64 {
    let group = "memory";
    let prototype = session
        .devtools("Runtime.evaluate", &json!({ "expression": "WebAssembly.Memory.prototype", "objectGroup": group }));
    let found = session.devtools(
        "Runtime.queryObjects",
        &json!({ "prototypeObjectId": prototype["result"]["objectId"], "objectGroup": group }),
    );
    let sizes = session.devtools(
        "Runtime.callFunctionOn",
        &json!({
            "objectId": found["objects"]["objectId"],
            "functionDeclaration": "function () { return this.map(({ buffer }) => buffer.byteLength); }",
            "returnByValue": true,
        }),
    );
    session.devtools("Runtime.releaseObjectGroup", &json!({ "objectGroup": group }));
    match sizes["result"]["value"].as_array().map(Vec::as_slice) {
        Some([]) => 0,
        Some([size]) => size.as_u64().expect("it is a whole number"),
        other => panic!("a page has at most one module: {other:?}"),
    }
}
