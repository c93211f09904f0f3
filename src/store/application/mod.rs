//! An application: its folder, its evidence, and the dossier made from it.

pub mod attach;
pub mod dossier;
pub mod evidence;
pub mod folder;
pub mod hashing;
mod open;
pub mod pack;
pub mod packed;
pub mod problem;
pub mod unused;
