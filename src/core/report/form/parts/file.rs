//! The field for opening an application from a file, and every fault of the last one chosen.

use serde::Serialize;

use crate::basics::fault::Fault;
use crate::report::form::form::Form;
use crate::report::page::faults::Excerpt;
use crate::say;

/// People fix the first few, and a hostile file has no end of them.
const MOST: usize = 20;

#[derive(Debug, Serialize)]
pub(crate) struct FileField {
    id: &'static str,
    faults: Vec<FileFault>,
    /// How many more faults there are.
    more: Option<String>,
}

#[derive(Debug, Serialize)]
struct FileFault {
    text: String,
    /// Its position in a text: the line number; the line follows in parts.
    line: Option<usize>,
    before: String,
    marked: String,
    after: String,
}

impl FileField {
    pub(crate) fn new(form: &Form<'_>, id: &'static str) -> FileField {
        let unopened = form.unopened.filter(|(field, _)| *field == id);
        let faults = unopened.map(|(_, faults)| faults.0.as_slice()).unwrap_or_default();
        let more = faults.len().checked_sub(MOST + 1).map(|more| say!(form.words, "faults-more", count = more + 1));
        FileField { id, faults: faults.iter().take(MOST).map(|fault| shown(form, fault)).collect(), more }
    }
}

fn shown(form: &Form<'_>, fault: &Fault) -> FileFault {
    let place = fault.source.as_deref().zip(fault.span.as_ref());
    let excerpt = place.map(|(source, span)| Excerpt::new(&source.text, span));
    let part =
        |range: fn(&Excerpt) -> &str| excerpt.as_ref().map(|excerpt| range(excerpt).to_owned()).unwrap_or_default();
    FileFault {
        text: form.remark(&fault.kind),
        line: excerpt.as_ref().map(|excerpt| excerpt.line),
        before: part(|excerpt| &excerpt.text[..excerpt.span.start]),
        marked: part(|excerpt| &excerpt.text[excerpt.span.clone()]),
        after: part(|excerpt| &excerpt.text[excerpt.span.end..]),
    }
}
