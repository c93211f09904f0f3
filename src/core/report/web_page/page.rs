//! The outer page around the content of a page.
//!
//! A page provides its HTML, style, script, gzipped module and the data its script reads. The parts of its HTML between
//! header and footer that change are elements with an ID: islands. The outer page adds what all such pages share: the
//! look (`page.css`, and `web_page.css` for interactive elements), the loader (`loader.js`), a message for browsers
//! that cannot run it, and a policy under which nothing else runs and nothing is sent.
//!
//! The loader offers its script
//!
//! - `await cert.call({ call: "name", lang, … }, bytes)`: the answer of the module as `{ json, bytes }`;
//! - `cert.show({ id: html, … })`: updates the islands that have changed, preserving the focus;
//! - `cert.data(id)`: a data block of the page.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde::Serialize;
use serde_json::Value;

use crate::basics::fault::Faults;
use crate::basics::text::Lang;
use crate::report::template::engine::{built_in, fill};
use crate::report::template::look::{PAGE_CSS, WEB_PAGE_CSS};
use crate::report::template::policy::{Allowed, policy};
use crate::say;
use crate::words::Words;

const TEMPLATE: &str = include_str!("../templates/web_page/page.html");
const ABILITY: &str = include_str!("../templates/web_page/ability.js");
const LOADER: &str = include_str!("../templates/web_page/loader.js");
const TAKE: &str = "cert.take(document.currentScript.previousElementSibling);";

// The size of a chunk of the module in bytes, a multiple of 3: no chunk but the last needs padding in base64.
const PART: usize = 96 * 1024;

/// The parts of a page.
pub struct WebPage<'a> {
    /// The initial language.
    pub lang: Lang,
    /// Marks the page as made by this program.
    pub generator: &'static str,
    pub title: String,
    /// Its content as HTML.
    pub body: String,
    /// Its own style, after the shared one.
    pub style: &'static str,
    /// Its own script, after the loader.
    pub script: &'static str,
    /// The module, gzipped.
    pub module: &'a [u8],
    /// The data its script reads, by ID.
    pub data: Vec<(&'static str, Value)>,
    pub allowed: Allowed,
    /// The styles of our pages embedded in frames.
    pub framed: &'a [&'a str],
}

#[derive(Serialize)]
struct Filled<'a> {
    lang: &'static str,
    generator: &'static str,
    title: &'a str,
    policy: String,
    style: &'a str,
    body: &'a str,
    // The message in each language for browsers that cannot run the page.
    cannot: Vec<Cannot>,
    data: Vec<(&'static str, String)>,
    module: Vec<String>,
    take: &'static str,
    ability: &'static str,
    script: &'a str,
}

#[derive(Serialize)]
struct Cannot {
    lang: &'static str,
    no_script: String,
    old_browser: String,
}

/// Draws the page.
///
/// # Errors
/// Never in a released program: a test fills in the template.
pub fn draw(page: &WebPage<'_>) -> Result<String, Faults> {
    let style = format!("{PAGE_CSS}{WEB_PAGE_CSS}{}", page.style);
    let script = format!("{LOADER}{}", page.script);
    let values = Filled {
        lang: page.lang.code(),
        generator: page.generator,
        title: &page.title,
        policy: policy(&[ABILITY, &script, TAKE], &[&[style.as_str()], page.framed].concat(), page.allowed),
        style: &style,
        body: &page.body,
        cannot: Lang::ALL.map(cannot).into(),
        data: page.data.iter().map(|(id, value)| (*id, in_a_script(value))).collect(),
        module: page.module.chunks(PART).map(|part| STANDARD.encode(part)).collect(),
        take: TAKE,
        ability: ABILITY,
        script: &script,
    };
    fill(&built_in("page.html", TEMPLATE), &values)
}

fn cannot(lang: Lang) -> Cannot {
    let words = Words::new(lang);
    Cannot {
        lang: lang.code(),
        no_script: say!(words, "web-page-no-script"),
        old_browser: say!(words, "web-page-old-browser"),
    }
}

// JSON in which no text can end the enclosing script element.
fn in_a_script(value: &Value) -> String {
    value.to_string().replace('<', "\\u003c")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn page(data: Vec<(&'static str, Value)>) -> String {
        let page = WebPage {
            lang: Lang::En,
            generator: "cert",
            title: "<Title>".to_owned(),
            body: "<main></main>".to_owned(),
            style: "",
            script: "",
            module: b"module",
            data,
            allowed: Allowed::Module,
            framed: &[],
        };
        draw(&page).expect("a page")
    }

    #[test]
    fn a_page_allows_what_stands_in_it_and_nothing_else() {
        let page = page(Vec::new());
        let script = format!("'sha256-{}'", STANDARD.encode(<sha2::Sha256 as sha2::Digest>::digest(LOADER)));
        for part in ["default-src 'none'", &script, "connect-src 'none'", "form-action 'none'"] {
            assert!(page.contains(part), "{part}");
        }
        assert!(page.contains(&format!("<script>{LOADER}</script>")) && page.contains("<title>&lt;Title&gt;</title>"));
        assert!(!page.contains("unsafe-inline") && !page.contains("http:"));
    }

    #[test]
    fn no_data_end_the_script_in_which_they_stand() {
        let hostile = json!({ "name": "</script><script>alert(1)</script><!--" });
        let page = page(vec![("given", hostile.clone())]);
        let block = page.split("id=\"given\">").nth(1).and_then(|rest| rest.split("</script>").next());
        assert_eq!(serde_json::from_str::<Value>(block.expect("a block")).expect("JSON"), hostile);
    }
}
