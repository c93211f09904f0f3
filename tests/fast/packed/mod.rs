//! Applications as ZIP archives: packed, read as others pack them, and refused where they are not what they say.

mod archives;
mod hostile;
mod read;
mod written;
