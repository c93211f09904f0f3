//! A register in two places: one of them is a practice copy, or the register from now on.

use std::fs;

use super::past::{ADOPT, REVOKE, in_folder, put_back, with_backup};
use crate::support::issuer::{copy, issue};

#[test]
fn whoever_writes_into_a_copy_that_is_behind_says_that_it_is_to_practise() {
    let issuer = with_backup();
    issuer.run(&issue("drugie")).ends(0);
    let before = issuer.snapshot("kopia");
    in_folder(&issuer, &issue("trzecie"), "kopia").fails(3, &["`kopia` is older (serial 1)", "`--practice`", "(2)"]);
    assert_eq!(issuer.snapshot("kopia"), before);
    let practise = [&issue("trzecie")[..], &["--practice"]].concat();
    in_folder(&issuer, &practise, "kopia").ends(0);
    // It need be said only once, whatever is written next; and the register itself continues.
    in_folder(&issuer, &issue("czwarte"), "kopia").ends(0);
    in_folder(&issuer, &REVOKE, "kopia").ends(0);
    issuer.run(&["check"]).ends(0);
    issuer.run(&issue("trzecie")).ends(0);
    assert!(issuer.file(3).exists());
}

#[test]
fn practising_never_blocks_the_register_and_the_register_never_becomes_a_copy_to_practise() {
    let issuer = with_backup();
    let (before, practise) = (issuer.snapshot("kopia"), [&issue("drugie")[..], &["--practice"]].concat());
    // It is not behind, and not the place where the register is written.
    in_folder(&issuer, &issue("drugie"), "kopia").fails(3, &["`kopia` is a copy of the register in", "`--practice`"]);
    assert_eq!(issuer.snapshot("kopia"), before);
    let ran = in_folder(&issuer, &practise, "kopia");
    assert!(ran.code == Some(0) && ran.err.contains("kopia is a practice copy from now on"), "{ran:#?}");
    in_folder(&issuer, &issue("trzecie"), "kopia").ends(0);
    // The register itself continues as if there were no copy, and is never marked.
    issuer.run(&REVOKE).ends(0);
    let before = issuer.snapshot("certificates");
    issuer.run(&practise).fails(3, &["`certificates` is the register itself", "`cp -a certificates practice`"]);
    assert_eq!(issuer.snapshot("certificates"), before);
    fs::remove_dir_all(issuer.path("kopia")).expect("removed");
    issuer.run(&issue("drugie")).ends(0);
}

#[test]
fn a_copy_to_practise_in_the_place_of_the_register_is_bad() {
    let issuer = with_backup();
    in_folder(&issuer, &[&issue("drugie")[..], &["--practice"]].concat(), "kopia").ends(0);
    put_back(&issuer);
    for reader in [&["check"][..], &["list"], &["show", "UBO-2026-0001"], &["verify"]] {
        let ran = issuer.run(reader);
        assert!(
            ran.code == Some(3) && ran.err.contains("in the place where the register itself was"),
            "{reader:?} {ran:#?}"
        );
    }
    let monitor = issuer.run(&["check", "--format", "nagios"]);
    assert!(monitor.code == Some(2) && monitor.out.contains("CRITICAL"), "{monitor:#?}");
    for writer in [&issue("trzecie")[..], &REVOKE, &ADOPT] {
        issuer.run(writer).fails(3, &["in the place where the register itself was"]);
    }
}

#[test]
fn a_copy_that_is_to_count_from_now_on_is_adopted_and_the_other_asks_then() {
    let issuer = with_backup();
    let before = issuer.snapshot("kopia");
    let ran = in_folder(&issuer, &ADOPT, "kopia");
    assert!(ran.code == Some(0) && ran.err.contains("From now on, the register is the one in kopia"), "{ran:#?}");
    assert_eq!(issuer.snapshot("kopia"), before);
    in_folder(&issuer, &issue("drugie"), "kopia").ends(0);
    issuer.run(&issue("trzecie")).fails(3, &["`certificates` is older (serial 1)", "`--practice`"]);
    // In the place where it is written, a copy that is ahead is no reason to mark the register.
    in_folder(&issuer, &["check"], "kopia").ends(0);
    copy(&issuer.path("kopia"), &issuer.path("dalej"));
    let settings = issuer.path("dalej/register.toml");
    let text = fs::read_to_string(&settings).expect("settings");
    fs::write(&settings, text.replace("serial = 2", "serial = 7")).expect("written");
    in_folder(&issuer, &["check"], "dalej").ends(0);
    in_folder(&issuer, &issue("trzecie"), "kopia").fails(3, &["is older (serial 2)", "with numbers above it"]);
    in_folder(&issuer, &ADOPT, "kopia").ends(0);
    in_folder(&issuer, &issue("trzecie"), "kopia").ends(0);
}

#[test]
fn every_output_of_a_copy_to_practise_says_so_and_none_says_ok() {
    let issuer = with_backup();
    in_folder(&issuer, &[&issue("drugie")[..], &["--practice"]].concat(), "kopia").ends(0);
    let one = "UBO-2026-0001";
    for (args, code) in [
        (&["check"][..], 4),
        (&["check", one], 4),
        (&["check", "kopia/ubo-2026-0001.toml"], 4),
        (&["list"], 0),
        (&["list", "--format", "markdown"], 0),
        (&["show", one], 0),
        (&["calendar"], 0),
        (&["badge", one], 0),
        (&["badge", one, "--html"], 0),
        (&["letter", one, "--kind", "issued"], 0),
        (&["letter", one, "--kind", "issued", "--format", "html"], 0),
        (&["letter", "trzecie", "--kind", "refused", "--as-of", "2026-11-21"], 3),
    ] {
        let (ran, real) = (in_folder(&issuer, args, "kopia"), issuer.run(args));
        assert_eq!(ran.code, Some(code), "{args:?} {ran:#?}");
        assert!(code == 3 || ran.out.contains("SPECIMEN"), "{args:?} {ran:#?}");
        assert!(args.len() > 1 && args[1].starts_with("kopia") || !real.out.contains("SPECIMEN"), "{args:?} {real:#?}");
    }
    for args in [&["check", "--format", "json"][..], &["list", "--format", "json"], &["show", one, "--format", "json"]]
    {
        assert!(in_folder(&issuer, args, "kopia").out.contains("\"practice\":true"), "{args:?}");
        assert!(!issuer.run(args).out.contains("practice"), "{args:?}");
    }
    let csv = in_folder(&issuer, &["list", "--format", "csv"], "kopia").out;
    assert!(csv.contains(",also_met,practice ") && csv.matches(",1 2,true").count() == 2, "{csv}");
    let monitor = in_folder(&issuer, &["check", "--format", "nagios"], "kopia");
    assert!(monitor.code == Some(1) && monitor.out.starts_with("CERT WARNING - 2 for practice: "), "{monitor:#?}");
    for args in [&["verify"][..], &["verify", one]] {
        let ran = in_folder(&issuer, args, "kopia");
        assert!(ran.code == Some(4) && ran.out.contains("this is a practice copy"), "{ran:#?}");
    }
}

#[test]
fn what_is_printed_from_a_copy_to_practise_says_so() {
    let issuer = with_backup();
    in_folder(&issuer, &[&issue("drugie")[..], &["--practice"]].concat(), "kopia").ends(0);
    let print = |register| {
        let one = ["print", "UBO-2026-0001", "--format", "html", "-o", "druk.html"];
        in_folder(&issuer, &one, register).ends(0);
        fs::read_to_string(issuer.path("druk.html")).expect("a page")
    };
    let (page, real) = (print("kopia"), print("certificates"));
    assert!(page.contains("SPECIMEN") && page.contains("it certifies nothing"), "{page}");
    assert!(!real.contains("SPECIMEN"));
}
