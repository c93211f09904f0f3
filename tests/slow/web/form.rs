//! The form: in a browser with a keyboard alone, for everybody and whatever it is given; its steps against the rules.

use std::fs;
use std::path::PathBuf;

use cert::store::application::folder::Application;
use cert::store::application::pack::Package;
use cert::store::application::packed::Packed;
use cert_core::format::answers::Versions;
use cert_core::format::write_answers;

use crate::support::node::node;
use crate::support::running::WorkingFolder;

// The page, and a folder to work in.
fn page(here: &WorkingFolder) -> Vec<PathBuf> {
    let ran = here.run(["form", "html", "-o", "ankieta.html"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err());
    vec![here.path("ankieta.html"), here.path("")]
}

fn passes(here: &WorkingFolder, script: &str) -> bool {
    let Some((is_good, said)) = node(&format!("../slow/web/{script}"), &page(here)) else { return false };
    assert!(is_good, "{said}");
    true
}

#[test]
fn a_whole_interview_by_keyboard_is_the_application_that_the_program_writes_and_packs() {
    let here = WorkingFolder::new();
    if !passes(&here, "keyboard.mjs") {
        return;
    }
    let scored = here.run(["score", "zgloszenie.zip", "--target", "1"]);
    assert_eq!(scored.code, Some(0), "{}", scored.err());

    let folder = here.path("zgloszenie");
    Packed::open(&here.path("zgloszenie.zip")).expect("an archive").unpack(&folder).expect("unpacked");
    let rubric = cert::builtin::rubric().expect("the questionnaire");
    let application = Application::open(&folder, &rubric, Versions::Same).expect("an application");
    let text = here.read("zgloszenie/odpowiedzi.toml");
    assert_eq!(text, write_answers::answers(None, &application.answers, &rubric).expect("a text"));

    fs::remove_file(folder.join("SHA256SUMS")).expect("a list");
    Package::of(&application).expect("a package").write(&here.path("znowu.zip")).expect("packed");
    let read = |name| fs::read(here.path(name)).expect("an archive");
    assert!(read("zgloszenie.zip") == read("znowu.zip"), "the page packs as `cert pack` does");
}

#[test]
fn the_form_is_for_everybody_and_takes_whatever_it_is_given() {
    let here = WorkingFolder::new();
    passes(&here, "form.mjs");
}

#[test]
fn the_page_and_its_module_are_small() {
    let here = WorkingFolder::new();
    let size = fs::metadata(&page(&here)[0]).expect("the page").len();
    let module = cert::builtin::FORM_MODULE.len();
    assert!(module <= 700 * 1024 && size <= 1_300_000, "module {module}, page {size}");
}
