//! The records of a certificate, its rubric and its application: whether they are present and intact.

use std::path::{Path, PathBuf};

use cert_core::basics::fault::Faults;
use cert_core::certificate::certificate::Certificate;
use cert_core::certificate::integrity::Integrity;
use cert_core::certificate::status::CertificateOn;
use cert_core::format::answers::Versions;
use cert_core::register::register::Register;
use cert_core::report::certificate::view::CertificateView;
use cert_core::rubric::rubric::Rubric;
use cert_core::trust::doubt::Doubt;
use cert_core::trust::problem::TrustProblem;

use crate::ops::context::Context;
use crate::store::application::dossier;
use crate::store::application::folder::Application;
use crate::store::disk::read::shown;
use crate::store::register::ledger::read_rubric_copy;

/// The records of a certificate that a register still has.
pub struct CertificateRecords {
    /// What is wrong with them.
    pub faults: Faults,
    /// The rubric, if present and intact.
    pub rubric: Option<Rubric>,
    rubric_copy: Integrity,
    dossier: Integrity,
}

impl CertificateRecords {
    /// Reads every file of a certificate's records.
    pub fn read(context: &Context, certificate: &Certificate) -> CertificateRecords {
        let mut faults = Faults::default();
        let (rubric, rubric_copy) = match read_rubric_copy(context.register(), &certificate.rubric.sha256) {
            Ok(Some(rubric)) => (Some(rubric), Integrity::Intact),
            Ok(None) => (None, Integrity::Missing),
            Err(found) => {
                let integrity =
                    if found.is_unread() { Integrity::Unread(found.clone()) } else { Integrity::Altered(Vec::new()) };
                faults.0.extend(found.0);
                (None, integrity)
            }
        };
        let (dossier, found) = dossier(context.register(), certificate);
        faults.0.extend(found.0);
        CertificateRecords { faults, rubric, rubric_copy, dossier }
    }

    /// The certificate as reports see it.
    pub fn view<'a>(&'a self, state: CertificateOn<'a>, register: &'a Register) -> CertificateView<'a> {
        let rubric = self.rubric.as_ref();
        CertificateView {
            state,
            register,
            rubric,
            dossier: self.dossier.clone(),
            rubric_copy: self.rubric_copy.clone(),
        }
    }
}

/// The application of a certificate as it was certified, and its rubric; none if either is missing.
///
/// # Errors
/// Returns an error if either has changed since, or cannot be read.
pub fn certified(context: &Context, certificate: &Certificate) -> Result<Option<(Rubric, Application)>, Faults> {
    let Some(dossier) = intact(context.register(), certificate)? else { return Ok(None) };
    let Some(rubric) = read_rubric_copy(context.register(), &certificate.rubric.sha256)? else { return Ok(None) };
    let application = Application::open(&dossier, &rubric, Versions::Filed)?;
    Ok(Some((rubric, application)))
}

/// The rubric of a certificate's award: the copy in the register, or the current rubric if it is the same.
///
/// # Errors
/// Returns an error if the copy is damaged.
pub fn rubric(context: &Context, certificate: &Certificate) -> Result<Option<Rubric>, Faults> {
    let sha256 = &certificate.rubric.sha256;
    match read_rubric_copy(context.register(), sha256)? {
        Some(rubric) => Ok(Some(rubric)),
        None => Ok(Some(context.rubric()?).filter(|rubric| rubric.sha256 == *sha256)),
    }
}

/// The application of a certificate as it was certified; none if it or its rubric is missing.
///
/// # Errors
/// Returns an error if it is damaged or cannot be read.
pub fn application(
    context: &Context,
    certificate: &Certificate,
    rubric: Option<&Rubric>,
) -> Result<Option<Application>, Faults> {
    let found = intact(context.register(), certificate)?.zip(rubric);
    found.map(|(dossier, rubric)| Application::open(&dossier, rubric, Versions::Filed)).transpose()
}

/// The integrity of a certificate's application, and its faults file by file; no faults if it is missing.
pub fn dossier(register: &Path, certificate: &Certificate) -> (Integrity, Faults) {
    let folder = register.join(dossier::FOLDER).join(&certificate.answers.sha256);
    let of_each = |files: &[String], fault: &dyn Fn(String) -> TrustProblem| {
        Faults(files.iter().map(|file| fault(shown(&folder.join(file))).into()).collect())
    };
    let found = dossier::find(register, &certificate.answers.sha256);
    let faults = match &found {
        Integrity::Intact | Integrity::Missing | Integrity::Gone => Faults::default(),
        Integrity::Unread(faults) => faults.clone(),
        Integrity::Carried { what, files } => {
            of_each(files, &|path| TrustProblem::bad_signature(path, Doubt::Carried(*what)))
        }
        Integrity::Altered(files) => of_each(files, &|path| TrustProblem::ChangedSinceIssue { path }),
    };
    (found, faults)
}

// The folder with the certified application of a certificate; none if it is missing.
fn intact(register: &Path, certificate: &Certificate) -> Result<Option<PathBuf>, Faults> {
    let (found, faults) = dossier(register, certificate);
    faults.into_result()?;
    Ok((found == Integrity::Intact).then(|| dossier::application(register, &certificate.answers.sha256)))
}
