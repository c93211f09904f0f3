//! Requests and answers: one line of JSON, then the bytes that belong to it, if any.

use cert_core::basics::fault::Faults;
use cert_core::basics::problem::OtherProblem;
use cert_core::basics::text::Lang;
use cert_core::words::Words;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

/// A request from a page.
pub(crate) struct Request<'a> {
    /// The name of the call.
    pub(crate) call: String,
    /// The words in the page's language.
    pub(crate) words: Words,
    /// The bytes after the line.
    #[allow(dead_code, reason = "not every module has a call that takes some")]
    pub(crate) bytes: &'a [u8],
    rest: Map<String, Value>,
}

#[derive(Deserialize)]
struct Head {
    call: String,
    lang: Option<String>,
    #[serde(flatten)]
    rest: Map<String, Value>,
}

impl<'a> Request<'a> {
    /// Parses a request.
    ///
    /// # Errors
    /// Returns an error if its first line is not JSON, or names no call.
    pub(crate) fn read(message: &'a [u8]) -> Result<Request<'a>, Faults> {
        let end = message.iter().position(|byte| *byte == b'\n').unwrap_or(message.len());
        let (line, bytes) = (&message[..end], message.get(end + 1..).unwrap_or_default());
        let Head { call, lang, rest } = serde_json::from_slice(line).map_err(|error| other(&error))?;
        let lang = if lang.as_deref() == Some(Lang::En.code()) { Lang::En } else { Lang::Pl };
        Ok(Request { call, words: Words::new(lang), bytes, rest })
    }

    /// The parameters of the call.
    ///
    /// # Errors
    /// Returns an error if one is missing, unknown or of the wrong type.
    pub(crate) fn with<T: DeserializeOwned>(&self) -> Result<T, Faults> {
        T::deserialize(&self.rest).map_err(|error| other(&error))
    }
}

/// An answer to a page: an object on one line, and bytes.
pub(crate) struct Response {
    line: String,
    bytes: Vec<u8>,
}

impl From<String> for Response {
    fn from(line: String) -> Response {
        Response { line, bytes: Vec::new() }
    }
}

impl Response {
    /// An answer of an object on one line, and the bytes that belong to it.
    #[allow(dead_code, reason = "not every module has a call that gives some")]
    pub(crate) fn new(line: String, bytes: Vec<u8>) -> Response {
        Response { line, bytes }
    }

    /// The answer as bytes.
    pub(crate) fn written(self) -> Vec<u8> {
        let mut message = self.line.into_bytes();
        message.extend(self.bytes);
        message
    }
}

/// An answer of just an object.
#[allow(dead_code, reason = "not every module draws what it gives here")]
pub(crate) fn line(object: &Value) -> Response {
    // A `Value` always serializes.
    Response::from(serde_json::to_string(object).unwrap_or_default() + "\n")
}

fn other(error: &serde_json::Error) -> Faults {
    OtherProblem::Other { message: error.to_string() }.into()
}
