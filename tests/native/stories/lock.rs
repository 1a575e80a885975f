//! The network lock: what the badge shows before, during and after its check.

use crate::story::Story;
use astra_connection_string::model::{Block, Field, Intent, Lock, Msg, Policy, Tried, Trust, Verdict};
use test_support::wording::is_worded_as_a_message;

fn checked(verdicts: [Verdict; 3]) -> Msg {
    checked_with(Policy::AsBuilt, verdicts)
}

fn checked_with(policy: Policy, verdicts: [Verdict; 3]) -> Msg {
    let ways = ["fetch", "form", "frame"];
    Msg::LockChecked(policy, ways.into_iter().zip(verdicts).map(|(way, verdict)| Tried { way, verdict }).collect())
}

const HELD: [Verdict; 3] = [Verdict::Refused; 3];
const OPEN: [Verdict; 3] = [Verdict::Refused, Verdict::NotRefused, Verdict::NotRefused];

#[test]
fn at_first_the_page_states_what_its_policy_means() {
    Story::begins().shows_lock(Trust::Stated, Lock::CLAIM);
}

#[test]
fn a_page_that_has_lost_its_policy_claims_nothing() {
    Story::begins().does(Msg::PolicyRead(Policy::Missing)).shows_lock(
        Trust::Broken,
        "this page has lost its network lock: what is typed into this copy may leave it. Secrets belong in one whose \
         SHA-256 is right",
    );
}

#[test]
fn a_policy_with_another_text_is_no_lock_whatever_the_attempts_show() {
    const CHANGED: &str = "this copy's network lock is not the one that it was built with: what is typed into this copy may \
                           leave it. Secrets belong in one whose SHA-256 is right";
    let story = Story::begins().does(Msg::PolicyRead(Policy::Changed)).shows_lock(Trust::Broken, CHANGED);
    let story = story.does(Msg::LockCheckRequested);
    assert_eq!(story.model().lock().trust(), Trust::Broken, "it is not forgotten during the check");
    story.does(checked_with(Policy::Changed, HELD)).shows_lock(Trust::Broken, CHANGED);
    // It was the right one at first.
    Story::begins().does(checked_with(Policy::Changed, HELD)).shows_lock(Trust::Broken, CHANGED);
}

#[test]
fn a_lock_that_holds_is_shown_with_the_number_of_attempts() {
    Story::begins()
        .does(Msg::LockCheckRequested)
        .shows_lock(Trust::Stated, "every way to send is being tried")
        .does(checked(HELD))
        .shows_lock(
            Trust::Proven,
            "the network lock holds: it is the one that this page was built with, and the browser refused all 3 attempts to \
             send",
        );
}

#[test]
fn one_attempt_that_is_not_refused_is_enough_to_warn() {
    Story::begins().does(Msg::LockCheckRequested).does(checked(OPEN)).shows_lock(
        Trust::Broken,
        "the network lock does not hold: 2 of 3 attempts were not refused, and what is typed into this copy may \
         leave it. Secrets belong in one whose SHA-256 is right",
    );
}

#[test]
fn a_test_without_attempts_proves_nothing() {
    let story = Story::begins().does(Msg::LockChecked(Policy::AsBuilt, [].into()));
    assert_eq!(story.model().lock().trust(), Trust::Broken);
}

#[test]
fn the_lock_stays_known_when_everything_typed_is_forgotten() {
    let story = Story::begins_complete().does(checked(OPEN)).does(Msg::Cleared);
    assert_eq!(story.model().lock().trust(), Trust::Broken);
}

#[test]
fn a_test_of_the_lock_touches_nothing_else() {
    let story = Story::begins_complete()
        .asks_for(Block::ConnectionString)
        .does(Msg::Copied(Block::ConnectionString, Intent::Use))
        .does(Msg::LockCheckRequested)
        .does(checked(HELD))
        .reports_copy(Some("connection string copied, with its token"));
    let before = Story::begins_complete();
    for field in Field::ALL {
        assert_eq!(story.model().connect().text(field), before.model().connect().text(field), "{field}");
    }
}

impl Story {
    #[track_caller]
    fn shows_lock(self, trust: Trust, words: &str) -> Self {
        let lock = self.model().lock();
        assert_eq!((lock.trust(), &*lock.to_string()), (trust, words));
        assert!(is_worded_as_a_message(words), "{words}");
        self
    }
}
