//! `cert.faults/1`: everything that is wrong, for a page. Fields are added, never changed.

use cert_core::basics::fault::{Fault, Faults};
use cert_core::words::Words;
use serde::Serialize;

#[derive(Serialize)]
struct FaultsView<'a> {
    format: &'static str,
    faults: Vec<FaultView<'a>>,
}

#[derive(Serialize)]
struct FaultView<'a> {
    code: &'static str,
    message: String,
    help: Option<String>,
    file: Option<&'a str>,
    line: Option<usize>,
}

/// One object on one line.
pub(crate) fn draw(words: &Words, found: &Faults) -> String {
    let faults = found.0.iter().map(|fault| view(words, fault)).collect();
    // Every key is a text, so that nothing can fail.
    serde_json::to_string(&FaultsView { format: "cert.faults/1", faults }).unwrap_or_default() + "\n"
}

fn view<'a>(words: &Words, fault: &'a Fault) -> FaultView<'a> {
    let source = fault.source.as_deref();
    let line = source.zip(fault.span.as_ref()).and_then(|(source, span)| source.text.get(..span.start));
    FaultView {
        code: fault.kind.code(),
        message: words.fault(&fault.kind),
        help: words.fault_help(&fault.kind),
        file: source.map(|source| source.name.as_str()),
        line: line.map(|before| 1 + before.matches('\n').count()),
    }
}
