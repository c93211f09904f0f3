//! The dialogue without a terminal: a scripted person, a desk in memory.

mod back;
mod desk;
mod evidence;
mod heading;
mod kinds;
mod last;
mod order;
mod replies;
mod saving;
mod stage;
mod whole;
