//! The built-in questionnaire and the words for people.

use cert::builtin;
use cert_core::basics::text::Lang;
use cert_core::rubric::rubric::Rubric;
use cert_core::words::Words;

#[divan::bench]
fn read_the_rubric() -> Rubric {
    builtin::rubric().expect("the built-in rubric")
}

#[divan::bench(args = [Lang::Pl, Lang::En])]
fn say_a_date(bencher: divan::Bencher, lang: Lang) {
    let (words, day) = (Words::new(lang), crate::examples::day());
    bencher.bench(|| words.long_date(day));
}
