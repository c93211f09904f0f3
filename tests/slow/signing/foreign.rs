//! Keys and signatures of the real `minisign` work here, and ours work there.

use cert_core::format::settings;
use cert_core::trust::manifest::LIST;
use cert_core::trust::signing::signature_of;

use crate::support::issuer::{BY, issue, terc};
use crate::support::minisign::{accept, are_there, generate, is_as_listed, sign, sign_with, verifies};
use crate::support::signing_issuer::{FIRST, SigningIssuer, names, pair};

#[test]
fn a_key_that_minisign_made_signs_here_and_what_minisign_signs_is_good_here() {
    if !are_there() {
        return;
    }
    let issuer = SigningIssuer::keyless();
    let (public, text) = generate(&issuer);
    issuer.keep(&public, &text);
    let key = format!("\n[[key]]\npublic = \"{}\"\nfrom = 2026-11-20\n", public.as_str());
    let settings = issuer.text(settings::FILE) + &key;
    std::fs::write(issuer.file(settings::FILE), settings).expect("written");
    issuer.run(&["verify"]).ends(3);
    // The content of a register before its first signature is not known.
    let asked = ["register", "sign", "--yes"];
    issuer.run(&asked).fails(3, &["not known here"]);
    let signed = issuer.run(&[&asked[..], &["--force", "--by", BY, "--reason", "klucz z minisign"]].concat());
    assert!(signed.code == Some(0) && signed.out.contains("serial 1"), "{signed:#?}");
    issuer.0.application("zgloszenie", FIRST, &terc(0));
    issuer.run(&issue("zgloszenie")).ends(0);
    issuer.run(&["verify", "--public-key", public.as_str()]).ends(0);
    assert!(accept(&issuer, &[public.as_str()]));

    // The same certificate, signed by minisign with the same comment, and then the list.
    let file = issuer.file("ubo-2026-0001.toml");
    for name in ["ubo-2026-0001.toml", LIST] {
        if name == LIST {
            let digest = cert_core::basics::digest::sha256;
            let path = signature_of("ubo-2026-0001.toml");
            let line = |line: &str| match line.ends_with(&format!("  {path}")) {
                true => format!("{}  {path}\n", digest(issuer.text(&path).as_bytes())),
                false => format!("{line}\n"),
            };
            std::fs::write(issuer.file(LIST), issuer.text(LIST).lines().map(line).collect::<String>())
                .expect("written");
        }
        let ours = issuer.text(&signature_of(name));
        let comment = ours.lines().nth(2).and_then(|line| line.strip_prefix("trusted comment: ")).expect("a comment");
        sign(&issuer, &issuer.file(name), comment);
        assert_ne!(issuer.text(&signature_of(name)), ours, "{name} was signed anew");
    }
    issuer.run(&["verify", "--public-key", public.as_str()]).ends(0);
    issuer.run(&["check"]).ends(0);
    // Another comment is another statement, even by the right key.
    sign(&issuer, &file, "UBO-2026-0001 level=3 until=2099-01-01 signed=2026-11-20 municipality=Przykładowo");
    let ran = issuer.run(&["verify", "UBO-2026-0001"]);
    assert!(ran.code == Some(3) && ran.out.contains("something other than the file"), "{ran:#?}");
    // Other kinds of minisign signatures are reported as such.
    let comment = "UBO-2026-0001 level=3 until=2099-01-01 signed=2026-11-20 municipality=Przykładowo";
    for (options, said) in [(&["-l"][..], "legacy format"), (&["-c", "podpis fundacji"], "its first line")] {
        sign_with(&issuer, &file, comment, options);
        let ran = issuer.run(&["verify", "UBO-2026-0001"]);
        assert!(ran.code == Some(3) && ran.out.contains(said), "{ran:#?}");
    }
}

#[test]
fn minisign_and_sha256sum_find_what_was_changed_or_removed() {
    if !are_there() {
        return;
    }
    let public = pair(0).public();
    let issuer = SigningIssuer::open();
    assert!(accept(&issuer, &[public]) && !accept(&issuer, &[pair(1).public()]));
    let file = issuer.file("ubo-2026-0001.toml");
    issuer.replace("ubo-2026-0001.toml", "level = 3", "level = 1");
    assert!(!is_as_listed(&issuer) && !verifies(&file, public));
    let issuer = SigningIssuer::open();
    issuer.replace("ubo-2026-0001.toml.minisig", "level=3", "level=1");
    assert!(!is_as_listed(&issuer) && !verifies(&issuer.file("ubo-2026-0001.toml"), public));
    for name in names(&issuer.0.register()).iter().filter(|name| name.starts_with("ubo-") || name.starts_with("reg")) {
        let issuer = SigningIssuer::open();
        assert!(is_as_listed(&issuer));
        issuer.remove(name);
        assert!(!is_as_listed(&issuer), "{name}");
    }
}
