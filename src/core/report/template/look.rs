//! The look shared by all pages of the program.

/// The shared style sheet; a page appends its own.
pub(crate) const PAGE_CSS: &str = include_str!("../templates/page.css");

/// The addition for interactive pages: buttons, fields, and dark mode.
pub(crate) const WEB_PAGE_CSS: &str = include_str!("../templates/web_page/web_page.css");
