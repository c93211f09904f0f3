//! A receipt for a certificate just written: where, until when it is valid, and why.

use crate::certificate::status::CertificateStatus;
use crate::report::certificate::page::level;
use crate::report::certificate::view::CertificateView;
use crate::report::page::blocks::{Page, Span, Tone};
use crate::report::phrases;
use crate::report::validity;
use crate::say;
use crate::words::Words;

/// Builds the page for a certificate just written to `path`.
pub fn page(words: &Words, view: &CertificateView<'_>, path: &str) -> Page {
    let mut page = Page::default();
    let (state, certificate) = (&view.state, view.state.certificate);
    let holder = phrases::holder(words, state.name(), &certificate.holder.terc);
    let (id, level) = (certificate.id.to_string(), level(words, view));
    page.heading(1, say!(words, "written-title", id = id, name = holder, level = level));
    page.para(say!(words, "written-path", path = path));
    if state.is_practice {
        page.para(Span::new(Tone::Warn, say!(words, "practice-said")));
    }
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
