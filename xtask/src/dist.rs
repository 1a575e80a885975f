//! `cargo xtask dist`: the whole page as one file, with what embeds it and the notices beside it.

use std::path::{Path, PathBuf};

use anyhow::Result;
use astra_connection_string::components;

use crate::{
    build_output::{Built, PAGE},
    loader,
    notices::{Shipped, notices},
    page::{Parts, Template},
    policy, project,
    sizes::Weighed,
    usual_forms, wasm,
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

/// The page with the texts that it is made of.
pub(crate) struct Made {
    /// All of it.
    pub(crate) page: String,
    styles: String,
    script: String,
    encoded: String,
    module: Vec<u8>,
    copied: Vec<String>,
}

impl Made {
    /// The parts that are texts of the page, and the rest of it.
    pub(crate) fn parts(&self) -> [(&'static str, &str); 3] {
        [("styles", &self.styles), ("script", &self.script), ("module as text", &self.encoded)]
    }

    fn weighed(&self) -> Result<Weighed> {
        let markup = self.parts().iter().fold(self.page.clone(), |rest, (_, part)| rest.replacen(part, "", 1));
        Weighed::new(
            &self.page,
            &[
                ("  markup", markup.as_bytes()),
                ("  styles", self.styles.as_bytes()),
                ("  script", self.script.as_bytes()),
                ("  module as text", self.encoded.as_bytes()),
                ("    WebAssembly", &self.module),
            ],
        )
    }
}

/// Builds the page and prints its sizes; too heavy a page is an error.
pub(crate) fn build() -> Result<Built> {
    let made = make()?;
    let weighed = made.weighed()?;
    println!("{weighed}");
    weighed.within_budget()?;
    Built::new(made.page, notices(&Shipped::PAGE)?, &made.copied.iter().map(String::as_str).collect::<Vec<_>>())
}

/// Builds the page.
pub(crate) fn make() -> Result<Made> {
    let root = project::root()?;
    let text = project::read_text(&root.join(PAGE))?;
    let template = Template::parse(&text)?;
    let sheets = template.styles_paths()?.into_iter().map(|path| project::read_text(&root.join(path)));
    let styles = slim(&sheets.collect::<Result<String>>()?);
    let icon = project::read_text(&root.join(template.icon_path()?))?;
    let read = |script| project::read_text(&root.join("static").join(script));
    let start = [usual_forms::table()?, read("early_string.js")?, read("early_copy.js")?, read("start.js")?].concat();

    let mut module = wasm::build()?;
    let script = loader::script(&module.glue, &start)?;
    let policy = policy::policy(&script, &styles);
    policy::write_into(&mut module.bytes, &policy)?;
    let encoded = loader::elements(&module.bytes);
    let parts = Parts {
        icon: icon.as_bytes(),
        styles: &styles,
        first_state: &components::markup(components::Stage::Starting, &[]),
        module: &encoded,
        script: &script,
        policy: &policy,
    };
    let page = template.fill(&parts)?;

    let copied = template.copied_paths()?.into_iter().map(str::to_owned).collect();
    Ok(Made { page, styles, script, encoded, module: module.bytes, copied })
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
