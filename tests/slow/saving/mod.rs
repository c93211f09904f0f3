//! Saving an application: what is saved is what is read, what a person wrote stays, nobody's change is lost, and
//! a file is whole at every moment.

mod arbitrary;
mod evidence;
mod killed;
mod laws;
mod others;
