//! The number of times the register is read, counted by the system per thread.
#![cfg(target_os = "linux")]

use std::cell::Cell;
use std::fs;

use cert::cli::words;
use cert::ops::context::{Context, Places};
use cert::ops::dialogue::consent::Consent;
use cert::ops::register::acting::Acting;
use cert::ops::register::issue::ReviewedApplication;
use cert::ops::register::signing_key::Signing;
use cert::ops::screen::Screen;
use cert_core::basics::text::Lang;

use crate::support::issuer::{BY, Issuer, TODAY, day, terc};

// More than everything else that is read, and within the limit for one file.
const LARGE: usize = 6 * 1024 * 1024;

#[test]
fn to_issue_the_register_is_read_once_to_decide_and_once_under_the_lock() {
    let issuer = Issuer::new();
    issuer.application("zgloszenie", "Przykładowo", &terc(0));
    fs::create_dir_all(issuer.register().join("rubrics")).expect("a folder");
    fs::write(issuer.register().join("rubrics/large.toml"), vec![b'#'; LARGE]).expect("written");
    let (context, acting) = (context(&issuer), acting());
    let before = read_by_this_thread();
    let application = ReviewedApplication::open(&context, &acting, &issuer.path("zgloszenie"), (None, None), None);
    let written = application.and_then(|application| application.issue());
    let read = read_by_this_thread() - before;
    assert!(written.is_ok_and(|written| written.register.certificates.len() == 1));
    assert_eq!((read / LARGE, issuer.load().register.certificates.len()), (2, 1), "{read} bytes");
}

fn read_by_this_thread() -> usize {
    let account = fs::read_to_string("/proc/thread-self/io").expect("the account of the thread");
    let read = account.lines().find_map(|line| line.strip_prefix("rchar: "));
    read.and_then(|bytes| bytes.parse().ok()).expect("a number of bytes")
}

fn acting() -> Acting {
    let signing = Signing { unsigned: true, password_fd: None, is_practice: false };
    Acting { by: BY.to_owned(), consent: Consent::Given, is_meant: false, signing }
}

fn context(issuer: &Issuer) -> Context {
    Context {
        words: words::of(Lang::En),
        today: day(TODAY),
        as_of: None,
        real_day: day(TODAY),
        can_ask: false,
        is_typed: false,
        is_run_by_cargo: false,
        screen: Screen { is_terminal: false, out_color: false, err_color: false, columns: 80 },
        places: Places {
            rubric: None,
            register: Some(issuer.register()),
            is_register_named: true,
            home: None,
            config: issuer.path("config"),
            state: issuer.path("state"),
            data: issuer.path("data"),
            password_file: None,
        },
        is_memory_lost: Cell::default(),
        is_quiet: false,
    }
}
