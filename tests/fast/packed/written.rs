//! `cert pack`: what is in the archive, and what is said of it.

use cert_core::zip::archive::Archive;

use crate::support::running::WorkingFolder;

fn names(here: &WorkingFolder, path: &str) -> Vec<String> {
    let bytes = std::fs::read(here.path(path)).expect("an archive");
    let archive = Archive::open(path.to_owned(), Box::new(bytes)).expect("an archive");
    archive.entries.iter().map(|entry| entry.name.clone()).collect()
}

#[test]
fn answers_used_evidence_and_the_list_are_packed_always_the_same() {
    let here = WorkingFolder::with("przykladowo-3");
    here.write("przykladowo-3/dowody/lista obecności.pdf", "dane osobowe");
    here.write("przykladowo-3/ocena.toml", "format = 1\n");
    let ran = here.run(["pack", "przykladowo-3"]);
    assert_eq!(ran.code, Some(0), "{}", ran.err());
    let said = ran.out().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(said.contains("Spakowano do pliku przykladowo-3.zip: odpowiedzi, 5 plików dowodów i spis"), "{said}");
    assert!(said.contains("certyfikat.mieszkam-tu.eu"), "{said}");
    assert!(ran.err().replace('\n', " ").contains("lista obecności.pdf"), "{}", ran.err());
    let names = names(&here, "przykladowo-3.zip");
    assert!(names.len() == 7 && names[0] == "odpowiedzi.toml" && names[6] == "SHA256SUMS", "{names:?}");
    assert!(!names.iter().any(|name| name.contains("lista") || name == "ocena.toml"), "{names:?}");
    assert_eq!(here.run(["pack", "przykladowo-3/odpowiedzi.toml", "-o", "drugi.zip"]).code, Some(0));
    let bytes = |name: &str| std::fs::read(here.path(name)).expect("an archive");
    assert_eq!(bytes("przykladowo-3.zip"), bytes("drugi.zip"));
}

#[test]
fn nothing_is_overwritten_and_nothing_packed_twice() {
    let here = WorkingFolder::with("przykladowo-3");
    here.write("przykladowo-3.zip", "cudze");
    here.run(["pack", "przykladowo-3"]).fails_saying(&["plik `przykladowo-3.zip` już jest; niczego nie nadpisano"]);
    assert_eq!(here.read("przykladowo-3.zip"), "cudze");
    assert_eq!(here.run(["pack", "przykladowo-3", "-o", "a.zip"]).code, Some(0));
    here.run(["pack", "a.zip"]).fails_saying(&["`a.zip` jest już spakowane"]);
}

#[test]
fn what_is_open_or_missing_is_said_and_refuses_nothing() {
    let here = WorkingFolder::with("przykladowo-3");
    std::fs::remove_file(here.path("przykladowo-3/dowody/raport-xii-edycja.txt")).expect("removed");
    let ran = here.run(["pack", "przykladowo-3"]);
    let said = ran.out().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        ran.code == Some(0) && said.contains("Nie ma plików, które podano jako dowody: dowody/raport-xii-edycja.txt.")
    );
    assert!(said.contains("Jeszcze nierozstrzygnięte:") && said.contains("cert score przykladowo-3"), "{said}");
}
