//! The site of a signed register: from the code on a print to the verdict, accessible, on later days; a register that
//! was tampered with is never published.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use cert_core::report::site::paths;

use crate::support::issuer::{BY, id, issue};
use crate::support::node::node;
use crate::support::running::WorkingFolder;
use crate::support::signing_issuer::{SigningIssuer, pair};
use crate::support::skipped::has;

const ADDRESS: &str = "https://certyfikaty.przyklad.example";

// Municipalities with coordinates; two of them are in the enlarged part of the map.
const PLACED: [(&str, &str, &str, &str); 4] = [
    ("Przykładowo Dolne", "2401011", "50.26, 19.02", "1"),
    ("Przykładowo Górne", "2402011", "50.30, 18.95", "2"),
    ("Przykładowo Morskie", "2201011", "54.40, 18.50", "3"),
    ("Przykładowo Dawne", "3201011", "53.90, 15.90", "1"),
];

// A signed register of six certificates, one of which was revoked, and its site in `strona`; made once.
fn published() -> &'static SigningIssuer {
    static PUBLISHED: OnceLock<SigningIssuer> = OnceLock::new();
    PUBLISHED.get_or_init(|| {
        let issuer = SigningIssuer::open();
        issuer.replace("register.toml", "\nprefix = ", &format!("\naddress = \"{ADDRESS}\"\nprefix = "));
        issuer.run(&["register", "sign", "--yes"]).ends(0);
        for (name, terc, at, level) in PLACED {
            let folder = name.replace(' ', "-");
            issuer.0.application(&folder, name, terc);
            issuer.0.edit(&folder, "\n[edition]", &format!("at = [{at}]\n\n[edition]"));
            issuer.run(&[&issue(&folder)[..], &["--level", level]].concat()).ends(0);
        }
        let revoke = ["revoke", "UBO-2026-0006", "--by", BY, "--reason", "rezygnacja gminy", "--yes"];
        issuer.run(&revoke).ends(0);
        issuer.run(&["publish", "strona"]).ends(0);
        issuer
    })
}

// Runs a script over the site, which must pass; skips with a note if something is missing.
fn passes(script: &str, more: &[&str]) {
    let paths: Vec<PathBuf> =
        [published().0.path("strona")].into_iter().chain(more.iter().map(PathBuf::from)).collect();
    if let Some((is_good, said)) = node(&format!("../slow/web/site/{script}"), &paths) {
        assert!(is_good, "{said}");
    }
}

#[test]
fn a_code_leads_to_the_verdict() {
    let key = pair(0).public().replace('+', "%2B");
    passes("verdict.mjs", &[&format!("id=UBO-2026-0001&key={key}")]);
}

#[test]
fn the_list_and_the_map_need_no_mouse_and_no_script_and_stay_true() {
    passes("list.mjs", &[]);
}

#[test]
fn the_pages_are_for_everybody() {
    let pages = [
        "index.html",
        "en/index.html",
        "certyfikaty/ubo-2026-0003.html",
        "en/certificates/ubo-2026-0006.html",
        "dawne.html",
        "en/voivodeships/slaskie.html",
    ];
    passes("looks.mjs", &pages);
}

#[test]
fn the_pages_are_valid() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    if !has("html-validate under target/node", root.join("target/node/node_modules/html-validate").is_dir()) {
        return;
    }
    passes("valid.mjs", &[]);
    let here = WorkingFolder::new();
    here.write(
        "bad.html",
        "<!DOCTYPE html><html lang=\"pl\"><head><title>x</title></head><body><p><div>x</div></p></body>",
    );
    let bad = node("../slow/web/site/valid.mjs", &[here.path("")]);
    assert!(bad.is_none_or(|(is_good, said)| !is_good && said.contains("bad.html:1:")));
}

#[test]
fn every_link_leads_to_a_file_that_is_there() {
    let site = published().0.path("strona");
    let files = published().0.snapshot("strona");
    let mut links = 0;
    for (page, bytes) in files.iter().filter(|(path, _)| path.extension().is_some_and(|end| end == "html")) {
        let text = String::from_utf8_lossy(bytes);
        let hrefs = text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        for href in hrefs.filter(|href| !href.starts_with('#') && !href.starts_with("data:")) {
            let path = href.split('#').next().unwrap_or_default();
            assert!(page.parent().expect("a folder").join(path).is_file(), "{}: {href}", page.display());
            links += 1;
        }
    }
    assert!(links > 1000, "{links}");
    for ending in ["toml", "toml.minisig", "pdf", "svg"] {
        assert!(site.join(paths::file(&id(3), ending)).is_file(), "{ending}");
        let stays = ending.starts_with("toml");
        assert_eq!(site.join(paths::file(&id(6), ending)).is_file(), stays, "{ending} of what was taken back");
    }
}

fn day_after(issuer: &SigningIssuer) -> BTreeMap<PathBuf, Vec<u8>> {
    issuer.run(&["publish", "strona", "--as-of", "2026-11-21"]).ends(0);
    issuer.0.snapshot("strona")
}

#[test]
fn another_day_changes_the_pages_that_say_it_and_no_others() {
    let issuer = SigningIssuer::open();
    issuer.run(&["publish", "strona"]).ends(0);
    let before = issuer.0.snapshot("strona");
    let after = day_after(&issuer);
    let changed =
        |name: &str| before[&issuer.0.path("strona").join(name)] != after[&issuer.0.path("strona").join(name)];
    for name in [
        "weryfikacja.html",
        "ankieta.html",
        "kalendarz.ics",
        "zmiany.xml",
        "certyfikaty/ubo-2026-0001.pdf",
        "SHA256SUMS",
    ] {
        assert!(!changed(name), "{name}");
    }
    assert!(changed("index.html") && changed("register.json"));
}

#[test]
fn a_register_that_was_tampered_with_leaves_the_site_as_it_was() {
    let issuer = SigningIssuer::open();
    issuer.run(&["publish", "strona"]).ends(0);
    let before = issuer.0.snapshot("strona");
    issuer.replace("ubo-2026-0002.toml", "level = 3", "level = 2");
    let ran = issuer.run(&["publish", "strona", "--format", "json"]);
    ran.fails(3, &["`certificates` failed verification, so it was not published"]);
    assert_eq!(issuer.0.snapshot("strona"), before);
    // Nor one from which something was removed, whatever its number.
    issuer.replace("ubo-2026-0002.toml", "level = 2", "level = 3");
    for ending in ["", ".minisig"] {
        fs::remove_file(issuer.file(&format!("ubo-2026-0001.toml{ending}"))).expect("removed");
    }
    issuer.run(&["publish", "strona"]).ends(3);
    assert_eq!(issuer.0.snapshot("strona"), before);
}
