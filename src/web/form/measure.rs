//! A file that a person chose, measured block by block: a page never holds it whole.

use std::cell::RefCell;

use cert_core::application::files::LIMIT;
use cert_core::basics::clean::clean_line;
use cert_core::basics::fault::Faults;
use cert_core::editing::problem::EditProblem;
use cert_core::packing::measure::Measuring;
use cert_core::report::form::form::RefusedInput;
use serde::Deserialize;
use serde_json::json;

use crate::form::session::with;
use crate::message::{Request, Response, line};

thread_local! {
    static MEASURING: RefCell<Measuring> = RefCell::default();
}

#[derive(Deserialize)]
struct BlockRequest {
    name: String,
    /// How large the whole file is.
    size: u64,
    /// Whether it is the first block of it.
    first: bool,
    /// Where it was chosen, and on which page.
    field: String,
    route: String,
}

/// Reads a block; refuses a file that is too large before it is read.
pub(super) fn block(request: &Request<'_>) -> Result<Response, Faults> {
    let BlockRequest { name, size, first, field, route } = request.with()?;
    if size > LIMIT {
        let (path, limit) = (clean_line(&name), LIMIT / (1024 * 1024));
        let why = EditProblem::EvidenceTooLarge { path, limit }.into();
        return with(|session| {
            session.refused.insert(field.clone(), RefusedInput { typed: name, why });
            let mut answer = session.shown(&request.words, &route)?;
            answer["refused"] = json!(field);
            Ok(line(&answer))
        });
    }
    MEASURING.with_borrow_mut(|measuring| {
        if first {
            *measuring = Measuring::default();
        }
        measuring.take(request.bytes);
    });
    Ok(line(&json!({})))
}

/// What all blocks were measured as.
pub(super) fn done() -> Response {
    line(&json!({ "measure": MEASURING.take().done() }))
}
