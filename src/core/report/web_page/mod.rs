//! A page that runs one of our modules in a browser: one file that needs no other, no network and no server.

pub mod page;
