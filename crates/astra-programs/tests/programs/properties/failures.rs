//! Any text may be pasted where messages are looked up.

use astra_programs::{Failure, known_failures};
use proptest::{prelude::*, sample::select};
use test_support::{
    arbitrary_text::{anything, texts},
    config,
};

proptest! {
    #![proptest_config(config())]

    #[test]
    fn any_text_finds_rows_of_the_list_each_once(
        text in prop_oneof![texts().prop_map(|text| text.all), anything(200)],
    ) {
        let found = Failure::matching(&text);
        for (index, row) in found.iter().enumerate() {
            prop_assert!(known_failures().contains(row));
            prop_assert!(!found[..index].contains(row));
        }
    }

    #[test]
    fn a_message_is_found_with_any_text_around_it(
        before in texts(),
        row in (0..known_failures().len()).prop_map(|index| &known_failures()[index]),
        name in "[ -~]{0,40}",
        breaks in select(&["\n", " ", "\"", "'\r\n> ", "│"][..]),
        after in texts(),
    ) {
        let printed = row.message().replace('…', &format!(" {name} "));
        let text = [&before.all, breaks, &printed, breaks, &after.all].concat();
        prop_assert!(Failure::matching(&text).contains(&row), "{}", text);
    }
}
