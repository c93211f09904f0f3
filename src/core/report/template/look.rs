//! The look that all pages of the program share.

/// The style sheet behind which a page puts its own.
pub(crate) const PAGE_CSS: &str = include_str!("../templates/page.css");
