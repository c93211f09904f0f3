//! A page that runs one of our modules in a browser: one self-contained file, no network, no server.

pub mod page;
