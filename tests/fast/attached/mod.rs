//! `cert verify FILE.pdf`: the certificate inside a print, with its signature; and malicious PDFs.

mod mutated;
mod registered;
mod verified;
