//! Whether a text is about Astra at all. Names such as `id` and `region` mean something only where it is.

/// The words of which one is in every text that is about a database of Astra or a Data API.
const MARKS: [&[u8]; 12] = [
    b"astra",
    b"keyspace",
    b"datastax",
    b"database",
    b"cassandra",
    b"stargate",
    b"mongoose",
    b"data_api",
    b"dataapi",
    b"data-api",
    b"db_id",
    b"dbid",
];

/// Whether one of the marks is in the text, in any case. Each byte is looked at once, but where a mark begins.
pub(super) fn is_about_astra(text: &str) -> bool {
    let bytes = text.as_bytes();
    (0..bytes.len()).any(|start| {
        MARKS.iter().any(|mark| {
            bytes[start] | 0x20 == mark[0]
                && bytes.get(start..start + mark.len()).is_some_and(|part| part.eq_ignore_ascii_case(mark))
        })
    })
}

/// Whether it is a resource of Kubernetes, whose `namespace` is not a database's.
pub(super) fn is_of_kubernetes(text: &str) -> bool {
    ["apiVersion:", "kubectl ", "helm "].iter().any(|mark| text.contains(mark))
}

/// Whether it is a secret of Kubernetes, whose values are encoded.
pub(super) fn is_encoded_secret(text: &str) -> bool {
    is_of_kubernetes(text) && text.contains("kind: Secret") && text.contains("\ndata:")
}

#[cfg(test)]
mod tests {
    use super::is_about_astra;

    #[test]
    fn a_mark_is_seen_in_any_case_and_place() {
        for text in ["Astra", "xASTRA_DB_ID=1", "a keySpace", "datastax"] {
            assert!(is_about_astra(text), "{text}");
        }
        for text in ["", "astr", "key space", "aaaaaaastr a"] {
            assert!(!is_about_astra(text), "{text}");
        }
    }
}
