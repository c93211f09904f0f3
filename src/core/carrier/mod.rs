//! What mail, browsers, archives and version control do to files without meaning to: no forgery, and named for what it is.

pub mod copy_name;
pub mod damage;
pub mod instead;
pub mod litter;
