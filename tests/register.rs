//! The register: what is decided before anything is written into it, and that what is written there survives
//! everything that can happen to a program, a disk and a file.

#[path = "register/bench.rs"]
mod bench;
#[path = "register/confirming.rs"]
mod confirming;
#[path = "register/desk.rs"]
mod desk;
#[path = "register/disk.rs"]
mod disk;
#[path = "register/histories.rs"]
mod histories;
#[path = "register/issuing.rs"]
mod issuing;
#[path = "register/kept.rs"]
mod kept;
#[path = "register/killed.rs"]
mod killed;
#[path = "register/laws.rs"]
mod laws;
#[path = "register/mended.rs"]
mod mended;
#[path = "register/reading.rs"]
mod reading;
#[path = "register/refused.rs"]
mod refused;
#[path = "register/renewing.rs"]
mod renewing;
#[path = "register/together.rs"]
mod together;
#[path = "register/written.rs"]
mod written;
