//! The form as one file: what it shows first, and what it needs to show the rest.

use serde_json::json;

use crate::basics::fault::Faults;
use crate::report::form::frame::body;
use crate::report::html_report;
use crate::report::template::policy::Allowed;
use crate::report::web_page::page::{WebPage, draw};
use crate::rubric::rubric::Rubric;
use crate::say;
use crate::words::Words;

/// What a page of the program says of itself, by which it is known again.
pub const GENERATOR: &str = "cert form html";

const STYLE: &str = concat!(include_str!("../templates/form/form.css"), include_str!("../templates/form/paper.css"));

const SCRIPT: &str = concat!(
    "(() => {\n'use strict';\n",
    include_str!("../templates/form/morph.js"),
    include_str!("../templates/form/store.js"),
    include_str!("../templates/form/files.js"),
    include_str!("../templates/form/events.js"),
    include_str!("../templates/form/combobox.js"),
    include_str!("../templates/form/main.js"),
    "})();\n",
);

/// What a form is made of.
pub struct FormParts<'a> {
    pub rubric: &'a Rubric,
    /// The text of the questionnaire.
    pub questionnaire: &'a str,
    /// The text of the practices, if there are some.
    pub practices: Option<&'a str>,
    /// Where the foundation can be reached.
    pub contact: Option<&'a str>,
    /// The module, gzipped.
    pub module: &'a [u8],
}

/// The page.
///
/// # Errors
/// A template cannot be filled in.
pub fn page(words: &Words, parts: &FormParts<'_>) -> Result<String, Faults> {
    draw(&WebPage {
        lang: words.lang(),
        generator: GENERATOR,
        title: say!(words, "form-title"),
        body: body(words, parts.rubric)?,
        style: STYLE,
        script: SCRIPT,
        module: parts.module,
        data: vec![
            ("rubric", json!(parts.questionnaire)),
            ("practices", json!(parts.practices)),
            ("contact", json!(parts.contact)),
            // Forms of one scheme share what they hold in a browser, whatever their version.
            ("scheme", json!(parts.rubric.id.as_str())),
        ],
        allowed: Allowed::Module,
        framed: &[&html_report::page::style()],
    })
}
