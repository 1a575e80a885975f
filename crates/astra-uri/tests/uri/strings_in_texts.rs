//! A connection string within a longer text, and the endpoint: called right only where everything that adjoins it is looked at.

use astra_uri::{Choice, Code, Part, Recognised, Verdict, recognise};
use test_support::credentials::{connection_string, endpoint};

fn verdict(recognised: &Recognised) -> Option<Verdict> {
    recognised.string.as_ref().map(astra_uri::Parsed::verdict)
}

#[test]
fn a_string_that_white_space_or_quotes_end_is_right() {
    let string = connection_string();
    for text in [
        string.clone(),
        format!("ASTRA_URI={string}\nOTHER=1"),
        format!("ASTRA_URI=\"{string}\"\nOTHER=1"),
        format!("uri: '{string}', x"),
        format!("await mongoose.connect(\"{string}\", {{ isAstra: true }});"),
        format!("{{\"uri\":\"{string}\"}}"),
        format!("export ASTRA_URI={string} OTHER=1"),
        format!("the string {string} works"),
    ] {
        assert_eq!(verdict(&recognise(&text)), Some(Verdict::Right), "{text}");
    }
}

/// A program may read the marks or not: nothing is claimed, and the values are taken.
#[test]
fn a_string_with_other_marks_around_it_is_not_called_right() {
    let string = connection_string();
    for text in [
        format!("({string})"),
        format!("see ({string}) x"),
        format!("<{string}>, x"),
        format!("*{string}* x"),
        format!("`{string} x"),
        format!("={string}"),
        format!("a,{string},b"),
        format!("[{string}]({string})"),
        format!("| {string}|b |"),
        format!("URI={string};"),
        format!("URI={string}|rest"),
        format!("URI={string}> x"),
        format!("a x'{string}'"),
        format!("URI=\"{string}\"\u{200b}"),
        format!("URI=\u{200b}\"{string}\""),
        format!("A={}\nB={string}", string.replace("https", "ht\u{200b}tps")),
        format!("URI='{string}'rest"),
        format!("{{\"uri\":\"{}\"}}", string.replace('/', "\\/")),
    ] {
        let recognised = recognise(&text);
        assert_eq!(verdict(&recognised), None, "{text}");
        assert!(matches!(recognised.choice(Part::Keyspace), Choice::One(..)), "{text}");
    }
}

#[test]
fn what_belongs_to_the_value_of_a_variable_is_read_with_it() {
    let string = connection_string();
    for (text, code) in [
        (format!("URI={string},rest\nA=1"), Code::Tail),
        (format!("URI={string}'\nA=1"), Code::Tail),
        (format!("URI={string}\u{a0}\nA=1"), Code::Tail),
        (format!("URI={string}\u{3000}OTHER=2\nA=1"), Code::Tail),
        (format!("URI=https://evil.example/,{string}\nA=1"), Code::ReadOtherwise),
        (format!("URI=https://evil.example;{string}\nA=1"), Code::ReadOtherwise),
        (format!("\u{feff} {string}"), Code::InvisibleCharacter),
        (format!("{string})"), Code::TokenCharacters),
    ] {
        let string = recognise(&text).string.unwrap_or_else(|| panic!("{text}"));
        assert!(string.has(code), "{text}: {:?}", string.diagnostics);
    }
}

/// An address that is cut within its host leads elsewhere.
#[test]
fn no_database_is_read_out_of_an_address_that_goes_on_to_another_host() {
    let label = endpoint().replace(".apps.astra.datastax.com", "");
    for text in [
        format!("{label}'.apps.astra.|datastax@evil.example.com/api"),
        format!("{label}'.apps.evil.example/ x"),
        format!("{},@evil.example/ x", endpoint()),
        format!("{};x@evil.example/ x", endpoint()),
        format!("x {},.evil.example/ x", endpoint()),
    ] {
        assert_eq!(recognise(&text).parts().count(), 0, "{text}");
    }
}

#[test]
fn an_endpoint_works_only_if_it_is_one() {
    let endpoint = endpoint();
    for text in [format!("{endpoint}:443"), endpoint.replace("https://", "https://me@"), format!("{endpoint}#x")] {
        assert_eq!(verdict(&recognise(&text)), Some(Verdict::Endpoint), "{text}");
    }
    assert_eq!(verdict(&recognise(&format!("\"{endpoint}:443\""))), Some(Verdict::Endpoint), "in quotes");
    let host = endpoint.replace("https://", "");
    for text in [
        endpoint.clone(),
        host.clone(),
        format!("{endpoint}/"),
        format!("{endpoint}:443/api/graphql/x"),
        format!("{endpoint}/api/rest/v2/namespaces/x"),
        format!("{}:443", endpoint.replace(".com", "|.com")),
    ] {
        assert_eq!(verdict(&recognise(&text)), None, "{text}");
    }
    for text in [
        endpoint.replace(".apps.", ".x.apps."),
        format!("{}/.apps.x", endpoint.replace(".apps.", ".db.")),
        format!("{}/.apps.x", endpoint.replace(".apps.", ".")),
        format!("{}/.apps.x", endpoint.replace(".apps.astra.datastax.com", "")),
        format!("ftp://{host}:443"),
        format!("me@{host}"),
        format!("{}:443", endpoint.replace("2597", "25\u{1}97")),
        format!("https://me@{}", host.replace("apps", "ap\u{200d}ps")),
    ] {
        assert_eq!(verdict(&recognise(&text)), Some(Verdict::Wrong), "{text}");
    }
}

/// A part of a token is none.
#[test]
fn a_token_that_has_an_ampersand_is_not_cut_at_it() {
    for text in ["AstraCS:a&b", "TOKEN=AstraCS:a&b\nASTRA_DB_REGION=us-east-2"] {
        let recognised = recognise(text);
        assert!(matches!(recognised.choice(Part::Token), Choice::None), "{text}");
        assert_eq!(
            recognised.notes.iter().map(|note| note.code).collect::<Vec<_>>(),
            [Code::TokenCharacters],
            "{text}"
        );
    }
    let url = format!("{}/?applicationToken=AstraCS:a&b=1", endpoint());
    assert!(matches!(recognise(&url).choice(Part::Token), Choice::One(..)), "a query goes on");
}

/// `querystring.parse`, by way of `url.parse(…, true)` in Node 20, reads 1,000 parameters.
#[test]
fn the_predecessor_reads_a_thousand_parameters() {
    let with_token_at = |place: usize| connection_string().replace('?', &format!("?{}", "&".repeat(place - 1)));
    assert_eq!(verdict(&recognise(&with_token_at(1_000))), Some(Verdict::Right));
    let late = recognise(&with_token_at(1_001)).string.expect("it is diagnosed");
    assert!(late.has(Code::ReadOtherwise) && late.verdict() == Verdict::Wrong);
}
