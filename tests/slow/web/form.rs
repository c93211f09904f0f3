//! The form: in a browser with a keyboard alone, accessible, with any input; its steps compared with the rules.

use std::fs;
use std::path::PathBuf;

use cert::store::application::folder::Application;
use cert::store::application::pack::Package;
use cert::store::application::packed::Packed;
use cert_core::format::answers::Versions;
use cert_core::format::write_answers;
use cert_core::packing::layout::Layout;
use cert_core::packing::measure::Measure;
use cert_core::zip::write::WrittenFile;

use crate::support::issuer::{Issuer, REVIEWER, issue};
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
fn nothing_that_a_person_did_is_lost() {
    let here = WorkingFolder::new();
    passes(&here, "keeping.mjs");
}

#[test]
fn what_is_opened_comes_out_as_it_was_and_can_be_certified_and_nothing_else_is_opened() {
    let issuer = Issuer::new();
    let here = with_files();
    if !passes(&here, "opening.mjs") {
        return;
    }
    fs::copy(here.path("zgloszenie.zip"), issuer.path("zgloszenie.zip")).expect("a copy");
    issuer.run(&["review", "zgloszenie.zip", "--by", REVIEWER, "--confirm-all"]).ends(0);
    issuer.run(&issue("zgloszenie")).ends(0);
    assert_eq!(issuer.certificates()[0].level, 3);
}

#[test]
fn it_looks_well_magnified_and_on_paper() {
    passes(&with_files(), "looks.mjs");
}

// An example as packed by `cert pack`, its answers alone, one with a review in it, and an unrelated archive.
fn with_files() -> WorkingFolder {
    let here = WorkingFolder::with("przykladowo-3");
    let pack = |name: &str| {
        let ran = here.run(["pack", "przykladowo-3", "-o", name]);
        assert!(here.path(name).exists(), "{}", ran.err());
    };
    pack("przyklad.zip");
    fs::copy(here.path("przykladowo-3/odpowiedzi.toml"), here.path("odpowiedzi.toml")).expect("a copy");
    let answers = fs::read(here.path("odpowiedzi.toml")).expect("answers");
    let files = [("odpowiedzi.toml", &answers[..]), ("ocena.toml", b"format = 1\n"), ("uwagi.txt", b"uwaga")];
    here.write("z-ocena.zip", zip(&files));
    here.write("pismo.docx", zip(&[("word/document.xml", b"<w/>")]));
    here
}

fn zip(files: &[(&str, &[u8])]) -> Vec<u8> {
    let (mut layout, mut bytes) = (Layout::default(), Vec::new());
    for (name, content) in files {
        layout.add(name, &Measure::of(content)).expect("room");
        bytes.extend(layout.files.last().map(WrittenFile::header).unwrap_or_default());
        bytes.extend(*content);
    }
    [bytes, layout.directory()].concat()
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
