//! Applications as ZIP archives: packed, read as packed by other programs, and refused if false.

mod archives;
mod hostile;
mod read;
mod written;
