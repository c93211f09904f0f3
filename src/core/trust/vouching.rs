//! The chain of a register's keys: each is vouched for by the one before, so write access to the folder is not enough
//! to add a key.

use crate::basics::fault::FaultKind;
use crate::register::settings::key::{Key, KeyState, PublicKey};
use crate::trust::signature::{UNTRUSTED, verify};
use crate::trust::signing::Signer;

/// Signs a new key with the previous one; returns both parts of the signature on one line.
///
/// # Errors
/// Returns an error if signing fails.
pub fn vouch(before: &dyn Signer, new: &PublicKey) -> Result<String, FaultKind> {
    let statement = statement(new);
    let signature = before.sign(statement.as_bytes(), &statement)?;
    let parts: Vec<&str> = signature.lines().skip(1).step_by(2).collect();
    Ok(parts.join(" "))
}

/// The keys that count: the first, and each that the one before has vouched for. After a lost or compromised key, which
/// cannot vouch, a new chain starts; like the first key, it is worth as much as the register that lists it.
pub fn chain(keys: &[Key]) -> &[Key] {
    let follows = |pair: &[Key]| pair[0].needs_voucher() || is_vouched(&pair[1], &pair[0]);
    let length = keys.windows(2).take_while(|pair| follows(pair)).count();
    &keys[..keys.len().min(length + 1)]
}

/// Whether trusting one key means trusting another: it is the same key, or its successor. A compromised key has no
/// successors.
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
