//! Saving an application: a save reads back the same, a person's own text stays, nobody's change is lost, and a file is
//! whole at every moment.

mod arbitrary;
mod evidence;
mod killed;
mod laws;
mod others;
