//! The page as a single file, before any user action.

use chrono::NaiveDate;
use serde_json::json;

use crate::basics::fault::Faults;
use crate::basics::source::LARGEST;
use crate::report::template::engine::{built_in, fill};
use crate::report::template::policy::Allowed;
use crate::report::verify_page::answer::answer;
use crate::report::verify_page::asked::{AskedOfPage, OwnPage, PageOrigin, SoughtBeside};
use crate::report::web_page::page::{WebPage, draw};
use crate::words::Words;

const BODY: &str = include_str!("../templates/verify_page/body.html");
const CSS: &str = include_str!("../templates/verify_page/verify_page.css");
const SCRIPT: &str = include_str!("../templates/verify_page/verify_page.js");

/// Marks a page as made by this program.
pub const GENERATOR: &str = "<meta name=\"generator\" content=\"cert verify --page\">";

/// Draws the page, with the gzipped module that verifies.
///
/// # Errors
/// Never in a released program: a test fills in the templates.
pub fn page(words: &Words, own: &OwnPage, module: &[u8], today: NaiveDate) -> Result<String, Faults> {
    let asked = AskedOfPage {
        own,
        typed: None,
        fragment: "",
        files: Vec::new(),
        replacing: Vec::new(),
        unread: Vec::new(),
        published: Vec::new(),
        place: PageOrigin::Asking,
        is_list_new: false,
        beside: SoughtBeside::Unasked,
        today,
    };
    let first = answer(words, &asked)?;
    let body = fill(&built_in("body.html", BODY), &json!({ "islands": first.islands }))?;
    draw(&WebPage {
        lang: words.lang(),
        generator: "cert verify --page",
        title: first.title,
        body,
        style: CSS,
        script: SCRIPT,
        module,
        data: vec![("made-with", json!({ "own": own, "largest": LARGEST }))],
        allowed: Allowed::ModuleAndBeside,
        framed: &[],
    })
}
