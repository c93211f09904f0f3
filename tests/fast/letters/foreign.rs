//! Foreign files among the templates.

use std::fs;
use std::path::Path;

use crate::support::every_letter::EveryLetter;

#[test]
fn the_templates_that_come_along_are_those_of_the_program() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("certificates/templates");
    for (name, text) in cert::store::theme::letter_templates::BUILT_IN {
        assert_eq!(fs::read_to_string(folder.join(name)).expect("a template"), *text, "{name}");
    }
    assert!(cert::store::theme::letter_templates::unused(&folder.join("..")).is_empty());
}

#[test]
fn a_copy_of_them_in_a_register_changes_no_letter() {
    let letters = EveryLetter::new();
    let texts = || {
        crate::support::every_letter::LETTERS.map(|(kind, about, day)| letters.letter(about, kind, &["--as-of", day]))
    };
    let before = texts();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("certificates/templates");
    crate::support::issuer::copy(&folder, &letters.0.register().join("templates"));
    assert_eq!(texts(), before);
}

#[cfg(unix)]
#[test]
fn no_template_is_read_through_a_link() {
    let letters = EveryLetter::new();
    fs::create_dir_all(letters.0.path("gdzie-indziej/pl")).expect("a folder");
    fs::write(letters.0.path("gdzie-indziej/pl/issued.txt"), "Tajne\n\nTajne\n").expect("written");
    std::os::unix::fs::symlink(letters.0.path("gdzie-indziej"), letters.0.register().join("templates"))
        .expect("a link");
    letters.run("UBO-2026-0001", "issued", &["--lang", "pl"]).fails(1, &["templates/pl/issued.txt", "dowiązani"]);
}
