//! Keys and signatures of the real `minisign` are taken here, and ours there.

use cert_core::format::settings;
use cert_core::trust::manifest::LIST;
use cert_core::trust::signing::signature_of;

use crate::support::desk::{issue, terc};
use crate::support::minisign::{accept, are_there, generate, is_as_listed, sign, verifies};
use crate::support::office::{FIRST, Office, names, pair};

#[test]
fn a_key_that_minisign_made_signs_here_and_what_minisign_signs_is_good_here() {
    if !are_there() {
        return;
    }
    let office = Office::keyless();
    let (public, text) = generate(&office);
    office.keep(&public, &text);
    let key = format!("\n[[key]]\npublic = \"{}\"\nfrom = 2026-11-20\n", public.as_str());
    let settings = office.text(settings::FILE) + &key;
    std::fs::write(office.file(settings::FILE), settings).expect("written");
    office.run(&["verify"]).ends(3);
    let signed = office.run(&["register", "sign", "--yes"]);
    assert!(signed.code == Some(0) && signed.out.contains("serial 1"), "{signed:#?}");
    office.0.application("zgloszenie", FIRST, &terc(0));
    office.run(&issue("zgloszenie")).ends(0);
    office.run(&["verify", "--public-key", public.as_str()]).ends(0);
    assert!(accept(&office, &[public.as_str()]));

    // The same certificate, signed by minisign under the same comment, and then the list.
    let file = office.file("ubo-2026-0001.toml");
    for name in ["ubo-2026-0001.toml", LIST] {
        if name == LIST {
            let digest = cert_core::basics::digest::sha256;
            let path = signature_of("ubo-2026-0001.toml");
            let line = |line: &str| match line.ends_with(&format!("  {path}")) {
                true => format!("{}  {path}\n", digest(office.text(&path).as_bytes())),
                false => format!("{line}\n"),
            };
            std::fs::write(office.file(LIST), office.text(LIST).lines().map(line).collect::<String>())
                .expect("written");
        }
        let ours = office.text(&signature_of(name));
        let comment = ours.lines().nth(2).and_then(|line| line.strip_prefix("trusted comment: ")).expect("a comment");
        sign(&office, &office.file(name), comment);
        assert_ne!(office.text(&signature_of(name)), ours, "{name} was signed anew");
    }
    office.run(&["verify", "--public-key", public.as_str()]).ends(0);
    office.run(&["check"]).ends(0);
    // Another comment is another statement, even by the right key.
    sign(&office, &file, "UBO-2026-0001 level=3 until=2099-01-01 signed=2026-11-20 municipality=Przykładowo");
    let ran = office.run(&["verify", "UBO-2026-0001"]);
    assert!(ran.code == Some(3) && ran.out.contains("something else than the file"), "{ran:#?}");
}

#[test]
fn minisign_and_sha256sum_find_what_was_changed_or_removed() {
    if !are_there() {
        return;
    }
    let public = pair(0).public();
    let office = Office::open();
    assert!(accept(&office, &[public]) && !accept(&office, &[pair(1).public()]));
    let file = office.file("ubo-2026-0001.toml");
    office.replace("ubo-2026-0001.toml", "level = 3", "level = 1");
    assert!(!is_as_listed(&office) && !verifies(&file, public));
    let office = Office::open();
    office.replace("ubo-2026-0001.toml.minisig", "level=3", "level=1");
    assert!(!is_as_listed(&office) && !verifies(&office.file("ubo-2026-0001.toml"), public));
    for name in names(&office.0.register()).iter().filter(|name| name.starts_with("ubo-") || name.starts_with("reg")) {
        let office = Office::open();
        assert!(is_as_listed(&office));
        office.remove(name);
        assert!(!is_as_listed(&office), "{name}");
    }
}
