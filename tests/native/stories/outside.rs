//! Values that a link or the page around asks for: seen, marked, and never in the place of what the user did.

use crate::{
    credentials::{DATABASE_ID, KEYSPACE, REGION, connection_string, token},
    story::Story,
};
use astra_connection_string::model::{Block, Choice, Effect, Field, Msg, Origin};
use astra_programs::{Client, Credentials, File};
use astra_uri::{Deployment, Driver};

const MARK: &str = "from a link or the host page";

fn link(text: &str) -> Msg {
    Msg::AddressChanged(text.to_owned())
}

fn host(text: &str) -> Msg {
    Msg::HostAsked(text.to_owned())
}

#[test]
fn a_value_from_outside_is_marked_until_it_is_confirmed_or_edited() {
    for msg in [link("#keyspace=shop"), host("keyspace=shop")] {
        let story = Story::begins().does(msg).has(Field::KEYSPACE, "shop").warns(Field::KEYSPACE, &[MARK]);
        assert_eq!(story.model().connect().origin(Field::KEYSPACE), Origin::Outside);
        let story = story.presses(Field::KEYSPACE, "Keep it").keeps_quiet_about(Field::KEYSPACE);
        let story = story.does(host("keyspace=other")).has(Field::KEYSPACE, "shop");
        assert_eq!(story.view().actions.offer, "A link or the host page offers Keyspace other.");
    }
    let story = Story::begins().does(link("#keyspace=shop")).goes_on(Field::KEYSPACE, "s").leaves(Field::KEYSPACE);
    story.keeps_quiet_about(Field::KEYSPACE);
}

#[test]
fn what_nobody_has_touched_follows() {
    let story = Story::begins().does(host("region=eu-west-1")).does(host("region=us-east-2"));
    let story = story.has(Field::REGION, "us-east-2").does(link("#region=westus3")).has(Field::REGION, "westus3");
    assert_eq!(story.view().actions.offer, "");
    let story = story.does(host("driver=stargate-mongoose"));
    assert_eq!(story.model().choices().driver, Driver::StargateMongoose);
}

#[test]
fn nothing_that_was_typed_is_replaced() {
    for msg in
        [link("#id=00000000-0000-0000-0000-000000000000&keyspace=other"), host("region=eu-west-1&keyspace=other")]
    {
        let story = Story::begins_complete().does(msg).has_the_string(&connection_string());
        let story = story.does(Msg::OfferDeclined).has_the_string(&connection_string());
        assert_eq!(story.view().actions.offer, "");
    }
}

#[test]
fn an_untouched_field_is_filled_beside_those_that_were_typed_but_not_during_typing() {
    let typed = || Story::begins().enters(Field::TOKEN, &token());
    typed()
        .leaves(Field::TOKEN)
        .does(host("region=eu-west-1"))
        .has(Field::REGION, "eu-west-1")
        .warns(Field::REGION, &[MARK]);
    let story = typed().does(host("region=eu-west-1")).has(Field::REGION, "");
    assert_eq!(story.view().actions.offer, "A link or the host page offers Region eu-west-1.");
    let story = story.does(Msg::OfferTaken).has(Field::REGION, "eu-west-1").keeps_quiet_about(Field::REGION);
    assert_eq!(story.view().actions.offer, "");
}

#[test]
fn a_link_takes_the_place_of_another_with_all_of_its_values() {
    const OTHER: &str = "00000000-0000-4000-8000-000000000001";
    let first = format!("#id={DATABASE_ID}&region={REGION}&keyspace={KEYSPACE}");
    let second = format!("#id={OTHER}&region=eu-west-1");
    let story = Story::begins().does(link(&first)).does(link(&second)).has(Field::DATABASE_ID, OTHER);
    story.has(Field::REGION, "eu-west-1").has(Field::KEYSPACE, "");
    let typed = || Story::begins().does(Msg::DriverChosen(Driver::AstraMongoose)).enters(Field::TOKEN, &token());
    let story = typed().does(link(&format!("{first}&driver=stargate-mongoose"))).does(link(&second));
    assert_eq!(
        story.view().actions.offer,
        format!("A link or the host page offers Database ID {OTHER} and Region eu-west-1.")
    );
    let fragment = story.model().connect().link(story.model().choices().driver, story.model().screen()).to_string();
    let story = story.does(link(&fragment));
    assert!(story.view().actions.offer.contains(OTHER), "the page's own link takes the place of nothing");
    let story = typed().does(link(&first)).does(host("region=eu-west-1")).does(host("keyspace=shop"));
    assert_eq!(story.view().actions.offer, "A link or the host page offers Region eu-west-1 and Keyspace shop.");
}

/// A link names one database: none of its values comes beside another one of the user.
#[test]
fn a_link_to_another_database_is_offered_as_a_whole() {
    const OTHER: &str = "00000000-0000-4000-8000-000000000001";
    let other = format!("#id={OTHER}&region=eu-west-1&keyspace=other");
    for (field, text) in [(Field::DATABASE_ID, DATABASE_ID), (Field::REGION, REGION), (Field::KEYSPACE, KEYSPACE)] {
        let typed = Story::begins().enters(field, text).leaves(field).does(link(&other)).has(field, text);
        for untouched in [Field::DATABASE_ID, Field::REGION, Field::KEYSPACE].into_iter().filter(|each| *each != field)
        {
            assert_eq!(typed.model().connect().text(untouched), "", "{field}");
        }
        typed.does(Msg::OfferTaken).has(Field::DATABASE_ID, OTHER).has(Field::REGION, "eu-west-1");
    }
    let story = Story::begins().enters(Field::DATABASE_ID, DATABASE_ID).leaves(Field::DATABASE_ID);
    let story = story.does(host("region=us-east-2&keyspace=shop")).does(host(&format!("id={OTHER}")));
    story.has(Field::REGION, "us-east-2").has(Field::KEYSPACE, "shop");
    let same = Story::begins().enters(Field::DATABASE_ID, OTHER).leaves(Field::DATABASE_ID).does(link(&other));
    same.has(Field::REGION, "eu-west-1").has(Field::KEYSPACE, "other");
}

#[test]
fn only_what_is_shown_of_an_offer_is_taken() {
    let story = Story::begins()
        .does(link("#region=eu-west-1"))
        .enters(Field::KEYSPACE, "mine")
        .leaves(Field::KEYSPACE)
        .does(link("#region=eu-west-1&keyspace=other"));
    assert_eq!(story.view().actions.offer, "A link or the host page offers Keyspace other.");
    story.does(Msg::OfferTaken).has(Field::KEYSPACE, "other").warns(Field::REGION, &[MARK]);
}

#[test]
fn a_field_that_the_user_has_emptied_stays_empty() {
    for begins in [Story::begins().enters(Field::REGION, "e"), Story::begins().does(link("#region=eu-west-1"))] {
        let emptied = begins.does(Msg::Entered(Field::REGION, String::new())).leaves(Field::REGION);
        let story = emptied.does(host("region=us-east-2")).has(Field::REGION, "");
        assert_eq!(story.view().actions.offer, "A link or the host page offers Region us-east-2.");
    }
    Story::begins_complete().does(Msg::Cleared).does(host("region=us-east-2")).has(Field::REGION, "us-east-2");
}

#[test]
fn nothing_changes_unasked_after_a_copy() {
    let story = Story::begins()
        .does(link(&format!("#id={DATABASE_ID}&region={REGION}&keyspace={KEYSPACE}")))
        .enters(Field::TOKEN, &token())
        .leaves(Field::TOKEN)
        .asks_for(Block::ConnectionString)
        .copy_succeeds()
        .does(host("region=eu-west-1&driver=stargate-mongoose"))
        .has_the_string(&connection_string())
        .reports_copy(Some("connection string copied, with its token"));
    assert_eq!(story.model().choices().driver, Driver::AstraMongoose);
    let story = story.does(Msg::OfferTaken).has(Field::REGION, "eu-west-1");
    assert_eq!(story.model().choices().driver, Driver::StargateMongoose);
}

#[test]
fn a_driver_or_a_deployment_that_the_user_chose_stays() {
    let story = Story::begins().does(Msg::DriverChosen(Driver::AstraMongoose)).does(host("driver=stargate-mongoose"));
    assert_eq!(story.model().choices().driver, Driver::AstraMongoose);
    assert_eq!(story.view().actions.offer, "A link or the host page offers driver stargate-mongoose.");
    let story = story.does(Msg::DriverChosen(Driver::StargateMongoose));
    assert_eq!(story.view().actions.offer, "", "it is chosen");
    let story = Story::begins()
        .does(Msg::DeploymentChosen(Deployment::SelfHosted))
        .does(link("#region=eu-west-1&keyspace=shop"));
    assert_eq!(story.model().connect().deployment(), Deployment::SelfHosted);
    let story = story.has(Field::KEYSPACE, "").does(Msg::OfferTaken).has(Field::KEYSPACE, "shop");
    assert_eq!(story.model().connect().deployment(), Deployment::Astra);
}

/// Browsers let a page change its address a limited number of times; a page around it can send any number of messages.
#[test]
fn messages_change_no_address() {
    let story = Story::begins()
        .does(link("#region=eu-west-1"))
        .has_effect(&Effect::SetFragment("#region=eu-west-1&driver=astra-mongoose".to_owned()));
    let story = story.does(host("region=us-east-2"));
    assert!(!story.effects().iter().any(|effect| matches!(effect, Effect::SetFragment(_))));
    story
        .enters(Field::KEYSPACE, "k")
        .leaves(Field::KEYSPACE)
        .has_effect(&Effect::SetFragment("#region=us-east-2&keyspace=k&driver=astra-mongoose".to_owned()));
}

#[test]
fn an_address_that_was_led_elsewhere_gets_the_page_s_own_link_back() {
    let own = Effect::SetFragment("#region=eu-west-1&driver=astra-mongoose".to_owned());
    let story = Story::begins().does(link("#region=eu-west-1")).does(link("#nothing=of-a-link")).has_effect(&own);
    story.goes_on(Field::REGION, "2").does(link("#region=eu-west-1")).has(Field::REGION, "eu-west-12");
}

#[test]
fn the_program_that_the_page_around_asks_for_is_shown_until_the_user_has_chosen_one() {
    let asks = |values: &str| Msg::HostAsked(values.to_owned());
    let story = Story::begins().does(asks("file=commonjs&credentials=variables"));
    let choices = story.model().choices();
    assert_eq!((choices.file(), choices.credentials), (File::CommonJs, Credentials::AstraVariables));
    let story = story.does(asks("file=curl&credentials=code"));
    assert_eq!(story.model().choices().file(), File::Curl);
    let story = story.does(asks("file=x&credentials=y&file="));
    assert_eq!(story.model().choices().file(), File::Curl, "what is none changes nothing");
    let story = story.does(asks("file=mcp-servers"));
    assert_eq!(story.model().choices().file(), File::McpServers);
    let story = story.does(Msg::Chosen(Choice::Client(Client::Astrapy))).does(asks("file=es-module"));
    assert_eq!(story.model().choices().file(), File::Astrapy);
}
