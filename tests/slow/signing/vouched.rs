//! A key counts only if the previous one vouched for it.

use cert::sign::secret::Secret;
use cert_core::register::settings::key::Key;
use cert_core::trust::vouching::{chain, follows, vouch};

fn key(secret: &Secret, vouched: Option<String>) -> Key {
    Key::new(secret.key().clone(), chrono::NaiveDate::default(), vouched)
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
