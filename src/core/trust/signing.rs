//! What is signed, and the trusted comment that says it in one line.

use std::fmt;

use chrono::NaiveDate;

use crate::basics::fault::FaultKind;
use crate::certificate::certificate::Certificate;
use crate::register::comparison::changes::KeyChange;
use crate::register::settings::Settings;
use crate::register::settings::key::PublicKey;

/// Whoever can sign. The domain knows no cryptography.
pub trait Signer: fmt::Debug {
    /// The key under which it signs.
    fn public(&self) -> &PublicKey;

    /// The text of a signature of bytes, with a trusted comment.
    ///
    /// # Errors
    /// It cannot sign.
    fn sign(&self, bytes: &[u8], comment: &str) -> Result<String, FaultKind>;
}

/// Someone who signs, on a day.
#[derive(Debug, Clone, Copy)]
pub struct Seal<'s> {
    pub signer: &'s dyn Signer,
    /// The day.
    pub on: NaiveDate,
}

/// The name of the signature of a file.
pub fn signature_of(path: &str) -> String {
    format!("{path}.minisig")
}

/// The longest name that a comment holds, in characters; minisign reads no more than 8192 bytes.
const LONGEST: usize = 200;

/// What the signature of a certificate says: its number, level, last valid day and municipality, and the day on which
/// it was signed.
pub fn certificate_comment(certificate: &Certificate, signed: NaiveDate) -> String {
    let last = certificate.last_entered();
    let until = match certificate.revocation_on(last) {
        Some(event) => format!("revoked={}", event.on),
        None => format!("until={}", certificate.validity_on(last).until),
    };
    let name: String = certificate.name_on(last).chars().take(LONGEST).collect();
    // A comment does not end with a space, which minisign's readers drop.
    let name = name.trim_end();
    format!("{} level={} {until} signed={signed} municipality={name}", certificate.id, certificate.level)
}

/// What a certificate says otherwise than the words of its signature, which need not be good; none where there are none.
pub fn changes(certificate: &Certificate, signature: &str) -> Option<Vec<KeyChange>> {
    let signed = comment_of(signature.as_bytes())?;
    let now = certificate_comment(certificate, signed_on(signed)?);
    let said = |comment: &str, word: &str| {
        let (start, name) = comment.split_once(" municipality=")?;
        if word == "municipality" {
            return Some(name.to_owned());
        }
        start.split(' ').find_map(|said| said.strip_prefix(word)?.strip_prefix('=').map(str::to_owned))
    };
    let change = |key: &'static str| {
        let (old, new) = (said(signed, key), said(&now, key));
        (old != new).then(|| KeyChange { key, old: old.unwrap_or_default(), new: new.unwrap_or_default() })
    };
    Some(["level", "until", "revoked", "municipality"].into_iter().filter_map(change).collect())
}

/// What stands in front of what a signature in a copy to practise says: there is no other sign of it in a file alone.
pub const PRACTICE: &str = "practice ";

/// The comment of a signature, where its register is a copy to practise.
pub fn marked(comment: String, is_practice: bool) -> String {
    if is_practice { format!("{PRACTICE}{comment}") } else { comment }
}

/// Whether a signature says that it was made in a copy to practise; it need not be good.
pub fn is_of_practice(signature: &[u8]) -> bool {
    comment_of(signature).is_some_and(|comment| comment.starts_with(PRACTICE))
}

/// What the signature of a register's list of files says.
pub fn register_comment(settings: &Settings, signed: NaiveDate) -> String {
    list_comment(&settings.prefix, settings.serial, signed)
}

/// The same of a register of which only that much is known.
pub fn list_comment(prefix: &str, serial: u32, signed: NaiveDate) -> String {
    format!("register={prefix} serial={serial} signed={signed}")
}

/// The trusted comment in the text of a signature, which need not be good.
pub fn comment_of(signature: &[u8]) -> Option<&str> {
    std::str::from_utf8(signature).ok()?.lines().find_map(|line| line.strip_prefix("trusted comment: "))
}

/// The day on which a comment says that it was signed.
pub fn signed_on(comment: &str) -> Option<NaiveDate> {
    comment.split(' ').find_map(|word| word.strip_prefix("signed=")).and_then(|day| day.parse().ok())
}

/// The serial that the comment of a list says.
pub fn serial_of(comment: &str) -> Option<u32> {
    comment.split(' ').find_map(|word| word.strip_prefix("serial=")).and_then(|serial| serial.parse().ok())
}
