//! What is about to be signed, and that it was.

use crate::basics::fault::Faults;
use crate::certificate::certificate::CertificateId;
use crate::report::page::blocks::{Item, Page, Span, Tone};
use crate::say;
use crate::words::Words;

/// The page of what would be signed: certificates without a good signature, and what is in doubt.
pub fn page(words: &Words, unsigned: &[CertificateId], doubts: &Faults) -> Page {
    let mut page = Page::default();
    page.heading(1, say!(words, "sign-title"));
    page.list(false, unsigned.iter().map(|id| Item::from(id.to_string())).collect());
    if !doubts.0.is_empty() {
        page.para(Span::new(Tone::Bad, say!(words, "sign-doubts")));
        page.list(false, doubts.0.iter().map(|fault| Item::from(words.fault(&fault.kind))).collect());
    }
    page
}

/// The page once so many certificates were signed.
pub fn signed(words: &Words, count: usize, serial: u32) -> Page {
    let mut page = Page::default();
    page.para(say!(words, "sign-done", count = count, serial = serial));
    page
}
