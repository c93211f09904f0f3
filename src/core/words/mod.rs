//! The texts shown to users, in Polish (the source) and English, one file a room.

pub mod vocabulary;
mod words;

pub use words::Words;
