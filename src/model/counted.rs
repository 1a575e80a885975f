//! How often the model does what takes time. The tests count it; the page is built without the feature `counted`, and
//! there these functions are empty.

use super::Field;

/// The counts since the last look.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// The calls of `update`.
    pub updates: usize,
    /// The fields whose text was parsed, once for each time.
    pub parsed: Vec<Field>,
    /// The texts in which values were looked for.
    pub recognised: usize,
}

#[cfg(feature = "counted")]
mod counter {
    use super::Counts;
    use std::cell::RefCell;

    thread_local! {
        static COUNTS: RefCell<Counts> = RefCell::default();
    }

    impl Counts {
        /// The count of this thread, which begins again.
        #[must_use]
        pub fn take() -> Self {
            COUNTS.take()
        }
    }

    pub(super) fn count(add: impl FnOnce(&mut Counts)) {
        COUNTS.with_borrow_mut(add);
    }
}

#[cfg(not(feature = "counted"))]
mod counter {
    pub(super) fn count(_: impl FnOnce(&mut super::Counts)) {}
}

pub(super) fn update() {
    counter::count(|counts| counts.updates += 1);
}

pub(super) fn parse(field: Field) {
    counter::count(|counts| counts.parsed.push(field));
}

pub(super) fn recognise() {
    counter::count(|counts| counts.recognised += 1);
}
