//! Keys change: old certificates stay good, new ones are signed by the new key, and a retired key no longer signs.

use cert_core::register::settings::key::KeyId;
use cert_core::register::settings::key::{Key, KeyState, in_use};
use cert_core::trust::doubt::Doubt;
use cert_core::trust::judgement::{Trust, judge};
use cert_core::trust::manifest::LIST;
use cert_core::trust::signing::Signer;
use cert_core::trust::signing::{Seal, certificate_comment, signature_of};

use crate::support::issuer::{BY, day, issue, terc};
use crate::support::minisign::{accept, are_there};
use crate::support::signing_issuer::{SigningIssuer, amend, names, pair};

// The register with a second key since the first of February.
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
    // Trust in the new key extends to the old ones counted by a list it signed; the old key vouches for the new.
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
    // Once seen in this place, it is remembered.
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
    // Signatures of the lost key stay valid, as the list signed by the new one vouches for them.
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
    let old = KeyId::of(&keys[0].public);
    for (on, expected) in [
        ("2026-11-19", Trust::Bad(Doubt::KeyNotCounted(old))),
        ("2027-02-01", Trust::Signed { by: keys[0].public.clone(), on: day("2027-02-01") }),
        ("2027-02-02", Trust::Bad(Doubt::KeyNotCounted(old))),
    ] {
        let comment = certificate_comment(&certificate, day(on));
        let signature = pair(0).secret.sign(&bytes, &comment).expect("a signature");
        let told = judge(&bytes, signature.as_bytes(), &keys, false, |on| certificate_comment(&certificate, on));
        assert_eq!(told, expected, "{on}");
    }
    let comment = certificate_comment(&certificate, day("2027-02-02"));
    let signature = pair(0).secret.sign(&bytes, &comment).expect("a signature");
    std::fs::write(issuer.file("ubo-2026-0002.toml.minisig"), signature).expect("written");
    let ran = issuer.run(&["verify", "UBO-2026-0002"]);
    assert!(ran.code == Some(3) && ran.out.contains("did not count on the day"), "{ran:#?}");
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
    // A retired key no longer signs lists.
    let ran = issuer.run(&["verify"]);
    assert!(ran.code == Some(3) && ran.out.contains("has been retired"), "{ran:#?}");
    let revoke = ["revoke", "UBO-2026-0001", "--by", BY, "--reason", "x", "--yes"];
    for unsigned in [&[][..], &["--unsigned"]] {
        issuer.run(&[&revoke[..], unsigned].concat()).fails(3, &["has been retired"]);
    }
    for rotate in [&["key", "rotate", "--lost"][..], &["key", "rotate", "--compromised"], &["key", "new"]] {
        assert_eq!(issuer.run(rotate).code, Some(3));
    }
}

// The first key is stolen after it has retired, or while in use.
fn re_signed(issuer: &SigningIssuer, on: &str, change: impl Fn(&str) -> String) {
    let settings = change(&issuer.text("register.toml"));
    std::fs::write(issuer.file("register.toml"), settings).expect("written");
    let seal = Seal { signer: &pair(0).secret, on: day(on) };
    let mut ledger =
        cert::store::register::ledger::Ledger::open(&issuer.0.register(), "test", Some(seal)).expect("it opens");
    let all: Vec<_> = ledger.register().certificates.iter().map(|one| one.id.clone()).collect();
    ledger.sign(&all).expect("signed");
}

#[test]
fn a_retired_key_that_signs_the_whole_register_again_or_comes_back_into_it_is_bad() {
    let back = |text: &str| {
        let key = format!("\n[[key]]\npublic = \"{}\"\nfrom = 2027-02-01\n", pair(0).public());
        text.to_owned() + &key
    };
    let as_new = |text: &str| text.replace("until = 2027-02-01\n", "");
    let changes: [&dyn Fn(&str) -> String; 3] = [&|text: &str| text.to_owned(), &back, &as_new];
    for change in changes {
        let issuer = rotated();
        let new = keys(&issuer)[1].public.clone();
        issuer.replace("ubo-2026-0002.toml", "level = 3", "level = 2");
        re_signed(&issuer, "2026-12-01", change);
        for args in [&["verify"][..], &["verify", "--public-key", new.as_str()], &["check"]] {
            let ran = issuer.run(args);
            assert_eq!(ran.code, Some(3), "{ran:#?}");
        }
    }
}

#[test]
fn what_a_compromised_key_signs_counts_only_where_the_present_list_vouches_for_it() {
    let issuer = SigningIssuer::open();
    std::fs::remove_dir_all(issuer.0.path(".config")).expect("removed");
    issuer.run(&["key", "rotate", "--compromised"]).ends(0);
    let new = keys(&issuer)[1].public.clone();
    assert_eq!(keys(&issuer)[0].state, KeyState::Compromised(day("2026-11-20")));
    issuer.run(&["verify"]).ends(0);
    issuer.run(&["check"]).ends(0);
    issuer.run(&["verify", "--public-key", new.as_str()]).ends(0);
    let old = issuer.run(&["verify", "--public-key", pair(0).public()]);
    assert!(old.code == Some(3) && old.out.contains("has not vouched"), "{old:#?}");
    // The thief signs another text, for any day.
    let certificate = issuer.0.load().register.certificates[1].clone();
    issuer.replace("ubo-2026-0002.toml", "level = 3", "level = 2");
    let changed = std::fs::read(issuer.file("ubo-2026-0002.toml")).expect("bytes");
    let comment = certificate_comment(&certificate, day("2026-11-20")).replace("level=3", "level=2");
    let signature = pair(0).secret.sign(&changed, &comment).expect("a signature");
    std::fs::write(issuer.file("ubo-2026-0002.toml.minisig"), signature).expect("written");
    let ran = issuer.run(&["check", "UBO-2026-0002"]);
    assert!(ran.code == Some(3) && ran.err.contains("is compromised"), "{ran:#?}");
    issuer.run(&["verify", "UBO-2026-0002"]).ends(3);
}

#[test]
fn a_lost_key_is_named_once_and_what_it_handed_out_is_confirmed() {
    let issuer = SigningIssuer::open();
    std::fs::create_dir(issuer.0.path("kopia")).expect("a folder");
    for name in ["ubo-2026-0001.toml", "ubo-2026-0001.toml.minisig"] {
        std::fs::copy(issuer.0.path("earlier").join(name), issuer.0.path("kopia").join(name)).expect("copied");
    }
    std::fs::remove_dir_all(issuer.0.path(".config")).expect("removed");
    issuer.run(&["key", "rotate", "--lost"]).ends(0);
    // Handed out before it was amended, and before its key was lost.
    issuer.run(&["verify", "kopia/ubo-2026-0001.toml"]).ends(0);
    issuer.run(&["check", "kopia/ubo-2026-0001.toml"]).ends(0);
    let new = keys(&issuer)[1].public.clone();
    issuer.run(&["verify", "kopia/ubo-2026-0001.toml", "--public-key", new.as_str()]).ends(0);
    let text = issuer.text("register.toml");
    let first = text.find("[[key]]").expect("a key");
    let second = first + 1 + text[first + 1..].find("[[key]]").expect("a key");
    std::fs::write(issuer.file("register.toml"), format!("{}{}", &text[..first], &text[second..])).expect("written");
    let ran = issuer.run(&["check"]);
    let id = KeyId::of(pair(0).secret.key()).to_string();
    assert!(ran.code == Some(3) && ran.err.matches(&id).count() == 1, "{ran:#?}");
}

#[test]
fn a_list_is_dated_no_earlier_than_what_it_lists() {
    let issuer = SigningIssuer::open();
    let late = [&amend("2028-07-01")[..], &["--as-of", "2027-03-02"]].concat();
    issuer.run(&late).ends(0);
    // The clock is behind the entries; the list is not.
    issuer.0.application("trzecie", "Trzeciewo", &terc(2));
    issuer.run(&issue("trzecie")).ends(0);
    let ran = issuer.run(&["verify"]);
    assert!(ran.code == Some(0) && ran.out.contains("last signed on 2 March 2027"), "{ran:#?}");
    assert!(ran.out.contains("a future day"), "{ran:#?}");
    let remark = issuer.run(&["check"]);
    assert!(remark.code == Some(0) && remark.out.contains("in the future"), "{remark:#?}");
    let old = issuer.run(&["verify", "--as-of", "2027-04-02", "--max-age", "30"]);
    assert!(old.code == Some(4) && old.out.contains("too long ago"), "{old:#?}");
    issuer.run(&["verify", "--as-of", "2027-04-01", "--max-age", "30"]).ends(0);
    let check = ["check", "--as-of", "2027-04-02", "--max-age", "30"];
    issuer.run(&check).ends(4);
    assert_eq!(issuer.run(&[&check[..], &["--format", "nagios"]].concat()).code, Some(1));
    assert_eq!(issuer.json(&check)["signed_on"], "2027-03-02");
    // Somebody backdates it.
    let list = std::fs::read(issuer.file(LIST)).expect("the list");
    let settings = issuer.0.load().register.settings;
    for (on, why) in [("2026-12-01", "dated before something"), ("2201-01-01", "after the year 2200")] {
        let comment = cert_core::trust::signing::register_comment(&settings, day(on));
        let signature = pair(0).secret.sign(&list, &comment).expect("a signature");
        std::fs::write(issuer.file(&signature_of(LIST)), signature).expect("written");
        let ran = issuer.run(&["verify"]);
        assert!(ran.code == Some(3) && ran.out.contains(why), "{ran:#?}");
    }
}
