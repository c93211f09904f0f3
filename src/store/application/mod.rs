//! An application: its folder, its evidence, and the dossier that is kept of it.

pub mod dossier;
pub mod evidence;
pub mod folder;
pub mod problem;
