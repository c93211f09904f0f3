//! `cert verify FILE.pdf`: the certificate inside a print, with its signature; and PDFs that are made to do harm.

#[allow(dead_code, reason = "shared with the tests of the register, which need more of it")]
#[path = "register/desk.rs"]
mod desk;
#[path = "attached/hostile.rs"]
mod hostile;
#[path = "attached/mutated.rs"]
mod mutated;
#[allow(dead_code, reason = "shared with the tests of signatures, which need more of it")]
#[path = "signing/office.rs"]
mod office;
#[path = "attached/pdf.rs"]
mod pdf;
#[path = "attached/registered.rs"]
mod registered;
#[path = "attached/verified.rs"]
mod verified;
