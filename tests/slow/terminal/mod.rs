//! The dialogue in a real terminal: a window of tmux. Where there is no tmux the tests say that they were skipped; in
//! continuous integration (`CI` is set) they fail then.

mod completing;
mod issuing;
mod pasting;
mod signals;
mod sizes;
mod talking;
