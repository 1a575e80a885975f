//! Whether a text is about Astra at all. Names such as `id` and `region` mean something only where it is.

use super::Source;

/// The words of which one is in every text that is about Astra or a Data API.
const MARKS: [&[u8]; 6] = [b"astra", b"keyspace", b"datastax", b"data_api", b"dataapi", b"data-api"];
/// The words of which one is in a text about a database, whichever it is.
const OF_DATABASES: [&[u8]; 6] = [b"database", b"cassandra", b"stargate", b"mongoose", b"db_id", b"dbid"];

/// The names that are trusted in a text: all, where it is about Astra; those of a database's values, where it is about one;
/// `None` elsewhere.
pub(super) fn trusted(text: &str) -> Option<Source> {
    if has(text, &MARKS) { Some(Source::Hint) } else { has(text, &OF_DATABASES).then_some(Source::OwnedName) }
}

/// Whether one of the marks is in the text, in any case. Each byte is looked at once, but where a mark begins.
fn has(text: &str, marks: &[&[u8]]) -> bool {
    let bytes = text.as_bytes();
    (0..bytes.len()).any(|start| {
        marks.iter().any(|mark| {
            bytes[start] | 0x20 == mark[0]
                && bytes.get(start..start + mark.len()).is_some_and(|part| part.eq_ignore_ascii_case(mark))
        })
    })
}

/// Whether it is a resource of Kubernetes, whose `namespace` is not a database's.
pub(super) fn is_of_kubernetes(text: &str) -> bool {
    ["apiVersion:", "kubectl ", "helm "].iter().any(|mark| text.contains(mark))
}

/// Whether a resource of Kubernetes is a secret, whose values are encoded.
pub(super) fn is_encoded_secret(text: &str) -> bool {
    text.contains("kind: Secret") && text.contains("\ndata:")
}

#[cfg(test)]
mod tests {
    use super::{Source, trusted};

    #[test]
    fn a_mark_is_seen_in_any_case_and_place() {
        for text in ["Astra", "xASTRA_DB_ID=1", "a keySpace", "datastax"] {
            assert_eq!(trusted(text), Some(Source::Hint), "{text}");
        }
        assert_eq!(trusted("my Database"), Some(Source::OwnedName));
        for text in ["", "astr", "key space", "aaaaaaastr a"] {
            assert_eq!(trusted(text), None, "{text}");
        }
    }
}
