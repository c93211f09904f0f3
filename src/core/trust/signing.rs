//! What is signed, and the trusted comment that summarizes it in one line.

use std::fmt;

use chrono::NaiveDate;

use crate::basics::fault::FaultKind;
use crate::basics::utf16::to_utf8;
use crate::certificate::certificate::Certificate;
use crate::register::comparison::changes::KeyChange;
use crate::register::settings::Settings;
use crate::register::settings::key::PublicKey;

/// Someone who can sign; the domain knows no cryptography.
pub trait Signer: fmt::Debug + Sync {
    /// The public key.
    fn public(&self) -> &PublicKey;

    /// Signs some bytes, with a trusted comment; returns the text of the signature.
    ///
    /// # Errors
    /// Returns an error if signing fails.
    fn sign(&self, bytes: &[u8], comment: &str) -> Result<String, FaultKind>;
}

/// A signer and the day of signing.
#[derive(Debug, Clone, Copy)]
pub struct Seal<'s> {
    pub signer: &'s dyn Signer,
    /// The day.
    pub on: NaiveDate,
}

/// The name of a file's signature.
pub fn signature_of(path: &str) -> String {
    format!("{path}.minisig")
}

/// The longest name in a comment, in characters; minisign reads at most 8192 bytes.
const LONGEST: usize = 200;

/// The comment of a certificate's signature: number, level, last valid day, the day of signing and the municipality.
pub fn certificate_comment(certificate: &Certificate, signed: NaiveDate) -> String {
    let last = certificate.last_entered();
    let until = match certificate.revocation_on(last) {
        Some(event) => format!("revoked={}", event.on),
        None => format!("until={}", certificate.validity_on(last).until),
    };
    let name: String = certificate.name_on(last).chars().take(LONGEST).collect();
    // Must not end with a space, which minisign's readers drop.
    let name = name.trim_end();
    format!("{} level={} {until} signed={signed} municipality={name}", certificate.id, certificate.level)
}

/// How a certificate differs from the comment of its signature, which need not be good; none without a comment.
pub fn changes(certificate: &Certificate, signature: &str) -> Option<Vec<KeyChange>> {
    let signed = comment_of(signature.as_bytes())?;
    let now = certificate_comment(certificate, signed_on(&signed)?);
    let said = |comment: &str, word: &str| {
        let (start, name) = comment.split_once(" municipality=")?;
        if word == "municipality" {
            return Some(name.to_owned());
        }
        start.split(' ').find_map(|said| said.strip_prefix(word)?.strip_prefix('=').map(str::to_owned))
    };
    let change = |key: &'static str| {
        let (old, new) = (said(&signed, key), said(&now, key));
        (old != new).then(|| KeyChange { key, old: old.unwrap_or_default(), new: new.unwrap_or_default() })
    };
    Some(["level", "until", "revoked", "municipality"].into_iter().filter_map(change).collect())
}

/// The prefix of comments signed in a practice copy: the only mark of it in a file by itself.
pub const PRACTICE: &str = "practice ";

/// Adds the prefix if the register is a practice copy.
pub fn marked(comment: String, is_practice: bool) -> String {
    if is_practice { format!("{PRACTICE}{comment}") } else { comment }
}

/// Whether a signature says it was made in a practice copy; it need not be good.
pub fn is_of_practice(signature: &[u8]) -> bool {
    comment_of(signature).is_some_and(|comment| comment.starts_with(PRACTICE))
}

/// The comment of the signature on a register's list.
pub fn register_comment(settings: &Settings, signed: NaiveDate) -> String {
    list_comment(&settings.prefix, settings.serial, signed)
}

/// The same, from its parts.
pub fn list_comment(prefix: &str, serial: u32, signed: NaiveDate) -> String {
    format!("register={prefix} serial={serial} signed={signed}")
}

/// The trusted comment of a signature, which need not be good and may have been saved in UTF-16.
pub fn comment_of(signature: &[u8]) -> Option<String> {
    let text = String::from_utf8(to_utf8(signature).unwrap_or_else(|| signature.to_vec())).ok()?;
    text.lines().find_map(|line| line.strip_prefix("trusted comment: ")).map(str::to_owned)
}

/// The serial in the comment of a list's signature, which need not be good.
pub fn serial_in(signature: &[u8]) -> Option<u32> {
    comment_of(signature).and_then(|comment| serial_of(&comment))
}

/// The day of signing, according to a comment.
pub fn signed_on(comment: &str) -> Option<NaiveDate> {
    comment.split(' ').find_map(|word| word.strip_prefix("signed=")).and_then(|day| day.parse().ok())
}

/// The serial in the comment of a list.
pub fn serial_of(comment: &str) -> Option<u32> {
    comment.split(' ').find_map(|word| word.strip_prefix("serial=")).and_then(|serial| serial.parse().ok())
}
