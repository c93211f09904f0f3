//! Secret keys, protected by a password, in minisign's own format.

use std::fmt;

use cert_core::basics::fault::FaultKind;
use cert_core::basics::problem::OtherProblem;
use cert_core::register::settings::key::PublicKey;
use cert_core::trust::signature::UNTRUSTED;
use cert_core::trust::signing::Signer;
use minisign::{ErrorKind, KeyPair, PublicKey as Public, SecretKey, SecretKeyBox};

use crate::sign::problem::KeyProblem;

/// A secret key that can sign.
pub struct Secret {
    key: SecretKey,
    public: PublicKey,
}

impl fmt::Debug for Secret {
    // The secret itself is never shown.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "Secret({})", self.public.as_str())
    }
}

impl Secret {
    /// Makes a key, and the text of its password-protected file.
    ///
    /// # Errors
    /// Returns an error if the system gives no random bytes.
    pub fn generate(password: &str) -> Result<(Secret, String), FaultKind> {
        let failed = |error: minisign::PError| FaultKind::from(OtherProblem::Other { message: error.to_string() });
        let pair = KeyPair::generate_encrypted_keypair(Some(password.to_owned())).map_err(failed)?;
        let text = pair.sk.to_box(Some(COMMENT)).map_err(failed)?.into_string();
        Ok((Secret::open(&text, password, "")?, text))
    }

    /// Opens the text of a key with its password; `name` is used in messages.
    ///
    /// # Errors
    /// Returns an error if the text is not a key, or if the password is wrong.
    pub fn open(text: &str, password: &str, name: &str) -> Result<Secret, FaultKind> {
        let not_a_key = || FaultKind::from(KeyProblem::NotASecretKey { path: name.to_owned() });
        let sealed = SecretKeyBox::from_string(text).map_err(|_| not_a_key())?;
        let key = sealed.into_secret_key(Some(password.to_owned())).map_err(|error| match error.kind() {
            ErrorKind::Verify => FaultKind::from(KeyProblem::WrongPassword {}),
            _ => not_a_key(),
        })?;
        let public = Public::from_secret_key(&key).map_err(|_| not_a_key())?;
        let public = PublicKey::new(&public.to_base64())?;
        Ok(Secret { key, public })
    }

    /// The public half.
    pub fn key(&self) -> &PublicKey {
        &self.public
    }

    /// Whether it is the secret half of the given key.
    pub fn is_of(&self, public: &PublicKey) -> bool {
        self.public == *public
    }
}

/// The first line of a secret key file.
const COMMENT: &str = "minisign encrypted secret key";

impl Signer for Secret {
    fn public(&self) -> &PublicKey {
        &self.public
    }

    fn sign(&self, bytes: &[u8], comment: &str) -> Result<String, FaultKind> {
        let signed = minisign::sign(None, &self.key, bytes, Some(comment), Some(UNTRUSTED));
        let failed = |error: minisign::PError| FaultKind::from(OtherProblem::Other { message: error.to_string() });
        signed.map(|signature| signature.to_string()).map_err(failed)
    }
}
