//! A register as a site: verified first, then drawn, then laid in its folder all at once.

pub mod certificate_files;
mod mark;
pub mod publish;
