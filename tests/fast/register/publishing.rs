//! The register as a site: what is published, what is not, and the fate of an existing site.

use std::fs;

use serde_json::Value;

use crate::support::issuer::{Issuer, copy, issue, replace, terc};

const PUBLISH: [&str; 4] = ["publish", "strona", "--format", "json"];
const BY: [&str; 4] = ["--by", "Wit Wystawiający", "--reason", "fikcyjny powód"];

fn publish(issuer: &Issuer, more: &[&str]) -> Value {
    let ran = issuer.run(&[&PUBLISH[..], more].concat());
    assert_eq!(ran.code, Some(0), "{}", ran.err);
    serde_json::from_str(&ran.out).expect("JSON")
}

fn is_there(issuer: &Issuer, name: &str) -> bool {
    issuer.path("strona").join(name).is_file()
}

#[test]
fn a_second_run_writes_nothing() {
    let issuer = Issuer::with_certificate();
    let first = publish(&issuer, &[]);
    assert_eq!((&first["format"], &first["certificates"]), (&"cert.publish/1".into(), &1.into()));
    assert_eq!((&first["unchanged"], &first["unplaced"]), (&0.into(), &serde_json::json!(["Przykładowo"])));
    let before = issuer.snapshot("strona");
    let second = publish(&issuer, &["--lang", "pl"]);
    assert_eq!((&second["written"], &second["unchanged"]), (&0.into(), &first["written"]));
    assert_eq!(issuer.snapshot("strona"), before);
    for name in ["index.html", "en/index.html", "certyfikaty/ubo-2026-0001.pdf", "certyfikaty/ubo-2026-0001.toml"] {
        assert!(is_there(&issuer, name), "{name}");
    }
    assert!(is_there(&issuer, "ankieta.html") && !is_there(&issuer, "weryfikacja.html"), "nothing is signed");
    // Another day is shown on every page, but no certificate is drawn again.
    let later = publish(&issuer, &["--as-of", "2026-11-21"]);
    assert_ne!(later["written"], 0);
    let after = issuer.snapshot("strona");
    let pdf = issuer.path("strona/certyfikaty/ubo-2026-0001.pdf");
    assert_eq!(before[&pdf], after[&pdf]);
    // One that a crash left half written is.
    fs::write(&pdf, "%PDF").expect("written");
    assert_eq!(publish(&issuer, &["--as-of", "2026-11-21"])["written"], 1);
    assert_eq!(issuer.snapshot("strona")[&pdf], after[&pdf]);
}

#[test]
fn nobody_is_named_on_a_page_and_no_application_is_published() {
    let issuer = Issuer::with_certificate();
    publish(&issuer, &[]);
    for (path, bytes) in issuer.snapshot("strona") {
        let text = String::from_utf8_lossy(&bytes);
        let is_page = path.extension().is_some_and(|end| end != "toml" && end != "pdf");
        assert!(!is_page || !["Oceniając", "Wystawiając"].iter().any(|name| text.contains(name)), "{path:?}");
        assert!(!text.contains("[[answer") && !path.to_string_lossy().contains("dossier"), "{path:?}");
    }
}

#[test]
fn what_was_taken_back_is_withdrawn_and_its_page_stays() {
    let issuer = Issuer::with_certificate();
    publish(&issuer, &[]);
    issuer.run(&[&["revoke", "UBO-2026-0001", "--yes"][..], &BY].concat()).ends(0);
    assert_eq!(publish(&issuer, &[])["withdrawn"], 1);
    assert!(!is_there(&issuer, "certyfikaty/ubo-2026-0001.pdf") && is_there(&issuer, "certyfikaty/ubo-2026-0001.toml"));
    let page = fs::read_to_string(issuer.path("strona/certyfikaty/ubo-2026-0001.html")).expect("a page");
    assert!(page.contains("cofnięty") && !page.contains(".pdf"), "{page}");
}

#[test]
fn no_file_shows_a_day_or_a_level_that_no_longer_counts() {
    let issuer = Issuer::with_certificate();
    let settings = issuer.register().join("register.toml");
    let before = fs::read_to_string(&settings).expect("settings");
    fs::write(&settings, format!("address = \"https://rejestr.example\"\n{before}")).expect("written");
    let [badge, print] = ["svg", "pdf"].map(|ending| format!("certyfikaty/ubo-2026-0001.{ending}"));
    let amend = |edition: &[&str]| {
        issuer.run(&[&["amend", "UBO-2026-0001", "--yes"][..], edition, &BY].concat()).ends(0);
    };
    amend(&["--edition-ends", "2027-12-10", "--as-of", "2027-06-02"]);
    publish(&issuer, &["--as-of", "2027-06-02"]);
    // It has ended earlier than was planned, and the badge is still where it was embedded.
    amend(&["--edition-ends", "2027-11-05", "--certain", "--as-of", "2027-11-25"]);
    publish(&issuer, &["--as-of", "2027-11-25"]);
    let shown = fs::read_to_string(issuer.path("strona").join(&badge)).expect("a badge");
    assert!(shown.contains("ważny do 20.11.2027") && !shown.contains("10.12.2027"), "{shown}");
    assert_eq!(publish(&issuer, &["--no-prints", "--as-of", "2027-11-25"])["withdrawn"], 1);
    assert!(!is_there(&issuer, &print));
    issuer.next_application("dalej", "Przykładowo", &terc(0));
    let renew = ["renew", "UBO-2026-0001", "dalej", "--by", "Wit Wystawiający", "--yes", "--as-of", "2027-11-26"];
    issuer.run(&renew).ends(0);
    publish(&issuer, &["--as-of", "2027-11-26"]);
    assert!(!is_there(&issuer, &badge) && is_there(&issuer, &print));
}

#[test]
fn files_with_a_name_of_earlier_versions_are_published_on_demand_only() {
    let issuer = Issuer::with_certificate();
    replace(&issuer.file(1), "people = { ", "people = { filled_by = \"Fela Wypełniająca\", ");
    assert_eq!(publish(&issuer, &["--with-old-names"])["withheld"], serde_json::json!([]));
    assert!(is_there(&issuer, "certyfikaty/ubo-2026-0001.toml"));
    let without = publish(&issuer, &[]);
    assert_eq!((&without["withheld"], &without["withdrawn"]), (&serde_json::json!(["UBO-2026-0001"]), &2.into()));
    for bytes in issuer.snapshot("strona").values() {
        assert!(!String::from_utf8_lossy(bytes).contains("Wypełniając"));
    }
}

#[test]
fn a_municipality_that_no_table_knows_says_itself_where_it_is() {
    let issuer = Issuer::with_certificate();
    issuer.application("drugie", "Przykładowo Inne", &terc(1));
    issuer.edit("drugie", "\n[edition]", "at = [50.81, 19.12]\n\n[edition]");
    issuer.run(&[&issue("drugie")[..], &["--lang", "en"]].concat()).ends(0);
    let file = fs::read_to_string(issuer.file(2)).expect("a certificate");
    assert!(file.contains("terc = \"0202011\", at = [50.81, 19.12] }"), "{file}");
    assert!(!fs::read_to_string(issuer.file(1)).expect("a certificate").contains(", at = ["));
    let ran = issuer.run(&PUBLISH);
    for said in ["not in the table of places", ": Przykładowo.", "`at = [50.81, 19.12]`"] {
        assert!(ran.err.contains(said), "{said}: {}", ran.err);
    }
    assert!(ran.out.contains("\"unplaced\":[\"Przykładowo\"]"), "{}", ran.out);
    let read = |name: &str| fs::read_to_string(issuer.path("strona").join(name)).expect("a page");
    assert_eq!(read("index.html").matches("<use href=\"#level-3\" x=").count(), 1);
    let register: Value = serde_json::from_str(&read("register.json")).expect("JSON");
    let at = serde_json::json!([50.81, 19.12]);
    assert_eq!((&register["certificates"][0]["at"], &register["certificates"][1]["at"]), (&at, &Value::Null));
    assert_eq!(register["certificates"][0]["municipality"]["at"], at);
}

#[test]
fn what_is_not_a_site_is_left_alone() {
    let issuer = Issuer::with_certificate();
    fs::create_dir(issuer.path("strona")).expect("a folder");
    fs::write(issuer.path("strona/praca.docx"), "").expect("written");
    issuer.run(&PUBLISH).fails(1, &["`strona` is not empty, and not the site of a register"]);
    assert_eq!(issuer.snapshot("strona").len(), 1);
    issuer.run(&["publish", "zgloszenie/odpowiedzi.toml"]).fails(1, &["is not a folder"]);
}

#[test]
fn a_register_that_is_not_as_it_should_be_is_not_published() {
    let issuer = Issuer::with_certificate();
    publish(&issuer, &[]);
    let before = issuer.snapshot("strona");
    issuer.application("drugie", "Przykładowo Inne", &terc(1));
    issuer.run(&issue("drugie")).ends(0);
    fs::remove_file(issuer.file(2)).expect("removed");
    let ran = issuer.run(&PUBLISH);
    ran.fails(3, &["`certificates` failed verification, so it was not published", "`cert verify certificates`"]);
    assert_eq!(issuer.snapshot("strona"), before);
}

#[test]
fn neither_an_older_copy_nor_another_register_takes_the_place_of_the_one_that_is_shown() {
    let (issuer, other) = (Issuer::with_certificate(), Issuer::with_certificate());
    copy(&issuer.register(), &issuer.path("kopia"));
    copy(&other.register(), &issuer.path("inny"));
    issuer.run(&[&["revoke", "UBO-2026-0001", "--yes"][..], &BY].concat()).ends(0);
    publish(&issuer, &[]);
    let before = issuer.snapshot("strona");
    let says = |site, register, said: &str| issuer.run(&["publish", site, "--register", register]).fails(3, &[said]);
    for site in ["strona", "nowa"] {
        says(site, "kopia", "`kopia` is older (serial 1) than the copy of this register in");
    }
    says("strona", "inny", "is the site of another register");
    // Whoever did not see the newer one is told by the site.
    fs::remove_dir_all(issuer.path(".local/state")).expect("forgotten");
    says("strona", "kopia", "shows a later state of this register (serial 2); this is an older copy (serial 1)");
    assert!(issuer.snapshot("strona") == before && !issuer.path("nowa").exists());
}

#[test]
fn what_the_register_lost_does_not_stay_valid_on_the_site() {
    let issuer = Issuer::with_certificate();
    copy(&issuer.register(), &issuer.path("kopia"));
    issuer.application("drugie", "Przykładowo Inne", &terc(1));
    issuer.run(&issue("drugie")).ends(0);
    publish(&issuer, &[]);
    fs::remove_dir_all(issuer.register()).expect("removed");
    copy(&issuer.path("kopia"), &issuer.register());
    issuer.run(&[&["register", "adopt", "--yes", "--unsigned"][..], &BY].concat()).ends(0);
    assert_eq!(publish(&issuer, &[])["withdrawn"], 2);
    for (page, said) in [("certyfikaty", "nie ma certyfikatu"), ("en/certificates", "does not hold a certificate")] {
        let page = fs::read_to_string(issuer.path(format!("strona/{page}/ubo-2026-0002.html"))).expect("a page");
        assert!(page.contains(said), "{page}");
    }
    assert!(!is_there(&issuer, "certyfikaty/ubo-2026-0002.pdf") && is_there(&issuer, "certyfikaty/ubo-2026-0001.pdf"));
}

#[test]
fn no_day_of_the_past_makes_valid_what_was_taken_back() {
    let issuer = Issuer::with_certificate();
    issuer.run(&[&["revoke", "UBO-2026-0001", "--yes"][..], &BY].concat()).ends(0);
    publish(&issuer, &[]);
    let before = issuer.snapshot("strona");
    let said = "the site cannot be of 19 November 2026: something was entered in the register on 20 November 2026";
    issuer.run(&[&PUBLISH[..], &["--as-of", "2026-11-19"]].concat()).fails(3, &[said, "without `--as-of`"]);
    assert_eq!(issuer.snapshot("strona"), before);
}

#[test]
fn the_register_is_not_published_into_itself_nor_around_itself() {
    let issuer = Issuer::with_certificate();
    let before = issuer.snapshot("certificates");
    for site in ["certificates", "certificates/strona", "."] {
        issuer.run(&["publish", site]).fails(1, &["one of the two lies in the other", "`cert publish ../site`"]);
    }
    assert_eq!(issuer.snapshot("certificates"), before);
}

#[test]
fn neither_is_a_copy_to_practise() {
    let issuer = Issuer::with_certificate();
    issuer.application("drugie", "Przykładowo Inne", &terc(1));
    copy(&issuer.register(), &issuer.path("kopia"));
    let practise = [&issue("drugie")[..], &["--practice", "--register", "kopia"]].concat();
    issuer.run(&practise).ends(0);
    issuer.run(&[&PUBLISH[..], &["--register", "kopia"]].concat()).fails(3, &["a practice copy"]);
    assert!(!issuer.path("strona").exists());
}
