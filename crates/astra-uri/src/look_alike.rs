//! Letters of other scripts that look like those of Astra's hosts.

/// The letters of `apps.astra.datastax.com`, of `db` and of the environments, each after a letter that looks like it:
/// Cyrillic, Greek, Armenian and Latin ones (the confusables of Unicode's UTS 39).
const PAIRS: &str = "\u{430}a\u{251}a\u{3b1}a\u{440}p\u{3c1}p\u{455}s\u{442}t\u{3c4}t\u{433}r\u{501}d\u{445}x\u{3c7}x\
                     \u{441}c\u{3f2}c\u{43e}o\u{3bf}o\u{585}o\u{43c}m\u{435}e\u{475}v\u{3bd}v\u{44c}b";

/// The text with the letter that each character looks like, and with full-width forms as what they stand for, in lower
/// case.
pub(crate) fn skeleton(host: &str) -> String {
    if host.is_ascii() {
        return host.to_ascii_lowercase();
    }
    host.chars().map(|c| of_ascii(c).to_ascii_lowercase()).collect()
}

fn of_ascii(c: char) -> char {
    const FULL_WIDTH: u32 = 0xff01 - 0x21;
    match c {
        '\0'..='\u{7f}' => c,
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(u32::from(c) - FULL_WIDTH).unwrap_or(c),
        '\u{3002}' | '\u{ff61}' => '.',
        _ => PAIRS.split_once(c).and_then(|(_, rest)| rest.chars().next()).unwrap_or(c),
    }
}

#[cfg(test)]
mod tests {
    use super::skeleton;

    #[test]
    fn a_host_of_look_alikes_has_the_letters_of_astra() {
        for host in ["\u{430}pps.astra.datastax.com", "\u{ff21}pps\u{ff0e}astra\u{3002}datastax.c\u{43e}m"] {
            assert_eq!(skeleton(host), "apps.astra.datastax.com");
        }
        assert_eq!(skeleton("b\u{fc}cher.example"), "b\u{fc}cher.example");
    }
}
