//! The outer page, made of page.
//!
//! A page gives its HTML (the pieces between the header and the footer that change lie in elements with an id: islands),
//! its style, its script, the gzipped module and the data that its script reads. Around them lie what all such pages
//! share: the look (`page.css`, and `web_page.css` for what can be used), the loader (`loader.js`), a message for browsers
//! that cannot run it, and a policy that lets nothing else run and nothing go out.
//!
//! For its script the loader has
//!
//! - `await cert.call({ call: "name", lang, … }, bytes)`: what the module answers, as `{ json, bytes }`;
//! - `cert.show({ id: html, … })`: puts islands in their places, leaves alone what has not changed, keeps the focus;
//! - `cert.data(id)`: a block of data of the page.

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

/// The parts of a page.
pub struct WebPage<'a> {
    /// The language it opens in.
    pub lang: Lang,
    /// What it says of itself to the program, by which it is known again.
    pub generator: &'static str,
    pub title: String,
    /// What stands in it, as HTML.
    pub body: String,
    /// Its own style, behind the shared one.
    pub style: &'static str,
    /// Its own script, behind the loader.
    pub script: &'static str,
    /// The module, gzipped.
    pub module: &'a [u8],
    /// What its script reads, by id.
    pub data: Vec<(&'static str, Value)>,
    pub allowed: Allowed,
    /// The styles of pages of ours that it shows within.
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
    // What each language says where the page cannot run.
    cannot: Vec<Cannot>,
    data: Vec<(&'static str, String)>,
    module: String,
    ability: &'static str,
    script: &'a str,
}

#[derive(Serialize)]
struct Cannot {
    lang: &'static str,
    no_script: String,
    old_browser: String,
}

/// The page.
///
/// # Errors
/// None in a released program: a test fills the template in.
pub fn draw(page: &WebPage<'_>) -> Result<String, Faults> {
    let style = format!("{PAGE_CSS}{WEB_PAGE_CSS}{}", page.style);
    let script = format!("{LOADER}{}", page.script);
    let values = Filled {
        lang: page.lang.code(),
        generator: page.generator,
        title: &page.title,
        policy: policy(&[ABILITY, &script], &[&[style.as_str()], page.framed].concat(), page.allowed),
        style: &style,
        body: &page.body,
        cannot: Lang::ALL.map(cannot).into(),
        data: page.data.iter().map(|(id, value)| (*id, in_a_script(value))).collect(),
        module: STANDARD.encode(page.module),
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

// No text in it can end the script in which it stands.
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
