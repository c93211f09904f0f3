//! Letters: that each is written where it is true and refused where it is not, in both languages and formats; that
//! templates can be replaced; and that nothing from a file gets out of its place.

#[allow(dead_code, reason = "shared with the tests of the register, which need more of it")]
#[path = "register/desk.rs"]
mod desk;
#[path = "letters/foreign.rs"]
mod foreign;
#[path = "letters/hostile.rs"]
mod hostile;
#[allow(dead_code, reason = "shared with the tests of pages, which need more of it")]
#[path = "paper/node.rs"]
mod node;
#[allow(dead_code, reason = "shared with the tests of signatures, which need more of it")]
#[path = "signing/office.rs"]
mod office;
#[path = "letters/post.rs"]
mod post;
#[path = "letters/refused.rs"]
mod refused;
#[path = "letters/replaced.rs"]
mod replaced;
#[path = "letters/seen.rs"]
mod seen;
#[path = "letters/told.rs"]
mod told;
#[path = "letters/written.rs"]
mod written;
