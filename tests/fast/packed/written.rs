//! `cert pack`: the content of the archive, and the messages about it.

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
    let packed = |output: &str| {
        let ran = here.run(["pack", "przykladowo-3", "-o", output]);
        assert_eq!(ran.code, Some(0), "{}", ran.err());
        ran.out().split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let whole = packed("0.zip");
    assert!(whole.contains("Wystarczy przesłać ten plik."), "{whole}");
    let report = here.path("przykladowo-3/dowody/raport-xii-edycja.txt");
    std::fs::write(&report, "inny").expect("written");
    let said = packed("1.zip");
    assert!(said.contains("plik dowodu dowody/raport-xii-edycja.txt zmienił się od zapisania"), "{said}");
    std::fs::remove_file(&report).expect("removed");
    let said = packed("2.zip");
    assert!(said.contains("nie ma pliku dowodu dowody/raport-xii-edycja.txt"), "{said}");
    // If everything is answered, no open questions are mentioned, here or in the result.
    assert!(
        said.contains("Odpowiedzi bez wystarczającego dowodu: ") && said.contains("cert score przykladowo-3"),
        "{said}"
    );
    assert!(!said.contains("Wystarczy przesłać") && !said.contains("pyta"), "{said}");
    let steps = here.run(["score", "przykladowo-3", "--target", "1"]);
    assert!(steps.out().contains("Do poziomu 1: dowody do 2 odpowiedzi"), "{}", steps.out());
    let next = here.run(["assess", "przykladowo-3", "--note", "grupy=z protokołu"]);
    assert!(next.err().contains("(odpowiedzi bez wystarczającego dowodu: "), "{}", next.err());
    std::fs::create_dir(&report).expect("a folder");
    let said = packed("3.zip");
    assert!(said.contains("pliku dowodu dowody/raport-xii-edycja.txt nie da się odczytać (to folder"), "{said}");
    assert!(!names(&here, "3.zip").iter().any(|name| name.contains("raport-xii")));
}
