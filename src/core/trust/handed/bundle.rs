//! Several files that were handed over together: which are certificates, which signature is whose, and what is the list
//! of a register.

use std::path::Path;

use crate::carrier::copy_name;
use crate::carrier::instead::{self, Instead};
use crate::register::snapshot::SETTINGS;
use crate::trust::handed::file::is_pdf;
use crate::trust::manifest::LIST;
use crate::trust::signing::signature_of;

/// A file by the name under which it was handed over.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NamedFile<'f> {
    pub name: &'f str,
    pub bytes: &'f [u8],
}

/// What is what among several files.
#[derive(Debug, Default)]
pub struct Bundle<'f> {
    /// Prints, and certificates with their signatures.
    pub files: Vec<HandedFile<'f>>,
    /// The list of a register, with its signature.
    pub list: Option<(NamedFile<'f>, Option<NamedFile<'f>>)>,
    /// Signatures of what is not there.
    pub signatures: Vec<NamedFile<'f>>,
    /// Of no use here: the settings of a register.
    pub others: Vec<NamedFile<'f>>,
}

/// What is to be verified.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HandedFile<'f> {
    pub file: NamedFile<'f>,
    /// The signature that came with it.
    pub signature: Option<NamedFile<'f>>,
    pub is_print: bool,
}

impl<'f> Bundle<'f> {
    /// Sorts files. What is neither a signature nor a list may be a certificate.
    pub fn sort(files: &[NamedFile<'f>]) -> Bundle<'f> {
        let mut bundle = Bundle::default();
        for file in files {
            match right_name(file.name).as_str() {
                _ if is_signature(file) => bundle.signatures.push(*file),
                LIST => bundle.list = Some((*file, None)),
                SETTINGS => bundle.others.push(*file),
                _ => {
                    let is_print = is_pdf(Path::new(file.name), file.bytes);
                    bundle.files.push(HandedFile { file: *file, signature: None, is_print });
                }
            }
        }
        bundle.pair();
        bundle
    }

    // A signature belongs to what it is named after; one that is named after nothing here, to the only certificate that
    // has none. A wrong one would not be good.
    fn pair(&mut self) {
        if let Some((_, signature)) = &mut self.list {
            *signature = taken(&mut self.signatures, LIST);
        }
        for file in self.files.iter_mut().filter(|file| !file.is_print) {
            file.signature = taken(&mut self.signatures, &right_name(file.file.name));
        }
        let is_of_list = |signature: &NamedFile<'_>| right_name(signature.name) == signature_of(LIST);
        let mut unsigned: Vec<_> =
            self.files.iter_mut().filter(|file| !file.is_print && file.signature.is_none()).collect();
        if let ([file], [signature]) = (&mut unsigned[..], &self.signatures[..])
            && !is_of_list(signature)
        {
            file.signature = self.signatures.pop();
        }
    }
}

fn taken<'f>(signatures: &mut Vec<NamedFile<'f>>, of: &str) -> Option<NamedFile<'f>> {
    let place = signatures.iter().position(|signature| right_name(signature.name) == signature_of(of))?;
    Some(signatures.remove(place))
}

fn is_signature(file: &NamedFile<'_>) -> bool {
    let text = std::str::from_utf8(file.bytes).unwrap_or_default();
    let is_named = Path::new(&right_name(file.name)).extension().is_some_and(|extension| extension == "minisig");
    is_named || matches!(instead::look(text), Some((Instead::Signature, _)))
}

// The name before something on the way gave it another.
fn right_name(name: &str) -> String {
    copy_name::right(name).unwrap_or_else(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIGNATURE: &[u8] = b"untrusted comment: signature from minisign secret key\n";

    fn sorted<'f>(files: &[(&'f str, &'f [u8])]) -> Bundle<'f> {
        Bundle::sort(&files.iter().map(|(name, bytes)| NamedFile { name, bytes }).collect::<Vec<_>>())
    }

    #[test]
    fn each_signature_finds_what_it_is_of() {
        let files: [(&str, &[u8]); 7] = [
            ("SHA256SUMS.minisig", SIGNATURE),
            ("a.toml.minisig.txt", SIGNATURE),
            ("a.toml", b"format = 1"),
            ("b (1).toml", b"format = 1"),
            ("SHA256SUMS.txt", b""),
            ("podpis.txt", SIGNATURE),
            ("c.pdf", b""),
        ];
        let bundle = sorted(&files);
        let pairs: Vec<_> =
            bundle.files.iter().map(|file| (file.file.name, file.signature.map(|signature| signature.name))).collect();
        let expected = [("a.toml", Some("a.toml.minisig.txt")), ("b (1).toml", Some("podpis.txt")), ("c.pdf", None)];
        assert_eq!((pairs, bundle.signatures), (expected.to_vec(), vec![]));
        let (list, signature) = bundle.list.expect("a list");
        assert_eq!(
            (list.name, signature.map(|signature| signature.name)),
            ("SHA256SUMS.txt", Some("SHA256SUMS.minisig"))
        );
    }

    #[test]
    fn the_signature_of_a_list_is_never_that_of_a_certificate() {
        let bundle = sorted(&[("a.toml", b""), ("SHA256SUMS.minisig", SIGNATURE), ("register.toml", b"")]);
        assert_eq!(bundle.files[0].signature, None);
        assert_eq!((bundle.signatures.len(), bundle.others.len()), (1, 1));
    }
}
