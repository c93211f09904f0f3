//! The whole program beyond text scenarios: exit codes, closed pipes, colours, hostile text, odd files.

mod arguments;
mod colors;
mod completed;
mod evidence;
mod exits;
mod given;
mod leading;
mod odd_files;
mod pipes;
mod scripted;
mod unsaid;
