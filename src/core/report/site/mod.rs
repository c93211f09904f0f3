//! The public register: a site of static files, which need no server. Each page is made of values and a template.

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
