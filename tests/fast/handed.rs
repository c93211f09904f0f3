//! Several files handed over together: each is matched with its own signature or list, and none vouches for another.

use std::fs;

use cert_core::basics::text::Lang;
use cert_core::certificate::integrity::Integrity;
use cert_core::memory::past::Past;
use cert_core::report::verify_page::answer::answer;
use cert_core::report::verify_page::asked::{AskedOfPage, OwnPage, PageOrigin, SoughtBeside};
use cert_core::trust::handed::bundle::{Bundle, HandedFile};
use cert_core::trust::handed::named_file::NamedFile;
use cert_core::trust::handed::outcome::OutcomeOfFile;
use cert_core::trust::pdf::attachments::{Why, attached};
use cert_core::trust::signing::{Signer, list_comment};
use cert_core::trust::verification::check::Check;
use cert_core::trust::verification::verifier::Verifier;
use cert_core::words::Words;

use crate::support::issuer::day;
use crate::support::pdf::{NAME, SIGNATURE, page};
use crate::support::signing_issuer::{SigningIssuer, pair};

const SECOND: &str = "ubo-2026-0002.toml";

// A file under another name, from the register before or after the first certificate was amended.
fn file<'a>(name: &'a str, bytes: &'a [u8]) -> NamedFile<'a> {
    NamedFile { name, bytes, is_beside: false }
}

fn now(issuer: &SigningIssuer, name: &str) -> Vec<u8> {
    fs::read(issuer.file(name)).expect("bytes")
}

fn before(issuer: &SigningIssuer, name: &str) -> Vec<u8> {
    fs::read(issuer.0.path("earlier").join(name)).expect("bytes")
}

fn sorted<'a>(files: &[NamedFile<'a>]) -> Bundle<'a> {
    Bundle::sort(files, Some(pair(0).secret.key()))
}

fn names<'a>(files: &[HandedFile<'a>]) -> Vec<(&'a str, Option<&'a str>)> {
    files.iter().map(|one| (one.file.name, one.signature.map(|signature| signature.name))).collect()
}

// Each step of each file as `step found about why`.
fn steps(bundle: &Bundle<'_>) -> Vec<Vec<String>> {
    let verifier = Verifier {
        today: day("2026-12-01"),
        clock: day("2026-12-01"),
        max_age: None,
        key: Some(pair(0).secret.key().clone()),
        least: None,
        past: Past::GoesOn,
        dossier: &|_| Integrity::Missing,
    };
    let outcomes = bundle.verify(&verifier);
    let said = |outcome: &OutcomeOfFile<'_>| {
        let checks = outcome.found.as_ref().expect("read").checks.iter();
        let why = |check: &Check| check.doubt.map_or("-", |doubt| doubt.code());
        checks
            .map(|check| format!("{} {} {} {}", check.step.code(), check.finding.code(), check.about, why(check)))
            .collect()
    };
    outcomes.iter().map(said).collect()
}

#[test]
fn of_two_lists_the_later_counts_whichever_came_first_and_whatever_they_are_called() {
    let issuer = SigningIssuer::open();
    let ([new, new_signature], [old, old_signature]) =
        ([now, before].map(|read| ["SHA256SUMS", "SHA256SUMS.minisig"].map(|name| read(&issuer, name)))).into();
    let (new, old) = (file("SHA256SUMS (1)", &new), file("SHA256SUMS", &old));
    // The names of the signatures suggest the opposite.
    let (new_signature, old_signature) =
        (file("SHA256SUMS.minisig", &new_signature), file("SHA256SUMS (1).minisig", &old_signature));
    let expected = [("SHA256SUMS (1)", Some("SHA256SUMS.minisig")), ("SHA256SUMS", Some("SHA256SUMS (1).minisig"))];
    for files in [[new, new_signature, old, old_signature], [old_signature, old, new_signature, new]] {
        assert_eq!(names(&sorted(&files).lists), expected);
    }
    // A list published beside the page follows the same rule; without a signature, it counts as absent.
    let mut bundle = sorted(&[old, old_signature]);
    bundle.add_published(&sorted(&[new, new_signature]), Some(pair(0).secret.key()));
    assert_eq!(names(&bundle.lists), expected);
    let mut bundle = sorted(&[old, old_signature]);
    bundle.add_published(&sorted(&[new]), Some(pair(0).secret.key()));
    assert_eq!(names(&bundle.lists), expected[1..]);
    // A false list never counts while there is a good one.
    let more = [new.bytes, b"0  a\n"].concat();
    let false_one = [file("SHA256SUMS", &more), file("SHA256SUMS.minisig", new_signature.bytes), old, old_signature];
    assert_eq!(sorted(&false_one).lists[0].file, old);
}

#[test]
fn a_list_of_another_register_hides_no_list_of_the_own_one_and_says_nothing() {
    let issuer = SigningIssuer::open();
    let (issued, signature) = (before(&issuer, NAME), before(&issuer, SIGNATURE));
    let [own, own_signature] = ["SHA256SUMS", "SHA256SUMS.minisig"].map(|name| now(&issuer, name));
    let foreign = format!("{}  xyz-2026-0001.toml\n", "0".repeat(64));
    let signed = pair(0).secret.sign(foreign.as_bytes(), &list_comment("XYZ", 999, day("2026-12-01"))).expect("signed");
    let certificate = [file(NAME, &issued), file(SIGNATURE, &signature)];
    let own = [file("own", &own), file("own.minisig", &own_signature)];
    let foreign = [file("foreign", foreign.as_bytes()), file("foreign.minisig", signed.as_bytes())];
    let steps = |files: &[&[NamedFile<'_>]]| steps(&sorted(&files.concat()));
    assert_ne!(steps(&[&certificate]), steps(&[&certificate, &own]));
    assert_eq!(steps(&[&certificate, &own]), steps(&[&certificate, &own, &foreign]));
    assert_eq!(steps(&[&certificate]), steps(&[&certificate, &foreign]));
    // Nor does the page show the false list as the one it verified with, whether chosen or published beside it.
    let page = |files: &[&[NamedFile<'_>]], published: &[NamedFile<'_>]| {
        let asked = AskedOfPage {
            own: &OwnPage { key: pair(0).secret.key().as_str().to_owned(), ..OwnPage::default() },
            typed: None,
            fragment: "",
            files: files.concat(),
            replacing: Vec::new(),
            unread: Vec::new(),
            published: published.to_vec(),
            place: PageOrigin::Asked,
            is_list_new: false,
            beside: SoughtBeside::Unasked,
            today: day("2026-12-01"),
        };
        let islands = answer(&Words::new(Lang::En), &asked).expect("islands").islands;
        serde_json::to_string(&islands).expect("JSON").replace('\u{a0}', " ")
    };
    assert!(
        page(&[&certificate, &own, &foreign], &[]).contains("it belongs to a different register than the certificate")
    );
    assert!(page(&[&certificate], &foreign).contains("The list beside this page is of another register"));
}

#[test]
fn what_was_saved_in_utf_16_says_the_same_and_a_carrier_did_that() {
    let issuer = SigningIssuer::open();
    let (certificate, signature) = (now(&issuer, NAME), now(&issuer, SIGNATURE));
    let in_utf16 = |bytes: &[u8]| -> Vec<u8> {
        let text = format!("\u{feff}{}", std::str::from_utf8(bytes).expect("UTF-8"));
        text.encode_utf16().flat_map(u16::to_le_bytes).collect()
    };
    let of_both = |certificate: &[u8], signature: &[u8]| {
        steps(&sorted(&[file(NAME, certificate), file(SIGNATURE, signature)])).concat()[1].clone()
    };
    let ends = |step: String, end: &str| assert!(step.starts_with("signature bad") && step.ends_with(end), "{step}");
    ends(of_both(&in_utf16(&certificate), &signature), "utf-16");
    ends(of_both(&certificate, &in_utf16(&signature)), "signature-line-ends");
    let changed = String::from_utf8(certificate).expect("UTF-8").replace("level = ", "level = 1");
    ends(of_both(&in_utf16(changed.as_bytes()), &signature), "wrong");
    let list = in_utf16(&now(&issuer, "SHA256SUMS"));
    assert_eq!(sorted(&[file("SHA256SUMS", &list)]).lists.len(), 1);
}

#[test]
fn a_list_that_is_no_newer_than_a_certificate_says_nothing_of_it() {
    let issuer = SigningIssuer::open();
    let (certificate, signature) = (now(&issuer, NAME), now(&issuer, SIGNATURE));
    let register = |on: &str, list: &[u8]| {
        let comment = list_comment("UBO", 1, day(on));
        let list_signature = pair(0).secret.sign(list, &comment).expect("a signature");
        let files = [
            file(NAME, &certificate),
            file(SIGNATURE, &signature),
            file("SHA256SUMS", list),
            file("SHA256SUMS.minisig", list_signature.as_bytes()),
        ];
        let steps = steps(&sorted(&files)).concat();
        steps
            .into_iter()
            .filter(|step| step.starts_with("register") || step.starts_with("standing"))
            .collect::<Vec<_>>()
    };
    let other = format!("{}  {NAME}\n", "0".repeat(64));
    let without = format!("{}  {SECOND}\n", "0".repeat(64));
    let nothing = |about: &str| vec![format!("register unknown {about} -"), "standing unknown  -".to_owned()];
    assert_eq!(register("2026-11-19", other.as_bytes()), nothing("older"));
    assert_eq!(register("2026-11-21", other.as_bytes()), nothing("changed"));
    assert_eq!(register("2026-11-19", without.as_bytes()), nothing("older"));
    assert_eq!(register("2026-11-20", without.as_bytes()), nothing("older"), "it may be of the morning");
    assert_eq!(register("2026-11-21", without.as_bytes()), nothing("not-listed"));
}

#[test]
fn each_certificate_has_its_own_signature_and_its_own_verdict() {
    let issuer = SigningIssuer::open();
    let (issued, amended, second) = (before(&issuer, NAME), now(&issuer, NAME), now(&issuer, SECOND));
    let (of_issued, of_amended) = (before(&issuer, SIGNATURE), now(&issuer, SIGNATURE));
    let of_second = now(&issuer, &format!("{SECOND}.minisig"));
    let files = [
        file("a.toml", &issued),
        file("a (1).toml", &amended),
        file("foto.jpg", b"\xff\xd8"),
        file("a.toml.minisig", &of_amended),
        file("a (1).toml.minisig", &of_issued),
    ];
    let bundle = sorted(&files);
    assert_eq!(names(&bundle.files), [("a.toml", Some("a (1).toml.minisig")), ("a (1).toml", Some("a.toml.minisig"))]);
    assert_eq!((bundle.signatures.len(), bundle.others.len()), (0, 1));
    // A certificate with an unknown key or changed content is paired with the signature that names it.
    let changed = String::from_utf8(second).expect("UTF-8").replace("level = ", "level = 1");
    let files = [file("x", changed.as_bytes()), file("y", &issued), file("1", &of_issued), file("2", &of_second)];
    let expected = [("x", Some("2")), ("y", Some("1"))];
    assert_eq!(names(&Bundle::sort(&files, None).files), expected);
    assert_eq!(names(&sorted(&files).files), expected);
    // The signature of another certificate is reported as such.
    let files = [file(NAME, &issued), file(SIGNATURE, &of_second)];
    assert_eq!(steps(&sorted(&files))[0][1], "signature bad UBO-2026-0001 of-other");
}

#[test]
fn two_prints_in_one_file_are_refused_and_one_twice_is_one() {
    let issuer = SigningIssuer::open();
    let print = |name: &str| {
        let [certificate, signature] = [name.to_owned(), format!("{name}.minisig")].map(|name| now(&issuer, &name));
        page(&[(name, &certificate), (&format!("{name}.minisig"), &signature)], false)
    };
    let (first, second) = (print(NAME), print(SECOND));
    let both = [first.clone(), second].concat();
    assert_eq!(attached(&both), Err(Why::ManyAttachments(2)));
    assert_eq!(steps(&sorted(&[file("a.pdf", &both)])), [["file bad attachment -"]]);
    let (once, twice) = (attached(&first), attached(&[&first[..], b"%%EOF more\n", &first].concat()));
    assert!(once.is_ok() && once == twice);
    assert_eq!(attached(&first.repeat(9)), Err(Why::Intricate));
}
