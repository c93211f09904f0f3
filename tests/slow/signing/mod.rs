//! Signatures: changes are found, by this program and by the real `minisign` and `sha256sum`; changed files are not
//! shown; and keys, passwords and every write keep a register good at every moment.

mod carried;
mod edited;
mod exact;
mod flips;
mod foreign;
mod forged;
mod judged;
mod keys;
mod killed;
mod passwords;
mod points;
mod practised;
mod remembered;
mod rotated;
mod serials;
mod tampered;
mod typed;
mod unread;
mod unsigned;
mod verified;
mod vouched;
mod written;
