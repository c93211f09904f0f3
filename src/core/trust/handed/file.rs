//! One file handed over: a certificate, or a print with one attached.

use std::path::Path;

use crate::basics::fault::Faults;
use crate::certificate::certificate::Certificate;
use crate::register::loaded::Loaded;
use crate::trust::pdf::attachments::{self, Attached, Why};
use crate::trust::policy::{is_doubt, is_of_carrier};
use crate::trust::verification::copy::Copy;
use crate::trust::verification::listed::ListOfFiles;
use crate::trust::verification::verification::Verification;
use crate::trust::verification::verifier::Verifier;

/// A certificate read from a file handed over.
#[derive(Debug)]
pub struct Handed {
    copy: Copy,
    is_print: bool,
}

/// What it is judged against besides its signature.
#[derive(Clone, Copy)]
pub enum Beside<'b> {
    Nothing,
    /// The local register.
    Register(&'b Loaded),
    /// Only the signed list of a register.
    List(&'b ListOfFiles<'b>),
}

/// Whether to read a file as a PDF, by its name or its first bytes.
pub fn is_pdf(name: &Path, bytes: &[u8]) -> bool {
    name.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("pdf")) || attachments::is_pdf(bytes)
}

impl Handed {
    /// Reads a certificate from its own file, with the signature handed over with it.
    ///
    /// # Errors
    /// Returns an error if there is no certificate.
    pub fn certificate(name: String, bytes: Vec<u8>, signature: Option<Vec<u8>>) -> Result<Handed, NoCopy> {
        Copy::read(name, bytes, signature, None).map(Handed::of_file).map_err(NoCopy::of)
    }

    /// Wraps a certificate already read.
    pub fn of_file(copy: Copy) -> Handed {
        Handed { copy, is_print: false }
    }

    /// Reads the certificate attached to a print. Takes the print's name as shown and as quoted for pasting.
    ///
    /// # Errors
    /// Returns an error if there is no certificate.
    pub fn print(name: &str, quoted: &str, attached: Result<Attached, Why>) -> Result<Handed, NoCopy> {
        let attached = attached.map_err(|why| match why {
            // No certificate, or no telling which one counts, is a result.
            Why::NoAttachment | Why::ManyAttachments(_) => NoCopy::None(why.fault(name, quoted).into()),
            _ => NoCopy::Unreadable(why.fault(name, quoted).into()),
        })?;
        let file = attached.id.file_name();
        let source = format!("{name}/{file}");
        let copy =
            Copy::read(source, attached.certificate, attached.signature, Some(&file)).map_err(NoCopy::Damaged)?;
        Ok(Handed { copy, is_print: true })
    }

    /// The certificate's content, genuine or not.
    pub fn said(&self) -> &Certificate {
        &self.copy.certificate
    }

    /// Verifies it; `subject` is what the user calls it.
    pub fn verify(self, verifier: &Verifier<'_>, subject: String, beside: Beside<'_>) -> Verification {
        let (mut found, is_genuine) = match beside {
            Beside::Nothing => self.copy.verify(verifier, subject, None),
            Beside::Register(loaded) => self.copy.verify(verifier, subject, Some(loaded)),
            Beside::List(list) => self.copy.verify_listed(verifier, subject, list),
        };
        found.faults.0.extend(found.doubts().0.into_iter().filter(|fault| is_of_carrier(&fault.kind)));
        found.attached = (self.is_print && is_genuine).then_some(self.copy.certificate);
        found
    }
}

/// Why no certificate could be taken from a file.
#[derive(Debug)]
pub enum NoCopy {
    /// It could not be read.
    Unreadable(Faults),
    /// It contains none, or several.
    None(Faults),
    /// Its content cannot be read as a certificate.
    NotOne(Faults),
    /// Its content is impossible, or a print with an unreadable certificate.
    Damaged(Faults),
}

impl NoCopy {
    /// Classifies the faults of a file expected to be a certificate.
    pub fn of(faults: Faults) -> NoCopy {
        match is_doubt(&faults) {
            true => NoCopy::Damaged(faults),
            false if faults.is_unread() => NoCopy::Unreadable(faults),
            false => NoCopy::NotOne(faults),
        }
    }

    /// The resulting verification.
    ///
    /// # Errors
    /// Returns the faults if the file could not be read.
    pub fn verified(self, subject: String) -> Result<Verification, Faults> {
        match self {
            NoCopy::Unreadable(faults) => Err(faults),
            NoCopy::NotOne(faults) => Ok(Verification::unreadable(subject, faults)),
            NoCopy::None(faults) => Ok(Verification::without_attachment(subject, faults)),
            NoCopy::Damaged(faults) => Ok(Verification::damaged(subject, faults)),
        }
    }
}
