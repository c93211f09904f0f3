//! `cert verify FILE.pdf`: the certificate inside a print, with its signature; and PDFs that are made to do harm.

mod mutated;
mod registered;
mod verified;
