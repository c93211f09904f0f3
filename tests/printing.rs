//! What is printed: that other people's programs read the PDF as it is meant, and that a theme, a hostile name or a
//! certificate that must not hang on a wall do what they should.

#[allow(dead_code, reason = "shared with the tests of the register, which need more of it")]
#[path = "register/desk.rs"]
mod desk;
#[path = "printing/hostile.rs"]
mod hostile;
#[path = "printing/look.rs"]
mod look;
#[allow(dead_code, reason = "shared with the tests of pages, which need more of it")]
#[path = "paper/node.rs"]
mod node;
#[allow(dead_code, reason = "shared with the tests of signatures, which need more of it")]
#[path = "signing/office.rs"]
mod office;
#[path = "printing/press.rs"]
mod press;
#[path = "printing/read.rs"]
mod read;
#[path = "printing/refused.rs"]
mod refused;
#[path = "printing/seen.rs"]
mod seen;
#[path = "printing/standards.rs"]
mod standards;
