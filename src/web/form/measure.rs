//! Measures a file that a person chose, block by block: a page never has all of it in memory.

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
    /// The size of the whole file.
    size: u64,
    /// Whether this is its first block.
    first: bool,
    /// The field where it was chosen; `route` is the page.
    field: String,
    route: String,
}

/// Adds a block to the measure; refuses a file that is too large before reading it.
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

/// The measure of all blocks.
pub(super) fn done() -> Response {
    line(&json!({ "measure": MEASURING.take().done() }))
}
