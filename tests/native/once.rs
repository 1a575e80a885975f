//! What takes time is done once: a text is parsed when it changes, a paste is read once, and a part of the page is made
//! again only if it shows something else.

use crate::{
    credentials::{ASTRA_FIELDS, KEYSPACE, connection_string, endpoint, token},
    story::Story,
};
use astra_connection_string::model::{
    Block, Choice, Effect, Field, Intent, Model, Msg, PagePart, View, counted::Counts,
};
use astra_programs::{Client, Credentials};
use astra_uri::Deployment;

#[test]
fn a_keystroke_parses_its_field_once_and_no_other() {
    for field in Field::ALL {
        let deployment =
            if Field::of(Deployment::Astra).contains(&field) { Deployment::Astra } else { Deployment::SelfHosted };
        let story = Story::begins().does(Msg::DeploymentChosen(deployment)).enters(Field::KEYSPACE, KEYSPACE);
        counts();
        let story = story.goes_on(field, "a");
        assert_eq!(counts().parsed, [field]);
        let story = story.goes_on(field, "/").leaves(field);
        assert_eq!(counts().parsed, [field], "leaving a field parses nothing");
        story.goes_on(field, "b");
        assert_eq!(counts().parsed, [field], "after an error");
    }
}

#[test]
fn what_is_done_elsewhere_parses_nothing() {
    let story = Story::begins_complete();
    counts();
    let acts = [
        Msg::RevealRequested,
        Msg::Chosen(Choice::Client(Client::Curl)),
        Msg::CopyRequested(Block::Code, Intent::Use),
        Msg::Copied(Block::Code, Some(Intent::Use)),
        Msg::LinkRequested(String::new()),
        Msg::FailureSought("401".to_owned()),
        Msg::LeftAllBut(Some(Field::TOKEN)),
        Msg::DeploymentChosen(Deployment::SelfHosted),
    ];
    acts.into_iter().fold(story, Story::does);
    assert_eq!(counts().parsed, []);
}

#[test]
fn a_paste_is_read_once() {
    let string = connection_string().replace('?', "/?");
    for (field, text, is_kept_out) in [
        (Some(Field::REGION), &*string, true),
        (Some(Field::TOKEN), &string, true),
        (None, &string, true),
        (None, "hello", false),
    ] {
        counts();
        let story = Story::begins().does(Msg::TextPasted(field, text.to_owned()));
        assert_eq!(story.effects().contains(&Effect::KeepOut), is_kept_out, "{field:?}");
        assert_eq!(counts().recognised, 1, "{field:?}");
    }
    for (field, text) in [
        (Field::REGION, "us-east-2"),
        (Field::TOKEN, &token()),
        (Field::DATABASE_ID, &endpoint()),
        (Field::DATABASE_ID, &connection_string()),
        (Field::BASE_URL, "http://localhost:8181/v1/shop"),
    ] {
        counts();
        let story = Story::begins().does(Msg::TextPasted(Some(field), text.to_owned()));
        assert_eq!(story.effects(), [], "the browser inserts it");
        story.pastes(field, text);
        assert_eq!(counts().recognised, 1, "{field}");
    }
}

#[test]
fn a_copy_takes_one_update_until_the_browser_has_answered() {
    let story = Story::begins_complete();
    counts();
    let story = story.asks_for(Block::ConnectionString).gets(Some(&connection_string()));
    assert_eq!(counts().updates, 1);
    let [Effect::Copy(_, reports)] = story.effects() else { panic!("{:?}", story.effects()) };
    assert!(reports.copied == Msg::Copied(Block::ConnectionString, Some(Intent::Use)));
    assert!(reports.refused == Msg::CopyRefused(Block::ConnectionString, Some(Intent::Use)));
}

#[test]
fn a_keystroke_changes_its_field_the_string_and_what_holds_the_string() {
    let mut page = Page::begins();
    page.fill_in();
    let holds = [
        PagePart::Field(Field::KEYSPACE),
        PagePart::ConnectionString,
        PagePart::Block(Block::Env),
        PagePart::Block(Block::SampleEnv),
    ];
    assert_eq!(page.changed_by(Msg::Entered(Field::KEYSPACE, format!("{KEYSPACE}x"))), holds);
    page.changed_by(Msg::Chosen(Choice::Credentials(Credentials::Inline)));
    let with_code = [
        PagePart::Field(Field::KEYSPACE),
        PagePart::ConnectionString,
        PagePart::Block(Block::Code),
        PagePart::Block(Block::SampleEnv),
    ];
    assert_eq!(page.changed_by(Msg::Entered(Field::KEYSPACE, KEYSPACE.to_owned())), with_code);
}

#[test]
fn a_keystroke_in_an_unfinished_form_changes_only_its_field_the_string_and_the_progress() {
    let mut page = Page::begins();
    let field = [PagePart::Field(Field::REGION), PagePart::ConnectionString];
    assert_eq!(page.changed_by(Msg::Entered(Field::REGION, "-".to_owned())), field);
    let readable = [PagePart::Progress, PagePart::Field(Field::REGION), PagePart::ConnectionString];
    assert_eq!(page.changed_by(Msg::Entered(Field::REGION, "us-east-2".to_owned())), readable);
    assert_eq!(page.changed_by(Msg::Entered(Field::REGION, "us-east-22".to_owned())), field);
}

#[test]
fn what_changes_nothing_changes_no_part() {
    let mut page = Page::begins();
    page.fill_in();
    for msg in [
        Msg::LeftAllBut(None),
        Msg::FilledIn(Field::KEYSPACE, KEYSPACE.to_owned()),
        Msg::FieldSought(Field::REGION),
        Msg::RevealEnded,
        Msg::Chosen(Choice::Client(Client::default())),
        Msg::TextPasted(Some(Field::KEYSPACE), "hello".to_owned()),
    ] {
        assert_eq!(page.changed_by(msg), []);
    }
    let name = [
        PagePart::Field(Field::ProjectName),
        PagePart::Block(Block::SampleCommand),
        PagePart::Block(Block::SampleNext),
    ];
    assert_eq!(page.changed_by(Msg::Entered(Field::ProjectName, "a-shop".to_owned())), name);
}

/// A model and its view.
struct Page(Model, View);

impl Page {
    fn begins() -> Self {
        let model = Model::default();
        let view = View::of(&model);
        Self(model, view)
    }

    fn fill_in(&mut self) {
        let texts = ["2597da05-9018-4566-a534-04338b75973b", "us-east-2", KEYSPACE, &token()].map(str::to_owned);
        for (field, text) in ASTRA_FIELDS.into_iter().zip(texts) {
            self.changed_by(Msg::Inserted(field, text));
        }
    }

    /// The parts that are rendered again after this.
    fn changed_by(&mut self, msg: Msg) -> Vec<PagePart> {
        let _ = self.0.update(msg);
        self.1.follow(&self.0)
    }
}

/// The counts since the last look.
fn counts() -> Counts {
    Counts::take()
}
