//! The dialogue without a terminal: a scripted person, an in-memory store.

mod back;
mod evidence;
mod heading;
mod kinds;
mod last;
mod order;
mod replies;
mod saving;
mod stage;
mod store;
mod whole;
