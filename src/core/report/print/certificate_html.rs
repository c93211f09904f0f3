//! The certificate as a self-contained page: nothing is fetched, everything is escaped by the template engine.

use serde::Serialize;

use crate::basics::fault::Faults;
use crate::report::print::content::Sheet;
use crate::report::print::qr;
use crate::report::print::svg::{Shown, shown};
use crate::report::template::engine;
use crate::report::typography::nbsp::glue;
use crate::theme::picture::Picture;

const TEMPLATE: &str = include_str!("../templates/certificate.html");

#[derive(Serialize)]
struct Values<'a> {
    lang: &'static str,
    name: &'a str,
    accent: String,
    logo: Option<Shown>,
    logo_text: &'a str,
    issuer: &'a str,
    contact: Option<&'a str>,
    title: &'a str,
    scheme: &'a str,
    opening: String,
    holder: String,
    place: String,
    level_word: &'a str,
    level: u8,
    level_name: String,
    standard: String,
    also_met: Option<String>,
    facts: Vec<(&'a str, &'a str)>,
    rule: String,
    id: &'a str,
    code: Option<Shown>,
    code_text: &'a str,
    check: String,
    free: String,
    signature: &'a str,
}

/// Draws the page.
///
/// # Errors
/// Never in a released program: a test fills in the template.
pub fn draw(sheet: &Sheet<'_>) -> Result<String, Faults> {
    let glued = |text: &str| glue(sheet.lang, text);
    let values = Values {
        lang: sheet.lang.code(),
        name: &sheet.name,
        accent: sheet.accent.css(),
        logo: sheet.logo.map(shown),
        logo_text: &sheet.logo_text,
        issuer: sheet.issuer,
        contact: sheet.contact.as_deref(),
        title: &sheet.title,
        scheme: sheet.scheme,
        opening: glued(&sheet.opening),
        holder: glued(sheet.holder),
        place: glued(&sheet.place),
        level_word: &sheet.level_word,
        level: sheet.level,
        level_name: glued(sheet.level_name),
        standard: glued(&sheet.standard),
        also_met: sheet.also_met.as_deref().map(glued),
        facts: sheet.facts.iter().map(|fact| (fact.label.as_str(), fact.value.as_str())).collect(),
        rule: glued(&sheet.rule),
        id: &sheet.id,
        code: qr::draw(&sheet.code).map(Picture::Drawing).as_ref().map(shown),
        code_text: &sheet.code_text,
        check: glued(&sheet.check),
        free: glued(&sheet.free),
        signature: &sheet.signature,
    };
    engine::fill(&engine::built_in("certificate.html", TEMPLATE), &values)
}
