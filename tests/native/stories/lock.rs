//! The network lock: what the badge shows before, during and after its check.

use crate::story::Story;
use astra_connection_string::model::{Block, Effect, Field, Lock, Msg, Policy, Tried, Trust, Verdict, element_id};
use test_support::wording::is_worded_as_a_message;

fn checked(policy: Policy, verdicts: [Verdict; 3]) -> Msg {
    let ways = ["fetch", "form", "frame"];
    Msg::LockChecked(policy, ways.into_iter().zip(verdicts).map(|(way, verdict)| Tried { way, verdict }).collect())
}

const MISSING: &str = "this page has lost its network lock: what is typed into this copy may leave it. Secrets belong in \
                       one whose SHA-256 is right";
const CHANGED: &str = "this copy's network lock is not the one that it was built with: what is typed into this copy may \
                       leave it. Secrets belong in one whose SHA-256 is right";

const HELD: [Verdict; 3] = [Verdict::Refused; 3];
const OPEN: [Verdict; 3] = [Verdict::Refused, Verdict::NotRefused, Verdict::NotRefused];

#[test]
fn at_first_the_page_states_what_its_policy_means() {
    Story::begins().shows_lock(Trust::Stated, Lock::CLAIM);
}

#[test]
fn a_page_that_has_lost_its_policy_claims_nothing() {
    Story::begins().does(Msg::PolicyRead(Policy::Missing)).shows_lock(Trust::Broken, MISSING);
}

#[test]
fn a_page_with_another_policy_than_it_was_built_with_claims_nothing() {
    Story::begins().does(Msg::PolicyRead(Policy::Changed)).shows_lock(Trust::Broken, CHANGED);
}

#[test]
fn a_page_with_the_policy_that_it_was_built_with_states_what_it_means() {
    Story::begins().does(Msg::PolicyRead(Policy::AsBuilt)).shows_lock(Trust::Stated, Lock::CLAIM);
}

/// Others than the ways that are tried may be open.
#[test]
fn refused_attempts_make_no_other_policy_good() {
    for (policy, words) in [(Policy::Missing, MISSING), (Policy::Changed, CHANGED)] {
        Story::begins()
            .does(Msg::PolicyRead(policy))
            .does(Msg::LockCheckRequested)
            .shows_lock(Trust::Broken, "every way to send is being tried")
            .does(checked(policy, HELD))
            .shows_lock(Trust::Broken, words);
    }
}

#[test]
fn a_policy_that_is_changed_while_the_page_is_used_is_found_by_the_check() {
    for (policy, words) in [(Policy::Missing, MISSING), (Policy::Changed, CHANGED)] {
        Story::begins()
            .does(Msg::PolicyRead(Policy::AsBuilt))
            .does(Msg::LockCheckRequested)
            .does(checked(policy, HELD))
            .shows_lock(Trust::Broken, words);
    }
}

#[test]
fn a_lock_that_holds_is_shown_with_the_number_of_attempts() {
    Story::begins()
        .does(Msg::LockCheckRequested)
        .shows_lock(Trust::Stated, "every way to send is being tried")
        .does(checked(Policy::AsBuilt, HELD))
        .shows_lock(
            Trust::Proven,
            "the network lock holds: it is the one that this page was built with, and the browser refused all 3 \
             attempts to send",
        );
}

#[test]
fn one_attempt_that_is_not_refused_is_enough_to_warn() {
    Story::begins().does(Msg::LockCheckRequested).does(checked(Policy::AsBuilt, OPEN)).shows_lock(
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
    let story = Story::begins_complete().does(checked(Policy::AsBuilt, OPEN)).does(Msg::Cleared);
    assert_eq!(story.model().lock().trust(), Trust::Broken);
}

#[test]
fn a_test_of_the_lock_touches_nothing_else() {
    let story = Story::begins_complete()
        .asks_for(Block::ConnectionString)
        .copy_succeeds()
        .does(Msg::LockCheckRequested)
        .does(checked(Policy::AsBuilt, HELD))
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

#[test]
fn the_report_of_a_check_can_be_closed_and_a_warning_cannot() {
    let held = Story::begins().does(Msg::LockCheckRequested).does(checked(Policy::AsBuilt, HELD));
    assert!(held.view().lock.has_report());
    let closed = held.does(Msg::LockReportClosed).has_effect(&Effect::Focus(element_id::LOCK_CHECK));
    assert!(!closed.view().lock.has_report());
    assert_eq!(closed.view().lock.trust(), Trust::Proven);
    assert!(closed.does(Msg::LockCheckRequested).view().lock.has_report());
    let broken = Story::begins().does(Msg::LockCheckRequested).does(checked(Policy::AsBuilt, OPEN));
    assert!(broken.does(Msg::LockReportClosed).view().lock.has_report());
    assert!(!Story::begins().view().lock.has_report());
}

/// `Escape` closes it from anywhere, and the focus stays where it is.
#[test]
fn a_report_is_left_without_moving_the_focus() {
    let story = Story::begins().does(Msg::PolicyRead(Policy::AsBuilt)).does(Msg::LockCheckRequested);
    let story = story.does(checked(Policy::AsBuilt, HELD));
    assert!(story.view().lock.has_report());
    let story = story.does(Msg::LockReportLeft);
    assert!(!story.view().lock.has_report());
    assert_eq!(story.effects(), []);
}

/// Where there is none, the focus stays where it is, too.
#[test]
fn a_report_that_is_not_there_is_not_closed() {
    assert_eq!(Story::begins().does(Msg::LockReportClosed).effects(), []);
    let lost = Story::begins().does(Msg::PolicyRead(Policy::Missing)).does(Msg::LockReportClosed);
    assert_eq!(lost.effects(), []);
    lost.shows_lock(Trust::Broken, MISSING);
}
