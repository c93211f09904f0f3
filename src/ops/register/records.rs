//! The records of a certificate, its rubric and its application: whether they are there and as they were.

use std::path::Path;

use cert_core::basics::fault::Faults;
use cert_core::carrier::damage::Damage;
use cert_core::certificate::certificate::Certificate;
use cert_core::certificate::integrity::Integrity;
use cert_core::certificate::status::CertificateOn;
use cert_core::format::answers::Versions;
use cert_core::register::loaded::Damaged;
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
        let dossier = dossier(context, certificate, &mut faults);
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
    let (register, sha256) = (context.register(), &certificate.answers.sha256);
    match dossier::find(register, sha256) {
        Integrity::Unread(faults) => return Err(faults),
        Integrity::Missing | Integrity::Gone => return Ok(None),
        Integrity::Carried { what, files } => {
            return Err(carried(&register.join(dossier::FOLDER).join(sha256), what, &files));
        }
        Integrity::Altered(files) => return Err(altered(&register.join(dossier::FOLDER).join(sha256), &files)),
        Integrity::Intact => {}
    }
    let Some(rubric) = read_rubric_copy(register, &certificate.rubric.sha256)? else { return Ok(None) };
    let application = Application::open(&dossier::application(register, sha256), &rubric, Versions::Filed)?;
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
    let (register, sha256) = (context.register(), &certificate.answers.sha256);
    match (rubric, dossier::find(register, sha256)) {
        (Some(rubric), Integrity::Intact) => {
            Application::open(&dossier::application(register, sha256), rubric, Versions::Filed).map(Some)
        }
        (_, Integrity::Altered(files)) => Err(altered(&register.join(dossier::FOLDER).join(sha256), &files)),
        (_, Integrity::Carried { what, files }) => {
            Err(carried(&register.join(dossier::FOLDER).join(sha256), what, &files))
        }
        (_, Integrity::Unread(faults)) => Err(faults),
        (None, _) | (_, Integrity::Missing | Integrity::Gone) => Ok(None),
    }
}

/// The application of a certificate is gone, though others are there.
pub struct Gone;

/// The application of a certificate where it is in a register, and not as it was certified: as a file of the register.
///
/// # Errors
/// It is gone among others.
pub fn damaged_dossier(register: &Path, certificate: &Certificate) -> Result<Option<Damaged>, Gone> {
    let file = format!("{}/{}", dossier::FOLDER, certificate.answers.sha256);
    let faults = match dossier::find(register, &certificate.answers.sha256) {
        Integrity::Gone => return Err(Gone),
        Integrity::Intact | Integrity::Missing => return Ok(None),
        Integrity::Carried { what, files } => carried(&register.join(&file), what, &files),
        Integrity::Altered(files) => altered(&register.join(&file), &files),
        Integrity::Unread(faults) => faults,
    };
    Ok(Some(Damaged { file, faults }))
}

// Each file of a dossier that is not as it was.
fn altered(dossier: &Path, files: &[String]) -> Faults {
    let fault = |file: &String| TrustProblem::ChangedSinceIssue { path: shown(&dossier.join(file)) }.into();
    Faults(files.iter().map(fault).collect())
}

// Each file of a dossier in which only a carrier changed something.
fn carried(dossier: &Path, what: Damage, files: &[String]) -> Faults {
    let fault = |file: &String| TrustProblem::bad_signature(shown(&dossier.join(file)), Doubt::Carried(what)).into();
    Faults(files.iter().map(fault).collect())
}

fn dossier(context: &Context, certificate: &Certificate, faults: &mut Faults) -> Integrity {
    let (register, sha256) = (context.register(), &certificate.answers.sha256);
    let found = dossier::find(register, sha256);
    match &found {
        Integrity::Altered(files) => {
            faults.0.extend(altered(&register.join(dossier::FOLDER).join(sha256), files).0);
        }
        Integrity::Carried { what, files } => {
            faults.0.extend(carried(&register.join(dossier::FOLDER).join(sha256), *what, files).0);
        }
        Integrity::Unread(unread) => faults.0.extend(unread.0.clone()),
        Integrity::Intact | Integrity::Missing | Integrity::Gone => {}
    }
    found
}
