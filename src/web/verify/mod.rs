//! The calls of the page where anybody verifies a certificate.
