//! How the keys of a register follow from one another: each was vouched for by the one before, so that nobody who only
//! writes into the folder can bring in a key.

use crate::domain::fault::FaultKind;
use crate::domain::key::{Key, PublicKey};
use crate::domain::signing::Signer;
use crate::sign::signature::{UNTRUSTED, verify};

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

/// The keys that count: the first, and each that the one before has vouched for.
pub fn chain(keys: &[Key]) -> &[Key] {
    let follows = |pair: &[Key]| is_vouched(&pair[1], &pair[0].public);
    let length = keys.windows(2).take_while(|pair| follows(pair)).count();
    &keys[..keys.len().min(length + 1)]
}

/// Whether whoever trusts one key can trust another: it is the same, or follows from it.
pub fn follows(keys: &[Key], trusted: &PublicKey, key: &PublicKey) -> bool {
    let chain = chain(keys);
    let place = |wanted: &PublicKey| chain.iter().position(|key| key.public == *wanted);
    matches!((place(trusted), place(key)), (Some(trusted), Some(key)) if trusted <= key)
}

fn is_vouched(key: &Key, before: &PublicKey) -> bool {
    let statement = statement(&key.public);
    let Some((signature, global)) = key.vouched.as_deref().and_then(|vouched| vouched.split_once(' ')) else {
        return false;
    };
    let text = format!("untrusted comment: {UNTRUSTED}\n{signature}\ntrusted comment: {statement}\n{global}\n");
    verify(statement.as_bytes(), &text, [before]).is_ok()
}

fn statement(key: &PublicKey) -> String {
    format!("next key {}", key.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sign::secret::Secret;

    fn key(secret: &Secret, vouched: Option<String>) -> Key {
        let from = chrono::NaiveDate::default();
        Key { public: secret.key().clone(), from, until: None, vouched }
    }

    #[test]
    fn a_key_counts_only_where_the_one_before_vouched_for_it() {
        let [first, second, thief] = [(); 3].map(|()| Secret::generate("hasło").expect("a key").0);
        let good = key(&second, Some(vouch(&first, second.key()).expect("a signature")));
        let root = key(&first, None);
        assert_eq!(chain(&[root.clone(), good.clone()]).len(), 2);
        assert_eq!(chain(&[root.clone(), key(&thief, None), good.clone()]).len(), 1);
        let own = vouch(&thief, thief.key()).expect("a signature");
        assert_eq!(chain(&[root.clone(), key(&thief, Some(own))]).len(), 1);
        assert_eq!(chain(&[root.clone(), key(&thief, good.vouched.clone())]).len(), 1);
        let keys = [root, good];
        assert!(follows(&keys, first.key(), second.key()) && !follows(&keys, second.key(), first.key()));
        assert!(follows(&keys, second.key(), second.key()) && !follows(&keys, thief.key(), second.key()));
        assert!(chain(&[]).is_empty());
    }
}
