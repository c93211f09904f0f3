//! The look: the same bytes each time, and a theme that changes what it names.

use std::fs;

use super::press::{ID, press, print};

#[test]
fn a_rerun_gives_the_same_bytes() {
    let issuer = press();
    let first = fs::read(print(&issuer, ID, &[])).expect("the file");
    // Another day and time, but the same facts about the certificate.
    let second = fs::read(print(&issuer, ID, &["--as-of", "2027-03-01"])).expect("the file");
    assert!(first == second, "a rerun gives other bytes");
    let english = fs::read(print(&issuer, ID, &["--lang", "pl"])).expect("the file");
    assert!(first != english);
}

#[test]
fn it_is_named_after_the_certificate_where_no_file_is_named() {
    let issuer = press();
    issuer.run(&["print", "ubo-2026-0001"]).ends(0);
    issuer.run(&["print", "ubo-2026-0001", "--format", "html"]).ends(0);
    assert!(issuer.0.path("ubo-2026-0001.pdf").is_file() && issuer.0.path("ubo-2026-0001.html").is_file());
}

#[test]
fn a_theme_changes_what_it_names_and_its_faults_print_nothing() {
    let issuer = press();
    let page = |more: &[&str]| issuer.run(&[&["print", ID, "--format", "html", "-o", "-"], more].concat());
    let theme = issuer.file("theme.toml");
    fs::write(
        &theme,
        "format = 1\n[accents]\n3 = \"#333333\"\n[sentences]\nsignature = { pl = \"Prezes\", en = \"President\" }\n",
    )
    .expect("written");
    let (polish, english) = (page(&["--lang", "pl"]), page(&[]));
    assert!(polish.out.contains("--accent: #333333") && polish.out.contains(">Prezes<"), "{}", polish.out);
    assert!(english.out.contains(">President<") && english.out.contains("free of charge"), "{}", english.out);
    // A register with a theme is just as valid.
    issuer.run(&["verify"]).ends(0);
    fs::write(&theme, "format = 1\n[accents]\n3 = \"#EEEEEE\"\n").expect("written");
    let refused = issuer.run(&["print", ID, "-o", "print.pdf"]);
    refused.ends(1);
    assert!(refused.err.contains("theme.toml:3:5") && refused.err.contains("help:"), "{}", refused.err);
    assert!(!issuer.0.path("print.pdf").exists());
    // The content of another file is not shown.
    fs::write(issuer.0.path("elsewhere"), "secret = 1\n").expect("written");
    fs::remove_file(&theme).expect("removed");
    #[cfg(unix)]
    std::os::unix::fs::symlink(issuer.0.path("elsewhere"), &theme).expect("a link");
    #[cfg(unix)]
    {
        let refused = issuer.run(&["print", ID, "-o", "print.pdf"]);
        refused.ends(1);
        assert!(refused.err.contains("theme.toml") && !refused.err.contains("secret"), "{}", refused.err);
    }
}
