//! Shapes of source code in which a value has a name.

use super::{Shape, Style, any, joined, lines};

pub(super) const SHAPES: &[Shape] = &[
    any("Python, arguments", Style::Snake, |e| {
        format!(
            "store = AstraDBVectorStore(\n    embedding=embedding,\n{})\n",
            lines(e, |n, v| format!("    {n}=\"{v}\","))
        )
    }),
    any("Python, arguments on one line", Style::Snake, |e| {
        format!("cassio.init({})\n", joined(e, ", ", |n, v| format!("{n}='{v}'")))
    }),
    any("Python, variables", Style::Snake, |e| lines(e, |n, v| format!("{n} = \"{v}\""))),
    any("Python, constants", Style::Capitals, |e| lines(e, |n, v| format!("{n} = '{v}'"))),
    any("Python, typed", Style::Capitals, |e| {
        format!("class Settings(BaseSettings):\n{}", lines(e, |n, v| format!("    {n}: str = \"{v}\"")))
    }),
    any("Python, dict", Style::Snake, |e| {
        format!("config = {{\n{}}}\n", lines(e, |n, v| format!("    '{n}': '{v}',")))
    }),
    any("os.getenv", Style::Capitals, |e| {
        format!("import os\n\n{}", lines(e, |n, v| format!("{n} = os.getenv(\"{n}\", \"{v}\")")))
    }),
    any("os.environ.get", Style::Capitals, |e| {
        lines(e, |n, v| format!("{} = os.environ.get('{n}', '{v}')", n.to_lowercase()))
    }),
    any("os.environ[…]", Style::Capitals, |e| {
        format!("import os\n{}", lines(e, |n, v| format!("os.environ[\"{n}\"] = \"{v}\"")))
    }),
    any("notebook, os.environ[…]", Style::Capitals, |e| {
        cell(&joined(e, ",\n", |n, v| format!(r#"    "os.environ[\"{n}\"] = \"{v}\"\n""#)))
    }),
    any("notebook, variables", Style::Capitals, |e| {
        cell(&joined(e, ",\n", |n, v| format!(r#"    "{n} = \"{v}\"\n""#)))
    }),
    any("notebook, single quotes", Style::Snake, |e| cell(&joined(e, ",\n", |n, v| format!(r#"    "{n} = '{v}'\n""#)))),
    any("JavaScript object", Style::Camel, |e| {
        format!("export const config = {{\n{}}};\n", lines(e, |n, v| format!("  {n}: '{v}',")))
    }),
    any("JavaScript object, one line", Style::Camel, |e| {
        format!("const client = createClient({{ {} }})\n", joined(e, ", ", |n, v| format!("{n}: \"{v}\"")))
    }),
    any("TypeScript constants", Style::Camel, |e| lines(e, |n, v| format!("const {n}: string = \"{v}\";"))),
    any("TypeScript constants, capitals", Style::Capitals, |e| lines(e, |n, v| format!("export const {n} = '{v}'"))),
    any("process.env with ||", Style::Capitals, |e| {
        lines(e, |n, v| format!("const {} = process.env.{n} || '{v}';", camel(n)))
    }),
    any("process.env with ??", Style::Capitals, |e| {
        lines(e, |n, v| format!("const {} = process.env.{n} ?? \"{v}\";", camel(n)))
    }),
    any("process.env in an object", Style::Capitals, |e| {
        format!("module.exports = {{\n{}}};\n", lines(e, |n, v| format!("  {}: process.env.{n} || '{v}',", camel(n))))
    }),
    any("process.env, set", Style::Capitals, |e| lines(e, |n, v| format!("process.env.{n} = '{v}';"))),
    any("Java constants", Style::Capitals, |e| {
        lines(e, |n, v| format!("    private static final String {n} = \"{v}\";"))
    }),
    any("Java variables", Style::Camel, |e| lines(e, |n, v| format!("        String {n} = \"{v}\";"))),
    any("Kotlin", Style::Camel, |e| lines(e, |n, v| format!("val {n} = \"{v}\""))),
    any("C# properties", Style::Pascal, |e| {
        format!(
            "public class AstraSettings\n{{\n{}}}\n",
            lines(e, |n, v| format!("    public string {n} {{ get; set; }} = \"{v}\";"))
        )
    }),
    any("C# initialiser", Style::Pascal, |e| {
        format!("var settings = new AstraSettings {{\n{}}};\n", lines(e, |n, v| format!("    {n} = \"{v}\",")))
    }),
    any("appsettings.json", Style::Pascal, |e| {
        format!("{{\n  \"AstraDB\": {{\n{}\n  }}\n}}\n", joined(e, ",\n", |n, v| format!("    \"{n}\": \"{v}\"")))
    }),
    any("Go struct", Style::Go, |e| format!("cfg := Config{{\n{}}}\n", lines(e, |n, v| format!("\t{n}: \"{v}\",")))),
    any("Go constants", Style::Camel, |e| format!("const (\n{})\n", lines(e, |n, v| format!("\t{n} = \"{v}\"")))),
    any("Go os.Setenv", Style::Capitals, |e| lines(e, |n, v| format!("\tos.Setenv(\"{n}\", \"{v}\")"))),
    any("Rust constants", Style::Capitals, |e| lines(e, |n, v| format!("const {n}: &str = \"{v}\";"))),
    any("Rust env::set_var", Style::Capitals, |e| lines(e, |n, v| format!("    env::set_var(\"{n}\", \"{v}\");"))),
    any("PHP define", Style::Capitals, |e| format!("<?php\n{}", lines(e, |n, v| format!("define('{n}', '{v}');")))),
    any("PHP array", Style::Snake, |e| {
        format!("<?php\nreturn [\n{}];\n", lines(e, |n, v| format!("    '{n}' => '{v}',")))
    }),
    any("PHP variables", Style::Snake, |e| format!("<?php\n{}", lines(e, |n, v| format!("${n} = \"{v}\";")))),
    any("PHP env", Style::Capitals, |e| lines(e, |n, v| format!("    '{}' => env('{n}', '{v}'),", n.to_lowercase()))),
    any("Ruby hash", Style::Snake, |e| format!("config = {{\n{}}}\n", lines(e, |n, v| format!("  {n}: '{v}',")))),
    any("Ruby hash, rockets", Style::Snake, |e| {
        format!("options = {{\n{}}}\n", lines(e, |n, v| format!("  \"{n}\" => \"{v}\",")))
    }),
    any("Ruby ENV", Style::Capitals, |e| lines(e, |n, v| format!("ENV['{n}'] = '{v}'"))),
    any("Ruby ENV.fetch", Style::Capitals, |e| {
        lines(e, |n, v| format!("{} = ENV.fetch('{n}', '{v}')", n.to_lowercase()))
    }),
];

/// A cell of a notebook with these lines.
fn cell(lines: &str) -> String {
    format!(
        "{{\n \"cells\": [\n  {{\n   \"cell_type\": \"code\",\n   \"metadata\": {{}},\n   \"outputs\": [],\n   \"source\": [\n    \
         \"import os\\n\",\n{lines}\n   ]\n  }}\n ],\n \"nbformat\": 4\n}}\n"
    )
}

fn camel(name: &str) -> String {
    Style::Camel.name(&name.to_lowercase().replace('_', " "))
}
