//! Pages and letters as a browser shows them, on the screen and on paper; and PDFs that are made to do harm.

mod axe;
mod hostile_pdf;
mod letters;
mod printed;
