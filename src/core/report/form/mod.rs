//! The self-assessment form: an application as islands of HTML, which the browser puts in place.

pub mod form;
pub mod frame;
pub mod islands;
pub mod offers;
pub mod page;
mod pages;
mod parts;
pub mod route;
pub mod said;
mod templates;
