//! The crate and the module of a function, by its path.

/// Where a function is defined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Home<'a> {
    /// Its crate.
    pub(crate) name: &'a str,
    /// Its module, of no more than three steps.
    pub(crate) module: &'a str,
}

impl<'a> Home<'a> {
    /// The home of a function with this path. A method of `<a::B as c::D>` is where its type is; one of a type that is none of a
    /// crate, as `<[T]>::sort` or `<&T as core::fmt::Debug>::fmt`, is where its trait is.
    pub(crate) fn of(path: &'a str) -> Self {
        let inner = path.strip_prefix('<').unwrap_or(path);
        let (of_type, of_trait) = match inner.split_once(" as ") {
            Some((of_type, rest)) if path.starts_with('<') => (of_type, rest),
            _ => (inner, inner),
        };
        let plain = |text: &'a str| {
            text.trim_start_matches(['&', '*', '(', '[']).trim_start_matches("mut ").trim_start_matches("dyn ")
        };
        let path = [of_type, of_trait].into_iter().map(plain).find(|text| is_path(text)).unwrap_or("core::primitive");
        let end = path.find(['<', '>', ' ', '{', ',', ')', ']']).unwrap_or(path.len());
        let path = path[..end].trim_end_matches(':');
        let steps = path.match_indices("::").map(|(at, _)| at).collect::<Vec<_>>();
        let until = |step: Option<&usize>| step.map_or(path, |at| &path[..*at]);
        // The last step is the function or the type.
        let depth = steps.len().min(3);
        Self { name: until(steps.first()), module: until(depth.checked_sub(1).and_then(|last| steps.get(last))) }
    }
}

/// Whether a text begins with the name of a crate and `::`.
fn is_path(text: &str) -> bool {
    let name = text.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(text.len());
    name > 0 && text[name..].starts_with("::")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_is_of_the_crate_of_its_type_or_else_of_its_trait() {
        for (path, name, module) in [
            ("yew::html::component::scope::f", "yew", "yew::html::component"),
            ("<astra_uri::parse::Parsed as core::clone::Clone>::clone", "astra_uri", "astra_uri::parse"),
            ("<alloc::vec::Vec<T,A> as core::ops::drop::Drop>::drop", "alloc", "alloc::vec"),
            ("<&T as core::fmt::Debug>::fmt", "core", "core::fmt"),
            ("<dyn core::any::Any>::is", "core", "core::any"),
            ("main", "core", "core"),
            ("astra_uri::recognise::recognise::{{closure}}", "astra_uri", "astra_uri::recognise"),
        ] {
            assert_eq!(Home::of(path), Home { name, module }, "{path}");
        }
    }
}
