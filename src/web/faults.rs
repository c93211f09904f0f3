//! `cert.faults/1`: all faults, for a page. Fields may be added, never changed.

use cert_core::basics::fault::{Fault, Faults};
use cert_core::report::json::{line, list};
use cert_core::words::Words;
use serde_json::{Value, json};

/// The faults as one JSON object on one line.
pub(crate) fn draw(words: &Words, found: &Faults) -> String {
    line(&json!({ "format": "cert.faults/1", "faults": list(&found.0, |fault| view(words, fault)) }))
}

fn view(words: &Words, fault: &Fault) -> Value {
    let source = fault.source.as_deref();
    let before = source.zip(fault.span.as_ref()).and_then(|(source, span)| source.text.get(..span.start));
    json!({
        "code": fault.kind.code(),
        "message": words.fault(&fault.kind),
        "help": words.fault_help(&fault.kind),
        "file": source.map(|source| &source.name),
        "line": before.map(|before| 1 + before.matches('\n').count()),
    })
}
