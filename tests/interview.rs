//! The dialogue without a terminal: a scripted person, a desk in memory.

#[path = "terminal/interview/back.rs"]
mod back;
#[path = "terminal/interview/desk.rs"]
mod desk;
#[path = "terminal/interview/evidence.rs"]
mod evidence;
#[path = "terminal/interview/heading.rs"]
mod heading;
#[path = "terminal/interview/kinds.rs"]
mod kinds;
#[path = "terminal/interview/last.rs"]
mod last;
#[path = "terminal/interview/order.rs"]
mod order;
#[path = "terminal/interview/replies.rs"]
mod replies;
#[path = "terminal/interview/saving.rs"]
mod saving;
#[path = "terminal/interview/stage.rs"]
mod stage;
#[path = "terminal/interview/whole.rs"]
mod whole;
