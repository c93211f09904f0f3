//! The dialogue in a real terminal: a window of tmux. Where there is no tmux the tests say that they were skipped; in
//! continuous integration (`CI` is set) they fail then.

#[path = "terminal/screen/issuing.rs"]
mod issuing;
#[path = "terminal/screen/signals.rs"]
mod signals;
#[path = "terminal/screen/sizes.rs"]
mod sizes;
#[path = "terminal/screen/talking.rs"]
mod talking;
#[path = "terminal/screen/window.rs"]
mod window;
