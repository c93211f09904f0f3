//! The duration of each part of a run: `cargo bench`. Each figure is the median of many rounds. Compare only figures
//! from the same machine, before and after a change.

use std::hint::black_box;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use cert::builtin;
use cert::store::application::folder::Application;
use cert_core::basics::text::Lang;
use cert_core::format::answers::Versions;
use cert_core::report::assessment;
use cert_core::report::page::text;
use cert_core::report::page::text::Look;
use cert_core::scoring::assessment::Basis;
use cert_core::words::Words;

const ROUNDS: usize = 200;

fn measure(name: &str, mut work: impl FnMut()) {
    let mut times: Vec<Duration> = (0..ROUNDS).map(|_| time(&mut work)).collect();
    times.sort_unstable();
    let _ = writeln!(std::io::stdout(), "{name:<40} {:>10.1?}", times[ROUNDS / 2]);
}

#[allow(clippy::disallowed_methods, reason = "this is the place that measures")]
fn time(work: &mut impl FnMut()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}

fn main() {
    let rubric = builtin::rubric().expect("the built-in rubric");
    let library = builtin::practices().expect("the built-in practices");
    let words = Words::new(Lang::Pl);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaire/examples/przykladowo-gorne-1");
    let application = Application::open(&folder, &rubric, Versions::Same).expect("an example");
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 20).expect("a day");
    let submission = application.submission(&rubric, day);
    let look = Look { width: 100, color: false };

    measure("read the built-in rubric", || drop(black_box(builtin::rubric())));
    measure("gather the words of a language, once read", || drop(black_box(Words::new(Lang::Pl))));
    measure("open an application", || drop(black_box(Application::open(&folder, &rubric, Versions::Same))));
    measure("score it", || drop(black_box(submission.assess(Basis::Evidenced))));
    measure("advise on level 3", || drop(black_box(submission.advise(Basis::Evidenced, 3))));
    measure("evaluate it on every basis", || drop(black_box(submission.evaluate(Basis::Evidenced, None))));
    let evaluation = submission.evaluate(Basis::Evidenced, None);
    measure("draw the result as a table", || {
        drop(black_box(text::draw(&assessment::page::page(&words, &evaluation, &library), look)));
    });
    measure("draw the result as JSON", || drop(black_box(assessment::json::draw(&evaluation, &library))));
}
