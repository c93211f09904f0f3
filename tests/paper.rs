//! What the program puts on paper and on pages: that everybody can use it, and that it is safe whatever a file says.

#[path = "paper/axe.rs"]
mod axe;
#[path = "paper/desk.rs"]
mod desk;
#[path = "paper/node.rs"]
mod node;
#[path = "paper/printed.rs"]
mod printed;
#[allow(dead_code, reason = "shared with the tests of the program, which need more of it")]
#[path = "program/running.rs"]
mod running;
