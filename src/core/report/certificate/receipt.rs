//! What was written into a register: where, until when it is valid, and why.

use crate::certificate::status::CertificateStatus;
use crate::report::certificate::view::CertificateView;
use crate::report::page::blocks::{Page, Span, Tone};
use crate::report::phrases;
use crate::report::validity;
use crate::say;
use crate::words::Words;

/// The page of a certificate that was just written to a path.
pub fn page(words: &Words, view: &CertificateView<'_>, path: &str) -> Page {
    let mut page = Page::default();
    let (state, certificate) = (&view.state, view.state.certificate);
    let (id, name) = (certificate.id.to_string(), certificate.name_on(state.day));
    let level = match view.rubric {
        Some(rubric) => phrases::level(words, rubric, certificate.level),
        None => say!(words, "level-numbered", number = certificate.level),
    };
    page.heading(1, say!(words, "written-title", id = id, name = name, level = level));
    page.para(say!(words, "written-path", path = path));
    if state.signed() != Some(true) {
        page.para(Span::new(Tone::Warn, say!(words, "written-unsigned")));
    }
    if state.status == CertificateStatus::Revoked {
        page.para(Span::new(Tone::Bad, say!(words, "written-revoked")));
    } else {
        validity::page::explain(&mut page, words, &state.validity);
    }
    page
}
