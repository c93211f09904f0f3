//! The frame around the form's pages: the header with the language switch, and messages about the whole form.

use serde::Serialize;

use crate::basics::fault::Faults;
use crate::basics::text::Lang;
use crate::codes;
use crate::report::form::templates;
use crate::rubric::rubric::Rubric;
use crate::say;
use crate::words::Words;

codes! {
    /// A message about the whole form.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum Concern {
        /// It is open in another tab.
        OtherTab = "other-tab",
        /// Nothing can be saved in this browser.
        Unsaved = "unsaved",
        /// There is no room for files in this browser.
        FilesUnsaved = "files-unsaved",
        /// This questionnaire cannot read what the browser has stored.
        Unreadable = "unreadable",
        /// Something failed unexpectedly.
        Broken = "broken",
    }
}

#[derive(Serialize)]
struct Top {
    scheme: String,
    other: &'static str,
    own_language: String,
}

#[derive(Serialize)]
struct Notice {
    title: Option<String>,
    text: String,
    faults: Vec<String>,
    /// Whether to offer saving the stored data as a file, or deleting it.
    is_unreadable: bool,
}

/// The outer elements of the form, which contain the islands.
///
/// # Errors
/// Returns an error if the template cannot be filled in.
pub fn body(words: &Words, rubric: &Rubric) -> Result<String, Faults> {
    let values = serde_json::json!({ "top": top(words, rubric)?, "skip": skip(words)? });
    templates::BODY.fill(words.lang(), &values)
}

/// The skip link for keyboard users.
///
/// # Errors
/// See [`body`].
pub fn skip(words: &Words) -> Result<String, Faults> {
    templates::SKIP.fill(words.lang(), &())
}

/// The header.
///
/// # Errors
/// See [`body`].
pub fn top(words: &Words, rubric: &Rubric) -> Result<String, Faults> {
    let other = if words.lang() == Lang::Pl { Lang::En } else { Lang::Pl };
    let top = Top {
        scheme: words.pick(&rubric.title).to_owned(),
        other: other.code(),
        own_language: say!(words, "form-own-language"),
    };
    templates::TOP.fill(words.lang(), &top)
}

/// A message about the whole form, with the faults in detail.
///
/// # Errors
/// See [`body`].
pub fn notice(words: &Words, concern: Concern, faults: Vec<String>) -> Result<String, Faults> {
    let (title, text) = match concern {
        Concern::OtherTab => (Some(say!(words, "form-other-tab")), say!(words, "form-other-tab-hint")),
        Concern::Unsaved => (None, say!(words, "form-unsaved")),
        Concern::FilesUnsaved => (None, say!(words, "form-files-unsaved")),
        Concern::Unreadable => (Some(say!(words, "form-unreadable")), say!(words, "form-unreadable-hint")),
        Concern::Broken => (None, say!(words, "form-broken")),
    };
    let notice = Notice { title, text, faults, is_unreadable: concern == Concern::Unreadable };
    templates::NOTICE.fill(words.lang(), &notice)
}
