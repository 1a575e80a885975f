//! The functions of a module and its data: their names, and where they are.

use std::{collections::HashMap, ops::Range};

use anyhow::Result;
use rustc_demangle::demangle;
use wasmparser::{KnownCustom, Name, Parser, Payload, TypeRef};

use super::names::Home;

/// A function with its code.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Function {
    /// Its path, without a hash.
    pub(crate) name: String,
    /// Its bytes in the module.
    pub(crate) range: Range<usize>,
}

impl Function {
    /// The crate and the module that it is in.
    pub(crate) fn home(&self) -> Home<'_> {
        Home::of(&self.name)
    }
}

/// The parts of a module.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Anatomy {
    /// The functions in the order of their bytes.
    pub(crate) functions: Vec<Function>,
    /// The texts and the tables.
    pub(crate) data: Range<usize>,
    /// The bytes before the names, which are last.
    pub(crate) shipped: usize,
}

/// Takes a module with names apart.
pub(crate) fn anatomy(module: &[u8]) -> Result<Anatomy> {
    let (mut imported, mut ranges, mut names) = (0, Vec::new(), HashMap::new());
    let (mut data, mut shipped) = (0..0, module.len());
    for payload in Parser::new(0).parse_all(module) {
        match payload? {
            Payload::ImportSection(section) => {
                for import in section.into_imports() {
                    imported += u32::from(matches!(import?.ty, TypeRef::Func(_)));
                }
            }
            Payload::CodeSectionEntry(body) => ranges.push(body.range()),
            Payload::DataSection(section) => data = section.range(),
            Payload::CustomSection(section) => {
                let KnownCustom::Name(subsections) = section.as_known() else { continue };
                shipped = shipped.min(section.range().start);
                for subsection in subsections {
                    let Name::Function(all) = subsection? else { continue };
                    for naming in all {
                        let naming = naming?;
                        names.insert(naming.index, format!("{:#}", demangle(naming.name)));
                    }
                }
            }
            _ => {}
        }
    }
    let function = |(index, range)| Function {
        name: names.remove(&(imported + index)).unwrap_or_else(|| "without a name".to_owned()),
        range,
    };
    Ok(Anatomy { functions: (0..).zip(ranges).map(function).collect(), data, shipped })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_has_its_functions_with_their_names() {
        let module = [
            &b"\0asm\x01\0\0\0"[..],
            b"\x01\x04\x01\x60\0\0",                       // A type: nothing to nothing.
            b"\x02\x07\x01\x01m\x01i\0\0",                 // An import of it.
            b"\x03\x02\x01\0",                             // A function of it,
            b"\x0a\x04\x01\x02\0\x0b",                     // which does nothing;
            b"\0\x12\x04name\x01\x0b\x01\x01\x08_ZN1a1bE", // and its name.
        ];
        let function = Function { name: "a::b".to_owned(), range: 31..33 };
        let expected = Anatomy { functions: vec![function], data: 0..0, shipped: 35 };
        assert_eq!(anatomy(&module.concat()).unwrap(), expected);
    }
}
