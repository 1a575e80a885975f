//! Each driver reads a string that the page calls right or working as it is shown: host, path, keyspace and token.

use astra_uri::drivers::Generation;
use proptest::{strategy::Strategy, strategy::ValueTree, test_runner::TestRunner};
use test_support::{
    config,
    drivers::{parse_uri, praise},
    figures,
    project::none_of,
};

#[test]
fn no_praised_string_is_read_otherwise_by_a_driver() {
    let cases = config().cases.max(10_000);
    let mut runner = TestRunner::new(config());
    let texts = praise::texts();
    let mut praised = 0;
    let mut wrong = Vec::new();
    for _ in 0..cases {
        let text = texts.new_tree(&mut runner).expect("the strategies find values").current();
        let Some(draft) = praise::praised(&text.pasted) else { continue };
        praised += 1;
        let is_otherwise = |generation: &Generation| {
            let read = parse_uri(*generation, Some(&text.string));
            !read.is_ok_and(|read| praise::is_read(&draft, &read))
        };
        wrong.extend(Generation::ALL.into_iter().skip(1).find(is_otherwise).map(|first| format!("{first:?} {text:?}")));
    }
    figures::print(format_args!("praise: {cases} texts, {praised} praised, {} of them read otherwise", wrong.len()));
    assert!(praised > cases / 5, "only {praised} were praised");
    none_of("praised strings that a driver reads otherwise", &wrong);
}
