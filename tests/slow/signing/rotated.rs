//! Keys change: old certificates stay good, new ones are signed by the new key, and a retired key signs no more.

use cert_core::register::key::{Key, KeyState, in_use};
use cert_core::trust::doubt::Doubt;
use cert_core::trust::judgement::{Trust, judge};
use cert_core::trust::manifest::LIST;
use cert_core::trust::signing::Signer;
use cert_core::trust::signing::{Seal, certificate_comment, signature_of};

use crate::support::issuer::{BY, day, issue, terc};
use crate::support::minisign::{accept, are_there};
use crate::support::signing_issuer::{SigningIssuer, amend, names, pair};

// The register with another key since the first of February.
fn rotated() -> SigningIssuer {
    let issuer = SigningIssuer::open();
    let ran = issuer.run(&["key", "rotate", "--as-of", "2027-02-01"]);
    ran.ends(0);
    assert!(ran.out.contains("until 1 February 2027"), "{ran:#?}");
    issuer
}

fn keys(issuer: &SigningIssuer) -> Vec<Key> {
    issuer.0.load().register.settings.keys
}

#[test]
fn old_certificates_stay_good_and_what_is_written_is_signed_by_the_new_key() {
    let is_outside = are_there();
    let issuer = rotated();
    let keys = keys(&issuer);
    let [old, new] = [keys[0].public.as_str(), keys[1].public.as_str()];
    assert_eq!((keys[0].state, keys[1].from), (KeyState::Retired(day("2027-02-01")), day("2027-02-01")));
    assert_eq!(names(&issuer.0.path(".config/cert")).len(), 2);
    issuer.run(&["verify", "--as-of", "2027-03-01"]).ends(0);
    issuer.0.application("trzecie", "Trzeciewo", &terc(2));
    issuer.run(&[&issue("trzecie")[..], &["--as-of", "2027-03-01"]].concat()).ends(0);
    issuer.run(&[&amend("2028-07-01")[..], &["--as-of", "2027-03-02"]].concat()).ends(0);
    issuer.run(&["verify", "--as-of", "2027-03-03"]).ends(0);
    assert!(!is_outside || accept(&issuer, &[old, new]));
    // Whoever trusts the new key trusts the old ones that a list signed by it counts; the old key vouches for the new.
    issuer.run(&["verify", "--public-key", new, "--as-of", "2027-03-03"]).ends(0);
    issuer.run(&["verify", "UBO-2026-0002", "--public-key", new, "--as-of", "2027-03-03"]).ends(0);
    issuer.run(&["verify", "--public-key", old, "--as-of", "2027-03-03"]).ends(0);
    issuer.run(&["verify", "--public-key", pair(1).public(), "--as-of", "2027-03-03"]).ends(3);
    let by = |name: &str| keys.iter().position(|key| is_by(&issuer, name, key));
    assert_eq!(
        ["ubo-2026-0001.toml", "ubo-2026-0002.toml", "ubo-2027-0003.toml", LIST].map(by),
        [Some(1), Some(0), Some(1), Some(1)]
    );
}

fn is_by(issuer: &SigningIssuer, name: &str, key: &Key) -> bool {
    let bytes = std::fs::read(issuer.file(name)).expect("bytes");
    cert_core::trust::signature::verify(&bytes, &issuer.text(&signature_of(name)), [&key.public]).is_ok()
}

#[test]
fn a_key_can_be_rotated_again_and_never_before_the_last() {
    let issuer = rotated();
    let before = issuer.0.snapshot("");
    issuer.run(&["key", "rotate", "--as-of", "2027-01-31"]).fails(3, &["1 February 2027"]);
    assert_eq!(issuer.0.snapshot(""), before, "no secret is left behind");
    issuer.run(&["key", "rotate", "--as-of", "2027-02-01"]).ends(0);
    let keys = keys(&issuer);
    assert_eq!(keys.iter().filter(|key| key.is_in_use()).count(), 1);
    assert_eq!(in_use(&keys).map(|key| &key.public), keys.last().map(|key| &key.public));
    issuer.run(&["verify", "--as-of", "2027-03-01"]).ends(0);
}

#[test]
fn without_the_key_before_only_a_new_row_of_keys_can_begin_for_which_nobody_vouches() {
    let issuer = SigningIssuer::open();
    std::fs::remove_dir_all(issuer.0.path(".config")).expect("removed");
    // Seen once in this place, it is remembered.
    issuer.run(&["check"]).ends(0);
    let before = issuer.0.snapshot("");
    issuer.run(&["key", "rotate"]).fails(1, &["is not here", "`cert key rotate --lost`"]);
    assert_eq!(
        crate::support::issuer::without(issuer.0.snapshot(""), ".lock"),
        crate::support::issuer::without(before, ".lock")
    );
    issuer.run(&["key", "rotate", "--lost"]).ends(0);
    let keys = keys(&issuer);
    let states = [KeyState::Lost(day("2026-11-20")), KeyState::InUse];
    assert_eq!(keys.iter().map(|key| key.state).collect::<Vec<_>>(), states);
    // What the lost key signed stands, as the list by the new one vouches for it.
    issuer.run(&["verify"]).ends(0);
    assert_eq!(issuer.run(&["check"]).code, Some(0));
    issuer.run(&["verify", "--public-key", keys[1].public.as_str()]).ends(0);
    issuer.run(&["verify", "--public-key", pair(0).public()]).ends(3);
}

#[test]
fn what_a_retired_key_signs_after_its_last_day_is_bad() {
    let issuer = rotated();
    let keys = keys(&issuer);
    let certificate = issuer.0.load().register.certificates[1].clone();
    let bytes = std::fs::read(issuer.file("ubo-2026-0002.toml")).expect("bytes");
    for (on, expected) in [
        ("2026-11-19", Trust::Bad(Doubt::KeyNotCounted)),
        ("2027-02-01", Trust::Signed { by: keys[0].public.clone(), on: day("2027-02-01") }),
        ("2027-02-02", Trust::Bad(Doubt::KeyNotCounted)),
    ] {
        let comment = certificate_comment(&certificate, day(on));
        let signature = pair(0).secret.sign(&bytes, &comment).expect("a signature");
        let told = judge(&bytes, signature.as_bytes(), &keys, |on| certificate_comment(&certificate, on));
        assert_eq!(told, expected, "{on}");
    }
    let comment = certificate_comment(&certificate, day("2027-02-02"));
    let signature = pair(0).secret.sign(&bytes, &comment).expect("a signature");
    std::fs::write(issuer.file("ubo-2026-0002.toml.minisig"), signature).expect("written");
    let ran = issuer.run(&["verify", "UBO-2026-0002"]);
    assert!(ran.code == Some(3) && ran.out.contains("the key did not count on the day"), "{ran:#?}");
    assert_eq!(issuer.run(&["show", "UBO-2026-0002"]).code, Some(3));
}

#[test]
fn a_register_with_retired_keys_only_is_not_written_unsigned() {
    let issuer = SigningIssuer::open();
    issuer.replace("register.toml", "from = 2026-11-20", "from = 2026-11-20\nuntil = 2026-12-01");
    let seal = Seal { signer: &pair(0).secret, on: day("2026-11-20") };
    let mut ledger =
        cert::store::register::ledger::Ledger::open(&issuer.0.register(), "test", Some(seal)).expect("it opens");
    ledger.sign(&[]).expect("signed");
    drop(ledger);
    issuer.run(&["verify"]).ends(0);
    let revoke = ["revoke", "UBO-2026-0001", "--by", BY, "--reason", "x", "--yes"];
    for unsigned in [&[][..], &["--unsigned"]] {
        issuer.run(&[&revoke[..], unsigned].concat()).fails(1, &["has no key to sign with", "`cert key new`"]);
    }
    issuer.run(&["key", "new", "--as-of", "2026-12-01"]).fails(3, &["the register has a key already"]);
    issuer.run(&["key", "rotate", "--lost", "--as-of", "2026-12-01"]).ends(0);
    issuer.run(&["register", "sign", "--yes", "--as-of", "2026-12-01"]).ends(0);
    issuer.run(&[&revoke[..], &["--as-of", "2026-12-01"]].concat()).ends(0);
    issuer.run(&["verify"]).ends(0);
}
