//! What mail, browsers, archives and version control do to files by accident: not forgery, and reported as what it is.

pub mod copy_name;
pub mod damage;
pub mod instead;
pub mod litter;
