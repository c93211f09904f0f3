//! The register: what is decided before anything is written into it, and that what is written there survives
//! everything that can happen to a program, a disk and a file.

mod awarding;
mod bench;
mod confirming;
mod copies;
mod disk;
mod histories;
mod issuing;
mod laws;
mod past;
mod practice;
mod publishing;
mod reads;
mod refused;
mod remembering;
mod renewing;
mod repaired;
mod written;
