//! Signatures: of one file, and of all of a register.

use cert_core::trust::audit::audit_of;
use cert_core::trust::signature::verify;
use divan::Bencher;
use minisign_verify::{PublicKey, Signature};

use crate::examples::REGISTER;

const FILE: &str = "ubo-2026-0001.toml";

fn file(name: &str) -> Vec<u8> {
    REGISTER.snapshot.bytes(name).expect("a file").to_owned()
}

fn signature() -> String {
    String::from_utf8(file(&format!("{FILE}.minisig"))).expect("a text")
}

#[divan::bench]
fn verify_a_certificate(bencher: Bencher) {
    let (bytes, signature) = (file(FILE), signature());
    let keys: Vec<_> = REGISTER.register.settings.keys.iter().map(|key| &key.public).collect();
    bencher.bench(|| verify(&bytes, &signature, keys.iter().copied()).expect("a good signature"));
}

// What verifying takes at least: without the rule that a signature is written in exactly one way.
#[divan::bench]
fn verify_by_minisign_only(bencher: Bencher) {
    let (bytes, signature) = (file(FILE), Signature::decode(&signature()).expect("a signature"));
    let key = REGISTER.register.settings.keys[0].public.as_str();
    let key = PublicKey::from_base64(key).expect("a key");
    bencher.bench(|| key.verify(&bytes, &signature, false).expect("a good signature"));
}

#[divan::bench]
fn audit_a_register() {
    divan::black_box(audit_of(&REGISTER));
}
