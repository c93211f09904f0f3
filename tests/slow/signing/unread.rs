//! Unreadable files are no ground for a verdict: exit 1, and their names.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt;

use crate::support::bound::is_bound;
use crate::support::issuer::{BY, terc};
use crate::support::signing_issuer::{FIRST, SigningIssuer, amend};

#[test]
fn a_file_that_cannot_be_read_is_neither_bad_nor_missing_nor_removed() {
    if !is_bound(&a_file_that_cannot_be_read_is_neither_bad_nor_missing_nor_removed) {
        return;
    }
    let issuer = SigningIssuer::open();
    issuer.0.next_application("nastepne", FIRST, &terc(0));
    let rubric =
        fs::read_dir(issuer.file("rubrics")).expect("a folder").flatten().next().expect("a rubric").file_name();
    let rubric = format!("rubrics/{}", rubric.display());
    let first = issuer.0.certificates().swap_remove(0).answers.sha256;
    let dossier = format!("dossiers/{first}/zgloszenie/odpowiedzi.toml");
    let renew = ["renew", "UBO-2026-0001", "nastepne", "--by", BY, "--yes", "--as-of", "2027-11-01"];
    let all: [&[&str]; 6] = [
        &["check", "--as-of", "2026-12-01"],
        &["verify", "--as-of", "2026-12-01"],
        &["verify", "UBO-2026-0001"],
        &amend("2028-06-01"),
        &renew,
        &["key", "rotate"],
    ];
    let seldom: &[&[&str]] = &[all[1], all[2], all[4]];
    let files: [(&str, &[&[&str]]); 8] = [
        ("register.toml", &all),
        ("SHA256SUMS", &all),
        ("SHA256SUMS.minisig", &all),
        ("ubo-2026-0001.toml", &all),
        ("ubo-2026-0001.toml.minisig", &all),
        (&rubric, &[all[0], all[1], all[3], all[4], all[5]]),
        (&dossier, seldom),
        ("dossiers", seldom),
    ];
    for (name, commands) in files {
        let mode = fs::metadata(issuer.file(name)).expect("a file").permissions();
        fs::set_permissions(issuer.file(name), fs::Permissions::from_mode(0o000)).expect("a mode");
        let ran: Vec<_> = commands.iter().map(|args| issuer.run(args)).collect();
        fs::set_permissions(issuer.file(name), mode).expect("a mode");
        for (ran, args) in ran.iter().zip(commands) {
            assert_eq!(ran.code, Some(1), "{name} {args:?}: {ran:#?}");
            let begin = name.split('/').next().expect("a part");
            assert!(ran.err.contains("cannot read `") && ran.err.contains(begin), "{name} {args:?}: {ran:#?}");
        }
    }
    issuer.run(&["verify", "--as-of", "2026-12-01"]).ends(0);
}
