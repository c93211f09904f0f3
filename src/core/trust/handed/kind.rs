//! Determines the kind of a file handed over, from its name and content.

use std::path::Path;

use crate::basics::digest::is_digest;
use crate::basics::utf16::to_utf8;
use crate::carrier::copy_name;
use crate::carrier::instead::{self, Instead};
use crate::codes;
use crate::register::settings::key::PublicKey;
use crate::register::snapshot::SETTINGS;
use crate::trust::handed::file::is_pdf;
use crate::trust::handed::named_file::NamedFile;
use crate::trust::manifest::LIST;
use crate::trust::signing::signature_of;

/// The kind of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum HandedKind {
    Print,
    /// A text that may be a certificate.
    Certificate,
    Signature,
    /// The list of a register.
    List,
    LeftOut(LeftOut),
}

codes! {
    /// Why a file is left out.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub enum LeftOut {
        /// It holds the issuer's settings and no certificate.
        Settings = "settings",
        /// It is a public key.
        Key = "key",
        /// A web page instead of a list or of a file fetched from a site: what servers send for files they do not have.
        WebPage = "web-page",
        /// It has the name of a list, but is none.
        NoList = "no-list",
        /// Neither text nor a print: a picture, a letter.
        Other = "other",
    }
}

/// Determines the kind of a file. Anything that is not a signature, list or print may be a certificate.
pub(super) fn kind_of(file: &NamedFile<'_>) -> HandedKind {
    let in_utf8 = to_utf8(file.bytes);
    let (name, text) = (right_name(file.name), std::str::from_utf8(in_utf8.as_deref().unwrap_or(file.bytes)).ok());
    let is_named = |other: &str| name.eq_ignore_ascii_case(other);
    let is_of_list = is_named(LIST) || is_named(&signature_of(LIST));
    let instead = text.and_then(instead::look).map(|(what, _)| what);
    match instead {
        Some(Instead::WebPage) if is_of_list || file.is_beside => HandedKind::LeftOut(LeftOut::WebPage),
        _ if is_of_list && file.bytes.trim_ascii().is_empty() => HandedKind::LeftOut(LeftOut::NoList),
        Some(Instead::Signature) if text.is_some_and(|text| PublicKey::read(text).is_ok()) => {
            HandedKind::LeftOut(LeftOut::Key)
        }
        Some(Instead::Signature) => HandedKind::Signature,
        _ if has_ending(&name, "minisig") => HandedKind::Signature,
        _ if is_named(SETTINGS) => HandedKind::LeftOut(LeftOut::Settings),
        _ if text.is_some_and(is_list) => HandedKind::List,
        _ if is_named(LIST) => HandedKind::LeftOut(LeftOut::NoList),
        _ if is_pdf(Path::new(file.name), file.bytes) => HandedKind::Print,
        _ if text.is_none() && !has_ending(&name, "toml") => HandedKind::LeftOut(LeftOut::Other),
        _ => HandedKind::Certificate,
    }
}

/// The original name, before it was renamed in transit.
pub(super) fn right_name(name: &str) -> String {
    copy_name::right(name).unwrap_or_else(|| name.to_owned())
}

fn has_ending(name: &str, ending: &str) -> bool {
    Path::new(name).extension().is_some_and(|extension| extension.eq_ignore_ascii_case(ending))
}

// Whether any line pairs a digest with a file name, however damaged the rest is.
fn is_list(text: &str) -> bool {
    text.lines().filter_map(|line| line.split_once("  ")).any(|(digest, _)| is_digest(digest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_name_or_its_content_says() {
        let line = format!("{}  a.toml\r\n", "0".repeat(64));
        let signature = "untrusted comment: signature from minisign secret key\n";
        let key = "untrusted comment: minisign public key\nRWRvFFWbyrHL79QMKSJA5yaKqmeLMc6acDN7OZJmnEO9gedmaHmQ2BkK\n";
        let left = HandedKind::LeftOut;
        let cases: [(&str, &[u8], HandedKind); 19] = [
            ("a.toml", b"format = 1", HandedKind::Certificate),
            ("a.toml.txt", b"", HandedKind::Certificate),
            ("a.toml", b"\xff\xfe", HandedKind::Certificate),
            ("a.pdf", b"", HandedKind::Print),
            ("a", b"%PDF-1.7", HandedKind::Print),
            ("a.toml.minisig", b"", HandedKind::Signature),
            ("podpis (3).txt", signature.as_bytes(), HandedKind::Signature),
            ("SHA256SUMS", line.as_bytes(), HandedKind::List),
            ("lista.txt", line.as_bytes(), HandedKind::List),
            ("sha256sums (1).txt", line.as_bytes(), HandedKind::List),
            ("SHA256SUMS.minisig", signature.as_bytes(), HandedKind::Signature),
            ("SHA256SUMS", b"<!DOCTYPE html>", left(LeftOut::WebPage)),
            ("SHA256SUMS.minisig", b"<html>", left(LeftOut::WebPage)),
            ("a.toml.minisig", b"<html>", HandedKind::Signature),
            ("SHA256SUMS", b"Not found", left(LeftOut::NoList)),
            ("SHA256SUMS.minisig", b"\n", left(LeftOut::NoList)),
            ("register.toml", b"", left(LeftOut::Settings)),
            ("minisign.pub", key.as_bytes(), left(LeftOut::Key)),
            ("foto.jpg", b"\xff\xd8JFIF", left(LeftOut::Other)),
        ];
        for (name, bytes, expected) in cases {
            let file = NamedFile { name, bytes, is_beside: false };
            assert_eq!(kind_of(&file), expected, "{name} {bytes:?}");
        }
    }
}
