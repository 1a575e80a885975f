//! The handling of the network lock's check.

use crate::model::{Effect, Lock, Model, Msg, Trust, element_id};

impl Model {
    /// Takes a message of the lock.
    pub(super) fn take_of_lock(&mut self, msg: Msg, effects: &mut Vec<Effect>) {
        match msg {
            Msg::PolicyRead(policy) => self.lock = Lock::read(policy),
            Msg::LockCheckRequested => {
                self.lock.begin_check();
                effects.push(Effect::TryLock);
            }
            Msg::LockChecked(policy, tried) => self.lock = Lock::checked(policy, tried),
            Msg::LockReportLeft => self.lock.close(),
            Msg::LockReportClosed if self.lock.has_report() && self.lock.trust() != Trust::Broken => {
                self.lock.close();
                effects.push(Effect::Focus(element_id::LOCK_CHECK));
            }
            _ => {}
        }
    }
}
