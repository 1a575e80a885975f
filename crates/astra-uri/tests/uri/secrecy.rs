//! No diagnostic and no `Debug` repeats a part of a secret.

use astra_uri::{Draft, Part, Reveal, diagnose, recognise};
use proptest::prelude::*;
use test_support::{arbitrary_text::texts, choices::all_values, config, secret_leak::leak};

proptest! {
    #![proptest_config(config())]

    #[test]
    fn nothing_reported_about_any_text_repeats_a_secret(text in texts()) {
        let mut reported = vec![format!("{:?}", diagnose(&text.all))];
        reported.extend(diagnose(&text.all).iter().map(ToString::to_string));
        for part in Part::ALL {
            match part.parse(&text.all) {
                Ok(read) if part.is_secret() => reported.push(format!("{read:?}")),
                Ok(_) => {}
                Err(error) => reported.push(format!("{error:?} {error}")),
            }
        }
        let parsed = Draft::parse(&text.all);
        let mut shown = parsed.draft;
        shown.take(Part::Keyspace);
        reported.push(format!("{:?} {:?}", shown.get(Part::Token), shown.get(Part::Password)));
        reported.extend(shown.segments(Reveal::Masked).iter().filter_map(|one| one.text.as_ref()).map(|text| text.to_string()));
        for secret in &text.secrets {
            prop_assert_eq!(leak(&reported.join("\n"), secret), None, "of {:?}", secret);
        }
    }

/// A value that is shown never contains a part of a token.
    #[test]
    fn no_shown_value_of_any_paste_holds_a_secret(text in texts()) {
        let recognised = recognise(&text.all);
        let shown: Vec<String> = all_values(&recognised)
            .filter(|value| !value.part().is_secret())
            .map(|value| value.text(Reveal::Plain).to_string())
            .collect();
        for secret in &text.secrets {
            prop_assert_eq!(leak(&shown.join("\n"), secret), None, "of {:?}", secret);
        }
    }
}
