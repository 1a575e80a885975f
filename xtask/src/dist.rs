//! `cargo xtask dist`: the whole page as one file.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, bail};

use crate::{
    loader,
    page::{Parts, Template},
    project,
    sizes::Weighed,
    wasm,
};

const FILE: &str = "index.html";

/// Builds the page, writes it and says what it weighs.
pub(crate) fn run(into: Option<&Path>) -> Result<()> {
    let page = build()?;
    let folder = match into {
        Some(folder) => checked(folder)?,
        None => dist()?,
    };
    write(&page, &folder)?;
    println!("Written: {}", folder.join(FILE).display());
    Ok(())
}

/// The page's usual place.
pub(crate) fn dist() -> Result<PathBuf> {
    Ok(project::root()?.join("dist"))
}

/// Builds the page and prints its sizes; too heavy a page is an error.
pub(crate) fn build() -> Result<String> {
    let root = project::root()?;
    let text = project::read_text(&root.join("index.html"))?;
    let template = Template::parse(&text)?;
    let sheets = template.styles_paths()?.into_iter().map(|path| project::read_text(&root.join(path)));
    let styles = slim(&sheets.collect::<Result<String>>()?);
    let icon = project::read_text(&root.join(template.icon_path()?))?;
    let start = project::read_text(&root.join("static/start.js"))?;

    let module = wasm::build()?;
    let script = loader::script(&module.glue, &start)?;
    let encoded = loader::encode(&module.bytes);
    let parts = Parts {
        icon: icon.as_bytes(),
        styles: &styles,
        first_state: &astra_connection_string::ui::first_state(),
        module: &encoded,
        checksum: &loader::checksum(&module.bytes),
        script: &script,
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
    Ok(page)
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

/// Writes the page into a folder that then holds nothing else.
pub(crate) fn write(page: &str, folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let file = folder.join(FILE);
    fs::write(&file, page).with_context(|| format!("cannot write {}", file.display()))
}

/// A folder that somebody named is emptied only if it can hold nothing but an earlier page.
fn checked(folder: &Path) -> Result<PathBuf> {
    if folder.exists() {
        for entry in fs::read_dir(folder).with_context(|| format!("cannot list {}", folder.display()))? {
            let name = entry?.file_name();
            if name != FILE {
                bail!("{} holds `{}` and is left as it is; name an empty folder", folder.display(), name.display());
            }
        }
    }
    Ok(folder.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_lose_what_no_browser_reads() {
        assert_eq!(slim("/* a */\na {\n  b: c; /* d\n e */\n}\n\n/* open"), "a {\nb: c;\n}");
        assert_eq!(slim("a { b: url(\"c d\") }"), "a { b: url(\"c d\") }");
    }

    #[test]
    fn the_folder_holds_the_page_and_nothing_else() {
        let folder = std::env::temp_dir().join(format!("xtask-dist-{}", std::process::id()));
        fs::create_dir_all(folder.join("old")).unwrap();
        assert!(checked(&folder).unwrap_err().to_string().contains("`old`"), "a named folder is not emptied");
        write("page", &folder).unwrap();
        assert_eq!(fs::read_to_string(folder.join(FILE)).unwrap(), "page");
        assert_eq!(fs::read_dir(&folder).unwrap().count(), 1);
        checked(&folder).unwrap();
        fs::remove_dir_all(&folder).unwrap();
    }
}
