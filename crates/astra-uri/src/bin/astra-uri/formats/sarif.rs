//! SARIF 2.1.0: what code scanning takes, and no more.

use crate::{finding::Finding, findings::Findings};
use astra_uri::Severity;
use serde_json::{Value, json};
use std::{
    io::{self, Write},
    path::Path,
};

pub(super) fn print(findings: &Findings, output: &mut dyn Write) -> io::Result<()> {
    let mut codes: Vec<&str> = findings.all.iter().map(|finding| finding.code).collect();
    codes.sort_unstable();
    codes.dedup();
    let results: Vec<Value> = findings.all.iter().map(|finding| result(finding, &codes)).collect();
    let rules: Vec<Value> = codes.iter().map(|code| json!({ "id": code })).collect();
    let driver = json!({ "name": "astra-uri", "version": env!("CARGO_PKG_VERSION"), "rules": rules });
    let run = json!({ "tool": { "driver": driver }, "columnKind": "unicodeCodePoints", "results": results });
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    });
    serde_json::to_writer_pretty(&mut *output, &log)?;
    writeln!(output)
}

fn result(finding: &Finding, codes: &[&str]) -> Value {
    let Finding { file, line, column, severity, code, .. } = finding;
    let level = match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    };
    // A place without a line is none for code scanning: the first stands for the file.
    let mut region = json!({ "startLine": line.unwrap_or(1) });
    if let Some(column) = column {
        region["startColumn"] = json!(column);
    }
    json!({
        "ruleId": code,
        "ruleIndex": codes.iter().position(|one| one == code),
        "level": level,
        "message": { "text": finding.with_fix() },
        "locations": [{ "physicalLocation": { "artifactLocation": { "uri": uri(file) }, "region": region } }],
    })
}

/// The path as a reference by RFC 3986: with slashes, and everything but letters, digits and `-._~/` encoded.
fn uri(path: &str) -> String {
    let mut uri = if Path::new(path).is_absolute() { "file://".to_owned() } else { String::new() };
    let path = if cfg!(windows) { path.replace('\\', "/") } else { path.to_owned() };
    if !uri.is_empty() && !path.starts_with('/') {
        uri.push('/'); // A drive of Windows.
    }
    for byte in path.trim_start_matches("./").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            _ => uri.extend(["%".to_owned(), format!("{byte:02X}")]),
        }
    }
    uri
}
