//! `USUAL` of the page's script: by what `static/early_string.js` knows the text of a field before there is a program.

use anyhow::{Context, Result};
use astra_connection_string::model::Field;
use astra_uri::{Deployment, Part, credentials::ApplicationToken};
use serde_json::json;

/// The table as JavaScript: for each field of the first markup its id, the usual form of its text, and for a secret what is
/// shown in its place.
pub(crate) fn table() -> Result<String> {
    let row = |part: Part| {
        let form = part.usual_form().with_context(|| format!("{part} has no usual form"))?;
        Ok(json!([Field::Part(part).id(), form, part.is_secret().then_some(ApplicationToken::MASK)]))
    };
    let rows: Vec<_> = Part::of(Deployment::Astra).into_iter().map(row).collect::<Result<_>>()?;
    Ok(format!("const USUAL = {};\n", json!(rows)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_token_alone_has_a_mask() {
        let table = table().unwrap();
        assert_eq!(table.matches("null]").count(), 3);
        assert!(table.ends_with("\"AstraCS:••••\"]];\n"), "{table}");
    }
}
