//! Signatures: that what was changed is found, by this program and by the real `minisign` and `sha256sum`; that nothing
//! is said of it; and that keys, passwords and everything that writes keep a register good at every moment.

#[allow(dead_code, reason = "shared with the tests of the register, which need more of it")]
#[path = "register/desk.rs"]
mod desk;
#[path = "signing/edited.rs"]
mod edited;
#[path = "signing/exact.rs"]
mod exact;
#[path = "signing/flips.rs"]
mod flips;
#[path = "signing/foreign.rs"]
mod foreign;
#[path = "signing/forged.rs"]
mod forged;
#[path = "signing/keys.rs"]
mod keys;
#[path = "signing/killed.rs"]
mod killed;
#[path = "signing/office.rs"]
mod office;
#[path = "signing/outside.rs"]
mod outside;
#[path = "signing/passwords.rs"]
mod passwords;
#[path = "signing/points.rs"]
mod points;
#[path = "signing/rotated.rs"]
mod rotated;
#[path = "signing/serials.rs"]
mod serials;
#[path = "signing/tampered.rs"]
mod tampered;
#[path = "signing/typed.rs"]
mod typed;
#[path = "signing/unsigned.rs"]
mod unsigned;
#[path = "signing/verified.rs"]
mod verified;
#[path = "signing/vouched.rs"]
mod vouched;
#[allow(dead_code, reason = "shared with the tests of the dialogue, which need more of it")]
#[path = "terminal/screen/window.rs"]
mod window;
#[path = "signing/written.rs"]
mod written;
