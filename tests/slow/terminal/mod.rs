//! The dialogue in a real terminal: a window of tmux. Without tmux, the tests report that they were skipped; in
//! continuous integration (`CI` is set) they fail instead.

mod completing;
mod issuing;
mod pasting;
mod progress;
mod signals;
mod sizes;
mod talking;
