//! An application: read, scored, advised on, drawn.

use std::fs::read_to_string;

use cert_core::application::files::ANSWERS;
use cert_core::basics::text::Lang;
use cert_core::report::assessment;
use cert_core::report::page::markdown;
use cert_core::report::page::text;
use cert_core::report::page::text::Look;
use cert_core::scoring::assessment::{Assessment, Basis};
use cert_core::scoring::evaluation::Evaluation;
use cert_core::words::Words;
use divan::Bencher;
use toml::de::DeTable;

use crate::examples::{PRACTICES, application, open, submission};

#[divan::bench]
fn read(bencher: Bencher) {
    open();
    bencher.bench(open);
}

// What reading takes at least: the same file as a table without meaning.
#[divan::bench]
fn read_as_toml_only() -> usize {
    let text = read_to_string(application().join(ANSWERS)).expect("a text");
    DeTable::parse(&text).expect("TOML").get_ref().len()
}

#[divan::bench(args = Basis::ALL)]
fn score(bencher: Bencher, basis: Basis) {
    let submission = submission();
    bencher.bench(|| -> Assessment { submission.assess(basis) });
}

#[divan::bench(args = [2, 3])]
fn advise(bencher: Bencher, level: u8) {
    let submission = submission();
    bencher.bench(|| submission.advise(Basis::Evidenced, level));
}

// What every report needs: the score on each basis, and advice.
#[divan::bench]
fn evaluate(bencher: Bencher) {
    let submission = submission();
    bencher.bench(|| -> Evaluation<'_> { submission.evaluate(Basis::Evidenced, None) });
}

#[divan::bench]
fn draw_a_table(bencher: Bencher) {
    let (evaluation, words) = (submission().evaluate(Basis::Evidenced, None), Words::new(Lang::Pl));
    let look = Look { width: 100, color: false };
    bencher.bench(|| text::draw(&assessment::page::page(&words, &evaluation, &PRACTICES), look));
}

#[divan::bench]
fn draw_markdown(bencher: Bencher) {
    let (evaluation, words) = (submission().evaluate(Basis::Evidenced, None), Words::new(Lang::Pl));
    bencher.bench(|| markdown::draw(&assessment::page::page(&words, &evaluation, &PRACTICES)));
}

#[divan::bench]
fn draw_json(bencher: Bencher) {
    let evaluation = submission().evaluate(Basis::Evidenced, None);
    bencher.bench(|| assessment::json::draw(&evaluation, &PRACTICES));
}
