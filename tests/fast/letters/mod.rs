//! Letters: that each is written where it is true and refused where it is not, in both languages and formats; that
//! templates can be replaced; and that nothing from a file gets out of its place.

mod foreign;
mod hostile;
mod refused;
mod renewed;
mod replaced;
mod worded;
mod written;
