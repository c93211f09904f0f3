//! One file that was handed over: that of a certificate, or a print to which one is attached.

use std::path::Path;

use crate::basics::fault::Faults;
use crate::certificate::certificate::Certificate;
use crate::register::loaded::Loaded;
use crate::trust::attachments::{self, Attached, Why};
use crate::trust::policy::{is_doubt, is_of_carrier};
use crate::trust::verification::copy::Copy;
use crate::trust::verification::listed::ListOfFiles;
use crate::trust::verification::verification::Verification;
use crate::trust::verification::verifier::Verifier;

/// The certificate in a file that was handed over.
#[derive(Debug)]
pub struct Handed {
    copy: Copy,
    is_print: bool,
}

/// What there is to judge it by besides its signature.
#[derive(Clone, Copy)]
pub enum Beside<'b> {
    Nothing,
    /// The register at hand.
    Register(&'b Loaded),
    /// The signed list of a register, and nothing else of it.
    List(&'b ListOfFiles<'b>),
}

/// Whether a file is to be read as a PDF: by its name, or by how it begins.
pub fn is_pdf(name: &Path, bytes: &[u8]) -> bool {
    name.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("pdf")) || attachments::is_pdf(bytes)
}

impl Handed {
    /// The certificate in its own file, with the signature that came with it.
    ///
    /// # Errors
    /// There is none.
    pub fn certificate(name: String, bytes: Vec<u8>, signature: Option<Vec<u8>>) -> Result<Handed, NoCopy> {
        Copy::read(name, bytes, signature, None).map(Handed::of_file).map_err(NoCopy::of)
    }

    /// A certificate that could be read.
    pub fn of_file(copy: Copy) -> Handed {
        Handed { copy, is_print: false }
    }

    /// The certificate that is attached to a print, of its name as it is shown, and as it can be pasted.
    ///
    /// # Errors
    /// There is none.
    pub fn print(name: &str, quoted: &str, attached: Result<Attached, Why>) -> Result<Handed, NoCopy> {
        let attached = attached.map_err(|why| match why {
            // That there is no certificate in it, or which one counts nobody can tell, is an answer.
            Why::NoAttachment | Why::ManyAttachments(_) => NoCopy::None(why.fault(name, quoted).into()),
            _ => NoCopy::Unreadable(why.fault(name, quoted).into()),
        })?;
        let file = attached.id.file_name();
        let source = format!("{name}/{file}");
        let copy =
            Copy::read(source, attached.certificate, attached.signature, Some(&file)).map_err(NoCopy::Damaged)?;
        Ok(Handed { copy, is_print: true })
    }

    /// What the certificate says, genuine or not.
    pub fn said(&self) -> &Certificate {
        &self.copy.certificate
    }

    /// Verifies it, as a person calls it.
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

/// Why there is no copy of a certificate in a file.
#[derive(Debug)]
pub enum NoCopy {
    /// It could not be read.
    Unreadable(Faults),
    /// There is none, or more than one.
    None(Faults),
    /// What is there cannot be read as one.
    NotOne(Faults),
    /// What is there says what cannot be; or a print bears it.
    Damaged(Faults),
}

impl NoCopy {
    /// What the faults of a file mean that is to be one of a certificate.
    pub fn of(faults: Faults) -> NoCopy {
        match is_doubt(&faults) {
            true => NoCopy::Damaged(faults),
            false if faults.is_unread() => NoCopy::Unreadable(faults),
            false => NoCopy::NotOne(faults),
        }
    }

    /// What came of its verification.
    ///
    /// # Errors
    /// It could not be read.
    pub fn verified(self, subject: String) -> Result<Verification, Faults> {
        match self {
            NoCopy::Unreadable(faults) => Err(faults),
            NoCopy::NotOne(faults) => Ok(Verification::unreadable(subject, faults)),
            NoCopy::None(faults) => Ok(Verification::without_attachment(subject, faults)),
            NoCopy::Damaged(faults) => Ok(Verification::damaged(subject, faults)),
        }
    }
}
