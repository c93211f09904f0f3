//! The page that verifies a certificate: it agrees with the program, and works in a browser.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::support::node::node;
use crate::support::running::WorkingFolder;
use crate::support::signing_issuer::{SigningIssuer, pair};
use crate::web::module;

const PUBLISHED: &str = "tests/readme/published";
const KEY: &str = "RWRvFFWbyrHL79QMKSJA5yaKqmeLMc6acDN7OZJmnEO9gedmaHmQ2BkK";
const DAY: &str = "2027-02-01";
const FILE: &str = "ubo-2026-0001.toml";
const SIGNATURE: &str = "ubo-2026-0001.toml.minisig";

fn published(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join(PUBLISHED).join(name)).expect("bytes")
}

// The module's result for the files of folders.
fn in_page(key: &str, folders: &[PathBuf]) -> Option<String> {
    let args: Vec<&OsStr> =
        [key, DAY].map(OsStr::new).into_iter().chain(folders.iter().map(|path| path.as_os_str())).collect();
    module::run("verify/verify.mjs", &args)
}

// The program's result for a file in a folder, without a current register.
fn program(folder: &Path, file: &str, key: &str) -> String {
    let mut command =
        WorkingFolder::new().cert(["verify", file, "--public-key", key, "--as-of", DAY, "--format", "json"]);
    let output = command.current_dir(folder).output().expect("the program");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn the_page_says_of_a_file_what_the_program_says() {
    let here = WorkingFolder::new();
    let (good, signature) = (published(FILE), published(SIGNATURE));
    let text = String::from_utf8(good.clone()).expect("UTF-8");
    let (page, revoked) = (b"<!DOCTYPE html>".to_vec(), published("rejestr/ubo-2026-0001.toml.minisig"));
    let cases = [
        ("good", good.clone(), Some(&signature)),
        ("unsigned", good.clone(), None),
        ("changed", text.replace("level = 3", "level = 2").into_bytes(), Some(&signature)),
        ("windows", text.replace('\n', "\r\n").into_bytes(), Some(&signature)),
        ("mark", ["\u{feff}".as_bytes(), &good].concat(), Some(&signature)),
        ("page", good.clone(), Some(&page)),
        ("none", b"format = 1".to_vec(), None),
        ("revoked", published("rejestr/ubo-2026-0001.toml"), Some(&revoked)),
    ];
    for (folder, bytes, signature) in &cases {
        here.write(&format!("{folder}/{FILE}"), bytes);
        if let Some(signature) = signature {
            here.write(&format!("{folder}/{SIGNATURE}"), signature);
        }
    }
    let folders: Vec<PathBuf> = cases.iter().map(|(folder, ..)| here.path(folder)).collect();
    let Some(found) = in_page(KEY, &folders) else { return };
    let expected: String = folders.iter().map(|folder| program(folder, FILE, KEY)).collect();
    assert_eq!((expected.lines().count(), found), (cases.len(), expected));
}

#[test]
fn the_page_says_of_a_print_what_the_program_says() {
    let (issuer, here) = (SigningIssuer::open(), WorkingFolder::new());
    print(&issuer);
    here.write("druk/ubo-2026-0002.pdf", fs::read(issuer.0.path("druk.pdf")).expect("a print"));
    let folder = here.path("druk");
    let Some(found) = in_page(pair(0).public(), std::slice::from_ref(&folder)) else { return };
    assert!(found.contains("\"attached\""), "{found}");
    assert_eq!(found, program(&folder, "ubo-2026-0002.pdf", pair(0).public()));
}

fn print(issuer: &SigningIssuer) {
    issuer.run(&["print", "UBO-2026-0002", "-o", "druk.pdf"]).ends(0);
}

#[test]
fn no_byte_of_what_was_published_can_be_changed_unnoticed() {
    let here = WorkingFolder::new();
    for name in [FILE, SIGNATURE] {
        here.write(name, published(name));
    }
    let folder = here.path("");
    let args = [OsStr::new(KEY), OsStr::new(DAY), folder.as_os_str()];
    let Some(tried) = module::run("verify/flipped.mjs", &args) else { return };
    let bytes = published(FILE).len() + published(SIGNATURE).len();
    assert_eq!(tried.trim(), bytes.to_string());
}

#[test]
fn the_page_works_in_a_browser_for_everybody_and_asks_for_nothing_but_the_list() {
    let (issuer, here) = (SigningIssuer::open(), WorkingFolder::new());
    print(&issuer);
    for name in ["SHA256SUMS", "SHA256SUMS.minisig"] {
        here.write(&format!("beside/{name}"), fs::read(issuer.file(name)).expect("the list"));
    }
    here.write("beside/druk.pdf", fs::read(issuer.0.path("druk.pdf")).expect("a print"));
    let register = Path::new(env!("CARGO_MANIFEST_DIR")).join(PUBLISHED).join("rejestr");
    let made = here.run([OsStr::new("verify"), OsStr::new("--page"), OsStr::new("--register"), register.as_os_str()]);
    assert_eq!(made.code, Some(0), "{}", made.err());
    let page = here.path("weryfikacja.html");
    let sizes = (cert::builtin::VERIFY_MODULE.len(), fs::metadata(&page).expect("the page").len());
    assert!(sizes.0 <= 700 * 1024 && sizes.1 <= 1_300_000, "{sizes:?}");
    let published = register.parent().expect("a folder").to_owned();
    let args = [page, published, here.path("beside"), pair(0).public().into(), DAY.into()];
    if let Some((is_good, said)) = node("../slow/web/verify/page.mjs", &args) {
        assert!(is_good, "{said}");
    }
}

#[test]
fn a_page_is_written_only_with_a_key_and_replaces_only_a_page_of_its_own() {
    let here = WorkingFolder::new();
    let keyless = here.run(["verify", "--page"]);
    assert_eq!((keyless.code, here.path("weryfikacja.html").exists()), (Some(1), false), "{}", keyless.err());
    let page = ["verify", "--page", "--public-key", KEY];
    assert_eq!(here.run(page).code, Some(0));
    assert!(here.read("weryfikacja.html").contains(KEY));
    assert_eq!(here.run(page).code, Some(0));
    here.write("weryfikacja.html", "<p>cert verify --page</p>");
    assert_eq!(here.run(page).code, Some(1));
    assert_eq!(here.read("weryfikacja.html"), "<p>cert verify --page</p>");
    assert_eq!(here.run([&page[..], &["-o", "inna.html"]].concat()).code, Some(0));
    assert_eq!(here.run([&page[..], &["plik.toml"]].concat()).code, Some(2));
}
