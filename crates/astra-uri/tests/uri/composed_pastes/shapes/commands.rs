//! Shapes of shells and of command lines.

use super::{Shape, Style, any, joined, lines, places};
use astra_uri::Part;

pub(super) const SHAPES: &[Shape] = &[
    any("flags with =", Style::Kebab, |e| format!("ingest run {}\n", joined(e, " ", |n, v| format!("--{n}={v}")))),
    any("flags with a space", Style::Kebab, |e| {
        format!("ingest run {}\n", joined(e, " ", |n, v| format!("--{n} {v}")))
    }),
    any("flags, a line each", Style::Kebab, |e| {
        format!("astra-loader \\\n{}\n", joined(e, " \\\n", |n, v| format!("  --{n} \"{v}\"")))
    }),
    any("flags in a YAML list", Style::Kebab, |e| {
        format!("        args:\n{}", lines(e, |n, v| format!("        - --{n}\n        - {v}")))
    }),
    any("properties of Java", Style::Dotted, |e| {
        format!("java {} -jar app.jar\n", joined(e, " ", |n, v| format!("-D{n}={v}")))
    }),
    places("astra command, an ID", &[Part::DatabaseId, Part::Keyspace], |v| {
        format!("$ astra db create-keyspace {} --keyspace {}\n", v.id, v.keyspace)
    }),
    places("astra command, a sentence", &[Part::DatabaseId], |v| {
        format!("[INFO]  Database 'demo' has been found with id '{}' and status HIBERNATED.\n", v.id)
    }),
    any("before a command", Style::Capitals, |e| {
        format!("{} node app.js\n", joined(e, " ", |n, v| format!("{n}={v}")))
    }),
    any("before a command, quoted", Style::Capitals, |e| {
        format!("{} npx next dev\n", joined(e, " ", |n, v| format!("{n}=\"{v}\"")))
    }),
    any("docker run", Style::Capitals, |e| {
        format!("docker run --rm -p 80:80 {} shop/api:1.4\n", joined(e, " ", |n, v| format!("-e {n}={v}")))
    }),
    any("docker run, a line each", Style::Capitals, |e| {
        format!(
            "docker run -d \\\n{} \\\n  langflowai/langflow:latest\n",
            joined(e, " \\\n", |n, v| format!("  --env {n}=\"{v}\""))
        )
    }),
    any("heroku config:set", Style::Capitals, |e| {
        format!("heroku config:set {} -a shop\n", joined(e, " ", |n, v| format!("{n}={v}")))
    }),
    any("fly secrets set", Style::Capitals, |e| {
        format!("fly secrets set {}\n", joined(e, " ", |n, v| format!("{n}=\"{v}\"")))
    }),
    any("gh secret set", Style::Capitals, |e| lines(e, |n, v| format!("gh secret set {n} --body \"{v}\""))),
    any("kubectl, capitals", Style::Capitals, |e| {
        let literals = joined(e, " \\\n", |n, v| format!("  --from-literal={n}={v}"));
        format!("kubectl create secret generic app-secrets \\\n{literals} \\\n  --namespace production\n")
    }),
    any("kubectl, hyphens", Style::Kebab, |e| {
        let literals = joined(e, " \\\n", |n, v| format!("  --from-literal={n}='{v}'"));
        format!("kubectl create secret generic app-secrets \\\n{literals} \\\n  -n production\n")
    }),
    any("gcloud run deploy", Style::Capitals, |e| {
        let list = joined(e, ",", |n, v| format!("{n}={v}"));
        format!("gcloud run deploy shop --region us-central1 --set-env-vars {list}\n")
    }),
    any("netlify env:set", Style::Capitals, |e| lines(e, |n, v| format!("netlify env:set {n} \"{v}\""))),
    any("PowerShell", Style::Capitals, |e| lines(e, |n, v| format!("$env:{n} = \"{v}\""))),
    any("cmd set", Style::Capitals, |e| joined(e, "\r\n", |n, v| format!("set {n}={v}")) + "\r\n"),
    any("cmd setx", Style::Capitals, |e| lines(e, |n, v| format!("setx {n} \"{v}\""))),
    any("fish set -x", Style::Capitals, |e| lines(e, |n, v| format!("set -x {n} {v}"))),
    any("fish set -gx, quoted", Style::Capitals, |e| lines(e, |n, v| format!("set -gx {n} '{v}'"))),
    any("csh setenv", Style::Capitals, |e| lines(e, |n, v| format!("setenv {n} \"{v}\""))),
];
