//! Sorts files handed over together: certificates, signatures and the files they belong to, lists of registers.

use std::cmp::Reverse;

use crate::certificate::certificate::CertificateId;
use crate::register::settings::key::PublicKey;
use crate::trust::doubt::Doubt;
use crate::trust::handed::kind::{HandedKind, LeftOut, kind_of, right_name};
use crate::trust::handed::named_file::NamedFile;
use crate::trust::judgement::Trust;
use crate::trust::manifest::LIST;
use crate::trust::signature;
use crate::trust::signing::{PRACTICE, comment_of, is_of_practice, serial_in, signature_of};
use crate::trust::verification::listed::ListOfFiles;

/// Files handed over together, by kind.
#[derive(Debug, Default)]
pub struct Bundle<'f> {
    /// Prints, and certificates with their signatures.
    pub files: Vec<HandedFile<'f>>,
    /// Lists of registers, each with its signature. For each register, the first one counts.
    pub lists: Vec<HandedFile<'f>>,
    /// Signatures whose file is missing.
    pub signatures: Vec<NamedFile<'f>>,
    /// Files that are of no use, and why.
    pub others: Vec<(NamedFile<'f>, LeftOut)>,
}

/// A file to verify.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HandedFile<'f> {
    pub file: NamedFile<'f>,
    /// The signature handed over with it.
    pub signature: Option<NamedFile<'f>>,
    pub is_print: bool,
}

impl<'f> HandedFile<'f> {
    /// Reads the file as a register's list.
    pub fn as_list(&self) -> ListOfFiles<'f> {
        ListOfFiles { bytes: self.file.bytes, signature: self.signature.map(|signature| signature.bytes) }
    }
}

// Whether the second file is the signature of the first.
type IsOf<'i> = &'i dyn Fn(&NamedFile<'_>, &NamedFile<'_>) -> bool;

/// The largest file on which signatures are tried.
const LARGEST_TRIED: usize = 4 * 1024 * 1024;

impl<'f> Bundle<'f> {
    /// Sorts files, using the trusted key to match signatures.
    pub fn sort(files: &[NamedFile<'f>], key: Option<&PublicKey>) -> Bundle<'f> {
        let mut bundle = Bundle::default();
        for file in files {
            let handed = |is_print| HandedFile { file: *file, signature: None, is_print };
            match kind_of(file) {
                HandedKind::Signature => bundle.signatures.push(*file),
                HandedKind::List => bundle.lists.push(handed(false)),
                HandedKind::LeftOut(why) => bundle.others.push((*file, why)),
                kind => bundle.files.push(handed(kind == HandedKind::Print)),
            }
        }
        if bundle.files.is_empty() {
            // With nothing else to verify, such a file is what the question is about.
            let other = bundle.others.extract_if(.., |(_, why)| *why == LeftOut::Other);
            bundle.files.extend(other.map(|(file, _)| HandedFile { file, signature: None, is_print: false }));
        }
        bundle.pair(key);
        bundle.rank(key);
        bundle
    }

    /// Adds lists published beside the page. An unsigned one is ignored.
    pub fn add_published(&mut self, published: &Bundle<'f>, key: Option<&PublicKey>) {
        self.lists.extend(published.lists.iter().filter(|list| list.signature.is_some()));
        self.rank(key);
    }

    /// The list that counts for a certificate: the first one not from another register.
    pub fn list_of(&self, id: &CertificateId) -> Option<HandedFile<'f>> {
        let is_of_other = |list: &HandedFile<'_>| list.as_list().prefix().is_some_and(|prefix| prefix != id.prefix());
        self.lists.iter().find(|list| !is_of_other(list)).copied()
    }

    // Matches signatures to files: first by verifying, then by name, then by the subject in the comment; a single one
    // left over goes to the only unsigned certificate, since a wrong one would not verify anyway.
    fn pair(&mut self, key: Option<&PublicKey>) {
        let ways: [IsOf<'_>; 4] = [
            &|file, signature| is_good(file, signature, key),
            &|file, signature| signature.name == signature_of(file.name),
            &|file, signature| right_name(signature.name) == signature_of(&right_name(file.name)),
            &|file, signature| speaks_of(signature, file),
        ];
        for is_of in ways {
            let mut found = Vec::new();
            for handed in self.lists.iter_mut().chain(&mut self.files) {
                if handed.signature.is_none() && !handed.is_print {
                    handed.signature = self.signatures.iter().find(|signature| is_of(&handed.file, signature)).copied();
                    found.extend(handed.signature);
                }
            }
            self.signatures.retain(|signature| !found.contains(signature));
        }
        let mut unsigned: Vec<_> =
            self.files.iter_mut().filter(|file| !file.is_print && file.signature.is_none()).collect();
        if let ([file], [signature]) = (&mut unsigned[..], &self.signatures[..])
            && !is_of_list(signature)
        {
            file.signature = self.signatures.pop();
        }
    }

    // Sorts the best list of a register to the front: signed before unsigned, the register's own before a practice
    // copy's, then by highest serial. Ties keep their order.
    fn rank(&mut self, key: Option<&PublicKey>) {
        self.lists.sort_by_cached_key(|handed| {
            let signature = handed.signature.map_or(&[][..], |signature| signature.bytes);
            let serial = serial_in(signature);
            let is_signed = matches!(handed.as_list().judge(key), Trust::Signed { .. });
            Reverse((is_signed, is_signed && !is_of_practice(signature), serial.filter(|_| is_signed)))
        });
    }
}

// Whether the signature verifies for exactly these bytes.
fn is_good(file: &NamedFile<'_>, signature: &NamedFile<'_>, key: Option<&PublicKey>) -> bool {
    let text = std::str::from_utf8(signature.bytes).unwrap_or_default();
    let is_tried = file.bytes.len() <= LARGEST_TRIED && !text.is_empty();
    let found = key.filter(|_| is_tried).map(|key| signature::verify(file.bytes, text, [key]));
    matches!(found, Some(Ok(_) | Err(Doubt::UntrustedComment | Doubt::Legacy)))
}

// The subject that a signature's comment names; the signature need not be good.
fn subject(signature: &NamedFile<'_>) -> Option<String> {
    let comment = comment_of(signature.bytes)?;
    comment.strip_prefix(PRACTICE).unwrap_or(&comment).split(' ').next().map(str::to_owned)
}

fn speaks_of(signature: &NamedFile<'_>, file: &NamedFile<'_>) -> bool {
    let text = std::str::from_utf8(file.bytes).unwrap_or_default();
    let is_list = kind_of(file) == HandedKind::List;
    match subject(signature) {
        Some(_) if is_list => is_of_list(signature),
        Some(id) => text.contains(&format!("id = \"{id}\"")),
        None => false,
    }
}

fn is_of_list(signature: &NamedFile<'_>) -> bool {
    let is_named = right_name(signature.name).eq_ignore_ascii_case(&signature_of(LIST));
    is_named || subject(signature).is_some_and(|subject| subject.starts_with("register="))
}
