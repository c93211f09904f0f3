//! A certificate on paper: as a PDF, and as a page.

use cert::builtin;
use cert::paper::print::{pdf, sheet};
use cert::store::register::load::load;
use cert_core::basics::text::Lang;
use cert_core::certificate::integrity::Integrity;
use cert_core::format;
use cert_core::report::certificate::view::CertificateView;
use cert_core::report::print::certificate_html;
use cert_core::rubric::rubric::Rubric;
use cert_core::theme::theme::Theme;
use cert_core::trust::policy::{Trusted, sift};
use cert_core::words::Words;
use divan::Bencher;

use crate::examples::{day, published};

#[divan::bench]
fn print_a_pdf(bencher: Bencher) {
    let (trusted, rubric) = certified();
    let (words, view, theme) = (Words::new(Lang::Pl), view(&trusted, &rubric), Theme::new(builtin::fonts()));
    bencher.bench(|| pdf(&words, &trusted, &view, &theme).expect("a print"));
}

#[divan::bench]
fn print_a_page(bencher: Bencher) {
    let (trusted, rubric) = certified();
    let (words, view, theme) = (Words::new(Lang::Pl), view(&trusted, &rubric), Theme::new(builtin::fonts()));
    let page = || certificate_html::draw(&sheet(&words, &trusted, &view, &theme)?);
    bencher.bench(|| page().expect("a page"));
}

// A genuine register, and the rubric under which its certificate was awarded.
fn certified() -> (Trusted, Rubric) {
    let trusted = sift(load(&published()).expect("a register"));
    let sha256 = &trusted.loaded.register.certificates[0].rubric.sha256;
    let rubric = trusted.loaded.snapshot.source(&format!("rubrics/{sha256}.toml")).expect("a rubric");
    let rubric = format::rubric::parse(&rubric).expect("a rubric");
    (trusted, rubric)
}

fn view<'a>(trusted: &'a Trusted, rubric: &'a Rubric) -> CertificateView<'a> {
    let register = &trusted.loaded.register;
    CertificateView {
        state: register.state(&register.certificates[0], day(), 0),
        register,
        rubric: Some(rubric),
        dossier: Integrity::Missing,
        rubric_copy: Integrity::Intact,
    }
}
