//! What a page allows itself: its own scripts and styles, known by their digests, and nothing that comes from elsewhere.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// What a page may read besides itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reads {
    /// Nothing.
    Nothing,
    /// What lies beside it on its server.
    Beside,
}

/// The Content-Security-Policy of a page with such scripts and such styles.
pub(super) fn policy(scripts: &[&str], styles: &[&str], reads: Reads) -> String {
    let sources = |texts: &[&str]| texts.iter().map(|text| source(text)).collect::<Vec<_>>().join(" ");
    let connect = if reads == Reads::Beside { "'self'" } else { "'none'" };
    format!(
        "default-src 'none'; script-src {} 'wasm-unsafe-eval'; style-src {}; img-src data: blob:; \
         connect-src {connect}; base-uri 'none'; form-action 'none'",
        sources(scripts),
        sources(styles),
    )
}

fn source(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}
