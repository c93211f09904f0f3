//! The self-assessment as pages of a form: an application to islands of HTML, which a browser puts in their places.

pub mod form;
pub mod frame;
pub mod islands;
pub mod offers;
pub mod page;
mod pages;
mod parts;
pub mod route;
pub mod said;
