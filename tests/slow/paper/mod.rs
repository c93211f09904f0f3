//! Pages and letters as a browser shows them, on screen and on paper; and malicious PDFs.

mod axe;
mod hostile_pdf;
mod letters;
mod printed;
