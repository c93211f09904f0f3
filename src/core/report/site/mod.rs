//! The public register: a site of static files that needs no server. Each page is made of values and a template.

pub mod all;
mod data;
mod frame;
mod pages;
pub mod paths;
pub mod place;
mod rows;
pub mod site;
pub mod standing;
mod tests;
