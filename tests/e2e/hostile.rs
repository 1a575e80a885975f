//! Texts that are made to break out of their place in the string: each is refused in words, and there is no string.

use crate::{
    built,
    credentials::Secret,
    engine::{Engine, engine},
    filled::{string_with, values},
    page::Page,
    wait::until_eq,
    words::{MASK, sentence},
};
use astra_connection_string::domain::{ApplicationTokenError, Character, DatabaseIdError, KeyspaceError, RegionError};
use std::fmt::Display;

const MEGABYTE: usize = 1 << 20;

#[test]
fn a_hostile_database_id_is_refused() {
    use DatabaseIdError::{Character as Unfit, ForeignAddress, Length};
    let full_width = Unfit { position: 1, kind: Character::NonAscii };
    refuses(
        "Database ID",
        &[
            ("x@evil.com/", Length { found: 11 }),
            ("https://evil.com/", ForeignAddress),
            ("２597da05-9018-4566-a534-04338b75973b", full_width),
            (&"a".repeat(MEGABYTE), Length { found: MEGABYTE }),
        ],
    );
}

#[test]
fn a_hostile_region_is_refused() {
    use RegionError::{Length, OuterHyphen};
    let unfit = |position, kind| RegionError::Character { position, kind };
    refuses(
        "Region",
        &[
            ("us-east-2.evil.com/", unfit(10, Character::FullStop)),
            ("x.y", unfit(2, Character::FullStop)),
            ("us．east", unfit(3, Character::NonAscii)),
            ("us-east-2#", unfit(10, Character::Other)),
            ("us-east-2\\", unfit(10, Character::Other)),
            ("us\0east", unfit(3, Character::Other)),
            ("-a", OuterHyphen),
            (&"a".repeat(MEGABYTE), Length { found: MEGABYTE }),
        ],
    );
}

#[test]
fn a_hostile_keyspace_is_refused() {
    use KeyspaceError::Length;
    let unfit = |position, kind| KeyspaceError::Character { position, kind };
    refuses(
        "Keyspace",
        &[
            ("ks/../y", unfit(3, Character::Slash)),
            ("%2e%2e", unfit(1, Character::Other)),
            ("..", unfit(1, Character::FullStop)),
            ("ks?a", unfit(3, Character::Other)),
            ("ks#a", unfit(3, Character::Other)),
            ("ks\\a", unfit(3, Character::Other)),
            ("ks\0a", unfit(3, Character::Other)),
            ("ks１", unfit(3, Character::NonAscii)),
            (&"a".repeat(MEGABYTE), Length { found: MEGABYTE }),
        ],
    );
}

#[test]
fn a_hostile_token_is_refused() {
    use ApplicationTokenError::{Length, NonAscii, Prefix, SeveralTokens, WhiteSpace};
    refuses(
        "Application token",
        &[
            ("AstraCS:a AstraCS:b", SeveralTokens),
            ("AstraCS:a b", WhiteSpace),
            ("AstraCS:a\0b", NonAscii),
            ("AstraCS:１", NonAscii),
            (&format!("AstraCS:{}", "a".repeat(MEGABYTE - 8)), Length { found: MEGABYTE }),
            (&"a".repeat(MEGABYTE), Prefix),
        ],
    );
}

/// Each text is put, by paste, into a form that is right but for it. In the string's outline the field's name takes its place.
#[track_caller]
fn refuses(label: &str, cases: &[(&str, impl Display)]) {
    let page = Page::open(&built::file_address());
    let token = Secret::Usual.token();
    let (_, value) = values(&token).into_iter().find(|(other, _)| *other == label).expect("it is a field");
    let shown = if value == token { MASK } else { value };
    let outline = string_with(MASK).replace(shown, &label.to_lowercase());
    page.fill_in();
    // Elsewhere than in Chromium, a NUL ends what is on the clipboard; WebKitGTK's takes no megabyte in a while.
    let can_be_pasted = |text: &&(&str, _)| match engine() {
        Engine::Chromium => true,
        Engine::Firefox => !text.0.contains('\0'),
        Engine::WebKit => !text.0.contains('\0') && text.0.len() < MEGABYTE,
    };
    for (text, error) in cases.iter().filter(can_be_pasted) {
        page.paste_into(label, text);
        until_eq("what is typed", || page.field(label).value() == *text, &true);
        until_eq("the refusal", || page.said_of(label, "error"), &sentence(error));
        page.shows_string(&outline);
        page.shows_no_string();
        page.button("Copy connection string").click();
        page.has_summary_in_focus();
        assert_eq!(page.said(), [""; 0]);
        // What the text was pasted from is still there.
        assert!(page.clipboard() == *text, "something was copied");
    }
    page.paste_into(label, value);
    page.shows_string(&string_with(MASK));
    page.has_kept_to_itself();
}
