//! `Finding`: a diagnostic as JavaScript has it.

use crate::{credentials::property, object};
use astra_uri::{Diagnostic, Fix, Severity};
use wasm_bindgen::prelude::*;

/// A diagnostic of the library, or one of the package's own. It holds no part of the text that it is about.
pub(crate) struct Finding {
    severity: Severity,
    code: &'static str,
    message: String,
    /// The property that has the value.
    part: Option<&'static str>,
    line: Option<usize>,
    fix: Option<&'static str>,
}

impl Finding {
    /// One of the library.
    pub(crate) fn of(diagnostic: &Diagnostic) -> Self {
        Self {
            severity: diagnostic.severity(),
            code: diagnostic.code.name(),
            message: diagnostic.message(),
            part: diagnostic.part.map(property),
            line: diagnostic.line(),
            fix: match diagnostic.fix() {
                Fix::Region(text) | Fix::Line(text) => Some(text),
                Fix::Enter | Fix::Read => None,
            },
        }
    }

    /// An error of the package's own, about a property.
    pub(crate) fn own(part: &'static str, code: &'static str, message: &str) -> Self {
        Self { severity: Severity::Error, code, message: message.to_owned(), part: Some(part), line: None, fix: None }
    }

    /// The same about another property.
    pub(crate) fn about(self, part: &'static str) -> Self {
        Self { part: Some(part), ..self }
    }

    /// An array of them, each `{ severity, code, message, part, line, fix }`, of which the last three may be absent.
    pub(crate) fn array(findings: impl IntoIterator<Item = Self>) -> JsValue {
        findings.into_iter().map(Self::object).collect::<js_sys::Array>().into()
    }

    fn object(self) -> JsValue {
        object::of([
            ("severity", Some(self.severity.to_string().into())),
            ("code", Some(self.code.into())),
            ("message", Some(self.message.into())),
            ("part", self.part.map(JsValue::from)),
            ("line", self.line.map(JsValue::from)),
            ("fix", self.fix.map(JsValue::from)),
        ])
    }
}
