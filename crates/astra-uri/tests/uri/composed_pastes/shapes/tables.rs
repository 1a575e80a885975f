//! Shapes of tables: Markdown, CSV, and those of the `astra` command.

use super::{Entry, Shape, Style, any, joined, lines, places};
use astra_uri::Part;

pub(super) const SHAPES: &[Shape] = &[
    any("Markdown table", Style::Capitals, |e| {
        format!("| Variable | Value |\n|---|---|\n{}", lines(e, |n, v| format!("| {n} | {v} |")))
    }),
    any("Markdown table, code", Style::Capitals, |e| {
        format!("| Name | Value |\n| --- | --- |\n{}", lines(e, |n, v| format!("| `{n}` | `{v}` |")))
    }),
    any("CSV, a row each", Style::Capitals, |e| format!("Name,Value\n{}", lines(e, |n, v| format!("{n},{v}")))),
    any("CSV, heads", Style::Camel, |e| columns(e, "")),
    any("CSV, heads, quoted", Style::Snake, |e| columns(e, "\"")),
    any("Markdown table, heads", Style::Snake, |e| {
        let rule = joined(e, " | ", |_, _| "---".to_owned());
        format!(
            "| {} |\n| {rule} |\n| {} |\n",
            joined(e, " | ", |n, _| n.to_owned()),
            joined(e, " | ", |_, v| v.to_owned())
        )
    }),
    places("astra db list, ASCII", &[Part::DatabaseId, Part::Region], |v| {
        let rule = format!("+{}+{}+{}+{}+", "-".repeat(14), "-".repeat(38), "-".repeat(26), "-".repeat(12));
        let row = |name: &str, id: &str, region: &str, status: &str| {
            format!("| {name:<12} | {id:<36} | {region:<24} | {status:<10} |")
        };
        let head = row("Name", "id", "Default Region", "Status");
        format!("{rule}\n{head}\n{rule}\n{}\n{rule}\n", row("workshop_db", v.id, v.region, "ACTIVE"))
    }),
    places("astra db list, boxes", &[Part::DatabaseId, Part::Region], |v| {
        let row = |cells: [&str; 6]| {
            let [name, id, region, cloud, vector, status] = cells;
            format!("│ {name:<8} │ {id:<36} │ {region:<16} │ {cloud:<5} │ {vector} │ {status:<10} │\n")
        };
        let head = row(["Name", "ID", "Regions", "Cloud", "V", "Status"]);
        head + &row(["demo", v.id, v.region, v.cloud(), "■", "HIBERNATED"])
    }),
    places("astra db get", &[Part::DatabaseId, Part::Region, Part::Keyspace], |v| {
        let row = |name: &str, value: &str| format!("│ {name:<16} │ {value:<36} │\n");
        let rows = [
            row("Attribute", "Value"),
            row("Name", "demo"),
            row("ID", v.id),
            row("Cloud Provider", v.cloud()),
            row("Region", v.region),
            row("Status", "ACTIVE"),
            row("Default Keyspace", v.keyspace),
            row("Creation Time", "2026-01-01"),
        ];
        rows.concat()
    }),
];

fn columns(entries: &[Entry], quote: &str) -> String {
    let between = format!("{quote},{quote}");
    let row = |cell| format!("{quote}{}{quote}\n", joined(entries, &between, cell));
    row(|n, _| n.to_owned()) + &row(|_, v| v.to_owned())
}
