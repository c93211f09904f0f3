//! The form as a single file: its first page, and everything needed to show the others.

use serde_json::json;

use crate::basics::fault::Faults;
use crate::report::form::frame::body;
use crate::report::html_report;
use crate::report::template::policy::Allowed;
use crate::report::web_page::page::{WebPage, draw};
use crate::rubric::rubric::Rubric;
use crate::say;
use crate::words::Words;

/// Marks a page as made by this program.
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

/// The contents of a form.
pub struct FormParts<'a> {
    pub rubric: &'a Rubric,
    /// The text of the questionnaire.
    pub questionnaire: &'a str,
    /// The text of the practices, if any.
    pub practices: Option<&'a str>,
    /// How to reach the foundation.
    pub contact: Option<&'a str>,
    /// The module, gzipped.
    pub module: &'a [u8],
}

/// Draws the page.
///
/// # Errors
/// Returns an error if a template cannot be filled in.
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
            // Forms of one scheme share their data in a browser, whatever their version.
            ("scheme", json!(parts.rubric.id.as_str())),
        ],
        allowed: Allowed::Module,
        framed: &[&html_report::page::style()],
    })
}
