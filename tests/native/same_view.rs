//! Whether two views show the same, part by part.

use astra_connection_string::model::{Block, Field, View};

/// Whether they do. A field of the other deployment is on no page.
pub(crate) fn is_same(one: &View, other: &View) -> bool {
    let fields = Field::of(one.deployment).into_iter().chain([Field::ProjectName]);
    (one.reveal, one.progress, one.deployment) == (other.reveal, other.progress, other.deployment)
        && (&one.lock, &one.paste) == (&other.lock, &other.paste)
        && (&one.actions, &one.code, &one.samples) == (&other.actions, &other.code, &other.samples)
        && one.string == other.string
        && one.failures == other.failures
        && fields.into_iter().all(|field| one.field(field) == other.field(field))
        && Block::ALL.into_iter().all(|block| one.block(block) == other.block(block))
}
