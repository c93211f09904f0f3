//! Saving an application: what a person wrote stays, and what cannot be saved leaves the file as it was.

mod disk;
mod layout;
mod links;
mod unchanged;
