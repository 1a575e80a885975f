//! A text of a part's usual form is its value, and needs no parser.

use astra_uri::{Deployment, Draft, Part, Reveal, Severity};
use proptest::{prelude::*, string::string_regex};

/// A part, and a text of its usual form. What a form excludes at its beginning, the generator does not know.
fn usual() -> impl Strategy<Value = (Part, String)> {
    prop::sample::select(Part::of(Deployment::Astra).to_vec()).prop_flat_map(|part| {
        let form = part.usual_form().expect("each of these has one");
        let (excluded, form) = match form.strip_prefix("(?!.*").and_then(|rest| rest.split_once(')')) {
            Some((excluded, form)) => (Some(excluded.to_owned()), form.to_owned()),
            None => (None, form),
        };
        let text = string_regex(&form).expect("it is a regular expression");
        let is_allowed = move |text: &String| excluded.as_deref().is_none_or(|excluded| !text.contains(excluded));
        (Just(part), text.prop_filter("the form excludes it", is_allowed))
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
