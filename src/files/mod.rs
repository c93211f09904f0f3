//! Floor 3: TOML and disk to the domain and back.
//!
//! A file is read whole and bounded, parsed into a tree in which every value knows its place, and turned into
//! valid domain values, or into every fault at once.

pub mod answers;
pub mod application;
pub mod atomic;
pub mod attachments;
pub mod builtin;
pub mod certificate;
pub mod commit;
pub mod document;
pub mod dossier;
pub mod evidence;
pub mod ledger;
pub mod letters;
pub mod list;
pub mod lock;
pub mod new_register;
pub mod picture;
pub mod practices;
pub mod read;
pub mod register;
pub mod remembered;
pub mod repair;
pub mod review;
pub mod rubric;
pub mod sealing;
pub mod secret_file;
pub mod settings;
pub mod snapshot;
pub mod syntax;
pub mod table;
pub mod theme;
pub mod value;
pub mod write;
pub mod write_certificate;
pub mod write_evidence;
pub mod write_review;
