//! A register as a site: verified first, then drawn, then laid in its folder all at once.

pub mod certificate_files;
pub mod publish;
