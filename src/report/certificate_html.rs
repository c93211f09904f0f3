//! The certificate as a page of its own: nothing is fetched, everything is escaped by the template engine.

use serde::Serialize;

use crate::domain::fault::Faults;
use crate::domain::picture::Picture;
use crate::report::sheet::Sheet;
use crate::report::svg::{Shown, shown};
use crate::report::{qr, template};

const TEMPLATE: &str = include_str!("templates/certificate.html");

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
    opening: &'a str,
    holder: &'a str,
    level_word: &'a str,
    level: u8,
    level_name: &'a str,
    standard: &'a str,
    facts: Vec<(&'a str, &'a str)>,
    rule: &'a str,
    id: &'a str,
    code: Option<Shown>,
    code_text: &'a str,
    check: &'a str,
    free: &'a str,
    signature: &'a str,
}

/// The page.
///
/// # Errors
/// None in a released program: a test fills the template in.
pub fn draw(sheet: &Sheet<'_>) -> Result<String, Faults> {
    let values = Values {
        lang: sheet.lang.code(),
        name: &sheet.name,
        accent: sheet.accent.css(),
        logo: sheet.logo.map(shown),
        logo_text: &sheet.logo_text,
        issuer: sheet.issuer,
        contact: sheet.contact,
        title: &sheet.title,
        scheme: sheet.scheme,
        opening: &sheet.opening,
        holder: sheet.holder,
        level_word: &sheet.level_word,
        level: sheet.level,
        level_name: sheet.level_name,
        standard: sheet.standard,
        facts: sheet.facts.iter().map(|fact| (fact.label.as_str(), fact.value.as_str())).collect(),
        rule: &sheet.rule,
        id: &sheet.id,
        code: qr::draw(&sheet.code).map(Picture::Drawing).as_ref().map(shown),
        code_text: &sheet.code_text,
        check: &sheet.check,
        free: &sheet.free,
        signature: &sheet.signature,
    };
    template::fill(&template::built_in("certificate.html", TEMPLATE), &values)
}
