//! Saving an application: a person's own text stays, and a failed save leaves the file as it was.

mod disk;
mod layout;
mod links;
mod unchanged;
