//! A text of a part's usual form is its value, and needs no parser.

use astra_uri::{Deployment, Draft, Part, Reveal, Severity, credentials::ApplicationToken};
use proptest::{prelude::*, string::string_regex};

/// A part, and a text of its usual form. The generator does not know what a form excludes: the browser stories do.
fn usual() -> impl Strategy<Value = (Part, String)> {
    prop::sample::select(Part::of(Deployment::Astra).to_vec()).prop_flat_map(|part| {
        let form = part.usual_form().expect("each of these has one");
        let included = form.strip_prefix("(?!").and_then(|rest| rest.split_once(')')).map_or(&*form, |(_, rest)| rest);
        let text = string_regex(included).expect("it is a regular expression");
        (Just(part), text.prop_filter("a second mark is excluded", |text| !text[1..].contains(ApplicationToken::MARK)))
    })
}

proptest! {
    #[test]
    fn is_read_as_it_is((part, text) in usual()) {
        let reading = part.parse(&text).expect("it is a value");
        prop_assert_eq!(reading.of(Severity::Note).count(), 0, "{}", part);
        prop_assert_eq!(&**reading.value.text(Reveal::Plain), &*text);
        let mut draft = Draft::default();
        draft.set(reading.value);
        let segment = draft.segments(Reveal::Plain).into_iter().find(|segment| segment.part == Some(part));
        prop_assert_eq!(&**segment.and_then(|segment| segment.text).expect("the part has a text"), &*text);
    }
}

#[test]
fn a_self_hosted_data_api_has_none_of_its_own() {
    for part in [Part::BaseUrl, Part::Username, Part::Password] {
        assert_eq!(part.usual_form(), None, "{part}");
    }
}
