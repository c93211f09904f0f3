//! The first key of a register: outside it, under a password, and readable only by its owner.

use std::fs;
use std::path::Path;

use crate::support::issuer::{issue, terc, without};
use crate::support::minisign::{accept, are_there};
use crate::support::signing_issuer::{FIRST, PASSWORD, SigningIssuer, names, pair};

fn key(issuer: &SigningIssuer) -> String {
    let keys = issuer.0.load().register.settings.keys;
    keys.last().map(|key| key.public.as_str().to_owned()).expect("a key")
}

#[test]
fn a_new_key_is_kept_outside_the_register_and_counts_from_the_day() {
    let is_outside = are_there();
    let issuer = SigningIssuer::keyless();
    let made = issuer.run(&["key", "new"]);
    made.ends(0);
    let keys = issuer.0.load().register.settings.keys;
    assert_eq!((keys.len(), keys[0].from.to_string(), keys[0].is_in_use()), (1, "2026-11-20".to_owned(), true));
    assert!(made.out.contains(&format!("{}, from 20 November 2026", key(&issuer))), "{made:#?}");
    let file = issuer.secret_file(&keys[0].public);
    assert!(made.out.contains(file.file_name().and_then(|name| name.to_str()).expect("a name")), "{made:#?}");
    let text = fs::read_to_string(&file).expect("the secret");
    assert!(text.starts_with("untrusted comment: minisign encrypted secret key\n"), "{text}");
    assert!(!text.contains(PASSWORD) && text.lines().count() == 2);
    let outside =
        names(&issuer.0.register()).iter().all(|name| Path::new(name).extension().is_none_or(|end| end != "key"));
    assert!(outside);
    issuer.run(&["verify"]).ends(0);
    assert!(!is_outside || accept(&issuer, &[keys[0].public.as_str()]));
    issuer.0.application("zgloszenie", FIRST, &terc(0));
    issuer.run(&issue("zgloszenie")).ends(0);
    assert!(!is_outside || accept(&issuer, &[keys[0].public.as_str()]));
}

#[test]
#[cfg(unix)]
fn only_its_owner_reads_a_secret_key() {
    use std::os::unix::fs::PermissionsExt;
    let issuer = SigningIssuer::keyless();
    // With any default permissions for new files.
    let mut shell = std::process::Command::new("sh");
    issuer.0.close(&mut shell);
    let program = env!("CARGO_BIN_EXE_cert");
    shell.env("CERT_KEY_PASSWORD_FILE", issuer.0.path("haslo"));
    shell.args(["-c", &format!("umask 000; '{program}' key new")]);
    crate::support::signing_issuer::finished(shell).ends(0);
    let mode = |path| fs::metadata(path).expect("there").permissions().mode() & 0o777;
    let folder = issuer.0.path(".config/cert");
    let file = folder.join(names(&folder).first().expect("a secret key"));
    assert_eq!((mode(file), mode(folder)), (0o600, 0o700));
}

#[test]
fn a_second_new_key_is_refused_and_the_first_stays() {
    let issuer = SigningIssuer::open();
    // Once seen in this place, it is remembered.
    issuer.run(&["check"]).ends(0);
    let before = issuer.0.snapshot("");
    issuer.run(&["key", "new"]).fails(3, &["the register already has a key", "`cert key rotate`"]);
    assert_eq!(issuer.0.snapshot(""), before);
}

#[test]
fn to_rotate_there_has_to_be_a_key() {
    let issuer = SigningIssuer::keyless();
    issuer.run(&["key", "rotate"]).fails(1, &["the register has no key", "`cert key new`"]);
    assert!(!issuer.0.path(".config").exists());
}

#[test]
fn no_key_is_made_where_there_is_no_register_or_it_cannot_be_written() {
    let issuer = SigningIssuer::keyless();
    issuer.run(&["key", "new", "--register", "nigdzie"]).fails(1, &["no register"]);
    // The register is checked before the secret is made.
    fs::write(issuer.file("register.toml"), "format = 9").expect("written");
    assert_eq!(issuer.run(&["key", "new"]).code, Some(1));
    assert!(!issuer.0.path(".config").exists());
}

#[test]
fn a_key_of_a_register_with_certificates_says_what_is_not_signed_yet() {
    let issuer = SigningIssuer(crate::support::issuer::Issuer::with_certificate());
    fs::write(issuer.0.path("haslo"), PASSWORD).expect("written");
    let made = issuer.run(&["key", "new"]);
    made.ends(0);
    assert!(made.out.contains("1 certificate is not signed yet"), "{made:#?}");
    issuer.run(&["verify"]).ends(4);
    let signed = issuer.run(&["register", "sign", "--yes"]);
    assert!(signed.code == Some(0) && signed.out.contains("1 certificate and the list"), "{signed:#?}");
    issuer.run(&["verify"]).ends(0);
}

#[test]
fn the_folder_of_ones_own_is_where_the_system_says_and_never_relative() {
    let issuer = SigningIssuer::keyless();
    let mut command = issuer.cert(&["key", "new"]);
    command.env("XDG_CONFIG_HOME", issuer.0.path("moje"));
    crate::support::signing_issuer::finished(command).ends(0);
    assert_eq!(names(&issuer.0.path("moje/cert")).len(), 1);
    let issuer = SigningIssuer::keyless();
    let mut command = issuer.cert(&["key", "new"]);
    command.env("XDG_CONFIG_HOME", "certificates");
    crate::support::signing_issuer::finished(command).ends(0);
    assert!(!issuer.file("cert").exists() && names(&issuer.0.path(".config/cert")).len() == 1);
}

#[test]
fn without_the_secret_or_with_another_one_nothing_is_written() {
    let issuer = SigningIssuer::open();
    let secret = issuer.secret_file(pair(0).secret.key());
    let before = without(issuer.0.snapshot("certificates"), ".lock");
    let amend = crate::support::signing_issuer::amend("2028-06-01");
    // The secret of another key, under the same password.
    fs::write(&secret, &pair(1).text).expect("written");
    issuer.run(&amend).fails(1, &["is not the secret key of this register"]);
    // Not a key at all, and one without a password.
    let bare = minisign::KeyPair::generate_unencrypted_keypair().expect("a key").sk.to_box(None).expect("its text");
    for text in ["", "untrusted comment: x\n", "untrusted comment: x\nnic\n", &bare.into_string()] {
        fs::write(&secret, text).expect("written");
        issuer.run(&amend).fails(1, &["is not the secret key of this register"]);
    }
    fs::remove_file(&secret).expect("removed");
    issuer.run(&amend).fails(1, &["the secret key of this register is not here", "`cert key rotate --lost`"]);
    assert_eq!(without(issuer.0.snapshot("certificates"), ".lock"), before);
}
