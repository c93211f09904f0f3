//! The whole program: its scenarios, what it takes, hostile text in every place, and an input that ends anywhere.

mod economy;
mod helped;
mod hostile;
mod hostile_places;
mod licences;
mod scenarios;
mod schemas;
mod stopping;
