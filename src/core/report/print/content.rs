//! The texts of a printed certificate, independent of format.

use crate::basics::text::{Lang, Text};
use crate::certificate::validity::{DecidedBy, EditionEnd, Validity};
use crate::register::settings::address::in_ascii;
use crate::register::settings::key::PublicKey;
use crate::report::certificate::view::CertificateView;
use crate::report::phrases;
use crate::say;
use crate::theme::picture::Picture;
use crate::theme::theme::{Color, Theme};
use crate::words::Words;

/// A printed certificate.
#[derive(Debug)]
pub struct Sheet<'a> {
    /// The language of every text.
    pub lang: Lang,
    /// The title of the document, for windows and lists.
    pub name: String,
    /// The accent colour of the level.
    pub accent: Color,
    /// The issuer's logo.
    pub logo: Option<&'a Picture>,
    /// The alternative text of the logo.
    pub logo_text: String,
    /// The issuer.
    pub issuer: &'a str,
    /// How to reach the issuer.
    pub contact: Option<String>,
    pub title: String,
    pub scheme: &'a str,
    /// The phrase before the holder's name.
    pub opening: String,
    pub holder: &'a str,
    /// The voivodeship of the holder, since several municipalities may share a name.
    pub place: String,
    /// The word before the level number.
    pub level_word: String,
    /// The number of the level.
    pub level: u8,
    pub level_name: &'a str,
    /// What the level means.
    pub standard: String,
    /// The other levels whose requirements are met.
    pub also_met: Option<String>,
    /// The edition assessed, the day of issue, the last valid day.
    pub facts: [Fact; 3],
    /// The rule that determines the last valid day.
    pub rule: String,
    /// The certificate number.
    pub id: String,
    /// The content of the QR code.
    pub code: String,
    /// The alternative text of the QR code: its whole content.
    pub code_text: String,
    /// How to check the certificate.
    pub check: String,
    /// The statement that it is free of charge.
    pub free: String,
    /// The text below the signature line.
    pub signature: String,
}

/// A labelled value.
#[derive(Debug, PartialEq, Eq)]
pub struct Fact {
    pub label: String,
    /// The value.
    pub value: String,
}

impl<'a> Sheet<'a> {
    /// Builds the sheet of a certificate; none if the rubric that defines its level is missing.
    pub fn new(
        words: &Words,
        view: &CertificateView<'a>,
        theme: &'a Theme,
        key: Option<&PublicKey>,
    ) -> Option<Sheet<'a>> {
        let (certificate, settings) = (view.certificate(), &view.register.settings);
        let rubric = view.rubric?;
        let level = rubric.level(certificate.level)?;
        let (lang, id) = (words.lang(), certificate.id.to_string());
        let own = |text: &Option<Text>, other: String| text.as_ref().map_or(other, |text| words.pick(text).to_owned());
        let terc = &certificate.holder.terc;
        let address = settings.address.as_deref();
        let sheet = Sheet {
            lang,
            name: say!(words, "print-name", id = id.as_str(), holder = phrases::holder(words, view.state.name(), terc)),
            accent: theme.accent(level.number),
            logo: theme.logo.as_ref(),
            logo_text: say!(words, "print-logo", issuer = settings.issuer.as_str()),
            issuer: &settings.issuer,
            contact: contact(words, settings.contact.as_deref(), address),
            title: say!(words, "print-title"),
            scheme: rubric.title.get(lang),
            opening: own(&theme.opening, say!(words, "print-opening")),
            holder: view.state.name(),
            place: say!(words, "print-place", voivodeship = phrases::voivodeship(words, terc)),
            level_word: say!(words, "print-level"),
            level: level.number,
            level_name: level.name.get(lang),
            standard: format!("{} {}", level.standard.get(lang), say!(words, "print-confirms")),
            also_met: phrases::also_met(words, certificate.also_met.as_deref()),
            facts: facts(words, view),
            rule: rule(words, &view.state.validity),
            code: code(&id, key, address),
            code_text: code_text(words, &id, key, address),
            check: check(words, key.is_some(), address.is_some()),
            id,
            free: own(&theme.free, say!(words, "print-free")),
            signature: own(&theme.signature, say!(words, "print-signature")),
        };
        Some(if settings.is_practice { sheet.of_practice(words) } else { sheet })
    }

    // The mark is in the largest line, the smallest and the file name: reading any of them shows that it certifies
    // nothing.
    fn of_practice(self, words: &Words) -> Sheet<'a> {
        let mark = || say!(words, "practice-mark");
        let (name, check) = (format!("{} – {}", mark(), self.name), say!(words, "print-practice-check"));
        Sheet { name, title: mark(), check, signature: mark(), ..self }
    }
}

fn facts(words: &Words, view: &CertificateView<'_>) -> [Fact; 3] {
    let (certificate, validity) = (view.certificate(), &view.state.validity);
    let until = match validity.because {
        _ if validity.is_at_least() => say!(words, "print-until-at-least"),
        DecidedBy::Edition if validity.is_planned() => say!(words, "print-until-planned"),
        _ => say!(words, "print-until"),
    };
    [
        Fact { label: say!(words, "print-edition"), value: certificate.answers.edition.clone() },
        Fact { label: say!(words, "print-issued"), value: words.long_date(certificate.issued) },
        Fact { label: until, value: words.long_date(validity.until) },
    ]
}

// The rule: twelve months or the end of the next edition, whichever is later; and which one applies here.
fn rule(words: &Words, validity: &Validity) -> String {
    let months = validity.months;
    match (validity.edition_end, validity.because) {
        (EditionEnd::Unknown, _) => say!(words, "print-rule-unknown", months = months),
        (EditionEnd::NotHeld, _) => say!(words, "print-rule-not-held", months = months),
        (EditionEnd::Certain(_), DecidedBy::Edition) => say!(words, "print-rule-edition", months = months),
        (EditionEnd::Planned(_), DecidedBy::Edition) => say!(words, "print-rule-planned", months = months),
        (EditionEnd::Certain(_), DecidedBy::Months) => say!(words, "print-rule-months", months = months),
        (EditionEnd::Planned(day), DecidedBy::Months) => {
            say!(words, "print-rule-months-planned", months = months, day = words.date(day))
        }
    }
}

// Whom to ask, and the register's address for those who do not scan codes.
fn contact(words: &Words, contact: Option<&str>, address: Option<&str>) -> Option<String> {
    let address = address.map(|address| say!(words, "print-register", address = address));
    let said: Vec<String> = contact.map(str::to_owned).into_iter().chain(address).collect();
    (!said.is_empty()).then(|| said.join("; "))
}

fn check(words: &Words, is_signed: bool, is_published: bool) -> String {
    match (is_signed, is_published) {
        (true, true) => say!(words, "print-check"),
        (true, false) => say!(words, "print-check-key"),
        (false, true) => say!(words, "print-check-unsigned"),
        (false, false) => say!(words, "print-check-number"),
    }
}

// A phone opens the register's page; the part after `#` never leaves the phone. Scanners disagree about non-ASCII
// letters, and `URLSearchParams` reads a `+` as a space.
fn code(id: &str, key: Option<&PublicKey>, address: Option<&str>) -> String {
    let key = key.map(|key| format!("&key={}", key.as_str().replace('+', "%2B"))).unwrap_or_default();
    match address.and_then(in_ascii) {
        Some(address) => format!("{}#id={id}{key}", address.split('#').next().unwrap_or_default()),
        None => format!("id={id}{key}"),
    }
}

fn code_text(words: &Words, id: &str, key: Option<&PublicKey>, address: Option<&str>) -> String {
    let mut said = vec![say!(words, "print-code", id = id)];
    said.extend(key.map(|key| say!(words, "print-code-key", key = key.as_str())));
    said.extend(address.map(|address| say!(words, "print-code-address", address = address)));
    said.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_code_holds_what_a_check_needs() {
        let key = PublicKey::new("RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3").expect("a key");
        let expected = format!("https://example.org/rejestr/#id=UBO-2026-0007&key={}", key.as_str());
        assert_eq!(code("UBO-2026-0007", Some(&key), Some("https://example.org/rejestr/#top")), expected);
        assert_eq!(code("UBO-2026-0007", None, None), "id=UBO-2026-0007");
    }

    #[test]
    fn the_code_is_ascii_and_a_page_reads_the_key_out_of_it_as_it_is() {
        let key = PublicKey::new("RWQf6LRCGA9i5+mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3").expect("a key");
        let code = code("UBO-2026-0007", Some(&key), Some("https://gmina-łódź.example/ścieżka"));
        assert!(
            code.starts_with("https://xn--gmina-d-q0a42esr.example/%C5%9Bcie%C5%BCka#id=UBO-2026-0007&key="),
            "{code}"
        );
        let fragment = code.split('#').nth(1).unwrap_or_default();
        let read: Vec<_> = url::form_urlencoded::parse(fragment.as_bytes()).collect();
        assert_eq!(read[1], ("key".into(), key.as_str().into()));
    }

    #[test]
    fn the_rule_names_what_decided() {
        let words = Words::new(Lang::En);
        let day = |text: &str| text.parse().expect("a day");
        let said = |end| rule(&words, &Validity::new(day("2026-11-20"), 12, end).expect("a validity"));
        let all = [
            said(EditionEnd::Unknown),
            said(EditionEnd::NotHeld),
            said(EditionEnd::Certain(day("2027-10-15"))),
            said(EditionEnd::Planned(day("2027-10-15"))),
            said(EditionEnd::Certain(day("2028-01-31"))),
            said(EditionEnd::Planned(day("2028-01-31"))),
        ];
        let different: std::collections::BTreeSet<&String> = all.iter().collect();
        assert_eq!(different.len(), 6);
        assert!(all.iter().all(|rule| rule.contains("12 months")), "{all:?}");
        assert!(all[3].contains("15 October 2027") && all[5].contains("planned"), "{all:?}");
    }
}
