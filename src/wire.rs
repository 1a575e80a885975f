//! What may cross the page's border. None of it has a place for a secret.

mod link;

pub use self::link::Link;
