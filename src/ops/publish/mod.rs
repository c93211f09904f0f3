//! A register as a site: verified, then drawn, then written into its folder all at once.

pub mod certificate_files;
pub mod form;
mod mark;
mod prints;
pub mod publish;
mod site_files;
