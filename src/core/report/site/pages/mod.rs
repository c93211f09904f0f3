//! The pages of a site, one file a kind.

pub(super) mod certificate;
pub(super) mod gone;
pub(super) mod index;
pub(super) mod map;
pub(super) mod plain;
pub(super) mod practices;
