//! Packs the application as one ZIP, laid out as by `cert pack`: the module provides the bytes between the files, and
//! the page inserts the files that it holds.

use cert_core::application::files::ANSWERS;
use cert_core::basics::fault::Faults;
use cert_core::packing::layout::Layout;
use cert_core::packing::measure::Measure;
use cert_core::zip::write::WrittenFile;
use serde_json::{Value, json};

use crate::form::session::{OpenForm, with};
use crate::message::{Request, Response};

/// The parts of the ZIP in order: a number of the bytes provided, or a file that the page holds.
pub(super) fn pack(_: &Request<'_>) -> Result<Response, Faults> {
    with(|session| {
        let text = session.text()?;
        let (mut layout, mut parts, mut bytes) = (Layout::default(), Vec::new(), Vec::new());
        add(&mut layout, &mut parts, &mut bytes, ANSWERS, &Measure::of(text.as_bytes()))?;
        give(&mut parts, &mut bytes, text.as_bytes());
        for path in paths(session) {
            let Some(measure) = session.files.get(&path) else { continue };
            add(&mut layout, &mut parts, &mut bytes, &path, measure)?;
            parts.push(json!({ "file": path }));
        }
        let list = layout.add_list()?;
        let header = layout.files.last().map(WrittenFile::header).unwrap_or_default();
        give(&mut parts, &mut bytes, &[header, list, layout.directory()].concat());
        let line = json!({ "name": format!("{}.zip", session.name()), "parts": parts }).to_string() + "\n";
        Ok(Response::new(line, bytes))
    })
}

// The files that the answers use, as the program packs them, then others that came with an archive and are not ours to
// drop.
fn paths(session: &OpenForm) -> Vec<String> {
    let used = OpenForm::used(&session.answers);
    let last = session.last.as_ref().map(|(_, last)| OpenForm::used(last)).unwrap_or_default();
    let others = session.files.keys().filter(|path| !used.contains(*path) && !last.contains(*path));
    used.iter().chain(others).cloned().collect()
}

fn add(
    layout: &mut Layout,
    parts: &mut Vec<Value>,
    bytes: &mut Vec<u8>,
    name: &str,
    measure: &Measure,
) -> Result<(), Faults> {
    layout.add(name, measure)?;
    let header = layout.files.last().map(WrittenFile::header).unwrap_or_default();
    give(parts, bytes, &header);
    Ok(())
}

fn give(parts: &mut Vec<Value>, bytes: &mut Vec<u8>, more: &[u8]) {
    parts.push(json!({ "bytes": more.len() }));
    bytes.extend_from_slice(more);
}
