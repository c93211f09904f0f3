//! Verifies subjects on disk: reads them, and lets the core judge.

use std::path::Path;
use std::sync::Arc;

use cert_core::basics::fault::{Fault, Faults};
use cert_core::certificate::integrity::Integrity;
use cert_core::format::settings;
use cert_core::memory::past::Past;
use cert_core::register::settings::key::PublicKey;
use cert_core::say;
use cert_core::trust::handed::file::{Beside, Handed, NoCopy, is_pdf};
use cert_core::trust::policy::{self, is_of_carrier};
use cert_core::trust::problem::TrustProblem;
use cert_core::trust::verification::check::VerificationStep;
use cert_core::trust::verification::register;
use cert_core::trust::verification::verification::Verification;
use cert_core::trust::verification::verifier::Verifier;

use crate::ops::argument::{Argument, misnamed_signature};
use crate::ops::attached::attached;
use crate::ops::context::Context;
use crate::ops::error::Result;
use crate::ops::handed;
use crate::ops::problem::UsageProblem;
use crate::ops::register::past::memory;
use crate::ops::register::trusted::{Found, find};
use crate::store::application::dossier;
use crate::store::disk::read::{quoted, read_bytes, shown};

/// What the person trusts.
pub struct Trusts {
    /// The trusted key; the register's own keys if none.
    pub key: Option<PublicKey>,
    /// The lowest acceptable serial of the register.
    pub least: Option<u32>,
    /// The greatest acceptable age of its signed list, in days.
    pub max_age: Option<u32>,
}

/// Verifies a register, a certificate in one, a single certificate or a print; remembers the register that was seen.
///
/// # Errors
/// Returns an error if there is no such file or register, or if it cannot be read.
pub fn verify(context: &Context, trusts: &Trusts, argument: Argument) -> Result<Verification, Faults> {
    let folder = match &argument {
        Argument::Folder(folder) | Argument::Registered { folder, .. } => folder.clone(),
        _ => context.register().to_owned(),
    };
    let folder = folder.as_path();
    let dossier = |sha256: &str| dossier::find(folder, sha256);
    let verified = match argument {
        Argument::Folder(_) => whole(context, trusts, folder, &find(context, folder)?, &dossier),
        Argument::Number(id) | Argument::Registered { id: Some(id), .. } => {
            let found = find(context, folder)?;
            let verifier = verifier(context, trusts, found.past.clone(), &dossier);
            with_reasons(register::certificate(&verifier, &found.loaded, &found.audit, &id)?, &found, folder)
        }
        Argument::File(path) | Argument::Registered { path, .. } => {
            of_file(context, &|past| verifier(context, trusts, past, &dossier), &path, folder)?
        }
        Argument::Unknown(found) => return Err(UsageProblem::NeitherNumberNorFile { found }.into()),
    };
    Ok(verified)
}

/// Verifies a whole register that has been read; `dossier` says what is left of an application.
pub fn whole(
    context: &Context,
    trusts: &Trusts,
    folder: &Path,
    found: &Found,
    dossier: &dyn Fn(&str) -> Integrity,
) -> Verification {
    let verifier = verifier(context, trusts, found.past.clone(), dossier);
    with_reasons(register::whole(&verifier, shown(folder), &found.loaded, &found.audit), found, folder)
}

fn verifier<'v>(
    context: &Context,
    trusts: &Trusts,
    past: Past,
    dossier: &'v dyn Fn(&str) -> Integrity,
) -> Verifier<'v> {
    Verifier {
        today: context.today,
        clock: context.real_day,
        max_age: trusts.max_age,
        key: trusts.key.clone(),
        least: trusts.least,
        past,
        dossier,
    }
}

// Adds why the past speaks against the register. Damage done only in transfer can be undone by the verifier: the faults
// say how.
fn with_reasons(mut verified: Verification, found: &Found, folder: &Path) -> Verification {
    verified.faults.0.extend(memory::fault(&found.past, &found.now, folder).map(Into::into));
    let doubts = policy::check(&found.loaded, &found.audit).err().unwrap_or_default();
    let dossiers = verified.checks.iter().filter(|check| check.step == VerificationStep::Dossier);
    let carried = dossiers.filter_map(|check| {
        check.doubt.map(|doubt| Fault::from(TrustProblem::bad_signature(check.about.clone(), doubt)))
    });
    let doubts = doubts.0.into_iter().filter(|fault| is_of_carrier(&fault.kind)).chain(carried);
    verified.faults.0.extend(doubts.collect::<Vec<_>>());
    verified
}

/// Notes on stderr that the signature of a file seems to be beside it under another name.
///
/// # Errors
/// Returns an error if stderr cannot be written.
pub fn note_misnamed_signature(context: &Context, path: &Path) -> Result<()> {
    let Some(found) = misnamed_signature(path) else { return Ok(()) };
    let right = path.with_added_extension("minisig");
    context.note(&say!(context.words, "signature-misnamed", found = shown(&found), right = shown(&right)))
}

// Builds the verifier, given the past of a register.
type VerifierOf<'v> = &'v dyn Fn(Past) -> Verifier<'v>;

fn of_file(context: &Context, verifier: VerifierOf<'_>, path: &Path, folder: &Path) -> Result<Verification, Faults> {
    let bytes = read_bytes(path)?;
    let is_print = is_pdf(path, &bytes);
    let handed = match is_print {
        true => Handed::print(&shown(path), &quoted(path), attached(&Arc::new(bytes))),
        false => handed::read(path, bytes).map(Handed::of_file).map_err(NoCopy::of),
    };
    let handed = match handed {
        Ok(handed) => handed,
        Err(none) => return none.verified(shown(path)),
    };
    if is_print && context.places.is_register_named {
        // A register requested by an option must exist. The environment requests it in every command, even if a file is
        // all there is.
        context.settings()?;
    }
    // The register in whose folder the file is, or the current one, if there is one.
    let at_hand = folder.join(settings::FILE).exists().then(|| find(context, folder)).transpose()?;
    let past = at_hand.as_ref().map_or(Past::GoesOn, |found| found.past.clone());
    let beside = at_hand.as_ref().map_or(Beside::Nothing, |found| Beside::Register(&found.loaded));
    Ok(handed.verify(&verifier(past), shown(path), beside))
}
