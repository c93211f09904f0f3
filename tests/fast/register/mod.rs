//! The register: decisions before anything is written, and survival of every possible failure of program, disk or file.

mod awarding;
mod bench;
mod confirming;
mod copies;
mod disk;
mod histories;
mod issuing;
mod laws;
mod part;
mod past;
mod practice;
mod publishing;
mod reads;
mod refused;
mod remembering;
mod renewing;
mod repaired;
mod written;
