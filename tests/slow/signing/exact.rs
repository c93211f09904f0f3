//! A signature is good only exactly as written.

use cert::sign::secret::Secret;
use cert_core::register::settings::key::KeyId;
use cert_core::trust::doubt::Doubt;
use cert_core::trust::signature::verify;
use cert_core::trust::signing::Signer;

#[test]
fn any_changed_byte_is_found() {
    let (secret, _) = Secret::generate("hasło").expect("a key");
    let text = b"certyfikat".to_vec();
    let signature = secret.sign(&text, "UBO-2026-0001 level=3").expect("a signature");
    let key = secret.public().clone();
    let good = verify(&text, &signature, [&key]).expect("a good signature");
    assert_eq!((good.comment.as_str(), good.by), ("UBO-2026-0001 level=3", key.clone()));
    for index in 0..text.len() {
        let mut changed = text.clone();
        changed[index] ^= 1;
        assert_eq!(verify(&changed, &signature, [&key]), Err(Doubt::Wrong), "{index}");
    }
    for index in 0..signature.len() {
        for flip in [1_u8, 0x20, 0x40] {
            let mut changed = signature.clone().into_bytes();
            changed[index] ^= flip;
            let Ok(changed) = String::from_utf8(changed) else { continue };
            assert!(verify(&text, &changed, [&key]).is_err(), "{index} {flip}:\n{changed}");
        }
    }
    for more in [" ", "\n", "x\n"] {
        assert!(verify(&text, &(signature.clone() + more), [&key]).is_err());
    }
}

#[test]
fn a_signature_of_any_length_is_read_and_no_other_length_is_good() {
    let (secret, _) = Secret::generate("hasło").expect("a key");
    let signature = secret.sign(b"x", "y").expect("a signature");
    let lines: Vec<&str> = signature.lines().collect();
    for (index, line) in lines.iter().enumerate() {
        // Four characters of base64 are three bytes.
        for other in (0..line.len()).map(|end| line[..end].to_owned()).chain([format!("AAAA{line}")]) {
            let mut changed = lines.clone();
            changed[index] = &other;
            assert!(verify(b"x", &(changed.join("\n") + "\n"), [secret.public()]).is_err(), "{index} {other}");
        }
    }
    let longer = lines[3].trim_end_matches('=').to_owned() + "AA\n";
    let changed = [lines[0], lines[1], lines[2], &longer].join("\n");
    assert_eq!(verify(b"x", &changed, [secret.public()]), Err(Doubt::NotASignature));
}

#[test]
fn the_key_of_another_is_not_taken() {
    let ((secret, text), (other, _)) = (Secret::generate("a").expect("a key"), Secret::generate("a").expect("a key"));
    let signature = secret.sign(b"x", "y").expect("a signature");
    assert_eq!(verify(b"x", &signature, [other.public()]), Err(Doubt::OtherKey(KeyId::of(secret.public()))));
    assert!(verify(b"x", &signature, [other.public(), secret.public()]).is_ok());
    assert_eq!(Secret::open(&text, "b", "").map(|_| ()).map_err(|fault| fault.code()), Err("wrong-password"));
    assert!(Secret::open(&text, "a", "").is_ok() && Secret::open("x", "a", "").is_err());
}
