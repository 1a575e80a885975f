//! Whether something is another than it was.

use std::{ptr, rc::Rc};

/// Puts `now` in the place of what was there; tells whether it is something else.
pub(super) fn keep<T: PartialEq>(kept: &mut T, now: T) -> bool {
    let is_new = *kept != now;
    *kept = now;
    is_new
}

/// Something that is replaced when it changes: two are equal if they are one.
#[derive(Clone)]
pub(super) struct Same<T: ?Sized>(pub(super) Rc<T>);

impl<T: ?Sized> PartialEq for Same<T> {
    fn eq(&self, other: &Self) -> bool {
        ptr::addr_eq(Rc::as_ptr(&self.0), Rc::as_ptr(&other.0))
    }
}
