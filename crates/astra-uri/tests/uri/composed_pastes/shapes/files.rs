//! Shapes of configuration files.

use super::{Entry, Shape, Style, any, joined, lines, parted, short};

pub(super) const SHAPES: &[Shape] = &[
    any(".env", Style::Capitals, |e| lines(e, |n, v| format!("{n}={v}"))),
    any(".env, double quotes", Style::Capitals, |e| lines(e, |n, v| format!("{n}=\"{v}\""))),
    any(".env, single quotes", Style::Capitals, |e| lines(e, |n, v| format!("{n}='{v}'"))),
    any(".env, export", Style::Capitals, |e| lines(e, |n, v| format!("export {n}=\"{v}\""))),
    any(".env, spaces", Style::Capitals, |e| lines(e, |n, v| format!("{n} = {v}"))),
    any(".env, lower case", Style::Snake, |e| lines(e, |n, v| format!("{n}={v}"))),
    any(".env, comments", Style::Capitals, |e| {
        format!("# Settings of the app\n{}# end\n", lines(e, |n, v| format!("{n}={v} # from the portal")))
    }),
    any(".env, CRLF", Style::Capitals, |e| joined(e, "\r\n", |n, v| format!("{n}={v}")) + "\r\n"),
    any("properties", Style::Dotted, |e| format!("server.address=0.0.0.0\n{}", lines(e, |n, v| format!("{n}={v}")))),
    any("properties, spaces", Style::Dotted, |e| lines(e, |n, v| format!("{n} = {v}"))),
    any("properties, comments", Style::Dotted, |e| {
        lines(e, |n, v| format!("# {}\n{n}={v}\n", n.rsplit('.').next().unwrap_or_default()))
    }),
    any("properties, CRLF", Style::Dotted, |e| joined(e, "\r\n", |n, v| format!("{n}={v}")) + "\r\n"),
    any("YAML of properties", Style::Dotted, tree),
    any("YAML of properties, flat", Style::Dotted, |e| lines(e, |n, v| format!("{n}: \"{v}\""))),
    any("YAML map", Style::Capitals, |e| format!("env:\n{}", lines(e, |n, v| format!("  {n}: {v}")))),
    any("YAML map, quoted", Style::Capitals, |e| {
        format!("services:\n  web:\n    environment:\n{}", lines(e, |n, v| format!("      {n}: \"{v}\"")))
    }),
    short("YAML, nested", Style::Camel, |e| {
        let (ours, others) = parted(e, "\n", |n, v| format!("  {n}: {v}"));
        format!("other:\n  debug: true\n{others}\nastra:\n{ours}\n")
    }),
    any("YAML, name and value", Style::Capitals, |e| {
        format!("        env:\n{}", lines(e, |n, v| format!("        - name: {n}\n          value: \"{v}\"")))
    }),
    any("YAML, name and value, plain", Style::Capitals, |e| lines(e, |n, v| format!("- name: {n}\n  value: {v}"))),
    any("compose list", Style::Capitals, |e| {
        format!("services:\n  app:\n    environment:\n{}", lines(e, |n, v| format!("      - {n}={v}")))
    }),
    any("compose, defaults", Style::Capitals, |e| {
        format!("    environment:\n{}", lines(e, |n, v| format!("      {n}: ${{{n}:-{v}}}")))
    }),
    any("compose list, defaults", Style::Capitals, |e| {
        format!("    environment:\n{}", lines(e, |n, v| format!("      - {n}=${{{n}:-{v}}}")))
    }),
    any("JSON", Style::Camel, object),
    any("JSON, capitals", Style::Capitals, object),
    any("JSON, lower case", Style::Snake, object),
    any("JSON, one line", Style::Camel, |e| format!("{{{}}}", joined(e, ",", |n, v| format!("\"{n}\":\"{v}\"")))),
    short("JSON, nested", Style::Camel, |e| {
        let (ours, others) = parted(e, ",\n", |n, v| format!("    \"{n}\": \"{v}\""));
        format!("{{\n  \"services\": {{\n{others}\n  }},\n  \"astra\": {{\n{ours}\n  }}\n}}\n")
    }),
    any("JSON, name and value", Style::Capitals, |e| {
        let items = joined(e, ",\n", |n, v| format!("  {{\n    \"name\": \"{n}\",\n    \"value\": \"{v}\"\n  }}"));
        format!("[\n{items}\n]\n")
    }),
    any("JSON, name, value and more", Style::Capitals, |e| {
        let item = |n: &str, v: &str| format!("  {{\"name\": \"{n}\", \"slotSetting\": false, \"value\": \"{v}\"}}");
        format!("[\n{}\n]\n", joined(e, ",\n", item))
    }),
    any("JSON, key and value", Style::Camel, |e| {
        let item = |n: &str, v: &str| {
            format!("    {{ \"key\": \"{n}\", \"value\": \"{v}\", \"type\": \"default\", \"enabled\": true }}")
        };
        format!("{{\n  \"values\": [\n{}\n  ]\n}}\n", joined(e, ",\n", item))
    }),
    short("Langflow", Style::Snake, |e| {
        let item = |n: &str, v: &str| {
            let label = n.replace('_', " ");
            format!(
                "    \"{n}\": {{\n      \"advanced\": false,\n      \"display_name\": \"{label}\",\n      \"name\": \"{n}\",\n      \
                 \"type\": \"str\",\n      \"value\": \"{v}\"\n    }}"
            )
        };
        format!("{{\n  \"template\": {{\n{}\n  }},\n  \"type\": \"AstraDB\"\n}}\n", joined(e, ",\n", item))
    }),
    any("TOML", Style::Snake, |e| lines(e, |n, v| format!("{n} = \"{v}\""))),
    any("TOML, capitals", Style::Capitals, |e| format!("[vars]\n{}", lines(e, |n, v| format!("{n} = \"{v}\"")))),
    short("TOML table", Style::Snake, |e| {
        let (ours, others) = parted(e, "\n", |n, v| format!("{n} = \"{v}\""));
        format!("[others]\n{others}\n\n[astra]\n{ours}\n")
    }),
    short("INI", Style::Snake, |e| {
        let (ours, others) = parted(e, "\n", |n, v| format!("{n}={v}"));
        format!("; settings\n[others]\n{others}\n\n[astra]\n{ours}\n")
    }),
    any("Terraform outputs", Style::Snake, |e| {
        format!(
            "Apply complete! Resources: 2 added, 0 changed, 0 destroyed.\n\nOutputs:\n\n{}",
            lines(e, |n, v| format!("{n} = \"{v}\""))
        )
    }),
    any("Terraform variables", Style::Snake, |e| {
        lines(e, |n, v| format!("variable \"{n}\" {{\n  type    = string\n  default = \"{v}\"\n}}\n"))
    }),
    any("tfvars", Style::Snake, |e| lines(e, |n, v| format!("{n:<28} = \"{v}\""))),
    any("systemd", Style::Capitals, |e| format!("[Service]\n{}", lines(e, |n, v| format!("Environment=\"{n}={v}\"")))),
    any("Dockerfile", Style::Capitals, |e| {
        format!("FROM node:22\nWORKDIR /app\n{}CMD [\"node\", \"app.js\"]\n", lines(e, |n, v| format!("ENV {n}={v}")))
    }),
    any("Dockerfile, quoted", Style::Capitals, |e| {
        format!("FROM python:3.12\n{}", lines(e, |n, v| format!("ENV {n}=\"{v}\"")))
    }),
];

fn object(entries: &[Entry]) -> String {
    format!("{{\n{}\n}}\n", joined(entries, ",\n", |n, v| format!("  \"{n}\": \"{v}\"")))
}

/// YAML in which the parts of a name are the keys on the way to its value, as Spring has it.
fn tree(entries: &[Entry]) -> String {
    let mut sorted: Vec<(Vec<&str>, &str)> =
        entries.iter().map(|entry| (entry.name.split('.').collect(), entry.value.as_str())).collect();
    sorted.sort_unstable();
    let mut text = String::new();
    let mut before: Vec<&str> = Vec::new();
    for (keys, value) in sorted {
        let shared = keys.iter().zip(&before).take_while(|(key, other)| key == other).count();
        for (depth, key) in keys.iter().enumerate().skip(shared) {
            text.extend(["  ".repeat(depth).as_str(), key, ":"]);
            text.extend(if depth + 1 == keys.len() { [" ", value, "\n"] } else { ["\n", "", ""] });
        }
        before = keys;
    }
    text
}
