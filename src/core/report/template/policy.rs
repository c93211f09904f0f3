//! What a page allows itself: its own scripts and styles, known by their digests, and nothing that comes from elsewhere.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// What a page may do besides.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Allowed {
    /// Nothing.
    Nothing,
    /// Its scripts run a module that stands in it.
    Module,
    /// The same, and read what lies beside it on its server.
    ModuleAndBeside,
}

/// The Content-Security-Policy of a page with such scripts and such styles.
pub(crate) fn policy(scripts: &[&str], styles: &[&str], allowed: Allowed) -> String {
    let sources = |texts: &[&str]| texts.iter().map(|text| source(text)).collect::<Vec<_>>().join(" ");
    let (scripts, styles) = (sources(scripts), sources(styles));
    let (module, images, connect) = match allowed {
        Allowed::Nothing => ("", "data:", "'none'"),
        Allowed::Module => (" 'wasm-unsafe-eval'", "data: blob:", "'none'"),
        Allowed::ModuleAndBeside => (" 'wasm-unsafe-eval'", "data: blob:", "'self'"),
    };
    format!(
        "default-src 'none'; script-src {scripts}{module}; style-src {styles}; img-src {images}; \
         connect-src {connect}; base-uri 'none'; form-action 'none'"
    )
}

fn source(text: &str) -> String {
    format!("'sha256-{}'", STANDARD.encode(Sha256::digest(text)))
}
