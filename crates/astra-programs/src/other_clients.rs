//! For the clients that have no program here: who reads the variables, and the settings of the MCP server.

use crate::{File, quoting, value};
use astra_uri::{Connection, Reveal};
use zeroize::Zeroizing;

/// Who reads the variables, as recorded with langchain-astradb 1.0.0, astra-haystack 6.0.0, `@llamaindex/astra` 0.0.37,
/// astrapy 2.3.2 and `@datastax/astra-db-mcp` 1.2.2, and read in the source of lfx-datastax 0.2.1. LangChain.js and Mastra read
/// none.
pub const READERS: &str = "Variables for LangChain (Python), Haystack, Langflow, astrapy-repl, astra-db-mcp and LlamaIndex.TS \
    (ASTRA_DB_NAMESPACE).";

/// The settings up to the values. No version, as in the server's README: `npx` takes the newest.
const BEFORE: &str = r#"{
  "mcpServers": {
    "astra-db-mcp": {
      "command": "npx",
      "args": ["-y", "@datastax/astra-db-mcp"],
      "env": "#;

/// The settings after the values.
const AFTER: &str = "\n      }\n    }\n  }\n}\n";

/// The settings of `@datastax/astra-db-mcp` for an MCP client. With the keyspace: without one, the server takes it from the
/// `.env` of the folder that it is started in.
pub(crate) fn mcp_servers(connection: &Connection, reveal: Reveal) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(4_096));
    text.push_str(BEFORE);
    for (index, &each) in File::Curl.variables(connection.deployment()).iter().enumerate() {
        text.push_str(if index == 0 { "{\n        " } else { ",\n        " });
        text.push_str(&quoting::literal(each.name(connection.deployment()), '"'));
        text.push_str(": ");
        text.push_str(&quoting::literal(&value(connection, each, reveal), '"'));
    }
    text.push_str(AFTER);
    text
}
