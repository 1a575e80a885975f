//! `Memo` and `Kept`: a part of the view that knows whether it has changed.

use std::{ops::Deref, rc::Rc};

/// A part of the view that is as easily made as compared.
#[derive(Default)]
pub(super) struct Kept<V>(V);

impl<V: PartialEq> Kept<V> {
    /// Takes what is shown now; tells whether it is something else.
    pub(super) fn follow(&mut self, view: V) -> bool {
        let is_new = self.0 != view;
        self.0 = view;
        is_new
    }
}

impl<V> Deref for Kept<V> {
    type Target = V;

    fn deref(&self) -> &V {
        &self.0
    }
}

/// A part of the view, made again only if what it is made of has changed.
pub(super) struct Memo<K, V> {
    of: Option<K>,
    view: V,
}

impl<K: PartialEq, V> Memo<K, V> {
    /// Makes the view if it is of something else now; tells whether it is.
    pub(super) fn follow(&mut self, of: K, make: impl FnOnce(&K) -> V) -> bool {
        let is_new = self.of.as_ref() != Some(&of);
        if is_new {
            self.view = make(&of);
            self.of = Some(of);
        }
        is_new
    }
}

impl<K, V: Default> Default for Memo<K, V> {
    fn default() -> Self {
        Self { of: None, view: V::default() }
    }
}

impl<K, V> Deref for Memo<K, V> {
    type Target = V;

    fn deref(&self) -> &V {
        &self.view
    }
}

/// Something that is replaced when it changes: two are equal if they are one.
pub(super) struct Same<T: ?Sized>(pub(super) Rc<T>);

impl<T: ?Sized> PartialEq for Same<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T: ?Sized> Clone for Same<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}
