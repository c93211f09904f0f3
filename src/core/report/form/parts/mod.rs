//! What pages of the form are made of.

pub(super) mod controls;
pub(super) mod evidence;
pub(super) mod field;
pub(super) mod file;
pub(super) mod order;
pub(super) mod question;
pub(super) mod side;
