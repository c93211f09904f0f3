//! What is left of what was kept with a certificate, and what is wrong with it.

use cert_core::basics::fault::{FaultKind, Faults};
use cert_core::certificate::certificate::Certificate;
use cert_core::certificate::status::State;
use cert_core::register::register::Register;
use cert_core::report::certificate::view::{Kept, View};
use cert_core::rubric::rubric::Rubric;

use crate::cli::context::Context;
use crate::ops::reading;
use crate::store::application::dossier;
use crate::store::application::dossier::Kept as Found;
use crate::store::disk::read::shown;
use crate::store::register::ledger::kept_rubric;

/// What is left of the rubric and the application of a certificate.
pub struct Remains {
    /// What is wrong with them.
    pub faults: Faults,
    /// The rubric, if it is there and as it was.
    pub rubric: Option<Rubric>,
    rubric_copy: Kept,
    dossier: Kept,
    options: String,
}

impl Remains {
    /// Looks at what was kept with a certificate; every file of it is read.
    pub fn of(context: &Context, certificate: &Certificate) -> Remains {
        let mut faults = Faults::default();
        let (rubric, rubric_copy) = match kept_rubric(context.register(), &certificate.rubric.sha256) {
            Ok(Some(rubric)) => (Some(rubric), Kept::Sound),
            Ok(None) => (None, Kept::Absent),
            Err(found) => {
                faults.0.extend(found.0);
                (None, Kept::Damaged)
            }
        };
        let dossier = dossier(context, certificate, &mut faults);
        Remains { faults, rubric, rubric_copy, dossier, options: reading::option(context) }
    }

    /// The certificate as reports see it.
    pub fn view<'a>(&'a self, state: State<'a>, register: &'a Register) -> View<'a> {
        let (rubric, options) = (self.rubric.as_ref(), self.options.as_str());
        View { state, register, rubric, dossier: self.dossier, rubric_copy: self.rubric_copy, options }
    }
}

/// The rubric by which a certificate was awarded: the copy that was kept, or the one at hand if it is the same.
///
/// # Errors
/// The copy is damaged.
pub fn rubric(context: &Context, certificate: &Certificate) -> Result<Option<Rubric>, Faults> {
    let sha256 = &certificate.rubric.sha256;
    match kept_rubric(context.register(), sha256)? {
        Some(rubric) => Ok(Some(rubric)),
        None => Ok(context.rubric().ok().filter(|rubric| rubric.sha256 == *sha256)),
    }
}

fn dossier(context: &Context, certificate: &Certificate, faults: &mut Faults) -> Kept {
    let (register, sha256) = (context.register(), &certificate.answers.sha256);
    match dossier::find(register, sha256) {
        Ok(Found::Sound(_)) => Kept::Sound,
        Ok(Found::Absent) => Kept::Absent,
        Ok(Found::Damaged(files)) => {
            let path = |file: &String| shown(&register.join(dossier::FOLDER).join(sha256).join(file));
            faults.0.extend(files.iter().map(|file| FaultKind::KeptDamaged { path: path(file) }.into()));
            Kept::Damaged
        }
        Err(found) => {
            faults.0.extend(found.0);
            Kept::Damaged
        }
    }
}
