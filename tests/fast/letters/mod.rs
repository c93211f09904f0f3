//! Letters: written if true and refused if not, in both languages and formats; templates can be replaced; and nothing
//! from a file escapes its place.

mod foreign;
mod hostile;
mod refused;
mod renewed;
mod replaced;
mod worded;
mod written;
