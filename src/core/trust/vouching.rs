//! How the keys of a register follow from one another: each was vouched for by the one before, so that nobody who only
//! writes into the folder can bring in a key.

use crate::basics::fault::FaultKind;
use crate::register::settings::key::{Key, KeyState, PublicKey};
use crate::trust::signature::{UNTRUSTED, verify};
use crate::trust::signing::Signer;

/// What the key before says of a new one, on one line: the two parts of its signature.
///
/// # Errors
/// It cannot sign.
pub fn vouch(before: &dyn Signer, new: &PublicKey) -> Result<String, FaultKind> {
    let statement = statement(new);
    let signature = before.sign(statement.as_bytes(), &statement)?;
    let parts: Vec<&str> = signature.lines().skip(1).step_by(2).collect();
    Ok(parts.join(" "))
}

/// The keys that count: the first, and each for which the one before has vouched. Where that one is lost or in wrong
/// hands, nobody can, and a new row begins: worth as much as the register that lists it, as the first key is.
pub fn chain(keys: &[Key]) -> &[Key] {
    let follows = |pair: &[Key]| pair[0].needs_voucher() || is_vouched(&pair[1], &pair[0]);
    let length = keys.windows(2).take_while(|pair| follows(pair)).count();
    &keys[..keys.len().min(length + 1)]
}

/// Whether whoever trusts one key can trust another: it is the same, or follows from it. Nothing follows from the word of
/// a key in wrong hands.
pub fn follows(keys: &[Key], trusted: &PublicKey, key: &PublicKey) -> bool {
    let chain = chain(keys);
    let place = |wanted: &PublicKey| chain.iter().position(|key| key.public == *wanted);
    match (place(trusted), place(key)) {
        (Some(trusted), Some(key)) if trusted <= key => {
            chain[trusted..=key].windows(2).all(|pair| is_vouched(&pair[1], &pair[0]))
        }
        _ => false,
    }
}

fn is_vouched(key: &Key, before: &Key) -> bool {
    if matches!(before.state, KeyState::Compromised(_)) {
        return false;
    }
    let statement = statement(&key.public);
    let Some((signature, global)) = key.vouched.as_deref().and_then(|vouched| vouched.split_once(' ')) else {
        return false;
    };
    let text = format!("untrusted comment: {UNTRUSTED}\n{signature}\ntrusted comment: {statement}\n{global}\n");
    verify(statement.as_bytes(), &text, [&before.public]).is_ok()
}

fn statement(key: &PublicKey) -> String {
    format!("next key {}", key.as_str())
}
