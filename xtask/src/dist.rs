//! `cargo xtask dist`: the whole page as one file, and what embeds it beside it.

use std::path::{Path, PathBuf};

use anyhow::Result;
use astra_connection_string::components;

use crate::{
    build_output::{Built, PAGE},
    loader,
    page::{Parts, Template},
    policy, project,
    sizes::Weighed,
    wasm,
};

/// Builds the page, writes it and prints its sizes.
pub(crate) fn run(into: Option<&Path>) -> Result<()> {
    let built = build()?;
    let folder = match into {
        Some(folder) => {
            built.may_replace(folder)?;
            folder.to_owned()
        }
        None => dist()?,
    };
    built.write(&folder)?;
    println!("Written: {}", folder.join(PAGE).display());
    Ok(())
}

/// The page's usual place.
pub(crate) fn dist() -> Result<PathBuf> {
    Ok(project::root()?.join("dist"))
}

/// Builds the page and prints its sizes; too heavy a page is an error.
pub(crate) fn build() -> Result<Built> {
    let root = project::root()?;
    let text = project::read_text(&root.join(PAGE))?;
    let template = Template::parse(&text)?;
    let sheets = template.styles_paths()?.into_iter().map(|path| project::read_text(&root.join(path)));
    let styles = slim(&sheets.collect::<Result<String>>()?);
    let icon = project::read_text(&root.join(template.icon_path()?))?;
    let start = project::read_text(&root.join("static/start.js"))?;

    let mut module = wasm::build()?;
    let script = loader::script(&module.glue, &start)?;
    let policy = policy::policy(&script, &styles);
    policy::write_into(&mut module.bytes, &policy)?;
    let encoded = loader::encode(&module.bytes);
    let parts = Parts {
        icon: icon.as_bytes(),
        styles: &styles,
        first_state: &components::markup(components::Stage::Starting, &[]),
        module: &encoded,
        checksum: &loader::checksum(&module.bytes),
        script: &script,
        policy: &policy,
    };
    let page = template.fill(&parts)?;

    let markup = [&styles, &script, &encoded].into_iter().fold(page.clone(), |rest, part| rest.replacen(part, "", 1));
    let weighed = Weighed::new(
        &page,
        &[
            ("  markup", markup.as_bytes()),
            ("  styles", styles.as_bytes()),
            ("  script", script.as_bytes()),
            ("  module as text", encoded.as_bytes()),
            ("    WebAssembly", &module.bytes),
        ],
    )?;
    println!("{weighed}");
    weighed.within_budget()?;
    Built::new(page, &template.copied_paths()?)
}

/// The styles without comments, indentation and empty lines.
fn slim(styles: &str) -> String {
    let mut rest = styles;
    let mut text = String::new();
    while let Some((before, comment)) = rest.split_once("/*") {
        text.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    text.push_str(rest);
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_lose_what_no_browser_reads() {
        assert_eq!(slim("/* a */\na {\n  b: c; /* d\n e */\n}\n\n/* open"), "a {\nb: c;\n}");
        assert_eq!(slim("a { b: url(\"c d\") }"), "a { b: url(\"c d\") }");
    }
}
