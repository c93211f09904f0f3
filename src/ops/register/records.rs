//! The records of a certificate, its rubric and its application: whether they are there and as they were.

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

/// What a register still has of the rubric and the application of a certificate.
pub struct CertificateRecords {
    /// What is wrong with them.
    pub faults: Faults,
    /// The rubric, if it is there and as it was.
    pub rubric: Option<Rubric>,
    rubric_copy: Integrity,
    dossier: Integrity,
}

impl CertificateRecords {
    /// Reads the records of a certificate; every file of them.
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

/// The application of a certificate as it was certified, and its rubric; none where one of the two is gone.
///
/// # Errors
/// One of the two has changed since, or cannot be read.
pub fn certified(context: &Context, certificate: &Certificate) -> Result<Option<(Rubric, Application)>, Faults> {
    let Some(dossier) = intact(context.register(), certificate)? else { return Ok(None) };
    let Some(rubric) = read_rubric_copy(context.register(), &certificate.rubric.sha256)? else { return Ok(None) };
    let application = Application::open(&dossier, &rubric, Versions::Filed)?;
    Ok(Some((rubric, application)))
}

/// The rubric by which a certificate was awarded: the copy in the register, or the one at hand if it is the same.
///
/// # Errors
/// The copy is damaged.
pub fn rubric(context: &Context, certificate: &Certificate) -> Result<Option<Rubric>, Faults> {
    let sha256 = &certificate.rubric.sha256;
    match read_rubric_copy(context.register(), sha256)? {
        Some(rubric) => Ok(Some(rubric)),
        None => Ok(Some(context.rubric()?).filter(|rubric| rubric.sha256 == *sha256)),
    }
}

/// The application of a certificate as it was certified; none where it or its rubric is not there.
///
/// # Errors
/// It is damaged, or cannot be read.
pub fn application(
    context: &Context,
    certificate: &Certificate,
    rubric: Option<&Rubric>,
) -> Result<Option<Application>, Faults> {
    let found = intact(context.register(), certificate)?.zip(rubric);
    found.map(|(dossier, rubric)| Application::open(&dossier, rubric, Versions::Filed)).transpose()
}

/// How the application of a certificate is, and what is wrong with it, file by file; nothing where it is gone.
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

// Where the application of a certificate lies, as it was certified; nowhere if it is gone.
fn intact(register: &Path, certificate: &Certificate) -> Result<Option<PathBuf>, Faults> {
    let (found, faults) = dossier(register, certificate);
    faults.into_result()?;
    Ok((found == Integrity::Intact).then(|| dossier::application(register, &certificate.answers.sha256)))
}
