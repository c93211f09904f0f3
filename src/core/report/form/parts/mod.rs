//! The building blocks of the form's pages.

pub(super) mod controls;
pub(super) mod evidence;
pub(super) mod field;
pub(super) mod file;
pub(super) mod order;
pub(super) mod question;
pub(super) mod side;
