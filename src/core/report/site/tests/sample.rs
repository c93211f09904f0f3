//! A sample site: a register with a certificate of each standing.
#![cfg(test)]

use std::collections::BTreeMap;

use crate::certificate::certificate::{Certificate, CertificateId};
use crate::certificate::event::EventKind;
use crate::register::register::Register;
use crate::register::workers::OneWorker;
use crate::report::site::all::pages;
use crate::report::site::site::{CertificateFiles, Site};
use crate::rubric::practice::Library;
use crate::samples::{certificate, day, ended, register, small_rubric};

pub(super) type Pages = BTreeMap<String, String>;

// The site of these certificates on 20 November 2026, with all their files published.
pub(super) fn site(certificates: Vec<Certificate>) -> Pages {
    site_of(&register(certificates), |_| true)
}

pub(super) fn site_of(register: &Register, is_published: impl Fn(&CertificateId) -> bool) -> Pages {
    let rubric = small_rubric();
    let rubrics = BTreeMap::from([("a".repeat(64), small_rubric())]);
    let files = CertificateFiles { is_signed: true, is_printed: true, snippet: Some("<a href=…>".to_owned()) };
    let ids = register.certificates.iter().map(|one| one.id.clone()).filter(is_published);
    let files = ids.map(|id| (id, files.clone())).collect();
    let site = Site {
        register,
        day: day("2026-11-20"),
        signed_on: Some(day("2026-11-19")),
        rubric: &rubric,
        rubrics: &rubrics,
        library: &Library(Vec::new()),
        files: &files,
        gone: &[CertificateId::new("UBO", day("2025-05-05"), 99)],
        verify_page: Some("<!DOCTYPE html>".to_owned()),
        form: None,
    };
    pages(&site, &OneWorker).expect("pages")
}

// One of each standing.
pub(super) fn all_kinds() -> Vec<Certificate> {
    let old = certificate(4, "2025-12-01").of("0499011");
    let mut coming = certificate(7, "2026-12-01").of("1299011");
    coming.holder.name = "Przykładowo Nowe".to_owned();
    vec![
        certificate(1, "2026-01-10"),
        certificate(2, "2024-01-10").of("0299011").then("2024-12-05", ended("2024-12-01")),
        certificate(3, "2026-02-10").of("0699011").then("2026-06-01", EventKind::Revoked),
        certificate(5, "2026-11-02").of("0499011").replacing(&old),
        old,
        certificate(6, "2025-01-10").of("1099011").planned("2026-10-01"),
        coming,
        certificate(8, "2026-05-10").of("1499011").planned("2028-02-01"),
    ]
}

pub(super) fn kind(path: &str) -> &str {
    path.rsplit('.').next().unwrap_or_default()
}
