//! What is printed: that other people's programs read the PDF as it is meant, and that a theme, a hostile name or a
//! certificate that must not hang on a wall do what they should.

mod hostile;
mod look;
mod press;
mod read;
mod refused;
mod seen;
mod standards;
