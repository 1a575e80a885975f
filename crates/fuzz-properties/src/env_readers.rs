//! The readers of `.env` files, as far as what is written for them needs it: quotes, escapes, and variables. The runtime tests
//! hold what is written to the real ones.

use astra_programs::EnvReader;

/// How a reader reads a value in these quotes.
struct Quotes {
    quote: char,
    /// The characters whose meaning a backslash takes away.
    escapable: &'static str,
    /// The characters that mean something without one.
    meaning: &'static str,
}

const fn quotes(quote: char, escapable: &'static str, meaning: &'static str) -> Quotes {
    Quotes { quote, escapable, meaning }
}

/// The value that a reader takes from what follows `NAME=`; `None` where it has another meaning there.
pub(crate) fn read(written: &str, reader: EnvReader) -> Option<String> {
    let known: &[Quotes] = match reader {
        EnvReader::Docker => return Some(written.to_owned()),
        EnvReader::Any => &[quotes('\'', "", "\\"), quotes('"', "", "\\$`")],
        EnvReader::NodeOrDotenv => &[quotes('\'', "", ""), quotes('`', "", ""), quotes('"', "", "\\")],
        EnvReader::BunNextOrVite => &[quotes('\'', "$", "$"), quotes('`', "$", "$"), quotes('"', "$", "$")],
        EnvReader::Deno => &[quotes('\'', "", ""), quotes('`', "", "")],
        EnvReader::PythonDotenv => &[quotes('\'', "'\\", "")],
        EnvReader::Uv => &[quotes('\'', "", ""), quotes('"', "\"\\$", "$")],
        EnvReader::Shell => return shell(written),
        EnvReader::Systemd => &[quotes('"', "\"\\$`", "$`")],
    };
    let Some(known) = known.iter().find(|known| written.starts_with(known.quote)) else {
        return is_bare(written).then(|| written.to_owned());
    };
    quoted(written, known)
}

/// Whether it has no quotes, blanks, escapes, variables or comments.
fn is_bare(text: &str) -> bool {
    !text.contains(|c: char| c.is_whitespace() || "'\"`\\$#&;|<>()~".contains(c))
}

fn quoted(written: &str, known: &Quotes) -> Option<String> {
    let mut value = String::new();
    let mut rest = written.strip_prefix(known.quote)?.chars();
    while let Some(c) = rest.next() {
        match c {
            c if c == known.quote => return rest.as_str().is_empty().then_some(value),
            '\\' => match rest.clone().next() {
                Some(next) if known.escapable.contains(next) => {
                    value.push(next);
                    rest.next();
                }
                _ if known.meaning.contains('\\') => return None,
                _ => value.push('\\'),
            },
            c if known.meaning.contains(c) => return None,
            c => value.push(c),
        }
    }
    None
}

/// A word of a POSIX shell: bare, in single quotes, or of such pieces with escaped quotes between them.
fn shell(written: &str) -> Option<String> {
    if is_bare(written) {
        return Some(written.to_owned());
    }
    let mut value = String::new();
    let mut rest = written;
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix("\\'") {
            value.push('\'');
            rest = after;
        } else {
            let (piece, after) = rest.strip_prefix('\'')?.split_once('\'')?;
            value.push_str(piece);
            rest = after;
        }
    }
    Some(value)
}
