//! The look that all pages of the program share.

/// The style sheet behind which a page puts its own.
pub(crate) const PAGE_CSS: &str = include_str!("../templates/page.css");

/// What pages that can be used have behind it: buttons, fields, and a dark screen.
pub(crate) const WEB_PAGE_CSS: &str = include_str!("../templates/web_page/web_page.css");
