//! Saving an application: what a person wrote stays, and what cannot be saved leaves the file as it was.

mod disk;
mod kept;
mod layout;
mod links;
