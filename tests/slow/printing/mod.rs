//! Prints: other programs read the PDF correctly, and themes, hostile names and certificates that must not hang on a
//! wall are handled as they should be.

mod hostile;
mod look;
mod press;
mod read;
mod refused;
mod seen;
mod standards;
