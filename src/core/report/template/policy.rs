//! The content policy of a page: its own scripts and styles, identified by digest, and nothing external.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

/// What else a page may do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Allowed {
    /// Nothing.
    Nothing,
    /// Its scripts run a WebAssembly module embedded in it.
    Module,
    /// The same, and fetch files beside it on its server.
    ModuleAndBeside,
}

/// The Content-Security-Policy for a page with these scripts and styles.
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
