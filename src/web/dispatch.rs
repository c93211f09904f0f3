//! Dispatches requests to calls.

use cert_core::basics::fault::Faults;
use cert_core::basics::problem::OtherProblem;
use cert_core::basics::text::Lang;
use cert_core::words::Words;

use crate::faults;
#[cfg(feature = "form")]
use crate::form;
use crate::message::{Request, Response};
#[cfg(feature = "verify")]
use crate::verify;

/// The answer to a request, or its faults.
pub(crate) fn answer(message: &[u8]) -> Vec<u8> {
    let request = match Request::read(message) {
        Ok(request) => request,
        Err(found) => return faults::draw(&Words::new(Lang::Pl), &found).into_bytes(),
    };
    match call(&request) {
        Ok(response) => response.written(),
        Err(found) => faults::draw(&request.words, &found).into_bytes(),
    }
}

fn call(request: &Request<'_>) -> Result<Response, Faults> {
    #[cfg(feature = "form")]
    if let Some(call) = form::calls::of(&request.call) {
        return call(request);
    }
    match request.call.as_str() {
        #[cfg(feature = "verify")]
        "verify" => verify::files::answer(request),
        call => Err(OtherProblem::Other { message: format!("unknown call `{call}`") }.into()),
    }
}
