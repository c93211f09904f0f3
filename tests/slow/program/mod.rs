//! The whole program: its scenarios, its costs, hostile text in every place, and input that ends anywhere.

mod economy;
mod helped;
mod hostile;
mod hostile_places;
mod licences;
mod scenarios;
mod schemas;
mod stopping;
